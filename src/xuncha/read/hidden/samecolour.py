"""Letters of the colour of what is behind them, by the markup itself."""

from __future__ import annotations

from turbohtml import Node

from xuncha.read.hidden.colours import background_of, colour_of
from xuncha.read.hidden.styletext import squeezed
from xuncha.read.tree.document import Element

# White on white, or on a dark ground of a style sheet that was not read.
WHITE = "white"
# On a ground of the markup's own right behind them, and nothing that a sheet could know by name.
ON_ITS_GROUND = "on_its_ground"


def same_colour(element: Element) -> str:
    """Letters of the colour behind them, as far as the markup itself tells."""
    own = colour_of(element, _style(element)) or _of_all_its_words(element)
    if not own:
        return ""
    node: Node | None = element
    while isinstance(node, Element):
        behind = background_of(node, _style(node))
        if behind:
            if behind != own:
                return ""
            return ON_ITS_GROUND if _is_plain(element, node) else WHITE
        node = node.parent
    return WHITE if own == "white" else ""


def _is_plain(element: Element, ground: Element) -> bool:
    """Whether the ground is the box of the element, and neither has a name: no sheet gives them
    another one."""
    if ground is not element and ground is not element.parent:
        return False
    return not any(one.attr(name) for one in (element, ground) for name in ("class", "id"))


def _of_all_its_words(element: Element) -> str:
    """<a><font color="#fff">words</font></a>: the colour that all words of a link are given."""
    if element.tag != "a":
        return ""
    inside = [one for one in element.children if isinstance(one, Element)]
    if len(inside) != 1 or inside[0].text.strip() != element.text.strip():
        return ""
    style = _style(inside[0])
    return "" if background_of(inside[0], style) else colour_of(inside[0], style)


def _style(element: Element) -> str:
    return squeezed(element.attr("style") or "")
