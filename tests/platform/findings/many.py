"""A campaign with thousands of findings as rows alone, for questions of how a list is read."""

from django.db import connection

from tests.platform.conftest import make_site
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.findings.models import Finding, OutsideHost
from xuncha_platform.findings.rules.outside import key_of

SITES, EACH = 40, 60
CHECKS = ("dead_links", "columns", "guides")
STATES = ("open", "confirmed", "dismissed", "recheck")


def fill(tree):
    """40 sites with 60 findings each; every fiftieth finding leads to cdn.other.invalid."""
    campaign = Campaign.objects.create(
        organisation=tree.province, kind="spot", title="抽查", period="2016年第三季度",
        period_key="2016-Q3", stage="review", as_of="2016-09-30", rulebook="census-2015",
    )  # fmt: skip
    run = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
    for number in range(SITES):
        site = make_site(tree.county, tree.city, f"第{number}站", f"http://s{number}.invalid/")
        row = CampaignSite.objects.create(
            campaign=campaign, site=site, snapshot={"name": site.name}, chosen="drawn",
            position=number,
        )  # fmt: skip
        row.current = Result.objects.create(campaign_site=row, run=run, verdict="fail", found=EACH)
        row.save()
        Finding.objects.bulk_create(_finding(row, place) for place in range(EACH))
    led_away = Finding.objects.filter(url__startswith="http://cdn.other")
    OutsideHost.objects.bulk_create(
        OutsideHost(finding=one, key=key_of("cdn.other.invalid")) for one in led_away
    )
    # Others, so that one host is a small part of them.
    OutsideHost.objects.bulk_create(
        OutsideHost(finding=one, key=key_of(f"h{one.pk}.elsewhere.invalid"))
        for one in Finding.objects.all()
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return campaign


def _finding(row, place):
    number = row.position * EACH + place
    host = "cdn.other.invalid" if number % 50 == 0 else f"s{row.position}.invalid"
    return Finding(
        result=row.current,
        fingerprint=f"x1-{number}",
        check_name=CHECKS[number % 3],
        name="dead_link",
        url=f"http://{host}/{number}.html",
        certainty="confirmed",
        state=STATES[number // 3 % 4],
        priority=(1, 2, 3, 5, 6)[number % 5],
        is_veto=number % 5 < 2,
    ).place()
