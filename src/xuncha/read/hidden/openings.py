"""What a page shows of a hidden block at times: a tab, a menu, a list under a label, a carousel."""

from __future__ import annotations

import re
from collections.abc import Sequence

from turbohtml import Node

from xuncha.read.tree.document import Element

_MENUS = re.compile(
    r"tab|menu|nav|drop|select|option|sub|panel|pop|layer|dialog|modal|share|swiper|slick|slide|"
    r"carousel|owl|scroll|banner|mobile|accordion|collapse|fold|toggle|tips|weixin|qrcode|"
    # For the paper alone.
    r"print|dayin",
    re.I,
)
# Shown when its pictures have come, or when it is scrolled to.
_APPEARS = re.compile(r"\b(?:lazy|wow|aos|reveal|preload|loading)|fade|animat", re.I)
_HANDLERS = ("onmouseover", "onmouseout", "onmouseenter", "onmouseleave", "onclick", "onchange")
# Characters of a label, and of what a menu shows besides the part that opens.
_LABEL_LENGTH = 14
_MENU_WORDS = 40
# What a script shows or moves when somebody asks for it: $(".x ul").slideToggle()
_OPENS = (
    r"\b[^'\"]{0,60}['\"]\s*\)[^;]{0,200}?\."
    r"(?:show|toggle|slideDown|slideToggle|fadeIn|fadeToggle|animate|addClass|toggleClass)\("
)
# Institutions by the ends of their names; 白癜风医院 and 论文发表 are what is sold.
_UNIT = re.compile(
    r"人民医院|中医医?院|妇幼保健|中心医院|第[一二三四五六七八九十]医院"
    r"|(?:局|委员会|办公室|人民政府|管委会|管理处|法院|检察院|人大|政协|中心|中学|小学|学校|大学|学院|党校|幼儿园|一中|二中|三中"
    r"|图书馆|文化馆|博物馆|档案馆|体育馆|纪念馆|文史馆|科技馆|监测站|气象站|服务站|文化站|卫生院|保健院|研究院|研究所|农科所|[农林水]科所|事务所|融媒体)$"
)
# Where dark grounds are usual, by a style sheet that is not read.
_DARK = re.compile(r"foot|bottom|copy|link|yqlj|friend|head|top|banner|nav|menu", re.I)


def has_twin(element: Element) -> bool:
    """A sibling of the same kind that holds links too: one panel of several."""
    classes, style = _classes(element), _style(element)
    parent = element.parent
    if not (classes or style) or not isinstance(parent, Element):
        return False
    is_plain_list = not classes and len(element.find_all("a", limit=2)) > 1
    return any(
        isinstance(other, Element)
        and other is not element
        and other != element
        and other.tag == element.tag
        # Lists without a name that are hidden in the very same way belong together, too.
        and (classes & _classes(other) or (is_plain_list and style == _style(other)))
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
    names = (element.attr(name) or "" for name in ("class", "id", "role"))
    return bool(_MENUS.search(" ".join(names)))


def appears(element: Element) -> bool:
    """Whether an element has the name of what a common library shows when it has come."""
    return bool(_APPEARS.search(f"{element.attr('class') or ''} {element.attr('id') or ''}"))


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


def _style(element: Element) -> str:
    return "".join((element.attr("style") or "").split()).lower()


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


def is_opened(element: Element, html: str) -> bool:
    """Whether a script of the page shows a block, or what is in its parent, by a class or an id."""
    owners = [one for one in (element, element.parent) if isinstance(one, Element)]
    names = [f".{name}" for one in owners for name in _classes(one)]
    names += [f"#{one.attr('id') or ''}" for one in owners]
    return any(
        1 < len(name) <= 60
        and name in html
        and re.search(rf"""['"][^'"]{{0,60}}{re.escape(name)}{_OPENS}""", html)
        for name in names
    )


def lists_units(words: Sequence[str]) -> bool:
    """Whether at least half of the links of a block have the names of institutions."""
    return 2 * sum(bool(_UNIT.search(name)) for name in words) >= len(words)


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
