"""Groups of links of a page, their rows, and whether they are lists or menus."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from xuncha.facts import DatedItem
from xuncha.read.dates.daywords import looks_like_a_day
from xuncha.read.lists.rows import Row
from xuncha.read.lists.wholearticle import is_article
from xuncha.read.pagefacts import NamedLink
from xuncha.read.tree.outline import Outline, Zone
from xuncha.read.tree.textmarks import AGO, DIGIT, is_days_ago

# 标题通常比栏目名长:短于它的多半是菜单。
_TITLE_LENGTH = 9
_LEAST_DATED = 2
_NAME_LENGTH = 6
_FULL_DAY = re.compile(r"20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}")


@dataclass(slots=True)
class Memo:
    """What is remembered of one group of links; None: nobody asked yet."""

    is_list: bool | None = None
    items: tuple[DatedItem, ...] | None = None
    links: tuple[NamedLink, ...] | None = None
    # The folder that each of its links leads into.
    folders: list[str] | None = None


@dataclass(slots=True)
class Group:
    """Rows held by one element (or by sibling elements of the same make)."""

    container: int
    own_rows: list[Row] | None
    start: int
    end: int
    dated: int = 0
    articles: int = 0
    urls: set[str] = field(default_factory=set)
    is_measured: bool = False
    # Several readers ask the same of a group.
    remembers: Memo = field(default_factory=Memo)
    # Of a group of a part: what was found out of it holds on every page, and its rows are those
    # of the part, so many elements and anchors further on.
    source: Group | None = None
    shift: tuple[int, int] = (0, 0)
    # The anchors of its rows; None until somebody asked.
    moved_anchors: list[int] | None = None

    @property
    def rows(self) -> list[Row]:
        """The rows in page order; those of a part are made when somebody asks."""
        if self.own_rows is None:
            self.own_rows = list(self._moved())
        return self.own_rows

    @property
    def count(self) -> int:
        """How many rows there are."""
        known = self.source if self.own_rows is None and self.source else self
        return len(known.rows)

    def anchors(self) -> list[int]:
        """The number of the anchor of each row."""
        if self.own_rows is None and self.source is not None:
            if self.moved_anchors is None:
                self.moved_anchors = [row.anchor + self.shift[1] for row in self.source.rows]
            return self.moved_anchors
        return [row.anchor for row in self.rows]

    def _moved(self) -> Iterator[Row]:
        element, anchor = self.shift
        if self.source is None:
            return
        token = self.start - self.source.start
        for row in self.source.rows:
            yield Row(
                row.anchor + anchor,
                row.element + element,
                row.day,
                row.year_known,
                row.pinned,
                row.title,
                row.token + token if row.token >= 0 else -1,
            )


def is_list(page: Outline, group: Group) -> bool:
    """Whether a group is a list of information rather than a menu or a row of banners."""
    memo = group.remembers
    if memo.is_list is None:
        memo.is_list = _is_list(page, group)
    return memo.is_list


def _tells(text: str) -> bool:
    """Whether a text in a link holds a whole day, or is 3天前."""
    return _FULL_DAY.search(text) is not None or is_days_ago(text)


def _is_beside(page: Outline, token: int, anchors: Sequence[int]) -> bool:
    """Whether the nearest element around a text that holds links holds one of these."""
    element = page.text_parent[token]
    while element >= 0 and page.first_anchor[element] == page.last_anchor[element]:
        element = page.parents[element]
    if element < 0:
        return False
    return any(page.first_anchor[element] <= one < page.last_anchor[element] for one in anchors)


def _is_list(page: Outline, group: Group) -> bool:
    count = len(group.rows)
    if group.dated:
        return group.dated * 3 >= count and not (count == 1 and is_article(page, group.rows[0]))
    zone = page.zones[group.container] if group.container >= 0 else Zone.MAIN
    if zone is not Zone.MAIN:
        return False
    lengths = [
        len(page.anchors[row.anchor].title or page.anchors[row.anchor].text) for row in group.rows
    ]
    # 一列科室名、人名是目录,不是信息列表。
    if group.articles * 2 > count:
        return sum(lengths) >= _NAME_LENGTH * count
    if count >= 3 and group.articles * 4 >= count and sum(lengths) >= _TITLE_LENGTH * count:
        return True
    if count < 2 or sum(lengths) < _NAME_LENGTH * count:
        return False
    digits = [at for at in page.tokens_with(AGO | DIGIT) if group.start <= at < group.end]
    # 提问:2026-05-16 in every link: no day of publication, but no menu either.
    told = {page.text_anchor[at] for at in digits if _tells(page.texts[at])}
    if sum(anchor in told for anchor in group.anchors()) >= max(count - 1, _LEAST_DATED):
        return True
    # 3小时前、昨天: a list, although its days are not known; so is one of days nobody understands.
    inside = [at for at in digits if page.text_anchor[at] < 0 and looks_like_a_day(page.texts[at])]
    # Days of other lists may stand between: names of columns above their lists.
    days = sum(_is_beside(page, at, group.anchors()) for at in inside)
    return days >= max(count - 1, _LEAST_DATED)
