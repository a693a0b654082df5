"""The freeze: refused while something is missing; afterwards nothing changes unseen."""

import html
import inspect
import json
import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from tests.platform.campaigns.conftest import freeze_now
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Result, Stage
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.queries.manifest import manifest_of
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.campaigns.rules.manifest import canonical, digest
from xuncha_platform.campaigns.services import drawing, freezing, making, running, stages
from xuncha_platform.campaigns.services.freezing import freeze, verify_manifest
from xuncha_platform.findings.models import Finding, ManualFinding
from xuncha_platform.findings.queries.queue import decisive_open
from xuncha_platform.findings.services import review
from xuncha_platform.registry.models import Site


@pytest.fixture
def reviewed(inspected, inspector):
    """The campaign in review with all results landed."""
    run = inspected.new_pass()
    run.state = "done"
    run.save()
    inspected.land(run)
    campaign = inspected.campaign
    campaign.stage = Stage.REVIEW
    campaign.save()
    return campaign


def decide_all(campaign, inspector, reviewer):
    """Both people confirm everything that can change a verdict: at one site by the service, with
    decisions that are sealed; the others stand as if that had been done."""
    one = decisive_open(reviewer, campaign).first().campaign_site_id
    for person in (inspector, reviewer):
        for finding in decisive_open(person, campaign).filter(campaign_site=one):
            review.decide(person, finding, "confirmed", "看过保存的页面")
    rest = decisive_open(reviewer, campaign).values("pk")
    Finding.objects.filter(pk__in=list(rest.values_list("pk", flat=True))).update(state="confirmed")


@pytest.fixture
def frozen(reviewed, inspector, reviewer):
    decide_all(reviewed, inspector, reviewer)
    return freeze_now(reviewer, reviewed)


def labels(access, campaign):
    return {str(one.label): one.count for one in missing_for(access, campaign)}


def test_it_is_refused_with_every_line_that_is_missing(reviewed, inspector, reviewer):
    missing = labels(reviewer, reviewed)
    decisive = decisive_open(reviewer, reviewed).count()
    assert missing["可能改变结论的问题待复核"] == decisive > 0
    with pytest.raises(InputError, match=f"待复核.{decisive}"):
        freeze(reviewer, reviewed, accepted=True)
    reviewed.refresh_from_db()
    assert (reviewed.stage, reviewed.manifest) == (Stage.REVIEW, None)


def test_the_reply_is_moved_by_those_who_may_and_read_of_by_others(
    reviewed, inspector, reviewer, signed_in
):
    today = timezone.localdate()
    opened = stages.open_reply(inspector, reviewed, today, today + timedelta(days=5))

    def link(access):
        lines = missing_for(access, opened)
        return next(one.url for one in lines if one.label == "申辩期还没有结束")

    assert link(inspector) == reverse("campaigns:reply", args=[reviewed.pk])
    # There is one window: no number stands before it.
    page = signed_in(inspector).get(reverse("campaigns:detail", args=[reviewed.pk]))
    assert '<b aria-hidden="true">·</b> 申辩期还没有结束' in page.content.decode()
    # The form of the window answers 403 to a reviewer.
    assert link(reviewer) == reverse("campaigns:detail", args=[reviewed.pk])


def test_what_is_sealed_offers_nothing_that_would_be_refused(reviewed, inspector, signed_in):
    client, page = signed_in(inspector), reverse("campaigns:detail", args=[reviewed.pk])
    assert "让一次监测作废" in client.get(page).content.decode()
    for stage in (Stage.FROZEN, Stage.PUBLISHED):
        Campaign.objects.filter(pk=reviewed.pk).update(stage=stage)
        assert "让一次监测作废" not in client.get(page).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_veto_of_one_person_is_not_enough(reviewed, inspector, reviewer):
    for finding in decisive_open(inspector, reviewed):
        review.decide(inspector, finding, "confirmed", "看过")
    missing = labels(reviewer, reviewed)
    assert missing["单项否决等第二人确认"] > 0
    assert "可能改变结论的问题待复核" not in missing


