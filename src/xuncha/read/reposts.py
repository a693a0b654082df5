"""重要政策转载: the policies of the list among the titles that were read, and when they appeared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from xuncha.facts import ListedPolicy, Repost
from xuncha.read.labels import label
from xuncha.read.links.addresses import column_key
from xuncha.read.pagefacts import Page, Shell

_NO_WORDS = re.compile(r"[\W_]+")
# What a title says more than the policy's own: an article about it is no repost of it, nor is another
# document that ends it, adds to it or carries it out.
_ABOUT_IT = re.compile(
    r"解读|图解|读懂|问答|答记者|贯彻|落实|学习|宣传|培训|座谈|会议|精神|评论|热议|反响|征求意见"
    r"|废止|失效|补充|更正|关于修[改订]|实施(?:细则|方案|意见)|任务分工"
)
# 转发, the office in front, the number behind: this much may differ.
_MOST_MORE = 24
_SHORTEST_PART = 10
_MOMENT = re.compile(
    r"(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[\sT]*(\d{1,2})\s*[:：时]\s*(\d{2})"
)
# The line below the title that gives the time stands near the top.
_NEAR = 2_000


def read_reposts(policies: Sequence[ListedPolicy], pages: Sequence[Page]) -> tuple[Repost, ...]:
    """One a policy, in the order of the list: the earliest page or entry that carries it."""
    if not policies:
        return ()
    shown = [(_words(one.title), one) for page in pages for one in _shown_on(page)]
    return tuple(_repost(policy, shown) for policy in policies)


class _Shown:
    """A title that stands on the site: an article, or an entry of a list."""

    __slots__ = ("article", "day", "page", "title", "url")

    def __init__(self, title: str, url: str, day: date | None, page: Page, article: bool) -> None:
        self.title, self.url, self.day = title, url, day
        self.page, self.article = page, article


def _shown_on(page: Page) -> Iterator[_Shown]:
    if page.shell is not Shell.NONE:
        return
    if page.article is not None:
        published = page.article.published
        yield _Shown(page.article.title, page.final_url, published, page, article=True)
    lists = (page.items, *(block.items for block in page.blocks))
    for item in (item for items in lists for item in items):
        yield _Shown(item.title, item.url, item.published, page, article=False)


def _repost(policy: ListedPolicy, shown: Sequence[tuple[str, _Shown]]) -> Repost:
    wanted, original = _words(policy.title), column_key(policy.url)
    found = [one for words, one in shown if _is_it(words, wanted, column_key(one.url) == original)]
    made = [
        Repost(policy, one.url, one.day, _moment(one), one.page.record_id, one.page.at)
        for one in found
    ]
    made.sort(key=lambda repost: _order(repost, date.fromisoformat(policy.published[:10])))
    return made[0] if made else Repost(policy)


def _order(repost: Repost, published: date) -> tuple[bool, date, str]:
    """The earliest first; behind it what is older than the policy and so may be another one.

    An article shows more than the entry that leads to it; what shows no day says the least.
    """
    is_older = repost.day is not None and repost.day < published - timedelta(days=1)
    return is_older, repost.day or date.max, repost.moment or "T"


def _is_it(words: str, wanted: str, is_original: bool) -> bool:
    """Whether a title is the policy's. An entry may lead to the original under a shorter title."""
    if words == wanted:
        return True
    shorter, longer = sorted((words, wanted), key=len)
    if len(shorter) < _SHORTEST_PART or shorter not in longer:
        return False
    if is_original:
        return True
    more = longer.replace(shorter, "", 1)
    return len(more) <= _MOST_MORE and not _ABOUT_IT.search(more)


def _words(title: str) -> str:
    return _NO_WORDS.sub("", title)


def _moment(one: _Shown) -> str:
    """The moment that an article shows for its day; "" where it shows the day alone."""
    if not one.article or one.day is None:
        return ""
    for text in (one.page.text[:_NEAR], label(one.page.labels, ["PubDate"])):
        for found in _MOMENT.finditer(text):
            year, month, day, hour, minute = (int(piece) for piece in found.groups())
            same_day = (year, month, day) == (one.day.year, one.day.month, one.day.day)
            if same_day and hour < 24 and minute < 60:
                return f"{one.day.isoformat()}T{hour:02}:{minute:02}:00+08:00"
    return ""
