"""Where a page leads, for the crawl: the addresses of its links without their words.

The same addresses that `extract_links` gives, at a tenth of its cost: whole lists of attributes
come out of the parser in one call, and only rare elements are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from xuncha.facts import LinkKind
from xuncha.read.document import Document, Element
from xuncha.read.href import FROM_ANYWHERE, HrefMemo, folder_of, origin_of
from xuncha.read.linkkind import kind_of, kind_of_url
from xuncha.read.links import (
    MAX_LINKS,
    address_of,
    base_of,
    extract_links,
    kind_of_link_element,
)

_RARE = "area, link, iframe, frame, embed, object, input, source, video, audio, meta"
_MOST_TAKEN_UP = 200_000


class TakenUp:
    """Links of one site, as written, that the crawl has taken up already.

    Most links of a page are its site's menus: what was taken up from one page is passed over on
    the next ones where it leads to the same place. Give the same object for all pages of a site.
    """

    def __init__(self) -> None:
        self._by_place: dict[str, set[str]] = {}
        self._size = 0

    def without(self, base: str, links: Iterable[str]) -> list[str]:
        """The links that are new for a page with that base."""
        by_origin, by_folder = self._at(base)
        return [raw for raw in links if raw not in by_origin and raw not in by_folder]

    def add(self, base: str, links: Iterable[str]) -> None:
        """Remember links of a page that was read to its end."""
        if self._size > _MOST_TAKEN_UP:
            self._by_place.clear()
            self._size = 0
        by_origin, by_folder = self._at(base)
        for raw in links:
            if raw.startswith(FROM_ANYWHERE):
                by_origin.add(raw)
                self._size += 1
            elif raw[:1] == "." or raw[:1].isalnum():
                by_folder.add(raw)
                self._size += 1

    def _at(self, base: str) -> tuple[set[str], set[str]]:
        places = self._by_place
        by_origin = places.setdefault(origin_of(base), set())
        return by_origin, places.setdefault(folder_of(base), set())


@dataclass(frozen=True, slots=True)
class TargetsOfPage:
    """URL → kind, each URL once; anchors first, each group in the order of the markup."""

    kinds: dict[str, LinkKind]
    # All links that stand on the page, those taken up before included.
    number: int
    # For TakenUp.add once the crawl has taken the page's links up.
    base: str = ""
    fresh: tuple[str, ...] = ()
    # More links stood on the page than `MAX_LINKS`.
    truncated: bool = False


def link_targets(
    doc: Document, page_url: str, memo: HrefMemo, taken: TakenUp | None = None
) -> TargetsOfPage:
    """Every address that `extract_links(doc, page_url)` finds, less those `taken` up before."""
    anchors = _attributes(doc, "//a/@href")
    images = _sources_of_images(doc)
    scripts = _attributes(doc, "//script/@src")
    rare = doc.select(_RARE)
    number = len(anchors) + len(images) + len(scripts) + len(rare)
    if number >= MAX_LINKS or doc.select("template"):
        return _one_by_one(doc, page_url, memo)
    base = base_of(doc, page_url)
    # What was taken up is not met again, so it needs not be remembered either.
    join = memo.joiner(base, keeps_folders=taken is None)
    if taken is not None:
        anchors, images, scripts = (taken.without(base, e) for e in (anchors, images, scripts))
    kinds: dict[str, LinkKind] = {}
    for raw in anchors:
        url = join(raw)
        if url not in kinds:
            kinds[url] = kind_of_url(url)
    for raw in images:
        kinds.setdefault(join(raw), LinkKind.IMAGE)
    for raw in scripts:
        kinds.setdefault(join(raw), LinkKind.SCRIPT)
    for element in rare:
        address = address_of(element)
        if address and (url := join(address)):
            kinds.setdefault(url, _kind(element, url))
    # What is no web address comes as "".
    kinds.pop("", None)
    return TargetsOfPage(kinds, number, base, (*anchors, *images, *scripts))


def _attributes(doc: Document, path: str) -> list[str]:
    return cast("list[str]", doc.xpath(path))


def _one_by_one(doc: Document, page_url: str, memo: HrefMemo) -> TargetsOfPage:
    found = extract_links(doc, page_url, memo)
    kinds: dict[str, LinkKind] = {}
    for link in found.links:
        kinds.setdefault(link.url, link.kind)
    return TargetsOfPage(kinds, len(found.links), truncated=found.truncated)


def _sources_of_images(doc: Document) -> list[str]:
    images = doc.select("img")
    sources = _attributes(doc, "//img/@src")
    is_plain = len(sources) == len(images) and all(
        raw and raw.lstrip()[:5].lower() != "data:" for raw in sources
    )
    if is_plain:
        return sources
    # Lazy loaders keep the true address elsewhere.
    return [address for image in images if (address := address_of(image))]


def _kind(element: Element, url: str) -> LinkKind:
    tag = element.tag
    return kind_of_link_element(element) if tag == "link" else kind_of(tag, url)
