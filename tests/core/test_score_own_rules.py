"""Rows that an office writes itself: what its conditions select, what they come to."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from scoring_help import SITE, availability, dead_links, judged, letters, row, seen, surveys

from xuncha.facts import Scorecard, State, Verdict
from xuncha.score.rulebook import load_rulebook
from xuncha.score.rules import Rulebook

HEAD = """\
extends: census-2015
id: own
version: "1"
document: X政办〔2020〕1号
"""
ROW = """\
rows:
- id: OWN-1
  kind: compliance
  name: 本省自定
  clause: 本省自定的要求
  verified: office
  when:
"""


def book_with(folder: Path, text: str) -> Rulebook:
    file = folder / "own.yaml"
    file.write_text(HEAD + text, "utf-8")
    return load_rulebook(str(file))


def state_under(folder: Path, when: str, *observations: object) -> State:
    own = book_with(folder, ROW + "".join(f"    {line}\n" for line in when.split("; ")))
    return row(judged(*observations, rulebook=own), "OWN-1").state


@pytest.mark.parametrize(
    "test, lacking, state",
    [
        ("{at_least: 3}", 2, State.MET),
        ("{at_least: 3}", 3, State.VIOLATED),
        ("{below: 3}", 2, State.VIOLATED),
        ("{below: 3}", 3, State.MET),
        ("{at_least: 2, below: 4}", 1, State.MET),
        ("{at_least: 2, below: 4}", 2, State.VIOLATED),
        ("{at_least: 2, below: 4}", 4, State.MET),
        ("[2, 5]", 2, State.VIOLATED),
        ("[2, 5]", 3, State.MET),
        # In YAML as in Python 1 is not true.
        ("true", 1, State.MET),
    ],
)
def test_a_detail_is_measured_from_here_up_to_there(
    tmp_path: Path, test: str, lacking: int, state: State
) -> None:
    when = f"observation: guide_incomplete; where: {{missing: {test}}}; at_least: 1"
    guide = seen("guides", "guide_incomplete", guide="取水许可", missing=lacking)
    assert state_under(tmp_path, when, guide) is state


@pytest.mark.parametrize("number, state", [(2, State.MET), (3, State.VIOLATED), (4, State.MET)])
def test_exactly_so_many(tmp_path: Path, number: int, state: State) -> None:
    when = "observation: mark_missing; equals: 3"
    marks = [seen("identity", "mark_missing", mark=str(n)) for n in range(number)]
    assert state_under(tmp_path, when, marks) is state


@pytest.mark.parametrize("sites, state", [("a a b", State.MET), ("a b c", State.VIOLATED)])
def test_the_different_values_of_a_detail_are_counted(
    tmp_path: Path, sites: str, state: State
) -> None:
    when = "observation: mark_missing; measure: distinct; distinct: mark; at_least: 3"
    marks = [
        seen("identity", "mark_missing", f"http://www.example.gov.cn/{n}", mark=mark)
        for n, mark in enumerate(sites.split())
    ]
    assert state_under(tmp_path, when, marks) is state


def test_a_percentage_is_told_with_the_samples_that_failed() -> None:
    found = row(judged(availability(20)), "C15-V1")
    assert (found.state, found.count) == (State.VIOLATED, 20)


ONLY_PORTALS = "gives_total: true\nrows:\n"


def only_portals(folder: Path) -> Rulebook:
    """The census, of which the deductions count for portals alone."""
    deductions = [r.id for r in load_rulebook("census-2015").rules if r.kind == "deduction"]
    return book_with(
        folder,
        ONLY_PORTALS + "".join(f"- {{id: {one}, portals_only: true}}\n" for one in deductions),
    )


def judged_as(folder: Path, is_portal: bool) -> Scorecard:
    return judged(rulebook=only_portals(folder), site=replace(SITE, is_portal=is_portal))


def test_where_no_deduction_applies_there_is_no_total(tmp_path: Path) -> None:
    portal, other = judged_as(tmp_path, True), judged_as(tmp_path, False)
    assert (portal.score, portal.deducted) == (100, 0)
    assert (other.score, other.deducted, other.verdict) == (None, None, Verdict.PASS)
    assert "扣分指标不适用于本网站" in other.explanation


BONUS = """\
bonus_above: 80
bonus_cap: 3
rows:
- id: OWN-1
  kind: bonus
  name: 征集调查
  clause: 征集调查6次以上的加2分
  verified: office
  points: 2
  when: {observation: survey_total, measure: sum, at_least: 6}
- id: OWN-2
  kind: bonus
  name: 咨询
  clause: 咨询3件以上的加2分
  verified: office
  points: 2
  when: {observation: consultation_total, measure: sum, at_least: 3}
"""


def test_what_is_done_well_adds_points_up_to_the_cap_and_only_above_the_line(
    tmp_path: Path,
) -> None:
    own = book_with(tmp_path, BONUS)
    assert judged(surveys(6), letters(1), rulebook=own).score == 102
    assert judged(surveys(6), letters(3), rulebook=own).score == 103
    capless = book_with(tmp_path, BONUS.replace("bonus_cap: 3\n", ""))
    assert judged(surveys(6), letters(3), rulebook=capless).score == 104
    # 扣分得分高于80分才进入加分环节: eighty itself is not above.
    for dead, score in ((19, 84), (20, 80)):
        card = judged(dead_links(dead, on_home=True), surveys(6), letters(3), rulebook=own)
        assert (card.deducted, card.score) == (dead, score), card.sentence
