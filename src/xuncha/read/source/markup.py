"""A page's markup: as it was sent, and as a visitor's browser would have it before readers look."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import NamedTuple

from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.read.lists.clickrows import CLICK_WORDS, with_links
from xuncha.read.pagefacts import Shell
from xuncha.read.quicklook import SEAM, source_words
from xuncha.read.source.decode import decode
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.source.unfold import UNFOLD_WORDS, unfold
from xuncha.read.tree.attributedates import ATTRIBUTE_WORDS, with_dates

# Bodies beyond this are data, not pages; the rest of such a page is not looked at.
MOST_CHARACTERS = 8_000_000
_NOT_HTML = (
    "image/",
    "video/",
    "audio/",
    "application/pdf",
    "application/zip",
    "application/msword",
)


class Source:
    """A page as it was sent and as its scripts unfold it, with the tell-tale words of both."""

    __slots__ = ("html", "is_cut", "raw", "raw_words", "words")

    def __init__(self, raw: str, raw_words: FoundWords, html: str, *, is_cut: bool) -> None:
        self.raw, self.raw_words, self.html = raw, raw_words, html
        self.words = raw_words if html is raw else source_words(html)
        # There was more of it than is looked at.
        self.is_cut = is_cut


class NoMarkup(NamedTuple):
    """Why an answer has no source: the request failed, or it is no web page."""

    shell: Shell
    detail: str


def source_of(exchange: Exchange) -> Source | NoMarkup:
    """The source of a page, no longer than `MOST_CHARACTERS`: as it was sent, and with what
    scripts write, clicks open and attributes date written out."""
    if exchange.outcome is not Outcome.OK:
        return NoMarkup(Shell.FAILED, str(exchange.outcome))
    content_type = exchange.header("content-type")
    if content_type.lower().startswith(_NOT_HTML):
        return NoMarkup(Shell.NOT_HTML, content_type)
    text, charset = decode(exchange.body, content_type)
    first = text.lstrip()[:1]
    if not first:
        return NoMarkup(Shell.NOT_HTML, "empty")
    if first in ("{", "[") and "<html" not in text[:2000].lower():
        return NoMarkup(Shell.NOT_HTML, "data")
    return _written_out(exchange, text, charset)


def _written_out(exchange: Exchange, text: str, charset: str) -> Source:
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
    return Source(raw, words, html, is_cut=len(text) > len(raw))


def _bytes_of(body: bytes, text: str, charset: str) -> bytes | None:
    """The bytes of a text where they are known to be its UTF-8."""
    is_whole = charset == "utf-8" and body[:3] != BOM_UTF8 and "\ufffd" not in text
    return body if is_whole and len(text) < MOST_CHARACTERS else None
