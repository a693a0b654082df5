"""Signs of intruders and of advertising on one page: facts, no verdict. Honest pages have none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING

from xuncha.facts import Exchange, Link, LinkKind, PageSigns, Purpose
from xuncha.read.hidden.links import find_hidden_links
from xuncha.read.home.signs import HomeSigns, read_home_signs
from xuncha.read.intruders.madeelements import made_elements
from xuncha.read.intruders.spam import is_full_of_spam, says_intruder, sells, spam_words
from xuncha.read.intruders.tricks import find_tricks
from xuncha.read.links.hosts import host_name, is_stranger, known_kind
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.tree.document import Document, Element

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

_LOADED = frozenset(("script", "iframe", "frame", "embed", "object"))
_MOST_LOADED = 50
_MOST_HARMLESS = 50_000
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,2000})", re.I)
# Chinese characters as numbers: &#28595; &#x6fb3;
_CODED = re.compile(r"&#(?:x[4-9][0-9a-f]{3}|[2-4]\d{4}|19[9]\d\d);", re.I)
_LEAST_CODED = 4
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CHINESE_RUN = re.compile(r"[\u4e00-\u9fff]{4,60}")
_OWN_WORDS = 4
_LONGEST_BOAST = 500
# An address with nothing to read sends its visitors on; one with a page has no reason to.
_LEAST_TO_READ, _LEAST_LINKS = 80, 10
_MOVES = re.compile(r"(?:自动)?跳转|新网[站址]|新版|改版|迁移|搬迁|已变更|升级为")
_REFRESH = re.compile(r"""url\s*=\s*["']?([^"'\s;]{4,300})""", re.I)
_KEYWORDS = frozenset(
    (
        "keywords",
        "description",
        "og:title",
        "og:description",
        "twitter:title",
        "twitter:description",
    )
)
# What a page tells search engines of itself as data.
TOLD_TO_ENGINES = "application/ld+json"
_MOST_SCRIPTS = 200
_AD_LABEL = re.compile(r"^[\[【(]?\s*(?:广告|商业广告|广告推广|广告链接)\s*[\])】]?$")
AD_WORDS = ("广告",)
_AD_SPACE = re.compile(r"广告位(?:招租|招商|出租)")
# 公交站台广告位招租公告: the office lets what belongs to the state.
_NOTICE = re.compile(r"公告|公示|通知|拍卖|竞价|竞租|出让|招标|结果|项目")
_RESOURCES = frozenset(("img", "script", "iframe", "frame", "link", "embed", "source", "video"))
_MOST_INSECURE = 5


def read_signs(
    exchange: Exchange,
    doc: Document,
    html: str,
    links: Sequence[Link],
    join: Callable[[str], str],
    text: str,
    found: FoundWords,
    may_sell: bool = True,
    for_sale: bool = False,
) -> PageSigns:
    """The signs of one page. `html` is the source with the literals of its scripts unfolded.

    `found` are the words of `TRICK_WORDS`, `AD_WORDS` and `SCRIPT_SIGNS` in it. `may_sell` False:
    the text holds no word of the trades of spam. `for_sale`: the page offers its domain.
    """
    url = exchange.final_url or exchange.url
    foreign = foreign_links(links, host_name(url))
    insecure = _insecure(links) if url.startswith("https:") else ()
    is_home = exchange.purpose in (Purpose.HOME, Purpose.RENDER)
    metas = doc.find_all("meta", limit=60)
    home = read_home_signs(html, links, url) if is_home else HomeSigns()
    return PageSigns(
        url=url,
        title=_boast(text) or _title(doc),
        keywords=(TOLD_TO_ENGINES in found and _told_to_engines(doc)) or _keywords(metas),
        hidden_links=find_hidden_links(doc, html, foreign, join, url, found),
        loaded=_loaded(foreign, host_name(url), made_elements(html, found), join),
        tricks=find_tricks(
            html,
            found,
            lambda to: is_stranger(host_name(join(to)), host_name(url)),
            _refreshes_to(metas),
            lambda: _is_a_page(text, links) and not _MOVES.search(text),
        ),
        coded_title=_has_coded_title(html),
        spam=tuple(spam_words(text)) if may_sell and is_full_of_spam(text) else (),
        for_sale=for_sale,
        advertised=_advertised(links, host_name(url)) if found.has(AD_WORDS) else (),
        insecure=insecure[:_MOST_INSECURE],
        insecure_count=len(insecure),
        floats=home.floats,
        commercial=home.commercial,
        leaving=home.leaving,
        leaving_notice=home.has_notice,
        record_id=exchange.record_id,
        at=exchange.at,
    )


def telling_signs(pages: Iterable[Page]) -> tuple[PageSigns, ...]:
    """What the pages of a site show, in page order, without those that show nothing."""
    signs = (
        replace(page.signs, origin=page.article.origin if page.article else "")
        for page in pages
        if page.signs is not None
    )
    return tuple(one for one in signs if _tells(one))


def _tells(signs: PageSigns) -> bool:
    shown = (signs.hidden_links, signs.loaded, signs.tricks, signs.spam, signs.advertised)
    is_sold = sells(signs.title) or bool(spam_words(signs.keywords)) or says_intruder(signs.title)
    of_home = signs.floats or signs.commercial or signs.leaving
    others = signs.origin or signs.insecure_count or of_home or signs.leaving_notice
    return any(shown) or signs.coded_title or signs.for_sale or is_sold or bool(others)


def _boast(text: str) -> str:
    """What intruders write over a page in place of all that was there; "" on other pages."""
    if len(text) >= _LONGEST_BOAST:
        return ""
    boast = " ".join(text.split())
    return boast[:80] if says_intruder(boast) else ""


def _title(doc: Document) -> str:
    element = doc.find("title")
    return " ".join(element.text.split())[:300] if element is not None else ""


def _is_a_page(text: str, links: Sequence[Link]) -> bool:
    return len(text) >= _LEAST_TO_READ or len(links) >= _LEAST_LINKS


def _refreshes_to(metas: Iterable[Element]) -> str:
    """Where a refresh sends the visitors of a page, or ""."""
    for meta in metas:
        if (meta.attr("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.search(meta.attr("content") or "")
            return found.group(1) if found else ""
    return ""


def _keywords(metas: Iterable[Element]) -> str:
    found = [
        meta.attr("content") or ""
        for meta in metas
        if (name := meta.attr("name") or meta.attr("property")) and name.lower() in _KEYWORDS
    ]
    return " ".join(" ".join(found).split())[:600]


def _told_to_engines(doc: Document) -> str:
    told = (
        " ".join(script.text.split())[:600]
        for script in doc.find_all("script", limit=_MOST_SCRIPTS)
        if (script.attr("type") or "").lower() == TOLD_TO_ENGINES
    )
    return next((one for one in told if spam_words(one)), "")


def foreign_links(links: Iterable[Link], own: str) -> list[Link]:
    """The links of a page that lead to strangers or to advertising; most pages have few."""
    harmless = _harmless(own)
    found = [link for link in links if link.url not in harmless]
    if not found:
        return found
    if len(harmless) > _MOST_HARMLESS:
        harmless.clear()
    foreign = []
    for link in found:
        if _is_foreign(link.url, own):
            foreign.append(link)
        else:
            harmless.add(link.url)
    return foreign


# The pages of a site link to the same places.
@lru_cache(maxsize=20_000)
def _is_foreign(url: str, own: str) -> bool:
    host = host_name(url)
    return is_stranger(host, own) or known_kind(host) == "ad"


@lru_cache(maxsize=16)
def _harmless(own: str) -> set[str]:  # noqa: ARG001
    """The addresses that are known to lead to nobody strange from a host; filled as met."""
    return set()


def _loaded(
    links: Sequence[Link],
    own: str,
    made: Iterable[tuple[str, str]],
    join: Callable[[str], str],
) -> tuple[tuple[str, str], ...]:
    """What strangers and advertising put into the page; `made` are elements that scripts make."""
    found: dict[tuple[str, str], None] = {}
    for link in links:
        if link.element in _LOADED:
            tells = is_stranger(host_name(link.url), own)
        else:
            tells = link.kind is LinkKind.IMAGE and known_kind(host_name(link.url)) == "ad"
        if tells:
            found[link.element, link.url] = None
    for element, raw in made:
        url = join(raw)
        if is_stranger(host_name(url), own) or known_kind(host_name(url)) == "ad":
            found[element, url] = None
    return tuple(found)[:_MOST_LOADED]


def _has_coded_title(html: str) -> bool:
    """Whether the title alone is in numbers, on a page that is otherwise plain Chinese."""
    found = _TITLE.search(html)
    if not found or "&#" not in found.group(1):
        return False
    title = found.group(1)
    if len(_CODED.findall(title)) < _LEAST_CODED or _CHINESE.search(title):
        return False
    return len(_CHINESE.findall(html)) > 50 and not _fits(unescape(title), html)


def _fits(title: str, html: str) -> bool:
    """Whether words of a title stand in the page in plain letters.

    One framework writes the Chinese characters of titles as numbers, and no intruder had a hand in
    it: then the title is the page's own.
    """
    return any(
        run[at : at + _OWN_WORDS] in html
        for run in _CHINESE_RUN.findall(title)
        for at in range(len(run) - _OWN_WORDS + 1)
    )


def _advertised(links: Sequence[Link], own: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        {
            (link.text, link.url): None
            for link in links
            if (_AD_LABEL.search(link.text) and is_stranger(host_name(link.url), own))
            or (_AD_SPACE.search(link.text) and not _NOTICE.search(link.text))
        }
    )[:_MOST_LOADED]


def resources_of(page: Page | None) -> int:
    """How many files a page has its visitor's browser fetch besides itself, each once."""
    if page is None:
        return 0
    return len({link.url for link in page.links if link.element in _RESOURCES})


def _insecure(links: Sequence[Link]) -> tuple[str, ...]:
    """混合内容: what an encrypted page asks for in the clear."""
    asked = (link.url for link in links if link.element in _RESOURCES)
    return tuple({url: None for url in asked if url.startswith("http:")})
