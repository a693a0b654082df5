"""Tricks in a page's own scripts that only intruders use. Looked for by sight, never executed."""

from __future__ import annotations

import re

from xuncha.read.sourcewords import FoundWords

SEARCH_ENGINE = "search_engine"
CODED_SCRIPT = "coded_script"

_ENGINE = re.compile(r"baidu|sogou|soso|so\.com|haosou|google|bing\.|yisou|sm\.cn", re.I)
_LEADS_AWAY = re.compile(r"location(?:\.href)?\s*=[^=]|location\.(?:replace|assign)\s*\(")
_REACH = 600
_MOST_PLACES = 20
# The word "document" or "eval" in hexadecimal: nobody writes that for other people to read.
_CODED = re.compile(
    r"(?:\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74|\\x65\\x76\\x61\\x6c|"
    r"\\u0064\\u006f\\u0063\\u0075\\u006d\\u0065\\u006e\\u0074)",
    re.I,
)
_CHARACTERS = re.compile(r"(?:eval|write)\s*\(\s*String\.fromCharCode\(\s*(?:\d{1,3}\s*,\s*){20}")


# One of these stands in every page with a trick. Digits have no case.
_SIGNS_OF_CODE = (r"\x64\x6", r"\x65\x76\x61", r"\u0064\u006", "fromCharCode")
TRICK_WORDS = ("document.referrer", *_SIGNS_OF_CODE)


def find_tricks(html: str, words: FoundWords) -> tuple[str, ...]:
    """The tricks of a page. `words` are those of `TRICK_WORDS` in it.

    SEARCH_ENGINE: visitors who come from a search engine are led elsewhere. CODED_SCRIPT: a
    script that writes into the page is coded so that nobody can read it.
    """
    found = []
    if "document.referrer" in words and _leads_searchers_away(html):
        found.append(SEARCH_ENGINE)
    if words.has(_SIGNS_OF_CODE) and (_CODED.search(html) or _CHARACTERS.search(html)):
        found.append(CODED_SCRIPT)
    return tuple(found)


def _leads_searchers_away(html: str) -> bool:
    position = 0
    for _ in range(_MOST_PLACES):
        start = html.find("document.referrer", position)
        if start < 0:
            return False
        # One script, not its neighbours: a counter and a redirect side by side are no trick.
        first, last = max(start - _REACH, 0), start + _REACH
        begin, end = html.rfind("<script", first, start), html.find("</script", start, last)
        piece = html[max(begin, first) : end if end >= 0 else last]
        if _ENGINE.search(piece) and _LEADS_AWAY.search(piece):
            return True
        position = start + 1
    return False
