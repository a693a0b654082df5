"""What people decided, from pass to pass: a recheck, a pass that is made void, a site once more."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.campaigns.models import CampaignSite, PassState
from xuncha_platform.campaigns.services import running
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries import progress, vetoes_waiting
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.findings.services import contests, exemptions, manual
from xuncha_platform.findings.services.review import decide


@pytest.fixture
def again(landed, inspector):
    """Let sites land once more; make that pass void."""

    class Again:
        def land(self, *rows):
            self.run = landed.new_pass("again")
            found = landed.land(self.run, list(rows))
            self.run.state = PassState.DONE
            self.run.save()
            return found[0]

        def void(self):
            running.void(inspector, self.run, "我方网络中断")

    return Again()


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


def page_of(desk, finding):
    return desk.get(reverse("findings:detail", args=[finding.pk])).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_carried_decision_keeps_its_moment_and_is_not_counted_again(
    campaign, again, inspector, desk
):
    finding = costly(campaign)
    decide(inspector, finding, "dismissed", "已核实可打开", seconds=40)
    made = finding.decisions.get()
    carried = same(again.land(finding.campaign_site), finding)
    (copy,) = carried.decisions.all()
    assert (copy.at, copy.carried) == (made.at, True)
    assert progress(inspector, campaign).spent == ((str(inspector.user), 1, 40),)
    page = page_of(desk, carried)
    assert "从以前的监测带来" in page
    assert "第 1 次监测" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_of_a_replaced_finding_says_so_and_leads_to_what_counts(campaign, again, desk):
    finding = costly(campaign)
    assert 'value="confirmed"' in page_of(desk, finding)
    now = same(again.land(finding.campaign_site), finding)
    page = page_of(desk, finding)
    assert "现在计入的是第 2 次" in page
    assert reverse("findings:detail", args=[now.pk]) in page
    assert 'value="confirmed"' not in page
    now.delete()
    assert "那次没有再看到这个问题" in page_of(desk, finding)


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_of_a_finding_of_a_void_pass_says_so(campaign, again, desk, inspector):
    finding = costly(campaign)
    spoilt = same(again.land(finding.campaign_site), finding)
    decide(inspector, spoilt, "confirmed")
    again.void()
    assert "现在计入的是第 1 次" in page_of(desk, spoilt)
    page = page_of(desk, finding)
    assert "其他各次监测里的决定" in page
    assert "作废" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_what_was_sent_to_a_recheck_is_what_the_next_pass_proposes(campaign, inspector, desk):
    finding = costly(campaign)
    decide(inspector, finding, "recheck")
    address = reverse("campaigns:again", args=[campaign.pk])
    assert f"{address}?site={finding.campaign_site_id}" in page_of(desk, finding)
    site = desk.get(reverse("findings:site", args=[finding.campaign_site_id])).content.decode()
    assert f"{address}?site={finding.campaign_site_id}" in site
    form = desk.get(address).context["form"]
    assert form["which"].initial == "recheck"
    assert "有问题待复测的网站 1" in str(form["which"])
    campaign.passes.update(state=PassState.DONE)
    desk.post(address, {"which": "recheck", "kind": "recheck", "reason": "复核员要求"})
    (target,) = campaign.passes.get(number=2).round.sites.all()
    assert target.reference == str(finding.campaign_site_id)


def same(result, finding):
    return Finding.objects.get(result=result, fingerprint=finding.fingerprint)


def counting(row):
    return CampaignSite.objects.select_related("current").get(pk=row.pk).current


@pytest.mark.slow
@pytest.mark.on_both
def test_what_was_sent_to_a_recheck_is_decided_anew(campaign, again, inspector):
    """Also where an earlier pass holds a decision: it was doubted since."""
    finding = costly(campaign)
    decide(inspector, finding, "dismissed", "已核实可打开")
    second = again.land(finding.campaign_site)
    carried = same(second, finding)
    assert carried.state == "dismissed"
    decide(inspector, carried, "recheck")
    assert same(again.land(finding.campaign_site), finding).state == "open"


@pytest.mark.slow
@pytest.mark.on_both
def test_decisions_on_a_void_pass_go_with_it(campaign, again, inspector):
    finding = costly(campaign)
    spoilt = again.land(finding.campaign_site)
    decide(inspector, same(spoilt, finding), "dismissed", "我方网络中断")
    again.void()
    assert same(counting(finding.campaign_site), finding).state == "open"
    assert same(again.land(finding.campaign_site), finding).state == "open"


def test_half_a_decision_on_a_veto_is_carried_over_as_well(campaign, again, inspector, reviewer):
    finding = vetoed(campaign)[0]
    decide(inspector, finding, "confirmed")
    carried = same(again.land(finding.campaign_site), finding)
    assert (carried.state, carried.proposed) == ("open", "confirmed")
    assert carried in vetoes_waiting(reviewer, campaign)
    decide(reviewer, carried, "confirmed")
    assert carried.state == "confirmed"


def test_what_was_remitted_stays_so_when_the_pass_is_made_void(
    open_for_reply, again, person, tree, reviewer
):
    """The office was told so in writing."""
    finding = costly(open_for_reply)
    row, before = finding.campaign_site, finding.result.score
    newer = same(again.land(row), finding)
    contest = contests.file_contest(
        person("operator", tree.department), counting_site(row), [newer], "已恢复"
    )
    contests.decide_contest(reviewer, contest, [newer], "情况属实")
    again.void()
    now = counting(row)
    assert same(now, finding).state == "remitted"
    assert now.score == pytest.approx(before + 0.1)


def counting_site(row):
    return CampaignSite.objects.select_related("campaign", "site").get(pk=row.pk)


def test_exemptions_of_meanwhile_hold_for_what_counts_once_more(
    campaign, again, inspector, reviewer
):
    finding = costly(campaign)
    row, before = finding.campaign_site, finding.result.score
    again.land(row)
    until = timezone.localdate() + timedelta(days=30)
    made = exemptions.propose(inspector, row.site, "dead_links", "迁移", until, url=finding.url)
    exemptions.approve(reviewer, made)
    again.void()
    now = counting(row)
    assert (same(now, finding).state, now.score) == ("exempt", pytest.approx(before + 0.1))


@pytest.mark.slow
@pytest.mark.on_both
def test_what_a_person_found_meanwhile_counts_for_what_counts_once_more(
    campaign, again, inspector, reviewer
):
    row = costly(campaign).campaign_site
    before = counting(row).score
    rule = next(r for r in rulebook_of(campaign).rules if not r.when and r.points is not None)
    again.land(row)
    file = SimpleUploadedFile("截图.png", b"\x89PNG\r\n\x1a\n" + b"0" * 10)
    found = manual.enter(inspector, row, rule.id, violated=True, text="电话有误", file=file)
    found.refresh_from_db()
    manual.confirm(reviewer, found)
    again.void()
    assert counting(row).score == pytest.approx(before - float(rule.points))
