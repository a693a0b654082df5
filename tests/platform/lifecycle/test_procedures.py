"""Opening and closing a website: filed, reviewed level by level, done step by step."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from tests.platform.conftest import make_site, organisation
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.queries.scope import INSPECTABLE
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.lifecycle.queries import steps_of, waiting
from xuncha_platform.lifecycle.queries.turns import next_of
from xuncha_platform.lifecycle.services.steps import Said
from xuncha_platform.orgs.models import Level, OrganisationKind
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.rules import WATCHED

DAY = date(2016, 12, 1)
DETAILS = {
    "domain": "www.yixian.gov.cn",
    "icp": "豫ICP备16000001号",
    "police": "41000002000001",
    "code": "4101000001",
    "security": "省测评中心 2016-88",
    "notice": "http://www.jiashi.gov.cn/gg/1.html",
    "home_notice": "http://www.yixian.gov.cn/gg/2.html",
    "moved": "http://www.jiashi.gov.cn/",
    "offline": "http://www.jiashi.gov.cn/yixian/",
}


@pytest.fixture
def office(tree, person, time_machine):
    time_machine.move_to("2016-12-01T02:00:00+00:00", tick=False)
    return person("operator", tree.county)


@pytest.fixture
def city(tree, person):
    return person("registrar", tree.city)


@pytest.fixture
def province(tree, person):
    return person("registrar", tree.province)


def opening(access, office_of, **more):
    values = {
        "name": "乙县人民政府网站",
        "url": "www.yixian.gov.cn",
        "is_portal": True,
        "consented_on": DAY,
        "reason": "县政府决定",
    }
    return services.request_opening(access, office_of, **(values | more))


def closing(access, site, **more):
    values = {
        "target_url": "www.jiashi.gov.cn",
        "consented_on": DAY,
        "reason": "按集约化要求整合",
    }
    return services.request_closing(access, site, **(values | more))


def report(access, procedure, code, on=DAY, **more):
    said = Said(on=on, detail=DETAILS.get(code, ""), **more)
    return services.report_step(access, procedure, code, said)


def test_an_opening_goes_through_city_and_province_and_then_step_by_step(
    office, city, province, tree
):
    procedure = opening(office, tree.county)
    levels = [review.organisation for review in procedure.reviews.all()]
    assert levels == [tree.city, tree.province]
    services.decide(city, procedure, True, "")
    with pytest.raises(PermissionDenied):
        services.decide(city, procedure, True, "")
    assert not Site.objects.exists()
    services.decide(province, procedure, True, "")
    procedure.refresh_from_db()
    site = procedure.site
    assert (procedure.state, site.status, site.region) == ("approved", "planned", tree.city)
    # Not there yet: neither drawn nor watched.
    assert site.status not in (*INSPECTABLE, *WATCHED)

    with pytest.raises(InputError, match="要先办理"):
        report(office, procedure, "online")
    for code in ("mark", "domain", "icp", "police", "code", "security"):
        report(office, procedure, code)
    site.refresh_from_db()
    assert site.icp == "", "an office's own word changes nothing in the register"
    with pytest.raises(PermissionDenied):
        services.confirm_step(office, procedure, "mark")
    with pytest.raises(InputError, match="要先办理"):
        services.confirm_step(province, procedure, "code")
    for code in ("mark", "domain", "icp", "police", "code", "security"):
        services.confirm_step(province, procedure, code)
    report(province, procedure, "online")
    site.refresh_from_db()
    assert (site.status, site.status_since) == ("running", DAY)
    assert (site.icp, site.site_id_code) == (DETAILS["icp"], "4101000001")
    assert site.party_government_mark is True
    report(province, procedure, "notice")
    procedure.refresh_from_db()
    assert (procedure.state, procedure.ended_on) == ("done", DAY)
    assert {row.state for row in steps_of(procedure)} == {"done"}
    reasons = set(
        Event.objects.filter(target_type="registry.site").values_list("reason", flat=True)
    )
    assert reasons == {f"开办申请 {procedure.pk}"}


def test_the_record_says_what_a_step_was_and_what_it_became(office, province, tree):
    procedure = opening(office, tree.county)
    services.decide(province, procedure, True, "代甲市审核")
    services.decide(province, procedure, True, "")
    report(office, procedure, "mark", note="先报")
    report(office, procedure, "mark")
    services.confirm_step(province, procedure, "mark")
    told = Event.objects.filter(action__startswith="lifecycle.step.").order_by("pk")
    first, again, confirmed = ((event.before, event.after) for event in told)
    step = first[1]["step"]
    assert first == (None, {"step": step, "on": DAY.isoformat(), "note": "先报"})
    assert again == ({"note": "先报"}, {"step": step, "note": ""})
    # Confirming changes nothing of it; what was confirmed is told, what is empty is not.
    assert confirmed == (None, {"step": step, "on": DAY.isoformat()})


def test_a_closing_moves_the_content_first_and_names_where_it_went(office, province, tree, site):
    heir = make_site(tree.city, tree.city, "甲市人民政府网站", "http://www.jiashi.gov.cn/")
    procedure = closing(office, site)
    services.decide(province, procedure, True, "代甲市审核")
    services.decide(province, procedure, True, "")
    assert Site.objects.get(pk=site.pk).status == "running"
    with pytest.raises(InputError, match="要先办理"):
        report(province, procedure, "offline")
    report(province, procedure, "home_notice")
    report(province, procedure, "moved")
    with pytest.raises(InputError, match="至少保留 30 天"):
        report(province, procedure, "offline")
    report(province, procedure, "offline", note="域名已被责令停用")
    site.refresh_from_db()
    assert (site.status, site.status_since) == ("closed", DAY)
    assert "http://www.jiashi.gov.cn/" in site.status_reason
    assert site.status not in (*INSPECTABLE, *WATCHED)
    # Whoever meets the old address is led to the heir.
    assert heir.addresses.get().url == site.url
    with pytest.raises(InputError, match="不能再改"):
        report(province, procedure, "offline", note="改日期")
    with pytest.raises(InputError, match="不能再撤回"):
        services.give_up(province, procedure, "不关了")
    with pytest.raises(InputError, match="无需办理的原因"):
        report(province, procedure, "police", not_needed=True)
    with pytest.raises(InputError, match="不能省略"):
        report(province, procedure, "report", not_needed=True, note="x")
    report(province, procedure, "police", not_needed=True, note="从未备案")
    for code in ("mark", "icp", "domain", "report", "notice"):
        report(province, procedure, code)
    procedure.refresh_from_db()
    assert procedure.state == "done"
    row = next(row for row in steps_of(procedure) if row.rule.code == "notice")
    assert row.until == "2016-12-31"


def test_thirty_days_of_notice_need_no_word(office, province, site, time_machine):
    procedure = closing(office, site)
    for _level in range(2):
        services.decide(province, procedure, True, "")
    report(province, procedure, "home_notice")
    report(province, procedure, "moved")
    time_machine.move_to("2017-01-05T02:00:00+00:00", tick=False)
    with pytest.raises(InputError, match="30 天"):
        report(province, procedure, "offline", on=DAY + timedelta(days=29))
    report(province, procedure, "offline", on=DAY + timedelta(days=30))
    assert Site.objects.get(pk=site.pk).status_since == date(2016, 12, 31)


def test_days_that_cannot_be_are_refused(office, province, site):
    procedure = closing(office, site)
    for _level in range(2):
        services.decide(province, procedure, True, "")
    for on, problem in ((DAY + timedelta(days=1), "今天之后"), (DAY - timedelta(days=1), "批准")):
        with pytest.raises(InputError, match=problem):
            report(office, procedure, "home_notice", on=on)
    with pytest.raises(InputError, match="今天之后"):
        opening(office, site.organisation, consented_on=DAY + timedelta(days=1))


def test_who_may_review_is_settled_level_by_level(office, city, province, tree, site, person):
    procedure = closing(office, site)
    with pytest.raises(PermissionDenied):
        services.decide(person("registrar", tree.county), procedure, True, "")
    with pytest.raises(PermissionDenied):
        services.decide(office, procedure, True, "")
    with pytest.raises(Procedure.DoesNotExist):
        services.decide(person("registrar", tree.elsewhere), procedure, True, "")
    Procedure.objects.update(requested_by=city.user)
    with pytest.raises(InputError, match="另一个人"):
        services.decide(city, procedure, True, "")
    with pytest.raises(InputError, match="理由"):
        services.decide(province, procedure, False, " ")
    services.decide(province, procedure, False, "门户应当保留")
    procedure.refresh_from_db()
    assert (procedure.state, procedure.ending) == ("refused", "门户应当保留")
    with pytest.raises(InputError, match="处理过"):
        services.decide(province, procedure, True, "")
    # What was refused may be filed again.
    assert closing(office, site).state == "reviewing"


def test_what_the_guideline_says_against_it_needs_a_word(office, city, tree, site):
    Site.objects.filter(pk=site.pk).update(is_portal=True)
    procedure = closing(office, site)
    with pytest.raises(InputError, match="依据"):
        services.decide(city, procedure, True, "")
    services.decide(city, procedure, True, "乙县并入甲市")
    second = opening(office, tree.county, url="www.yixian.com")
    with pytest.raises(InputError, match="依据"):
        services.decide(city, second, True, "")


def test_below_a_province_the_last_office_names_the_paper_of_the_province(person, db, time_machine):
    time_machine.move_to("2016-12-01T02:00:00+00:00", tick=False)
    root = organisation("独立市人民政府", Level.CITY)
    bureau = organisation("独立市水利局", Level.CITY, root, OrganisationKind.DEPARTMENT)
    file, decide = person("operator", bureau), person("registrar", root)
    procedure = opening(file, bureau, url="slj.duli.gov.cn", is_portal=False)
    with pytest.raises(InputError, match="文号"):
        services.decide(decide, procedure, True, "")
    assert not Site.objects.exists()
    services.decide(decide, procedure, True, "", "省政办函〔2016〕1号")
    procedure.refresh_from_db()
    assert (procedure.state, procedure.document) == ("approved", "省政办函〔2016〕1号")


def test_a_province_opens_its_own_by_a_second_person_and_a_ministry_too(person, tree, office):
    own = person("registrar", tree.province, "first")
    procedure = opening(own, tree.province, url="www.yanlian.gov.cn")
    assert [one.organisation for one in procedure.reviews.all()] == [tree.province]
    ministry = organisation("演练部", Level.NATIONAL, kind=OrganisationKind.DEPARTMENT)
    bureau = organisation("演练部某局", Level.CITY, ministry, OrganisationKind.DEPARTMENT)
    procedure = opening(person("operator", bureau), bureau, url="ju.yanlianbu.gov.cn")
    assert [one.organisation for one in procedure.reviews.all()] == [ministry]


def test_one_thing_at_a_time(office, site, tree):
    closing(office, site)
    with pytest.raises(InputError, match="正在办理"):
        closing(office, site)
    with pytest.raises(InputError, match="已有同一网址"):
        opening(office, tree.county, url=site.url)
    opening(office, tree.county)
    with pytest.raises(InputError, match="开办申请"):
        opening(office, tree.county, url="https://www.yixian.gov.cn/index.html")
    other = make_site(tree.county, tree.city, "旧站", "http://old.gov.cn/", status="closed")
    with pytest.raises(InputError, match="可以申请永久下线"):
        closing(office, other)
    running = make_site(tree.county, tree.city, "在运行", "http://run.gov.cn/")
    with pytest.raises(InputError, match="就是这个网站自己"):
        closing(office, running, target_url="https://run.gov.cn")


def test_an_opening_given_up_leaves_a_void_entry(office, province, tree):
    procedure = opening(office, tree.county)
    for _level in range(2):
        services.decide(province, procedure, True, "")
    with pytest.raises(PermissionDenied):
        services.give_up(office, procedure, "不办了")
    with pytest.raises(InputError, match="原因"):
        services.give_up(province, procedure, " ")
    services.give_up(province, procedure, "县里不再需要")
    procedure.refresh_from_db()
    assert (procedure.state, procedure.site.status) == ("withdrawn", "void")
    services.give_up(office, opening(office, tree.county), "")


def test_a_code_of_another_site_is_refused_where_it_is_written(office, province, tree, site):
    Site.objects.filter(pk=site.pk).update(site_id_code="4101000001")
    procedure = opening(office, tree.county)
    for _level in range(2):
        services.decide(province, procedure, True, "确有需要")
    for code in ("mark", "domain", "icp", "police"):
        report(province, procedure, code)
    with pytest.raises(InputError, match="已登记给"):
        report(province, procedure, "code")
    assert not procedure.steps.filter(code="code").exists()


@pytest.mark.slow
@pytest.mark.on_both
def test_the_pages_file_review_and_confirm(office, province, tree, site, person, signed_in):
    mine, theirs = signed_in(office), signed_in(province)
    form = {"target_url": "www.jiashi.gov.cn", "consented_on": "2016-12-01", "reason": "整合"}
    page = mine.post(reverse("lifecycle:close-site", args=[site.pk]), form)
    closing_url = page["Location"]
    form = {
        "organisation": tree.county.pk,
        "name": "乙县新站",
        "url": "new.yixian.gov.cn",
        "consented_on": "2016-12-01",
        "reason": "新办",
    }
    assert mine.post(reverse("lifecycle:open-site"), form | {"name": ""}).status_code == 422
    opening_url = mine.post(reverse("lifecycle:open-site"), form)["Location"]
    counts = {str(one.label): one.count for one in waiting(province)}
    assert counts["待审核的开办和永久下线"] == 2
    shown = theirs.get(opening_url).content.decode()
    assert "一个单位原则上最多开设一个网站" in shown
    assert theirs.post(opening_url, {"act": "agree", "opinion": ""}).status_code == 422
    for _level in range(2):
        for url in (opening_url, closing_url):
            sent = {"act": "agree", "opinion": "已核"}
            assert theirs.post(url, sent).status_code == 302
    step = f"{closing_url}home_notice/"
    sent = {"on": "2016-12-01", "detail": "不是网址 x", "note": ""}
    assert mine.post(step, sent).status_code == 422
    mine.post(step, sent | {"detail": "www.yixian.gov.cn/gg.html"})
    assert mine.get(f"{closing_url}mark/").status_code == 200
    assert mine.get(f"{closing_url}online/").status_code == 404
    counts = {str(one.label): one.count for one in waiting(province)}
    assert counts["开办和永久下线中待核对的步骤"] == 1
    assert mine.post(closing_url, {"act": "confirm", "step": "home_notice"}).status_code == 403
    theirs.post(closing_url, {"act": "confirm", "step": "home_notice"})
    assert Procedure.objects.get(kind="closing").steps.get().confirmed_by == province.user
    assert "2016-12-31" in theirs.get(closing_url).content.decode()
    assert "www.jiashi.gov.cn" in theirs.get(site.get_absolute_url()).content.decode()
    listed = theirs.get(f"{reverse('lifecycle:procedures')}?kind=closing").content.decode()
    assert "乙县人民政府网站" in listed
    assert "乙县新站" not in listed

    outsider = signed_in(person("registrar", tree.elsewhere))
    close = reverse("lifecycle:close-site", args=[site.pk])
    for url in (closing_url, opening_url, step, close):
        assert outsider.get(url).status_code == 404
        assert outsider.post(url, {"act": "agree"}).status_code == 404
    assert "乙县" not in outsider.get(reverse("lifecycle:procedures")).content.decode()
    reader = signed_in(person("reader", tree.province))
    for url in (close, step, reverse("lifecycle:open-site")):
        assert reader.get(url).status_code == 403
    assert reader.post(closing_url, {"act": "give_up", "opinion": "x"}).status_code == 403


def test_notices_of_a_suspension_are_noted_and_a_forced_one_is_reported(
    office, city, site, signed_in, person, tree
):
    from django.utils import timezone

    now = timezone.now()
    ask = (site, now, now + timedelta(days=5), "断电")
    asked = services.request_suspension(office, *ask, forced=True)
    with pytest.raises(InputError, match="批准的"):
        services.note_notices(office, asked, own_notice="http://a.gov.cn/1")
    services.approve(city, asked)
    url = reverse("lifecycle:notices", args=[asked.pk])
    client = signed_in(office)
    assert client.post(url, {"own_notice": "x y"}).status_code == 422
    sent = {"own_notice": "a.gov.cn/1", "portal_notice": "b.gov.cn/2", "reported_on": "2016-12-01"}
    assert client.post(url, sent).status_code == 302
    asked.refresh_from_db()
    assert (asked.own_notice, asked.reported_on) == ("http://a.gov.cn/1", DAY)
    assert "http://b.gov.cn/2" in client.get(asked.get_absolute_url()).content.decode()
    assert signed_in(person("operator", tree.elsewhere)).get(url).status_code == 404
    assert signed_in(person("reader", tree.city)).get(url).status_code == 403


def test_an_office_that_reviews_refuses_and_takes_nothing_back_for_others(
    office, city, province, tree, signed_in
):
    """Taken back says that the applicant changed its mind; a reviewer says no, with a reason."""
    procedure = opening(office, tree.county)
    for reviewer in (city, province):
        page = signed_in(reviewer).get(procedure.get_absolute_url()).content.decode()
        assert "撤回申请" not in page
        with pytest.raises(PermissionDenied):
            services.give_up(reviewer, procedure, "不办了")
    page = signed_in(office).get(procedure.get_absolute_url()).content.decode()
    assert "撤回申请" in page
    assert "撤回的理由" in page
    assert "审核意见" not in page
    services.give_up(office, procedure, "另选名称")
    # What a registrar filed for an office below is his own to take back.
    services.give_up(city, opening(city, tree.county), "")


def test_once_approved_the_doubts_of_the_review_are_not_told_again(
    office, city, province, tree, signed_in
):
    make_site(tree.county, tree.city, "乙县旧网站", "http://jiu.yixian.invalid/")
    procedure = opening(office, tree.county, is_portal=False, url="http://slj.yixian.gov.cn/")
    address = procedure.get_absolute_url()
    doubt = "一个单位原则上最多开设一个网站"
    assert doubt in signed_in(city).get(address).content.decode()
    for reviewer in (city, province):
        services.decide(reviewer, procedure, True, "防汛需要")
    assert doubt not in signed_in(office).get(address).content.decode()


def test_what_comes_next_names_whose_turn_it_is_on_both_sides(office, city, province, tree):
    procedure = opening(office, tree.county)
    for reviewer in (city, province):
        services.decide(reviewer, procedure, True, "同意")
    services.report_step(office, procedure, "mark", Said(on=DAY, detail="", note=""))
    procedure = Procedure.objects.get(pk=procedure.pk)
    assert next_of(procedure) == "待核对：加挂党政机关网站标识；待办理：注册域名"


def test_numbers_of_the_step_come_into_the_register_in_half_width(office, city, province, tree):
    procedure = opening(office, tree.county)
    for reviewer in (city, province):
        services.decide(reviewer, procedure, True, "同意")
    icp = "豫ＩＣＰ备１６０００００１号－１"
    for code, detail in (("domain", "www.yixian.gov.cn"), ("icp", icp)):
        services.report_step(province, procedure, code, Said(on=DAY, detail=detail, note=""))
    assert Site.objects.get(name="乙县人民政府网站").icp == "豫ICP备16000001号-1"


def test_a_step_that_cannot_be_left_out_does_not_speak_of_it(
    office, city, province, tree, signed_in
):
    procedure = opening(office, tree.county)
    for reviewer in (city, province):
        services.decide(reviewer, procedure, True, "同意")
    page = signed_in(office).get(f"{procedure.get_absolute_url()}domain/").content.decode()
    assert "与规定不一致的，写明原因" in page
    assert "无需办理" not in page
