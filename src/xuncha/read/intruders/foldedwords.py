"""Words of a script that stand elsewhere than where they are used: in an array, in pieces, turned round.

    var w=["referrer","baidu"]; document[w[0]].indexOf(w[1])
    s.src=['//js.','a.example','/t.js'].join('')
    'sj.t/elpmaxe.a//'.split('').reverse().join('')

Put together by plain arithmetic, never run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_LITERAL = r"(?:\"[^\"\\\n]{0,300}\"|'[^'\\\n]{0,300}')"
_LIST = rf"\[\s*({_LITERAL}(?:\s*,\s*{_LITERAL}){{1,400}})\s*\]"
_ARRAY = re.compile(rf"\b([\w$]{{2,40}})\s*=\s*{_LIST}")
_EACH = re.compile(r"\"([^\"\\\n]{0,300})\"|'([^'\\\n]{0,300})'")
_JOINED = re.compile(rf"{_LIST}\s*\.\s*join\(\s*(?:''|\"\")\s*\)")
_TURNED = re.compile(
    rf"({_LITERAL})\s*\.\s*split\(\s*(?:''|\"\")\s*\)\s*\.\s*reverse\(\)\s*\.\s*join\(\s*(?:''|\"\")\s*\)"
)
# window["document"]["write"]: the same as window.document.write
_IN_BRACKETS = re.compile(r"\[\s*([\"'])([A-Za-z_$][\w$]{0,40})\1\s*\]")
_MOST = 10
JOIN_SIGNS = ("].join('')", '].join("")')
TURN_SIGN = ".reverse()"


def with_plain_names(script: str) -> str:
    """The script with the words of its arrays where they are used, and dots instead of brackets."""
    for array in islice(_ARRAY.finditer(script), _MOST):
        words = _words(array.group(2))
        script = re.sub(
            rf"(?<![\w$]){re.escape(array.group(1))}\s*\[\s*(0x[0-9a-f]{{1,3}}|\d{{1,3}})\s*\]",
            lambda used, words=words: _quoted(
                words, int(used.group(1), 16 if "x" in used.group(1) else 10), used.group()
            ),  # type: ignore[misc]
            script,
        )
    return _IN_BRACKETS.sub(r".\2", script)


def joined(script: str) -> str:
    """The script with lists of literals that are joined to one literal."""
    return _JOINED.sub(lambda found: '"' + "".join(_words(found.group(1))) + '"', script)


def turned_round(html: str) -> Iterator[str]:
    """What literals say that a script turns round."""
    for found in islice(_TURNED.finditer(html), _MOST):
        yield found.group(1)[-2:0:-1]


def _words(listed: str) -> list[str]:
    return [one.group(1) or one.group(2) or "" for one in _EACH.finditer(listed)]


def _quoted(words: list[str], place: int, as_it_was: str) -> str:
    return f'"{words[place]}"' if place < len(words) else as_it_was
