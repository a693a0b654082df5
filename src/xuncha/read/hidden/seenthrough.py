"""What visitors see although a box around it hides what stands in it: letters and places of its own."""

from __future__ import annotations

import re

from turbohtml import Node

from xuncha.read.hidden.hiding import has_letters_of_its_own, way_of_style
from xuncha.read.hidden.styletext import squeezed
from xuncha.read.tree.document import Element

# What is seen without letters.
_PICTURES = ("img", "svg", "canvas", "video", "picture")
_VISIBILITY = re.compile(r"visibility:(?:hidden|collapse)")
_FIXED = re.compile(r"(?:^|;)position:fixed")


def is_seen_without_letters(anchor: Element, box: Element) -> bool:
    """Whether a link in a box whose letters have no size has a picture or letters of its own."""
    if has_picture(anchor):
        return True
    node: Node | None = anchor
    while isinstance(node, Element) and node != box:
        if has_letters_of_its_own(node):
            return True
        node = node.parent
    return any(
        has_letters_of_its_own(inner) for inner in anchor.find_all(["span", "font", "p", "b"])
    )


def has_picture(anchor: Element) -> bool:
    """Whether a link shows a picture or a drawing."""
    return bool(anchor.find_all(list(_PICTURES), limit=1))


def is_shown_again(element: Element) -> bool:
    """Whether an element is visible wherever a box around it is not: visibility:visible."""
    return "visibility:visible" in squeezed(element.attr("style") or "")


def hides_by_visibility(element: Element) -> bool:
    """Whether nothing but its visibility hides a box: what stands in it may be seen."""
    style = squeezed(element.attr("style") or "")
    return bool(way_of_style(style)) and not way_of_style(_VISIBILITY.sub("", style))


def stands_free(element: Element) -> bool:
    """Whether an element stands on the screen wherever the boxes around it are, and is not out of it."""
    style = element.attr("style")
    if not style or "fixed" not in style:
        return False
    style = squeezed(style)
    return bool(_FIXED.search(style)) and not way_of_style(style)
