"""我的问题 of an office with many sites: some at a time."""

import re
from datetime import date

from django.urls import reverse

from tests.platform.conftest import make_site
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result

SITES = 23


def test_an_office_with_many_sites_reads_them_page_by_page(tree, person, signed_in):
    campaign = Campaign.objects.create(
        organisation=tree.province, kind="spot", title="三季度抽查", period_key="2016-Q3",
        stage="reply", rulebook="census-2015", as_of=date(2016, 9, 28),
        reply_from=date(2016, 9, 29), reply_until=date(2016, 10, 9),
    )  # fmt: skip
    run = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
    for number in range(SITES):
        site = make_site(tree.county, tree.city, f"第{number}号网站", f"http://s{number}.invalid/")
        row = CampaignSite.objects.create(
            campaign=campaign,
            site=site,
            snapshot={"name": site.name, "url": site.url},
            chosen="drawn",
            position=number,
        )
        row.current = Result.objects.create(campaign_site=row, run=run, verdict="fail")
        row.save()
    desk = signed_in(person("operator", tree.county))
    told = []
    for number in (1, 2):
        page = desk.get(reverse("findings:mine"), {"page": number}).content.decode()
        assert f"共 {SITES} 个网站" in page
        told.append(re.findall(r"<h2><a [^>]*>(第\d+号网站)<", page))
    assert [len(names) for names in told] == [20, 3]
    assert told[0] + told[1] == [f"第{number}号网站" for number in range(SITES)]
    assert 'aria-label="分页"' in page
    assert "每页" not in page
