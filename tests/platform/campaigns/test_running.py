"""A pass over real HTTP: begun, paused, gone on with, repeated, made void."""

from dataclasses import replace

import pytest
from django.core.exceptions import PermissionDenied

from tests.platform.conftest import make_site
from tests.platform.practice_round import SEED
from xuncha.errors import InputError
from xuncha.sandbox.plan import Mode
from xuncha.sandbox.province import make_province, resolve_rules
from xuncha.sandbox.running import running as serving
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Campaign, PassState, Stage
from xuncha_platform.campaigns.queries import targets
from xuncha_platform.campaigns.queries.todo import todo_of
from xuncha_platform.campaigns.rules.crawling import crawl_settings
from xuncha_platform.campaigns.services import drawing, running
from xuncha_platform.jobs import loop
from xuncha_platform.jobs.models import SiteState
from xuncha_platform.jobs.rounds import progress

# The job loop renews its lease from a thread of its own: it must see what is written here.
pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.slow,
    pytest.mark.on_both,
]

SETTINGS = {"delay": 0, "render": "never", "probes": "none", "max_pages": 300}


def work():
    """The job loop until it has nothing to do."""
    while loop.step("test"):
        pass


@pytest.fixture(scope="module")
def province():
    """Four practice sites, served; one of them cannot be opened."""
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
        targets,
        "crawl_settings",
        lambda values: replace(crawl_settings(values), second_look_seconds=0.1),
    )
    made, settings.XUNCHA_RESOLVE = province
    settings.XUNCHA_ALLOW_PRIVATE = True
    # A home page that does not open is asked again and again, for twenty seconds.
    for site in [one for one in made.sites if one.planted.availability.mode is Mode.UP]:
        make_site(tree.department, tree.city, site.name, site.url, site_id_code=site.site_id_code)
    return drawing.take_all(inspector, make_campaign(kind="census", rate=None, strata=[]))


def test_a_pass_inspects_every_site_and_leads_to_the_review(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    work()
    run.refresh_from_db()
    campaign.refresh_from_db()
    assert (run.state, campaign.stage) == (PassState.DONE, Stage.REVIEW)
    rows = campaign.sites.select_related("current")
    assert [row.current.problem for row in rows] == [""] * 3
    assert progress(run.round).done == 3
    assert sum(row.current.pages for row in rows) > 0
    assert Event.objects.get(action="campaigns.pass.end").after["failed"] == 0


def test_without_probes_availability_is_not_called_met(campaign, inspector):
    running.start(inspector, campaign, SETTINGS)
    work()
    for row in campaign.sites.select_related("current"):
        (first,) = [i for i in row.current.report["indicators"] if i["id"] == "C15-V1"]
        assert first["state"] in ("undetermined", "violated")


def test_pause_resume_and_cancel(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    run = running.pause(inspector, run)
    work()
    assert progress(run.round).waiting == 3
    with pytest.raises(InputError, match="已暂停"):
        running.pause(inspector, run)
    with pytest.raises(InputError, match="没有结束"):
        running.again(inspector, campaign, campaign.sites.all(), "again", "再来")
    running.resume(inspector, run)
    running.cancel(inspector, run, "改期")
    campaign.refresh_from_db()
    assert campaign.stage == Stage.REVIEW
    work()
    assert not campaign.sites.filter(current__isnull=False).exists()
    assert progress(run.round).cancelled == 3


def test_a_paused_pass_goes_on_and_doubles_nothing(campaign, inspector):
    run = running.start(inspector, campaign, SETTINGS)
    row = run.round.sites.first()
    running.pause(inspector, run)
    run.round.sites.exclude(pk=row.pk).update(state=SiteState.CANCELLED)
    running.resume(inspector, run)
    work()
    run.refresh_from_db()
    assert run.state == PassState.DONE
    assert [r.results.count() for r in campaign.sites.all()].count(1) == 1


def test_some_sites_again_and_the_bad_pass_void(campaign, inspector):
    running.start(inspector, campaign, SETTINGS)
    work()
    row = campaign.sites.first()
    first = row.current_id
    second = running.again(inspector, campaign, [row], "again", "网站说已修好")
    work()
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


def test_a_paused_first_pass_made_void_leaves_the_campaign_open_for_another(campaign, inspector):
    first = running.start(inspector, campaign, SETTINGS)
    running.pause(inspector, first)
    first.refresh_from_db()
    running.void(inspector, first, "我方网络中断")
    first.refresh_from_db()
    campaign.refresh_from_db()
    assert (first.state, campaign.stage) == ("void", Stage.REVIEW)
    assert first.ended_at is not None
    assert not first.round.sites.filter(state="waiting").exists()
    labels = [str(one.label) for one in todo_of(inspector, campaign)]
    assert "网站还没有监测结果" in labels
    assert "重新监测" in labels
    running.again(inspector, campaign, campaign.sites.all(), "again", "重来")
    assert "重新监测" not in [str(one.label) for one in todo_of(inspector, campaign)]


def test_a_frozen_campaign_takes_no_late_result(campaign, inspector):
    running.start(inspector, campaign, SETTINGS)
    Campaign.objects.filter(pk=campaign.pk).update(stage=Stage.FROZEN)
    work()
    assert not campaign.sites.filter(results__isnull=False).exists()


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
    running.start(inspector, campaign, SETTINGS)
    work()
    for row in campaign.sites.select_related("current"):
        assert row.current.pages == 0
        assert row.current.verdict == "undetermined"
