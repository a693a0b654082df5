"""Boxes that a page opens by a name put together, or by an attribute: qie('mk', 1), [ye="2"].

onclick="kai('link')"        getElementById('item' + n)
querySelector('[ye="' + n + '"]').hidden = false
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from xuncha.read.hidden.byscript import READ_ELSEWHERE, scripts_of
from xuncha.read.tree.document import Element

_HANDLER = re.compile(
    r"""\bon(?:click|mouse\w{2,5}|change|focus|touchstart)\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})')""",
    re.I,
)
_ARGUMENT = re.compile(r"""["']([\w-]{1,40})["']|(?<![\w."'])(\d{1,3})(?!\w)""")
_WORDS = re.compile("[-_]+")
_MOST_HANDLERS = 200
_LONGEST_NAME = 40
# What every page has, and scripts mean nothing by.
_COMMON = frozenset(
    ("class", "id", "style", "href", "src", "title", "align", "valign", "width", "height", "name")
    + ("hidden", "role", "lang", "dir", "type", "value", "target", "onclick", "popover", "open")
)
_SHOWS = (
    r"[^;]{0,200}?(?:\.hidden\s*=\s*(?:false|!1)|removeAttribute\(|classList\.(?:add|remove|toggle)\("
    r"|\.style\.display\s*=\s*['\"](?!none)"
    r"|\.(?:show|toggle|slideDown|slideToggle|fadeIn|fadeToggle|addClass|removeClass|toggleClass)\()"
)
# A box that a browser keeps shut is opened by one of these, or by a script that was not read.
_OPENS_A_DIALOG = re.compile(
    r"showModal|showPopover|togglePopover|\.show\(|popovertarget|commandfor|\.open\s*=|['\"]open['\"]",
    re.I,
)


def is_called(element: Element, html: str) -> bool:
    """Whether a handler or a script of the page puts the name of a box together, or asks for an
    attribute of it to show it."""
    return _is_named_in_pieces(element.attr("id") or "", html) or any(
        re.search(rf"\[\s*{re.escape(name)}\s*[\]=~^$*|]{_SHOWS}", html)
        for name in element.attrs
        if name not in _COMMON and len(name) <= _LONGEST_NAME and f"[{name}" in html
    )


def may_be_opened(html: str) -> bool:
    """Whether anything on the page may open what a browser keeps shut: <dialog>, popover."""
    return bool(_OPENS_A_DIALOG.search(html) or READ_ELSEWHERE.search(html))


def may_lose_its_attribute(element: Element, html: str) -> bool:
    """Whether a script may take away, or change, the attribute by which a rule hides a box."""
    names = [name for name in element.attrs if name not in _COMMON]
    if READ_ELSEWHERE.search(html) or any(name.endswith("cloak") for name in names):
        return True
    words = [word for name in names for word in (name, name.removeprefix("data-"))]
    return any(word in script for script in scripts_of(html) for word in words)


def _is_named_in_pieces(name: str, html: str) -> bool:
    if not 2 <= len(name) <= _LONGEST_NAME:
        return False
    calls = [set(one) for one in _arguments(html)]
    # setTab('one', 2) and con_one_2: what stands before them is in a script that was not read.
    *words, last = _WORDS.split(name)
    if last.isdigit() and any(last in call and not call.isdisjoint(words) for call in calls):
        return True
    for cut in range(1, len(name)):
        first, last = name[:cut], name[cut:]
        if any(last in call and first in call for call in calls):
            return True
        is_asked = last.isdigit() or any(last in call for call in calls)
        if is_asked and re.search(rf"""["']#?{re.escape(first)}["']\s*\+""", html):
            return True
    return False


def _arguments(html: str) -> Iterator[list[str]]:
    """The words and numbers that each handler of the page gives."""
    for handler in islice(_HANDLER.finditer(html), _MOST_HANDLERS):
        given = _ARGUMENT.findall(handler.group(1) or handler.group(2))
        yield [word or number for word, number in given]
