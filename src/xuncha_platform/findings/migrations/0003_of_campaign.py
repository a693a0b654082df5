"""A finding knows its campaign and its place in the queue: the columns, still empty."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0004_counts"), ("findings", "0002_initial")]

    operations = [
        migrations.AddField(
            model_name="finding",
            name="campaign",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="campaigns.campaign",
            ),
        ),
        migrations.AddField(
            model_name="finding",
            name="campaign_site",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="campaigns.campaignsite",
            ),
        ),
        migrations.AddField(
            model_name="finding", name="position", field=models.PositiveIntegerField(default=0)
        ),
        migrations.AddField(
            model_name="finding", name="is_current", field=models.BooleanField(default=False)
        ),
    ]
