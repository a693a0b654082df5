"""One exchange to one Page: parsed once, read once, the tree dropped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from xuncha.facts import DatedItem, Exchange, Identity, PageSigns, Purpose
from xuncha.read.about import About, read_about
from xuncha.read.activities.onpage import read_activities
from xuncha.read.activities.sight import PageSoFar
from xuncha.read.cms.datasources import data_lists
from xuncha.read.data.scriptlists import script_list
from xuncha.read.dates.pictured import shows_pictured_days
from xuncha.read.empty.emptiness import Emptiness, read_emptiness, words_of_nothing
from xuncha.read.empty.partial import as_partial, is_partial
from xuncha.read.identity.marks import read_identity
from xuncha.read.identity.systems import find_systems
from xuncha.read.intruders.signs import read_signs
from xuncha.read.links.forms import read_forms
from xuncha.read.lists.mainlist import empty_list_at, loose_links
from xuncha.read.lists.ownlist import article_of, find_lists, own_entries
from xuncha.read.menus.navigation import read_breadcrumb, read_navigation, read_siblings
from xuncha.read.menus.offers import read_offers, read_topics
from xuncha.read.openpage import OpenPage, open_page
from xuncha.read.pagefacts import Block, Page, Shell
from xuncha.read.quicklook import may_sell
from xuncha.read.sitememory import SiteMemory
from xuncha.read.source.markup import NoMarkup, Source, source_of
from xuncha.read.tree.outline import Zone

# So few characters besides menus and footer are no content of a page.
_LITTLE = 120
_HTML = (("Content-Type", "text/html; charset=utf-8"),)


def read_page(exchange: Exchange, as_of: date, memo: SiteMemory | None = None) -> Page:
    """Everything read of one page. Never raises; what cannot be read leaves its field empty.

    `memo` makes it faster when the pages of one site share it, and changes nothing.
    """
    source = source_of(exchange)
    if isinstance(source, NoMarkup):
        return _unread(exchange, source)
    page = _read(exchange, source, as_of, memo or SiteMemory())
    if _shows_no_list(page) and (listed := script_list(source.raw)) is not None:
        page = _with_list(page, exchange, listed, as_of)
    return as_partial(page) if is_partial(exchange) or source.is_cut else page


def _shows_no_list(page: Page) -> bool:
    """Whether a page has a place for entries, or next to nothing at all, and no entry."""
    if page.items or page.article or page.letter_rows or page.guide or page.activities:
        return False
    waits = page.empty_list or page.filled_by_script or page.shell is Shell.SCRIPT
    return waits or len(page.text) < _LITTLE


def _with_list(page: Page, exchange: Exchange, markup: str, as_of: date) -> Page:
    """The page with the list that its scripts hold; one that is not understood is waited for."""
    if not markup:
        return replace(page, filled_by_script=True, waits_on=())
    made = replace(exchange, body=markup.encode(), headers=_HTML, purpose=Purpose.RENDER)
    items = read_page(made, as_of).items
    return replace(
        page,
        shell=Shell.NONE if page.shell is Shell.SCRIPT else page.shell,
        items=items,
        blocks=(*page.blocks, Block("", "", items)),
        filled_by_script=not items,
        by_script=True,
        empty_list=False,
        data=(),
    )


def _unread(exchange: Exchange, why: NoMarkup) -> Page:
    return Page(
        url=exchange.url,
        final_url=exchange.final_url or exchange.url,
        shell=why.shell,
        shell_detail=why.detail,
        record_id=exchange.record_id,
        at=exchange.at,
    )


def _read(exchange: Exchange, source: Source, as_of: date, memo: SiteMemory) -> Page:
    opened = open_page(source, exchange.final_url or exchange.url, as_of, memo)
    empty_words = words_of_nothing(opened)
    lists = find_lists(opened, says_empty=bool(empty_words))
    article = article_of(opened, lists)
    empty_at = empty_list_at(opened.page)
    items = own_entries(opened, lists, article, has_empty_list=empty_at >= 0)
    emptiness = read_emptiness(opened, empty_at, article, items, empty_words=empty_words)
    about = read_about(opened, exchange, article, items)
    if about.letter_rows and emptiness.shell is Shell.SCRIPT:
        emptiness = emptiness._replace(shell=Shell.NONE, waits=False)
    return _put_together(opened, exchange, lists.blocks, empty_words, emptiness, about)


def _put_together(
    opened: OpenPage,
    exchange: Exchange,
    blocks: tuple[Block, ...],
    empty_words: str,
    emptiness: Emptiness,
    about: About,
) -> Page:
    """The page with all that was decided, and what is read of any page, whatever it is about."""
    page, doc, url, text = opened.page, opened.doc, opened.url, opened.text
    seen = (exchange.record_id, exchange.at)
    shell, is_whole = emptiness.shell, opened.is_whole
    return Page(
        url=exchange.url,
        final_url=url,
        title=opened.title,
        labels=opened.labels,
        shell=shell,
        shell_detail=emptiness.detail,
        links=opened.links,
        breadcrumb=read_breadcrumb(page),
        navigation=read_navigation(page, opened.menus),
        blocks=blocks,
        offers=read_offers(page, (block.more_url for block in blocks)),
        topics=read_topics(page),
        siblings=read_siblings(page, opened.menus, url),
        items=about.items,
        pictured_days=shows_pictured_days(
            opened.source.html, about.items or (item for block in blocks for item in block.items)
        ),
        pager=opened.pager,
        article=about.article,
        text=text,
        says_empty=empty_words,
        empty_list=emptiness.empty_list,
        filled_by_script=emptiness.waits,
        waits_on=emptiness.waits_on,
        data=data_lists(opened.source.raw, url) if emptiness.waits else (),
        embeds=sum(page.zones[element] is Zone.MAIN for element in page.embeds if element >= 0),
        pictures_above=emptiness.pictures_above,
        plain_words=emptiness.plain_words,
        shows_otherwise=emptiness.shows_otherwise,
        loose_links=loose_links(page, opened.groups),
        heading=opened.heading,
        forms=read_forms(doc, opened.join),
        identity=_identity(opened, exchange),
        guide=about.guide,
        letter=about.letter,
        letter_rows=about.letter_rows,
        activities=_activities(opened, about, blocks),
        systems=find_systems(doc, url, text, *seen, page.systems if is_whole else None),
        signs=_signs(opened, exchange, for_sale=shell is Shell.FOR_SALE),
        record_id=exchange.record_id,
        at=exchange.at,
    )


def _identity(opened: OpenPage, exchange: Exchange) -> Identity:
    maps: list[str] | None = None
    if opened.is_whole:
        # Only a walk that came to the end of the page met all of its maps.
        maps = [opened.join(href) or opened.url for href in opened.page.maps]
    html, words = opened.source.html, opened.source.words
    seen = (exchange.record_id, exchange.at)
    return read_identity(opened.doc, opened.url, html, *seen, words, maps)


def _activities(opened: OpenPage, about: About, blocks: tuple[Block, ...]) -> tuple[DatedItem, ...]:
    return read_activities(
        PageSoFar(
            doc=opened.doc,
            url=opened.url,
            text=opened.text,
            title=about.name,
            as_of=opened.as_of,
            said=opened.said,
            place=about.place,
            items=about.items,
            blocks=blocks,
            article=about.article,
        )
    )


def _signs(opened: OpenPage, exchange: Exchange, *, for_sale: bool) -> PageSigns:
    return read_signs(
        exchange,
        opened.doc,
        opened.source.html,
        opened.links,
        opened.join,
        opened.text,
        opened.source.words,
        may_sell(opened.said),
        for_sale,
    )
