"""One link to a stranger that its own markup keeps from every visitor, and that nothing could show.

A template's maker, a site that paid, or an intruder: <p style="display:none"><a href=…>云台咨询</a></p>.
Boxes that scripts open have a name, stand in a list beside others, or hold more than a link.
"""

from __future__ import annotations

import re

from turbohtml import Node

from xuncha.read.hidden.hiding import DISPLAY, STRONG, way_of_style
from xuncha.read.hidden.openings import is_named_as_menu, looks_like_a_menu
from xuncha.read.hidden.seenthrough import has_picture
from xuncha.read.hidden.styletext import squeezed
from xuncha.read.tree.document import Element

# Parts of lists and tables fold; what stands in a form belongs to it.
_TAGS = frozenset(("div", "p", "span", "u", "b", "i", "em", "strong", "font", "center", "a"))
# What systems keep on their pages unseen: counters, makers, other versions of the site.
_OF_THE_SITE = re.compile(
    r"统计|技术|支持|备案|下载|登录|注册|举报|纠错|无障碍|适老|长辈|读屏|跳过|手机|客户端|微信|微博|公众号|小程序|旧版|新版|返回"
    r"|English|Mobile|App|IPv6|测试|首页|政府|繁体|简体|语|更多|more|详情|模板|template|menu|css|free",
    re.I,
)
_SCRIPTED = ("onclick", "onmouseover", "rel", "download", "role", "itemprop")
_MOST_WORDS_BESIDE = 4


def is_alone_and_unnamed(element: Element, way: str) -> bool:
    """Whether a hidden box is one link and nothing else, by a style of its own, without any name."""
    if element.tag not in _TAGS or (way != DISPLAY and way not in STRONG):
        return False
    is_by_itself = way_of_style(squeezed(element.attr("style") or "")) == way
    if not is_by_itself and element.attr("hidden") is None:
        return False
    links = [element] if element.tag == "a" else element.find_all("a", limit=2)
    if len(links) != 1 or has_picture(links[0]) or element.find("script") is not None:
        return False
    link = links[0]
    words = "".join(link.text.split())
    beside = len("".join(element.text.split())) - len(words)
    if not words or beside > _MOST_WORDS_BESIDE or _OF_THE_SITE.search(words):
        return False
    if _is_named(element) or _is_named(link) or looks_like_a_menu(element):
        return False
    return not is_named_as_menu(element) and _is_by_itself_in_its_box(element)


def _is_named(element: Element) -> bool:
    """Whether a script could ask for an element: by a name, a number, a role."""
    return any(
        name in ("id", "class", "name")
        or name in _SCRIPTED
        or name.startswith(("data-", "v-", ":", "@"))
        for name in element.attrs
    )


def _is_by_itself_in_its_box(element: Element) -> bool:
    """Whether no unnamed brother of the same tag holds links as well: several that take turns."""
    parent: Node | None = element.parent
    return not isinstance(parent, Element) or not any(
        isinstance(other, Element)
        and other != element
        and other.tag == element.tag
        and not (other.attr("class") or other.attr("id"))
        and (other.tag == "a" or other.find("a") is not None)
        for other in parent.children
    )
