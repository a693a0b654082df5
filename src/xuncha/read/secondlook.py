"""What the crawl asked besides: the home page in a search engine's name, and https."""

from __future__ import annotations

from datetime import date

from xuncha.facts import Exchange, Outcome, SecondLook
from xuncha.read.hosts import host_name, is_stranger, site_domain
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page, Shell


def read_second_look(
    exchange: Exchange | None, home: Page | None, as_of: date
) -> SecondLook | None:
    """What differs; None where either answer was not read (a firewall turns such robots away)."""
    if exchange is None or exchange.outcome is not Outcome.OK or home is None:
        return None
    if home.shell in (Shell.FAILED, Shell.NOT_HTML):
        return None
    page = read_page(exchange, as_of)
    if page.shell in (Shell.FAILED, Shell.NOT_HTML):
        return None
    own = host_name(home.final_url)
    ordinary = _strangers(home, own)
    extra = {domain: url for domain, url in _strangers(page, own).items() if domain not in ordinary}
    led_to = host_name(page.final_url)
    return SecondLook(
        extra_links=tuple(extra.values()),
        title=page.title,
        ordinary_title=home.title,
        led_to=page.final_url if is_stranger(led_to, own) else "",
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


def _strangers(page: Page, own: str) -> dict[str, str]:
    """Registered name → first address, of the strangers that anchors of a page lead to."""
    found: dict[str, str] = {}
    for link in page.links:
        host = host_name(link.url)
        if link.element == "a" and is_stranger(host, own):
            found.setdefault(site_domain(host), link.url)
    return found
