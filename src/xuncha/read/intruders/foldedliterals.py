"""What the literals of a script come to that stand in pieces, under names, turned round or in codes.

    var a='https://cdn.',b='a.example';s.setAttribute('src',a+b+'/t.js')
    u='hxxps://a#example/'.replace('xx','tt').replace(/#/g,'.')
    u=''; u+='https:'; u+='//a.example'          ['h','t','t','p'].join('')

Put together by plain arithmetic, a few rounds of it, never run. What is not made of literals alone
stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote

from xuncha.read.intruders.disguises import from_base64

_LITERAL = r"(?:\"[^\"\\\n]{0,4000}\"|'[^'\\\n]{0,4000}')"
_EACH = re.compile(_LITERAL)
_SUM = re.compile(rf"{_LITERAL}(?:\s*\+\s*{_LITERAL})+")
_JOINED = re.compile(
    rf"\[\s*({_LITERAL}(?:\s*,\s*{_LITERAL}){{0,400}})\s*\]\s*\.\s*join\(\s*({_LITERAL})\s*\)"
)
_TURNED = re.compile(
    rf"({_LITERAL})\s*\.\s*split\(\s*(?:''|\"\")\s*\)\s*\.\s*reverse\(\s*\)\s*\.\s*join\(\s*(?:''|\"\")\s*\)"
)
_SPLIT = re.compile(
    rf"({_LITERAL})\s*\.\s*split\(\s*({_LITERAL})\s*\)\s*\.\s*join\(\s*({_LITERAL})\s*\)"
)
_REPLACED = re.compile(
    rf"({_LITERAL})\s*\.\s*replace(?:All)?\(\s*(?:({_LITERAL})|/([^/\n]{{1,20}})/(g?)i?)\s*,\s*({_LITERAL})\s*\)"
)
_DECODED = re.compile(
    rf"(?:(?:window|self)\s*\.\s*)?\b(atob|unescape|decodeURIComponent|decodeURI)\(\s*({_LITERAL})\s*\)"
)
_CODES = re.compile(r"String\s*\.\s*fromCharCode\(\s*(\d{1,5}(?:\s*,\s*\d{1,5}){0,400})\s*\)")
# u='…', u+='…', u=f(): each place where a name is set, and the literal if that is all of it.
_SET = re.compile(
    rf"(?<![\w$.])([A-Za-z_$][\w$]{{0,40}})\s*([+*/^|&-]?=)(?!=)\s*(?:({_LITERAL})\s*(?=[,;\n}}]|$))?"
)
_USED = re.compile(r"(?<=[+=(,\[])(\s*)([A-Za-z_$][\w$]{0,40})(?=\s*[+;,)\]\n}.]|\s*$)")
_IN_BRACKETS = re.compile(r"\[\s*([\"'])([A-Za-z_$][\w$]{0,40})\1\s*\]")
_PLAIN_PATTERN = re.compile(r"(?:[^\\.*+?()\[\]{}|^$]|\\[^\w\s])+")
_SOURCE_SET = re.compile(rf"\.setAttribute\(\s*[\"']src[\"']\s*,\s*({_LITERAL})\s*\)")
_ROUNDS = 5
_LONGEST = 8_000
# What grows beyond this is made to grow (a='…';b=a+a+a+…), and no address.
_LONGEST_FOLDED, _MOST_USES, _MOST_REPLACED = 32_000, 400, 60


def folded(script: str) -> str:
    """The script with its literals put together, its own names of them used, dots for brackets; as
    it is where it is long, or would become so."""
    given = script
    if len(script) > _LONGEST:
        return script
    for _ in range(_ROUNDS):
        before = script
        for pattern, turn in _TURNS:
            script = pattern.sub(turn, script)
        script = _with_names(_grown(script))
        if len(script) > _LONGEST_FOLDED:
            return given
        if script == before:
            break
    return _SOURCE_SET.sub(r".src=\1", _IN_BRACKETS.sub(r".\2", script))


def _quoted(text: str, as_it_was: str) -> str:
    return as_it_was if set(text) & set("\"'\\\n") else f'"{text}"'


def _join(found: re.Match[str]) -> str:
    return _quoted("".join(one[1:-1] for one in _EACH.findall(found.group())), found.group())


def _join_list(found: re.Match[str]) -> str:
    words = [one[1:-1] for one in _EACH.findall(found.group(1))]
    return _quoted(found.group(2)[1:-1].join(words), found.group())


def _turn(found: re.Match[str]) -> str:
    return _quoted(found.group(1)[-2:0:-1], found.group())


def _split(found: re.Match[str]) -> str:
    text, by, to = (found.group(n)[1:-1] for n in (1, 2, 3))
    return _quoted(text.replace(by, to) if by else to.join(text), found.group())


def _replace(found: re.Match[str]) -> str:
    literal, pattern, everywhere = found.group(2), found.group(3), found.group(4)
    if pattern and not _PLAIN_PATTERN.fullmatch(pattern):
        return found.group()
    sought = literal[1:-1] if literal else pattern.replace("\\", "")
    if not sought:
        return found.group()
    often = _MOST_REPLACED if everywhere or "replaceAll" in found.group() else 1
    return _quoted(found.group(1)[1:-1].replace(sought, found.group(5)[1:-1], often), found.group())


def _decode(found: re.Match[str]) -> str:
    text = found.group(2)[1:-1]
    said = from_base64(text) if found.group(1) == "atob" else unquote(text)
    return found.group() if said is None else _quoted(said, found.group())


def _letters(found: re.Match[str]) -> str:
    numbers = [int(one) for one in found.group(1).split(",")]
    if not all(31 < number < 0xFFFF for number in numbers):
        return found.group()
    return _quoted("".join(map(chr, numbers)), found.group())


_TURNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_CODES, _letters),
    (_SUM, _join),
    (_JOINED, _join_list),
    (_TURNED, _turn),
    (_SPLIT, _split),
    (_REPLACED, _replace),
    (_DECODED, _decode),
)


def _assignments(script: str) -> dict[str, list[re.Match[str]]]:
    places: dict[str, list[re.Match[str]]] = {}
    for one in _SET.finditer(script):
        places.setdefault(one.group(1), []).append(one)
    return places


def _grown(script: str) -> str:
    """u='https:'; u+='//…': the first literal as long as it grows, where it grows by literals alone."""
    if "+=" not in script:
        return script
    edits: list[tuple[int, int, str]] = []
    for places in _assignments(script).values():
        first, *others = places
        if not others or not all(one.group(3) for one in places):
            continue
        if first.group(2) != "=" or any(one.group(2) != "+=" for one in others):
            continue
        if whole := _quoted("".join(one.group(3)[1:-1] for one in places), ""):
            edits.append((first.start(3), first.end(3), whole))
            edits += [(one.start(), one.end(), "") for one in others]
    for start, end, text in sorted(edits, reverse=True):
        script = script[:start] + text + script[end:]
    return script


def _with_names(script: str) -> str:
    """Names that stand for one literal, where they are added, given or set."""
    known = {
        name: places[0].group(3)
        for name, places in _assignments(script).items()
        if len(places) == 1 and places[0].group(2) == "=" and places[0].group(3)
    }
    if not known:
        return script
    return _USED.sub(
        lambda one: one.group(1) + known.get(one.group(2), one.group(2)), script, count=_MOST_USES
    )
