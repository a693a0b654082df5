"""Lists that come as data (JSON, JSONP, script literals), written out as plain markup.

Pages of newer content systems hold an empty list; their scripts ask for its entries. The answers
are data and are read as such: nothing is executed, what is no literal stays unknown. The markup
made here is read like any other list, so that dates and links follow one set of rules.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape
from typing import Any

from xuncha.clock import SHANGHAI
from xuncha.read.source.unfold import written
from xuncha.read.text.digits import mended

# Longer answers are exports, not lists.
_LONGEST = 3_000_000
_MOST_ROWS = 500
_DEEPEST = 6
_LONGEST_ADDRESS = 1000
_CALLBACK = re.compile(
    r"^\s*(?:/\*.{0,40}?\*/)?\s*(?:var\s+)?[\w$.]{1,60}\s*[(=]\s*(?=[\[{])", re.S
)
# $("#list").html('<li>…</li>'), document.getElementById("x").innerHTML = "…"
_PLACED = re.compile(
    r"""(?:\.(?:html|append|prepend)\s*\(|innerHTML\s*\+?=)\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")"""
)
_ESCAPED = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.S)
# Links that only the page around them could resolve: their address is not known here.
_LOOSE_HREF = re.compile(r"""(\bhref\s*=\s*)(["'])(?!https?:|/|javascript:)[^"']*\2""", re.I)

# An address, whole or relative; not a word, a number or a file of no extension.
_ADDRESS = re.compile(r"https?://\S+|[^\s:]*(?:/|\.s?html?|\.jsp|\.aspx?|\.php)\S*")

_TITLES = ("fulltitle", "title", "infotitle", "doctitle", "articletitle", "subject", "bt", "name")
_ADDRESSES = (
    "url", "href", "link", "linkurl", "puburl", "docpuburl", "docurl", "infourl", "articleurl",
    "posturl", "visiturl", "htmlurl", "path",
)  # fmt: skip
# From what is shown as publication to what the database notes of itself.
_DAYS = (
    "displaypublishtime", "publishtime", "publishdate", "publisheddate", "publishedtime", "pubdate",
    "pubtime", "docreltime", "docpubtime", "daytime", "releasedate", "releasetime", "infodate", "showdate",
    "deploytime", "fbsj", "fbrq", "firstpublishtime", "createdat", "createtime", "createdate",
    "crtime", "savedate", "date", "time", "rq",
)  # fmt: skip
_TOTALS = ("total", "totalcount", "totalrecord", "postcount", "count")
NOTHING_THERE = "<p>共 0 条记录</p>"


def data_markup(text: str) -> str:
    """The list that an answer carries, as `<ul>` markup; "" where it carries none that is known.

    An answer that gives an empty list and counts 0 says so in words.
    """
    if len(text) > _LONGEST:
        return ""
    body = text.strip("\ufeff \t\r\n")
    if body[:1] in ("{", "["):
        return _rooted(_of_json(body))
    if found := _CALLBACK.match(body):
        return _rooted(_of_json(body[found.end() :]))
    return _rooted(_of_script(body))


def _rooted(markup: str) -> str:
    return mended(_LOOSE_HREF.sub(r"\1\2javascript:;\2", markup))


def _of_json(text: str) -> str:
    try:
        # What follows the value (a closing bracket, a semicolon) is not looked at.
        value, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return ""
    parts = list(_inside(value, 0))
    best: list[dict[str, str]] = max(
        (rows for part in parts if isinstance(part, list) and (rows := _rows(part))),
        key=len,
        default=[],
    )
    if best:
        # More than this answer gives: the list has further pages.
        total = max(_totals(parts), default=0)
        further = f"<p>共 {total} 条记录</p>" if total > len(best) else ""
        return "<ul>" + "".join(map(_row_markup, best)) + f"</ul>{further}"
    pieces = [part for part in parts if isinstance(part, str) and "<a " in part.lower()]
    if pieces:
        return max(pieces, key=len)
    return NOTHING_THERE if _counts_nothing(parts) else ""


