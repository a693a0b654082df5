"""One exchange to one Page: parsed once, read once, the tree dropped."""

from __future__ import annotations

from codecs import BOM_UTF8
from dataclasses import replace
from datetime import date

from xuncha.facts import DateSource, Exchange, LinkKind, Outcome, Purpose
from xuncha.read.activities import read_activities
from xuncha.read.addresses import is_article_url
from xuncha.read.article import read_article
from xuncha.read.attributedates import ATTRIBUTE_WORDS, with_dates
from xuncha.read.blocks import page_blocks
from xuncha.read.clickrows import CLICK_WORDS, with_links
from xuncha.read.cms.datasources import data_lists
from xuncha.read.cms.families import family_of
from xuncha.read.decode import decode
from xuncha.read.document import Document, parse
from xuncha.read.fillplaces import may_be_filled
from xuncha.read.forms import read_forms
from xuncha.read.groups import is_list
from xuncha.read.guide import read_guide
from xuncha.read.headline import article_title, heading, own_part
from xuncha.read.href import absolute
from xuncha.read.identity import read_identity
from xuncha.read.labels import label, read_labels
from xuncha.read.letter_threads import may_hold_threads
from xuncha.read.letters import read_letter, read_letter_rows
from xuncha.read.linkkind import kind_of_url
from xuncha.read.links import LinkTaker, extract_links
from xuncha.read.listwins import list_wins
from xuncha.read.mainlist import (
    empty_list_at,
    list_frames,
    loose_links,
    main_groups,
    merged_items,
    readable_text,
    says_empty,
)
from xuncha.read.navigation import is_path, read_breadcrumb, read_navigation, read_siblings
from xuncha.read.offers import read_offers, read_topics
from xuncha.read.outline import Outline, Zone
from xuncha.read.pagefacts import Block, Page, Shell
from xuncha.read.pager import read_pager
from xuncha.read.partial import as_partial, is_partial
from xuncha.read.partlists import find_groups
from xuncha.read.quicklook import (
    may_list_letters,
    may_say_empty,
    may_sell,
    source_words,
    text_words,
)
from xuncha.read.rowlinks import leave_out_neighbours
from xuncha.read.scriptlists import script_list
from xuncha.read.shell import empty_store_at, fills_by_script, is_to_come, read_shell, tells
from xuncha.read.signs import read_signs
from xuncha.read.sitememory import SiteMemory
from xuncha.read.sourcewords import FoundWords
from xuncha.read.systems import find_systems
from xuncha.read.unfold import UNFOLD_WORDS, unfold
from xuncha.read.walk import outline

# Bodies beyond this are data, not pages; the rest of such a page is not looked at.
_MOST_CHARACTERS = 8_000_000
# A page with more entries is a list of guides; one with so many elements is a guide.
_BESIDE_A_GUIDE = 6
# So few characters besides menus and footer are no content of a page.
_LITTLE = 120
_WHOLE_GUIDE = 5
_HTML = (("Content-Type", "text/html; charset=utf-8"),)
_NOT_HTML = (
    "image/",
    "video/",
    "audio/",
    "application/pdf",
    "application/zip",
    "application/msword",
)


class _Source:
    """A page as it was sent and as its scripts unfold it, with the tell-tale words of both."""

    __slots__ = ("html", "raw", "raw_words", "words")

    def __init__(
        self, raw: str, raw_words: FoundWords, html: str = "", words: FoundWords | None = None
    ) -> None:
        self.raw, self.raw_words = raw, raw_words
        self.html, self.words = (raw, raw_words) if words is None else (html, words)


def read_page(exchange: Exchange, as_of: date, memo: SiteMemory | None = None) -> Page:
    """Everything read of one page. Never raises; what cannot be read leaves its field empty.

    `memo` makes it faster when the pages of one site share it, and changes nothing.
    """
    if exchange.outcome is not Outcome.OK:
        return _unread(exchange, Shell.FAILED, str(exchange.outcome))
    content_type = exchange.header("content-type")
    if content_type.lower().startswith(_NOT_HTML):
        return _unread(exchange, Shell.NOT_HTML, content_type)
    text, charset = decode(exchange.body, content_type)
    first = text.lstrip()[:1]
    if not first:
        return _unread(exchange, Shell.NOT_HTML, "empty")
    if first in ("{", "[") and "<html" not in text[:2000].lower():
        return _unread(exchange, Shell.NOT_HTML, "data")
    raw = text[:_MOST_CHARACTERS]
    # What scripts write stands in the markup already where a browser ran them.
    source = _Source(raw, words := source_words(raw, _bytes_of(exchange.body, raw, charset)))
    html = raw
    if exchange.purpose is not Purpose.RENDER and words.has(UNFOLD_WORDS):
        html = unfold(raw)
    if words.has(CLICK_WORDS):
        html = with_links(html)
    if words.has(ATTRIBUTE_WORDS):
        html = with_dates(html)
    if html is not raw:
        source = _Source(raw, words, html, source_words(html))
    page = _read(exchange, source, as_of, memo or SiteMemory())
    if _shows_no_list(page) and (listed := script_list(raw)) is not None:
        page = _with_list(page, exchange, listed, as_of)
    return as_partial(page) if is_partial(exchange) or len(text) > len(raw) else page


