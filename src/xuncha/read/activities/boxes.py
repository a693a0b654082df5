"""What stands above and around rows of activities: the name of their box, the tab of their panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from turbohtml import Element

from xuncha.read.activities.names import is_column_name
from xuncha.read.text.plaintext import squeeze, text_of, title_of

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt")
# One of these stands in the name of every box of activities.
BOX_WORDS = ("调查", "征集", "征求意见", "问卷", "投票", "访谈", "直播")
_MORE = re.compile(r"(?:查看)?更多.*|[+>》…]+$", re.IGNORECASE)
_MORE_BESIDE = re.compile(r"^(?:查看)?更多[+>》…]*|(?:查看)?更多[+>》…]*$|[+>》…]+$")
_LONGEST_NAME = 16
_BARS = 2
_LEVELS = 4
# A heading stands right above its rows; long lists are not searched for it row by row.
_NEAR = 6
_TABS = range(2, 7)
_LONGEST_TAB = 14
_PANE = re.compile(r"pane|tab", re.I)
_NOTHING = ("script", "style", "link", "br")


def has_box(text: str) -> bool:
    """Whether a line of a page is the name of a column of activities: 意见征集 above its entries."""
    return any(
        is_column_name(_MORE.sub("", line))
        for line in map(str.strip, text.split("\n"))
        if 0 < len(line) <= _LONGEST_NAME
    )


def is_boxed(row: Element) -> bool:
    """Whether a row stands in a box that is called like a column of activities, or is that box."""
    head = row.find(list(HEADINGS[:-1]))
    named = title_of(head) if head is not None else name_above(row)
    return is_column_name(named) or (head is None and is_column_name(tab_above(row)))


def name_above(row: Element) -> str:
    """The words of the nearest heading above the rows that this one is of, its own or in a bar."""
    up = row
    for _ in range(_LEVELS):
        for before in islice(_before(up), _NEAR):
            bar = before if before.tag in HEADINGS else before.find(list(HEADINGS[:-1]))
            # A term above its definition is a title itself.
            if bar is not None and bar.tag != "dt":
                return _MORE.sub("", title_of(bar))
        if not isinstance(up.parent, Element) or up.parent.tag in ("body", "html"):
            return ""
        up = up.parent
    return ""


def bar_above(row: Element) -> str:
    """The words of the bar right above the rows that this one is of, whatever its tag: 民意征集 with
    更多 beside it, before the list or before what holds the list alone."""
    up = row.parent
    for _ in range(_BARS):
        if not isinstance(up, Element) or up.tag in ("body", "html"):
            return ""
        if (before := next(_before(up), None)) is not None:
            return _MORE_BESIDE.sub("", squeeze(text_of(before)))
        up = up.parent
    return ""


def tab_above(row: Element) -> str:
    """The words of the tab whose panel a row stands in: as many panels as tabs, side by side."""
    up = row
    for _ in range(_LEVELS):
        panels = [up, *_after(up)]
        ahead = list(islice(_before(up), max(_TABS)))
        for place, before in enumerate(ahead):
            tabs = _tabs_of(before)
            if len(tabs) not in _TABS or any(len(squeeze(tab.text)) > _LONGEST_TAB for tab in tabs):
                continue
            if any(map(_leads_away, tabs)):
                continue
            between = ahead[:place]
            if len(between) + len(panels) == len(tabs) and {
                one.tag for one in (*between, *panels)
            } == {up.tag}:
                return squeeze(text_of(tabs[place]))
        if not isinstance(up.parent, Element) or up.parent.tag in ("body", "html"):
            return ""
        if up != row and (name := _tab_of_pane(up, up.parent)):
            return name
        up = up.parent
    return ""


def _tabs_of(bar: Element) -> list[Element]:
    """What stands side by side in a bar, or in the one list that it holds."""
    tabs = [one for one in bar.children if isinstance(one, Element)]
    while len(tabs) == 1:
        tabs = [one for one in tabs[0].children if isinstance(one, Element)]
    return tabs


def _leads_away(tab: Element) -> bool:
    """Whether a tab is a link to another page, 全部 | 进行中 | 已结束 to choose from."""
    link = tab if tab.tag == "a" else tab.find("a")
    href = (link.attr("href") or "").strip() if link is not None else ""
    return bool(href) and not href.startswith(("#", "javascript:"))


def _tab_of_pane(pane: Element, box: Element) -> str:
    """The words of the tab of a pane where a box of its own holds the panes, the tabs above it."""
    panes = [one for one in box.children if isinstance(one, Element) and one.tag not in _NOTHING]
    is_box = len(panes) in _TABS and all(_PANE.search(one.attr("class") or "") for one in panes)
    for before in islice(_before(box), 1) if is_box else ():
        tabs = _tabs_of(before)
        if len(tabs) == len(panes) and all(len(squeeze(tab.text)) <= _LONGEST_TAB for tab in tabs):
            return squeeze(text_of(tabs[panes.index(pane)]))
    return ""


def _before(element: Element) -> Iterator[Element]:
    return (
        node
        for node in element.previous_siblings
        if isinstance(node, Element) and node.tag not in _NOTHING
    )


def _after(element: Element) -> Iterator[Element]:
    following = (
        node
        for node in element.next_siblings
        if isinstance(node, Element) and node.tag not in _NOTHING
    )
    return islice(following, max(_TABS))
