"""What the crawl keeps of an exchange: its outcome and its links, never its body."""

from __future__ import annotations

from typing import NamedTuple

from xuncha.crawl.pagesource import PageSource
from xuncha.crawl.scriptlinks import links_in_scripts
from xuncha.crawl.signpost import MOST_LINKS, signpost_target
from xuncha.crawl.softdead.soft404 import NOTHING_SUSPICIOUS, MissingLook, look_at
from xuncha.crawl.visit.robots import EVERYTHING, Robots, robots_of
from xuncha.facts import Exchange, LinkKind, Outcome, Purpose
from xuncha.read.data.markup import as_markup
from xuncha.read.links.href import HrefMemo
from xuncha.read.links.onpage import extract_links
from xuncha.read.links.targets import TakenUp, link_targets
from xuncha.read.tree.document import parse


class Digest(NamedTuple):
    """One exchange without its body, and what was read from the body."""

    exchange: Exchange
    # (url, kind) of the links not taken up before, anchors first, each URL once.
    links: tuple[tuple[str, LinkKind], ...] = ()
    # For TakenUp.add once the links are taken up.
    links_base: str = ""
    fresh: tuple[str, ...] = ()
    # Where a page that only sends its visitors on sends them, or "".
    moves_to: str = ""
    links_truncated: bool = False
    look: MissingLook = NOTHING_SUSPICIOUS
    is_html: bool = False
    # 200 and not one byte: servers in trouble answer so at times.
    is_empty: bool = False
    # With its body, where the page is to be rendered.
    to_render: Exchange | None = None
    # Only where robots.txt was asked for.
    robots: Robots = EVERYTHING


def digest_of(
    exchange: Exchange, memo: HrefMemo, wants_links: bool, taken: TakenUp | None = None
) -> Digest:
    """Read what the crawl needs from one exchange. `wants_links`: it was asked for as a page."""
    bare = _without_body(exchange)
    if exchange.purpose is Purpose.ROBOTS:
        return Digest(bare, robots=robots_of(exchange))
    if exchange.method == "GET" and (listed := as_markup(exchange)):
        return Digest(bare, links=_listed_links(listed, memo), look=look_at(exchange))
    if not is_html_answer(exchange):
        return Digest(bare, look=look_at(exchange), is_empty=_is_empty(exchange))
    if not wants_links or not exchange.body:
        look, is_empty = look_at(exchange), _is_empty(exchange)
        return Digest(bare, look=look, is_html=True, is_empty=is_empty)
    page = PageSource(exchange)
    found = page.targets(memo, taken, few=MOST_LINKS)
    urls = found.kinds
    moves_to = ""
    if found.number <= MOST_LINKS:
        links = extract_links(page.tree, exchange.final_url, memo).links
        moves_to = signpost_target(page.text, links, exchange.final_url)
        if moves_to:
            urls.setdefault(moves_to, LinkKind.PAGE)
    for url in links_in_scripts(page):
        known = memo.join(url, exchange.final_url)
        if known:
            urls.setdefault(known, LinkKind.PAGE)
    # The look takes the tree apart, so it comes last.
    look = look_at(exchange, page)
    return Digest(
        exchange=bare,
        links=tuple(urls.items()),
        links_base=found.base,
        fresh=found.fresh,
        moves_to=moves_to,
        links_truncated=found.truncated,
        look=look,
        is_html=True,
    )


def _is_empty(exchange: Exchange) -> bool:
    asked = exchange.method == "GET" and exchange.outcome is Outcome.OK
    return asked and exchange.status == 200 and not exchange.body


def _without_body(exchange: Exchange) -> Exchange:
    # dataclasses.replace takes three times as long, and this runs for every answer.
    if not exchange.body:
        return exchange
    return Exchange(
        exchange.url,
        exchange.method,
        exchange.purpose,
        exchange.at,
        exchange.outcome,
        exchange.status,
        exchange.final_url,
        exchange.hops,
        exchange.headers,
        b"",
        exchange.first_byte_seconds,
        exchange.total_seconds,
        exchange.address,
        exchange.notes,
        exchange.record_id,
    )


def _listed_links(listed: Exchange, memo: HrefMemo) -> tuple[tuple[str, LinkKind], ...]:
    """Where the entries of a list lead that came as data, or the menu that a script writes."""
    html = listed.body.decode()
    found = link_targets(parse(html), listed.final_url or listed.url, memo)
    return tuple(found.kinds.items()) if found.number <= MOST_LINKS else ()


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
