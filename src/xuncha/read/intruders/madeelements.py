"""Scripts and frames that the markup of a page does not show: its own scripts make or write them.

s = document.createElement("script"); s.src = "https://…"        import "https://…"
s["src"] = "\\x68\\x74…"      String.fromCharCode(104, 116, …)      atob("aHR0c…")
t = ["<script src=…>"]; document.write(t)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from xuncha.read.hidden.byscript import runs_at_load
from xuncha.read.intruders.disguises import in_plain_letters, with_plain_literals
from xuncha.read.intruders.foldedliterals import folded
from xuncha.read.intruders.foldedwords import JOIN_SIGNS, joined, with_plain_names
from xuncha.read.source.scriptbodies import is_in_script
from xuncha.read.source.sourcewords import FoundWords

CREATES, WRITES_OUT = "createElement(", "document.write"
IMPORT_SIGNS = (
    "import(",
    'import "',
    "import '",
    'from "http',
    "from 'http",
    "getScript(",
    "fetch(",
)
# Letters, names or words that are written otherwise than they are read.
_OTHERWISE = re.compile(
    r"String\.fromCharCode\(|\batob\(|\\x[0-9a-fA-F]{2}|\[\s*[\"']src[\"']\s*\]|[\"']\s*\+\s*[\"']"
)
# An address that is no literal where it is set: it may come of several.
_SET_BY_NAME = re.compile(
    r"""\.src\s*=\s*(?!["']|window|location|document)[\w$(\[]|\.setAttribute\(\s*["']src["']|\[\s*["'][sr]\w{0,2}["']\s*\+"""
)
# createElement("script") … .src = "https://…"
_MADE = re.compile(r"""createElement\(\s*["'](script|iframe)["']\s*\)""", re.I)
SOURCE = re.compile(r"""\.src\s*=\s*["']((?:https?:)?//[^"'\s]{4,300})["']""")
# What a script that was undone writes into the page.
WRITES = re.compile(
    r"""<(?:script|iframe)\b[^<>]{0,200}?\bsrc\s*=\s*["'\\]{0,3}((?:https?:)?//[^"'\\\s>]{4,300})""",
    re.I,
)
# Not the @import of a style sheet.
_IMPORT = re.compile(
    r"""(?<![@\w.])import\s*(?:\(\s*|[\w{}*,\s$]{0,200}?\bfrom\s*)?["']((?:https?:)?//[^"'\s]{4,300})["']"""
)
# $.getScript("https://…"), fetch("https://…").then(… eval(…)): run as soon as it has come.
_FETCHED = re.compile(
    r"""\bgetScript\(\s*["']((?:https?:)?//[^"'\s]{4,300})["']"""
    r"""|(?<![\w.])fetch\(\s*["']((?:https?:)?//[^"'\s]{4,300})["'][^<>]{0,300}?\b(?:eval|Function)\("""
)
# t=["<script …
_TAGS_OF_LITERALS = ('"<script', "'<script", '"<iframe', "'<iframe")
FRAME_SIGNS = ("'<iframe", '"<iframe')
# document.body.innerHTML = document.body.innerHTML + '<iframe …
_PUTS = re.compile(
    r"(?:\.innerHTML\s*\+?=|\.insertAdjacentHTML\(|\.(?:append|prepend|before|after)\()[^;<>{}]{0,200}$"
)
_NAMED = re.compile(r"(?<![\w.$])([A-Za-z_$][\w$]{0,40})\s*=\s*\[?\s*$")
_NAME_BEFORE = 60
_SCRIPT_OF_A_SHEET = re.compile(r"""url\(\s*["']?javascript:\s*$""", re.I)
_WRITTEN = r"document\.write(?:ln)?\(\s*{}\s*[\[)]"
_REACH = 600
_MOST_PLACES = 20
_LONGEST = 40_000


def made_elements(html: str, words: FoundWords) -> list[tuple[str, str]]:
    """(element, address as written) of the scripts and frames that the page's own scripts make."""
    found = [("script", url) for url in _imported(html)] if words.has(IMPORT_SIGNS) else []
    if WRITES_OUT in words:
        found += [("script", url) for url in _written(html)]
        places = words.last_places((WRITES_OUT,), _MOST_PLACES)
        found += [("script", url) for url in _written_by_a_sheet(html, places)]
    if words.has(FRAME_SIGNS):
        found += [("iframe", url) for url in _put_to_the_page(html)]
    if CREATES not in words:
        return found
    if words.has(JOIN_SIGNS):
        html = joined(html)
    found += _made_in(html)
    for script in _scripts_that_make(html):
        found += [one for one in _made_in(_in_plain_words(script)) if one not in found]
        if _SET_BY_NAME.search(script):
            found += [one for one in _made_in(folded(script)) if one not in found]
    return found


def _in_plain_words(script: str) -> str:
    """A script with its letters, its literals and its names as they are read."""
    named = with_plain_names(in_plain_letters(script))
    return with_plain_literals(named)


def _made_in(html: str) -> list[tuple[str, str]]:
    found = []
    for made in islice(_MADE.finditer(html), _MOST_PLACES):
        end = html.find("</script", made.end(), made.end() + _REACH)
        source = SOURCE.search(html, made.end(), end if end >= 0 else made.end() + _REACH)
        if source:
            found.append((made.group(1).lower(), source.group(1)))
    return found


def _scripts_that_make(html: str) -> Iterator[str]:
    """The scripts that make an element and write something otherwise than it is read."""
    end = 0
    for _ in range(_MOST_PLACES):
        start = html.find(CREATES, end)
        if start < 0:
            return
        begin = html.rfind("<script", 0, start)
        end = html.find("</script", start)
        end = end if end >= 0 else len(html)
        script = html[max(begin, 0) : end][:_LONGEST]
        if _OTHERWISE.search(script) or _SET_BY_NAME.search(script):
            yield script


def _imported(html: str) -> Iterator[str]:
    """What the modules of a page take from elsewhere."""
    for pattern in (_IMPORT, _FETCHED):
        for found in islice(pattern.finditer(html), _MOST_PLACES):
            if is_in_script(html, found.start()):
                yield found.group(found.lastindex or 1)


def _put_to_the_page(html: str) -> Iterator[str]:
    """The frames that a script puts to the text of the page while it loads."""
    for opening in FRAME_SIGNS:
        at = html.find(opening)
        for _ in range(_MOST_PLACES):
            if at < 0:
                break
            end = html.find(opening[0], at + 1, at + _REACH)
            writes = WRITES.match(html, at + 1, end if end >= 0 else at + _REACH)
            begin = html.find(">", max(0, html.rfind("<script", 0, at))) + 1
            if (
                writes
                and _PUTS.search(html, max(begin, at - _REACH), at)
                and runs_at_load(html[begin:at], at - begin, [])
            ):
                yield writes.group(1)
            at = html.find(opening, at + 1)


def _written_by_a_sheet(html: str, places: Iterable[int]) -> Iterator[str]:
    """What a style sheet of the page would write: background:url('javascript:document.write(…)').
    `places`: where something is written."""
    for place in places:
        if _SCRIPT_OF_A_SHEET.search(html, max(0, place - _NAME_BEFORE), place):
            writes = WRITES.search(html, place, place + _REACH)
            if writes:
                yield writes.group(1)


def _written(html: str) -> Iterator[str]:
    """What a script writes that has it under a name."""
    for opening in _TAGS_OF_LITERALS:
        at = html.find(opening)
        for _ in range(_MOST_PLACES):
            if at < 0:
                break
            name = _NAMED.search(html, max(0, at - _NAME_BEFORE), at)
            end = html.find(opening[0], at + 1, at + _REACH)
            writes = WRITES.match(html, at + 1, end if end >= 0 else at + _REACH) if name else None
            if name and writes and re.search(_WRITTEN.format(re.escape(name.group(1))), html):
                yield writes.group(1)
            at = html.find(opening, at + 1)
