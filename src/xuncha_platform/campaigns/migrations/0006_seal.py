"""What a freeze sealed gets a table of its own; copied one campaign at a time, as it is large."""

import django.db.models.deletion
from django.db import migrations, models


def copy(apps, _editor):
    campaigns = apps.get_model("campaigns", "Campaign").objects.filter(manifest__isnull=False)
    seals = apps.get_model("campaigns", "Seal").objects
    for pk in list(campaigns.values_list("pk", flat=True)):
        manifest = campaigns.values_list("manifest", flat=True).get(pk=pk)
        seals.create(campaign_id=pk, manifest=manifest)


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0005_sealing")]

    operations = [
        migrations.CreateModel(
            name="Seal",
            fields=[
                (
                    "campaign",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="seal",
                        serialize=False,
                        to="campaigns.campaign",
                    ),
                ),
                ("manifest", models.JSONField()),
            ],
        ),
        migrations.RunPython(copy, migrations.RunPython.noop),
    ]
