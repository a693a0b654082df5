"""The queue of what waits, of a check and of a state is each read from an index; a finding is found
by the hosts of others it is about: the table, still empty."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

_WAITS = Q(state="open") | Q(state="recheck")


class Migration(migrations.Migration):
    dependencies = [("findings", "0005_queue_index")]

    operations = [
        migrations.AddIndex(
            model_name="finding",
            index=models.Index(
                condition=Q(is_current=True) & _WAITS,
                fields=["campaign", "priority", "position", "id", "check_name"],
                name="review_waiting",
            ),
        ),
        migrations.AddIndex(
            model_name="finding",
            index=models.Index(
                condition=Q(is_current=True),
                fields=["campaign", "check_name", "priority", "position", "id"],
                name="review_by_check",
            ),
        ),
        migrations.AddIndex(
            model_name="finding",
            index=models.Index(
                condition=Q(is_current=True),
                fields=["campaign", "state", "priority", "position", "id"],
                name="review_by_state",
            ),
        ),
        migrations.CreateModel(
            name="OutsideHost",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=510)),
                (
                    "finding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outside_hosts",
                        to="findings.finding",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="outsidehost",
            constraint=models.UniqueConstraint(
                fields=("key", "finding"), name="a_host_once_a_finding"
            ),
        ),
    ]
