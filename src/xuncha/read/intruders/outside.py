"""Targets of other sites that are not what they were: for sale, gambling, pornography.

Only where a body was fetched; an answer to HEAD alone shows no more than where it leads.
"""

from __future__ import annotations

from xuncha.facts import Exchange, OutsidePage
from xuncha.read.intruders.forsale import offers_domain
from xuncha.read.intruders.spam import is_full_of_spam, sells, spam_words
from xuncha.read.links.hosts import host_name, known_kind
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import parse

FOR_SALE = "for_sale"
_LONGEST = 300_000


def look_outside(exchange: Exchange) -> OutsidePage | None:
    """What a target of another site has become; None where nothing is wrong or nothing was seen."""
    final_url = exchange.final_url or exchange.url
    if known_kind(host_name(final_url)) == "parking" != known_kind(host_name(exchange.url)):
        return _outside(exchange, final_url, "", FOR_SALE, ())
    if not exchange.body:
        return None
    html, _ = decode(exchange.body[:_LONGEST], exchange.header("content-type"))
    doc = parse(html)
    element = doc.find("title")
    title = " ".join(element.text.split())[:200] if element is not None else ""
    for unread in doc.select("script, style, title, noscript, template"):
        unread.decompose()
    text = " ".join(doc.text.split())
    if offers_domain(title, text):
        return _outside(exchange, final_url, title, FOR_SALE, ())
    if sells(title) or is_full_of_spam(text):
        words = spam_words(f"{title} {text}")
        trade = next(iter(words.values()))
        return _outside(exchange, final_url, title, trade, tuple(words)[:8])
    return None


def _outside(
    exchange: Exchange, final_url: str, title: str, sign: str, words: tuple[str, ...]
) -> OutsidePage:
    return OutsidePage(exchange.url, final_url, title, sign, words, exchange.record_id, exchange.at)
