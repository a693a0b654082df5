"""A version keeps its title, number, date …, so that two of them can be compared whole. Those that
are there keep none: what they were is not known."""

import django.core.serializers.json
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("circulars", "0003_initial")]

    operations = [
        migrations.AddField(
            model_name="version",
            name="head",
            field=models.JSONField(
                default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder
            ),
        ),
    ]
