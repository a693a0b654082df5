"""Tricks in a page's own scripts that only intruders use. Looked for by sight, never executed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from xuncha.read.hidden.byscript import scripts_of
from xuncha.read.intruders.disguises import (
    BASE64_SIGNS,
    does_more,
    in_plain_letters,
    said_in_base64,
    said_in_base64_literals,
    said_in_codes,
    said_in_percents,
)
from xuncha.read.intruders.foldedliterals import folded
from xuncha.read.intruders.foldedwords import (
    JOIN_SIGNS,
    TURN_SIGN,
    turned_round,
    with_plain_names,
)
from xuncha.read.intruders.leadingaway import (
    LED_TO,
    NEXT_STEP_SIGNS,
    WINDOW_SIGNS,
    leads_at_the_next_step,
    leads_everybody_away,
    leads_nobody_can_tell_where,
    leads_searchers_away,
    where_telephones_go,
)
from xuncha.read.intruders.madeelements import (
    CREATES,
    FRAME_SIGNS,
    IMPORT_SIGNS,
    SOURCE,
    WRITES,
)
from xuncha.read.intruders.unpack import (
    DATA_SIGN,
    PACKER_SIGN,
    is_disguised_again,
    scripts_as_data,
    unpacked_scripts,
)
from xuncha.read.source.sourcewords import FoundWords

SEARCH_ENGINE = "search_engine"
SPIDER_TITLE = "spider_title"
TELEPHONES = "telephones"
CODED_SCRIPT = "coded_script"
EVERYBODY = "everybody"

# indexOf("baidu") == -1 … document.title = "…": spiders read another title than visitors.
_TITLE_FOR_SPIDERS = re.compile(
    r"navigator\.userAgent[^;{}]{0,80}?(?:baidu(?!box|browser)|spider|sogou|googlebot)[^;{}]{0,80}\{?"
    r"[^{}]{0,160}?document\.title\s*=(?!=)",
    re.I,
)
# /baidu|sogou/.test(navigator.userAgent) … document.title = "…"
_TITLE_FOR_THESE = re.compile(
    r"(?:baiduspider|spider|sogou|googlebot|bingbot)[^;{}]{0,120}?navigator\.userAgent[^;{}]{0,40}\{?"
    r"[^{}]{0,160}?document\.title\s*=(?!=)",
    re.I,
)
# ua=navigator.userAgent; if(ua.indexOf("spider")>-1){document.title="…"
_TITLE_BY_A_NAME = re.compile(
    r"navigator\.userAgent[^;{}]{0,40}[;,]\s*if\s*\([^{};]{0,160}?(?:spider|sogou|googlebot|bingbot)"
    r"[^{};]{0,160}\{[^{}]{0,160}?document\.title\s*=(?!=)",
    re.I,
)
_BEFORE = 240
_MOST_PLACES = 20
# The word "document", "eval", "referrer" or "location" in hexadecimal: nobody writes that for other people to read.
_CODED = re.compile(
    r"(?:\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74|\\x65\\x76\\x61\\x6c|\\x72\\x65\\x66\\x65\\x72\\x72\\x65\\x72|"
    r"\\x6c\\x6f\\x63\\x61\\x74\\x69\\x6f\\x6e|\\u0064\\u006f\\u0063\\u0075\\u006d\\u0065\\u006e\\u0074)",
    re.I,
)
_CHARACTERS = re.compile(r"(?:eval|write)\s*\(\s*String\.fromCharCode\(\s*(?:\d{1,3}\s*,\s*){20}")
# Base64 of a text that is run or written; data that is only read (JSON.parse(atob(…))) is none.
_BASE64 = re.compile(
    r"(?:\beval|\bFunction|document\.write(?:ln)?)\s*\(\s*(?:[\w.]{0,40}\s*\(\s*){0,3}(?:window\s*\.\s*)?"
    r"atob\s*\(\s*[\"'][A-Za-z0-9+/=]{16}"
)
_HTTP_IN_BASE64 = re.compile("|".join(BASE64_SIGNS))
_LONGEST_LITERAL = 20_000
# Letters that need no code, in code, and run.
_PERCENT = re.compile(r"(?:eval|Function)(?:[\"']\])?\(unescape\(\s*[\"'](?:%[0-9a-fA-F]{2}){16}")
_ADDRESS = re.compile(r"(?:https?:)?//[^\s\"'<>]{4,300}")
_AGENT = re.compile(r"navigator\.userAgent")
# One of these stands in every page with a trick. Digits have no case.
_SIGNS_OF_CODE = (
    *(r"\x64\x6", r"\x65\x76\x61", r"\x72\x65\x66\x65\x72"),
    *(r"\x6c\x6f\x63\x61", r"\x6C\x6F\x63\x61"),
    *(r"\u0064\u006", "fromCharCode"),
)
_USER_AGENT = "navigator.userAgent"
_UNESCAPED = ("eval(unescape(", "Function(unescape(", "](unescape(")
_SIGNS_OF_DISGUISE = (PACKER_SIGN, DATA_SIGN)
# Literals that come to something else than what is written.
_SIGNS_OF_PIECES = ("atob(", "fromCharCode", TURN_SIGN, *JOIN_SIGNS)
TRICK_WORDS = (
    "document.referrer",
    "atob(",
    _USER_AGENT,
    CREATES,
    *_UNESCAPED,
    *_SIGNS_OF_DISGUISE,
    *_SIGNS_OF_CODE,
    *BASE64_SIGNS,
    *JOIN_SIGNS,
    TURN_SIGN,
    *IMPORT_SIGNS,
    *FRAME_SIGNS,
    *WINDOW_SIGNS,
    *NEXT_STEP_SIGNS,
)


def find_tricks(
    html: str,
    words: FoundWords,
    is_strange: Callable[[str], bool],
    refreshes_to: str = "",
    is_a_page: Callable[[], bool] = lambda: False,
) -> tuple[str, ...]:
    """The tricks of a page. `words` are those of `TRICK_WORDS` in it.

    SEARCH_ENGINE: visitors who come from a search engine are led elsewhere. SPIDER_TITLE: its spiders
    are told another title. TELEPHONES: those who
    come with a telephone are led to a host that `is_strange`. CODED_SCRIPT: a script that writes
    into the page is coded so that nobody can read it. EVERYBODY: where the address `is_a_page` with
    something to read, its visitors are led to a stranger by a script or by a refresh.
    """
    found = []
    if "document.referrer" in words and leads_searchers_away(html, is_strange):
        found.append(SEARCH_ENGINE)
    if _USER_AGENT in words and _tells_spiders_otherwise(html):
        found.append(SPIDER_TITLE)
    if _is_coded(html, words, is_strange) or _is_disguised(html, words, is_strange):
        found.append(CODED_SCRIPT)
    if _USER_AGENT in words and any(is_strange(url) for url in where_telephones_go(html)):
        found.append(TELEPHONES)
    if not found and _leads_everybody(html, words, is_strange, refreshes_to) and is_a_page():
        found.append(EVERYBODY)
    return tuple(found)


def _leads_everybody(
    html: str, words: FoundWords, is_strange: Callable[[str], bool], refreshes_to: str
) -> bool:
    if refreshes_to and is_strange(refreshes_to):
        return True
    if words.has(NEXT_STEP_SIGNS) and leads_at_the_next_step(html, is_strange):
        return True
    may_open = words.has(WINDOW_SIGNS)
    if leads_everybody_away(html, is_strange, may_open):
        return True
    if not words.has(_SIGNS_OF_PIECES):
        return False
    plain = "".join(f"<script>{folded(script)}</script>" for script in _scripts_in_pieces(html))
    return bool(plain) and leads_everybody_away(plain, is_strange, may_open)


def _scripts_in_pieces(html: str) -> Iterator[str]:
    return (one for one in scripts_of(html) if any(sign in one for sign in _SIGNS_OF_PIECES))


def _is_coded(html: str, words: FoundWords, is_strange: Callable[[str], bool]) -> bool:
    """Whether a script in codes does more than show a few words, or cannot be read at all."""
    if words.has(_SIGNS_OF_CODE):
        pieces = [piece for piece in _scripts_with(_CODED, html) if _CODED.search(piece)]
        if any(_does_harm(in_plain_letters(piece), is_strange) for piece in pieces):
            return True
        runs = [found.group() for found in _CHARACTERS.finditer(html)]
        if runs and any(does_more(said) for said in said_in_codes(html)):
            return True
    if words.has(_UNESCAPED) and _PERCENT.search(html):
        return any(does_more(said) for said in said_in_percents(html))
    if "atob(" in words and (run := _BASE64.search(html)):
        said = [*said_in_base64_literals(html[run.start() : run.end() + _LONGEST_LITERAL])]
        return not said or any(does_more(one) for one in said)
    return False


# What cannot be followed any further by sight.
_GOES_ON = re.compile(
    r"\beval\b|\batob\b|unescape|fromCharCode|XMLHttpRequest|\bfetch\b|\bFunction\b"
)
_PUTS_IN = re.compile(r"<\s*/?(?:script|iframe|object|embed)|createElement", re.I)


def _does_harm(script: str, is_strange: Callable[[str], bool]) -> bool:
    """Whether a script in codes, its letters read, does more than count visits or keep its own host."""
    if not does_more(script):
        return False
    plain = with_plain_names(script)
    if _is_up_to_something(plain, is_strange) or _GOES_ON.search(plain):
        return True
    # Whom it asks can be read, and nobody of them is a stranger.
    return not _asked_by(plain) and bool(
        leads_nobody_can_tell_where(plain) or _PUTS_IN.search(plain)
    )


def _scripts_with(sign: re.Pattern[str], html: str) -> Iterator[str]:
    """The scripts in which a sign stands."""
    end = -1
    for found in islice(sign.finditer(html), _MOST_PLACES):
        if found.start() < end:
            continue
        # The tag itself is no part of what is said.
        begin = html.find(">", max(0, html.rfind("<script", 0, found.start())))
        end = html.find("</script", found.end())
        end = end if end >= 0 else len(html)
        yield html[max(min(begin, found.start()), found.start() - _LONGEST_LITERAL, 0) : end]


def _is_disguised(html: str, words: FoundWords, is_strange: Callable[[str], bool]) -> bool:
    """Whether a script that was made unreadable loads from, or leads to, a stranger."""
    said: list[str] = []
    if words.has(_SIGNS_OF_DISGUISE):
        said += [*unpacked_scripts(html), *scripts_as_data(html)]
        if any(is_disguised_again(script) for script in said):
            return True
    if "fromCharCode" in words:
        coded = [*said_in_codes(html)]
        # A decoder of its own: the address of a stranger, beside what makes an element.
        if CREATES in words and _is_one_of_a_stranger(coded, is_strange):
            return True
        said += coded
    if words.has(BASE64_SIGNS):
        coded = [*said_in_base64(html, [found.start() for found in _HTTP_IN_BASE64.finditer(html)])]
        if CREATES in words and _is_one_of_a_stranger(coded, is_strange):
            return True
        said += coded
    if TURN_SIGN in words and any("//" in one and is_strange(one) for one in turned_round(html)):
        return True
    return any(_is_up_to_something(in_plain_letters(script), is_strange) for script in said)


def _is_one_of_a_stranger(said: list[str], is_strange: Callable[[str], bool]) -> bool:
    return any(_ADDRESS.fullmatch(one) and is_strange(one) for one in said)


def _is_up_to_something(script: str, is_strange: Callable[[str], bool]) -> bool:
    return leads_searchers_away(script, is_strange) or any(map(is_strange, _asked_by(script)))


def _asked_by(script: str) -> list[str]:
    """The addresses from which a script loads, or to which it leads."""
    return [
        found.group(1) for pattern in (WRITES, LED_TO, SOURCE) for found in pattern.finditer(script)
    ]


def _tells_spiders_otherwise(html: str) -> bool:
    places = [place.start() for place in islice(_AGENT.finditer(html), _MOST_PLACES)]
    return any(
        _TITLE_FOR_SPIDERS.match(html, place)
        or _TITLE_BY_A_NAME.match(html, place)
        or _TITLE_FOR_THESE.search(html, max(0, place - _BEFORE), place + 2 * _BEFORE)
        for place in places
    )
