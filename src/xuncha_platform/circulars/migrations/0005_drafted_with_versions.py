"""A version keeps what was drafted when it was saved, so that sentences the figures no longer give
are found. Of those that are there it is not known, but for each first one: that was the draft."""

import django.core.serializers.json
from django.db import migrations, models


def first_ones(apps, _schema):
    for version in apps.get_model("circulars", "Version").objects.filter(number=1).iterator():
        version.drafted = version.sections
        version.save(update_fields=["drafted"])


class Migration(migrations.Migration):
    dependencies = [("circulars", "0004_head_of_versions")]

    operations = [
        migrations.AddField(
            model_name="version",
            name="drafted",
            field=models.JSONField(
                default=list, encoder=django.core.serializers.json.DjangoJSONEncoder
            ),
        ),
        migrations.RunPython(first_ones, migrations.RunPython.noop),
    ]
