"""Scripts that lead visitors elsewhere: those who searched, those with a telephone, or all of them.

Looked for by sight, never run. Whoever is led to a page of the site itself is not led away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain, islice

from xuncha.read.hidden.byscript import runs_at_load, scripts_of

_ENGINE = re.compile(r"baidu|sogou|soso|so\.com|haosou|google|bing\.|yisou|sm\.cn", re.I)
_OWN_PLACE = r"(?!\s*(?:(?:window|self|document|top)\s*\.\s*)*location\b)"
# Not to where the visitor is already: top.location.href = location.href breaks out of a frame.
_LEADS_AWAY = re.compile(
    rf"location(?:\.href)?\s*=(?!=){_OWN_PLACE}\s*(?P<set>[^;}}\n]{{0,300}})"
    rf"|location\.(?:replace|assign)\s*\({_OWN_PLACE}\s*(?P<given>[^;}}\n]{{0,300}})"
    r"|window\.open\(\s*(?P<opened>[\"'][^\"']{4,300}[\"'])\s*,\s*[\"']_(?:self|top|parent)"
)
# A literal, and nothing put to it.
_LITERAL = re.compile(r"""(["'`])([^"'`]{1,300})\1\s*(?:[),;]|$)""")
# A frame over the whole page that is written for some visitors only.
_COVERS = re.compile(
    r"<iframe\b[^<>]{0,300}?(?:position\s*:\s*fixed|width\s*[:=]\s*[\\\"']{0,2}100%)", re.I
)
_AGENT = "navigator.userAgent"
_TELEPHONE = re.compile(r"Android|iPhone|Mobile", re.I)
LED_TO = re.compile(
    r"""location(?:\.href)?\s*(?:=\s*|\.(?:replace|assign)\s*\(\s*)["']((?:https?:)?//[^"']{4,300})["']"""
)
# Who is asked before, or whose browser is too old, or whose address was another one.
_ASKS_FIRST = re.compile(
    r"confirm\s*\(|MSIE|documentMode|ActiveXObject|Trident|hostname|location\.host|protocol|isIE|onclick"
)
# a.href = "https://…"; … a.click(): a link that nobody has to press.
_CLICKS = re.compile(
    r"""(?<![\w.$])([A-Za-z_$][\w$]{0,40})\.href\s*=\s*["']((?:https?:)?//[^"'\s]{4,300})["'][^<>]{0,300}?"""
    r"""(?<![\w.$])\1\.click\(""",
    re.S,
)
# A window too small to be seen. One of these stands where one is opened.
WINDOW_SIGNS = (
    *("width=1,height=1", "height=1,width=1", "width=0,height=0", "height=0,width=0"),
    *("width=1, height=1", "height=1, width=1"),
)
_OPENS = "open("
_TINY_WINDOW = re.compile(
    r"""open\(\s*["']((?:https?:)?//[^"']{4,300})["']\s*,\s*["'][^"']{0,40}["']\s*,\s*["']"""
    r"""(?=[^"']{0,300}?\bwidth=[01]\b)(?=[^"']{0,300}?\bheight=[01]\b)"""
)
# Whatever the visitor does next leads to a stranger: a click anywhere, going back.
NEXT_STEP_SIGNS = ("Listener('click'", 'Listener("click"', "popstate")
_NEXT_STEP = re.compile(
    r"(?:\b(?:document|window|body|self)\s*\.\s*(?:addEventListener\(\s*[\"'](?:click|popstate)[\"']\s*,|onpopstate\s*=)"
    r"|(?<![\w.])onpopstate\s*=)\s*function\s*\w{0,20}\([^()]{0,20}\)\s*\{[^{}]{0,200}?"
    r"(?:open\(\s*|location(?:\.href)?\s*=\s*|location\.(?:replace|assign)\(\s*)[\"']((?:https?:)?//[^\"']{4,300})[\"']"
)
_FAILS = re.compile(r"""\bonerror\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})')""", re.I)
_TIMER = re.compile(r"\bsetTimeout\(\s*(?=(?:async\s+)?(?:function|\())")
_REACH = 600
_MOST_PLACES = 20


def leads_searchers_away(html: str, is_strange: Callable[[str], bool]) -> bool:
    """Whether who comes from a search engine is led to a stranger, or to where nobody can tell."""
    return any(
        _ENGINE.search(piece) and (_COVERS.search(piece) or _leads(piece, is_strange))
        for piece in _pieces_around("document.referrer", html)
    )


def leads_nobody_can_tell_where(script: str) -> bool:
    """Whether a script leads its visitor to an address that it puts together."""
    return any(_where(led) is None for led in _LEADS_AWAY.finditer(script))


def where_telephones_go(html: str) -> Iterator[str]:
    """The addresses to which scripts lead who comes with a telephone."""
    for piece in _pieces_around(_AGENT, html):
        if _TELEPHONE.search(piece):
            yield from (led.group(1) for led in LED_TO.finditer(piece))


def leads_everybody_away(
    html: str, is_strange: Callable[[str], bool], may_open: bool = True
) -> bool:
    """Whether a script leads whoever opens the page to a stranger, at once or after a while.

    `may_open` False: none of `WINDOW_SIGNS` stands in it.
    """
    opened = _opened(html) if may_open else iter(())
    if not any(is_strange(led.group(1)) for led in chain(_led(html), opened)):
        return False
    # What runs after a while runs all the same.
    scripts = [_TIMER.sub("$(", script) for script in scripts_of(html)]
    # A picture that is not there fails at once.
    scripts += [one or other for one, other in islice(_FAILS.findall(html), _MOST_PLACES)]
    return any(
        is_strange(led.group(1))
        and not _ASKS_FIRST.search(script[max(0, led.start() - _REACH) : led.start()])
        and runs_at_load(script, led.start(), scripts)
        for script in scripts
        for led in islice(chain(_led(script), _opened(script)), _MOST_PLACES)
    )


def leads_at_the_next_step(html: str, is_strange: Callable[[str], bool]) -> bool:
    """Whether a click anywhere, or going back, leads the visitor of a page to a stranger."""
    return any(is_strange(led.group(1)) for led in islice(_NEXT_STEP.finditer(html), _MOST_PLACES))


def _led(text: str) -> Iterator[re.Match[str]]:
    """The places where a script leads to an address; found by their word, most pages have none."""
    yield from _matches(LED_TO, "location", text)


def _opened(text: str) -> Iterator[re.Match[str]]:
    """The windows too small to be seen that a script opens."""
    yield from _matches(_TINY_WINDOW, _OPENS, text)


def _matches(pattern: re.Pattern[str], word: str, text: str) -> Iterator[re.Match[str]]:
    at = text.find(word)
    while at >= 0:
        if found := pattern.match(text, at):
            yield found
        at = text.find(word, at + 1)


def _leads(piece: str, is_strange: Callable[[str], bool]) -> bool:
    for led in _LEADS_AWAY.finditer(piece):
        to = _where(led)
        if to is None or is_strange(to):
            return True
    return any(is_strange(clicked.group(2)) for clicked in _CLICKS.finditer(piece))


def _where(led: re.Match[str]) -> str | None:
    """The address to which a script leads; None where it is no literal."""
    to = _LITERAL.match(led["set"] or led["given"] or led["opened"] or "")
    return to.group(2) if to else None


def _pieces_around(word: str, html: str) -> Iterator[str]:
    """What stands around each place of a word, within its own script.

    One script, not its neighbours: a counter and a redirect side by side are no trick.
    """
    position = 0
    for _ in range(_MOST_PLACES):
        start = html.find(word, position)
        if start < 0:
            return
        first, last = max(start - _REACH, 0), start + _REACH
        begin, end = html.rfind("<script", first, start), html.find("</script", start, last)
        yield html[max(begin, first) : end if end >= 0 else last]
        position = start + 1
