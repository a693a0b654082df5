"""What each row of the rulebook came to, beside the report: filled for results that are there."""

from django.db import migrations, models

_AT_ONCE = 200


def fill(apps, _editor):
    results = apps.get_model("campaigns", "Result").objects.filter(report__isnull=False)
    batch = []
    for result in results.only("pk", "report").order_by("pk").iterator(chunk_size=_AT_ONCE):
        # As in rules/outcomes.py on the day of this migration.
        result.outcomes = {
            row["id"]: [row["state"], row["points"], row["count"]]
            for row in result.report.get("indicators", ())
        }
        batch.append(result)
        if len(batch) == _AT_ONCE:
            results.bulk_update(batch, ["outcomes"])
            batch = []
    if batch:
        results.bulk_update(batch, ["outcomes"])


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0002_initial")]

    operations = [
        migrations.AddField(
            model_name="result", name="outcomes", field=models.JSONField(default=dict)
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
