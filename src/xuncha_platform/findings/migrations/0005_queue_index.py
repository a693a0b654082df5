"""Every finding has its campaign now; the queue is read from one index."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("findings", "0004_fill_campaign")]

    operations = [
        migrations.AlterField(
            model_name="finding",
            name="campaign",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="campaigns.campaign",
            ),
        ),
        migrations.AlterField(
            model_name="finding",
            name="campaign_site",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="campaigns.campaignsite",
            ),
        ),
        # The index (result, state) answers for it.
        migrations.AlterField(
            model_name="finding",
            name="result",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="findings",
                to="campaigns.result",
            ),
        ),
        migrations.AddIndex(
            model_name="finding",
            index=models.Index(
                condition=Q(is_current=True),
                fields=[
                    "campaign",
                    "priority",
                    "position",
                    "id",
                    "state",
                    "check_name",
                    "campaign_site",
                ],
                name="review_queue",
            ),
        ),
        migrations.AddIndex(
            model_name="finding",
            index=models.Index(condition=~Q(proposed=""), fields=["campaign"], name="half_decided"),
        ),
    ]
