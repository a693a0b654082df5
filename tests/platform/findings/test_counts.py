"""What is kept beside findings and results for a nation's lists stays true, whatever is decided."""

import pytest
from django.db.models import Q

from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.campaigns.models import CampaignSite, Result
from xuncha_platform.campaigns.services import running
from xuncha_platform.findings import queries
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries.queue import decisive_open, queue_of, vetoes_waiting
from xuncha_platform.findings.services import contests, exemptions, review
from xuncha_platform.registry.models import Site

LIFTED = ("dismissed", "remitted", "exempt")


def assert_true_of(campaign, access):
    """Compare what is kept with what the findings themselves say."""
    for row in CampaignSite.objects.filter(campaign=campaign):
        for result in Result.objects.filter(campaign_site=row):
            own = Finding.objects.filter(result=result)
            assert result.found == own.count()
            assert result.undecided == own.filter(state__in=("open", "recheck")).count()
            faults = own.exclude(indicators=[]).exclude(state__in=LIFTED).count()
            assert result.faults == faults
            placed = Q(campaign=campaign, campaign_site=row, position=row.position)
            assert own.exclude(placed & Q(is_current=row.current_id == result.pk)).count() == 0
        shown = Site.objects.get(pk=row.site_id)
        assert shown.open_faults == (row.current.faults if row.current else 0)
        assert shown.last_verdict == (row.current.verdict if row.current else "")
    current = Finding.objects.filter(result__in=campaign.sites.values("current"))
    far = queries.progress(access, campaign)
    assert far.total == current.count() == queue_of(access, campaign).count()
    assert far.undecided == current.filter(state__in=("open", "recheck")).count()
    assert far.decisive == decisive_open(access, campaign).count()
    assert far.waiting_second == vetoes_waiting(access, campaign).count()


def test_a_landed_campaign_is_counted(campaign, inspector):
    assert_true_of(campaign, inspector)
    assert queries.progress(inspector, campaign).total > 0


@pytest.mark.slow
@pytest.mark.on_both
def test_the_counts_follow_decisions(campaign, inspector, reviewer):
    before = queries.progress(inspector, campaign)
    veto = vetoed(campaign)[0]
    review.decide(inspector, veto, "confirmed", "看过")
    assert queries.progress(inspector, campaign).waiting_second == 1
    assert_true_of(campaign, inspector)
    review.decide(reviewer, Finding.objects.get(pk=veto.pk), "confirmed", "看过")
    review.decide(inspector, costly(campaign), "dismissed", "已修复")
    assert_true_of(campaign, inspector)
    assert queries.progress(inspector, campaign).undecided == before.undecided - 2


@pytest.mark.slow
@pytest.mark.on_both
def test_the_counts_follow_replies_and_exemptions(campaign, open_for_reply, person, tree, reviewer):
    operator, other = person("operator", tree.department), person("reviewer", tree.province, "二")
    finding = costly(campaign)
    row = finding.campaign_site
    contest = contests.file_contest(operator, row, [finding], "已经修复")
    contests.decide_contest(reviewer, contest, [finding], "属实")
    assert_true_of(campaign, reviewer)
    exemption = exemptions.propose(
        reviewer, row.site, "dead_links", "迁移中", open_for_reply.reply_until
    )
    exemptions.approve(other, exemption)
    assert Finding.objects.filter(state="exempt").exists()
    assert_true_of(campaign, reviewer)
    exemptions.withdraw(other, exemption, "迁移已完成")
    assert_true_of(campaign, reviewer)


@pytest.mark.slow
@pytest.mark.on_both
def test_another_pass_and_its_end_are_counted(landed, inspector):
    campaign = landed.campaign
    again = landed.new_pass("again")
    some = list(campaign.sites.all()[:3])
    landed.land(again, some)
    assert_true_of(campaign, inspector)
    assert not Finding.objects.filter(campaign_site__in=some, result__run__number=1).filter(
        is_current=True
    )
    again.state = "done"
    again.save()
    running.void(inspector, again, "我方网络中断")
    assert_true_of(campaign, inspector)
    assert not Finding.objects.filter(result__run=again, is_current=True)


def test_a_void_pass_is_counted_again_in_a_few_statements(
    landed, inspector, django_assert_max_num_queries
):
    """As many statements for eight sites as for one: a nation's pass has 24,000."""
    run = landed.campaign.passes.get()
    run.state = "done"
    run.save()
    with django_assert_max_num_queries(30):
        running.void(inspector, run, "我方网络中断")
    assert not CampaignSite.objects.filter(campaign=landed.campaign, current__isnull=False)
    assert_true_of(landed.campaign, inspector)


def test_like_findings_are_decided_in_a_few_statements(
    campaign, inspector, django_assert_max_num_queries
):
    many = max(
        (list(queue_of(inspector, campaign).filter(campaign_site=row, is_veto=False, state="open"))
         for row in campaign.sites.all()),
        key=len,
    )  # fmt: skip
    # One by one they would take three statements each.
    assert len(many) > 12
    with django_assert_max_num_queries(30):
        assert review.decide_alike(inspector, many, "dismissed", "已修复") == len(many)
    assert_true_of(campaign, inspector)
    for finding in Finding.objects.filter(pk__in=[one.pk for one in many]):
        (decision,) = finding.decisions.all()
        assert (decision.state, decision.reason, decision.by) == (
            "dismissed", "已修复", inspector.user,
        )  # fmt: skip


@pytest.mark.parametrize("step", [1, -1])
def test_the_queue_leads_from_one_to_the_next(campaign, inspector, step):
    queue = list(queue_of(inspector, campaign))
    first, second = (queue[3], queue[4]) if step > 0 else (queue[4], queue[3])
    assert queries.next_in_queue(inspector, first, step) == second
