"""What hides a link: the nearest box around it that does, unless it is seen through that box."""

from __future__ import annotations

from typing import TypeAlias

from turbohtml import Node

from xuncha.read.hidden.hiding import (
    INVISIBLE,
    OFF_SCREEN,
    SUNK,
    ZERO_SIZE,
    Sheet,
    hides_letters_alone,
    way_of,
)
from xuncha.read.hidden.layers import is_under_a_layer
from xuncha.read.hidden.samecolour import same_colour
from xuncha.read.hidden.seenthrough import (
    hides_by_visibility,
    is_seen_without_letters,
    is_shown_again,
    stands_free,
)
from xuncha.read.tree.document import Element

# Element → the nearest hidden one around it and its way; links stand in the same boxes.
Around: TypeAlias = dict[Node, tuple[Element, str] | None]
_HELD_BY_A_BOX = (OFF_SCREEN, ZERO_SIZE)
# So far up the box is looked for in which links stand together that are hidden one by one.
_HIGHEST = 2


def box_of(element: Element) -> Node:
    """Links that are hidden one by one belong to one block: what they stand in together.

    <p><u hidden><a>…</a></u></p><p>…: not the paragraph of each.
    """
    node: Node = element
    for _ in range(_HIGHEST):
        is_single = isinstance(node, Element) and len(node.find_all("a", limit=2)) < 2
        if not (is_single or (node is element and element.tag == "a")) or node.parent is None:
            break
        node = node.parent
    return node


def hidden_around(anchor: Element, sheet: Sheet, memo: Around) -> tuple[Element, str] | None:
    """The nearest hidden element around an anchor, itself included, and its way."""
    passed: list[Node] = []
    answer: tuple[Element, str] | None = None
    node: Node | None = anchor
    # Known where a box with letters of no size was passed: others in it may not be seen.
    is_seen: bool | None = None
    # Passed something that stands on the screen wherever the boxes around it are, or that is visible
    # though they are not.
    is_free = is_shown = False
    while isinstance(node, Element):
        if node in memo:
            answer = memo[node]
            if answer and _is_held_off(*answer, is_free, is_shown):
                answer = None
            break
        way = way_of(node, sheet) or same_colour(node) or (SUNK if is_under_a_layer(node) else "")
        if way == ZERO_SIZE and hides_letters_alone(node):
            is_seen = is_seen_without_letters(anchor, node)
            way = "" if is_seen else way
        if way and _is_held_off(node, way, is_free, is_shown):
            way = ""
        is_free = is_free or (not way and stands_free(node))
        is_shown = is_shown or (not way and is_shown_again(node))
        if is_seen is None and not is_free and not is_shown:
            passed.append(node)
        if way:
            answer = (node, way)
            break
        node = node.parent
    for one in passed:
        memo[one] = answer
    return answer


def _is_held_off(box: Element, way: str, is_free: bool, is_shown: bool) -> bool:
    """Whether what hides a box does not hide what is free of it."""
    if is_free and way in _HELD_BY_A_BOX:
        return True
    return is_shown and way == INVISIBLE and hides_by_visibility(box)
