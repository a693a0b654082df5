"""What a page is about, once its list and its article are known: those, a guide, or letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from xuncha.facts import DatedItem, Exchange, Guide, Letter
from xuncha.read.articles.headline import article_title, own_part
from xuncha.read.guides.guide import read_guide
from xuncha.read.labels import label
from xuncha.read.letters.ofsite import read_letter_rows
from xuncha.read.letters.page import read_letter
from xuncha.read.letters.threads import may_hold_threads
from xuncha.read.letters.words import is_of_mailbox
from xuncha.read.lists.ownlist import is_file
from xuncha.read.menus.navigation import read_breadcrumb
from xuncha.read.openpage import OpenPage
from xuncha.read.pagefacts import Article
from xuncha.read.quicklook import may_list_letters, may_picture_letters

# A page with more entries is a list of guides; one with so many elements is a guide.
_BESIDE_A_GUIDE = 6
_WHOLE_GUIDE = 5


class About(NamedTuple):
    """What a page is about: a list, an article, a guide, letters; and under which name."""

    name: str
    # The breadcrumb and the labels of the column, for readers who go by where a page stands.
    place: tuple[str, ...]
    items: tuple[DatedItem, ...]
    article: Article | None
    guide: Guide | None
    letter: Letter | None
    letter_rows: tuple[Letter, ...]


def read_about(
    opened: OpenPage, exchange: Exchange, article: Article | None, items: tuple[DatedItem, ...]
) -> About:
    """What the page is about, of its `article` and the entries of its own list (`items`)."""
    name = article.title if article else opened.heading or opened.title
    place = (
        *(crumb.name for crumb in read_breadcrumb(opened.page)),
        label(opened.labels, ["ColumnName"]),
        label(opened.labels, ["ColumnType"]),
    )
    guide = _guide_beside(opened, exchange, name, place, items)
    if guide:
        items = ()
    letter, rows = _letters_of(opened, exchange, name, place, items)
    return About(name, place, items, None if items else article, guide, letter, rows)


def _guide_beside(
    opened: OpenPage,
    exchange: Exchange,
    name: str,
    place: Sequence[str],
    items: Sequence[DatedItem],
) -> Guide | None:
    """The guide that the page is; None where it is none, or a list in the first place."""
    if len(items) > _BESIDE_A_GUIDE:
        return None
    seen = (exchange.record_id, exchange.at)
    guide = read_guide(opened.doc, opened.url, opened.text, name, place, *seen, opened.said)
    if guide is None:
        return None
    # 一页写着各项要素的,就是指南;旁边的表格下载、相关事项不是它的列表。
    only_file = len(items) == 1 and is_file(items[0].url)
    if items and not only_file and len(guide.present) < _WHOLE_GUIDE:
        return None
    if guide.name == opened.title:
        # The <title> names the site as well.
        own = article_title(opened.page, opened.title, opened.labels, -1)
        return replace(guide, name=own or own_part(opened.title))
    return guide


def _letters_of(
    opened: OpenPage,
    exchange: Exchange,
    name: str,
    place: Sequence[str],
    items: Sequence[DatedItem],
) -> tuple[Letter | None, tuple[Letter, ...]]:
    """The letter that a page shows in full, and the letters that it lists."""
    doc, url, text, as_of = opened.doc, opened.url, opened.text, opened.as_of
    pictured = may_picture_letters(opened.source.raw_words)
    # 网页在信箱、问政一类栏目里的,不看它用了哪些词。
    in_mailbox = is_of_mailbox((opened.title, opened.heading, *place))
    if not (in_mailbox or pictured or may_list_letters(opened.said) or may_hold_threads(text)):
        return None, ()
    seen = (exchange.record_id, exchange.at)
    rows = read_letter_rows(doc, url, text, as_of, *seen, is_sure=pictured or in_mailbox)
    # 一问一答都写在这一页上:是几件信件,不是一件。
    is_threaded = sum(row.url == url for row in rows) > 1
    if is_threaded or (items and (rows or not in_mailbox)):
        return None, rows
    letter = read_letter(doc, url, text, name, as_of, *seen, in_mailbox=in_mailbox)
    # 信件旁边可能列着别的信件;只有来信日期和是否答复都写明的,才是这一页的信件。
    is_told = letter is not None and letter.asked is not None and letter.is_answered is not None
    return letter if is_told or not items else None, rows
