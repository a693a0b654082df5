"""Where a page leads, for the crawl: the addresses of its links without their words.

The same addresses that `extract_links` gives, at a tenth of its cost: whole lists of attributes
come out of the parser in one call, and only rare elements are looked at one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from xuncha.facts import LinkKind
from xuncha.read.document import Document, Element
from xuncha.read.href import HrefMemo
from xuncha.read.linkkind import kind_of, kind_of_url
from xuncha.read.links import (
    MAX_LINKS,
    address_of,
    base_of,
    extract_links,
    kind_of_link_element,
)

_RARE = "area, link, iframe, frame, embed, object, input, source, video, audio, meta"


@dataclass(frozen=True, slots=True)
class TargetsOfPage:
    """URL → kind, each URL once; anchors first, each group in the order of the markup."""

    kinds: dict[str, LinkKind]
    # More links stood on the page than `MAX_LINKS`.
    truncated: bool = False


def link_targets(doc: Document, page_url: str, memo: HrefMemo) -> TargetsOfPage:
    """Every address that `extract_links(doc, page_url)` finds, with its kind."""
    anchors = _attributes(doc, "//a/@href")
    images = _sources_of_images(doc)
    scripts = _attributes(doc, "//script/@src")
    rare = doc.select(_RARE)
    number = len(anchors) + len(images) + len(scripts) + len(rare)
    if number >= MAX_LINKS or doc.select("template"):
        return _one_by_one(doc, page_url, memo)
    join = memo.joiner(base_of(doc, page_url))
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
    return TargetsOfPage(kinds)


def _attributes(doc: Document, path: str) -> list[str]:
    return cast("list[str]", doc.xpath(path))


def _one_by_one(doc: Document, page_url: str, memo: HrefMemo) -> TargetsOfPage:
    found = extract_links(doc, page_url, memo)
    kinds: dict[str, LinkKind] = {}
    for link in found.links:
        kinds.setdefault(link.url, link.kind)
    return TargetsOfPage(kinds, found.truncated)


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