def _shows_no_list(page: Page) -> bool:
    """Whether a page has a place for entries, or next to nothing at all, and no entry."""
    if page.items or page.article or page.letter_rows or page.guide or page.activities:
        return False
    waits = page.empty_list or page.filled_by_script or page.shell is Shell.SCRIPT
    return waits or len(page.text) < _LITTLE


def _with_list(page: Page, exchange: Exchange, markup: str, as_of: date) -> Page:
    """The page with the list that its scripts hold; one that is not understood is waited for."""
    if not markup:
        return replace(page, filled_by_script=True)
    made = replace(exchange, body=markup.encode(), headers=_HTML, purpose=Purpose.RENDER)
    items = read_page(made, as_of).items
    return replace(
        page,
        shell=Shell.NONE if page.shell is Shell.SCRIPT else page.shell,
        items=items,
        blocks=(*page.blocks, Block("", "", items)),
        filled_by_script=not items,
        empty_list=False,
        data=(),
    )


def _unread(exchange: Exchange, shell: Shell, detail: str) -> Page:
    return Page(
        url=exchange.url,
        final_url=exchange.final_url or exchange.url,
        shell=shell,
        shell_detail=detail,
        record_id=exchange.record_id,
        at=exchange.at,
    )


def _bytes_of(body: bytes, text: str, charset: str) -> bytes | None:
    """The bytes of a text where they are known to be its UTF-8."""
    is_whole = charset == "utf-8" and body[:3] != BOM_UTF8 and "\ufffd" not in text
    return body if is_whole and len(text) < _MOST_CHARACTERS else None


