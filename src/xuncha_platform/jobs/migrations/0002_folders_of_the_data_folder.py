"""Folders of rounds as they lie in the data folder: it may be restored elsewhere."""

from django.db import migrations

# Until 0.1.0 whole paths were kept; every round wrote below this folder of the data folder.
EVIDENCE = "/evidence/"


def shorten(apps, _editor):
    for model, column in (("Round", "out"), ("RoundSite", "result")):
        rows = apps.get_model("jobs", model).objects.filter(**{f"{column}__startswith": "/"})
        for pk, folder in rows.values_list("pk", column).iterator():
            before, found, below = folder.partition(EVIDENCE)
            if found:
                rows.filter(pk=pk).update(**{column: EVIDENCE.lstrip("/") + below})


class Migration(migrations.Migration):
    dependencies = [("jobs", "0001_initial")]

    operations = [migrations.RunPython(shorten, migrations.RunPython.noop)]
