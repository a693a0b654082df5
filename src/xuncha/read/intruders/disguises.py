"""What scripts say that are written so that nobody can read them: in codes, in base64, in numbers.

Read by plain arithmetic, never run. Honest programs disguise an address of letters, a picture or
their own name; what a disguise is, is said by what stands under it.
"""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

# "http" in base64, as it comes out at each of the three places where it may begin.
BASE64_SIGNS = ("aHR0c", "odHRw", "h0dH")
# String.fromCharCode(…) and lists of numbers that a script turns into letters.
_CODES = re.compile(r"[(\[]\s*(\d{1,5}(?:\s*,\s*\d{1,5}){19,20000})\s*[)\]]")
_NUMBER = re.compile(r"\d+")
# "104ab116ab116…": numbers between letters, where "fromCharCode" stands.
_CODES_BETWEEN = re.compile(r"[\"'](\d{2,3}(?:[A-Za-z|,_-]{1,4}\d{2,3}){15,20000})[\"']")
# fromCharCode(c[i]^7), fromCharCode(n-3)
_TURNED_BY = re.compile(
    r"fromCharCode\(\s*[\w$]{1,20}(?:\[\s*\w{1,10}\s*\])?\s*([\^+-])\s*(0x[0-9a-fA-F]{1,3}|\d{1,3})\s*\)"
)
_BASE64 = re.compile(r"[A-Za-z0-9+/]{24,40000}={0,2}")
_LETTER = re.compile(r"\\+(?:x([0-9a-f]{2})|u([0-9a-f]{4}))", re.I)
_PERCENT = re.compile(r"unescape\(\s*[\"']((?:%[0-9a-fA-F]{2}|%u[0-9a-fA-F]{4}){16,20000})")
_CALLED_CODES = re.compile(r"String\.fromCharCode\(\s*(\d{1,5}(?:\s*,\s*\d{1,5}){0,400})\s*\)")
_CALLED_BASE64 = re.compile(r"\batob\(\s*[\"']([A-Za-z0-9+/=]{4,4000})[\"']\s*\)")
_SUM = re.compile(r"([\"'])\s*\+\s*\1")
# Whatever does more than show a few words or a link.
_DOES_MORE = re.compile(
    r"\beval\b|<\s*/?(?:script|iframe|object|embed)|location|createElement|fromCharCode|\batob\b"
    r"|unescape|referrer|XMLHttpRequest|\bfetch\b|\bFunction\b",
    re.I,
)
_MOST = 10
_LONGEST = 40_000


def in_plain_letters(script: str) -> str:
    r"""The script with the letters read that stand in it as \x64 and \u0064."""
    return _LETTER.sub(lambda found: chr(int(found.group(1) or found.group(2), 16)), script)


def with_plain_literals(script: str) -> str:
    """The script with the literals read that its codes, base64 and sums of literals come to."""
    script = _CALLED_CODES.sub(_from_codes, script)
    script = _CALLED_BASE64.sub(_from_base64, script)
    return _SUM.sub("", script)


def said_in_codes(html: str) -> Iterator[str]:
    """The texts whose letters stand in a page as lists of numbers."""
    for found in islice(_CODES.finditer(html), _MOST):
        numbers = [int(number) for number in _NUMBER.findall(found.group(1))]
        if all(8 < number < 0xFFFF for number in numbers):
            yield "".join(map(chr, numbers))
    for found in islice(_CODES_BETWEEN.finditer(html), _MOST):
        yield "".join(chr(int(number)) for number in _NUMBER.findall(found.group(1)))
    for turned in islice(_TURNED_BY.finditer(html), _MOST):
        yield from _said_in_turned_codes(html, turned.group(1), int(turned.group(2), 0))


def _said_in_turned_codes(html: str, way: str, key: int) -> Iterator[str]:
    for found in islice(_CODES.finditer(html), _MOST):
        numbers = [int(number) for number in _NUMBER.findall(found.group(1))]
        turned = [n ^ key if way == "^" else n + (key if way == "+" else -key) for n in numbers]
        if all(8 < number < 0xFFFF for number in turned):
            yield "".join(map(chr, turned))


def said_in_base64(html: str, places: list[int]) -> Iterator[str]:
    """The texts in base64 around the places of `BASE64_SIGNS`."""
    end = -1
    for place in sorted(places)[:_MOST]:
        if place < end:
            continue
        start = place
        while start > max(0, place - _LONGEST) and (
            html[start - 1].isalnum() or html[start - 1] in "+/"
        ):
            start -= 1
        found = _BASE64.match(html, start)
        if found:
            end = found.end()
            yield from _decoded(found.group())


def said_in_base64_literals(html: str) -> Iterator[str]:
    """The texts of all literals in base64 of a script."""
    for found in islice(_BASE64.finditer(html), _MOST):
        yield from _decoded(found.group())


def said_in_percents(html: str) -> Iterator[str]:
    """The texts whose letters stand in a page as %6c."""
    for found in islice(_PERCENT.finditer(html), _MOST):
        yield unquote(found.group(1))


def does_more(text: str) -> bool:
    """Whether a text does more than show a few words."""
    return _DOES_MORE.search(text) is not None


def _from_codes(called: re.Match[str]) -> str:
    numbers = [int(number) for number in _NUMBER.findall(called.group(1))]
    if not all(31 < number < 0xFFFF for number in numbers):
        return called.group()
    return _quoted("".join(map(chr, numbers)), called)


def from_base64(coded: str) -> str | None:
    """The text of one literal in base64; None where it is none."""
    return next(_decoded(coded), None)


def _from_base64(called: re.Match[str]) -> str:
    said = from_base64(called.group(1))
    return called.group() if said is None else _quoted(said, called)


def _quoted(text: str, called: re.Match[str]) -> str:
    return called.group() if set(text) & set("\"'\\\n") else f'"{text}"'


def _decoded(coded: str) -> Iterator[str]:
    try:
        text = b64decode(coded + "=" * (-len(coded) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return
    yield text
