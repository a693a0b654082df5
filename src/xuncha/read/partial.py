"""Pages whose body was cut short: what was seen stands, what was not seen proves nothing."""

from __future__ import annotations

from dataclasses import replace

from xuncha.facts import Exchange
from xuncha.read.pagefacts import Page

CUT_SHORT = "网页内容没有接收完整"


def is_partial(exchange: Exchange) -> bool:
    """Whether the body stopped before its end: broken connection, size limit, damaged coding."""
    return any(note.startswith("body_truncated") for note in exchange.notes)


def as_partial(page: Page) -> Page:
    """The page without any statement that rests on something being absent.

    An answer, a missing element or an entry may stand in the part that did not arrive.
    """
    letter = page.letter
    if letter is not None and not letter.is_answered:
        letter = replace(letter, is_answered=None)
    guide = replace(page.guide, readable=False) if page.guide is not None else None
    return replace(page, partial=True, letter=letter, guide=guide, says_empty="", empty_list=False)
