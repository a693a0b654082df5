from django.db import migrations

from xuncha_platform.audit.seal import seal


def put_in_place(_apps, schema_editor):
    seal(schema_editor.connection)


class Migration(migrations.Migration):
    """The record becomes append-only in the database itself."""

    dependencies = [("audit", "0003_initial")]

    operations = [migrations.RunPython(put_in_place, migrations.RunPython.noop)]