def _read(exchange: Exchange, source: _Source, as_of: date, memo: SiteMemory) -> Page:
    html, found = source.html, source.words
    url = exchange.final_url or exchange.url
    doc = parse(html)
    taker = LinkTaker(doc, url, memo)
    page = outline(doc, taker, memo)
    leave_out_neighbours(page)
    join = taker.join
    # A page too large for the walk is looked through for links alone.
    whole = not page.truncated
    links = tuple(page.links.values()) if whole else extract_links(doc, url, memo).links
    groups = [group for group in find_groups(page, as_of) if not is_path(page, group)]
    menus = [group for group in groups if not is_list(page, group)]
    pager, pager_start = read_pager(page, source.raw, url, source.raw_words)
    ranked = main_groups(page, groups, pager_start)
    text = readable_text(page, menus)
    title = _title(doc)
    labels = read_labels(doc)
    shell, detail = read_shell(html, page, text, title, found)
    if shell is Shell.REDIRECT:
        detail = absolute(detail, url) or detail
    crumbs = read_breadcrumb(page)
    frames = list_frames(page, ranked, url, as_of)
    blocks, besides, doubtful = page_blocks(page, groups, as_of, title, url)
    said = text_words(text)
    empty_words = says_empty(text) if may_say_empty(said) else ""
    # 暂无内容 beside 最新公告: what is there instead is none of the column.
    left_out = besides | doubtful if empty_words else besides
    ranked = [group for group in ranked if group.start not in left_out]
    ranked.sort(key=lambda group: group.start in doubtful)
    # 相关文章、最新发布 below a text, and no list besides: the text is what the page is about.
    alone = all(group.start in doubtful for group in ranked)
    article = read_article(page, html, url, labels, text, title, as_of, frames, alone=alone)
    empty_at = empty_list_at(page)
    # 点击排行 beside an empty list is none of it either.
    items = () if alone and empty_at >= 0 else merged_items(page, ranked, as_of)
    # The list's own pager counts no page: what links stand beside are none of it.
    if pager and pager.pages == 0 and all(i.source is not DateSource.LIST for i in items):
        items = ()
    # 只有一个与标题同名的附件:这一页就是内容,不是列表。
    if len(items) == 1 and len(own := heading(page, title)) >= 4 and own in items[0].title:
        items = ()
    is_text = article is not None and alone and article.published is None
    if article and (is_text or not list_wins(page, url, ranked, pager, article, labels)):
        items = ()
    # 文章后面的附件不是列表。
    if article and is_article_url(url) and all(_is_file(item.url) for item in items):
        items = ()
    empty_at = empty_at if empty_at >= 0 else empty_store_at(page, html)
    waits = not article and (empty_at >= 0 or not items) and _waits(source, page, empty_at, url)
    if empty_at < 0 and pager and pager.total == 0:
        # 共 0 条记录, where no script is at work: the pager stands where the list is.
        empty_at = pager_start
    if shell is Shell.NONE and waits and not items:
        shell = Shell.SCRIPT
    if not (waits or article or items) and (empty_at >= 0 or empty_words) and not tells(page):
        # 像是空白,又有脚本可能填的地方:不知道。
        waits = may_be_filled(html)
    if shell is Shell.NONE and not items and not article and (coming := is_to_come(text)):
        shell, detail = Shell.MAINTENANCE, coming
    name = article.title if article else heading(page, title) or title
    place = (
        *(crumb.name for crumb in crumbs),
        label(labels, ["ColumnName"]),
        label(labels, ["ColumnType"]),
    )
    seen = (exchange.record_id, exchange.at)
    letters = may_list_letters(said) or may_hold_threads(text)
    rows = read_letter_rows(doc, url, text, as_of, *seen) if letters else ()
    # 一问一答都写在这一页上:是几件信件,不是一件。
    threaded = sum(row.url == url for row in rows) > 1
    if rows and shell is Shell.SCRIPT:
        shell, waits = Shell.NONE, False
    guide = None
    if len(items) <= _BESIDE_A_GUIDE:
        guide = read_guide(doc, url, text, name, place, *seen, said)
    # 一页写着各项要素的,就是指南;旁边的表格下载、相关事项不是它的列表。
    if items and guide:
        only_file = len(items) == 1 and _is_file(items[0].url)
        whole_guide = len(guide.present) >= _WHOLE_GUIDE or only_file
        guide, items = (guide, ()) if whole_guide else (None, items)
    if guide and guide.name == title:
        # The <title> names the site as well.
        own = article_title(page, title, labels, -1) or own_part(title)
        guide = replace(guide, name=own)
    return Page(
        url=exchange.url,
        final_url=url,
        title=title,
        labels=labels,
        family=family_of(html, url, found),
        shell=shell,
        shell_detail=detail,
        links=links,
        breadcrumb=crumbs,
        navigation=read_navigation(page, menus),
        blocks=blocks,
        offers=read_offers(page, (block.more_url for block in blocks)),
        topics=read_topics(page),
        siblings=read_siblings(page, menus, url),
        items=items,
        pager=pager,
        article=article if not items else None,
        text=text,
        says_empty=empty_words,
        empty_list=empty_at >= 0,
        filled_by_script=waits,
        data=data_lists(source.raw, url) if waits else (),
        embeds=sum(page.zones[element] is Zone.MAIN for element in page.embeds if element >= 0),
        pictures=len(page.pictures),
        loose_links=loose_links(page, groups),
        heading=heading(page, title),
        forms=read_forms(doc, join),
        identity=read_identity(doc, url, html, *seen, found, page.maps if whole else None),
        guide=guide,
        letter=None
        if items or threaded or not letters
        else read_letter(doc, url, text, name, as_of, *seen),
        letter_rows=rows,
        activities=read_activities(doc, url, text, name, as_of, said, place),
        systems=find_systems(doc, url, text, *seen, page.systems if whole else None),
        signs=read_signs(
            exchange, doc, html, links, join, text, found, may_sell(said), shell is Shell.FOR_SALE
        ),
        record_id=exchange.record_id,
        at=exchange.at,
    )


def _title(doc: Document) -> str:
    element = doc.find("title")
    return " ".join(element.text.split())[:300] if element is not None else ""


def _is_file(url: str) -> bool:
    return kind_of_url(url) is LinkKind.ATTACHMENT


def _waits(source: _Source, page: Outline, empty_at: int, url: str) -> bool:
    """Whether the missing content may be a script's work."""
    start = max(empty_at - 2, 0) if empty_at >= 0 else 0
    end = empty_at + 3 if empty_at >= 0 else len(page.texts)
    if fills_by_script(source.html, page, start, end, source.words):
        return True
    # A unit of 大汉 jpaas in an attribute alone, a catalogue without a script of its own.
    if ("queryData" in source.raw or "/gkmlpt/" in url) and data_lists(source.raw, url):
        return True
    # An application that draws itself: nothing to read, and a script somewhere.
    return not page.texts and (bool(page.scripts) or "<script" in source.html.lower())
