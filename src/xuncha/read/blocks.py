"""Titled blocks: the heading over a list, and the column that heading or 更多 leads to."""

from __future__ import annotations

from datetime import date

from xuncha.facts import DatedItem
from xuncha.read.groups import Group
from xuncha.read.lists import items_of
from xuncha.read.outline import Outline
from xuncha.read.pagefacts import Block
from xuncha.read.words import MORE, is_tool

_LOOK_BACK = 10
_LONGEST_TITLE = 16


def read_block(page: Outline, group: Group, as_of: date, floor: int) -> Block:
    """One list with its heading; `floor` is the token where the block before it ended."""
    items: tuple[DatedItem, ...] = items_of(page, group, as_of)
    title = more_url = title_url = ""
    for token in range(group.start - 1, max(floor, group.start - _LOOK_BACK) - 1, -1):
        text, anchor = page.texts[token], page.text_anchor[token]
        url = page.anchors[anchor].url if anchor >= 0 else ""
        if url and MORE.match(text):
            more_url = more_url or url
        elif url and url in group.urls:
            continue
        elif not title and _is_heading(text):
            title, title_url = text, url
            break
    more_url = more_url or _more_after(page, group) or title_url
    return Block(title, more_url, items)


def _is_heading(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST_TITLE and not is_tool(text) and not text[0].isdigit()


def _more_after(page: Outline, group: Group) -> str:
    for token in range(group.end, min(group.end + 2, len(page.texts))):
        anchor = page.text_anchor[token]
        if anchor >= 0 and MORE.match(page.texts[token]):
            return page.anchors[anchor].url
    return ""
