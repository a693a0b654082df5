"""What cannot be established is never called met, and never blamed."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scoring_help import (
    AS_OF,
    HOME,
    SITE,
    availability,
    blank,
    dead_links,
    guide,
    home_updates,
    judged,
    letters,
    row,
    seen,
    site_with,
    stale,
    surveys,
    suspected,
    unknown,
)

from xuncha.facts import Certainty, Observation, State, Verdict
from xuncha.score.rulebook import load_rulebook
from xuncha.score.score import score

NO_PROBES = unknown("availability", "availability_unknown", "没有可用性监测数据")


def unread_column(kind: str, name: str) -> Observation:
    return unknown(
        "columns", "column_unknown", "页面被拦截", name=name, kind=kind, first_level=True
    )


def test_a_good_site_passes_and_says_what_a_person_must_still_see() -> None:
    card = judged()
    assert card.verdict is Verdict.PASS
    assert (card.score, card.deducted, card.sentence) == (100, 0, "")
    assert row(card, "C15-V4").state is State.MANUAL
    assert row(card, "C15-S4d").points is None
    # Those and no others.
    assert card.explanation.partition("(结论未计入)")[2] == (
        ":C15-V4 严重错误;C15-S4d 信息准确性;C15-S8b 办事指南要素准确性。"
    )


def test_without_a_week_of_probes_no_pass() -> None:
    card = judged(NO_PROBES)
    assert card.verdict is Verdict.UNDETERMINED
    assert row(card, "C15-V1").state is State.UNDETERMINED
    assert row(card, "C15-V1").reason == "没有可用性监测数据"
    assert row(card, "C15-S1").points is None
    assert "C15-V1 站点无法访问、C15-S1 首页可用性(没有可用性监测数据)" in card.explanation
    # The score counts what is certain, and the explanation says how much it could still be.
    assert card.score == 100
    assert "已核实的扣0分,无法核实的若全部成立共扣20分(合格线为扣40分)" in card.explanation


def test_without_a_week_of_probes_other_faults_still_fail() -> None:
    assert judged(NO_PROBES, home_updates(0)).verdict is Verdict.FAIL
    card = judged(NO_PROBES, dead_links(41, on_home=True))
    assert card.verdict is Verdict.FAIL
    assert card.deducted == 41


def test_no_probe_observation_at_all_is_not_a_pass_either() -> None:
    observations = [o for o in site_with() if o.check != "availability"]
    card = score(load_rulebook("census-2015"), observations, SITE, AS_OF)
    assert row(card, "C15-V1").state is State.UNDETERMINED
    assert card.verdict is Verdict.UNDETERMINED


@pytest.mark.parametrize("lost, verdict", [(39, Verdict.PASS), (40, Verdict.FAIL)])
def test_exactly_forty_points_fail_by_default(lost: int, verdict: Verdict) -> None:
    assert judged(dead_links(lost, on_home=True)).verdict is verdict


def test_no_site_has_less_than_nothing() -> None:
    card = judged(dead_links(130, on_home=True))
    assert (card.deducted, card.score) == (130, 0)


def test_exactly_forty_points_pass_where_the_office_sets_it(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(
        "extends: census-2015\nid: own\nversion: 1\ndocument: 测试\n"
        "settings: {forty_points_lost: pass}\n",
        "utf-8",
    )
    own = load_rulebook(str(file))
    assert judged(dead_links(40, on_home=True), rulebook=own).verdict is Verdict.PASS
    over = [dead_links(40, on_home=True), dead_links(1)]
    assert judged(*over, rulebook=own).verdict is Verdict.FAIL


@pytest.mark.parametrize("unread, state", [(1, State.MET), (2, State.UNDETERMINED)])
def test_unread_columns_count_where_they_could_tip_a_veto(unread: int, state: State) -> None:
    columns = [stale("news", f"动态{n}") for n in range(3)]
    columns += [unread_column("notice", f"公告{n}") for n in range(unread)]
    assert row(judged(*columns), "C15-V3a").state is state


def test_a_site_that_was_not_read_has_no_met_column_indicator() -> None:
    nothing = unknown(
        "columns", "column_unknown", "首页没有读到", name="", kind="", first_level=True
    )
    card = judged(nothing, replace(unknown("home_updates", "home_update_total"), count=0))
    for row_id in ("C15-V2", "C15-V3a", "C15-V3b", "C15-V3c", "C15-S3", "C15-S4a"):
        assert row(card, row_id).state is State.UNDETERMINED
    assert "扣分多少无法估计" in card.explanation
    # A site nobody could read has no hundred points.
    assert (card.score, card.deducted, card.sentence) == (None, None, "")


def test_updates_that_were_seen_rule_the_veto_out_though_some_were_not_dated() -> None:
    some = replace(unknown("home_updates", "home_update_total"), count=3)
    card = judged(some)
    assert row(card, "C15-V2").state is State.MET
    assert row(card, "C15-S3").state is State.UNDETERMINED


def test_suspected_faults_alone_decide_nothing() -> None:
    columns = [
        suspected("columns", "column_blank", f"{HOME}{n}", name=f"栏目{n}", kind="other")
        for n in range(5)
    ]
    card = judged(*columns)
    assert row(card, "C15-V3c").state is State.UNDETERMINED
    assert card.verdict is Verdict.UNDETERMINED
    assert "5个疑似问题待人工确认" in row(card, "C15-V3c").reason
    assert {f.state for f in card.findings} == {"suspected"}


def test_a_suspected_measurement_is_a_finding_only_where_confirming_it_would_tip_a_row() -> None:
    # 3 of 200 visits failed: 1.5 %, over the 1 % of C15-S1; 1 of 200 is under it.
    tips, tips_nothing = (
        judged(replace(availability(failed), certainty=Certainty.SUSPECTED)) for failed in (3, 1)
    )
    assert row(tips, "C15-S1").state is State.UNDETERMINED
    assert [f.name for f in tips.findings] == ["home_unreachable_ratio"]
    assert row(tips_nothing, "C15-S1").state is State.MET
    assert tips_nothing.findings == ()


def test_what_nobody_says_why_it_is_unknown_is_said_to_be_unknown() -> None:
    card = judged(unknown("letters", "consultation_unknown", ""))
    assert row(card, "C15-V5").reason == "未能取得"


def test_a_sure_measurement_is_no_finding_of_a_row_that_is_open_for_another_reason() -> None:
    card = judged(letters(0), unknown("letters", "consultation_unknown"))
    assert row(card, "C15-S5b").state is State.UNDETERMINED
    assert card.findings == ()


def test_suspected_faults_do_not_cost_beside_confirmed_ones() -> None:
    maybe = suspected("columns", "column_stale", f"{HOME}x", name="动态", kind="news")
    card = judged(stale("news", "要闻"), maybe)
    assert card.deducted == 3
    assert row(card, "C15-S4a").count == 1
    assert len(row(card, "C15-S4a").findings) == 2
    assert card.verdict is Verdict.PASS


def test_a_serious_wording_waits_for_a_person_and_then_fails() -> None:
    waiting = suspected("wording", "wrong_wording", found="错词", severity="serious")
    assert judged(waiting).verdict is Verdict.UNDETERMINED
    confirmed = seen("wording", "wrong_wording", found="错词", severity="serious")
    assert judged(confirmed).sentence == "严重错误"


def test_an_ordinary_suspected_word_does_not_hold_a_verdict_up() -> None:
    word = suspected("wording", "wrong_wording", found="错词", severity="ordinary")
    card = judged(word)
    assert card.verdict is Verdict.PASS
    assert [f.name for f in card.findings] == ["wrong_wording"]


def test_unread_channels_leave_their_rows_open_once() -> None:
    card = judged(unknown("surveys", "survey_unknown", "栏目被拦截"))
    for row_id in ("C15-S6a", "C15-S6b", "C15-S6c"):
        assert row(card, row_id).state is State.UNDETERMINED
    # Whichever of the three it is: at most five points.
    assert "若全部成立共扣5分" in card.explanation
    assert card.verdict is Verdict.PASS


def test_what_is_open_in_different_rows_counts_together() -> None:
    both = [unread_column("news", "动态"), unknown("surveys", "survey_unknown", "栏目被拦截")]
    # 动态要闻每个扣3分,调查征集最多扣5分
    assert "若全部成立共扣8分" in judged(*both).explanation


@pytest.mark.parametrize("lost, verdict", [(31, Verdict.PASS), (32, Verdict.UNDETERMINED)])
def test_no_pass_where_all_that_is_open_together_could_reach_the_line(
    lost: int, verdict: Verdict
) -> None:
    both = [unread_column("news", "动态"), unknown("surveys", "survey_unknown", "栏目被拦截")]
    assert judged(*both, dead_links(lost, on_home=True)).verdict is verdict


def test_a_channel_with_unclear_letters_exists() -> None:
    card = judged(letters(2), unknown("letters", "consultation_unknown", "2件看不出是否答复"))
    assert row(card, "C15-S5a").state is State.MET
    assert row(card, "C15-S5b").state is State.MET
    assert row(card, "C15-V5").state is State.UNDETERMINED
    assert card.verdict is Verdict.UNDETERMINED


FAULTS = st.lists(
    st.one_of(
        st.builds(lambda n: dead_links(n), st.integers(0, 30)),
        st.builds(lambda n: dead_links(n, on_home=True), st.integers(0, 8)),
        st.builds(
            lambda kind, n: [stale(kind, f"栏{n}")],
            st.sampled_from(["news", "notice", "personnel"]),
            st.integers(0, 9),
        ),
        st.builds(lambda n: [blank("planning", f"空;:{n}")], st.integers(0, 9)),
        st.builds(lambda n: guide(["time", "phone", "name"][:n]), st.integers(0, 3)),
        st.builds(lambda n: [availability(n, 200)], st.integers(0, 9)),
        st.builds(lambda n: [surveys(n)], st.integers(0, 4)),
    ),
    max_size=8,
)


@pytest.mark.slow
@given(FAULTS, st.randoms())
def test_totals_sentences_and_order(faults: list[list[Observation]], random: object) -> None:
    observations = list({(o.name, o.url): o for o in site_with(*faults)}.values())
    book = BOOK
    card = score(book, observations, SITE, AS_OF)
    shuffled = observations[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    again = score(book, shuffled, SITE, AS_OF)
    assert [f.fingerprint for f in again.findings] == [f.fingerprint for f in card.findings]
    assert again.indicators == card.indicators
    if card.deducted is None:
        assert card.verdict is Verdict.FAIL
        assert card.sentence == ",".join(card.reasons)
        return
    costs = [i.points or 0 for i in card.indicators]
    assert sum(costs) == pytest.approx(card.deducted)
    assert card.score == pytest.approx(max(0, 100 - card.deducted))
    assert bool(card.sentence) == (card.deducted > 0)
    assert (card.verdict is Verdict.FAIL) == (card.deducted >= 40)


BOOK = load_rulebook("census-2015")
