"""The entries of a column's own list as activities.

What a list is made of, the reader of lists knows in every layout; what an entry is, the column in
which it stands says. So every entry counts that says nothing else, with the state its row tells.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from turbohtml import Element

from xuncha.facts import Activity, DatedItem, DateSource
from xuncha.read.activities.boxes import HEADINGS
from xuncha.read.activities.names import is_activity_name, is_call_name, may_head_activities
from xuncha.read.activities.rows import beside, days_of, heading_above, leads_beside, with_end
from xuncha.read.activities.state import says_state, under_heading, with_state
from xuncha.read.activities.titles import bare_title
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Block

# Among entries that say what they are these are something else.
_OF_NEWS = re.compile(r"召开|举行|举办|会议|座谈会|培训班|答记者问|走访慰问|启动仪式|动员会|推进会")
_OTHER_LIST = re.compile(
    r"公告|通知|新闻|要闻|动态|热点|热门|排行|推荐|专题|关注|资讯|头条|链接|信箱|来信|服务"
)
_OF_OTHERS = re.compile(r"公告|通知|新闻|要闻|动态")
_PARTS = 2
_MOST_LINKS = 2_000
_LEVELS = 5
# 欢迎社会各界踊跃参与。 above a list.
_SENTENCES = 1
# A list is one of calls where so many of its entries, and so great a share of them, are.
_FEWEST_CALLS, _SHARE = 2, 2 / 3


def entries_under_own_name(
    items: Sequence[DatedItem],
    blocks: Sequence[Block],
    known: Collection[str] = (),
    names: Collection[str] = (),
) -> list[DatedItem]:
    """The entries that stand under no other name than the column's: not 热点新闻, 最新公告.

    `known` are the addresses of activities read already, `names` what the page calls itself: a
    block with one of them is its own, whatever stands above it. 往期回顾 below the list is part
    of it, and so is the next year of it, which no name stands above.
    """
    beside_it = {
        _key(item)
        for block in blocks
        if block.title and not _is_own(block, known, names)
        for item in block.items
    }
    entries = {_key(item): item for item in items if _key(item) not in beside_it}
    # 最新公告 was taken for the list of the page: its own has no name.
    has_no_name = bool(items) and not entries
    for block in blocks:
        if block.aside or block.beside or (block.title and not _is_own(block, known, names)):
            continue
        # In an empty column a block may be called so for want of any other name.
        is_named = has_no_name or bool(items and block.title)
        for item in block.items:
            if is_named or is_activity_name(item.title):
                entries.setdefault(_key(item), item)
    # 结果反馈 in a row of its own belongs to the entry above.
    return [item for item in entries.values() if not leads_beside(item.title)]


def main_list(blocks: Sequence[Block]) -> Sequence[DatedItem]:
    """The entries of the longest block under no other name, of a page that was taken for an
    article called like its column."""
    own = [block.items for block in blocks if _is_own(block, (), ()) and not block.aside]
    longest = max(own, key=len, default=())
    return longest if len(longest) > 1 else ()


def is_mostly_list(text: str, blocks: Sequence[Block]) -> bool:
    """Whether a page that was taken for an article has a list and next to no sentence."""
    return text.count("。") <= _SENTENCES and bool(main_list(blocks))


def _key(item: DatedItem) -> str:
    """What one entry is known by: its address, or its title where a script opens it."""
    return item.url or item.title


def _is_own(block: Block, known: Collection[str], names: Collection[str]) -> bool:
    if any(item.url in known for item in block.items):
        return True
    title = squeeze(block.title)
    if block.beside:
        return False
    if may_head_activities(title) or says_state(title) or title in names:
        return True
    # Where nothing else was read what is not plainly another list is all there is.
    return not known and _OTHER_LIST.search(title) is None


def heads_other_list(title: str) -> bool:
    """Whether the heading of a block is that of news or notices, and of no activities: 最新公告."""
    return bool(_OF_OTHERS.search(title)) and not is_activity_name(title)


def is_list_of_calls(items: Sequence[DatedItem]) -> bool:
    """Whether nearly all entries of a list are calls for comments or surveys by their titles."""
    calls = sum(is_call_name(item.title) for item in items)
    return calls >= _FEWEST_CALLS and calls >= len(items) * _SHARE


def with_entries(
    found: dict[str, DatedItem],
    entries: Sequence[DatedItem],
    doc: Document,
    page_url: str,
    as_of: date,
) -> Iterator[DatedItem]:
    """What was found of a page by its words and days, and the entries of its own list.

    A title is as the list has it: a link may hold the day and the state as well.
    """
    known = {item.url: item for item in found.values() if item.url != page_url}
    rows = _rows_of(doc, page_url, {item.url for item in entries})
    told = [_told(item, rows.get(item.url), as_of) for item in entries]
    some_tell = any(item.url in known or _tells(item) for item in told)
    listed = {item.url: item for item in told if item.url}
    for item in found.values():
        yield _merged(item, listed.get(item.url))
    for item in told:
        if item.url not in known and _counts(item, some_tell=some_tell):
            yield item


def _merged(item: DatedItem, entry: Activity | None) -> DatedItem:
    """What was found of a row with the entry's title, and its state where the row did not say it."""
    if entry is None:
        return item
    if entry.title in item.title:
        item = replace(item, title=entry.title)
    if item.published and entry.published and _differ_in_year(item.published, entry.published):
        # 9月15日 beside 2025年 over several rows: the list knows the years of its days.
        item = replace(item, published=entry.published)
    if isinstance(item, Activity) and item.is_over is None:
        item = replace(item, is_over=entry.is_over)
    return item


