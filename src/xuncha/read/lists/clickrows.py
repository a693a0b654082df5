"""Entries without a link that a click opens all the same: <li onclick="window.open('…')">.

Their words are made a link before parsing, so that they are read like every other entry.
"""

from __future__ import annotations

import re
from html import escape

# One of these stands on a page that has such entries.
CLICK_WORDS = (
    'onclick="window.open(',
    'onclick="window.location',
    'onclick="location',
    'onclick="javascript:window.open(',
    'onclick="javascript:location',
    "onclick='window.open(",
    "onclick='window.location",
    "onclick='location",
    # go('/dt/61.html'), goto(…): a function of the site's own, given the address.
    'onclick="go',
    'onclick="openUrl(',
)
_ROW = re.compile(
    r"(<(?:li|tr|td|dd|dl|div|p|h[1-6])\b[^<>]{0,300}?\bonclick\s*=\s*([\"'])[^<>\"']{0,60}?"
    r"(?:open\s*\(|location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\("
    # go('/dt/61.html'), not go('61') nor go('tab2').
    r"|(?:go(?:to)?|openUrl|jump|toUrl)\s*\((?=\s*[\"'](?:/|https?:|\.{1,2}/|[\w/-]{1,80}\.s?html?\b)))\s*(?!\2)[\"']"
    r"([^\"'<>\s]{2,300})[\"'][^<>]{0,300}>)"
    # Tags, dates and marks in front of the words; a row that has a link already is left alone.
    r"((?:<(?!a\b|/a\b|script|style|select|form|button|table)[^<>]{0,300}>"
    r"|[^<\u4e00-\u9fff]{1,40}+){0,12}?)"
    r"([^<\u4e00-\u9fff]{0,12}[\u4e00-\u9fff][^<]{3,200})(?=<)",
    re.I,
)


def with_links(html: str) -> str:
    """The page with the words of such entries as links to what a click opens."""
    return _ROW.sub(_linked, html)


def _linked(found: re.Match[str]) -> str:
    opening, _, url, between, words = found.groups()
    if url.startswith(("#", "javascript:")):
        return found.group(0)
    return f'{opening}{between}<a href="{escape(url)}">{words}</a>'
