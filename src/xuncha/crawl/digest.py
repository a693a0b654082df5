"""What the crawl keeps of an exchange: its outcome and its links, never its body."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xuncha.crawl.robots import EVERYTHING, Robots, robots_of
from xuncha.crawl.signpost import signpost_target
from xuncha.crawl.soft404 import NOTHING_SUSPICIOUS, MissingLook, look_at
from xuncha.facts import Exchange, LinkKind, Outcome, Purpose
from xuncha.read.decode import decode
from xuncha.read.document import parse
from xuncha.read.href import HrefMemo
from xuncha.read.links import extract_links


@dataclass(frozen=True, slots=True)
class Digest:
    """One exchange without its body, and what was read from the body."""

    exchange: Exchange
    # (url, kind) of every link, in page order, each URL once; () where the answer is no page.
    links: tuple[tuple[str, LinkKind], ...] = ()
    # Where a page that only sends its visitors on sends them, or "".
    moves_to: str = ""
    links_truncated: bool = False
    look: MissingLook = NOTHING_SUSPICIOUS
    is_html: bool = False
    # Only where robots.txt was asked for.
    robots: Robots = EVERYTHING


def digest_of(exchange: Exchange, memo: HrefMemo, wants_links: bool) -> Digest:
    """Read what the crawl needs from one exchange. `wants_links`: it was asked for as a page."""
    bare = replace(exchange, body=b"")
    if exchange.purpose is Purpose.ROBOTS:
        return Digest(bare, robots=robots_of(exchange))
    if not is_html_answer(exchange):
        return Digest(bare, look=look_at(exchange))
    html, _ = decode(exchange.body, exchange.header("content-type"))
    look = look_at(exchange, html)
    if not wants_links:
        return Digest(bare, look=look, is_html=True)
    found = extract_links(parse(html), exchange.final_url, memo)
    urls: dict[str, LinkKind] = {}
    for link in found.links:
        urls.setdefault(link.url, link.kind)
    moves_to = signpost_target(html, found.links, exchange.final_url)
    if moves_to:
        urls.setdefault(moves_to, LinkKind.PAGE)
    for url in script_links(html, exchange.final_url):
        known = memo.join(url, exchange.final_url)
        if known:
            urls.setdefault(known, LinkKind.PAGE)
    return Digest(bare, tuple(urls.items()), moves_to, found.truncated, look, is_html=True)


def is_html_answer(exchange: Exchange) -> bool:
    """Whether a readable HTML page came back, by its type or, where that is silent, by sight."""
    if exchange.outcome is not Outcome.OK or not exchange.body:
        return False
    media = exchange.header("content-type").partition(";")[0].strip().lower()
    head = exchange.body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if "html" in media:
        return not head.startswith((b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"))
    if media in ("", "text/plain", "application/octet-stream"):
        return head[:1] == b"<" and not head.startswith(b"<?xml")
    return False


def script_links(html: str, page_url: str) -> tuple[str, ...]:
    """Pages that only a script of the page leads to (read/cms knows the systems)."""
    try:
        from xuncha.read.cms import script_links as of_cms
    except ImportError:
        return ()
    return of_cms(html, page_url)
