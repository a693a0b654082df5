"""Content that scripts carry as plain literals, put back into the markup before parsing.

Lists in CDATA records, `document.write('<li>…')`, base64 blocks: a visitor sees them, so they
are read. Nothing is executed: what is not a literal stays unknown.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from urllib.parse import unquote

from xuncha.read.text.digits import whole

_STRING = r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*\""""
_ASSIGN = re.compile(rf"""\b(?:var|let|const)?\s*(\w+)\s*=\s*({_STRING})\s*[;,\n]""")
# pubTime.substring(0, 10)
_CUT = r"\.(?:substring|substr|slice)\(\s*\d{1,4}\s*(?:,\s*\d{1,4}\s*)?\)"
# title, doc.title; no call of substring
_NAME = r"\w+(?:\.(?!substring\b|substr\b|slice\b)\w+)?"
_PART = rf"(?:unescape\(\s*(?:{_STRING})\s*\)|(?:{_STRING}|{_NAME})(?:{_CUT})?)"
# Not what a script takes out: // document.write(…)
_WRITE = re.compile(
    rf"(?<!//)(?<!//\s)document\s*\.\s*write(?:ln)?\s*\(\s*({_PART}(?:\s*\+\s*{_PART}){{0,200}})\s*\)"
)
_TERM = re.compile(rf"""unescape\(\s*({_STRING})\s*\)|(?:({_STRING})|({_NAME}))({_CUT})?""")
# var doc = {"title": "…", "time": "2026-05-03"};
_OBJECT = re.compile(r"\b(?:var|let|const)\s+(\w+)\s*=\s*\{([^{}]{1,4000})\}")
_PROPERTY = re.compile(rf"""['"]?\b(\w+)['"]?\s*:\s*({_STRING})""")
_CUT_AT = re.compile(r"\.(\w+)\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)")
_ATOB = re.compile(r"""atob\s*\(\s*['"]([A-Za-z0-9+/=\s]{40,})['"]\s*\)""")
# String.fromCharCode(60, 97, 62)
_CODES = re.compile(r"String\s*\.\s*fromCharCode\(\s*(\d{1,5}(?:\s*,\s*\d{1,5}){0,20000})\s*\)")
# A page without any of these is left as it is.
UNFOLD_WORDS = ("document.write", "<record>", "atob")
_NOTHING: Mapping[str, str] = {}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": " ", "f": " ", "v": " "}
# Longer scripts are programs, not literals.
_LONGEST_SCRIPT = 400_000
# Beyond it are halves of letters and no letters.
_LAST_LETTER = 0xD7FF
# So short a script is remembered.
_SHORT_SCRIPT = 6_000


def unfold(html: str) -> str:
    """The page with script literals turned into markup; the same text when there are none."""
    if "<record>" in html and "<script" not in html:
        return records_html(html)
    if not any(sign in html for sign in UNFOLD_WORDS):
        return html
    return "".join(piece for pieces in _pieces(html) for piece in pieces)


def hidden_markup(html: str) -> str:
    """Only the markup that scripts carry, without the page around it."""
    if "<record>" in html and "<script" not in html:
        return records_html(html)
    return "".join(shown for _, _, shown in _pieces(html))


def _pieces(html: str) -> Iterator[tuple[str, str, str]]:
    """The page in turns of: markup up to and with a script, the script's end, what it shows."""
    # Walked with find, not with a pattern: a page of unclosed scripts must not cost a square.
    lowered = html.lower() if "<SCRIPT" in html or "</SCRIPT" in html else html
    position = 0
    earlier: list[str] = []
    while (start := lowered.find("<script", position)) >= 0:
        body_start = lowered.find(">", start) + 1
        body_end = lowered.find("</script", body_start)
        if not body_start or body_end < 0:
            break
        end = lowered.find(">", body_end) + 1 or len(html)
        body = html[body_start:body_end]
        shown = _shown(body) if body_end > body_start else ""
        if not shown and earlier and "document" in body and _WRITE.search(body):
            shown = written(body, _assigned_once(earlier))
        if "=" in body and len(body) < _SHORT_SCRIPT:
            earlier.append(body)
        # The records' own markup would be read a second time inside the script.
        kept_to = body_start if shown and "<record>" in body else body_end
        yield html[position:kept_to], html[body_end:end], shown
        position = end
    yield html[position:], "", ""


