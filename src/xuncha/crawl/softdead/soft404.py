"""Pages that say "not found" under status 200. Precision first: in doubt a page is a page.

A site's answer to a path that cannot exist (Purpose.RANDOM_PATH) shows what its missing pages
look like. Three things prove a missing page, each on its own:
- the page says so itself: in its title and its text, in a text of a few words, or in a heading
  that tells the visitor so (您访问的页面不存在);
- its title and text equal the answer to the random path, and that answer says "not found";
- it redirects to the very page (not the home page, not a login) the random path redirects to.
A server that answers every path with its home page or with one script shell proves nothing.
An error that a program gave, and a script that does nothing but lead to the home page, are told
by brokenpages.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin
from zlib import crc32

from xuncha.crawl.pagesource import PageSource
from xuncha.crawl.scope import Scope
from xuncha.crawl.softdead.brokenpages import (
    alerts_of,
    is_on_the_way,
    is_stub,
    says_broken,
    sent_to,
)
from xuncha.crawl.softdead.hints import may_say_missing, text_may_say_missing
from xuncha.crawl.softdead.words import (
    names_document,
    says_missing,
    tells_visitor,
    title_says_missing,
)
from xuncha.crawl.targets import page_key, path_of
from xuncha.facts import Exchange, Outcome
from xuncha.read.tree.document import Document, parse

_FILE_NAME = re.compile(
    r"\.(?:docx?|xlsx?|pptx?|wps|et|ofd|pdf|zip|rar|7z|txt|csv|jpe?g|png|mp[34]|avi|wmv|flv)$", re.I
)
_LOGIN = re.compile(r"login|logon|signin|sso|/cas\b|oauth|passport|verify|captcha", re.I)
_ERROR_PAGE = re.compile(r"(?:404|error|notfound|nofound|not_found|nopage)[^/]*$", re.I)
# Surely the page for what is missing, and not one for every kind of error.
_MISSING_PAGE = re.compile(r"/(?:page|error)?[_-]?(?:404|not_?found|nopage)(?:\.\w{2,5})?$", re.I)
_REFRESH = re.compile(r"\s*\d{1,2}\s*[;,]\s*url\s*=\s*[\"']?([^\"'\s]{1,200})", re.I)
_SPACES = re.compile(r"\s+")
# An error page with nothing but its message is shorter than this (characters).
_FEW_WORDS = 160
# Two renderings of one error template differ by the address they repeat and the date.
_ALIKE = 0.9
_SKETCH = 128


@dataclass(frozen=True, slots=True)
class MissingLook:
    """How one answer looks to someone who suspects that it says "not found"."""

    title: str = ""
    shingles: frozenset[int] = frozenset()
    # Sure by itself.
    says_missing: bool = False
    # Says it somewhere; sure only where the answer to the random path says the same.
    mentions_missing: bool = False
    # The final URL where the answer came by redirect, else "".
    redirected_to: str = ""
    answered: bool = False
    # An error that a program gave instead of a page.
    is_broken: bool = False


NOTHING_SUSPICIOUS = MissingLook()
ANSWERED = MissingLook(answered=True)


def look_at(exchange: Exchange, page: PageSource | None = None) -> MissingLook:
    """The look of one exchange; only a suspicious page is parsed, so that this is cheap.

    `page` is its markup, for those who have it already; the tree is of no use afterwards.
    """
    if exchange.outcome is not Outcome.OK:
        return NOTHING_SUSPICIOUS
    moved = _moved_to(exchange)
    if not moved and is_stub(exchange.body) and (stub := _look_at_stub(exchange, page)):
        return stub
    if not exchange.body or not _is_html(exchange) or not may_say_missing(exchange.body):
        return MissingLook(redirected_to=moved, answered=True) if moved else ANSWERED
    document = (page or PageSource(exchange)).tree
    title, words = _title_and_words(document)
    if says_broken(title, words):
        return MissingLook(title, _shingles(words), False, False, moved, True, is_broken=True)
    title_says = title_says_missing(title)
    text_says = text_may_say_missing(words) and says_missing(words)
    text_says = text_says and not names_document(title)
    if not (title_says or text_says):
        return MissingLook(title=title, redirected_to=moved, answered=True)
    is_sure = _is_sure(title_says, text_says, words) or (text_says and tells_visitor(document))
    return MissingLook(title, _shingles(words), is_sure, True, moved, True)


def _look_at_stub(exchange: Exchange, page: PageSource | None) -> MissingLook | None:
    """The look of an answer with a script and not a word to read; None where it says something.

    alert('该信息不存在') tells the visitor; a script that only goes elsewhere is a redirect.
    """
    if not _is_html(exchange):
        return None
    source = page or PageSource(exchange)
    scripts = [one.text for one in source.tree.find_all("script", limit=3)]
    alerts = [text for script in scripts for text in alerts_of(script)]
    target = sent_to(scripts[0], exchange.final_url) if len(scripts) == 1 else ""
    target = target or ("" if scripts else _refreshed_to(source.tree, exchange.final_url))
    if not alerts and not target:
        return None
    title, words = _title_and_words(parse(source.text))
    if words and not (target and is_on_the_way(words)):
        return None
    if any(says_missing(text) for text in alerts) or _MISSING_PAGE.search(path_of(target)):
        return MissingLook(title, frozenset(), True, True, "", True)
    return MissingLook(title, redirected_to=target, answered=True) if target else None


def _refreshed_to(document: Document, url: str) -> str:
    """Where a page without a script sends its visitor on at once, or ""."""
    for meta in document.find_all("meta", limit=20):
        if (meta.attr("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.match(meta.attr("content") or "")
            try:
                return urljoin(url, found.group(1)) if found else ""
            except ValueError:
                return ""
    return ""


def _moved_to(exchange: Exchange) -> str:
    final = exchange.final_url
    # Nearly always the very address that was asked.
    return "" if final == exchange.url or page_key(final) == page_key(exchange.url) else final


def is_missing(look: MissingLook, baseline: MissingLook | None, scope: Scope) -> bool:
    """Whether a readable answer is the site's way to say that there is no such page."""
    if look.says_missing or look.is_broken:
        return True
    if baseline is None or not baseline.answered:
        return False
    if _same_error_redirect(look, baseline, scope):
        return True
    return baseline.mentions_missing and look.mentions_missing and _alike(look, baseline)


