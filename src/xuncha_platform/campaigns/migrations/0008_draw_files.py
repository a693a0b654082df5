"""The files of a draw get a table of their own; copied one campaign at a time, as they are large."""

import django.db.models.deletion
from django.db import migrations, models

FIELDS = ("population_csv", "must_csv", "exclude_csv", "sample_csv", "fixed")


def copy(apps, _editor):
    campaigns = apps.get_model("campaigns", "Campaign").objects.exclude(population_csv="")
    files = apps.get_model("campaigns", "DrawFiles").objects
    for pk in list(campaigns.order_by("pk").values_list("pk", flat=True)):
        files.create(campaign_id=pk, **campaigns.values(*FIELDS).get(pk=pk))


def put_back(apps, _editor):
    campaigns = apps.get_model("campaigns", "Campaign").objects
    files = apps.get_model("campaigns", "DrawFiles").objects
    for pk in list(files.order_by("pk").values_list("pk", flat=True)):
        campaigns.filter(pk=pk).update(**files.values(*FIELDS).get(pk=pk))


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0007_campaign_without_manifest")]

    operations = [
        migrations.CreateModel(
            name="DrawFiles",
            fields=[
                (
                    "campaign",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="draw_files",
                        serialize=False,
                        to="campaigns.campaign",
                    ),
                ),
                ("population_csv", models.TextField(blank=True)),
                ("must_csv", models.TextField(blank=True)),
                ("exclude_csv", models.TextField(blank=True)),
                ("sample_csv", models.TextField(blank=True)),
                ("fixed", models.JSONField(default=dict)),
            ],
        ),
        migrations.RunPython(copy, put_back),
    ]
