"""Guides whose elements are tabs: a row of headings, and as many panels after it."""

from __future__ import annotations

from turbohtml import Element

from xuncha.read.guides.sections import Found
from xuncha.read.guides.words import elements_of, says_nothing
from xuncha.read.text.plaintext import squeeze, text_of
from xuncha.read.tree.document import Document

_ROW_TAGS = ("ul", "div", "ol", "p", "tr", "nav")
# The panels stand beside the row of tabs, or beside what holds it.
_LEVELS = 3
# So many names of elements make a row of tabs; so many where nothing else tells that it is one.
_FEWEST, _SOME = 2, 3
_LONGEST_TAB = 60
_MOST_ROWS = 3000


def find_tabs(doc: Document) -> tuple[Found, ...]:
    """The elements that are tabs of the page, each with whether its panel has content."""
    for row in doc.find_all(list(_ROW_TAGS), limit=_MOST_ROWS):
        tabs = _children(row)
        if not 2 <= len(tabs) <= 14 or any(len(tab.text) > _LONGEST_TAB for tab in tabs):
            continue
        named = [elements_of(text_of(tab)) for tab in tabs]
        count = sum(bool(elements) for elements in named)
        if count < _FEWEST:
            continue
        panels = _panels_by_anchor(doc, tabs)
        # Two cells of a row may be two labels; two items of a list that are both elements are tabs,
        # and so is what leads to panels: 基本信息 | 申报材料 | 办理流程.
        if not panels and count < (_FEWEST if row.tag == "ul" and len(tabs) == 2 else _SOME):
            continue
        panels = panels or _panels_beside(row, len(tabs))
        if panels:
            return tuple(
                Found(element, _has_content(panel, squeeze(text_of(tab))))
                for tab, elements, panel in zip(tabs, named, panels, strict=True)
                for element in elements
            )
    return ()


def _panels_by_anchor(doc: Document, tabs: list[Element]) -> list[Element]:
    panels = []
    for tab in tabs:
        anchor = tab if tab.tag == "a" else tab.find("a")
        target = (anchor.attr("href") or "") if anchor is not None else ""
        panel = doc.find(id=target[1:]) if target.startswith("#") and len(target) > 1 else None
        if panel is None:
            return []
        panels.append(panel)
    return panels


def _panels_beside(row: Element, count: int) -> list[Element]:
    holder: Element = row
    for _ in range(_LEVELS):
        following = [node for node in holder.next_siblings if isinstance(node, Element)]
        following = [node for node in following if node.tag not in ("script", "style")]
        if following and len(_children(following[0])) == count:
            return _children(following[0])
        if len(following) >= count and len({node.tag for node in following[:count]}) == 1:
            return following[:count]
        if not isinstance(holder.parent, Element) or holder.parent.tag == "body":
            break
        holder = holder.parent
    return []


def _children(element: Element) -> list[Element]:
    return [
        node
        for node in element.children
        if isinstance(node, Element) and node.tag not in ("script", "style", "br")
    ]


def _has_content(panel: Element, name: str) -> bool:
    """Whether a panel says anything but its name, which it may begin with."""
    if panel.find("img") is not None:
        return True
    return not says_nothing(squeeze(text_of(panel)).removeprefix(name))
