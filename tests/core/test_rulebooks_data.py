"""Every rulebook that comes with the software, tested as data."""

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from xuncha.calendar.windows import Window
from xuncha.facts import ColumnKind
from xuncha.score.rulebook import RULEBOOKS, load_rulebook
from xuncha.score.rules import Kind, Measure, Per, Rulebook, Verified


@pytest.fixture(params=RULEBOOKS, name="book")
def every_rulebook(request: pytest.FixtureRequest) -> Rulebook:
    return load_rulebook(request.param)


def test_it_is_named_dated_and_sourced(book: Rulebook) -> None:
    assert book.id in RULEBOOKS
    assert book.version
    assert re.search(r"〔\d{4}〕\d+号", book.document)


def test_ids_are_unique_and_clauses_present(book: Rulebook) -> None:
    ids = Counter(rule.id for rule in book.rules)
    assert max(ids.values()) == 1
    assert all(rule.clause and rule.name and rule.document for rule in book.rules)


def test_vetoes_have_a_short_reason_and_no_points(book: Rulebook) -> None:
    for rule in book.rules:
        if rule.kind is Kind.VETO:
            assert rule.reason
            assert rule.points is None


def test_what_was_not_read_in_the_original_is_never_judged(book: Rulebook) -> None:
    for rule in book.rules:
        if rule.verified is Verified.UNREAD:
            assert rule.when == ()
            assert rule.points is None


def test_every_deduction_with_points_has_its_wording_or_is_for_a_person(book: Rulebook) -> None:
    for rule in book.rules:
        if rule.kind is Kind.DEDUCTION and rule.points is not None and rule.when:
            assert rule.sentence, rule.id


def test_census_points_are_those_of_the_table() -> None:
    book = load_rulebook("census-2015")
    points = {r.id: r.points for r in book.rules if r.kind is Kind.DEDUCTION}
    assert points == {
        "C15-S1": Decimal(5),
        "C15-S2a": Decimal(1),
        "C15-S2b": Decimal("0.1"),
        "C15-S3": Decimal(5),
        "C15-S4a": Decimal(3),
        "C15-S4b": Decimal(4),
        "C15-S4c": Decimal(5),
        "C15-S4d": Decimal(1),
        "C15-S5a": Decimal(5),
        "C15-S5b": Decimal(5),
        "C15-S6a": Decimal(5),
        "C15-S6b": Decimal(5),
        "C15-S6c": Decimal(3),
        "C15-S7a": Decimal(5),
        "C15-S7b": Decimal(3),
        "C15-S8a": Decimal(2),
        "C15-S8b": Decimal(1),
        "C15-S9a": Decimal(1),
        "C15-S9b": Decimal(1),
        "C15-S10": Decimal(3),
    }
    vetoes = [r.id for r in book.rules if r.kind is Kind.VETO]
    assert vetoes == [f"C15-V{n}" for n in ("1", "2", "3a", "3b", "3c", "4", "5")]
    assert {r.id: r.cap for r in book.rules if r.cap} == {"C15-S1": 20, "C15-S8a": 16}


def test_the_guide_classes_times_their_points_are_the_cap() -> None:
    rule = next(r for r in load_rulebook("census-2015").rules if r.id == "C15-S8a")
    assert rule.when[0].measure is Measure.DISTINCT
    assert rule.cap == len(rule.sentence[0].words) * (rule.points or 0) == 16


def test_the_highest_unreachable_deduction_stays_under_its_veto() -> None:
    rules = {r.id: r for r in load_rulebook("census-2015").rules}
    veto = rules["C15-V1"].when[0].at_least
    assert veto is not None
    assert rules["C15-S1"].per is Per.WHOLE_PERCENT
    assert (veto.other - 1) * (rules["C15-S1"].points or 0) == rules["C15-S1"].cap


def test_census_windows() -> None:
    windows = load_rulebook("census-2015").windows
    assert windows.columns == {
        ColumnKind.NEWS: Window(days=14),
        ColumnKind.NOTICE: Window(months=6),
        ColumnKind.POLICY: Window(months=6),
        ColumnKind.PERSONNEL: Window(months=12),
        ColumnKind.PLANNING: Window(months=12),
    }
    assert (windows.home, windows.letters) == (Window(days=14), Window(months=12))
    assert windows.unanswered == Window(months=3)


@pytest.mark.parametrize(
    "written, window",
    [
        ("{days: 10}", Window(days=10)),
        ("{weeks: 2}", Window(days=14)),
        ("{months: 2}", Window(months=2)),
        ("{years: 2}", Window(months=24)),
    ],
)
def test_an_office_writes_a_window_in_the_unit_of_its_own_rule(
    tmp_path: Path, written: str, window: Window
) -> None:
    own = tmp_path / "own.yaml"
    head = "extends: census-2015\nid: own\nversion: 1\ndocument: 测试\n"
    own.write_text(f"{head}windows: {{home: {written}}}\n", "utf-8")
    assert load_rulebook(str(own)).windows.home == window


def test_only_the_census_gives_a_total_of_its_own() -> None:
    totals = {name: load_rulebook(name).gives_total for name in RULEBOOKS}
    assert totals == {
        "census-2015": True,
        "guideline-2017": False,
        "inspection-2019": False,
        "media-2019": False,
    }


def test_the_2019_table_lists_every_row_without_inventing_points() -> None:
    book = load_rulebook("inspection-2019")
    deductions = [r for r in book.rules if r.kind is Kind.DEDUCTION]
    assert [r.id for r in deductions] == [f"C19-K{n:02}" for n in range(1, 27)]
    assert all(r.points is None and r.portals_only for r in deductions)
    assert [r.id for r in book.rules if r.kind is Kind.BONUS] == ["C19-B00"]
    assert {r.id for r in book.rules if r.kind is Kind.VETO and r.verified is Verified.UNREAD} == {
        "C19-V6b",
        "C19-V6c",
    }


def test_on_the_line_fails_in_2015_and_passes_in_2019() -> None:
    assert load_rulebook("census-2015").fails_on_the_line
    assert not load_rulebook("inspection-2019").fails_on_the_line


def test_the_guideline_lists_its_clauses_in_order() -> None:
    book = load_rulebook("guideline-2017")
    assert all(r.kind is Kind.COMPLIANCE for r in book.rules)
    assert [r.id for r in book.rules][:21] == [f"G17-P{n}" for n in range(1, 22)]
    assert {r.id for r in book.rules[21:]} == {
        f"G17-{n}"
        for n in [
            "W1",
            "W2",
            "W3",
            "O1",
            "O2",
            "O3",
            "C1",
            "C2",
            "C3",
            "I1",
            "F1",
            "R1",
            "S1",
            "D1",
        ]
    }
