"""Targets of other sites that are not what they were: for sale, gambling, pornography.

Only where a body was fetched; an answer to HEAD alone shows no more than where it leads.
"""

from __future__ import annotations

import re

from xuncha.facts import Exchange, OutsidePage
from xuncha.read.decode import decode
from xuncha.read.document import parse
from xuncha.read.hosts import host_name, known_kind
from xuncha.read.spam import is_full_of_spam, sells, spam_words

FOR_SALE = "for_sale"
_TITLE_FOR_SALE = re.compile(
    r"(?:域名|米表)(?:正在|可以|可|已|转让|出售|停放|交易)|(?:此|本|该|这个)域名|"
    r"domain (?:name )?(?:is )?(?:for sale|parked)|(?:buy|parked) (?:this )?domain|is for sale",
    re.I,
)
_TEXT_FOR_SALE = re.compile(
    # 域名出售 alone is what an article may be about.
    r"(?:此|本|该|这个)域名(?:正在|可以|可|现)?(?:出售|转让|寻求合作|停放中)|"
    r"域名(?:正在|可以|可|现)(?:出售|转让|寻求合作)|域名停放中|"
    r"this domain (?:name )?(?:is|may be) for sale|buy this domain",
    re.I,
)
# A page that only offers its name says little else; an article about it says more.
_FEW_WORDS = 1500
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
    if len(text) <= _FEW_WORDS and (_TITLE_FOR_SALE.search(title) or _TEXT_FOR_SALE.search(text)):
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
