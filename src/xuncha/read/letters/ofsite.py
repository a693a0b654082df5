"""政务咨询: the channel of a site, its letters, and whether they were answered.

国办发〔2015〕15号 附件:要求对公众信件、留言及时答复处理的政务咨询类栏目(在线访谈、调查征集、
举报投诉类栏目除外)。
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from xuncha.facts import Column, DatedItem, Letter, Letters
from xuncha.read.columns.channel import Channel, is_broken, why_unread
from xuncha.read.letters.byrows import ListsByRows, find_columns
from xuncha.read.letters.channel import consultation_channel, why_perhaps
from xuncha.read.letters.days import FULL_DAY
from xuncha.read.letters.labels import is_letter_label
from xuncha.read.letters.roles import Roles
from xuncha.read.letters.rows import find_rows
from xuncha.read.letters.threads import may_hold_threads
from xuncha.read.letters.words import (
    is_channel_name,
    may_list_letters,
    says_state,
)
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document
from xuncha.read.tree.fields import bare

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

# Longer titles are those of letters, whatever they mention.
_LONGEST_NOTICE = 12
# 关于农机补贴的答复; not 对上次来信的答复不满.
_IS_ANSWER = re.compile(
    r"^(?!.*(?:不|未|没|请|何时|为什么|质疑)).*(?:(?:的|问题|来信|留言|咨询)(?:回复|答复|办理结果)$)"
)
_LEAST_DAYS = 2
# 提交时间 2019-06-03, whatever the label; not the line of an article.
_LABELLED_DAY = re.compile(
    r"(?<!发布)(?<!更新)(?<!生成)(?<!公布)(?:时间|日期)\s?[:\uff1a]?\s?(?:19|20)\d\d\s?[-/.年]"
)
# 1 回复 leads to a letter, and is no name of it.
_COUNT = re.compile(r"[(\[]?\d+(?:个|条|次)?(?:回复|答复|评论|留言)[)\]]?")
# 最新公告 beside the letters.
_OTHER_LIST = re.compile(r"公告|通知|新闻|要闻|动态|热点|推荐|专题|政策|资讯")
# So many different days are those of a list.
_MANY_DAYS = 4


def read_letter_rows(
    doc: Document,
    page_url: str,
    text: str,
    as_of: date,
    record_id: str = "",
    at: str = "",
    *,
    is_sure: bool = False,
) -> tuple[Letter, ...]:
    """The letters a list shows with their state or under headings like 来信时间; () elsewhere.

    `is_sure`: the page is to be read whatever its text says: attributes in its source say states
    or days, or it stands in a mailbox.
    """
    tells = may_list_letters(text) or may_hold_threads(text)
    if not (is_sure or tells):
        return ()
    lists = ListsByRows(doc)
    rows = find_rows(doc, lists, page_url, as_of, record_id, at)
    if rows or not is_sure:
        return rows

    # Where nothing is said of answers, it is no page of a letter with its steps and their days.
    def is_of_mailbox(roles: Roles) -> bool:
        return roles.is_of_mailbox() or (not tells and roles.is_of_pairs())

    return find_columns(lists, page_url, as_of, record_id, at, is_of_mailbox)[0]


def read_letters(pages: Sequence[Page], columns: Sequence[Column], as_of: date) -> Letters:
    """The consultation channel of a site with its letters; `channel` None where it has none.

    An e-mail address alone is no channel: a channel is a column with a form or with letters.
    """
    channel = consultation_channel(pages, columns)
    if channel is None:
        return Letters(channel=None, usable=None, unreadable=why_perhaps(pages))
    letters = tuple(letter for letter in _collect(channel) if not _is_later(letter, as_of))
    unread = "" if letters else why_unread(channel) or _letters_not_understood(channel)
    if is_broken(channel):
        usable: bool | None = False
    else:
        usable = None if unread else bool(letters) or any(page.forms for page in channel.lists)
    first = channel.lists[0] if channel.lists else None
    return Letters(
        channel=channel.url,
        usable=usable,
        letters=letters,
        unreadable="" if usable is False else unread,
        record_id=first.record_id if first else channel.columns[0].record_id,
        at=first.at if first else channel.columns[0].at,
    )


def _collect(channel: Channel) -> tuple[Letter, ...]:
    """Each letter once: what its list says, made more exact by its own page."""
    found: dict[tuple[str, str], Letter] = {}
    for page in channel.lists:
        rows = page.letter_rows or plain_rows(page)
        same: Counter[str] = Counter()
        for row in rows:
            # 没有自己网页的信件,同名也各算一件。
            alone = row.url in ("", page.url, page.final_url)
            same[row.title] += alone
            key = (row.url, f"{row.title} {row.asked} {same[row.title]}" if alone else "")
            found[key] = _merge(found.get(key), row)
    for page in (*channel.details, *channel.lists):
        if page.letter is not None:
            key = (page.letter.url, "")
            found[key] = _merge(found.get(key), page.letter)
    return tuple(found.values())


def _letters_not_understood(channel: Channel) -> str:
    """Why nothing is known where a page shows days and words of letters, and none was read."""
    for page in channel.lists:
        if page.says_empty:
            continue
        days = FULL_DAY.findall(page.text)
        labelled = len(_LABELLED_DAY.findall(page.text)) >= _LEAST_DAYS
        may_list = labelled or len(set(days)) >= _MANY_DAYS or may_list_letters(page.text)
        if may_list and len(days) >= _LEAST_DAYS:
            return "页面上似有信件、留言,写法没有读懂"
    return ""


def plain_rows(page: Page) -> tuple[Letter, ...]:
    """A list of titles and dates alone: the day is when it was asked, as far as one can see; of
    关于…的答复 when it was answered."""
    seen = (page.record_id, page.at)
    others = {
        x.url for block in page.blocks if _OTHER_LIST.search(block.title) for x in block.items
    }
    return tuple(
        Letter(item.title, item.url, None, item.published, True, *seen)
        if _IS_ANSWER.search(item.title)
        else Letter(item.title, item.url, item.published, None, None, *seen)
        for item in page.items
        # 局长信箱须知、信息公开意见箱: a notice about the channel is no letter.
        if not _is_notice(item) and not (item.url and item.url in others)
    )


def _is_notice(item: DatedItem) -> bool:
    short = len(item.title) <= _LONGEST_NOTICE or not item.url
    words = squeeze(item.title)
    # 待处理 as a link of its own, 评价时间: beside a day.
    is_part = says_state(words) or (words.endswith(":") and is_letter_label(bare(words)))
    is_count = _COUNT.fullmatch(words) is not None or is_part
    return is_count or (short and is_channel_name(item.title[:20]))


def _merge(row: Letter | None, page: Letter) -> Letter:
    """What the page of a letter says, filled up with what its row in the list says."""
    if row is None:
        return page
    answered = page.is_answered if page.is_answered is not None else row.is_answered
    if row.is_answered and page.is_answered is False:
        # 列表说已办结,网页说正在办理:不知道哪个是新的。
        answered = None
    return Letter(
        title=row.title or page.title,
        url=page.url,
        asked=page.asked or row.asked,
        answered=page.answered or row.answered,
        is_answered=answered,
        record_id=page.record_id or row.record_id,
        at=page.at or row.at,
    )


def _is_later(letter: Letter, as_of: date) -> bool:
    return letter.asked is not None and letter.asked > as_of
