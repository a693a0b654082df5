"""Findings that are there are found by the hosts of others they are about.

Ten million findings take some minutes. Each batch is kept: killed half-way, it goes on from there
when it is begun again.
"""

from django.db import migrations
from django.db.models import Max

from xuncha_platform.findings.rules.outside import key_of, outside_hosts

# Findings at a time.
_AT_ONCE = 20_000
# Their details name further addresses; those of other checks need not be read.
_WITH_DETAIL = ("injection", "identity")


def fill(apps, _editor):
    Finding = apps.get_model("findings", "Finding")
    OutsideHost = apps.get_model("findings", "OutsideHost")
    last = Finding.objects.aggregate(last=Max("pk"))["last"] or 0
    done = OutsideHost.objects.aggregate(done=Max("finding"))["done"] or 1
    for start in range(done, last + 1, _AT_ONCE):
        some = Finding.objects.filter(pk__range=(start, start + _AT_ONCE - 1))
        details = dict(some.filter(check_name__in=_WITH_DETAIL).values_list("pk", "detail"))
        rows = some.values_list("pk", "url", "campaign_site__site__host").iterator()
        found = [
            OutsideHost(finding_id=pk, key=key_of(host))
            for pk, url, own in rows
            for host in outside_hosts(url, details.get(pk, {}), own)
        ]
        OutsideHost.objects.bulk_create(found, batch_size=1000, ignore_conflicts=True)


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("findings", "0006_find_by_host")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
