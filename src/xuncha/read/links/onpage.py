"""The links of a page: everything a visitor's browser would fetch or follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from turbohtml import Node

from xuncha.facts import Link, LinkKind
from xuncha.read.links.href import HrefMemo, absolute
from xuncha.read.links.kind import kind_of
from xuncha.read.tree.document import Document, Element

# A page of a million links is a trap or an attack; what is beyond is counted, not followed.
MAX_LINKS = 20_000
_TEXT_LENGTH = 200
# Ten or more: the tree then answers from its index, else it is gone through from end to end.
_MOST_BASES = 10

# Elements that may be links.
LINK_TAGS: list[Any] = [
    "a",
    "area",
    "img",
    "script",
    "link",
    "iframe",
    "frame",
    "embed",
    "object",
    "input",
    "source",
    "video",
    "audio",
    "meta",
]
_ADDRESS = {"a": "href", "area": "href", "link": "href", "object": "data", "meta": "content"}
# Lazy loaders keep the true address here and a placeholder (or nothing) in src.
_LAZY = ("data-src", "data-original", "data-lazy-src", "lazy-src", "_src")
_WITH_WORDS = frozenset(("a", "area", "img"))
_REFRESH = re.compile(r"^\s*[\d.]*\s*[;,]?\s*url\s*=\s*['\"]?(.+?)['\"]?\s*$", re.I | re.S)
_INVISIBLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|"
    r"(?:^|;)\s*(?:width|height|font-size)\s*:\s*0(?:px|em|pt|%)?\s*(?:;|!|$)|"
    r"(?:^|;)\s*(?:left|top|text-indent|margin-left|margin-top)\s*:\s*-\d{4,}",
    re.I,
)


@dataclass(frozen=True, slots=True)
class LinksOfPage:
    """The links in the order of the markup, and the URL that they were resolved against."""

    links: tuple[Link, ...]
    base: str
    # More links stood on the page than `MAX_LINKS`.
    truncated: bool = False


def extract_links(doc: Document, page_url: str, memo: HrefMemo | None = None) -> LinksOfPage:
    """Every link of the page made absolute, fragments dropped; `page_url` is the final URL.

    Not links: addresses in comments, in scripts' text, in CSS, in inert templates, and the
    action of a form (asking it without its fields proves nothing). The same link with the same
    words is given once.
    """
    taker = LinkTaker(doc, page_url, memo or HrefMemo())
    elements = doc.find_all(LINK_TAGS, limit=MAX_LINKS * 2)
    for element in elements:
        taker.take(element, element.tag)
        if len(taker.found) >= MAX_LINKS:
            break
    truncated = len(taker.found) >= MAX_LINKS or len(elements) >= MAX_LINKS * 2
    return LinksOfPage(tuple(taker.found.values()), taker.base, truncated)


class LinkTaker:
    """Takes up the links of one page, each when somebody comes across it."""

    def __init__(self, doc: Document, page_url: str, memo: HrefMemo) -> None:
        self.base = base_of(doc, page_url)
        self.join = memo.joiner(self.base)
        self.found: dict[tuple[str, str, str], Link] = {}
        invisible = self._invisible = _Invisible(doc)
        # Menus are the same on every page; where something is hidden each link is looked at.
        self._known = memo.links
        # Elements that hide what is in them.
        self.hiding = invisible.hiding
        # Whether all of the page is shown, so that no link has to be looked at.
        self.is_plain = not (self.hiding or invisible.may_be_inert)

    def apart(self) -> LinkTaker:
        """One that takes up the links of a part of the page by itself."""
        taker = copy(self)
        taker.found = {}
        return taker

    def is_covered(self, element: Element) -> bool:
        """Whether something around the element is not shown, as far as links are concerned."""
        return element.parent in self._invisible.hidden

    def take(self, element: Element, tag: str) -> str | None:
        """Take up what any of LINK_TAGS leads to, if it is a link; returns its href."""
        raw = element.attr("href") if tag == "a" else address_of(element)
        if url := self.join(raw) if raw else "":
            words = words_of(element, tag) if tag in _WITH_WORDS else ""
            self.add(element, self.link_of(element, (url, words, tag)))
        return raw

    def link_of(self, element: Element, key: tuple[str, str, str]) -> Link:
        """The link of that URL, words and tag, as it is where nothing hides it."""
        link = self._known.get(key) if key[2] != "link" else None
        if link is None:
            url, text, tag = key
            kind = kind_of_link_element(element) if tag == "link" else kind_of(tag, url)
            link = Link(url, kind, text, tag)
            if tag != "link":
                self._known[key] = link
        return link

    def add(self, element: Element, link: Link) -> None:
        """Add the link that an element is, unless the page had it before."""
        key = (link.url, link.text, link.element)
        invisible = self._invisible
        if key in self.found or (invisible.may_be_inert and invisible.is_inert(element)):
            return
        if element in invisible.hidden:
            link = Link(link.url, link.kind, link.text, link.element, hidden=True)
        self.found[key] = link


def base_of(doc: Document, page_url: str) -> str:
    """The URL that relative links start from: <base href> where there is a usable one."""
    for element in doc.find_all("base", limit=_MOST_BASES):
        raw = element.attr("href")
        if raw:
            return absolute(raw, page_url) or page_url
    return page_url


def address_of(element: Element) -> str | None:
    """What the element leads to, as written; None where it is no link."""
    tag = element.tag
    if tag in ("a", "area"):
        return element.attr("href")
    if tag == "link":
        return element.attr("href") if kind_of_relation(element.attr("rel") or "") else None
    if tag == "meta":
        return _refresh_target(element)
    if tag == "input" and (element.attr("type") or "").lower() != "image":
        return None
    raw = element.attr(_ADDRESS.get(tag, "src"))
    if tag == "img" and (not raw or raw.lstrip()[:5].lower() == "data:"):
        return next((value for name in _LAZY if (value := element.attr(name))), None)
    return raw


def _refresh_target(meta: Element) -> str | None:
    if (meta.attr("http-equiv") or "").strip().lower() != "refresh":
        return None
    found = _REFRESH.match(meta.attr("content") or "")
    return found.group(1) if found else None


def kind_of_link_element(element: Element) -> LinkKind:
    """Of a <link> that is fetched: a style sheet or an icon."""
    return kind_of_relation(element.attr("rel") or "") or LinkKind.IMAGE


# Pages use a few values.
@lru_cache(maxsize=1_000)
def kind_of_relation(rel: str) -> LinkKind | None:
    """What a <link> with this `rel` fetches: a style sheet, an icon, or nothing (None)."""
    relations = rel.lower().split()
    if "stylesheet" in relations:
        return LinkKind.STYLE
    return LinkKind.IMAGE if any("icon" in name for name in relations) else None


def words_of(element: Element, tag: str, text: str | None = None) -> str:
    """What a reader sees of the link: its text, else title, else the alt of its picture.

    `text` is that of the element, where somebody has it.
    """
    is_anchor = tag == "a"
    if is_anchor and (words := " ".join((element.text if text is None else text).split())):
        return words[:_TEXT_LENGTH]
    text = element.attr("title") or element.attr("alt") or ""
    if not text and is_anchor and (picture := element.find("img")) is not None:
        text = picture.attr("alt") or picture.attr("title") or ""
    return " ".join(text.split())[:_TEXT_LENGTH]


class _Invisible:
    """Which elements are hidden, or stand inside hidden or inert ones."""

    def __init__(self, doc: Document) -> None:
        self.hiding: set[Node] = set(doc.select("[hidden]"))
        self.hiding.update(
            [one for one in doc.select("[style]") if _is_invisible(one.attr("style") or "")]
        )
        self.hidden: set[Node] = set()
        for element in self.hiding:
            # Of one inside another all is in already, or will be.
            if element not in self.hidden:
                self.hidden.add(element)
                self.hidden.update(element.iter_elements())
        self._inert = set(doc.select("template"))
        # Most pages have none: then nobody needs to ask.
        self.may_be_inert = bool(self._inert)
        self._inert_memo: dict[Node, bool] = {}

    def is_inert(self, element: Element) -> bool:
        """Whether the element stands in a <template>, which browsers do not show."""
        return _within(element, self._inert, self._inert_memo)


@lru_cache(maxsize=2_000)
def _is_invisible(style: str) -> bool:
    return bool(_INVISIBLE.search(style))


def _within(element: Element, wanted: set[Element], memo: dict[Node, bool]) -> bool:
    answer = False
    for node in _upwards(element):
        if node in wanted:
            answer = True
            break
        if node in memo:
            answer = memo[node]
            break
    for node in _upwards(element):
        if node in memo:
            break
        memo[node] = answer
        if node in wanted:
            break
    return answer


def _upwards(element: Element) -> Iterator[Node]:
    node: Node | None = element
    while node is not None:
        yield node
        node = node.parent
