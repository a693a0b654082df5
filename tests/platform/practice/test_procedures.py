"""The practice office holds openings, closings and changes at different steps, for each trainee."""

from collections import Counter
from datetime import timedelta

import pytest
from django.utils import timezone

from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import changes
from xuncha_platform.lifecycle import services
from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.lifecycle.queries import overdue, steps_of
from xuncha_platform.lifecycle.queries.turns import due_for, to_report
from xuncha_platform.lifecycle.services.steps import Said
from xuncha_platform.practice.people import access_of
from xuncha_platform.registry.models import ChangeRequest, Site, SiteStatus
from xuncha_platform.registry.queries.funnel import funnel

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.usefixtures("campaign")]


def test_there_is_one_at_every_step():
    states = Counter(Procedure.objects.values_list("kind", "state"))
    assert states == {
        ("opening", "reviewing"): 1, ("opening", "refused"): 1, ("opening", "approved"): 1,
        ("closing", "reviewing"): 1, ("closing", "approved"): 1, ("closing", "done"): 1,
    }  # fmt: skip


def test_each_trainee_finds_what_waits_for_that_level():
    for_city, for_province = due_for(access_of("city")), due_for(access_of("registrar"))
    assert [one.kind for one in for_city] == ["opening"]
    assert [one.kind for one in for_province] == ["closing"]
    assert [one.kind for one in to_report(access_of("county"))] == ["opening"]
    assert [one.kind for one in to_report(access_of("operator"))] == ["closing"]
    assert not overdue(access_of("registrar"))


def test_the_half_opened_site_can_be_taken_to_its_notice():
    """By the trainees alone: the county reports, the province's registrar confirms."""
    procedure = Procedure.objects.get(kind="opening", state="approved")
    county, registrar = access_of("county"), access_of("registrar")
    services.confirm_step(registrar, procedure, "police")
    details = {"code": "4101999001", "security": "演练测评", "notice": procedure.url}
    today = timezone.localdate()
    for code in ("code", "security", "online", "notice"):
        services.report_step(county, procedure, code, Said(today, details.get(code, "")))
        services.confirm_step(registrar, procedure, code)
    procedure.refresh_from_db()
    assert (procedure.state, procedure.site.status) == ("done", SiteStatus.RUNNING)


def test_the_operator_s_notice_has_hung_long_enough():
    procedure = Procedure.objects.get(kind="closing", state="approved")
    operator = access_of("operator")
    assert procedure.site.organisation == operator.organisation
    rows = {row.rule.code: row for row in steps_of(procedure)}
    assert rows["offline"].state == "open"
    services.report_step(operator, procedure, "offline", Said(timezone.localdate()))


def test_days_follow_one_another():
    for procedure in Procedure.objects.all():
        filed = timezone.localdate(procedure.requested_at)
        assert procedure.consented_on <= filed
        days = [timezone.localdate(one.at) for one in procedure.reviews.exclude(at=None)]
        days += [day for day in (procedure.approved_on,) if day]
        assert days == sorted(days)
        assert all(filed <= day <= timezone.localdate() for day in days)
        if procedure.ended_on:
            assert procedure.ended_on >= max(days)


def test_what_was_added_is_in_no_figure_of_the_campaign(campaign):
    assert campaign.sites.filter(chosen="drawn").count() == 12
    counts = {stage.code: stage.count for stage in funnel(access_of("registrar"))}
    assert counts["running"] == campaign.sites.count()
    extra = Site.objects.exclude(status=SiteStatus.RUNNING)
    assert {site.status for site in extra} == {"planned", "suspended", "closed"}


def test_changes_wait_were_written_and_were_refused():
    states = Counter(ChangeRequest.objects.values_list("state", flat=True))
    assert states == {"open": 2, "approved": 1, "refused": 1}
    own = Site.objects.get(organisation=access_of("operator").organisation)
    assert own.contacts.get().duty == "内容保障"


def test_every_value_of_the_record_is_named_in_words():
    named = [one for event in Event.objects.all() for one in changes(event)]
    assert len(named) > 50
    assert not [one.label for one in named if one.label.isascii()]
    assert not [one for one in named if "T" in one.after and "+00:00" in one.after]
    added = Event.objects.get(action="registry.contact.add")
    assert [one.label for one in changes(added)][:2] == ["姓名", "职责"]


def test_the_record_says_when_it_was_really_done():
    events = Event.objects.filter(action__startswith="lifecycle.")
    assert events.exists()
    assert not events.filter(at__lt=timezone.now() - timedelta(hours=1)).exists()
