"""The main pages of the office: looked at in a browser, pictured for the guide, timed.

A room adds its pages here. `address` gets the small province of conftest.py, makes the rows the
page needs and returns where the page is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.platform.conftest import Tree
    from xuncha_platform.registry.models import Site


@dataclass(frozen=True)
class MainPage:
    """A page: its name, where it is, who looks at it (a role at the province; empty: nobody)."""

    name: str
    address: Callable[[Tree], str]
    role: str = "inspector"
    status: int = 200


def at(address: str) -> Callable[[Tree], str]:
    """A page that needs no rows of its own."""
    return lambda _tree: address


def site_of(tree: Tree) -> Site:
    """A site with something in every column of the list."""
    from tests.platform.conftest import make_site

    return make_site(
        tree.county,
        tree.city,
        "乙县人民政府网站",
        "http://www.yixian.invalid/",
        last_verdict="fail",
        open_faults=3,
        newest_update_on=date(2016, 11, 1),
    )


def with_site(address: str) -> Callable[[Tree], str]:
    """A page about a site: {pk} stands for its id."""
    return lambda tree: address.format(pk=site_of(tree).pk)


def with_county(address: str) -> Callable[[Tree], str]:
    """A page about an organisation: {pk} stands for its id."""
    return lambda tree: address.format(pk=tree.county.pk)


def with_campaign(address: str) -> Callable[[Tree], str]:
    """A page about a drawn campaign: {pk} stands for its id."""
    return lambda tree: address.format(pk=campaign_of(tree, drawn=True))


def with_draft(address: str) -> Callable[[Tree], str]:
    """A page about a campaign that is not drawn yet."""
    return lambda tree: address.format(pk=campaign_of(tree, drawn=False))


def campaign_of(tree: Tree, drawn: bool) -> int:
    """The id of a spot check over one site, made by the services."""
    from xuncha_platform.campaigns.services import drawing, making
    from xuncha_platform.people.access import Access
    from xuncha_platform.people.models import Membership, User

    site_of(tree)
    user = User.objects.create_user("maker", password="", name="建活动的人")
    maker = Access(
        user, Membership.objects.create(user=user, organisation=tree.province, role="inspector")
    )
    values = {
        "kind": "spot",
        "title": "2016年第三季度抽查",
        "period": "2016年第三季度",
        "period_key": "2016-Q3",
        "as_of": date(2016, 9, 28),
        "rulebook": "census-2015",
        "rate": 30.0,
        "strata": ["region"],
    }
    campaign = making.create(maker, values)
    if drawn:
        drawing.commit_seed(maker, campaign, "页面测试的种子")
        drawing.draw(maker, campaign)
    return campaign.pk


def with_results(address: str) -> Callable[[Tree], str]:
    """A page of figures: {pk} stands for a campaign of one site in review."""

    def made(tree: Tree) -> str:
        from xuncha_platform.campaigns.models import Campaign, Pass, Result, Stage

        campaign = Campaign.objects.get(pk=campaign_of(tree, drawn=True))
        run = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
        for row in campaign.sites.all():
            row.current = Result.objects.create(
                campaign_site=row,
                run=run,
                folder="x",
                verdict="pass",
                outcomes={"C15-S2a": ["violated", 2.0, 2], "C15-V1": ["undetermined", None, 0]},
            )
            row.save()
        Campaign.objects.filter(pk=campaign.pk).update(stage=Stage.REVIEW)
        return address.format(pk=campaign.pk)

    return made


def with_procedure(address: str) -> Callable[[Tree], str]:
    """A page about a closing that was approved and has a step done: {pk} stands for its id."""

    def made(tree: Tree) -> str:
        from xuncha_platform.lifecycle import services
        from xuncha_platform.lifecycle.services.steps import Said
        from xuncha_platform.people.access import Access
        from xuncha_platform.people.models import Membership, User

        def somebody(name: str, role: str) -> Access:
            user = User.objects.create_user(name, password="", name=name)
            return Access(
                user, Membership.objects.create(user=user, organisation=tree.province, role=role)
            )

        office, desk = somebody("填报人", "operator"), somebody("审核人", "registrar")
        one = services.request_closing(
            office,
            site_of(tree),
            target_url="http://www.jiashi.invalid/",
            consented_on=date(2016, 11, 1),
            reason="按集约化要求整合",
        )
        while one.state == "reviewing":
            one = services.decide(desk, one, True, "同意,内容并入甲市门户")
        said = Said(on=one.approved_on, detail="http://www.yixian.invalid/gg.html")
        services.report_step(desk, one, "home_notice", said)
        services.report_step(office, one, "icp", Said(on=one.approved_on))
        return address.format(pk=one.pk)

    return made


PAGES: list[MainPage] = [
    MainPage("home", with_site("/")),
    MainPage("search", with_site("/search/?q=乙县")),
    MainPage("style", at("/style/"), "administrator"),
    MainPage("not-found", at("/no-such-page/"), status=404),
    MainPage("forbidden", at("/style/"), "reader", status=403),
    MainPage("sign-in", at("/sign-in/"), ""),
    MainPage("sites", with_site("/sites/")),
    MainPage("site", with_site("/sites/{pk}/")),
    MainPage("site-change", with_site("/sites/{pk}/edit/"), "registrar"),
    MainPage("site-new", at("/sites/new/"), "registrar"),
    MainPage("import-new", at("/imports/new/"), "registrar"),
    MainPage("accounts", at("/accounts/")),
    MainPage("imports", at("/imports/"), "registrar"),
    MainPage("funnel", with_site("/funnel/")),
    MainPage("lifecycle", at("/lifecycle/"), "registrar"),
    MainPage("procedure", with_procedure("/lifecycle/procedures/{pk}/"), "registrar"),
    MainPage("procedure-new", at("/lifecycle/procedures/new/"), "registrar"),
    MainPage("watch", with_site("/watch/")),
    MainPage("campaigns", at("/campaigns/")),
    MainPage("campaign-new", at("/campaigns/new/")),
    MainPage("campaign", with_campaign("/campaigns/{pk}/")),
    MainPage("campaign-sites", with_campaign("/campaigns/{pk}/sites/")),
    MainPage("campaign-links", with_results("/campaigns/{pk}/links/")),
    MainPage("campaign-draw", with_campaign("/campaigns/{pk}/draw/")),
    MainPage("campaign-start", with_campaign("/campaigns/{pk}/start/")),
    MainPage("campaign-choice", with_draft("/campaigns/{pk}/choice/")),
    MainPage("campaign-scope-sites", with_draft("/campaigns/{pk}/scope/sites/")),
    MainPage("campaign-freeze", with_campaign("/campaigns/{pk}/freeze/"), role="reviewer"),
    MainPage("review", at("/review/")),
    MainPage("contests", at("/review/contests/")),
    MainPage("my-findings", at("/review/mine/"), "operator"),
    MainPage("circulars", at("/circulars/")),
    MainPage("statistics", with_results("/statistics/")),
    MainPage("compare", with_results("/statistics/compare/")),
    MainPage("trends", with_results("/statistics/trends/")),
    MainPage("indicators", with_results("/statistics/indicators/")),
    MainPage("indicator", with_results("/statistics/indicators/{pk}/of/C15-S2a/")),
    MainPage("indicator-sites", with_results("/statistics/indicators/{pk}/violated/C15-S2a/")),
    MainPage("organisations", at("/orgs/"), "administrator"),
    MainPage("organisation", with_county("/orgs/{pk}/"), "administrator"),
    MainPage("organisation-change", with_county("/orgs/{pk}/change/"), "administrator"),
    MainPage("people", at("/people/"), "administrator"),
    MainPage("invite", at("/people/invite/"), "administrator"),
    MainPage("account", at("/account/")),
    MainPage("audit", at("/audit/"), "administrator"),
    MainPage("jobs", at("/jobs/"), "administrator"),
]
