"""Findings that are there get campaign and place, results their counts, some results at a time.

Ten million findings take some minutes. Each batch is kept: killed half-way, it goes on from there
when it is begun again.
"""

from django.db import migrations
from django.db.models import Count, Exists, IntegerField, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

# Results at a time, some 25 findings each.
_AT_ONCE = 1000


def fill(apps, _editor):
    Finding = apps.get_model("findings", "Finding")
    first = Finding.objects.filter(campaign__isnull=True).order_by("result_id").first()
    if first is None:
        return
    last = Finding.objects.order_by("-result_id").first().result_id
    for start in range(first.result_id, last + 1, _AT_ONCE):
        _some(apps, Q(pk__range=(start, start + _AT_ONCE - 1)))


def _some(apps, chosen):
    Result = apps.get_model("campaigns", "Result")
    Finding = apps.get_model("findings", "Finding")
    CampaignSite = apps.get_model("campaigns", "CampaignSite")
    results = Result.objects.filter(chosen)
    # The counts first: what marks a batch as done comes last.
    for name, which in (
        ("found", Q()),
        ("undecided", Q(state__in=("open", "recheck"))),
        ("faults", ~Q(indicators=[]) & ~Q(state__in=("dismissed", "remitted", "exempt"))),
    ):
        own = Finding.objects.filter(which, result=OuterRef("pk")).order_by().values("result")
        count = Subquery(own.annotate(n=Count("pk")).values("n"), output_field=IntegerField())
        results.update(**{name: Coalesce(count, 0)})
    row = CampaignSite.objects.filter(results=OuterRef("result"))
    Finding.objects.filter(result__in=results.values("pk")).update(
        is_current=Exists(CampaignSite.objects.filter(current=OuterRef("result"))),
        campaign_site=Subquery(row.values("pk")[:1]),
        position=Subquery(row.values("position")[:1]),
        campaign=Subquery(row.values("campaign")[:1]),
    )


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("findings", "0003_of_campaign")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
