"""Boxes of a page that tabs without an address name: 国家文件 | 地方文件 over one list each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from xuncha.read.lists.groups import Group
from xuncha.read.text.words import MORE, is_tool
from xuncha.read.tree.outline import Outline

_FEWEST, _MOST = 2, 10
_SHORTEST, _LONGEST = 2, 12
_CLIMB = 4
_INSIDE = 6
_LOOK_BACK = 10
_BODY_TAGS = frozenset(("div", "ul", "ol", "dl", "table", "tbody", "section", "article"))
# What holds the names of tabs says so; "您是第1位访问者" in two parts does not.
_HEAD = re.compile(r"tab|(?:^|[\s_-])(?:hd|tit|title|menu|nav|qh)(?:$|[\s_-])", re.I)
_NO_BODY = re.compile(r"clear|(?:^|[\s_-])(?:line|more|btn|prev|next)(?:$|[\s_-])", re.I)


def find_tabs(page: Outline, lists: Sequence[Group]) -> dict[int, str]:
    """Elements of the page that are the body of a tab, each with the name of its tab.

    Only where there are as many bodies behind the names as names: else nobody knows whose is
    whose.
    """
    found: dict[int, str] = {}
    floor = 0
    for group in lists:
        for token in range(group.start - 1, max(floor, group.start - _LOOK_BACK) - 1, -1):
            if row := _row_of_names(page, token):
                names = page.texts[page.starts[row] : page.ends[row]]
                found.update(zip(_bodies(page, row, len(names)), names, strict=False))
                break
        floor = group.end
    return found


def tab_of(page: Outline, element: int) -> int:
    """The body of a tab that an element stands in; -1."""
    for _ in range(_INSIDE):
        if element < 0 or element in page.tabs:
            return element
        element = page.parents[element]
    return -1


def more_in(page: Outline, body: int) -> str:
    """Where 更多 in the body of a tab leads; "" where there is none."""
    inside = page.anchors[page.first_anchor[body] : page.last_anchor[body]]
    return next((one.url for one in inside if one.url and MORE.match(one.text or one.title)), "")


def _row_of_names(page: Outline, token: int) -> int:
    """The element of which a token is the last of several names in elements of their own, none of
    them a link to anywhere; 0: none."""
    row = own = page.text_parent[token]
    for _ in range(_CLIMB):
        if row <= 0 or page.ends[row] != token + 1 or page.starts[row] < token:
            break
        row = page.parents[row]
    first = page.starts[row] if row > 0 else token
    tokens = range(first, token + 1)
    if row <= 0 or page.ends[row] != token + 1 or not _FEWEST <= len(tokens) <= _MOST:
        return 0
    parents = {page.text_parent[at] for at in tokens}
    # <span>要闻</span><span>公告</span>: marks within a line are no elements of the outline.
    are_apart = len(parents) == len(tokens) and len({page.tags[one] for one in parents}) == 1
    if not (are_apart or (parents == {row} == {own} and _HEAD.search(page.names[row]))):
        return 0
    anchors = (page.text_anchor[at] for at in tokens)
    leads = any(at >= 0 and page.anchors[at].url for at in anchors)
    return 0 if leads or not all(_is_name(page.texts[at]) for at in tokens) else row


def _is_name(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST and not is_tool(text) and not text[0].isdigit()


def _bodies(page: Outline, row: int, count: int) -> list[int]:
    """The elements behind a row of names, if they are as many; () where they are not."""
    element = row
    for _ in range(_CLIMB):
        above = page.parents[element]
        if above < 0:
            break
        behind = [child for child in _children(page, above) if child > element]
        if len(behind) == 1 and count > 1:
            behind = _children(page, behind[0])
        bodies = [one for one in behind if _is_body(page, one)]
        if behind:
            return bodies if len(bodies) == count else []
        element = above
    return []


def _is_body(page: Outline, element: int) -> bool:
    return page.tags[element] in _BODY_TAGS and not _NO_BODY.search(page.names[element])


def _children(page: Outline, element: int) -> list[int]:
    found = []
    for child in range(element + 1, len(page.parents)):
        if page.parents[child] < element:
            break
        if page.parents[child] == element:
            found.append(child)
    return found
