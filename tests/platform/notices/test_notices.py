"""The offices of inspected sites are told what was found, what was decided, what is demanded."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.platform.circulars.test_following import fill_in
from tests.platform.findings.conftest import costly
from tests.platform.people.smtp_server import SmtpServer
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.campaigns.services.stages import open_reply
from xuncha_platform.circulars.services import publishing
from xuncha_platform.findings.services import contests
from xuncha_platform.jobs import loop
from xuncha_platform.notices.models import Notice, Reading
from xuncha_platform.notices.queries import notices, unread_count

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow, pytest.mark.on_both]


@pytest.fixture
def operator(tree, person):
    return person("operator", tree.department)


@pytest.fixture
def told(campaign, inspector):
    """The reply is open: everybody was told."""
    today = timezone.localdate()
    open_reply(inspector, campaign, today, today + timedelta(days=7))
    campaign.refresh_from_db()
    return campaign


def page_of(access, signed_in, address="/notices/"):
    return signed_in(access).get(address).content.decode()


def badge(page):
    found = re.search(r'>通知 <b class="badge">(\d+)</b>', page)
    return int(found[1]) if found else 0


def test_the_reply_is_told_to_the_office_of_each_inspected_site(told, operator, signed_in):
    sites = told.sites.filter(current__isnull=False).count()
    assert Notice.objects.count() == sites
    page = page_of(operator, signed_in)
    assert badge(page) == unread_count(operator) == sites
    assert page.count("检查结果可以查看、申辩") >= sites
    assert told.reply_until.isoformat() in page
    assert f"<b>{sites}</b> 通知未读" in page_of(operator, signed_in, "/")


def test_nobody_else_has_unread_ones_and_a_stranger_sees_none(
    told, operator, inspector, person, tree, signed_in
):
    assert unread_count(inspector) == 0
    assert badge(page_of(inspector, signed_in)) == 0
    stranger = person("operator", tree.elsewhere)
    assert notices(stranger).count() == unread_count(stranger) == 0


def test_looking_at_the_site_is_reading_and_the_inspectors_see_who(
    told, operator, inspector, signed_in
):
    row = costly(told).campaign_site
    before = unread_count(operator)
    for access in (inspector, operator, operator):
        signed_in(access).get(reverse("findings:site", args=[row.pk]))
    assert Reading.objects.get().user == operator.user
    assert unread_count(operator) == before - 1
    assert operator.user.name in page_of(inspector, signed_in, f"/notices/?q={row.site.host}")
    assert operator.user.name not in page_of(inspector, signed_in, "/notices/?read=no")


def test_an_office_without_an_account_is_known(told, inspector, tree, person, signed_in):
    assert "没有主办单位账号" in page_of(inspector, signed_in, "/notices/?read=nobody")
    assert notices(inspector).filter(reached=True).count() == 0
    person("operator", tree.department)
    assert notices(inspector).filter(reached=False).count() == 0


def test_all_are_marked_at_once(told, operator, signed_in):
    assert signed_in(operator).post("/notices/seen/").status_code == 302
    assert unread_count(operator) == 0
    assert Reading.objects.count() == Notice.objects.count()


def test_the_same_window_again_tells_nothing_another_one_does(told, inspector):
    before = Notice.objects.count()
    open_reply(inspector, told, told.reply_from, told.reply_until)
    assert Notice.objects.count() == before
    open_reply(inspector, told, told.reply_from, told.reply_until + timedelta(days=1))
    assert Notice.objects.count() == 2 * before


def test_a_decided_reply_is_told(told, operator, reviewer):
    finding = costly(told)
    contest = contests.file_contest(operator, finding.campaign_site, [finding], "已恢复")
    contests.decide_contest(reviewer, contest, [finding], "情况属实")
    (decided,) = Notice.objects.filter(kind="decided")
    assert decided.campaign_site == finding.campaign_site


def test_who_a_circular_names_is_told_until_when_to_mend(
    told, circular, inspector, reviewer, operator
):
    told.stage = Stage.FROZEN
    told.save()
    circular.refresh_from_db()
    fill_in(inspector, circular, "2016-12-10")
    circular.refresh_from_db()
    publishing.submit(inspector, circular)
    publishing.publish(reviewer, circular)
    named = Notice.objects.filter(kind="named")
    failing = told.sites.filter(current__verdict="fail")
    assert {one.campaign_site_id for one in named} == {one.pk for one in failing}
    assert {one.until for one in named} == {date(2016, 12, 10)}


def test_programs_read_them_too(told, operator, signed_in):
    desk = signed_in(operator)
    listed = desk.get("/api/notices?unread=true").json()
    assert listed["total"] == unread_count(operator)
    assert listed["items"][0]["kind"] == "reply"


@pytest.fixture
def server(settings):
    with SmtpServer() as running:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", running.port
        settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "office", "secret"
        settings.DEFAULT_FROM_EMAIL = "巡查 <xuncha@office.invalid>"
        yield running


def test_one_mail_a_person_names_the_sites_and_holds_no_link(
    server, campaign, inspector, operator, person, tree, signed_in
):
    saved = {"name": "李", "phone": "", "email": "li@office.invalid"}
    signed_in(operator).post("/account/", saved)
    for other in (person("operator", tree.elsewhere), person("reader", tree.department)):
        other.user.email = "other@office.invalid"
        other.user.save()
    today = timezone.localdate()
    open_reply(inspector, campaign, today, today + timedelta(days=7))
    while loop.step("test"):
        pass
    (mail,) = server.taken
    assert mail["to"] == "li@office.invalid"
    assert mail["subject"] == "巡查：检查结果可以查看、申辩"
    text = mail.get_content()
    assert campaign.title in text
    assert str(campaign.sites.filter(current__isnull=False).first()) in text
    assert f"您负责的网站 {unread_count(operator)} 个" in text
    assert "://" not in text


def test_without_a_server_no_address_is_asked_for_and_no_mail_is_sent(told, operator, signed_in):
    assert 'name="email"' not in page_of(operator, signed_in, "/account/")
    assert not loop.step("test")
