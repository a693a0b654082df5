"""What a page shows of a hidden block at times: a tab, a menu, a list under a label, a carousel."""

from __future__ import annotations

import re

from turbohtml import Node

from xuncha.read.document import Element

_MENUS = re.compile(
    r"tab|menu|nav|drop|select|option|sub|panel|pop|layer|dialog|modal|share|swiper|slick|slide|"
    r"carousel|owl|scroll|banner|mobile|accordion|collapse|fold|toggle|tips|weixin|qrcode",
    re.I,
)
_HANDLERS = ("onmouseover", "onmouseout", "onmouseenter", "onmouseleave", "onclick", "onchange")
# Characters of a label, and of what a menu shows besides the part that opens.
_LABEL_LENGTH = 14
_MENU_WORDS = 40
# Where dark grounds are usual, by a style sheet that is not read.
_DARK = re.compile(r"foot|bottom|copy|link|yqlj|friend|head|top|banner|nav|menu", re.I)


def has_twin(element: Element) -> bool:
    """A sibling of the same kind that holds links too: one panel of several."""
    classes = _classes(element)
    parent = element.parent
    if not classes or not isinstance(parent, Element):
        return False
    return any(
        isinstance(other, Element)
        and other is not element
        and other != element
        and other.tag == element.tag
        and classes & _classes(other)
        and other.find("a") is not None
        for other in parent.children
    )


def looks_like_a_menu(element: Element) -> bool:
    """A name or a mouse handler of a menu, on the block or on the little that is around it."""
    node: Node | None = element
    for _ in range(3):
        if not isinstance(node, Element) or node.tag in ("body", "html"):
            return False
        if node is not element and _words_around(element, node) > _MENU_WORDS:
            return False
        if is_named_as_menu(node):
            return True
        node = node.parent
    return False


def is_named_as_menu(element: Element) -> bool:
    """Whether the element itself has a menu's name or a mouse handler."""
    if any(element.attr(name) is not None for name in _HANDLERS):
        return True
    return bool(_MENUS.search(f"{element.attr('class') or ''} {element.attr('id') or ''}"))


def has_label(element: Element) -> bool:
    """Whether a few words, and nothing else beside the block, say what will open: 友情链接 ▾."""
    parent = element.parent
    if not isinstance(parent, Element) or parent.tag in ("body", "html"):
        return False
    return 0 < _words_around(element, parent) <= _LABEL_LENGTH


def _words_around(element: Element, parent: Element) -> int:
    """How many characters a parent holds outside of the block."""
    return len("".join(parent.text.split())) - len("".join(element.text.split()))


def _classes(element: Element) -> set[str]:
    return set((element.attr("class") or "").split())


def may_be_dark(element: Element) -> bool:
    """Whether white letters stand where pages often have a dark ground: a foot, a bar, a row of links."""
    node: Node | None = element
    for _ in range(3):
        if not isinstance(node, Element) or node.tag in ("body", "html"):
            return False
        if _DARK.search(f"{node.attr('class') or ''} {node.attr('id') or ''}"):
            return True
        node = node.parent
    return False


def is_handled(element: Element, html: str) -> bool:
    """Whether a script of the page asks for a block by its id, to show it when somebody wants it.

    For blocks that their own style hides: a script that hides one has no need of the style.
    """
    name = element.attr("id")
    if not name or len(name) > 60:
        return False
    return bool(
        re.search(
            rf"""getElementById\(\s*['"]{re.escape(name)}['"]|['"]#{re.escape(name)}\b""", html
        )
    )
