"""Where a page leads, for the crawl: the addresses of its links without their words.

The same addresses that `extract_links` gives, at a tenth of its cost: whole lists of attributes
come out of the parser in one call, and only rare elements are looked at one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from itertools import filterfalse
from typing import cast

from xuncha.facts import LinkKind
from xuncha.read.links.href import BLANKS, FROM_ANYWHERE, HrefMemo, folder_of, origin_of, resolver
from xuncha.read.links.kind import KINDS_OF_ELEMENTS, find_kind
from xuncha.read.links.onpage import (
    MAX_LINKS,
    address_of,
    base_of,
    extract_links,
    kind_of_relation,
)
from xuncha.read.tree.document import Document

# Asked for one by one: the parser keeps an index of tags, any other selector walks the tree.
_RARE = ("area", "iframe", "frame", "embed", "object", "input", "source", "video", "audio")
_MOST_TAKEN_UP = 200_000
# Beyond, everything is forgotten: that costs time, never a link.
_MOST_PLACES = 1_000


class TakenUp:
    """Links of one site, as written, that the crawl has taken up already.

    Most links of a page are its site's menus: what was taken up from one page is passed over on
    the next ones where it leads to the same place. Give the same object for all pages of a site.
    """

    def __init__(self) -> None:
        # Origin → links that lead to the same place from all of it, as written.
        self._anywhere: dict[str, set[str]] = {}
        # Folder → its bit; any other link → the bits of the folders it was taken up from.
        # Hundreds of folders repeat the same relative links: a set each would cost ten times as
        # much.
        self._bits: dict[str, int] = {}
        self._from: dict[str, int] = {}
        # Addresses that the crawl has met, however they were written; asked for once a page.
        self.urls: Callable[[], Container[str]] = tuple

    def filter_of(self, base: str) -> Callable[[Iterable[str]], list[str]]:
        """What leaves of links those that are new for a page with that base."""
        here, known = self._bits.get(folder_of(base), 0), self._from.get
        is_anywhere = self._anywhere.get(origin_of(base), frozenset()).__contains__

        def new_of(links: Iterable[str]) -> list[str]:
            # The larger part is menus: passed over without a step of Python for each.
            new = filterfalse(is_anywhere, links)
            return [raw for raw in new if not known(raw, 0) & here]

        return new_of

    def add(self, base: str, links: Iterable[str]) -> None:
        """Remember links of a page that was read to its end."""
        if len(self._from) > _MOST_TAKEN_UP or len(self._bits) > _MOST_PLACES:
            self._from.clear()
            self._bits.clear()
        if sum(map(len, self._anywhere.values())) > _MOST_TAKEN_UP:
            self._anywhere.clear()
        anywhere = self._anywhere.setdefault(origin_of(base), set())
        folder, known = self._bits.setdefault(folder_of(base), 1 << len(self._bits)), self._from
        for raw in links:
            if raw.startswith(FROM_ANYWHERE):
                anywhere.add(raw)
            elif _starts_in_folder(raw):
                known[raw] = known.get(raw, 0) | folder


def _starts_in_folder(raw: str) -> bool:
    """Whether a relative link leads to the same place from all pages of a folder; "?a=b" does not."""
    first = raw[:1]
    # Chinese of which nobody knows the charset is no letter yet.
    return first == "." or first.isalnum() or not (first.isascii() or first in BLANKS)


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
    # False: what is new has characters that a tree without a charset does not show.
    is_spelled: bool = False

    def with_fresh(self, met: tuple[str, ...]) -> TargetsOfPage:
        """The same with more links to be remembered."""
        return replace(self, fresh=self.fresh + met) if met else self


def link_targets(
    doc: Document,
    page_url: str,
    memo: HrefMemo,
    taken: TakenUp | None = None,
    spell: Callable[[str], str | None] | None = None,
) -> TargetsOfPage:
    """Every address that `extract_links(doc, page_url)` finds, less those `taken` up before.

    `spell` is for a tree that was made without a charset: how a link as it stands there is
    spelled in truth, None where that is not sure.
    """
    # In one call; asked element by element it takes half as long again.
    anchors = cast("list[str]", doc.xpath("//a/@href"))
    # Lazy loaders keep the true address of an image elsewhere.
    images = [raw for one in doc.select("img") if (raw := address_of(one))]
    scripts = [raw for one in doc.select("script") if (raw := one.attr("src")) is not None]
    rare = _rare_links(doc)
    number = len(anchors) + len(images) + len(scripts) + len(rare)
    if number >= MAX_LINKS or doc.select("template"):
        return _one_by_one(doc, page_url, memo)
    base = base_of(doc, page_url)
    is_spelled = all(map(str.isascii, _bases(doc)))
    met: Container[str] = ()
    if taken is not None:
        new_of = taken.filter_of(base)
        anchors, images, scripts = new_of(anchors), new_of(images), new_of(scripts)
        new = set(new_of(raw for raw, _ in rare))
        rare = [one for one in rare if one[0] in new]
        # What was taken up is not met again, so there is nothing to look up.
        join = resolver(base)
        met = taken.urls()
    else:
        join = memo.joiner(base)
    written: list[tuple[str, LinkKind | None]] = [(raw, None) for raw in dict.fromkeys(anchors)]
    written += [(raw, LinkKind.IMAGE) for raw in images]
    written += [(raw, LinkKind.SCRIPT) for raw in scripts]
    written += rare
    fresh = (*anchors, *images, *scripts, *(raw for raw, _ in rare))
    spelled = _spelled(fresh, spell)
    is_spelled = is_spelled and None not in spelled.values()
    urls = ((join(spelled.get(raw) or raw), kind) for raw, kind in written)
    return TargetsOfPage(_kinds_of(urls, met), number, base, fresh, is_spelled=is_spelled)


def _kinds_of(
    urls: Iterable[tuple[str, LinkKind | None]], met: Container[str]
) -> dict[str, LinkKind]:
    """Each address that was not met before, with what it leads to."""
    kinds: dict[str, LinkKind] = {}
    for url, kind in urls:
        # What is no web address comes as "".
        if url and url not in kinds and url not in met:
            kinds[url] = kind or find_kind(url)
    return kinds


def _spelled(
    fresh: Iterable[str], spell: Callable[[str], str | None] | None
) -> dict[str, str | None]:
    """The links with Chinese in them, as written and as spelled in truth."""
    if all(map(str.isascii, fresh)):
        return {}
    return {raw: spell(raw) if spell else None for raw in fresh if not raw.isascii()}


def _rare_links(doc: Document) -> list[tuple[str, LinkKind | None]]:
    """The links that are no anchors, images or scripts; None: the address tells the kind."""
    found: list[tuple[str, LinkKind | None]] = []
    for one in doc.select("link"):
        kind = kind_of_relation(one.attr("rel") or "")
        if kind is not None and (raw := one.attr("href")):
            found.append((raw, kind))
    for one in doc.select("meta"):
        if one.attr("http-equiv") and (raw := address_of(one)):
            found.append((raw, LinkKind.PAGE))
    for tag in _RARE:
        for one in doc.select(tag):
            if raw := address_of(one):
                found.append((raw, KINDS_OF_ELEMENTS.get(tag)))
    return found


def _bases(doc: Document) -> list[str]:
    return [raw for one in doc.select("base") if (raw := one.attr("href"))]


def _one_by_one(doc: Document, page_url: str, memo: HrefMemo) -> TargetsOfPage:
    found = extract_links(doc, page_url, memo)
    kinds: dict[str, LinkKind] = {}
    for link in found.links:
        kinds.setdefault(link.url, link.kind)
    return TargetsOfPage(kinds, len(found.links), truncated=found.truncated)
