"""Scripts that stand where a list would stand: whether one may write the entries there.

误判空白比漏判更坏: what writes something that is not known before it runs, or calls what sounds like
a list, may. What only marks a menu, shows the time or counts visits may not.
"""

from __future__ import annotations

import re
from functools import lru_cache

# document.write(rows), document.write("<li>" + title): not what is a literal as a whole.
_WRITES = re.compile(
    r"document\s*\.\s*write(?:ln)?\s*\(\s*(?:(?!unescape\b|decodeURI|new\b|escape\b)[A-Za-z_$]"
    r"|(?:'[^'\n]{0,400}'|\"[^\"\n]{0,400}\")\s*\+\s*[A-Za-z_$])"
)
# ul.appendChild(li), $(ul).prepend(rows): what is put into the page.
_PUTS = re.compile(
    r"\.(?:appendChild|insertBefore|insertAdjacentHTML|insertAdjacentElement|replaceChildren)\s*\("
    r"|\.(?:outerHTML|innerText|textContent)\s*=(?!=)"
    # $("#hits").html(7) is a number.
    r"|\.(?:html|text|prepend|prependTo|appendTo|after|before|replaceWith)\s*\(\s*(?!\d{1,9}\s*\))[^)\s]"
)
# showList("12"), loadChannel(12, 1), getDocList({…})
_CALLS = re.compile(
    r"(?<!function )\b(?:load|get|show|init|query|render|draw|fill|bind|read|fetch|build|make)\w{0,20}"
    r"(?:[Ll]ist|[Cc]hannel|[Cc]olumn|[Dd]oc|[Dd]ata|[Nn]ews|[Ii]nfo|[Aa]rticle|[Rr]ow|[Ii]tem|[Cc]ontent)\w{0,20}\s*\("
)
# Counters of visits, programs that bring in another file.
_OTHER = re.compile(
    r"createElement\(\s*['\"]script|cnzz|hm\.baidu|_hmt|google-analytics|gtag\(|51\.la|jiathis|bdshare"
    r"|<script|%3Cscript",
    re.I,
)
# showLocale(new Date()), getNowDate()
_CLOCK = re.compile(
    r"new Date\b|\.get(?:Date|Day|Month|FullYear|Year|Hours)\s*\("
    r"|\b\w{0,12}(?:Date|Time|Today|Locale|Week)\w{0,8}\s*\("
)
# A pager that a script writes, words to search for, the place of a count of visits.
_FRAME = re.compile(
    r"上一页|尾页|[sS]earch|['\"][#.]?\w{0,12}(?:hits?|visit|click|count|weather)\w{0,8}['\"]\s*\)"
)
# What a script of these would not have: a row, a title; a clock goes through nothing in turn.
_ROWS = re.compile(r"<(?:li|tr|dd)\b|[tT]itle|[lL]ist")
_TURNS = re.compile(r"\b(?:for|while)\s*\(|[eE]ach\s*\(")
_LONGEST = 100_000


@lru_cache(maxsize=512)
def writes_here(script: str) -> bool:
    """Whether a script may write entries into the place where it stands."""
    body = script[:_LONGEST]
    if _OTHER.search(body) or _is_of_the_frame(body):
        return False
    return any(form.search(body) for form in (_WRITES, _PUTS, _CALLS))


def _is_of_the_frame(body: str) -> bool:
    """Whether a script shows the time, words to search for or the pages of a list."""
    if _ROWS.search(body):
        return False
    is_clock = _CLOCK.search(body) is not None and not _TURNS.search(body)
    return is_clock or _FRAME.search(body) is not None
