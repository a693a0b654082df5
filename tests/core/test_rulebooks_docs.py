"""docs/rulebooks.md tells of everything a rulebook can say, and its example is one."""

import re
from pathlib import Path

import pytest
from scoring_help import home_updates, judged, row

from xuncha.facts import State
from xuncha.score import bookschema, conditionschema, rowschema
from xuncha.score.observations import OBSERVATIONS
from xuncha.score.rulebook import RULEBOOKS, load_rulebook

DOCS = (Path(__file__).parents[2] / "docs" / "rulebooks.md").read_text("utf-8")
FIELDS = (
    *bookschema.BOOK_FIELDS,
    *bookschema.SETTINGS,
    *bookschema.WINDOWS,
    *rowschema.ROW_FIELDS,
    *rowschema.PART_FIELDS,
    *conditionschema.CONDITION_FIELDS,
)


@pytest.mark.parametrize("word", sorted({*FIELDS, *OBSERVATIONS, *RULEBOOKS}))
def test_it_is_documented(word: str) -> None:
    assert f"`{word}`" in DOCS


@pytest.mark.parametrize("name", OBSERVATIONS)
def test_the_details_of_an_observation_are_documented(name: str) -> None:
    [line] = [x for x in DOCS.splitlines() if x.startswith("|") and f"`{name}`" in x]
    assert all(detail in line for detail in OBSERVATIONS[name].details)


def test_the_example_is_a_rulebook(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(extends:.*?)```", DOCS, re.DOTALL)
    assert example
    file = tmp_path / "own.yaml"
    file.write_text(example[1], "utf-8")
    assert load_rulebook(str(file)).gives_total


def test_the_version_before_is_what_its_lines_make_of_the_newest(tmp_path: Path) -> None:
    lines = re.search(r"```yaml\n(# census-2015 \S+ 2\n.*?)```", DOCS, re.DOTALL)
    assert lines
    file = tmp_path / "before.yaml"
    file.write_text(lines[1], "utf-8")
    before = load_rulebook(str(file))
    assert row(judged(home_updates(0), rulebook=before), "C15-S3").state is State.VIOLATED
    for updates in (0, 9, 10):
        cards = [judged(home_updates(updates), rulebook=book) for book in ("census-2015", before)]
        assert len({(card.verdict, card.deducted, card.sentence) for card in cards}) == 1
