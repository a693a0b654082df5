"""What the crawl asked besides: the home page in a search engine's name, and https."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.facts import Exchange, Link, Outcome, SecondLook
from xuncha.read.links.hosts import host_name, is_stranger, site_domain
from xuncha.read.links.onpage import extract_links
from xuncha.read.openpage import title_of
from xuncha.read.pagefacts import Page, Shell
from xuncha.read.source.markup import NoMarkup, source_of
from xuncha.read.tree.document import parse


def read_second_look(exchange: Exchange | None, home: Page | None) -> SecondLook | None:
    """What differs; None where either answer was not read (a firewall turns such robots away)."""
    if exchange is None or exchange.outcome is not Outcome.OK or home is None:
        return None
    if home.shell in (Shell.FAILED, Shell.NOT_HTML):
        return None
    source = source_of(exchange)
    if isinstance(source, NoMarkup):
        return None
    # Nobody asks for more than its links and its title.
    doc, url = parse(source.html), exchange.final_url or exchange.url
    own = host_name(home.final_url)
    ordinary = _strangers(home.links, own)
    shown = _strangers(extract_links(doc, url).links, own)
    extra = {domain: address for domain, address in shown.items() if domain not in ordinary}
    led_to = host_name(url)
    return SecondLook(
        extra_links=tuple(extra.values()),
        title=title_of(doc),
        ordinary_title=home.title,
        led_to=url if is_stranger(led_to, own) else "",
        record_id=exchange.record_id,
        at=exchange.at,
    )


def offers_https(exchange: Exchange) -> bool | None:
    """Whether a host answered over https; None where that was not established."""
    if exchange.outcome in (Outcome.CONNECT_REFUSED, Outcome.TLS):
        return False
    if exchange.status is None:
        return None
    return exchange.final_url.startswith("https:")


def _strangers(links: Sequence[Link], own: str) -> dict[str, str]:
    """Registered name → first address, of the strangers that anchors of a page lead to."""
    found: dict[str, str] = {}
    for link in links:
        host = host_name(link.url)
        if link.element == "a" and is_stranger(host, own):
            found.setdefault(site_domain(host), link.url)
    return found
