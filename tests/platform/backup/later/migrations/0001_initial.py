from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registry", "0001_initial")]

    operations = [
        migrations.CreateModel("Seen", [("id", models.BigAutoField(primary_key=True))]),
    ]
