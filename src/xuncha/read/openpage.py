"""One page opened: parsed and walked once, before anything is decided of what it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from xuncha.facts import Link
from xuncha.read.articles.headline import heading
from xuncha.read.labels import read_labels
from xuncha.read.links.onpage import LinkTaker, extract_links
from xuncha.read.lists.groups import Group, is_list
from xuncha.read.lists.mainlist import readable_text
from xuncha.read.lists.partlists import find_groups
from xuncha.read.lists.rowlinks import leave_out_neighbours
from xuncha.read.menus.navigation import is_path
from xuncha.read.menus.pager import read_pager
from xuncha.read.pagefacts import Pager
from xuncha.read.quicklook import text_words
from xuncha.read.sitememory import SiteMemory
from xuncha.read.source.markup import Source
from xuncha.read.source.sourcewords import FoundWords
from xuncha.read.tree.document import Document, parse
from xuncha.read.tree.outline import Outline
from xuncha.read.tree.walk import outline

_LONGEST_TITLE = 300


class OpenPage(NamedTuple):
    """What every further reader of a page starts from; gone when the page is read."""

    source: Source
    # The address that answered; links are made absolute with `join`.
    url: str
    as_of: date
    doc: Document
    page: Outline
    join: Callable[[str], str]
    links: tuple[Link, ...]
    # Runs of links that look alike: lists and menus, the breadcrumb left out.
    groups: list[Group]
    menus: list[Group]
    pager: Pager | None
    # The token where the pager starts, -1 without one.
    pager_start: int
    # What <title> says, and the first <h1> of the content.
    title: str
    heading: str
    labels: Mapping[str, tuple[str, ...]]
    # The readable text, and the tell-tale words in it.
    text: str
    said: FoundWords

    @property
    def is_whole(self) -> bool:
        """Whether the walk came to the end of the page."""
        return not self.page.truncated


def open_page(source: Source, url: str, as_of: date, memo: SiteMemory) -> OpenPage:
    """Parse a page and take up what all readers share. Never raises."""
    doc = parse(source.html)
    taker = LinkTaker(doc, url, memo)
    page = outline(doc, taker, memo)
    leave_out_neighbours(page)
    # A page too large for the walk is looked through for links alone.
    is_cut = page.truncated
    links = extract_links(doc, url, memo).links if is_cut else tuple(page.links.values())
    groups = [group for group in find_groups(page, as_of) if not is_path(page, group)]
    menus = [group for group in groups if not is_list(page, group)]
    pager, pager_start = read_pager(page, source.raw, url, source.raw_words)
    title = title_of(doc)
    text = readable_text(page, menus)
    return OpenPage(
        source=source,
        url=url,
        as_of=as_of,
        doc=doc,
        page=page,
        join=taker.join,
        links=links,
        groups=groups,
        menus=menus,
        pager=pager,
        pager_start=pager_start,
        title=title,
        heading=heading(page, title),
        labels=read_labels(doc),
        text=text,
        said=text_words(text),
    )


def title_of(doc: Document) -> str:
    """What <title> says, on one line."""
    element = doc.find("title")
    return " ".join(element.text.split())[:_LONGEST_TITLE] if element is not None else ""
