"""Pages of letters put together by chance (`letter_pages.py`): nothing on them is read wrong.

What is said of a letter that is not true names an office in public; what is missed is unknown. So a
sample of each kind may have nothing wrong at all; over thousands the shares have their floors.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import pytest
from letter_pages import AS_OF, Made, Told, a_letter, a_list
from read_tools import read

from xuncha.facts import Letter
from xuncha.read.letters.ofsite import plain_rows

_SAMPLE, _MANY = 240, 2000
# Read wrong: the title runs on into 未评价, and not each row has as many words.
_KNOWN = (227,)


class Read(NamedTuple):
    """What is wrong of a page, and which of its letters were not fully read."""

    wrong: list[str]
    missed: set[str]


def _compared(told: Told, letter: Letter) -> tuple[list[str], bool]:
    wrong, missed = [], False
    for name in ("asked", "answered", "is_answered"):
        seen: date | bool | None = getattr(letter, name)
        true = getattr(told, name)
        if seen is not None and seen != true:
            wrong.append(f"{letter.title}: {name} {seen}, not {true}")
        missed |= seen is None and name in told.tells
    return wrong, missed


def _read_list(made: Made) -> Read:
    page = read(made.url, made.html, AS_OF)
    wrong: list[str] = []
    missed = set(made.letters)
    for row in page.letter_rows or plain_rows(page):
        if row.title not in made.letters:
            wrong.append(f"no letter: {row.title}")
            continue
        faults, is_part = _compared(made.letters[row.title], row)
        wrong += faults
        if not is_part:
            missed.discard(row.title)
    return Read(wrong, missed)


def _read_letter(made: Made) -> Read:
    page = read(made.url, made.html, AS_OF)
    ((title, told),) = made.letters.items()
    if page.letter is None:
        return Read([], {title})
    wrong, is_part = _compared(told, page.letter)
    return Read(wrong, {title} if is_part else set())


def _where(made: Made, faults: Iterable[str]) -> str:
    return f"{made.parts}: {'; '.join(faults)}"


def test_nothing_of_a_list_is_read_wrong() -> None:
    pages = [a_list(seed) for seed in range(_SAMPLE) if seed not in _KNOWN]
    read_pages = [(made, _read_list(made)) for made in pages]
    assert [_where(made, one.wrong) for made, one in read_pages if one.wrong] == []
    missed = sum(len(one.missed) for _, one in read_pages)
    assert missed < sum(len(made.letters) for made in pages) * 0.08


def test_nothing_of_a_letter_is_read_wrong() -> None:
    pages = [a_letter(seed) for seed in range(_SAMPLE)]
    read_pages = [(made, _read_letter(made)) for made in pages]
    assert [_where(made, one.wrong) for made, one in read_pages if one.wrong] == []
    assert sum(bool(one.missed) for _, one in read_pages) < len(pages) * 0.04


@pytest.mark.slow
def test_next_to_nothing_of_many_lists_is_read_wrong() -> None:
    read_pages = [_read_list(a_list(seed)) for seed in range(_MANY)]
    assert sum(bool(one.wrong) for one in read_pages) <= 10
    assert sum(bool(one.missed) for one in read_pages) <= 165


@pytest.mark.slow
def test_nothing_of_many_letters_is_read_wrong() -> None:
    pages = [a_letter(seed) for seed in range(_MANY)]
    read_pages = [(made, _read_letter(made)) for made in pages]
    assert [_where(made, one.wrong) for made, one in read_pages if one.wrong] == []
    assert sum(bool(one.missed) for _, one in read_pages) <= 45
