"""What a page is about as its activities are looked for, and whether it may show any at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from turbohtml import Text

from xuncha.facts import DatedItem
from xuncha.read.activities.boxes import BOX_WORDS, has_box
from xuncha.read.activities.entries import is_list_of_calls, is_mostly_list, main_list
from xuncha.read.activities.names import (
    announces,
    heads_a_list,
    is_activity_name,
    is_column_name,
    is_interview_name,
    is_whole_channel,
)
from xuncha.read.articles.headline import own_part
from xuncha.read.source.sourcewords import FoundWords, WordFinder
from xuncha.read.text.plaintext import squeeze, text_of, title_of
from xuncha.read.tree.document import Document

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Article, Block

# One of these stands on every page of activities: a mark, a word, or one of the two patterns.
_MARKS = ("至", "~", "\uff5e", "—")
_STATES = ("已结束", "进行中")
_TIME_WORDS = ("日期", "时间")
_ISSUE_WORDS = ("期",)
SIGN_WORDS = (*_MARKS, *_STATES, *_TIME_WORDS, *_ISSUE_WORDS, *BOX_WORDS)
_FINDER = WordFinder(SIGN_WORDS)
# Searched for by its rarer half.
_TIMES = re.compile(r"(?:日期|时间)(?<=(?:开始|起始|调查|征集|访谈|直播|活动|投票|起止)..)")
_ISSUE = re.compile(r"第[\d一二三四五六七八九十百]+期")

# On the page of such a channel boxes of links without days are no menus: 网上调查 | 民意征集.
_INTERACTS = re.compile(r"互动|公众参与|交流|征集|调查")
# On the page of an interview all of these stand.
_OF_INTERVIEWS = ("嘉宾", "主持人", "实录")
# On one that stands among interviews these do.
_OF_SPEAKERS = ("嘉宾", "主持人")
MOST_HEADS = 10
# Two questions have so many choices at least.
_FEWEST_CHOICES = 3
_MOST_FIELDS = 40
# 欢迎参与调查:政务大厅窗口服务评价
WELCOME = re.compile(r"^欢迎参[与加][\u4e00-\u9fff]{2,4}[:：]\s*")


class PageSoFar(NamedTuple):
    """What was read of a page before its activities."""

    doc: Document
    url: str
    text: str
    # The title of its article, or its heading.
    title: str
    as_of: date
    # The words of `SIGN_WORDS` in the text, blanks aside, where somebody has looked for them.
    said: FoundWords | None = None
    # The breadcrumb and the labels of the column.
    place: Sequence[str] = ()
    items: Sequence[DatedItem] = ()
    blocks: Sequence[Block] = ()
    article: Article | None = None


class Sight(NamedTuple):
    """A page as its activities are looked for: what was read of it, and what it is about."""

    page: PageSoFar
    # The page's own part of its title, and whether that is the name of a column of activities.
    own: str
    is_column: bool
    # In such a column; about one activity; with boxes that are called like such columns.
    at_home: bool
    is_one: bool
    is_boxed: bool
    # The page's article is itself the call.
    is_call: bool


def look(page: PageSoFar) -> Sight | None:
    """What the page is about; None where nothing of it says that there are activities."""
    said = page.said or _FINDER.find(squeeze(page.text))
    page = _without_menus(_without_false_article(page))
    own = own_part(page.title) if is_activity_name(page.title) else page.title
    names_one = is_activity_name(own)
    is_column = _names_its_column(page, own)
    at_home = is_column or any(map(is_activity_name, page.place)) or is_list_of_calls(page.items)
    is_recorded = not is_column and _is_record(page.text, page.place, at_home=at_home)
    is_boxed = not at_home and (
        (said.has(BOX_WORDS) and has_box(page.text)) or _has_box_of_links(page, own)
    )
    is_call = page.article is not None and announces(own)
    is_form = names_one and said.has(BOX_WORDS) and asks(page.doc)
    is_any = at_home or is_recorded or is_boxed or is_call or is_form
    if not (is_any or _may_show_activities(page.text, said)):
        return None
    at_home = at_home or _is_headed(page.doc)
    # What stands among activities is one, whatever it is called.
    is_filed = not is_column and any(map(is_column_name, page.place))
    # <title>意见征集</title>, and the heading names what is asked.
    names_below = is_column and bool(headed(page.doc))
    return Sight(
        page=page,
        own=own,
        is_column=is_column,
        at_home=at_home,
        is_one=(names_one and not is_column) or is_recorded or names_below,
        is_boxed=is_boxed,
        is_call=is_call or is_filed or (at_home and names_one),
    )


def _has_box_of_links(page: PageSoFar, own: str) -> bool:
    """Whether a channel of such columns has a tab or a heading of their name in what was taken for
    menus: its list of links has no day."""
    if page.article or page.items or not _INTERACTS.search(own):
        return False
    texts = (node.data for node in page.doc.descendants if isinstance(node, Text))
    return has_box("\n".join(texts))


def _without_false_article(page: PageSoFar) -> PageSoFar:
    """The page; without its article where that is a list: 更新时间 beside a list looks like the
    line of an article."""
    article = page.article
    if article is None:
        return page
    if heads_a_list(article.title) or is_mostly_list(page.text, page.blocks):
        return page._replace(article=None, items=page.items or main_list(page.blocks))
    return page


def _without_menus(page: PageSoFar) -> PageSoFar:
    """The page without entries that are names of columns: 正在调查 | 往期调查 beside a day."""
    items = [item for item in page.items if not is_column_name(item.title)]
    return page if len(items) == len(page.items) else page._replace(items=items)


def _names_its_column(page: PageSoFar, own: str) -> bool:
    """Whether a page's own title is the name of a column of activities: 网上调查; 水务意见征集,
    at the end of the path and above a list."""
    if heads_a_list(own) or _stands_in_column(page, own):
        return True
    has_list = page.article is None and bool(page.items) and is_activity_name(own)
    return has_list and squeeze(own) in map(squeeze, page.place)


def _stands_in_column(page: PageSoFar, own: str) -> bool:
    """Whether a page bears the name of the whole channel or the site alone, and its path that of a
    column."""
    if page.article is not None or not any(map(is_column_name, page.place)):
        return False
    return is_whole_channel(own) or _is_of_site(page, own)


def _is_of_site(page: PageSoFar, own: str) -> bool:
    """Whether a page is called what nothing on it is called, as a site calls all its pages."""
    lines = {squeeze(line) for line in page.text.split("\n")}
    return not is_activity_name(own) and squeeze(own) not in lines


def _may_show_activities(text: str, said: FoundWords) -> bool:
    if said.has(_MARKS) or (said.has(_STATES) and any(state in text for state in _STATES)):
        return True
    if said.has(_TIME_WORDS) and _TIMES.search(text):
        return True
    return said.has(_ISSUE_WORDS) and _ISSUE.search(text) is not None


def asks(doc: Document) -> bool:
    """Whether a page has a form with choices to tick."""
    kinds = [one.attr("type") or "" for one in doc.find_all("input", limit=_MOST_FIELDS)]
    return sum(kind.lower() in ("radio", "checkbox") for kind in kinds) >= _FEWEST_CHOICES


def _is_record(text: str, place: Sequence[str], *, at_home: bool) -> bool:
    """Whether a page is the record of an interview, whatever it is called."""
    if not at_home:
        return all(word in text for word in _OF_INTERVIEWS)
    here = any(map(is_interview_name, place))
    return here and all(word in text for word in _OF_SPEAKERS)


def _is_headed(doc: Document) -> bool:
    """Whether the only heading of a page is the name of a column of activities."""
    heads = {squeeze(text_of(head)) for head in doc.find_all(["h1", "h2"], limit=MOST_HEADS)}
    heads.discard("")
    return len(heads) == 1 and is_column_name(heads.pop())


def headed(doc: Document) -> str:
    """The only heading of a page that names an activity, not a column; "" elsewhere."""
    heads = doc.find_all(["h1", "h2", "h3"], limit=MOST_HEADS)
    # What leads on is the title of a row.
    heads = [head for head in heads if head.find("a") is None and head.closest("a") is None]
    names = [WELCOME.sub("", title_of(head)) for head in heads]
    named = [head for head in names if is_activity_name(head) and not heads_a_list(head)]
    return named[0] if len(named) == 1 else ""
