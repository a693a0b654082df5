"""Lists of sites pasted from Excel: columns come with tabs, codes in full width, blanks behind."""

import pytest

from tests.platform.campaigns.test_pages import START, client, to  # noqa: F401
from xuncha_platform.campaigns.models import Pass
from xuncha_platform.campaigns.queries.named import named_sites
from xuncha_platform.campaigns.services import drawing
from xuncha_platform.registry.models import Site


@pytest.mark.parametrize(
    "pasted",
    [
        "4101000001\t上次整改不到位\t\r\n",
        "４１０１０００００１\u3000上次整改不到位",
        " 4101000001 \t 上次整改不到位 ",
        "http://s1.invalid/\t上次整改不到位\n\t\t\n",
        "4101000001\u00a0上次整改不到位",
    ],
)
def test_a_line_is_a_site_and_a_reason_whatever_stands_between(pasted, sites):
    rows, problems = named_sites(pasted, Site.objects.all())
    assert problems == []
    assert [(row["site"], row["reason"]) for row in rows] == [(sites[0].pk, "上次整改不到位")]


def test_more_columns_belong_to_the_reason_and_a_missing_one_is_told(sites):
    rows, problems = named_sites("4101000001\t甲局\t被举报\n4101000002\t\n", Site.objects.all())
    assert [row["reason"] for row in rows] == ["甲局 被举报"]
    (problem,) = problems
    assert "第 2 行" in problem


@pytest.mark.slow
def test_sites_to_inspect_again_may_be_pasted_with_their_names(
    client,  # noqa: F811
    sites,
    make_campaign,
    inspector,
):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    client.post(to("start", campaign), START)
    client.post(to("cancel", campaign, 1), {"reason": "改期"})
    values = {"which": "chosen", "kind": "again", "reason": "网站说已修好"}
    pasted = "4101000002\t第2号网站\r\n\r\n４１０１０００００３\t第3号网站\r\n"
    wrong = client.post(to("again", campaign), {**values, "sites": f"{pasted}没有的\t甲"})
    assert "第 4 行" in wrong.context["form"].errors["sites"][0]
    client.post(to("again", campaign), {**values, "sites": pasted})
    run = Pass.objects.get(campaign=campaign, number=2)
    assert sorted(run.round.sites.values_list("url", flat=True)) == [
        "http://s2.invalid/",
        "http://s3.invalid/",
    ]
