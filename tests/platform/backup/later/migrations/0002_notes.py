"""Writes a note at every site, half of them first; there it can be made to wait."""

import os
import time
from pathlib import Path

from django.db import migrations


def write(apps, _editor):
    sites = list(apps.get_model("registry", "Site").objects.order_by("id"))
    for number, site in enumerate(sites):
        site.note += "写一次"
        site.save(update_fields=["note"])
        if number == len(sites) // 2 and (place := os.environ.get("LATER_STOPS_AT")):
            Path(place).touch()
            time.sleep(300)


class Migration(migrations.Migration):
    dependencies = [("later", "0001_initial")]

    operations = [migrations.RunPython(write)]