def is_article_sent_home(url: str, look: MissingLook, scope: Scope) -> bool:
    """Whether one certain article or file was asked for and the home page came instead.

    Only addresses that name one document (a number in the last part, a file by its ending):
    columns and entrances may be led to the home page on purpose.
    """
    if not look.redirected_to or not scope.is_home(look.redirected_to):
        return False
    path = path_of(url)
    directory, _, name = path.rpartition("/")
    if _FILE_NAME.search(name):
        return True
    return len(directory) > 1 and len(re.findall(r"\d", name)) >= 3


def _same_error_redirect(look: MissingLook, baseline: MissingLook, scope: Scope) -> bool:
    target = baseline.redirected_to
    if not target or look.redirected_to != target or scope.is_home(target):
        return False
    if _LOGIN.search(target):
        return False
    # The root of another host is a home page too, whoever's it is.
    return path_of(target) != "/" and bool(_ERROR_PAGE.search(path_of(target)))


def _alike(look: MissingLook, baseline: MissingLook) -> bool:
    if look.title != baseline.title or not look.shingles or not baseline.shingles:
        return False
    common = len(look.shingles & baseline.shingles)
    return common >= _ALIKE * max(len(look.shingles), len(baseline.shingles))


def _is_sure(title_says: bool, text_says: bool, words: str) -> bool:
    # With a whole page around it, the title has to say it as well as the text.
    if len(words) > _FEW_WORDS:
        return title_says and text_says
    return title_says or text_says


def _is_html(exchange: Exchange) -> bool:
    media = exchange.header("content-type").partition(";")[0].strip().lower()
    if media in ("", "text/plain", "application/octet-stream"):
        return exchange.body.lstrip()[:1] == b"<"
    return "html" in media


def _title_and_words(document: Document) -> tuple[str, str]:
    found = document.find("title")
    title = _SPACES.sub(" ", found.text).strip() if found is not None else ""
    for element in document.select("script, style, title, noscript, template"):
        element.decompose()
    # Blocks apart: 首页, then 该文章已被删除.
    return title, " ".join(document.to_text().split())


def _shingles(words: str, width: int = 8) -> frozenset[int]:
    """A sketch of a text: the lowest checksums of its pieces. Like texts share most of them."""
    # Digits are dates and counters; the bounds keep a large page, and many pages, cheap.
    words = re.sub(r"[\d/.:\-]+", "", words)[:20_000]
    pieces = (words[at : at + width] for at in range(max(1, len(words) - width + 1)))
    return frozenset(
        sorted({crc32(piece.encode("utf-8", "replace")) for piece in pieces})[:_SKETCH]
    )
