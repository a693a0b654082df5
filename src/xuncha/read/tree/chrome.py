"""The menus and the footer of a page: what stands on every page and is no content of this one."""

from __future__ import annotations

import re

from turbohtml import Element, Text

from xuncha.read.text.plaintext import is_shown, squeeze

_CHROME_TAGS = frozenset(("nav", "footer"))
_CHROME_NAMES = frozenset(
    (
        *("nav", "navbar", "navlist", "navbox", "nav_menu", "mainnav", "topnav", "menu"),
        *("crumb", "breadcrumb", "share", "bdsharebuttonbox"),
        *("copyright", "banquan", "youqinglianjie", "friendlink"),
    )
)
# Each alternative begins with a letter of its own: see read/tree/textmarks.py.
# The bar of buttons at the bottom of a page for telephones: van-tabbar, uni-tabbar.
_BARS = ("tabbar", "tab-bar")
# <footer class="blockquote-footer">: who said what is quoted.
_OWN_FOOT = re.compile(r"(?:entry|post|article|blockquote|card|panel|comment)[-_](?:meta|footer)")
_FOOTER_TEXT = re.compile(
    r"版权所有|网站标识码|I(?i:CP备)|i(?i:cp备)|公网安备|C(?i:opyright)|c(?i:opyright)|©"
)
# A footer is short; a block longer than this holds the content too.
_FOOTER_CHARACTERS = 700
_FOOTER_LEVELS = 12
# A block that holds what stands above the content of a page, or a field of a guide or a letter,
# is no footer, however short.
_CONTENT_TEXT = re.compile(
    r"(当前|现在|您的|所在|目前|你的)(所在)?(的)?位置|^\s*(网站|返回)?(首页|主页)\s*$|今天是"
    r"|(申请|受理|办理|申报|所需|设定|办事)(条件|材料|流程|依据|地点|程序)"
    r"|(来信|写信|回复|答复|提问|留言)(时间|日期|内容)"
)
_CONTENT_TAGS = ("h1", "h2", "h3", "h4", "dt", "th", "article", "main", "nav")


def is_chrome(element: Element) -> bool:
    """Whether an element is a menu, a trail, a row of share buttons or a footer by its name."""
    names = f"{element.attr('class') or ''} {element.attr('id') or ''}".lower().split()
    if element.tag in _CHROME_TAGS:
        return not any(map(_OWN_FOOT.fullmatch, names))
    if not names or "nav-tabs" in names or "nav-pills" in names:
        return False
    return any(
        name in _CHROME_NAMES or name.startswith("foot") or name.endswith(_BARS) for name in names
    )


def find_footer(root: Element) -> Element | None:
    """The smallest block around 版权所有, 网站标识码 or ICP备, where it is short enough to be one."""
    for node in root.descendants:
        if isinstance(node, Text) and _FOOTER_TEXT.search(node.data) and is_shown(node):
            return _widen(node, root)
    return None


def _widen(node: Text, root: Element) -> Element | None:
    found = node.parent
    if not isinstance(found, Element):
        return None
    for _ in range(_FOOTER_LEVELS):
        parent = found.parent
        if is_chrome(found) or not isinstance(parent, Element) or parent == root:
            break
        if _holds_content(parent):
            break
        found = parent
    return None if found == root else found


def _holds_content(block: Element) -> bool:
    """Whether a block around a line of the footer is more than the footer: 整页外面套一层的。"""
    if len(squeeze(block.text)) > _FOOTER_CHARACTERS or block.find(list(_CONTENT_TAGS)) is not None:
        return True
    return any(
        isinstance(node, Text) and _CONTENT_TEXT.search(node.data) for node in block.descendants
    )
