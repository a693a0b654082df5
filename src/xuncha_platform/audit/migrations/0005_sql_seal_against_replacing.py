from django.db import migrations

from xuncha_platform.audit.seal import seal


def put_in_place(_apps, schema_editor):
    seal(schema_editor.connection)


class Migration(migrations.Migration):
    """No event is replaced (SQLite), and the table is not emptied (PostgreSQL)."""

    dependencies = [("audit", "0004_sql_seal")]

    operations = [migrations.RunPython(put_in_place, migrations.RunPython.noop)]
