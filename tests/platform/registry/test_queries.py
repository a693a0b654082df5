"""What other rooms ask of the register."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.platform.conftest import make_site
from xuncha.errors import InputError
from xuncha.facts import DeclaredColumn
from xuncha.facts import Site as CoreSite
from xuncha_platform.registry import services
from xuncha_platform.registry.models import MediaAccount, Site, SiteAddress, SiteColumn
from xuncha_platform.registry.queries import as_core_sites, declared_columns, found, waiting
from xuncha_platform.registry.queries.availability import calendar_days, last_days
from xuncha_platform.registry.queries.similar import similar_sites
from xuncha_platform.watch.models import Day
from xuncha_platform.watch.own import own_vantage

TODAY = date(2016, 12, 1)


def test_the_core_gets_sites_in_its_own_words(tree, site, django_assert_max_num_queries):
    tree.city.short_name = "甲市"
    tree.city.save()
    Site.objects.filter(pk=site.pk).update(
        site_id_code="4101000001", is_portal=True, has_services=False
    )
    with django_assert_max_num_queries(1):
        sites = as_core_sites(Site.objects.all())
    assert sites == [
        CoreSite(
            url="http://www.yixian.invalid/",
            name="乙县人民政府网站",
            site_id_code="4101000001",
            region="甲市",
            level="县级",
            sponsor="乙县人民政府",
            is_portal=True,
            has_services=False,
            status="正常运行",
        )
    ]


def test_declared_columns_are_those_in_use_of_the_sites_asked_for(tree, site):
    other = make_site(tree.city, tree.city, "市网站", "http://shi.gov.cn/")
    url = "http://www.yixian.invalid/yw/"
    SiteColumn.objects.create(site=site, name="要闻", url=url, kind="news", period_days=14)
    SiteColumn.objects.create(site=site, name="旧栏目", url=url + "old/", ended_on=TODAY)
    SiteColumn.objects.create(site=other, name="要闻", url="http://shi.gov.cn/yw/")
    assert declared_columns([site]) == [
        DeclaredColumn(site=site.url, name="要闻", url=url, kind="news", period_days=14)
    ]


def test_search_finds_sites_and_accounts_of_ones_own(registrar, tree, site, person):
    SiteAddress.objects.create(site=site, url="http://old-name.gov.cn/", kind="former")
    MediaAccount.objects.create(organisation=tree.county, platform="微信", name="乙县发布")
    make_site(tree.county, tree.city, "作废的乙县", "http://void.gov.cn/", status="void")
    for text in ("乙县人民", "yixian", "old-name"):
        assert [hit.name for hit in found(registrar, text)] == ["乙县人民政府网站"]
    assert [hit.name for hit in found(registrar, "乙县")] == ["乙县人民政府网站", "乙县发布"]
    assert found(person("registrar", tree.elsewhere), "乙县") == []


def test_accounts_of_one_name_are_told_apart_where_they_are_listed(
    registrar, tree, signed_in, operator
):
    for name in ("甲市教育局", "甲市教育局团委"):
        MediaAccount.objects.create(
            organisation=tree.county,
            platform="微博",
            name="甲市发布",
            sponsor="甲市教育局",
            certified_as=name,
        )
    assert [hit.detail for hit in found(registrar, "甲市发布")] == [
        "微博 主办 甲市教育局 认证 甲市教育局",
        "微博 主办 甲市教育局 认证 甲市教育局团委",
    ]
    assert len(found(registrar, "团委")) == 1
    second = MediaAccount.objects.latest("id")
    services.propose(operator, second, "account", {"name": "新名"}, "更名")
    page = signed_in(registrar).get(reverse("registry:requests")).content.decode()
    assert "认证 甲市教育局团委" in page


def test_what_waits_follows_the_role(registrar, operator, site, person, tree):
    services.propose(operator, site, "site", {"name": "新名"}, "更名")
    counts = {str(one.label): one.count for one in waiting(registrar)}
    assert counts["待审核的变更申请"] == 1
    assert waiting(operator) == []
    assert not any(one.count for one in waiting(person("registrar", tree.elsewhere)))


def test_an_address_is_recognised_in_any_spelling_and_among_other_addresses(tree, site, registrar):
    SiteAddress.objects.create(site=site, url="http://old.gov.cn/portal/", kind="former")
    for url in ("https://www.yixian.invalid/index.html", "http://old.gov.cn/portal/index.jsp"):
        assert list(similar_sites(url)) == [site]
    assert not similar_sites("http://old.gov.cn/other/")
    assert not similar_sites(site.url, site.pk)
    values = {
        "organisation": tree.city,
        "region": tree.city,
        "name": "新站",
        "url": "http://old.gov.cn/portal/",
        "level": "city",
    }
    with pytest.raises(InputError, match="乙县人民政府网站"):
        services.create_site(registrar, values)


def test_the_last_days_of_a_site_are_shares_with_gaps(site, tree):
    other = make_site(tree.city, tree.city, "市网站", "http://shi.gov.cn/")
    today = timezone.localdate()
    counts = {"slow": 0, "cut": 0, "excused": 0, "unsure": 0, "gap_minutes": 0}
    for ago, samples, failed in ((1, 24, 6), (3, 24, 0), (4, 0, 0), (9, 24, 24)):
        Day.objects.create(
            site=site,
            vantage=own_vantage(),
            day=today - timedelta(days=ago),
            samples=samples,
            failed=failed,
            **counts,
        )
    week = last_days([site.pk, other.pk])
    assert week == {site.pk: [None, None, None, None, 1.0, None, 0.75]}
    days = {(today - day.on).days: day.share for day in calendar_days(site)}
    assert days == {1: 0.75, 3: 1.0, 4: None, 9: 0.0}


def test_the_list_shows_a_spark_line_for_watched_sites_alone(site, registrar, tree, signed_in):
    make_site(tree.city, tree.city, "市网站", "http://shi.gov.cn/")
    Day.objects.create(
        site=site,
        vantage=own_vantage(),
        day=timezone.localdate() - timedelta(days=1),
        samples=24,
        failed=0,
        slow=0,
        cut=0,
        excused=0,
        unsure=0,
        gap_minutes=0,
    )
    text = signed_in(registrar).get("/sites/").content.decode()
    assert text.count('class="spark') == 1
