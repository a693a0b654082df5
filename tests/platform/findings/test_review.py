"""A decision changes the score at once; a veto takes two people; nothing is overwritten."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.findings import queries
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries import decisive_open, next_in_queue, progress, queue_of
from xuncha_platform.findings.services.review import add_note, decide, decide_alike
from xuncha_platform.people.access import SecondPersonNeeded
from xuncha_platform.registry.models import Site
from xuncha_platform.web.forms import Conflict


def test_a_dismissed_dead_link_gives_its_points_back(campaign, inspector):
    finding = costly(campaign)
    before = finding.result.score
    decide(inspector, finding, "dismissed", "当日维护,已公告")
    finding.result.refresh_from_db()
    assert finding.result.score == pytest.approx(before + 0.1)
    assert finding.result.verdict == "pass"
    finding.refresh_from_db()
    assert finding.state == "dismissed"
    event = Event.objects.filter(action="findings.finding.decide").get()
    assert (event.user, event.reason) == (inspector.user, "当日维护,已公告")
    assert event.after["state"] == "dismissed"
    assert event.target_name == f"{finding.campaign_site} {finding.url}"[:200]


@pytest.mark.slow
@pytest.mark.on_both
def test_a_veto_falls_only_when_a_second_person_agrees(campaign, inspector, reviewer):
    findings = vetoed(campaign)
    result = findings[0].result
    for finding in findings:
        decide(inspector, finding, "dismissed", "网站当日被误拦")
        with pytest.raises(SecondPersonNeeded, match="另一人"):
            decide(inspector, finding, "dismissed", "再点一次也不算第二人")
        finding.refresh_from_db()
        assert finding.decisions.count() == 1
        assert (finding.state, finding.proposed) == ("open", "dismissed")
    result.refresh_from_db()
    assert result.verdict == "fail"
    for finding in findings:
        decide(reviewer, finding, "dismissed", "同意")
        assert finding.state == "dismissed"
    result.refresh_from_db()
    assert result.machine_verdict == "fail"
    assert result.verdict != "fail"
    site = Site.objects.get(pk=result.campaign_site.site_id)
    assert site.last_verdict == result.verdict


def test_a_second_person_who_disagrees_starts_anew(campaign, inspector, reviewer):
    finding = vetoed(campaign)[0]
    decide(inspector, finding, "dismissed", "误报")
    decide(reviewer, finding, "confirmed")
    assert (finding.state, finding.proposed) == ("open", "confirmed")
    decide(inspector, finding, "confirmed")
    assert (finding.state, finding.proposed) == ("confirmed", "")


def test_dismissing_takes_a_reason(campaign, inspector):
    with pytest.raises(ValidationError, match="理由"):
        decide(inspector, costly(campaign), "dismissed", "  ")


def test_two_people_at_one_finding_the_second_is_told(campaign, inspector, reviewer):
    finding = costly(campaign)
    seen = finding.version
    decide(inspector, finding, "confirmed", version=seen)
    with pytest.raises(Conflict):
        decide(
            reviewer, Finding.objects.get(pk=finding.pk), "dismissed", "另一种意见", version=seen
        )
    finding.refresh_from_db()
    assert finding.state == "confirmed"


def test_many_alike_are_decided_together_and_vetoes_are_left_out(campaign, inspector):
    result = costly(campaign).result
    found = list(Finding.objects.filter(result=result, check_name="dead_links"))
    number = decide_alike(inspector, found, "dismissed", "整站迁移")
    assert number == sum(1 for one in found if not one.is_veto)
    result.refresh_from_db()
    kept = [
        row for row in result.report["indicators"] if "死链" in row["text"] or "链接" in row["text"]
    ]
    assert not any(row["points"] for row in kept)
    assert Event.objects.get(action="findings.finding.decide_alike").count == number


def test_a_frozen_campaign_and_a_replaced_result_refuse(landed, inspector):
    campaign, finding = landed.campaign, costly(landed.campaign)
    campaign.stage = Stage.FROZEN
    campaign.save()
    with pytest.raises(ValidationError, match="定稿"):
        decide(inspector, finding, "confirmed")
    campaign.stage = Stage.REVIEW
    campaign.save()
    landed.land(landed.new_pass("again"), [finding.result.campaign_site])
    with pytest.raises(ValidationError, match="更新的监测结果"):
        decide(inspector, finding, "confirmed")


def test_a_decision_is_carried_over_when_the_fault_is_seen_again(landed, inspector):
    finding = costly(landed.campaign)
    decide(inspector, finding, "dismissed", "已核实可打开")
    (again,) = landed.land(landed.new_pass("again"), [finding.result.campaign_site])
    same = Finding.objects.get(result=again, fingerprint=finding.fingerprint)
    finding.result.refresh_from_db()
    assert same.state == "dismissed"
    assert same.decisions.get().reason == "已核实可打开"
    assert again.score == finding.result.score


def test_the_queue_shows_first_what_can_change_a_verdict(campaign, inspector):
    queue = list(queue_of(inspector, campaign))
    assert [one.priority for one in queue] == sorted(one.priority for one in queue)
    assert queue[0].is_veto
    first = queue[0]
    assert next_in_queue(inspector, first) == queue[1]
    assert next_in_queue(inspector, queue[1], -1) == first
    counts = progress(inspector, campaign)
    assert counts.total == len(queue)
    assert counts.decisive == decisive_open(inspector, campaign).count() > 0


def test_how_long_people_looked_is_kept(campaign, inspector):
    decide(inspector, costly(campaign), "confirmed", seconds=40)
    ((name, decisions, seconds),) = progress(inspector, campaign).spent
    assert (name, decisions, seconds) == (str(inspector.user), 1, 40)


def test_who_looked_longest_is_named_first(campaign, inspector, reviewer):
    first, second = Finding.objects.filter(is_veto=False).order_by("id")[:2]
    decide(inspector, first, "confirmed", seconds=10)
    decide(reviewer, second, "confirmed", seconds=30)
    names = [name for name, _decisions, _seconds in progress(inspector, campaign).spent]
    assert names == [str(reviewer.user), str(inspector.user)]


@pytest.mark.parametrize("alike", [False, True])
def test_a_later_decision_replaces_the_one_before(campaign, inspector, reviewer, alike):
    finding = costly(campaign)
    decide(inspector, finding, "confirmed")
    finding = Finding.objects.get(pk=finding.pk)
    if alike:
        decide_alike(reviewer, [finding], "dismissed", "当日维护")
    else:
        decide(reviewer, finding, "dismissed", "当日维护")
    (valid,) = finding.decisions.filter(superseded=False)
    assert (valid.state, valid.by) == ("dismissed", reviewer.user)
    assert finding.decisions.count() == 2


def test_who_may_not_review_decides_nothing(campaign, tree, person):
    finding = costly(campaign)
    for role in ("operator", "reader", "registrar", "administrator"):
        with pytest.raises(PermissionDenied):
            decide(person(role, tree.province), finding, "confirmed")
    with pytest.raises(PermissionDenied):
        add_note(person("reader", tree.city), finding, "看到了")


def test_a_note_says_something(campaign, reviewer):
    finding = costly(campaign)
    with pytest.raises(ValidationError, match="备注的内容"):
        add_note(reviewer, finding, " \n")
    assert add_note(reviewer, finding, " 看到了 ").text == "看到了"


@pytest.mark.slow
@pytest.mark.on_both
def test_the_first_page_counts_what_its_list_shows(campaign, inspector, reviewer, signed_in):
    first, *_ = vetoed(campaign)
    decide(inspector, first, "confirmed")
    for access in (inspector, reviewer):
        for line in [*queries.waiting(access), *queries.handed_on(access)]:
            if "?state=" not in line.url:
                continue
            table = signed_in(access).get(line.url).context["table"]
            assert table.page.total == line.count, (access, line)


@pytest.mark.slow
@pytest.mark.on_both
def test_rechecks_are_counted_apart_everywhere(campaign, inspector, signed_in):
    one = queries.undecided(inspector, campaign).first()
    before = queries.undecided(inspector, campaign).count()
    decide(inspector, one, "recheck", "页面后来改过")
    lines = {str(line.label): line for line in queries.waiting(inspector)}
    missing = {str(line.label): line for line in missing_for(inspector, campaign)}
    desk = signed_in(inspector)
    for label, count in (("可能改变结论的问题待复核", before - 1), ("问题待复测", 1)):
        assert lines[label].count == missing[label].count == count
        assert lines[label].url == missing[label].url
        assert desk.get(lines[label].url).context["table"].page.total == count
    page = desk.get(reverse("findings:campaign", args=[campaign.pk])).content.decode()
    assert "<b>1</b> 个问题待复测" in page


@pytest.mark.slow
@pytest.mark.on_both
def test_who_confirmed_a_veto_reads_that_it_waits_for_another(
    campaign, inspector, reviewer, signed_in
):
    for one in queries.decisive_open(inspector, campaign):
        decide(inspector, one, "confirmed")
    vetoes = queries.vetoes_waiting(inspector, campaign).count()
    assert vetoes
    desk = signed_in(inspector)
    home = desk.get("/").content.decode()
    assert "可能改变结论的问题待复核" not in home
    assert "等另一人作同样的决定" in home
    page = desk.get(reverse("findings:campaign", args=[campaign.pk])).content.decode()
    assert "还有 <b>0</b> 个决定" in page
    # On the campaign's page, too, each number leads to the list it counts, for either person.
    for access, label in ((inspector, "等另一人"), (reviewer, "等第二人确认")):
        (line,) = [one for one in missing_for(access, campaign) if "单项否决" in str(one.label)]
        assert label in str(line.label)
        table = signed_in(access).get(line.url).context["table"]
        assert table.page.total == line.count == vetoes
    assert f"<b>{vetoes}</b> 个单项否决您已作决定" in page
    # There is nothing more for this person to do on them, and all of it for the second.
    veto = queries.vetoes_waiting(inspector, campaign).first()
    following = queries.next_in_queue(inspector, veto)
    assert following is None or not following.is_veto
    second = signed_in(reviewer).get(reverse("findings:campaign", args=[campaign.pk]))
    assert f"另有 <b>{vetoes}</b> 个单项否决等您作第二人确认" in second.content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_who_decides_otherwise_than_the_first_person_is_told_so(
    campaign, inspector, reviewer, signed_in
):
    finding, other = vetoed(campaign)[0], queries.decisive_open(inspector, campaign).last()
    decide(inspector, finding, "dismissed", "已归档")
    desk = signed_in(reviewer)
    answer = desk.post(
        reverse("findings:decide", args=[finding.pk]), {"state": "confirmed"}, follow=True
    )
    told = " ".join(str(one) for one in answer.context["messages"])
    assert f"{inspector.user}先前决定“不成立”" in told
    decide(inspector, other, "confirmed")
    answer = desk.post(
        reverse("findings:decide", args=[other.pk]), {"state": "confirmed"}, follow=True
    )
    assert not list(answer.context["messages"])


@pytest.mark.slow
@pytest.mark.on_both
def test_what_is_left_to_others_is_no_reason_to_go_on(campaign, inspector, signed_in):
    """With a recheck open the page says, too, that this person has seen all that may tip."""
    first, *more = queries.decisive_open(inspector, campaign)
    decide(inspector, first, "recheck")
    for one in more:
        decide(inspector, one, "confirmed")
    page = signed_in(inspector).get(reverse("findings:detail", args=[first.pk])).content.decode()
    assert "可能改变结论的您都已决定" in page
