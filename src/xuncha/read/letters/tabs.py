"""Lists below tabs that name states: 待受理 | 办理中 | 已答复 over as many lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from turbohtml import Element, Node

from xuncha.read.letters.headings import heading_state
from xuncha.read.text.plaintext import squeeze

_LEAST, _MOST = 2, 6
# From the words of a tab to the bar of tabs, and from the bar to what the panes stand beside.
_LEVELS = 3
_NOTHING = ("script", "style", "br")


def lists_in_tabs(states: Sequence[Element]) -> Iterator[tuple[bool, list[Element]]]:
    """The items of each list with what its tab says, where every tab of a bar names a state, one of
    them that there is no answer, and there are as many panes as tabs."""
    for bar in {bar: None for state in states if (bar := _bar_of(state)) is not None}:
        said = [heading_state(squeeze(tab.text)) for tab in _inside(bar)]
        panes = _panes(bar, len(said))
        if None in said or False not in said or not panes or any(map(_has_own_name, panes)):
            continue
        for state, pane in zip(said, panes, strict=True):
            yield bool(state), pane.find_all(["li", "tr"])
        return


def _bar_of(state: Element) -> Element | None:
    """What holds the tabs side by side, each with the name of a state and leading nowhere else."""
    up: Element | None = state
    for _ in range(_LEVELS):
        up = up.parent if up is not None and isinstance(up.parent, Element) else None
        if up is None:
            return None
        tabs = _inside(up)
        if _LEAST <= len(tabs) <= _MOST:
            return up if all(_is_tab(tab) for tab in tabs) else None
    return None


def _is_tab(tab: Element) -> bool:
    link = tab if tab.tag == "a" else tab.find("a")
    href = (link.attr("href") or "").strip() if link is not None else ""
    leads_away = bool(href) and not href.startswith(("#", "javascript:"))
    return not leads_away and heading_state(squeeze(tab.text)) is not None


def _has_own_name(pane: Element) -> bool:
    """A heading that names no state and leads nowhere: what stands below tells of something else."""
    return any(
        heading.find("a") is None and heading_state(squeeze(heading.text)) is None
        for heading in islice(pane.find_all(["h1", "h2", "h3", "h4", "h5", "h6"]), 1)
        if heading.parent == pane
    )


def _panes(bar: Element, number: int) -> list[Element]:
    """As many boxes of one kind as there are tabs: behind their bar, or inside the next box."""
    up: Element = bar
    for _ in range(_LEVELS):
        after = _elements(up.next_siblings)
        if after:
            alike = _alike(after)
            if len(alike) == number:
                return alike
            inside = _inside(after[0])
            return inside if len(inside) == number and len({x.tag for x in inside}) == 1 else []
        if not isinstance(up.parent, Element) or up.parent.tag in ("body", "html"):
            return []
        up = up.parent
    return []


def _alike(boxes: Sequence[Element]) -> list[Element]:
    """The first of these and those of its kind right behind it."""
    kind = boxes[0].tag
    return list(takewhile(lambda one: one.tag == kind, boxes))


def _inside(box: Element) -> list[Element]:
    return _elements(box.children)


def _elements(nodes: Iterable[Node]) -> list[Element]:
    """The first elements among these that show anything: more than there may be tabs is enough."""
    shown = (one for one in nodes if isinstance(one, Element) and one.tag not in _NOTHING)
    return list(islice(shown, _MOST + 1))
