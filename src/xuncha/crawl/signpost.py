"""Pages that only send their visitors on: 国办 portals often hide the home page behind one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from xuncha.crawl.failures import is_readable
from xuncha.crawl.scope import Scope
from xuncha.facts import DeclaredColumn, Exchange, Link, Site
from xuncha.read.links.href import absolute
from xuncha.read.links.onpage import extract_links
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import parse

# A page with more links or more markup than this is a page, whatever it refreshes.
MOST_LINKS = 10
_MAX_LENGTH = 4000
_SCRIPT_MOVE = re.compile(
    r"(?<![\w.])(?:(?:window|top|self|document|parent)\.)?location"
    r"(?:\.href)?(?:\s*=\s*|\.(?:replace|assign)\(\s*)(['\"])([^'\"<>\s]+)\1"
)


def signpost_target(html: str, links: tuple[Link, ...], page_url: str) -> str:
    """Where a page without content of its own sends its visitors at once, or ""."""
    if len(links) > MOST_LINKS:
        return ""
    for link in links:
        if link.element == "meta":
            return link.url
    if len(html) > _MAX_LENGTH:
        return ""
    found = _SCRIPT_MOVE.search(html)
    return (absolute(found.group(2), page_url) or "") if found else ""


def landing_of(home: Exchange) -> str:
    """Where a visitor of the home page ends: after redirects and one signpost page; "" nowhere."""
    if not is_readable(home.outcome, home.status):
        return ""
    if not home.body:
        return home.final_url
    html, _ = decode(home.body, home.header("content-type"))
    if len(html) > 60_000:
        return home.final_url
    links = extract_links(parse(html), home.final_url).links
    return signpost_target(html, links, home.final_url) or home.final_url


def scope_of(
    site: Site, other_sites: Iterable[str], home: Exchange | None, columns: Iterable[DeclaredColumn]
) -> Scope:
    """The scope the crawl of a site ended up with; `home` is its last home-page exchange, `columns`
    its 栏目信息表."""
    landing = landing_of(home) if home is not None else ""
    moves_in = home is not None and _shows_code(site, home)
    return Scope(site, other_sites, landing, (column.url for column in columns), moves_in)


def _shows_code(site: Site, home: Exchange) -> bool:
    """Whether the page bears the 政府网站标识码 under which the site is registered.

    A folder of the county's host to which a bureau's old address leads may be the bureau's new
    home, or a column of the county's where nobody put the bureau's content.
    """
    return bool(site.site_id_code) and site.site_id_code.encode() in home.body