def _differ_in_year(one: date, other: date) -> bool:
    return (one.month, one.day) == (other.month, other.day) and one.year != other.year


def _told(item: DatedItem, row: Element | None, as_of: date) -> Activity:
    item = replace(item, title=bare_title(item.title))
    if row is None:
        return with_state(item, "", as_of)
    days = days_of(row, as_of)
    if item.published is None and len(set(days)) > 1:
        # The day it began and the day it ends or ended, in cells whose heads say so or do not.
        item = replace(item, published=min(days), source=DateSource.LIST)
    words = with_end(beside(row, item.title), days)
    return under_heading(with_state(item, words, as_of), heading_above(row))


def _tells(item: Activity) -> bool:
    return is_activity_name(item.title) or item.is_over is not None or bool(item.has_result)


def _counts(item: Activity, *, some_tell: bool) -> bool:
    if leads_beside(item.title):
        return False
    if _tells(item):
        return item.published is not None or item.is_over is not None
    return item.published is not None and not (some_tell and _OF_NEWS.search(item.title))


def _rows_of(doc: Document, page_url: str, urls: Collection[str]) -> dict[str, Element]:
    """The row of each entry: the widest element around its link that holds no other entry."""
    links: dict[str, Element] = {}
    for anchor in doc.find_all("a", limit=_MOST_LINKS) if urls else ():
        url = absolute(anchor.attr("href") or "", page_url)
        if url and url in urls and (url not in links or not links[url].text.strip()):
            links[url] = anchor
    return {url: _row_around(link, url, page_url, urls) for url, link in links.items()}


def _row_around(link: Element, url: str, page_url: str, urls: Collection[str]) -> Element:
    row = link
    for _ in range(_LEVELS):
        above = row.parent
        if not isinstance(above, Element) or above.tag in ("body", "html", "form"):
            break
        # 正在进行 and 往期回顾: it holds the parts of the list, and no more than one entry today.
        if len(above.find_all(list(HEADINGS), limit=_PARTS)) == _PARTS:
            break
        led = {absolute(one.attr("href") or "", page_url) for one in above.find_all("a")}
        if led & (set(urls) - {url}):
            break
        row = above
    return row
