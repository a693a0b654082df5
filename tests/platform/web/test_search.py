"""Search everywhere: findings, results, circulars, campaigns, the register, people; within scope."""

import pytest

from tests.platform.conftest import make_site
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.circulars.models import Circular
from xuncha_platform.findings.models import Contest, Exemption, Finding
from xuncha_platform.registry.models import MediaAccount, SiteAddress
from xuncha_platform.web import search


@pytest.fixture
def campaign(tree):
    return Campaign.objects.create(
        organisation=tree.province,
        kind="spot",
        title="2016年第三季度抽查",
        period="2016年第三季度",
        period_key="2016-Q3",
        stage="review",
        as_of="2016-09-30",
        rulebook="census-2015",
        seed_digest="ab" * 32,
    )


@pytest.fixture
def row(campaign, site):
    """The site in the campaign, with a result."""
    made = CampaignSite.objects.create(
        campaign=campaign, site=site, snapshot={"name": site.name}, chosen="drawn"
    )
    run = Pass.objects.create(campaign=campaign, number=1, kind="first", state="done")
    made.current = Result.objects.create(
        campaign_site=made,
        run=run,
        machine_verdict="fail",
        verdict="fail",
        sentence="网站可用性问题:首页死链接3条,扣3分",
    )
    made.save()
    return made


@pytest.fixture
def finding(row):
    return Finding.objects.create(
        result=row.current,
        fingerprint="1:abcdef012345",
        check_name="dead_links",
        name="dead_link",
        url="http://www.yixian.invalid/old/page.html",
        certainty="confirmed",
    )


def found(access, text):
    """kind → names"""
    return {kind: [hit.name for hit in hits] for kind, hits in search.found(access, text)}


def urls(access, text):
    return [hit.url for _kind, hits in search.found(access, text) for hit in hits]


def test_a_finding_by_number_fingerprint_and_address(finding, person, tree):
    access = person("inspector", tree.province)
    page = f"/review/finding/{finding.pk}/"
    for text in (str(finding.pk), f"#{finding.pk}", finding.fingerprint, "yixian.invalid/old"):
        assert page in urls(access, text), text
    assert page in urls(access, finding.url)
    assert page not in urls(access, "yixian.invalid/new")
    assert found(person("inspector", tree.elsewhere), str(finding.pk)) == {}
    assert found(person("inspector", tree.elsewhere, "x"), finding.url) == {}


def test_a_result_by_its_site_and_by_its_reason(finding, row, person, tree):
    access = person("inspector", tree.province)
    for text in ("乙县", "首页死链接"):
        assert found(access, text)["检查结果"] == ["乙县人民政府网站"], text
        assert f"/review/site/{row.pk}/" in urls(access, text)
    assert "检查结果" not in found(person("inspector", tree.elsewhere), "首页死链接")


def test_an_office_finds_its_findings_from_the_reply_on(finding, campaign, person, tree):
    office = person("operator", tree.county)
    for text in (str(finding.pk), "首页死链接", finding.url):
        assert not {"问题", "检查结果", "复核"} & set(found(office, text)), text
    Campaign.objects.update(stage="reply")
    assert "问题" in found(office, str(finding.pk))
    assert "检查结果" in found(office, "首页死链接")
    other = person("operator", tree.department)
    assert found(other, str(finding.pk)) == {}


def test_the_name_of_a_check_leads_to_its_queue(finding, campaign, person, tree):
    queue = f"/review/campaign/{campaign.pk}/?check=dead_links"
    assert queue in urls(person("inspector", tree.province), "死链")
    assert queue not in urls(person("reader", tree.province), "死链")


def test_replies_exemptions_circulars_and_campaigns(row, campaign, person, tree):
    access = person("reviewer", tree.province)
    Contest.objects.create(campaign_site=row, text="当日机房检修")
    Exemption.objects.create(
        site=row.site, check_name="columns", reason="本年度无人事变动", until="2016-12-31"
    )
    Circular.objects.create(
        organisation=tree.province,
        campaign=campaign,
        title="关于第三季度抽查情况的通报",
        document_number="演政办〔2016〕9号",
        issuer="演练省人民政府办公厅",
        slug="2016-q3",
    )
    assert found(access, "机房检修") == {"申辩": ["乙县人民政府网站"]}
    assert found(access, "人事变动") == {"豁免": ["乙县人民政府网站"]}
    assert found(access, "〔2016〕9号") == {"通报": ["关于第三季度抽查情况的通报"]}
    for text in ("第三季度", "2016-q3", "abababab"):
        assert found(access, text)["检查活动"] == ["2016年第三季度抽查"], text
    outsider = person("reviewer", tree.elsewhere)
    for text in ("机房检修", "人事变动", "〔2016〕9号", "第三季度"):
        assert found(outsider, text) == {}


def test_many_sites_leave_room_for_accounts(tree, person):
    for number in range(12):
        make_site(tree.county, tree.city, f"甲站{number}", f"http://s{number}.invalid/")
    MediaAccount.objects.create(organisation=tree.county, platform="微信", name="甲发布")
    hits = found(person("registrar", tree.province), "甲")
    assert (len(hits["网站"]), hits["新媒体账号"]) == (10, ["甲发布"])


def test_a_site_is_found_once_by_any_of_its_addresses(site, tree, person):
    for number in range(3):
        SiteAddress.objects.create(
            site=site, url=f"http://a{number}.alias.invalid/", host=f"a{number}.alias.invalid"
        )
    hits = found(person("registrar", tree.province), "alias.invalid")
    assert hits["网站"] == [site.name]


def test_people_are_found_by_those_who_manage_them(tree, person):
    person("reader", tree.county, "zhangsan")
    assert "人员" in found(person("administrator", tree.province), "zhangsan")
    assert found(person("inspector", tree.province), "zhangsan") == {}


def test_a_search_takes_a_fixed_number_of_queries(
    finding, tree, person, django_assert_max_num_queries
):
    access = person("reviewer", tree.province)
    for number in range(15):
        make_site(tree.county, tree.city, f"乙站{number}", f"http://b{number}.yixian.invalid/")
    for text in ("乙", "yixian.invalid", "死链", "123", "没有的字"):
        with django_assert_max_num_queries(30):
            search.found(access, text)
