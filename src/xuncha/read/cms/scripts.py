"""Links that only scripts know: further list pages, record groups, written menus."""

from __future__ import annotations

import re

from ahocorasick_rs import MATCHKIND_LEFTMOST_FIRST, BytesAhoCorasick

from xuncha.read.cms import hanweb
from xuncha.read.cms.pagescript import page_script
from xuncha.read.cms.switch import families_are_on
from xuncha.read.links.href import absolute
from xuncha.read.source.unfold import hidden_markup

_HREF = re.compile(r"""<a\b[^>]{0,300}?\bhref\s*=\s*["']?([^"'\s>]{1,500})""", re.I)
_MOST = 2000


# One of these stands on every page that has such links.
SIGNS = (
    *("document.write", "<record>", "atob", "createPage", "<nextgroup>", "dataproxy"),
    *("Ls.pagination(", "Pager({", "countPage", "pageExt"),
)
# Leftmost matching lets the matcher use its vector search: 4 µs a page.
_MATCHER = BytesAhoCorasick([sign.encode() for sign in SIGNS], matchkind=MATCHKIND_LEFTMOST_FIRST)
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def may_have_script_links(body: bytes) -> bool:
    """False: `script_links` will find nothing on this page, whatever its charset."""
    return body.startswith(UTF_16) or bool(_MATCHER.find_matches_as_indexes(body))


def script_links(html: str, page_url: str) -> tuple[str, ...]:
    """Addresses a visitor's browser would reach and the markup does not show, absolute.

    Cheap enough for every page of a crawl: pages without the tell-tale words cost a few `find`s.
    """
    found = pager_names(html)
    if "document.write" in html or "<record>" in html or "atob" in html:
        found.extend(_HREF.findall(hidden_markup(html)))
    return _absolute(found, page_url)


def pager_links(html: str, page_url: str) -> tuple[str, ...]:
    """Of the links only scripts know, those to the other pages of the page's own list."""
    return _absolute(pager_names(html), page_url)


def pager_names(html: str) -> list[str]:
    """The other pages of a list as its script names them, relative as written."""
    found: list[str] = []
    if script := page_script(html):
        own = script.current - 1
        found.extend(name for number, name in enumerate(script.names) if number != own)
    if families_are_on() and ("<nextgroup>" in html or "dataproxy" in html):
        found.extend(hanweb.next_groups(html))
    return found


def _absolute(found: list[str], page_url: str) -> tuple[str, ...]:
    urls = (absolute(raw, page_url) for raw in found[:_MOST])
    return tuple(dict.fromkeys(url for url in urls if url and url != page_url))
