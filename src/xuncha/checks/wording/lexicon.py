"""Term lists as data: which words are wrong, what is right, and where the wrong one is right."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from functools import cache, lru_cache
from importlib.resources import as_file, files
from itertools import chain
from operator import attrgetter
from pathlib import Path
from sys import intern
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick

from xuncha.calendar.windows import months_before
from xuncha.checks.wording.samesound import terms_of_phrases
from xuncha.checks.wording.term import Severity, Term
from xuncha.errors import InputError
from xuncha.tables import read_table

# Of two bytes a character, where UTF-8 has three: the search goes byte by byte.
_ENCODING = "utf-16-be"
# One word shorter than this is found everywhere.
_SHORTEST = 2
# As people write it, and as Excel writes it back: 2026-11, 2026年11月, 2026/11/2, 2026-11-02 00:00:00.
_DAY = re.compile(
    r"((?:19|20)\d\d)[-/.年](1[0-2]|0?[1-9])(?:[-/.月](\d{1,2}))?[日月]?(?: 00:00:00)?$"
)
_ALL_BUT_THE_WORD = attrgetter(*(one.name for one in fields(Term) if one.name != "wrong"))


class Outdated(NamedTuple):
    """Terms that may have been overtaken: how many, and the oldest day they were checked for."""

    terms: int
    as_of: date


class Lexicon:
    """Terms ready to be looked for in one pass, wrong and allowed words together."""

    def __init__(self, terms: Iterable[Term]) -> None:
        by_word = _by_word(terms)
        self._terms = tuple(by_word.values())
        allowed = {word for term in self._terms for word in term.allow}
        words = (*by_word, *sorted(allowed - by_word.keys()))
        self._finder = BytesAhoCorasick(word.encode(_ENCODING) for word in words)
        # Few terms have one; to look at all of them would copy them into every judging process.
        self._checked_for = tuple(term.as_of for term in self._terms if term.as_of)

    def __len__(self) -> int:
        """How many wrong words it knows."""
        return len(self._terms)

    def matches(self, text: str) -> tuple[list[tuple[int, int, Term]], list[tuple[int, int]]]:
        """Places of wrong words with their term, and places of allowed words, in order."""
        wrong: list[tuple[int, int, Term]] = []
        allowed: list[tuple[int, int]] = []
        source = text.encode(_ENCODING, "replace")
        for index, at, to in self._finder.find_matches_as_indexes(source, overlapping=True):
            if at % 2:
                # Halves of two characters.
                continue
            start = len(source[:at].decode(_ENCODING))
            end = start + len(source[at:to].decode(_ENCODING))
            if index < len(self._terms):
                wrong.append((start, end, replace(self._terms[index], wrong=text[start:end])))
            else:
                allowed.append((start, end))
        return wrong, allowed

    def outdated(self, day: date) -> Outdated | None:
        """The terms that were last checked more than a year before a day; None where there are
        none."""
        year_before = months_before(day, 12)
        old = [checked_for for checked_for in self._checked_for if checked_for < year_before]
        return Outdated(len(old), min(old)) if old else None


def _by_word(terms: Iterable[Term]) -> dict[str, Term]:
    """The term of each wrong word, the later one's of two; the same for all that differ in that
    word alone: which word it was the text tells.

    Tens of thousands of wrong words are of a few thousand right ones. They are taken one by one:
    all of them at once would leave their room to every process.
    """
    known: dict[tuple[object, ...], Term] = {}
    by_word: dict[str, Term] = {}
    for term in terms:
        rest = _ALL_BUT_THE_WORD(term)
        if (alike := known.get(rest)) is None:
            # A list names a few sources and versions thousands of times.
            source, version = intern(term.source), intern(term.version)
            alike = known[rest] = replace(term, wrong="", source=source, version=version)
        by_word[term.wrong] = alike
    return by_word


def read_terms(path: Path) -> tuple[Term, ...]:
    """The terms of a CSV or Excel file; README.md beside this file describes its columns.

    Raises InputError naming the line that cannot be used.
    """
    return tuple(_term(row, path, line) for line, row in read_table(path, "词表"))


def own_terms() -> tuple[Term, ...]:
    """The lists that come with the program, in the order of their file names."""
    found: list[Term] = []
    folder = files("xuncha.checks.wording") / "terms"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".csv"):
            with as_file(entry) as path:
                found.extend(read_terms(path))
    return tuple(found)


@cache
def default_lexicon() -> Lexicon:
    """The lexicon of the program's own lists and phrases."""
    return Lexicon(chain(terms_of_phrases(), own_terms()))


