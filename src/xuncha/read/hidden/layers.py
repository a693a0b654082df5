"""Boxes that other boxes of a page cover: told by the styles that both have themselves.

A layer of the same place over links is no proof by itself: slides lie in a pile, heads stay above
the page while one scrolls. Whoever accuses needs more than this.
"""

from __future__ import annotations

import re

from turbohtml import Node

from xuncha.read.hidden.styletext import squeezed
from xuncha.read.text.digits import whole
from xuncha.read.tree.document import Element

_POSITION = re.compile(r"(?:^|;)position:(?:absolute|fixed)(?:;|$)")
_FRAME = re.compile(r"(?:^|;)position:relative(?:;|$)")
_ORDER = re.compile(r"(?:^|;)z-index:(-?\d{1,10})(?:;|!|$)")
_AT_THE_TOP = re.compile(r"(?:^|;)(?:top|inset):0(?:px)?(?:;|$)")
_AS_WIDE = re.compile(r"(?:^|;)(?:width:(?:100%|\d{3,4}px)|inset:0)")
_HIGH = re.compile(r"(?:^|;)(?:height:(?:100%|\d{2,4}px)|inset:0)")
_GROUND = re.compile(r"(?:^|;)background(?:-color|-image)?:(?!none|transparent|inherit|rgba)")
# What can be seen through, or goes away.
_CLEAR = re.compile(r"opacity|rgba\(|gradient|display:none|visibility:hidden|transition|animation")
_LIFTED = re.compile(r"(?:^|;)(?:margin-top|padding-top|top|bottom|margin):(?!0|-|auto)")
_MOST_SIBLINGS = 12
_ABOVE_ALL = 1_000


def is_under_a_layer(element: Element) -> bool:
    """Whether a box beside this one, without links of its own, lies over the same place."""
    parent = element.parent
    if not isinstance(parent, Element) or not _FRAME.search(_style(parent)):
        return False
    own = _style(element)
    if _LIFTED.search(own):
        return False
    boxes = [one for one in parent.children if isinstance(one, Element)]
    return len(boxes) <= _MOST_SIBLINGS and any(
        one != element and _covers(one, _order(own)) for one in boxes
    )


def covers_the_page(element: Element) -> bool:
    """Whether a box stays over all of the window, above everything: whoever clicks, clicks on it."""
    style = _style(element)
    return (
        "position:fixed" in style
        and _order(style) >= _ABOVE_ALL
        and all(one.search(style) for one in (_AT_THE_TOP, _AS_WIDE, _HIGH))
    )


def _covers(box: Element, order: int) -> bool:
    style = _style(box)
    if not style or _CLEAR.search(style) or not _POSITION.search(style) or _order(style) <= order:
        return False
    reaches = all(one.search(style) for one in (_AT_THE_TOP, _AS_WIDE, _HIGH))
    is_filled = bool(_GROUND.search(style)) or box.find("img") is not None
    return reaches and is_filled and box.find("a") is None


def _order(style: str) -> int:
    found = _ORDER.search(style)
    return whole(found.group(1).lstrip("-")) * (-1 if "-" in found.group(1) else 1) if found else 0


def _style(node: Node) -> str:
    return squeezed(node.attr("style") or "") if isinstance(node, Element) else ""
