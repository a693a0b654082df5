"""How well the single-page checks do on the blind sets made for them (heldout14 to heldout19).

They were mended by them: the floors guard what was gained, and only go up. What was seen the first
time stands in benchmarks/reading_first_runs.json, what still fails in docs/blind-pages.md.
"""

from __future__ import annotations

from functools import cache

import pytest
from benchmarks.reading_tally import Tally
from checks_blind_tools import (
    ANSWERS_FOLDERS,
    DRAWN,
    DRAWN_KEPT,
    EIGHTEENTH,
    EIGHTEENTH_FOLDERS,
    EIGHTEENTH_KEPT,
    FIFTEENTH,
    FIFTEENTH_FOLDERS,
    FOLDERS,
    NINETEENTH,
    NINETEENTH_FOLDERS,
    NINETEENTH_KEPT,
    ODD,
    ODD_KEPT,
    SET,
    SEVENTEENTH_FOLDERS,
    SIXTEENTH,
    SIXTEENTH_LATER,
    TWENTIETH_ANSWERS,
    TWENTIETH_ANSWERS_KEPT,
    TWENTIETH_WORDS,
    TWENTIETH_WORDS_KEPT,
    WORDS_FOLDERS,
    measure,
)

pytestmark = pytest.mark.slow

# (precision, recall). Precision is the share of accusations that are right: none may be wrong.
FLOORS = {
    "hidden links": (1.0, 1.0),
    "injection": (1.0, 1.0),
    "outlinks": (1.0, 1.0),
    "cloaking": (1.0, 1.0),
    "private numbers": (1.0, 1.0),
    "advertising": (1.0, 1.0),
    "mixed content": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    "soft-dead": (1.0, 1.0),
    "charset": (1.0, 1.0),
    "wrong words": (1.0, 1.0),
}
FLOORS_OF_FIFTEENTH = {
    "hidden links": (1.0, 1.0),
    # What sells in sight of everybody is told as a link.
    "injection": (1.0, 0.96),
    "private numbers": (1.0, 1.0),
    "advertising": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    # A server that gives its home page for whatever it does not have.
    "soft-dead": (1.0, 0.94),
    "wrong words": (1.0, 1.0),
}
FLOORS_OF_SIXTEENTH = {
    "hidden links": (1.0, 1.0),
    "injection": (1.0, 1.0),
    "private numbers": (1.0, 1.0),
    "advertising": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    # An answer without one letter: perhaps only programs are given it.
    "soft-dead": (1.0, 0.9),
    "wrong words": (1.0, 1.0),
}
FLOORS_OF_DRAWN = {
    "hidden links": (1.0, 1.0),
    "injection": (1.0, 1.0),
    "private numbers": (1.0, 1.0),
    "advertising": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    "soft-dead": (1.0, 1.0),
    # Whatever may be mistyped: no list ends.
    "wrong words": (1.0, 0.3),
    "identity": (1.0, 1.0),
}
FLOORS_OF_ODD = {
    **FLOORS_OF_DRAWN,
    "wrong words": (1.0, 0.76),
}
FLOORS_OF_EIGHTEENTH = {
    "hidden links": (1.0, 1.0),
    # A page of one sentence that sends its visitors on: so do sites that have moved.
    "injection": (1.0, 0.93),
    "private numbers": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    "soft-dead": (1.0, 1.0),
    "identity": (1.0, 1.0),
    "labels": (1.0, 1.0),
}
FLOORS_OF_NINETEENTH = {
    # One link in a box that is not displayed, neither selling nor known: perhaps a script shows it.
    "hidden links": (1.0, 0.97),
    "injection": (1.0, 1.0),
    "private numbers": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    "soft-dead": (1.0, 1.0),
    "identity": (1.0, 1.0),
    "labels": (1.0, 1.0),
    # Whatever may be mistyped: no list ends.
    "wrong words": (1.0, 0.8),
}
FLOORS_OF_NINETEENTH_KEPT = {
    **FLOORS_OF_NINETEENTH,
    "hidden links": (1.0, 1.0),
    # An address that is put together from letters under names.
    "injection": (1.0, 0.88),
    "wrong words": (1.0, 1.0),
}
FLOORS_OF_TWENTIETH_WORDS = {
    # A title of a book and a village that hold one; a word that marks cut into pieces.
    "wrong words": (0.96, 0.9),
    "private numbers": (1.0, 1.0),
    "advertising": (1.0, 1.0),
}
FLOORS_OF_TWENTIETH_WORDS_KEPT = {**FLOORS_OF_TWENTIETH_WORDS, "wrong words": (1.0, 0.9)}
FLOORS_OF_TWENTIETH_ANSWERS = {
    # The areas of a picture that is not shown.
    "hidden links": (1.0, 0.99),
    "injection": (1.0, 1.0),
    "challenges": (1.0, 1.0),
    # One drawing for every address: perhaps a guard's.
    "soft-dead": (1.0, 0.96),
}
FLOORS_OF_TWENTIETH_ANSWERS_KEPT = {
    **FLOORS_OF_TWENTIETH_ANSWERS,
    # Not displayed by where it stands: menus are described like that.
    "hidden links": (1.0, 0.82),
    "soft-dead": (1.0, 1.0),
}
SETS = {
    "heldout14": (SET, FOLDERS, FLOORS, 321),
    "heldout15": (FIFTEENTH, FIFTEENTH_FOLDERS, FLOORS_OF_FIFTEENTH, 332),
    "heldout16": (SIXTEENTH, FIFTEENTH_FOLDERS, FLOORS_OF_SIXTEENTH, 278),
    "heldout16, later": (SIXTEENTH_LATER, FIFTEENTH_FOLDERS, FLOORS_OF_SIXTEENTH, 112),
    "heldout17, drawn": (DRAWN, SEVENTEENTH_FOLDERS, FLOORS_OF_DRAWN, 112),
    "heldout17, drawn, kept": (DRAWN_KEPT, SEVENTEENTH_FOLDERS, FLOORS_OF_DRAWN, 57),
    "heldout17, odd": (ODD, SEVENTEENTH_FOLDERS, FLOORS_OF_ODD, 128),
    "heldout17, odd, kept": (ODD_KEPT, SEVENTEENTH_FOLDERS, FLOORS_OF_ODD, 52),
    "heldout18": (EIGHTEENTH, EIGHTEENTH_FOLDERS, FLOORS_OF_EIGHTEENTH, 139),
    "heldout18, kept": (EIGHTEENTH_KEPT, EIGHTEENTH_FOLDERS, FLOORS_OF_EIGHTEENTH, 83),
    "heldout19": (NINETEENTH, NINETEENTH_FOLDERS, FLOORS_OF_NINETEENTH, 225),
    "heldout19, kept": (NINETEENTH_KEPT, NINETEENTH_FOLDERS, FLOORS_OF_NINETEENTH_KEPT, 93),
    "heldout20, words": (TWENTIETH_WORDS, WORDS_FOLDERS, FLOORS_OF_TWENTIETH_WORDS, 127),
    "heldout20, words, kept": (
        TWENTIETH_WORDS_KEPT,
        WORDS_FOLDERS,
        FLOORS_OF_TWENTIETH_WORDS_KEPT,
        83,
    ),
    "heldout20, answers": (
        TWENTIETH_ANSWERS,
        ANSWERS_FOLDERS,
        FLOORS_OF_TWENTIETH_ANSWERS,
        165,
    ),
    "heldout20, answers, kept": (
        TWENTIETH_ANSWERS_KEPT,
        ANSWERS_FOLDERS,
        FLOORS_OF_TWENTIETH_ANSWERS_KEPT,
        81,
    ),
}


