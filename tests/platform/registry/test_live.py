"""A landed result against the register: differences, reachability, hosts nobody registered."""

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.conf import settings

from tests.platform.conftest import make_site
from xuncha.errors import InputError
from xuncha.report.lists import LINK_HEADER
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.registry import services
from xuncha_platform.registry.models import Difference, Site, SiteAddress, UnregisteredHost

MARKS = {
    "site_id_code": "4101000001",
    "icp": "豫ICP备00000001号-1",
    "police": None,
    "sponsor": None,
}


@pytest.fixture
def land(tree, tmp_path, monkeypatch):
    """Let a result land at a site: what its marks say and where its links lead."""
    monkeypatch.setattr(settings, "EVIDENCE", tmp_path)
    campaign = Campaign.objects.create(
        organisation=tree.province, kind="spot", title="抽查", as_of=date(2016, 9, 28)
    )
    numbers = iter(range(1, 99))

    def make(site, identity=None, links=(), pages=3, verdict="pass", at=None):
        number = next(numbers)
        of_site, _ = CampaignSite.objects.get_or_create(
            campaign=campaign,
            site=site,
            defaults={"snapshot": {}, "region_name": "甲市", "chosen": "drawn"},
        )
        run = Pass.objects.create(campaign=campaign, number=number, kind="again")
        folder = Path(tmp_path, str(number))
        folder.mkdir()
        with (folder / "links.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, LINK_HEADER)
            writer.writeheader()
            for url, final, kind in links:
                row = dict.fromkeys(LINK_HEADER, "")
                writer.writerow(
                    row | {"url": url, "final_url": final, "kind": kind, "anchor_text": "县林业局"}
                )
        result = Result.objects.create(
            campaign_site=of_site,
            run=run,
            folder=str(number),
            machine_verdict=verdict,
            verdict=verdict,
            report={"identity": identity or {}, "coverage": {"pages": pages}, "verdict": verdict},
            produced_at=at or datetime(2016, 9, 28, tzinfo=UTC),
        )
        services.note_differences(result)
        return result

    return make


def opened(site):
    rows = Difference.objects.filter(site=site, state="open").order_by("field")
    return [(d.field, d.registered, d.seen) for d in rows]


def test_what_a_site_shows_otherwise_waits_and_nothing_changes_by_itself(land, site):
    Site.objects.filter(pk=site.pk).update(site_id_code="4101000002")
    site.refresh_from_db()
    land(site, MARKS)
    assert opened(site) == [
        ("icp", "", "豫ICP备00000001号-1"),
        ("site_id_code", "4101000002", "4101000001"),
    ]
    assert Site.objects.get(pk=site.pk).site_id_code == "4101000002"
    noted = set(Difference.objects.values_list("pk", flat=True))
    land(site, MARKS)
    assert set(Difference.objects.values_list("pk", flat=True)) == noted


def test_what_is_not_seen_says_nothing_and_a_mended_site_closes_its_difference(land, site):
    Site.objects.filter(pk=site.pk).update(site_id_code="4101000002", icp="豫ICP备00000001号")
    site.refresh_from_db()
    land(site, MARKS)
    land(site, dict.fromkeys(MARKS))
    assert [field for field, _, _ in opened(site)] == ["site_id_code"]
    land(site, MARKS | {"site_id_code": "4101000002"})
    assert opened(site) == []
    assert Difference.objects.get().state == "gone"


def test_a_person_takes_over_or_keeps_and_is_not_asked_again(land, registrar, site):
    land(site, MARKS)
    icp, code = Difference.objects.order_by("field")
    services.settle_difference(registrar, icp, True, "")
    assert Site.objects.get(pk=site.pk).icp == "豫ICP备00000001号-1"
    with pytest.raises(InputError):
        services.settle_difference(registrar, code, False, "")
    services.settle_difference(registrar, code, False, "网站标错,已通知改正")
    land(site, MARKS)
    assert opened(site) == []
    land(site, MARKS | {"site_id_code": "4101000009"})
    assert opened(site) == [("site_id_code", "", "4101000009")]


def test_empty_fields_are_filled_at_once_and_a_bad_value_is_left(land, registrar, site, tree):
    land(site, MARKS | {"site_id_code": "坏码"})
    other = make_site(tree.elsewhere, tree.elsewhere, "外省", "http://w.gov.cn/")
    land(other, MARKS)
    assert services.fill_empty(registrar) == 1
    assert opened(site) == [("site_id_code", "", "坏码")]
    assert len(opened(other)) == 2


def test_a_home_page_that_leads_to_another_host_is_a_difference_of_the_address(
    land, registrar, site
):
    links = [(site.url, "http://www.newyixian.gov.cn/", "page")]
    land(site, {}, links)
    assert opened(site) == [("host", "www.yixian.invalid", "www.newyixian.gov.cn")]
    services.settle_difference(registrar, Difference.objects.get(), True, "已更换域名")
    assert Site.objects.get(pk=site.pk).url == "http://www.newyixian.gov.cn/"
    assert SiteAddress.objects.get(site=site).kind == "former"


def test_a_redirect_the_register_knows_is_no_difference(land, site):
    SiteAddress.objects.create(site=site, url="http://www.newyixian.gov.cn/", kind="redirect")
    land(site, {}, [(site.url, "http://www.newyixian.gov.cn/a/", "page")])
    assert opened(site) == []


@pytest.mark.parametrize(
    "pages, verdict, reachable", [(3, "fail", True), (0, "fail", False), (0, "undetermined", None)]
)
def test_reachable_is_said_only_where_it_is_known(land, site, pages, verdict, reachable):
    land(site, {}, pages=pages, verdict=verdict)
    assert Site.objects.get(pk=site.pk).last_reachable is reachable


def test_government_hosts_nobody_registered_are_collected_once_a_site(land, tree, registrar, site):
    known = make_site(tree.city, tree.city, "市网站", "http://www.shi.gov.cn/")
    SiteAddress.objects.create(site=known, url="http://old.shi.gov.cn/", kind="former")
    links = [
        ("http://linye.gov.cn/a.html", "", "external"),
        ("http://linye.gov.cn/b.html", "", "external"),
        ("http://shi.gov.cn/", "", "external"),
        ("http://old.shi.gov.cn/", "", "external"),
        ("http://www.beian.gov.cn/x", "", "external"),
        ("http://www.example.com/", "", "external"),
        ("javascript://evil.gov.cn/%0aalert(1)", "", "external"),
        ("http://neibu.yixian.gov.cn/", "", "page"),
    ]
    land(site, {}, links)
    land(site, {}, links)
    host = UnregisteredHost.objects.get()
    assert (host.host, host.linked_from, host.title) == ("linye.gov.cn", 1, "县林业局")
    assert host.organisation == tree.province
    land(known, {}, links[:1])
    host.refresh_from_db()
    assert (host.linked_from, host.linking_sites) == (2, [site.pk, known.pk])


def test_a_host_is_first_seen_on_the_day_it_was_in_china(land, site):
    links = [("http://linye.gov.cn/", "", "external")]
    land(site, {}, links, at=datetime(2016, 9, 28, 16, 30, tzinfo=UTC))
    assert UnregisteredHost.objects.get().first_seen == date(2016, 9, 29)


def test_a_registered_host_is_settled_and_one_marked_foreign_stays_so(
    land, tree, registrar, site, signed_in
):
    land(
        site, {}, [("http://linye.gov.cn/", "", "external"), ("http://wai.gov.cn/", "", "external")]
    )
    linye, wai = UnregisteredHost.objects.order_by("host")
    services.settle_host(registrar, wai, "not_ours", "属于外省")
    land(
        make_site(tree.city, tree.city, "乙", "http://b.gov.cn/"),
        {},
        [("http://wai.gov.cn/", "", "external")],
    )
    wai.refresh_from_db()
    assert wai.state == "not_ours"
    page = signed_in(registrar).get(f"/sites/new/?host={linye.host}")
    assert page.context["form"]["url"].value() == "http://linye.gov.cn/"
    signed_in(registrar).post(
        f"/sites/new/?host={linye.host}",
        {
            "name": "县林业局",
            "url": "http://linye.gov.cn/",
            "organisation": tree.county.pk,
            "region": tree.city.pk,
            "level": "county",
        },
    )
    linye.refresh_from_db()
    assert linye.state == "registered"
