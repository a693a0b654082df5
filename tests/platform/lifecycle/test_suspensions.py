"""Suspensions: asked for, approved by another person, taken out of draws and ratios."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.platform.conftest import make_site
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.queries import suspended, waiting, windows
from xuncha_platform.lifecycle.queries.suspensions import overdue
from xuncha_platform.lifecycle.rules import suspensions as rules

AT = datetime(2016, 12, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)
moments = st.datetimes(datetime(2016, 1, 1), datetime(2017, 12, 31), timezones=st.just(UTC))


@pytest.fixture
def office(tree, person):
    return person("operator", tree.county)


@pytest.fixture
def registrar(tree, person):
    return person("registrar", tree.city)


def ask(access, site, start=AT, length=10 * DAY, **more):
    end = start + length if length else None
    return services.request_suspension(access, site, start, end, "机房改造", **more)


def test_only_what_another_person_approved_counts(office, registrar, site):
    asked = ask(office, site)
    assert suspended([site.pk], AT) == {}
    with pytest.raises(PermissionDenied):
        services.approve(office, asked)
    services.approve(registrar, asked)
    assert suspended([site.pk], AT) == {site.pk: asked}
    assert suspended([site.pk], AT + 10 * DAY) == {}
    assert suspended([site.pk], AT - DAY) == {}
    assert windows([site.pk], AT - DAY, AT + DAY) == {site.pk: [(AT, AT + 10 * DAY)]}
    names = list(Event.objects.order_by("id").values_list("action", flat=True))
    assert names == ["lifecycle.suspension.request", "lifecycle.suspension.approve"]


def test_notices_are_noted_of_what_was_approved_and_is_no_maintenance(office, registrar, site):
    notice = "http://www.yixian.invalid/gg/1.html"
    asked = ask(office, site)
    with pytest.raises(InputError, match="批准的临时下线"):
        services.note_notices(office, asked, own_notice=notice)
    services.approve(registrar, asked)
    assert services.note_notices(office, asked, own_notice=notice).own_notice == notice
    hours = ask(office, site, start=AT + 20 * DAY, length=DAY / 4, maintenance=True)
    services.approve(registrar, hours)
    with pytest.raises(InputError, match="批准的临时下线"):
        services.note_notices(office, hours, own_notice=notice)


def test_nobody_approves_their_own_request(registrar, site):
    with pytest.raises(InputError, match="另一个人"):
        services.approve(registrar, ask(registrar, site))


def test_a_refusal_has_a_reason_and_is_final(office, registrar, site):
    asked = ask(office, site)
    with pytest.raises(InputError):
        services.refuse(registrar, asked, " ")
    services.refuse(registrar, asked, "本季度要抽查")
    with pytest.raises(InputError, match="处理过"):
        services.approve(registrar, asked)
    assert suspended([site.pk], AT) == {}


def test_against_the_guideline_only_with_a_word_why(office, registrar, site):
    asked = ask(office, site, length=45 * DAY)
    assert "45 天" in services.told_about(asked)[0]
    with pytest.raises(InputError, match="依据"):
        services.approve(registrar, asked)
    services.approve(registrar, asked, "省政府办公厅批复")
    second = ask(office, site, start=AT + 50 * DAY - 30 * DAY + 26 * DAY)
    assert services.told_about(second) == []


def test_the_second_in_a_year_is_told_unless_it_was_forced(office, registrar, site):
    services.approve(registrar, ask(office, site, start=AT - 90 * DAY))
    assert "1 次" in services.told_about(ask(office, site, length=5 * DAY))[0]
    assert (
        services.told_about(ask(office, site, start=AT + 10 * DAY, length=DAY, forced=True)) == []
    )


def test_withdrawn_before_it_begins_it_never_counts_after_that_it_ends_now(
    office, registrar, site, time_machine
):
    time_machine.move_to(AT + DAY)
    running, later = ask(office, site), ask(office, site, start=AT + 20 * DAY)
    services.approve(registrar, running)
    services.approve(registrar, later, "第二次,已报批")
    time_machine.move_to(AT + 3 * DAY)
    services.withdraw(office, running)
    services.withdraw(office, later)
    # The days it was rightly down stay excused.
    assert site.pk in suspended([site.pk], AT + 2 * DAY)
    assert suspended([site.pk], AT + 4 * DAY) == {}
    assert suspended([site.pk], AT + 21 * DAY) == {}


def test_windows_of_a_site_do_not_overlap_and_a_closed_site_has_none(office, site):
    ask(office, site)
    with pytest.raises(InputError, match="重叠"):
        ask(office, site, start=AT + 9 * DAY)
    ask(office, site, start=AT + 10 * DAY)
    site.status = "closed"
    site.save()
    with pytest.raises(InputError, match="永久下线"):
        ask(office, site, start=AT + 40 * DAY)


def test_maintenance_is_short_and_has_an_end(office, site):
    with pytest.raises(InputError, match="24 小时"):
        ask(office, site, length=2 * DAY, maintenance=True)
    with pytest.raises(InputError, match="结束时间"):
        ask(office, site, length=None, maintenance=True)
    assert services.told_about(ask(office, site, length=DAY / 4, maintenance=True)) == []


# A loaded machine draws moments slowly; that says nothing of the rule.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(moments, st.none() | moments, moments, st.none() | moments)
def test_overlap_is_mutual_and_only_where_a_moment_is_shared(a, a_end, b, b_end):
    for start, end in ((a, a_end), (b, b_end)):
        if end is not None and end <= start:
            return
    shared = rules.overlaps(a, a_end, (b, b_end))
    assert shared == rules.overlaps(b, b_end, (a, a_end))
    latest = max(a, b)
    assert shared == all(end is None or latest < end for end in (a_end, b_end))


def test_the_pages_ask_decide_and_keep_others_out(office, registrar, site, tree, person, signed_in):
    page = signed_in(office).post(
        reverse("lifecycle:request"),
        {
            "site": site.pk,
            "kind": "suspension",
            "starts_at": "2016-12-01T09:00",
            "ends_at": "2016-12-05T09:00",
            "reason": "机房改造",
        },
    )
    url = page["Location"]
    assert "机房改造" in signed_in(registrar).get(url).content.decode()
    outsider = signed_in(person("registrar", tree.elsewhere))
    assert outsider.get(url).status_code == 404
    assert outsider.post(url, {"act": "approve"}).status_code == 404
    assert (
        signed_in(person("reader", tree.city)).get(reverse("lifecycle:request")).status_code == 403
    )
    assert signed_in(registrar).post(url, {"act": "approve", "reason": ""}).status_code == 302
    assert site.pk in suspended([site.pk], AT + DAY)
    # 9:00 in Shanghai is what was typed.
    assert suspended([site.pk], datetime(2016, 12, 1, 0, 59, tzinfo=UTC)) == {}


def test_an_office_asks_only_for_its_own_sites(office, tree, signed_in):
    other = make_site(tree.department, tree.city, "教育局网站", "http://jy.gov.cn/")
    form = {"kind": "suspension", "starts_at": "2016-12-01T09:00", "reason": "x", "site": other.pk}
    assert signed_in(office).post(reverse("lifecycle:request"), form).status_code == 422
    with pytest.raises(type(other).DoesNotExist):
        ask(office, other)


def test_what_waits_names_requests_and_sites_overdue(office, registrar, site):
    asked = ask(office, site)
    counts = {str(one.label): one.count for one in waiting(registrar)}
    assert counts["待审批的临时下线和维护"] == 1
    services.approve(registrar, asked)
    site.status = "suspended"
    site.save()
    counts = {str(one.label): one.count for one in waiting(registrar)}
    assert counts["待审批的临时下线和维护"] == 0
    assert counts["临时下线到期，登记仍为下线"] == 1
    assert not [one for one in waiting(office) if one.count]


def test_thirty_days_are_the_limit_and_one_a_year():
    def told(length, forced=False, earlier=()):
        return rules.warnings(AT, AT + length if length else None, forced, earlier)

    assert told(30 * DAY) == []
    (longer,) = told(30 * DAY + timedelta(minutes=1))
    assert "共 31 天" in longer
    (endless,) = told(None)
    assert "没有写结束时间" in endless
    this_year, last_year = AT - 200 * DAY, AT - 400 * DAY
    (again,) = told(DAY, earlier=[this_year])
    assert "每年不得超过 1 次" in again
    assert told(DAY, earlier=[last_year]) == []
    assert told(DAY, forced=True, earlier=[this_year]) == []


def test_overdue_is_what_no_approved_suspension_covers_any_more(office, registrar, site):
    now = timezone.now()
    type(site).objects.filter(pk=site.pk).update(status="suspended")
    # Of a site that nobody approved a suspension for, nothing ran out.
    assert not overdue(registrar).exists()
    earlier = ask(office, site, start=now - 20 * DAY, length=10 * DAY)
    assert not overdue(registrar).exists()
    services.approve(registrar, earlier)
    assert list(overdue(registrar)) == [site]
    # One that begins only later covers nothing yet.
    later = ask(office, site, start=now + 3 * DAY, length=DAY)
    services.approve(registrar, later, "机房迁移")
    assert list(overdue(registrar)) == [site]
    # Hours of maintenance are no suspension.
    hours = ask(office, site, start=now + DAY / 2, length=DAY / 4, maintenance=True)
    services.approve(registrar, hours)
    assert list(overdue(registrar)) == [site]
    once_more = ask(office, site, start=now - DAY, length=DAY + DAY / 4)
    services.approve(registrar, once_more, "机房迁移")
    assert not overdue(registrar).exists()