@cache
def seen(name: str) -> Tally:
    tally = Tally()
    at, folders, _, _ = SETS[name]
    measure(tally, folders, at)
    return tally


@pytest.mark.parametrize(
    ("name", "task"), [(name, task) for name in SETS for task in SETS[name][2]]
)
def test_floor(name: str, task: str) -> None:
    score = seen(name).scores["all", task]
    precision, recall = SETS[name][2][task]
    errors = [error for error in seen(name).errors if error.startswith(f"{task}:")]
    assert _share(score.precision) >= precision, errors
    assert _share(score.recall) >= recall, errors


def _share(share: float | None) -> float:
    """Of nothing, all is right."""
    return 1.0 if share is None else share


@pytest.mark.parametrize("name", SETS)
def test_every_task_has_a_floor(name: str) -> None:
    assert {task for _, task in seen(name).scores} == SETS[name][2].keys()


@pytest.mark.parametrize("name", SETS)
def test_no_case_is_lost(name: str) -> None:
    at, folders, _, least = SETS[name]
    pages = sum(len(list((at / folder).glob("*.html"))) for folder in folders)
    files = [at / folder / "cases.json" for folder in folders]
    rows = sum(path.read_text("utf-8").count("\n {") for path in files if path.exists())
    assert pages + rows >= least
