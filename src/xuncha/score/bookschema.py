"""The head of a rulebook file: its name, windows, settings, and the rows as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from xuncha.calendar.windows import Window
from xuncha.facts import ColumnKind
from xuncha.score.fields import Faults, Fields
from xuncha.score.marked import Entry
from xuncha.score.rowschema import read_rule
from xuncha.score.rules import Kind, Rule, Rulebook, Windows

BOOK_FIELDS = (
    "id",
    "version",
    "name",
    "document",
    "extends",
    "base_score",
    "pass_score",
    "gives_total",
    "bonus_above",
    "bonus_cap",
    "settings",
    "windows",
    "groups",
    "wording",
    "rows",
)
SETTINGS = ("forty_points_lost",)
WINDOWS = ("home", "letters", "unanswered", "surveys", "interviews")
# The id becomes part of a file's name (report-<id>.json).
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_UNITS = {"days": (0, 1), "weeks": (0, 7), "months": (1, 0), "years": (12, 0)}


class OnTheLine(StrEnum):
    """What a site is whose score is exactly the pass score (恰好扣 40 分)."""

    FAIL = "fail"
    PASS = "pass"


def read_book(entry: Entry, faults: Faults) -> Rulebook:
    """Read a whole rulebook, already merged with the table it extends."""
    book = Fields(entry, faults, BOOK_FIELDS)
    settings = Fields(_or_empty(book, "settings"), faults, SETTINGS)
    groups = book.texts("groups")
    document = book.text("document", required=True)
    rulebook = Rulebook(
        id=book.text("id", required=True),
        version=book.text("version", required=True),
        name=book.text("name", required=True),
        document=document,
        windows=_windows(book),
        rules=_rules(book, document, groups),
        base_score=book.number("base_score"),
        pass_score=book.number("pass_score"),
        fails_on_the_line=settings.choice("forty_points_lost", OnTheLine, OnTheLine.FAIL)
        is OnTheLine.FAIL,
        gives_total=book.flag("gives_total"),
        bonus_above=book.number("bonus_above"),
        bonus_cap=book.number("bonus_cap"),
        groups=groups,
        wording=_wording(book),
        file=entry.file,
    )
    if rulebook.id and not _ID.fullmatch(rulebook.id):
        book.wrong(
            book.values["id"],
            "id",
            "字母、数字、点和连字符(至多 64 个)",
            "letters, digits, dots and hyphens (64 at most)",
        )
    _check_total(book, rulebook)
    return rulebook


def _rules(book: Fields, document: str, groups: tuple[str, ...]) -> tuple[Rule, ...]:
    rules: list[Rule] = []
    seen: set[str] = set()
    entries = book.items("rows")
    if not entries:
        book.missing("rows")
    for entry in entries:
        rule = read_rule(entry, document, groups, book.faults)
        if rule is None:
            continue
        if rule.id and rule.id in seen:
            book.faults.add(entry, f"编号 {rule.id} 重复", f"the id {rule.id} is used twice")
        seen.add(rule.id)
        rules.append(rule)
    return tuple(rules)


def _wording(book: Fields) -> tuple[str, ...]:
    """The paths of the office's own term lists, which the file gives relative to itself."""
    paths = []
    for entry in book.items("wording"):
        path = Path(entry.file).parent / entry.written
        if not entry.written or not path.is_file():
            book.faults.add(
                entry, f"没有词表文件“{entry.written}”", f"there is no term list '{entry.written}'"
            )
        paths.append(str(path))
    return tuple(paths)


def _check_total(book: Fields, rulebook: Rulebook) -> None:
    """A table that promises a total needs a value in every row that counts."""
    if not rulebook.gives_total:
        return
    at = book.values["gives_total"]
    for name in ("base_score", "pass_score"):
        if book.get(name) is None:
            book.missing(name)
    lacking = [r.id for r in rulebook.rules if r.kind is Kind.DEDUCTION and r.points is None]
    if lacking:
        book.faults.add(
            at,
            f"gives_total 要求每个扣分行都有分值,还缺:{'、'.join(lacking)}"
            "(补上 points,或写 enabled: false)",
            f"gives_total needs points in every deduction row; missing: {', '.join(lacking)}",
        )


def _windows(book: Fields) -> Windows:
    fields = Fields(_or_empty(book, "windows"), book.faults, (*WINDOWS, "columns"))
    named = {name: _window(fields, name) for name in WINDOWS}
    columns = Fields(_or_empty(fields, "columns"), book.faults, tuple(ColumnKind))
    kinds = {ColumnKind(name): _window(columns, name) for name in columns.values}
    return Windows(
        home=named["home"],
        letters=named["letters"],
        unanswered=named["unanswered"],
        surveys=named["surveys"],
        interviews=named["interviews"],
        columns=kinds,
    )


def _window(fields: Fields, name: str) -> Window:
    entry = fields.get(name)
    if entry is None:
        fields.missing(name)
        return Window()
    amounts = entry.value
    if not isinstance(amounts, Mapping) or len(amounts) != 1 or not set(amounts) <= set(_UNITS):
        fields.wrong(
            entry,
            name,
            "一个期限,如 {days: 14}、{months: 6}、{years: 1}",
            "one period, such as {days: 14}, {months: 6}, {years: 1}",
        )
        return Window()
    unit, amount = next(iter(amounts.items()))
    number = fields.whole(amount, unit)
    if not number:
        fields.wrong(amount, unit, "大于 0 的整数", "a whole number above 0")
        return Window()
    months, days = _UNITS[unit]
    return Window(months=months * number, days=days * number)


def _or_empty(fields: Fields, name: str) -> Entry:
    entry = fields.get(name)
    return entry if entry is not None else Entry({}, fields.entry.file, fields.entry.line)
