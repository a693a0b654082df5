"""Lists that stand as data in a page's own scripts: var listData = {"rows": [{"title": …}]}, or as
calls and arrays that make an entry each (scriptcalls.py).

A visitor's browser draws them. The literals are read as data (data/answers.py); nothing is executed.
Asked of pages that show no list of their own alone: applications keep a copy of what they show, and
menus and settings stand in scripts as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from xuncha.read.data.answers import data_markup
from xuncha.read.data.scriptcalls import made_entries
from xuncha.read.data.scriptdata import data_in
from xuncha.read.source.scriptbodies import inside_of

# [{"id": 7, "title": "关于…": one entry at least of something that is shown.
_ENTRY = re.compile(
    r"""\[\s*\{[^\[\]{}]{0,600}?\b\w{0,12}(?:title|subject|bt)["']?\s*:\s*["'][^"'\n]{0,200}[\u4e00-\u9fff]""",
    re.I,
)
_DATED = re.compile(r"<span>[^<]*\d")
_LONGEST = 400_000
_MOST_SCRIPTS = 60


def holds_entries(script: str) -> bool:
    """Whether a script holds what looks like the data of entries."""
    return bool(_ENTRY.search(script[:_LONGEST]))


def script_list(html: str) -> str | None:
    """The one list with days that the scripts of a page hold, as markup.

    "" where they hold entries that are not understood, or several lists; None where they hold none.
    """
    scripts = list(inside_of(html, "script", _MOST_SCRIPTS))
    bodies = [body for body in scripts if holds_entries(body)]
    called = {markup for body in scripts if (markup := made_entries(body[:_LONGEST]))}
    if not bodies and not called:
        return None
    found = {markup for body in bodies for markup in _lists(body)} | called
    return found.pop() if len(found) == 1 else ""


def _lists(body: str) -> Iterator[str]:
    for _, literal in data_in(body):
        markup = data_markup(literal)
        if markup.startswith("<ul>") and _DATED.search(markup):
            yield markup
