"""The copy is done (0006); apart from it, since PostgreSQL alters no table it just referred to."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("campaigns", "0006_seal")]

    operations = [migrations.RemoveField(model_name="campaign", name="manifest")]
