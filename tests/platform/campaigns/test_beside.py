"""What a pass knows of the register: the sites that were not drawn are other sites too."""

import pytest

from tests.platform.conftest import make_site
from xuncha import othersites
from xuncha.facts import Probe
from xuncha_platform.campaigns.models import PassKind
from xuncha_platform.campaigns.services import drawing, running
from xuncha_platform.jobs.rounds.plan import Tasks
from xuncha_platform.registry.models import Site, SiteStatus

pytestmark = pytest.mark.django_db
SETTINGS = {"probes": "none"}


@pytest.fixture
def drawn(make_campaign, inspector, sites):
    """A spot check of a third of the twelve sites, drawn."""
    campaign = make_campaign()
    drawing.commit_seed(inspector, campaign, "二〇一六第三季度")
    return drawing.draw(inspector, campaign)


def named(run):
    """URL of each site of a pass → the others that its evidence names."""
    tasks, rows = Tasks(run.round), run.round.sites.all()
    return {row.url: set(tasks.of(row, "").crawl.header.other_sites) for row in rows}


def not_drawn(campaign):
    return list(Site.objects.exclude(pk__in=campaign.sites.values("site")).order_by("pk"))


def test_a_sample_names_the_sites_that_were_not_drawn(drawn, inspector, sites):
    told = named(running.start(inspector, drawn, SETTINGS))
    every = {site.url for site in sites}
    assert 0 < len(told) < len(every)
    assert all(others == every - {url} for url, others in told.items())


def test_a_site_inspected_again_alone_is_told_of_the_others(drawn, inspector, sites):
    first = running.start(inspector, drawn, SETTINGS)
    running.cancel(inspector, first, "改期")
    row = drawn.sites.first()
    run = running.again(inspector, drawn, [row], PassKind.RECHECK, "复查")
    every = {site.url for site in sites}
    assert named(run) == {row.site.url: every - {row.site.url}}


def test_what_has_ended_or_has_no_address_is_not_named(drawn, inspector):
    closed, void, bare, suspended = not_drawn(drawn)[:4]
    left_out = {closed.url, void.url, bare.url}
    closed.status, void.status, suspended.status = (
        SiteStatus.CLOSED,
        SiteStatus.VOID,
        SiteStatus.SUSPENDED,
    )
    bare.url = ""
    for site in (closed, void, bare, suspended):
        site.save()
    for others in named(running.start(inspector, drawn, SETTINGS)).values():
        assert not others & {*left_out, ""}
        assert suspended.url in others


def test_the_new_address_of_a_drawn_site_is_no_other_site(drawn, inspector):
    site = drawn.sites.first().site
    before, site.url = site.url, "http://moved.invalid/"
    site.save()
    assert "http://moved.invalid/" not in named(running.start(inspector, drawn, SETTINGS))[before]


def test_of_a_large_register_the_portals_are_named(drawn, inspector, monkeypatch):
    monkeypatch.setattr(othersites, "ALL_NAMED", 8)
    run = running.start(inspector, drawn, SETTINGS)
    portals = set(Site.objects.filter(is_portal=True).values_list("url", flat=True))
    inspected = set(run.round.sites.values_list("url", flat=True))
    for url, others in named(run).items():
        assert others == (portals | inspected) - {url}


def test_samples_of_a_folder_are_not_those_of_the_portal_that_was_drawn(
    make_campaign, inspector, tree
):
    """The bureau lives in a folder of the portal's host and was not drawn."""
    portal = make_site(tree.county, tree.county, "乙县", "http://x.invalid/", is_portal=True)
    make_site(tree.department, tree.city, "乙县教育局", "http://x.invalid/jyj/")
    campaign = make_campaign(kind="census", rate=None, strata=[])
    campaign = drawing.take_all(inspector, campaign)
    campaign.sites.exclude(site=portal).update(chosen="excluded")
    of_portal = Probe("2016-09-01T08:00:00+08:00", "http://x.invalid/", True, 0.3, 200)
    of_bureau = Probe("2016-09-01T08:10:00+08:00", "http://x.invalid/jyj/", False, 15.0, None)
    samples = [of_bureau, of_portal]
    run = running.start(inspector, campaign, {"probes": "file"}, samples)
    [row] = run.round.sites.all()
    assert [one["url"] for one in row.site["probes"]] == ["http://x.invalid/"]
