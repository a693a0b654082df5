"""The points printed beside the rows of a table add up to the score, with a bonus too."""

from __future__ import annotations

from pathlib import Path

import pytest
from scoring_help import dead_links, judged, surveys

from xuncha.score.rulebook import load_rulebook

OWN = """\
extends: census-2015
id: own
version: "1"
document: X政办〔2020〕1号
bonus_above: 80
rows:
- id: OWN-1
  kind: bonus
  name: 征集调查
  clause: 征集调查6次以上的加2分
  verified: office
  points: 2
  when: {observation: survey_total, measure: sum, at_least: 6}
"""


@pytest.mark.parametrize("lost, score", [(19, 83), (20, 80), (21, 79)])
def test_the_rows_of_a_report_add_up_to_its_score(tmp_path: Path, lost: int, score: int) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(OWN, encoding="utf-8")
    own = load_rulebook(str(file))
    card = judged(dead_links(lost, on_home=True), surveys(6), rulebook=own)
    signs = {"deduction": -1, "bonus": 1, "veto": 0}
    assert card.score == score
    assert 100 + sum(signs[row.kind] * (row.points or 0) for row in card.indicators) == score
