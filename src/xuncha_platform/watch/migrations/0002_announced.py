"""What was announced of closed sites is looked at."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("lifecycle", "0003_openings_and_closings"), ("watch", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="Announced",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=12)),
                ("url", models.CharField(max_length=500, verbose_name="网址")),
                ("looked_at", models.DateTimeField(verbose_name="查看时间")),
                (
                    "final_url",
                    models.CharField(blank=True, max_length=2000, verbose_name="到达的网址"),
                ),
                (
                    "problem",
                    models.CharField(blank=True, max_length=200, verbose_name="打不开的原因"),
                ),
                ("failures", models.PositiveSmallIntegerField(default=0)),
                (
                    "procedure",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="lifecycle.procedure",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("procedure", "kind"), name="one_look_an_announcement"
                    )
                ],
            },
        ),
    ]
