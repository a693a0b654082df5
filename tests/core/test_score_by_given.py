"""Rows that need something given: without it a person judges, with it they have three answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from scoring_help import AS_OF, SITE, seen, suspected, unknown

from xuncha.errors import InputError
from xuncha.facts import Observation, State
from xuncha.score.findings import fingerprints
from xuncha.score.rulebook import load_rulebook
from xuncha.score.rules import Rule
from xuncha.score.ruling import Answer, Ruling
from xuncha.score.score import score

BOOK = load_rulebook("guideline-2017")
ROW = "G17-P20"
SOUND = seen("columns", "repost_in_time", count=0, title="甲", original="http://a/")
LATE = suspected("columns", "repost_late", title="乙", original="http://b/")
OPEN = unknown("columns", "repost_unknown", title="丙", original="http://c/")


def rule_of(id: str) -> Rule:
    return next(rule for rule in BOOK.rules if rule.id == id)


def state(*observations: Observation, ruling: Ruling | None = None) -> State:
    given = (ruling,) if ruling else ()
    card = score(BOOK, observations, SITE, AS_OF, *given)
    return next(row.state for row in card.indicators if row.id == ROW)


@pytest.mark.parametrize(
    ("observations", "expected"),
    [
        ((), State.MANUAL),
        ((SOUND,), State.MET),
        ((SOUND, LATE), State.UNDETERMINED),
        ((SOUND, OPEN), State.UNDETERMINED),
        ((OPEN,), State.UNDETERMINED),
    ],
)
def test_three_answers_and_a_person(observations: tuple[Observation, ...], expected: State) -> None:
    assert state(*observations) is expected


def test_what_people_decide_settles_it() -> None:
    name = fingerprints(SITE.url, [SOUND, LATE])[id(LATE)]
    confirmed, dismissed = (
        Ruling(confirmed=frozenset((name,))),
        Ruling(dismissed=frozenset((name,))),
    )
    assert state(SOUND, LATE, ruling=confirmed) is State.VIOLATED
    assert state(SOUND, LATE, ruling=dismissed) is State.MET
    # Also where nothing else was seen: what was measured does not hold.
    assert state(LATE, ruling=dismissed) is State.MET
    answer = Ruling(answers={ROW: Answer(violated=True, text="晚了两天")})
    assert state(ruling=answer) is State.VIOLATED
    assert state(ruling=Ruling(answers={ROW: Answer(violated=False)})) is State.MET


def test_what_is_as_it_should_be_is_never_a_finding() -> None:
    name = fingerprints(SITE.url, [SOUND, LATE])[id(LATE)]
    card = score(BOOK, (SOUND, LATE), SITE, AS_OF, Ruling(confirmed=frozenset((name,))))
    assert [f.name for f in card.findings] == ["repost_late"]


def test_a_row_that_is_met_says_how_far_one_looked() -> None:
    looked = seen("columns", "repost_in_time", count=0, title="甲", original="b", reason="看了一条")
    card = score(BOOK, (looked, SOUND), SITE, AS_OF)
    assert [row.reason for row in card.indicators if row.id == ROW] == ["看了一条"]
    few = seen(
        "dead_links", "dead_link", "http://a/x", on_home=False, kind="page", reason="not_found"
    )
    rows = score(load_rulebook("census-2015"), (few,), SITE, AS_OF).indicators
    assert all("not_found" not in row.reason for row in rows)


def test_such_a_row_is_among_those_that_people_are_asked() -> None:
    assert {f"G17-P{n}" for n in (7, 9, 14, 20, 21)} <= {r.id for r in BOOK.rules if r.asks_person}
    assert not rule_of("G17-P6").asks_person


def test_another_word_for_absent_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(
        "extends: guideline-2017\nid: own\nversion: '1'\ndocument: 示例〔2020〕1号\nrows:\n"
        "- id: G17-P20\n  when: {observation: repost_late, at_least: 1, absent: perhaps}\n",
        "utf-8",
    )
    with pytest.raises(InputError, match="manual"):
        load_rulebook(str(path))
