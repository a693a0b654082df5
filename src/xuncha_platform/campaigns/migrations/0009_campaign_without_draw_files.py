"""The copy is done (0008); apart from it, since PostgreSQL alters no table it just referred to."""

from django.db import migrations

FIELDS = ("population_csv", "must_csv", "exclude_csv", "sample_csv", "fixed")


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0008_draw_files")]

    operations = [migrations.RemoveField(model_name="campaign", name=name) for name in FIELDS]
