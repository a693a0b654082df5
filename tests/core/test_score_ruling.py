"""What people decide changes the scorecard, and nothing but what they decided."""

from scoring_help import (
    AS_OF,
    SITE,
    availability,
    blank,
    dead_links,
    home_updates,
    letters,
    seen,
    surveys,
    suspected,
)

from xuncha.facts import State, Verdict
from xuncha.score.rulebook import load_rulebook
from xuncha.score.ruling import Answer, Ruling
from xuncha.score.score import score
from xuncha.score.select import selected_by_rule

CENSUS = load_rulebook("census-2015")


def judged(observations, ruling=None, rulebook=CENSUS):
    return score(rulebook, observations, SITE, AS_OF, *([ruling] if ruling else []))


def row(card, part):
    return next(i for i in card.indicators if part in i.text)


def test_a_dismissed_dead_link_costs_nothing_and_is_no_finding_any_more():
    links = dead_links(5)
    before = judged(links)
    one = before.findings[0].fingerprint
    after = judged(links, Ruling(dismissed=frozenset({one})))
    assert (before.deducted, after.deducted) == (0.5, 0.4)
    assert one in {f.fingerprint for f in before.findings}
    assert one not in {f.fingerprint for f in after.findings}


def test_a_measurement_that_does_not_hold_lifts_its_veto():
    seen_nothing = [home_updates(0)]
    before = judged(seen_nothing)
    assert before.verdict is Verdict.FAIL
    finding = next(f for f in before.findings if f.check == "home_updates")
    after = judged(seen_nothing, Ruling(dismissed=frozenset({finding.fingerprint})))
    assert "首页长期不更新" not in after.reasons
    lifted = [i for i in after.indicators if i.reason == "经复核不成立"]
    assert lifted
    assert all(i.state is State.MET for i in lifted)


def test_what_was_suspected_counts_once_a_person_confirmed_it():
    wrong = suspected("wording", "wrong_wording", found="甲", context="乙", severity="serious")
    rulebook = load_rulebook("inspection-2019")
    name = judged([wrong], rulebook=rulebook).findings[0].fingerprint
    rule = next(r for r in rulebook.rules if selected_by_rule(r, [wrong]))
    open_row = next(i for i in judged([wrong], rulebook=rulebook).indicators if i.id == rule.id)
    sure = judged([wrong], Ruling(confirmed=frozenset({name})), rulebook)
    assert open_row.state is State.UNDETERMINED
    assert next(i for i in sure.indicators if i.id == rule.id).state is State.VIOLATED


def test_a_row_where_the_machine_only_points_stands_once_enough_was_confirmed(tmp_path):
    own = tmp_path / "own.yaml"
    own.write_text(
        "{id: own, version: 1, document: x, extends: census-2015, rows: ["
        "{id: X1, kind: veto, name: 死链接, clause: 死链接两个以上的, reason: 死链接, "
        "verified: office, confirm: true, when: {observation: dead_link, at_least: 2}}]}",
        encoding="utf-8",
    )
    rulebook, links = load_rulebook(str(own)), dead_links(3)
    names = [f.fingerprint for f in judged(links, rulebook=rulebook).findings]

    def state_with(*confirmed):
        card = judged(links, Ruling(confirmed=frozenset(confirmed)), rulebook)
        return next(i for i in card.indicators if i.id == "X1").state

    assert state_with() is State.UNDETERMINED
    assert state_with(names[0]) is State.UNDETERMINED
    assert state_with(*names[:2]) is State.VIOLATED


def test_a_person_answers_for_a_row_no_machine_can_judge():
    manual = next(r for r in CENSUS.rules if not r.when and r.points is not None)
    assert row(judged([]), manual.clause).state is State.MANUAL
    violated = judged([], Ruling(answers={manual.id: Answer(violated=True, text="见证据一")}))
    found = row(violated, manual.clause)
    assert found.state is State.VIOLATED
    assert found.reason == "经人认定:见证据一"
    assert found.points
    met = judged([], Ruling(answers={manual.id: Answer(violated=False)}))
    assert row(met, manual.clause).state is State.MET


def test_a_person_who_finds_nothing_does_not_hide_what_the_machine_established():
    stale = [blank("other", f"栏目{n}") for n in range(8)]
    violated = [i for i in judged(stale).indicators if i.state is State.VIOLATED]
    answers = {i.id: Answer(violated=False) for i in violated}
    again = judged(stale, Ruling(answers=answers))
    assert [i.state for i in again.indicators] == [i.state for i in judged(stale).indicators]


def test_without_a_ruling_nothing_changes():
    mixed = [*dead_links(3), home_updates(4), seen("letters", "consultation_total", count=2)]
    assert judged(mixed) == judged(mixed, Ruling())


def test_what_a_person_found_stands_in_the_deduction_sentence():
    manual = next(r for r in CENSUS.rules if not r.when and r.points is not None)
    complete = [home_updates(20), availability(0), letters(5), surveys(6), *dead_links(2)]
    card = judged(complete, Ruling(answers={manual.id: Answer(violated=True, count=3)}))
    assert "信息不准确3处,扣3分" in card.sentence
    assert "非首页死链接2条,扣0.2分" in card.sentence
