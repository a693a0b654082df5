"""A freeze goes in steps: killed at any moment it goes on, and nothing is ever half-frozen."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone

from tests.platform.campaigns.conftest import freeze_now
from tests.platform.campaigns.test_freezing import decide_all, reviewed  # noqa: F401  # fixture
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns import hashing, sealing
from xuncha_platform.campaigns.models import Campaign, HashedEvidence, Sealing, Stage
from xuncha_platform.campaigns.services import making, running, stages
from xuncha_platform.campaigns.services.freezing import call_off, freeze, verify_manifest
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.services import contests, exemptions, manual, review
from xuncha_platform.jobs import loop, table
from xuncha_platform.jobs.models import Job
from xuncha_platform.jobs.work import Work


class Killed(BaseException):
    """Nothing catches it, as nothing catches kill -9."""


@pytest.fixture
def ready(reviewed, inspector, reviewer):  # noqa: F811
    decide_all(reviewed, inspector, reviewer)
    return reviewed


@pytest.fixture
def under_way(ready, reviewer):
    freeze(reviewer, ready, accepted=True)
    return ready


def as_new(campaign):
    return Campaign.objects.get(pk=campaign.pk)


def let_the_lease_run_out():
    Job.objects.filter(state="leased").update(
        lease_until=table.database_now() - timedelta(seconds=1)
    )


def page_of(client, campaign, **headers):
    return client.get(reverse("campaigns:freeze", args=[campaign.pk]), headers=headers)


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("at", [0, 3, 7])
def test_killed_at_any_result_it_goes_on_and_hashes_nothing_twice(under_way, monkeypatch, at):
    monkeypatch.setattr(hashing, "_STEP_RESULTS", 1)
    hashed, files_of = [], hashing.files_of

    def dies(result):
        if len(hashed) == at:
            raise Killed
        hashed.append(result.pk)
        return files_of(result)

    monkeypatch.setattr(hashing, "files_of", dies)
    with pytest.raises(Killed):
        loop.step("first")
    assert HashedEvidence.objects.count() == at
    assert as_new(under_way).stage == Stage.REVIEW

    def lives(result):
        hashed.append(result.pk)
        return files_of(result)

    monkeypatch.setattr(hashing, "files_of", lives)
    let_the_lease_run_out()
    assert loop.step("second")
    frozen = as_new(under_way)
    assert frozen.stage == Stage.FROZEN
    assert verify_manifest(frozen) == []
    assert len(hashed) == len(set(hashed)) == 8


@pytest.mark.slow
@pytest.mark.on_both
def test_killed_while_sealing_nothing_is_half_frozen(under_way, monkeypatch):
    from xuncha_platform.campaigns.services import freezing

    def dies(_content):
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(freezing, "digest", dies)
        with pytest.raises(Killed):
            loop.step("first")
    found = as_new(under_way)
    assert (found.stage, found.frozen_at, found.manifest) == (Stage.REVIEW, None, None)
    assert not Event.objects.filter(action="campaigns.campaign.freeze").exists()
    let_the_lease_run_out()
    assert loop.step("second")
    assert verify_manifest(as_new(under_way)) == []
    assert Event.objects.filter(action="campaigns.campaign.freeze").count() == 1
    assert not HashedEvidence.objects.exists()


@pytest.mark.slow
@pytest.mark.on_both
def test_nothing_changes_while_it_is_on_its_way(under_way, inspector, reviewer, tree, person):
    campaign, row = under_way, under_way.sites.first()
    run, finding = campaign.passes.get(), Finding.objects.filter(is_veto=False).first()
    today = timezone.localdate()
    for change in (
        lambda: making.change(inspector, campaign, {"title": "新"}, campaign.version),
        lambda: running.again(inspector, campaign, [row], "again", "理由"),
        lambda: running.void(inspector, run, "理由"),
        lambda: stages.open_reply(inspector, campaign, today, today),
        lambda: freeze(reviewer, campaign, True),
    ):
        with pytest.raises(InputError, match="正在定稿"):
            change()
    proposed = exemptions.propose(inspector, row.site, "dead_links", "迁移", today)
    for change in (
        lambda: review.decide(inspector, finding, "dismissed", "反悔"),
        lambda: review.decide_alike(inspector, [finding], "dismissed", "反悔"),
        lambda: manual.enter(inspector, row, "C15-V1", violated=False, text="看过"),
        lambda: exemptions.approve(reviewer, proposed),
        lambda: exemptions.withdraw(reviewer, proposed, "迁移已完成"),
    ):
        with pytest.raises(ValidationError, match="正在定稿"):
            change()


@pytest.mark.slow
@pytest.mark.on_both
def test_what_came_up_meanwhile_is_told_and_the_campaign_is_open_again(
    under_way, reviewer, inspector, signed_in
):
    exemptions.propose(
        inspector, under_way.sites.first().site, "dead_links", "迁移", date(2030, 1, 1)
    )
    assert loop.step("w")
    found = as_new(under_way)
    assert (found.stage, found.manifest) == (Stage.REVIEW, None)
    assert Sealing.objects.get().state == "refused"
    assert "豁免待批准" in page_of(signed_in(reviewer), under_way).content.decode()
    assert Event.objects.filter(action="campaigns.campaign.freeze_refused").exists()
    today = timezone.localdate()
    assert stages.open_reply(inspector, found, today, today).stage == Stage.REPLY


@pytest.mark.slow
@pytest.mark.on_both
def test_it_can_be_called_off_and_asked_for_again(under_way, reviewer, inspector, person, tree):
    with pytest.raises(PermissionDenied):
        call_off(inspector, under_way)
    with pytest.raises(Campaign.DoesNotExist):
        call_off(person("reviewer", tree.elsewhere), under_way)
    call_off(reviewer, under_way)
    assert loop.step("w")
    assert as_new(under_way).stage == Stage.REVIEW
    with pytest.raises(InputError, match="没有正在进行"):
        call_off(reviewer, under_way)
    assert freeze_now(reviewer, under_way).stage == Stage.FROZEN


@pytest.mark.slow
@pytest.mark.on_both
def test_called_off_while_evidence_is_hashed_nothing_is_sealed(under_way, reviewer):
    job = table.claim("w")
    with Work(job) as work:
        seal = sealing.run(work)
    call_off(reviewer, under_way)
    table.complete(job, seal)
    assert (as_new(under_way).stage, HashedEvidence.objects.count()) == (Stage.REVIEW, 0)


@pytest.mark.slow
@pytest.mark.on_both
def test_evidence_that_cannot_be_read_is_told(under_way, reviewer, signed_in, monkeypatch):
    def broken(_result):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(hashing, "files_of", broken)
    for _try in range(5):
        Job.objects.update(run_at=table.database_now())
        assert loop.step("w")
    page = page_of(signed_in(reviewer), under_way).content.decode()
    assert "证据文件读不了" in page
    assert "取消定稿" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_shows_how_far_it_is_and_what_became_of_it(
    ready, reviewer, inspector, signed_in, monkeypatch
):
    browser = signed_in(reviewer)
    form = page_of(browser, ready).content.decode()
    assert "照此定稿" in form or "<button" in form
    browser.post(reverse("campaigns:freeze", args=[ready.pk]), {"accepted": "on"})
    page = page_of(browser, ready).content.decode()
    assert "正在定稿" in page
    assert "0 / 8" in page
    assert "取消定稿" not in page_of(signed_in(inspector), ready).content.decode()
    part = page_of(browser, ready, **{"HX-Request": "true"})
    assert part.content.decode().startswith("<section")
    assert loop.step("w")
    assert page_of(browser, ready, **{"HX-Request": "true"}).headers["HX-Refresh"] == "true"
    assert "清单 SHA-256" in page_of(browser, ready).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_programs_ask_for_it_follow_it_and_call_it_off(ready, reviewer, signed_in):
    browser, address = signed_in(reviewer), f"/api/campaigns/{ready.pk}/freeze"
    assert browser.get(address).status_code == 404
    asked = browser.post(address, {"accepted": True}, content_type="application/json")
    assert (asked.status_code, asked.json()["frozen_at"]) == (200, None)
    far = browser.get(address).json()
    assert (far["state"], far["done"], far["total"], far["stopped"]) == ("running", 0, 8, "")
    assert browser.delete(address).status_code == 204
    assert browser.get(address).json()["state"] == "cancelled"
    browser.post(address, {"accepted": True}, content_type="application/json")
    # The job of the one that was called off has nothing to do.
    assert loop.step("w")
    assert loop.step("w")
    assert browser.get(address).json()["state"] == "done"
    assert browser.get(f"/api/campaigns/{ready.pk}").json()["stage"] == "frozen"


@pytest.mark.slow
@pytest.mark.on_both
def test_it_is_called_off_on_the_page(under_way, reviewer, signed_in):
    browser = signed_in(reviewer)
    browser.post(reverse("campaigns:freeze", args=[under_way.pk]), {"call_off": "1"})
    assert Sealing.objects.get().state == "cancelled"
    assert "正在定稿" not in page_of(browser, under_way).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_reply_cannot_be_filed_during_the_freeze(ready, reviewer, person, tree):
    today = timezone.localdate()
    Campaign.objects.filter(pk=ready.pk).update(
        stage=Stage.REPLY, reply_from=today, reply_until=today
    )
    freeze(reviewer, as_new(ready), accepted=True)
    row = as_new(ready).sites.first()
    findings = list(Finding.objects.filter(campaign_site=row, is_current=True)[:1])
    with pytest.raises(ValidationError, match="正在定稿"):
        contests.file_contest(person("operator", tree.department), row, findings, "已经修复")
