"""How many findings a result has; findings/0004 counts those that are there."""

from django.db import migrations, models


def _count(name: str) -> migrations.AddField:
    return migrations.AddField(
        model_name="result", name=name, field=models.PositiveIntegerField(default=0)
    )


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0003_outcomes")]

    operations = [_count("found"), _count("undecided"), _count("faults")]
