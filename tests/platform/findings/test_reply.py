"""Right of reply, exemptions, and what only a person can see."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from tests.platform.findings.conftest import costly, costly_of, of_several_kinds, vetoed
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.services import running
from xuncha_platform.findings.models import Contest, Finding, ManualFinding
from xuncha_platform.findings.queries import changed, waiting
from xuncha_platform.findings.queries.reply import contestable
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.findings.services import contests, exemptions, manual, review


@pytest.fixture
def operator(tree, person):
    return person("operator", tree.department)


def test_an_upheld_reply_remits_and_shows_score_and_rank_before_and_after(
    open_for_reply, operator, reviewer
):
    findings = vetoed(open_for_reply)
    site = findings[0].result.campaign_site
    contest = contests.file_contest(operator, site, findings, "当日机房停电,已报批")
    contests.decide_contest(reviewer, contest, findings, "情况属实,予以核减")
    findings[0].refresh_from_db()
    assert findings[0].state == "remitted"
    assert contest.state == "upheld"
    assert contest.before["verdict"] == "fail"
    assert contest.after["verdict"] != "fail"
    assert contest.after["rank"] < contest.before["rank"]
    with pytest.raises(ValidationError, match="采纳"):
        contests.decide_contest(reviewer, contest, [], "再处理一次")


def test_the_first_page_tells_that_a_reply_was_decided(
    open_for_reply, operator, reviewer, signed_in
):
    findings = vetoed(open_for_reply)
    before = timezone.now()
    contest = contests.file_contest(
        operator, findings[0].result.campaign_site, findings, "当日机房停电"
    )
    assert not [line for line in changed(operator, before) if line.count]
    contests.decide_contest(reviewer, contest, [], "证据确凿")
    (line,) = [line for line in changed(operator, before) if line.count]
    assert (str(line.label), line.count) == ("我的申辩已有结果", 1)
    assert contest in list(signed_in(operator).get(line.url).context["table"].page.rows)
    assert not [line for line in changed(reviewer, before) if line.count]
    assert not [line for line in changed(operator, timezone.now()) if line.count]


def test_a_campaign_frozen_early_offers_no_reply_any_more(open_for_reply, operator, signed_in):
    row = vetoed(open_for_reply)[0].campaign_site
    desk, address = signed_in(operator), reverse("findings:file-contest", args=[row.pk])
    pages = [reverse("findings:mine"), reverse("findings:site", args=[row.pk])]
    assert all(address in desk.get(page).content.decode() for page in pages)
    Campaign.objects.filter(pk=row.campaign_id).update(stage=Stage.FROZEN)
    assert not any(address in desk.get(page).content.decode() for page in pages)


@pytest.mark.slow
@pytest.mark.on_both
def test_only_what_still_counts_against_a_site_can_be_contested(
    open_for_reply, operator, reviewer, inspector, signed_in
):
    finding = costly(open_for_reply)
    row = finding.campaign_site
    address = reverse("findings:file-contest", args=[row.pk])
    desk = signed_in(operator)

    def offered():
        return set(desk.get(address).context["form"].fields["findings"].queryset)

    def told():
        (line,) = [one for one in waiting(operator) if "可以申辩" in str(one.label)]
        return line.count

    before, count = offered(), told()
    assert finding in before
    assert all(one.indicators for one in before)
    contest = contests.file_contest(operator, row, [finding], "已恢复")
    # It waits for the inspectors now.
    assert told() == count - 1
    contests.decide_contest(reviewer, contest, [finding], "情况属实")
    other = costly_of(row.current, state="open")
    review.decide(inspector, other, "dismissed", "误报")
    assert offered() == before - {finding, other}
    assert told() == count - 2
    open_for_reply.reply_until = timezone.localdate() - timedelta(days=1)
    open_for_reply.save()
    assert told() == 0


def contest_page(desk, row, **more):
    address = reverse("findings:file-contest", args=[row.pk])
    return desk.post(address, {"text": "当日机房停电", **more}) if more else desk.get(address)


def test_all_findings_of_a_kind_or_all_there_are_are_contested_at_once(
    open_for_reply, operator, signed_in
):
    row, desk = of_several_kinds(open_for_reply), signed_in(operator)
    form = contest_page(desk, row).context["form"]
    every = form.fields["findings"].queryset
    links = every.filter(check_name="dead_links")
    other = every.exclude(check_name="dead_links").first()
    assert form.fields["kinds"].choices[0] == ("all", f"全部问题\uff08{len(every)}\uff09")
    assert ("dead_links", f"死链接\uff08{len(links)}\uff09") in form.fields["kinds"].choices
    expected = {*links, other}
    contest_page(desk, row, kinds=["dead_links"], findings=[other.pk])
    contest = row.contests.get()
    assert set(contest.findings.all()) == expected
    contests.withdraw_contest(operator, contest)
    everything = set(every.all())
    contest_page(desk, row, kinds=["all"])
    assert set(row.contests.get(state="filed").findings.all()) == everything


def test_nothing_ticked_is_told(open_for_reply, operator, signed_in):
    row = costly(open_for_reply).campaign_site
    page = contest_page(signed_in(operator), row, text="理由")
    assert page.context["form"].errors["findings"]
    assert not row.contests.exists()


def test_what_waits_for_its_decision_is_not_contested_twice(open_for_reply, operator, signed_in):
    finding = costly(open_for_reply)
    row = finding.campaign_site
    contests.file_contest(operator, row, [finding], "已恢复")
    offered = contest_page(signed_in(operator), row).context["form"].fields["findings"].queryset
    assert finding not in offered
    with pytest.raises(ValidationError, match="已经提出申辩"):
        contests.file_contest(operator, row, [finding], "再说一次")


def test_all_of_a_reply_is_accepted_with_one_box(open_for_reply, operator, reviewer, signed_in):
    row = costly(open_for_reply).campaign_site
    both = list(Finding.objects.filter(result=row.current, check_name="dead_links")[:2])
    contest = contests.file_contest(operator, row, both, "已恢复")
    address = reverse("findings:contest", args=[contest.pk])
    desk = signed_in(reviewer)
    assert "全部采纳（2 个）" in desk.get(address).content.decode()
    desk.post(address, {"accepted_all": "all", "decision": "情况属实"})
    contest.refresh_from_db()
    assert contest.state == "upheld"


def test_nobody_is_reminded_of_what_was_decided(open_for_reply, operator, reviewer):
    def told():
        (line,) = [one for one in waiting(operator) if "可以申辩" in str(one.label)]
        return line.count

    finding, before = costly(open_for_reply), told()
    contest = contests.file_contest(operator, finding.campaign_site, [finding], "已恢复")
    contests.decide_contest(reviewer, contest, [], "证据确凿")
    assert told() == before - 1


def test_a_reply_outside_its_window_is_refused_in_words(open_for_reply, operator):
    finding = costly(open_for_reply)
    site = finding.result.campaign_site
    open_for_reply.reply_until = timezone.localdate() - timedelta(days=1)
    open_for_reply.reply_from = open_for_reply.reply_until
    open_for_reply.save()
    site.campaign.refresh_from_db()
    with pytest.raises(ValidationError, match="申辩期"):
        contests.file_contest(operator, site, [finding], "理由")


def test_a_rejected_and_a_partly_accepted_reply(open_for_reply, operator, reviewer):
    finding = costly(open_for_reply)
    site = finding.result.campaign_site
    both = list(Finding.objects.filter(result=finding.result, check_name="dead_links")[:2])
    rejected = contests.file_contest(operator, site, both, "不认可")
    contests.decide_contest(reviewer, rejected, [], "证据确凿")
    assert rejected.state == "rejected"
    assert rejected.before == rejected.after
    partly = contests.file_contest(operator, site, both, "其中一条已恢复")
    contests.decide_contest(reviewer, partly, both[:1], "采纳一条")
    assert partly.state == "partly"
    assert partly.after["score"] > partly.before["score"]


def test_a_reply_to_a_pass_that_was_made_void_waits_for_the_next_one(
    open_for_reply, operator, reviewer, inspector
):
    finding = costly(open_for_reply)
    contest = contests.file_contest(operator, finding.result.campaign_site, [finding], "已恢复")
    run = finding.result.run
    run.state = "done"
    run.save()
    running.void(inspector, run, "我方网络中断")
    contest.refresh_from_db()
    with pytest.raises(ValidationError, match="作废"):
        contests.decide_contest(reviewer, contest, [finding], "采纳")
    contest.refresh_from_db()
    assert contest.state == "filed"


def test_a_reply_to_a_result_that_was_replaced_remits_the_same_faults_of_the_new_one(
    open_for_reply, landed, operator, reviewer
):
    """An office contests, its site is inspected again, and the fault is still there."""
    findings = vetoed(open_for_reply)
    site = findings[0].result.campaign_site
    contest = contests.file_contest(operator, site, findings, "当日机房停电")
    (again,) = landed.land(landed.new_pass("again"), [site])
    contests.decide_contest(reviewer, contest, findings, "情况属实")
    again.refresh_from_db()
    assert again.verdict != "fail"
    same = Finding.objects.filter(result=again, is_veto=True)
    assert {one.state for one in same} == {"remitted"}
    assert (contest.state, contest.after["verdict"]) == ("upheld", again.verdict)


def test_what_the_new_result_does_not_show_cannot_be_remitted(
    open_for_reply, landed, operator, reviewer
):
    findings = vetoed(open_for_reply)
    site = findings[0].result.campaign_site
    contest = contests.file_contest(operator, site, findings, "当日机房停电")
    (again,) = landed.land(landed.new_pass("again"), [site])
    Finding.objects.filter(result=again, is_veto=True).delete()
    with pytest.raises(ValidationError, match="已经没有"):
        contests.decide_contest(reviewer, contest, findings, "情况属实")
    contest.refresh_from_db()
    assert contest.state == "filed"
    # Not accepted, it says so and stands.
    contests.decide_contest(reviewer, contest, [], "已重新监测,请看新的结果")
    assert contest.state == "rejected"


def test_what_was_opened_before_the_freeze_is_not_done_after_it(
    open_for_reply, operator, inspector, reviewer
):
    """A page that stood open; or a write that waited while the campaign was sealed."""
    first, second = vetoed(open_for_reply)[0], costly(open_for_reply)
    row = first.result.campaign_site
    contest = contests.file_contest(operator, row, [first], "当日机房停电")
    indicator = rulebook_of(row.campaign).rules[0].id
    words = {"violated": False, "text": "看过,没有"}
    entered = manual.enter(inspector, row, indicator, **words)
    assert row.campaign.stage == Stage.REPLY
    Campaign.objects.filter(pk=row.campaign_id).update(stage=Stage.FROZEN)
    for late in (
        lambda: contests.file_contest(operator, second.result.campaign_site, [second], "也停电"),
        lambda: contests.withdraw_contest(operator, contest),
        lambda: contests.decide_contest(reviewer, contest, [first], "情况属实"),
        lambda: manual.enter(inspector, row, indicator, **words),
        lambda: manual.confirm(reviewer, entered),
        lambda: manual.withdraw(inspector, entered, "看错"),
    ):
        with pytest.raises(ValidationError, match="定稿|申辩期"):
            late()
    assert Contest.objects.get().state == "filed"
    assert ManualFinding.objects.filter(confirmed_by=None, withdrawn=False).count() == 1


@pytest.mark.parametrize("at_once", ["alike", "together"])
def test_what_was_remitted_since_the_page_opened_is_not_undone_by_a_decision_on_many(
    open_for_reply, operator, inspector, reviewer, at_once
):
    finding = costly(open_for_reply)
    contest = contests.file_contest(operator, finding.result.campaign_site, [finding], "已报批")
    on_the_page = list(Finding.objects.filter(pk=finding.pk))
    contests.decide_contest(reviewer, contest, [finding], "情况属实")
    if at_once == "alike":
        assert review.decide_alike(inspector, on_the_page, "confirmed", "看过") == 0
    else:
        assert review.decide_together(inspector, on_the_page, "confirmed", "看过") == 0
    finding.refresh_from_db()
    assert finding.state == "remitted"


def test_of_two_who_decide_a_reply_the_second_is_told(open_for_reply, operator, reviewer):
    findings = vetoed(open_for_reply)
    site = findings[0].result.campaign_site
    contest = contests.file_contest(operator, site, findings, "当日机房停电")
    same = type(contest).objects.get(pk=contest.pk)
    contests.decide_contest(reviewer, contest, findings, "情况属实")
    with pytest.raises(ValidationError, match="采纳"):
        contests.decide_contest(reviewer, same, [], "证据确凿")
    with pytest.raises(ValidationError, match="采纳"):
        contests.withdraw_contest(operator, same)


def test_what_was_remitted_or_is_exempt_is_not_undone_by_a_key(
    open_for_reply, operator, reviewer, inspector
):
    finding = costly(open_for_reply)
    site = finding.result.campaign_site
    review.decide(inspector, finding, "confirmed")
    contest = contests.file_contest(operator, site, [finding], "已恢复")
    contests.decide_contest(reviewer, contest, [finding], "情况属实")
    with pytest.raises(ValidationError, match="核减"):
        review.decide(inspector, Finding.objects.get(pk=finding.pk), "confirmed")
    (valid,) = finding.decisions.filter(superseded=False)
    assert valid.state == "remitted"
    other = costly_of(site.current, state="open")
    until = timezone.localdate() + timedelta(days=9)
    made = exemptions.propose(inspector, site.site, "dead_links", "迁移", until, url=other.url)
    exemptions.approve(reviewer, made)
    with pytest.raises(ValidationError, match="豁免"):
        review.decide(inspector, Finding.objects.get(pk=other.pk), "confirmed")
    both = list(Finding.objects.filter(pk__in=[finding.pk, other.pk]).select_related("result"))
    assert review.decide_alike(inspector, both, "confirmed") == 0


def test_an_exemption_takes_two_people_and_lifts_at_once(campaign, inspector, reviewer):
    finding = costly(campaign)
    site = finding.result.campaign_site.site
    until = timezone.localdate() + timedelta(days=90)
    made = exemptions.propose(inspector, site, "dead_links", "迁移期间", until, url=finding.url)
    with pytest.raises(PermissionDenied):
        exemptions.approve(inspector, made)
    before = finding.result.score
    exemptions.approve(reviewer, made)
    finding.refresh_from_db()
    finding.result.refresh_from_db()
    assert finding.state == "exempt"
    assert finding.result.score == pytest.approx(before + 0.1)
    exemptions.withdraw(reviewer, made, "迁移已完成")
    finding.refresh_from_db()
    finding.result.refresh_from_db()
    assert finding.state == "open"
    assert finding.result.score == pytest.approx(before)


@pytest.mark.slow
@pytest.mark.on_both
def test_an_exemption_lifts_what_was_confirmed_and_gives_it_back(campaign, inspector, reviewer):
    """A confirmed fault is there; the exemption says that the site is not blamed for it."""
    finding = costly(campaign)
    review.decide(inspector, finding, "confirmed")
    site, until = finding.result.campaign_site.site, timezone.localdate() + timedelta(days=90)
    before = Finding.objects.get(pk=finding.pk).result.score
    made = exemptions.propose(inspector, site, "dead_links", "迁移期间", until, url=finding.url)
    wider = exemptions.propose(inspector, site, "dead_links", "整站迁移", until)
    exemptions.approve(reviewer, made)
    now = Finding.objects.get(pk=finding.pk)
    assert (now.state, now.result.score) == ("exempt", pytest.approx(before + 0.1))
    exemptions.approve(reviewer, wider)
    # Another one still covers it.
    exemptions.withdraw(reviewer, made, "改为整站")
    assert Finding.objects.get(pk=finding.pk).state == "exempt"
    exemptions.withdraw(reviewer, wider, "迁移已完成")
    now = Finding.objects.get(pk=finding.pk)
    assert (now.state, now.result.score) == ("confirmed", pytest.approx(before))


@pytest.mark.slow
@pytest.mark.on_both
def test_a_withdrawn_exemption_does_not_come_back_with_a_new_pass(
    landed, campaign, inspector, reviewer
):
    finding = costly(campaign)
    row = finding.result.campaign_site
    until = timezone.localdate() + timedelta(days=90)
    made = exemptions.propose(inspector, row.site, "dead_links", "迁移", until, url=finding.url)
    exemptions.approve(reviewer, made)
    landed.land(landed.new_pass("again"), [row])
    exemptions.withdraw(reviewer, made, "迁移已完成")
    (third,) = landed.land(landed.new_pass("again"), [row])
    assert Finding.objects.get(result=third, fingerprint=finding.fingerprint).state == "open"


def test_one_who_both_proposes_and_approves_cannot_do_both(campaign, reviewer):
    site = costly(campaign).result.campaign_site.site
    made = exemptions.propose(reviewer, site, "columns", "本年度无人事变动", timezone.localdate())
    with pytest.raises(PermissionDenied):
        exemptions.approve(reviewer, made)
    with pytest.raises(ValidationError, match="有效期"):
        exemptions.propose(
            reviewer, site, "columns", "过去的事", timezone.localdate() - timedelta(days=1)
        )


def test_what_a_person_found_counts_once_a_second_one_confirmed_it(campaign, inspector, reviewer):
    site = costly(campaign).result.campaign_site
    rule = next(r for r in rulebook_of(campaign).rules if not r.when and r.points is not None)
    with pytest.raises(ValidationError, match="证据"):
        manual.enter(inspector, site, rule.id, violated=True, text="电话号码有误")
    file = SimpleUploadedFile("截图.png", b"\x89PNG\r\n\x1a\n" + b"0" * 10)
    found = manual.enter(inspector, site, rule.id, violated=True, text="电话号码有误", file=file)
    before = site.current.score
    with pytest.raises(PermissionDenied):
        manual.confirm(inspector, found)
    manual.confirm(reviewer, found)
    site.current.refresh_from_db()
    assert site.current.score == pytest.approx(before - float(rule.points))
    with pytest.raises(ValidationError, match="已由另一人确认"):
        manual.confirm(reviewer, found)
    manual.withdraw(inspector, found, "核实后无误")
    with pytest.raises(ValidationError, match="已撤回"):
        manual.withdraw(inspector, found, "再撤一次")
    with pytest.raises(ValidationError, match="已撤回"):
        manual.confirm(reviewer, found)
    site.current.refresh_from_db()
    assert site.current.score == pytest.approx(before)


def test_an_indicator_the_rulebook_does_not_have_is_refused(campaign, inspector):
    site = costly(campaign).result.campaign_site
    with pytest.raises(ValidationError, match="没有 X-1"):
        manual.enter(inspector, site, "X-1", violated=False, text="看过")


def test_what_was_ticked_stays_ticked_when_the_decision_is_refused(
    open_for_reply, operator, reviewer, signed_in
):
    findings = vetoed(open_for_reply)
    site = findings[0].result.campaign_site
    contest = contests.file_contest(operator, site, findings, "当日机房停电,已报批")
    address = reverse("findings:contest", args=[contest.pk])
    answer = signed_in(reviewer).post(
        address, {"accepted": [str(findings[0].pk)], "decision": "  "}
    )
    assert answer.status_code == 200
    box = rf'value="{findings[0].pk}" checked'
    assert box in answer.content.decode()
    contest.refresh_from_db()
    assert contest.state == "filed"


def test_from_a_finding_to_its_reply(open_for_reply, operator, inspector, signed_in):
    found = list(contestable(operator).filter(campaign_site=costly(open_for_reply).campaign_site))
    assert len(found) > 1
    finding = found[-1]
    desk = signed_in(operator)
    address = reverse("findings:detail", args=[finding.pk])
    link = reverse("findings:file-contest", args=[finding.campaign_site_id])
    link += f"?finding={finding.pk}"
    assert f'href="{link}"' in desk.get(address).content.decode()
    # What is no number of a finding asks for nothing.
    assert desk.get(f"{link}&finding=x&finding={'9' * 30}").status_code == 200
    # It is ticked, and on top of all the others.
    boxes = re.findall(r'name="findings" value="(\d+)"([^>]*)>', desk.get(link).content.decode())
    assert boxes[0][0] == str(finding.pk)
    assert [pk for pk, more in boxes if "checked" in more] == [str(finding.pk)]
    desk.post(link, {"findings": [finding.pk], "text": "已恢复"})
    page = desk.get(address).content.decode()
    assert "已对它提出申辩" in page
    assert f'href="{link}"' not in page
    desk = signed_in(inspector)
    assert "已对它提出申辩" in desk.get(address).content.decode()
    assert f'href="{link}"' not in desk.get(address).content.decode()