def _inside(value: Any, depth: int) -> Iterator[Any]:
    """The value and all that is inside it, outermost first."""
    yield value
    if depth >= _DEEPEST or not isinstance(value, dict | list):
        return
    for inner in list(value.values() if isinstance(value, dict) else value)[:_MOST_ROWS]:
        yield from _inside(inner, depth + 1)


def _rows(part: list[Any]) -> list[dict[str, str]]:
    """The entries of a list of objects that have a title and an address each; [] for others."""
    objects = [one for one in part[:_MOST_ROWS] if isinstance(one, dict)]
    rows = [row for one in objects if (row := _row(one))]
    return rows if rows and len(rows) * 2 > len(part[:_MOST_ROWS]) else []


def _row(one: dict[str, Any]) -> dict[str, str]:
    fields = {re.sub(r"[^a-z]", "", str(key).lower()): value for key, value in one.items()}
    title = next((t for key in _TITLES if (t := _text(fields.get(key)))), "")
    address = next((a for key in _ADDRESSES if (a := _address(fields.get(key)))), "")
    if len(title) < 2 or not address:
        return {}
    day = next((d for key in _DAYS if (d := _day(fields.get(key)))), "")
    return {"title": title, "address": address, "day": day}


def _text(value: Any) -> str:
    return re.sub(r"<[^>]{0,300}>", "", value).strip() if isinstance(value, str) else ""


def _address(value: Any) -> str:
    value = value.strip() if isinstance(value, str) else ""
    return value if is_address(value) else ""


def is_address(text: str) -> bool:
    """Whether a text is an address, whole or relative; not a word or a number."""
    return 0 < len(text) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def _day(value: Any) -> str:
    """A day as 2020-12-16: from text as it stands, from a Unix time in seconds or milliseconds."""
    if isinstance(value, str) and not re.fullmatch(r"\s*\d{10}(?:\d{3})?\s*", value):
        return value.strip()[:30] if re.search(r"\d{4}\D{1,2}\d{1,2}|^\s*\d{8}", value) else ""
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return ""
    seconds = number / 1000 if number > 10**11 else number
    # 1980 … 2100
    if not 315_500_000 < seconds < 4_100_000_000:
        return ""
    return datetime.fromtimestamp(seconds, SHANGHAI).date().isoformat()


def _row_markup(row: dict[str, str]) -> str:
    title = escape(row["title"])
    day = f"<span>{escape(row['day'])}</span>" if row["day"] else ""
    return f'<li><a href="{escape(row["address"])}" title="{title}">{title}</a>{day}</li>'


def _counts_nothing(parts: list[Any]) -> bool:
    """Whether the answer holds an empty list beside a count of 0."""
    for part in parts:
        if not isinstance(part, dict) or not any(value == [] for value in part.values()):
            continue
        totals = _totals([part, *part.values()])
        if totals and not any(totals):
            return True
    return False


def _totals(parts: Iterable[Any]) -> list[int]:
    """What the objects among these count in all."""
    return [
        value
        for part in parts
        if isinstance(part, dict)
        for key, value in part.items()
        if re.sub(r"[^a-z]", "", str(key).lower()) in _TOTALS
        and isinstance(value, int)
        and not isinstance(value, bool)
    ]


def _of_script(text: str) -> str:
    if "document.write" in text:
        return written(text)
    pieces = (_literal(found) for found in _PLACED.findall(text))
    return "".join(piece for piece in pieces if "<a " in piece.lower())


def _literal(quoted: str) -> str:
    def meant(found: re.Match[str]) -> str:
        mark = found.group(1)
        if len(mark) == 5:
            return chr(int(mark[1:], 16))
        return {"n": "\n", "t": "\t", "r": ""}.get(mark, mark)

    return _ESCAPED.sub(meant, quoted[1:-1])