def lexicon_with(paths: Sequence[Path]) -> Lexicon:
    """The program's lists and an office's own files; a word of a later file replaces an earlier."""
    given = (term for path in paths for term in read_terms(path))
    return Lexicon(chain(terms_of_phrases(), own_terms(), given))


def office_lexicon(paths: Sequence[str]) -> Lexicon:
    """`lexicon_with` for the files that a rulebook names, read again only when one has changed.

    Raises InputError when a file cannot be read.
    """
    return _office_lexicon(tuple((name, _changed(Path(name))) for name in paths))


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=8)
def _office_lexicon(stamps: tuple[tuple[str, int], ...]) -> Lexicon:
    return lexicon_with([Path(name) for name, _ in stamps])


def _term(row: dict[str, str], path: Path, line: int) -> Term:
    wrong, right = row.get("wrong", ""), row.get("right", "")
    if len(wrong) < _SHORTEST or not right or wrong == right:
        raise InputError(
            f"词表 {path.name} 第 {line} 行:错词至少两个字,正词不能为空,也不能与错词相同。",
            f"term list {path.name} line {line}: the wrong word needs two characters, the right one"
            " must be given and differ.",
        )
    allow = tuple(word for word in row.get("allow", "").split("|") if word)
    if any(wrong not in word for word in allow):
        raise InputError(
            f"词表 {path.name} 第 {line} 行:allow 列的词都要含有错词“{wrong}”。",
            f"term list {path.name} line {line}: each word of `allow` must contain the wrong word.",
        )
    try:
        severity = Severity(row.get("severity", "") or "general")
    except ValueError:
        raise InputError(
            f"词表 {path.name} 第 {line} 行:severity 只能是 serious 或 general。",
            f"term list {path.name} line {line}: severity is serious or general.",
        ) from None
    return Term(
        wrong=wrong,
        right=right,
        severity=severity,
        not_after=row.get("not_after", ""),
        not_before=row.get("not_before", ""),
        allow=allow,
        between=_pairs(row.get("between", ""), path, line),
        source=row.get("source", ""),
        version=row.get("version", ""),
        as_of=_day(row.get("as_of", ""), path, line),
    )


def _pairs(text: str, path: Path, line: int) -> tuple[tuple[str, str], ...]:
    """公分发|假期: the characters before and after; several pairs with blanks between them."""
    pairs = [pair.partition("|") for pair in text.split()]
    if any(not before or not after or "|" in after for before, _, after in pairs):
        raise InputError(
            f"词表 {path.name} 第 {line} 行:between 写成“前面的字|后面的字”,不能是“{text}”。",
            f"term list {path.name} line {line}: between is “characters before|characters after”,"
            f" not “{text}”.",
        )
    return tuple((before, after) for before, _, after in pairs)


def _day(text: str, path: Path, line: int) -> date | None:
    """The day, or the last day of the month, of an `as_of` cell."""
    if not text:
        return None
    try:
        found = _DAY.match(text)
        if found is None:
            raise ValueError
        year, month = int(found[1]), int(found[2])
        return date(year, month, int(found[3] or 0) or monthrange(year, month)[1])
    except ValueError:
        raise InputError(
            f"词表 {path.name} 第 {line} 行:as_of 写成 2026-11 或 2026-11-22,不能是“{text}”。",
            f"term list {path.name} line {line}: as_of is 2026-11 or 2026-11-22, not “{text}”.",
        ) from None
