"""Where a page leads that only its scripts know: further links, the data that fill its lists."""

from __future__ import annotations

import re
from html import unescape

from ahocorasick_rs import MATCHKIND_LEFTMOST_FIRST, BytesAhoCorasick

from xuncha.crawl.pagesource import PageSource
from xuncha.read.cms.datasources import WORDS, data_addresses, may_ask_for_data
from xuncha.read.cms.scripts import SIGNS, UTF_16, may_have_script_links, script_links
from xuncha.read.data.scriptlists import script_list

_DAY = re.compile(rb"20\d\d[-/.]\d\d?[-/.]\d")
_FULL_LIST = 10
# var list = [{"title": …: rows that a script draws.
_ROWS_GIVEN = re.compile(rb"\[\s*\{")
_HREF = re.compile(r"""<a\b[^>]*?\bhref=["']([^"']+)""")
# Most pages have neither: both are looked for at once, 3 µs a page.
_EITHER = BytesAhoCorasick(
    [word.encode() for word in (*SIGNS, *WORDS)], matchkind=MATCHKIND_LEFTMOST_FIRST
)


def links_in_scripts(page: PageSource) -> tuple[str, ...]:
    """The addresses, absolute or as the data have them; cheap for the many pages that have none."""
    drawn = _drawn(page)
    if not page.body.startswith(UTF_16) and not _EITHER.find_matches_as_indexes(page.body):
        return drawn
    return (*_in_scripts(page), *_data_asked_for(page), *drawn)


def _drawn(page: PageSource) -> tuple[str, ...]:
    """The articles of a list that a script of the page draws from its own data."""
    if not _ROWS_GIVEN.search(page.body):
        return ()
    markup = script_list(page.text) or ""
    return tuple(unescape(href) for href in _HREF.findall(markup))


def _in_scripts(page: PageSource) -> tuple[str, ...]:
    return script_links(page.text, page.url) if may_have_script_links(page.body) else ()


def _data_asked_for(page: PageSource) -> tuple[str, ...]:
    """The data that fill the page's lists, unless the markup holds a whole list already."""
    if not may_ask_for_data(page.body):
        return ()
    if sum(1 for _ in _DAY.finditer(page.body)) >= _FULL_LIST:
        return ()
    return data_addresses(page.text, page.url)
