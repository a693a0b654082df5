"""A pass over real HTTP: begun, paused, gone on with, made void, taken over from the dead."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from tests.platform.campaigns.conftest import SEED
from tests.platform.conftest import make_site
from xuncha.errors import InputError
from xuncha.sandbox.province import make_province, resolve_rules
from xuncha.sandbox.running import running as serving
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Campaign, PassState, Stage, VisitState
from xuncha_platform.campaigns.rules.crawling import crawl_settings
from xuncha_platform.campaigns.running import loop
from xuncha_platform.campaigns.running.loop import run_pass
from xuncha_platform.campaigns.services import drawing, running

SETTINGS = {"delay": 0, "render": "never", "probes": "none", "max_pages": 300}


@pytest.fixture(scope="module")
def province():
    """Four practice sites, served."""
    with serving(SEED, 4) as ports:
        made = make_province(SEED, 4)
        rules = [
            f"{rule.host}:{rule.port}:{rule.address}:{rule.to_port}"
            for rule in resolve_rules(made, ports)
        ]
        yield made, tuple(rules)


@pytest.fixture
def campaign(province, settings, monkeypatch, tree, make_campaign, inspector):
    """A census of them, drawn."""
    # What failed is asked again after ten seconds; on loopback nothing recovers by waiting.
    monkeypatch.setattr(
        loop,
        "crawl_settings",
        lambda values: replace(crawl_settings(values), second_look_seconds=0.1),
    )
    made, settings.XUNCHA_RESOLVE = province
    settings.XUNCHA_ALLOW_PRIVATE = True
    for site in made.sites:
        make_site(tree.department, tree.city, site.name, site.url, site_id_code=site.site_id_code)
    return drawing.take_all(inspector, make_campaign(kind="census", rate=None, strata=[]))


def test_a_pass_inspects_every_site_and_leads_to_the_review(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    run_pass(run.pk)
    run.refresh_from_db()
    campaign.refresh_from_db()
    assert (run.state, campaign.stage) == (PassState.DONE, Stage.REVIEW)
    assert {visit.state for visit in run.visits.all()} == {VisitState.DONE}
    rows = campaign.sites.select_related("current")
    assert all(row.current.report for row in rows)
    assert run.pages == sum(row.current.pages for row in rows) > 0
    assert Event.objects.get(action="campaigns.pass.end").after["failed"] == 0


def test_without_probes_availability_is_not_called_met(campaign, inspector):
    run_pass(running.start(inspector, campaign, SETTINGS).pk)
    for row in campaign.sites.select_related("current"):
        (first,) = [i for i in row.current.report["indicators"] if i["id"] == "C15-V1"]
        assert first["state"] in ("undetermined", "violated")


def test_a_stopped_pass_goes_on_and_doubles_nothing(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    asked = iter([False, False, True])
    run_pass(run.pk, lambda: next(asked, True))
    run.refresh_from_db()
    assert (run.state, run.worker) == (PassState.RUNNING, "")
    assert not run.visits.filter(state=VisitState.RUNNING).exists()
    run_pass(run.pk)
    run.refresh_from_db()
    assert run.state == PassState.DONE
    assert [row.results.count() for row in campaign.sites.all()] == [1, 1, 1, 1]


def test_a_pass_held_by_a_living_process_is_left_to_it(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    run.worker, run.beat_at = "elsewhere-1", timezone.now()
    run.save()
    run_pass(run.pk)
    assert not run.visits.exclude(state=VisitState.WAITING).exists()
    run.beat_at = timezone.now() - timedelta(minutes=5)
    run.save()
    run_pass(run.pk)
    run.refresh_from_db()
    assert run.state == PassState.DONE


def test_pause_resume_and_cancel(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    running.pause(inspector, run)
    run_pass(run.pk)
    assert not run.visits.exclude(state=VisitState.WAITING).exists()
    with pytest.raises(InputError, match="已暂停"):
        running.pause(inspector, run)
    with pytest.raises(InputError, match="没有结束"):
        running.again(inspector, campaign, campaign.sites.all(), "again", "再来")
    running.resume(inspector, run)
    running.cancel(inspector, run, "改期")
    campaign.refresh_from_db()
    assert campaign.stage == Stage.REVIEW
    run_pass(run.pk)
    assert not campaign.sites.filter(current__isnull=False).exists()


def test_some_sites_again_and_the_bad_pass_void(campaign, inspector):
    run_pass(running.start(inspector, campaign, SETTINGS).pk)
    row = campaign.sites.first()
    first = row.current_id
    second = running.again(inspector, campaign, [row], "again", "网站说已修好")
    run_pass(second.pk)
    second.refresh_from_db()
    row.refresh_from_db()
    assert (second.sites, second.state) == (1, PassState.DONE)
    assert row.current_id != first
    with pytest.raises(InputError, match="理由"):
        running.void(inspector, second, "")
    running.void(inspector, second, "当天我方出口中断")
    row.refresh_from_db()
    assert row.current_id == first
    second.refresh_from_db()
    assert second.void_reason == "当天我方出口中断"
    # The evidence of the void pass stays.
    assert row.results.get(run=second).evidence_sha256


def test_settings_out_of_their_limits_are_refused(campaign, inspector):
    with pytest.raises(InputError, match="1 至 8"):
        running.start(inspector, campaign, {**SETTINGS, "connections": 50})
    assert not campaign.passes.exists()


def test_outsiders_and_the_wrong_role(campaign, person, tree):
    with pytest.raises(Campaign.DoesNotExist):
        running.start(person("inspector", tree.elsewhere), campaign, SETTINGS)
    with pytest.raises(PermissionDenied):
        running.start(person("reviewer", tree.province), campaign, SETTINGS)


def test_private_addresses_are_refused_unless_the_operator_allows_them(
    campaign, inspector, settings
):
    settings.XUNCHA_ALLOW_PRIVATE = False
    run_pass(running.start(inspector, campaign, SETTINGS).pk)
    for row in campaign.sites.select_related("current"):
        assert row.current.pages == 0
        assert row.current.verdict == "undetermined"