def test_sites_without_a_result_and_open_passes_are_missing(inspected, reviewer):
    campaign = inspected.campaign
    run = inspected.new_pass()
    inspected.land(run, campaign.sites.all()[:5])
    campaign.stage = Stage.RUNNING
    campaign.save()
    missing = labels(reviewer, campaign)
    assert missing["网站还没有监测结果"] == 3
    assert missing["监测没有结束"] == 1
    assert missing["监测还没有完成，不在复核或申辩阶段"] == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_what_is_undetermined_is_looked_at_first(reviewed, inspector, reviewer):
    decide_all(reviewed, inspector, reviewer)
    row = reviewed.sites.first()
    Result.objects.filter(pk=row.current_id).update(verdict="undetermined")
    with pytest.raises(InputError, match="无法核实"):
        freeze(reviewer, reviewed)
    assert freeze_now(reviewer, reviewed).stage == Stage.FROZEN


def test_only_a_reviewer_in_scope_freezes(reviewed, inspector, person, tree):
    with pytest.raises(PermissionDenied):
        freeze(inspector, reviewed)
    with pytest.raises(Campaign.DoesNotExist):
        freeze(person("reviewer", tree.elsewhere), reviewed)


@pytest.mark.slow
@pytest.mark.on_both
def test_the_seal_is_the_digest_of_the_manifest(frozen):
    stored = Campaign.objects.get(pk=frozen.pk)
    assert digest(stored.manifest) == stored.manifest_sha256
    assert json.loads(canonical(stored.manifest)) == stored.manifest
    assert verify_manifest(stored) == []
    event = Event.objects.get(action="campaigns.campaign.freeze")
    assert event.after["manifest_sha256"] == stored.manifest_sha256


@pytest.mark.slow
@pytest.mark.on_both
def test_the_manifest_of_an_unchanged_campaign_is_byte_equal(frozen):
    first = canonical(manifest_of(Campaign.objects.get(pk=frozen.pk)))
    second = canonical(manifest_of(Campaign.objects.get(pk=frozen.pk)))
    assert first == second == canonical(frozen.manifest)
    document = document_of(Campaign.objects.get(pk=frozen.pk))
    assert digest(document) == frozen.manifest["figures"]


def tamper_evidence(row):
    path = result_folder(row.current) / "evidence.warc.gz"
    path.write_bytes(path.read_bytes()[:-1])


def tamper_register(row):
    row.snapshot["name"] = "另一个名称"
    row.save()


def tamper_verdict(row):
    other = "pass" if row.current.verdict != "pass" else "fail"
    Result.objects.filter(pk=row.current_id).update(verdict=other)


def tamper_finding(row):
    Finding.objects.filter(pk=row.current.findings.first().pk).update(state="dismissed")


def tamper_decision(row):
    from xuncha_platform.findings.models import Decision

    Decision.objects.filter(finding__result=row.current).update(reason="改过")


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize(
    ("tamper", "said"),
    [
        (tamper_evidence, "result/files/evidence.warc.gz"),
        (tamper_register, "register/name"),
        (tamper_verdict, "result/verdict"),
        (tamper_finding, "findings/sha256"),
        (tamper_decision, "decisions/sha256"),
    ],
)
def test_what_was_changed_behind_our_back_is_named(frozen, tamper, said):
    row = next(
        one
        for one in frozen.sites.select_related("current")
        if one.current.findings.filter(decisions__isnull=False).exists()
    )
    url = row.snapshot["url"]
    tamper(row)
    differs = verify_manifest(Campaign.objects.get(pk=frozen.pk))
    assert f"sites/{url}/{said}" in differs


@pytest.mark.slow
@pytest.mark.on_both
def test_the_manifest_itself_cannot_be_rewritten(frozen):
    stored = Campaign.objects.get(pk=frozen.pk)
    stored.seal.manifest["campaign"]["title"] = "别的活动"
    stored.seal.save()
    assert verify_manifest(stored) == ["manifest"]


@pytest.mark.slow
@pytest.mark.on_both
def test_the_register_may_live_on(frozen):
    Site.objects.filter(pk=frozen.sites.first().site_id).update(name="改名后的网站")
    assert verify_manifest(Campaign.objects.get(pk=frozen.pk)) == []


