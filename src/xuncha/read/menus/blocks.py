"""Titled blocks: the heading over a list, and the column that heading or 更多 leads to."""

from __future__ import annotations

from datetime import date

from xuncha.facts import DatedItem
from xuncha.read.links.addresses import column_key, is_article_url
from xuncha.read.lists.entries import items_of
from xuncha.read.lists.groups import Group
from xuncha.read.menus.halfnames import whole_name
from xuncha.read.menus.tabs import more_in, tab_of
from xuncha.read.pagefacts import Block
from xuncha.read.text.words import MORE, is_tool
from xuncha.read.tree.outline import Outline, Zone

_FEW = 3
_LOOK_BACK = 10
_LONGEST_TITLE = 16
# From a name to what holds it and its 更多.
_CLIMB = 3


def read_block(page: Outline, group: Group, as_of: date, floor: int) -> Block:
    """One list with its heading; `floor` is the token where the block before it ended."""
    items: tuple[DatedItem, ...] = items_of(page, group, as_of)
    title = more_url = title_url = ""
    token = group.start - 1
    for token in range(group.start - 1, max(floor, group.start - _LOOK_BACK) - 1, -1):
        text, anchor = page.texts[token], page.text_anchor[token]
        url = page.anchors[anchor].url if anchor >= 0 else ""
        if url and MORE.match(text):
            more_url = more_url or url
        elif url and url in group.urls:
            continue
        elif not title and _is_heading(text):
            title, title_url = whole_name(page, token), url
            more_url = more_url or ("" if url else _more_before(page, token))
            break
    more_url = more_url or _pictured_more(page, group, token) or _more_after(page, group)
    if not title or _is_of_elsewhere(page, token, title_url, more_url):
        words, url = _pictured_heading(page, group, max(floor, token + 1) if title else floor)
        title, title_url = (words, url) if words else (title, title_url)
    if page.tabs and (body := tab_of(page, group.container)) >= 0:
        title, title_url, more_url = page.tabs[body], "", more_in(page, body)
    if title_url and not _is_same_place(title_url, more_url):
        # The heading leads elsewhere than 更多: the last name of a menu, a tab beside its own.
        more_url = title_url
    return Block(title, more_url, items)


def _is_of_elsewhere(page: Outline, token: int, url: str, more: str) -> bool:
    """Whether the words above a list are the last of a menu rather than its heading."""
    if page.zones[page.text_parent[token]] is Zone.HEAD:
        return True
    return bool(url and more) and not _is_same_place(url, more)


def _is_same_place(heading: str, more: str) -> bool:
    """Whether 更多 leads where the heading leads, or further into it."""
    own, other = column_key(heading), column_key(more)
    return own == other or other.startswith(own.rpartition("/")[0] + "/")


def _is_heading(text: str) -> bool:
    named = 2 <= len(text) <= _LONGEST_TITLE and not is_tool(text) and not text[0].isdigit()
    return named and not text.startswith("暂无")


def _pictured_more(page: Outline, group: Group, heading: int) -> str:
    """Where a picture leads that says 更多 between the heading of a list and the list."""
    for index in range(min(group.anchors(), default=0) - 1, -1, -1):
        anchor, token = page.anchors[index], page.anchor_token[index]
        if token <= heading:
            break
        is_above = token <= group.start
        if is_above and anchor.has_image and not anchor.text and MORE.match(anchor.title):
            return anchor.url
    return ""


def _pictured_heading(page: Outline, group: Group, floor: int) -> tuple[str, str]:
    """The words of the last picture between the list before and this one, and where it leads."""
    near = range(max(floor, group.start - _LOOK_BACK), group.start + 1)
    found = [
        (at, element, words, "")
        for element, at, words in page.captions
        if at in near and _is_heading(words)
    ]
    first = min(group.anchors(), default=0)
    for index in range(max(first - _FEW, 0), first):
        anchor, at = page.anchors[index], page.anchor_token[index]
        is_picture = anchor.has_image and not anchor.text and not is_article_url(anchor.url)
        if is_picture and at in near and _is_heading(anchor.title):
            found.append((at, page.anchor_element[index], anchor.title, anchor.url))
    _, _, words, url = max(found, default=(0, 0, "", ""))
    return words, url


def _more_before(page: Outline, heading: int) -> str:
    """Where a 更多 leads that stands right before the name of its box, as the first of what holds
    both: it floats to the right. One that ends the box before has a list before it."""
    anchor = page.text_anchor[heading - 1] if heading else -1
    if anchor < 0 or not MORE.match(page.texts[heading - 1]):
        return ""
    element = page.text_parent[heading]
    for _ in range(_CLIMB):
        if element < 0 or page.starts[element] < heading:
            break
        element = page.parents[element]
    is_first = element >= 0 and page.starts[element] == heading - 1
    return page.anchors[anchor].url if is_first else ""


def _more_after(page: Outline, group: Group) -> str:
    for token in range(group.end, min(group.end + 2, len(page.texts))):
        anchor = page.text_anchor[token]
        if anchor >= 0 and MORE.match(page.texts[token]):
            return page.anchors[anchor].url
        if _is_heading(page.texts[token]):
            # The 更多 behind it is that of the next box.
            break
    return ""
