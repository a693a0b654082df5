"""What the rows of a list are, once the places that tell of its letters are known; cards of
activities are told apart by it as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from turbohtml import Element

from xuncha.read.letters.days import FULL_DAY, is_day_alone
from xuncha.read.letters.titles import linked_title

_LEAST = 2
LONGEST_ROW = 2000
# A row that has no like is looked for so far around its state.
_LEVELS = 5
# 市住建局 as a link is who answered.
OFFICE = re.compile(
    r"(?!关于|投诉|反映|举报|感谢|咨询|请|对|给|致|表扬|建议|希望)"
    r"[\u4e00-\u9fff]{1,10}(?:局|委|办|厅|人民政府|镇政府|管委会|办事处|中心|管理员)"
)
_PLACE = re.compile(r"(?:当前|所在|您的)的?位置")

_WHOLE_PAGE = ("body", "html")

Row = tuple[Element, ...]


def rows_of(signs: Sequence[Element]) -> Iterator[list[Row]]:
    """The rows that hold one sign each: below what two neighbours have in common."""
    if len(signs) == 1:
        yield [(one,) for one in _around(signs[0])]
        return
    lines = [[one, *(up for up in one.ancestors if isinstance(up, Element))] for one in signs]
    parents: dict[Element, None] = {}
    for first, second in pairwise(lines):
        ups = set(second)
        shared = next((one for one in first if one in ups), None)
        if shared is not None:
            parents[shared] = None
    for parent in parents:
        yield _children(parent)


def alike(sign: Element) -> list[Row]:
    """The boxes like the one around a sign that no other has: beside it, of its name, with a day in
    each. So the messages of a book stand, of which one alone was answered."""
    up = sign
    while isinstance(up.parent, Element) and up.tag not in _WHOLE_PAGE:
        likes = [
            one for one in up.parent.children if isinstance(one, Element) and _is_like(one, up)
        ]
        # The answer's day and that of the question: a whole message.
        if len(likes) >= _LEAST <= len(FULL_DAY.findall(up.text)):
            return [(one,) for one in likes]
        up = up.parent
    return []


def _is_like(one: Element, other: Element) -> bool:
    named = (one.tag, one.attr("class")) == (other.tag, other.attr("class"))
    return named and len(one.text) <= LONGEST_ROW and FULL_DAY.search(one.text) is not None


def _children(parent: Element) -> list[Row]:
    """What a parent holds, as rows: its children, or each dt with what belongs to it; below terms
    that are days each definition is a row."""
    children = [one for one in parent.children if isinstance(one, Element)]
    if parent.tag != "dl" or all(is_day_alone(one) for one in children if one.tag == "dt"):
        return [(one,) for one in children]
    rows: list[list[Element]] = []
    for one in children:
        if one.tag == "dt" or not rows:
            rows.append([])
        rows[-1].append(one)
    return [tuple(row) for row in rows]


def _around(sign: Element) -> Iterable[Element]:
    """What stands around a sign that is the only one, nearest first; the first that is a row."""
    up: Element | None = sign
    for _ in range(_LEVELS):
        if up is None or up.tag in ("body", "html") or len(up.text) > LONGEST_ROW:
            return
        # 当前位置:网站首页 > 县长信箱: what is linked there is no letter.
        if _PLACE.search(up.text):
            return
        if (title := linked_title(up)[0]) and not OFFICE.fullmatch(title):
            yield up
            return
        # A row that has its day and no link: what is linked further up is something else.
        texts = [text for text in up.strings if text.strip()]
        if len(texts) > _LEAST and any(map(FULL_DAY.search, texts)):
            return
        up = up.parent if isinstance(up.parent, Element) else None
