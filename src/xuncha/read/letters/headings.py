"""Lists whose heading tells the state of all their letters: 未回应留言 and 最新回复, 未处理 and 已处理."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from turbohtml import Element, Text

from xuncha.read.letters.words import is_answered_state, says_state
from xuncha.read.text.plaintext import squeeze

_NOUN = re.compile(r"(?:的)?(?:信件|来信|留言|咨询|诉求|问题|提问|工单)$")
_NEWEST = re.compile(r"最新(?:回复|答复)(?:的)?(?:信件|来信|留言|咨询|诉求)?")
_LONGEST = 10
_LEVELS = 2
_CHOICES = ("a", "li", "button", "option", "label", "input")
_LISTS = frozenset(("ul", "ol", "table"))


def heading_state(words: str) -> bool | None:
    """What a heading over a list says of all in it; None where it says nothing."""
    words = _NOUN.sub("", words)
    return is_answered_state(words) if says_state(words) else None


def tells_of_letters(words: str) -> bool:
    """Whether a heading names letters with their state, or the newest answers: 未回应留言."""
    if len(words) > _LONGEST:
        return False
    named = _NOUN.search(words) is not None and heading_state(words) is not None
    return named or _NEWEST.fullmatch(words) is not None


def state_above(block: Element) -> bool | None:
    """What the heading right above a list or table says of its letters."""
    up: Element | None = block
    for _ in range(_LEVELS):
        before = _beside(up, -1) if up is not None else None
        if before is not None:
            words = squeeze(before.text)
            return heading_state(words) if _is_heading(before) else None
        up = up.parent if up is not None and isinstance(up.parent, Element) else None
    return None


def _is_heading(element: Element) -> bool:
    """Whether an element heads what follows: no tab or link, of which others stand beside it."""
    if element.tag in _CHOICES or any(element.find(tag) is not None for tag in _CHOICES):
        return False
    before = _beside(element, -1)
    other = squeeze(before.text) if before is not None else ""
    return len(squeeze(element.text)) <= _LONGEST and heading_state(other) is None


def lists_below(headings: Sequence[Element]) -> Iterator[tuple[bool, list[Element]]]:
    """The items of the lists below headings that name letters with their state, where one of them
    says 未…: 最新回复 alone may head anything."""
    words = {x: squeeze(x.text) for x in headings if _is_heading(x)}
    if not any(heading_state(said) is False for said in words.values()):
        return
    for heading, said in words.items():
        below = _list_after(heading)
        state = heading_state(said)
        if below is not None:
            items = [one for one in below.find_all("li") if one.closest("ul") == below]
            yield state if state is not None else True, items


def _list_after(heading: Element) -> Element | None:
    up: Element | None = heading
    for _ in range(_LEVELS):
        after = _beside(up, 1) if up is not None else None
        if after is not None:
            return after if after.tag in _LISTS else None
        up = up.parent if up is not None and isinstance(up.parent, Element) else None
    return None


def _beside(element: Element, step: int) -> Element | None:
    """The next element before or behind one, unless words stand between."""
    one = element.previous_sibling if step < 0 else element.next_sibling
    while one is not None:
        if isinstance(one, Element):
            return one
        if isinstance(one, Text) and one.data.strip():
            return None
        one = one.previous_sibling if step < 0 else one.next_sibling
    return None
