"""Where a site was counted at the draw, and whether it was a portal; 0012 fills it in."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0010_seal_checks"), ("orgs", "0002_initial")]

    operations = [
        migrations.AddField(
            model_name="campaignsite",
            name="region",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="orgs.organisation",
            ),
        ),
        migrations.AddField(
            model_name="campaignsite",
            name="is_portal",
            field=models.BooleanField(default=False),
        ),
    ]