def _shown(body: str) -> str:
    if len(body) > _LONGEST_SCRIPT:
        return ""
    if "<record>" in body:
        return records_html(body)
    if "document.write" in body:
        if "fromCharCode" in body:
            body = _CODES.sub(_as_literal, body)
        return _written_before(body) if len(body) < _SHORT_SCRIPT else written(body)
    if "atob" in body and (hidden := _ATOB.search(body)):
        return _decoded(hidden.group(1))
    return ""


def _as_literal(codes: re.Match[str]) -> str:
    """Letters that a script gives by their numbers, as a literal of the same letters."""
    numbers = [whole(number.strip()) for number in codes.group(1).split(",")]
    letters = "".join(map(chr, numbers)) if max(numbers) <= _LAST_LETTER else ""
    return "'" + letters.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"


# The pages of a site share scripts.
@lru_cache(maxsize=1024)
def _written_before(body: str) -> str:
    return written(body)


def records_html(text: str) -> str:
    """The entries of a Hanweb `<datastore>` as one list; empty when it has none."""
    records = list(_cdata(text, "<record>"))
    return f"<ul>{''.join(records)}</ul>" if records else ""


def _cdata(text: str, opening: str) -> Iterator[str]:
    position = 0
    while (start := text.find(opening, position)) >= 0:
        start = text.find("<![CDATA[", start) + 9
        end = text.find("]]>", start)
        if start < 9 or end < 0:
            return
        yield text[start:end]
        position = end


def written(script: str, before: Mapping[str, str] = _NOTHING) -> str:
    """What the `document.write` calls of a script write, as far as literals tell; `before` are the
    values that scripts above it gave to names.

    A call with an unknown part writes nothing here: half a date would be a wrong date.
    """
    calls = _WRITE.findall(script)
    # Most calls write literals alone: the names are not worth looking for.
    named = any(name for call in calls for _, _, name, _ in _TERM.findall(call))
    known = {**before, **_assigned(script)} if named else {}
    pieces: list[str] = []
    for call in calls:
        piece = _evaluated(call, known)
        if piece and piece not in pieces:
            pieces.append(piece)
    return "".join(pieces)


def _assigned(script: str) -> dict[str, str]:
    """The literals that a script gives to names, and to those of an object: doc.title."""
    known = {name: _literal(value) for name, value in _ASSIGN.findall(script)}
    if "{" in script:
        for name, inside in _OBJECT.findall(script):
            for own, value in _PROPERTY.findall(inside):
                known[f"{name}.{own}"] = _literal(value)
    return known


def _assigned_once(scripts: Sequence[str]) -> dict[str, str]:
    """The literals that these scripts give to names, but for names that are given two."""
    known: dict[str, str] = {}
    twice: set[str] = set()
    for script in scripts:
        for name, value in _assigned(script).items():
            if known.setdefault(name, value) != value:
                twice.add(name)
    return {name: value for name, value in known.items() if name not in twice}


def _evaluated(expression: str, known: dict[str, str]) -> str:
    parts = []
    for escaped, literal, name, cut in _TERM.findall(expression):
        if escaped:
            parts.append(unquote(_literal(escaped)))
        elif literal:
            parts.append(_cut(_literal(literal), cut))
        elif name in known:
            parts.append(_cut(known[name], cut))
        else:
            return ""
    return "".join(parts)


def _cut(text: str, call: str) -> str:
    """The piece of a text that a call of substring, substr or slice takes; all of it without one."""
    found = _CUT_AT.fullmatch(call)
    if found is None:
        return text
    start, end = whole(found[2]), whole(found[3]) if found[3] else len(text)
    if found[1] == "substr" and found[3]:
        end += start
    elif found[1] == "substring":
        start, end = min(start, end), max(start, end)
    return text[start:end]


def _literal(quoted: str) -> str:
    inner = quoted[1:-1]
    if "\\" not in inner:
        return inner
    return re.sub(r"\\(.)", lambda m: _ESCAPES.get(m.group(1), m.group(1)), inner, flags=re.S)


def _decoded(packed: str) -> str:
    try:
        return unquote(base64.b64decode(packed).decode("utf-8", "replace"))
    except (binascii.Error, ValueError):
        return ""