@pytest.mark.slow
@pytest.mark.on_both
def test_a_frozen_campaign_refuses_every_change(frozen, inspector, reviewer):
    """Every service of this room is tried; a new one fails here until it is listed."""
    row, run = frozen.sites.first(), frozen.passes.first()
    today = timezone.localdate()
    tries = {
        making.change: lambda: making.change(inspector, frozen, {"title": "新"}, frozen.version),
        drawing.commit_seed: lambda: drawing.commit_seed(inspector, frozen, "一二三四五六"),
        drawing.give_up_seed: lambda: drawing.give_up_seed(inspector, frozen, "理由"),
        drawing.draw: lambda: drawing.draw(inspector, frozen),
        drawing.take_all: lambda: drawing.take_all(inspector, frozen),
        running.start: lambda: running.start(inspector, frozen, {}),
        running.again: lambda: running.again(inspector, frozen, [row], "again", "理由"),
        running.pause: lambda: running.pause(inspector, run),
        running.resume: lambda: running.resume(inspector, run),
        running.cancel: lambda: running.cancel(inspector, run, "理由"),
        running.void: lambda: running.void(inspector, run, "理由"),
        stages.open_reply: lambda: stages.open_reply(inspector, frozen, today, today),
        freezing.freeze: lambda: freezing.freeze(reviewer, frozen, True),
    }
    services = {
        function
        for module in (making, drawing, running, stages, freezing)
        for _name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and "access" in inspect.signature(function).parameters
        and not function.__name__.startswith("_")
    }
    assert services - {making.create, freezing.call_off} == set(tries)
    for change in tries.values():
        with pytest.raises(InputError, match="已定稿"):
            change()
    assert verify_manifest(Campaign.objects.get(pk=frozen.pk)) == []


@pytest.mark.slow
@pytest.mark.on_both
def test_findings_of_a_frozen_campaign_cannot_be_decided(frozen, inspector):
    finding = Finding.objects.filter(result__in=frozen.sites.values("current")).first()
    with pytest.raises(ValidationError):
        review.decide(inspector, finding, "dismissed", "反悔")


def test_an_unfrozen_campaign_has_no_seal_to_check(reviewed):
    with pytest.raises(InputError, match="没有定稿"):
        verify_manifest(reviewed)


@pytest.mark.slow
@pytest.mark.on_both
def test_a_new_result_cannot_land_after_the_freeze(frozen, inspected):
    assert not CampaignSite.objects.filter(campaign=frozen, current__isnull=True).exists()
    run = inspected.new_pass("again")
    with pytest.raises(InputError, match="已定稿"):
        inspected.land(run, [frozen.sites.first()])


@pytest.mark.slow
@pytest.mark.on_both
def test_lists_of_campaigns_do_not_read_what_was_sealed(frozen, django_assert_num_queries):
    """It is a kilobyte a site: a nation's lists would carry it with every row."""
    with django_assert_num_queries(1) as asked:
        assert list(Campaign.objects.all())
    assert '"manifest"' not in asked.captured_queries[0]["sql"]


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("role", ["administrator", "inspector", "reviewer", "registrar", "reader"])
def test_what_is_missing_leads_only_where_the_reader_may_go(
    reviewed, tree, person, signed_in, inspector, role
):
    unseen = reviewed.sites.first()
    CampaignSite.objects.filter(pk=unseen.pk).update(current=None)
    CampaignSite.objects.exclude(pk=unseen.pk).first().current.findings.update(state="recheck")
    ManualFinding.objects.create(
        campaign_site=unseen, indicator="C15-V1", state="violated", text="x", by=inspector.user
    )
    client = signed_in(person(role, tree.province, f"reading-{role}"))
    for name in ("detail", "freeze"):
        page = client.get(reverse(f"campaigns:{name}", args=[reviewed.pk])).content.decode()
        listed = "".join(re.findall(r'class="waiting">(.*?)</[ou]l>', page, re.S))
        if name == "freeze":
            assert "可能改变结论的问题待复核" in listed
            assert "网站还没有监测结果" in listed
        for href in re.findall(r'href="([^"]+)"', listed):
            assert client.get(html.unescape(href)).status_code == 200, (name, href)


def test_what_is_missing_is_listed_as_the_language_writes_lists(reviewed, reviewer):
    some = decisive_open(reviewer, reviewed).first()
    Finding.objects.filter(pk=some.pk).update(state="recheck")
    with override("en"), pytest.raises(InputError) as refusal:
        freeze(reviewer, reviewed, accepted=False)
    assert re.search(r": \d+; \w", str(refusal.value))
