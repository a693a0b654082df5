"""A page's markup: as it was sent, and as a visitor's browser would have it before readers look."""

from __future__ import annotations

from codecs import BOM_UTF8

from xuncha.facts import Exchange, Purpose
from xuncha.read.attributedates import ATTRIBUTE_WORDS, with_dates
from xuncha.read.clickrows import CLICK_WORDS, with_links
from xuncha.read.quicklook import SEAM, source_words
from xuncha.read.sourcewords import FoundWords
from xuncha.read.unfold import UNFOLD_WORDS, unfold

# Bodies beyond this are data, not pages; the rest of such a page is not looked at.
MOST_CHARACTERS = 8_000_000


class Source:
    """A page as it was sent and as its scripts unfold it, with the tell-tale words of both."""

    __slots__ = ("html", "raw", "raw_words", "words")

    def __init__(
        self, raw: str, raw_words: FoundWords, html: str = "", words: FoundWords | None = None
    ) -> None:
        self.raw, self.raw_words = raw, raw_words
        self.html, self.words = (raw, raw_words) if words is None else (html, words)


def source_of(exchange: Exchange, text: str, charset: str) -> Source:
    """The source of a page: its decoded `text`, no longer than `MOST_CHARACTERS`, and the same
    with what scripts write, clicks open and attributes date written out."""
    raw = text[:MOST_CHARACTERS]
    words = source_words(raw, _bytes_of(exchange.body, raw, charset))
    html = raw
    # What scripts write stands in the markup already where a browser ran them.
    if exchange.purpose is not Purpose.RENDER and words.has(UNFOLD_WORDS):
        html = unfold(raw)
    if SEAM in words:
        html = html.replace(SEAM, "")
    if words.has(CLICK_WORDS):
        html = with_links(html)
    if words.has(ATTRIBUTE_WORDS):
        html = with_dates(html)
    return Source(raw, words) if html is raw else Source(raw, words, html, source_words(html))


def _bytes_of(body: bytes, text: str, charset: str) -> bytes | None:
    """The bytes of a text where they are known to be its UTF-8."""
    is_whole = charset == "utf-8" and body[:3] != BOM_UTF8 and "\ufffd" not in text
    return body if is_whole and len(text) < MOST_CHARACTERS else None
