"""Which dates of a page an entry may have: those of its own row, or those paired with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from xuncha.read.dates.headings import is_sign
from xuncha.read.dates.parts import is_year_or_month
from xuncha.read.links.addresses import is_article_url, is_home
from xuncha.read.lists.rowdates import Hit
from xuncha.read.lists.rowlinks import entries_in, main_anchor
from xuncha.read.lists.rowpairs import paired
from xuncha.read.tree.outline import Outline, Zone

_CLIMB = 5
WEEKDAY = "星期"
_MOST_IN_ROW = 3
_TWO = 2
# A title, not [解读] or 下载.
_SHORTEST_ENTRY = 6
# A forum links to the title three times, to the board and to who wrote it.
_MOST_LINKS = 6
_DAY = re.compile(r"20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d")
# 视频, 图片新闻 beside a day.
_LONGEST_TAG = 4


@dataclass(slots=True)
class Claim:
    """The dates that one link may have.

    `holder` is the outermost element around all of them, `element` the row.
    """

    holder: int
    element: int
    hits: list[Hit]


@dataclass(slots=True)
class Claims:
    """The dates of all links, by the number of the link."""

    page: Outline
    # Tokens at which the elements start that hold dates and links side by side.
    starts: Sequence[int]
    # How many of the dates are written with their 星期.
    weekdays: int
    # Dates of a row of one entry; they go before those that stand in one element with many links.
    near: dict[int, Claim] = field(default_factory=dict)
    far: dict[int, Claim] = field(default_factory=dict)

    def give(self, holder: int, hits: list[Hit]) -> None:
        """Give the dates of an element to the links in it."""
        page = self.page
        anchors = entries_in(page, holder)
        if not anchors:
            return
        if len(anchors) == 1 and (outer := _beyond_a_tag(page, holder, anchors[0])) >= 0:
            holder, anchors = outer, entries_in(page, outer)
        is_row = _is_row(page, holder)
        is_single = len(anchors) == 1 or len({page.anchors[i].url for i in anchors}) == 1
        if len(hits) == 1 and not is_row and not is_single and self._is_outside(holder, hits[0]):
            return
        if self._is_beside_home(anchors, hits) or (not is_row and self._is_clock(anchors, hits)):
            return
        if is_row and _holds_many(page, holder, anchors, hits):
            is_row = is_single = False
        elif len(hits) == 1 or is_single or is_row:
            if len(anchors) <= _MOST_IN_ROW or is_row:
                to = self.near if is_single or is_row else self.far
                row = _around(page, holder)
                # The title may stand above a line of the date and [阅读全文].
                best = main_anchor(page, anchors if row == holder else entries_in(page, row))
                _add(to, best, holder, row, hits)
            # Else a lone date amid many links (a date line, a clock), which belongs to none.
            return
        for index, hit in paired(page, anchors, hits):
            _add(self.far, index, holder, _around(page, page.anchor_element[index]), [hit])

    def by_link(self) -> Iterator[tuple[int, Claim]]:
        """The number of each link that has dates, with them, in page order."""
        for index in sorted(self.near.keys() | self.far.keys()):
            yield index, self.near.get(index) or self.far[index]

    def _is_clock(self, anchors: list[int], hits: list[Hit]) -> bool:
        """Today's day beside a logo or a tool: in the header, in the footer, or with its 星期."""
        page = self.page
        if len(hits) > 1 or is_article_url(page.anchors[anchors[0]].url):
            return False
        token = hits[0].token
        zone = page.zones[page.text_parent[token]]
        if zone is Zone.HEAD or (zone is Zone.FOOT and _is_in_the_footer(page, token)):
            return True
        return self.weekdays == 1 and WEEKDAY in page.texts[token]

    def _is_beside_home(self, anchors: list[int], hits: list[Hit]) -> bool:
        """Whether a lone date has no link beside it but that of a home page (省政府网站): it is
        today's, or that of an article in a table that sets out the page."""
        if len(hits) != 1:
            return False
        first = self.page.anchors[anchors[0]].url
        return is_home(first) and all(self.page.anchors[one].url == first for one in anchors)

    def _is_outside(self, holder: int, hit: Hit) -> bool:
        """A clock above a list: a date before entries that have dates of their own."""
        # The element itself starts no later than its date.
        start, end = self.page.starts[holder], self.page.ends[holder]
        return any(start <= other < end and other > hit.token for other in self.starts)


def _is_in_the_footer(page: Outline, token: int) -> bool:
    """Whether a text stands in the <footer> of the page; cards and articles have theirs."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        if element < 0 or page.tags[element] == "footer":
            break
        element = page.parents[element]
    if element < 0 or page.tags[element] != "footer" or page.tags.count("footer") > 1:
        return False
    return all(page.tags[above] != "article" for above in _above(page, element))


def _above(page: Outline, element: int) -> Iterator[int]:
    for _ in range(_CLIMB):
        element = page.parents[element]
        if element < 0:
            break
        yield element


def _add(claims: dict[int, Claim], index: int, holder: int, element: int, hits: list[Hit]) -> None:
    known = claims.get(index)
    if known is None:
        claims[index] = Claim(holder, element, list(hits))
        return
    # Of two elements, one in the other, the outer one is the row.
    known.holder, known.element = min(known.holder, holder), min(known.element, element)
    known.hits.extend(hits)


def _around(page: Outline, element: int) -> int:
    """The element that is the whole row: a picture beside the title leads to the same article."""
    if _is_row(page, element):
        return element
    url = page.anchors[entries_in(page, element)[0]].url
    for _ in range(_CLIMB if url else 0):
        above = page.parents[element]
        if _is_row(page, element) or above < 0 or page.tags[above] == "body":
            break
        if page.tags[element] == "dd" and _is_all_of(page, element, above):
            # The one entry left for a list that goes on in another <dl>.
            break
        if page.last_anchor[above] - page.first_anchor[above] > _MOST_IN_ROW:
            break
        if any(page.anchors[i].url != url for i in entries_in(page, above)):
            break
        element = above
    return element


def _is_all_of(page: Outline, element: int, above: int) -> bool:
    """Whether an element has nothing beside it in another but, before it, a year or a month."""
    before = page.texts[page.starts[above] : page.starts[element]]
    is_headed = all(is_sign(text) or is_year_or_month(text) for text in before)
    return is_headed and page.ends[above] == page.ends[element]


def _beyond_a_tag(page: Outline, holder: int, anchor: int) -> int:
    """The element with the title where a date has only a tag beside it (视频, 区府办), which leads
    to a column; -1 where it has more than that, or the title has a day of its own."""
    inner = range(page.starts[holder], page.ends[holder])
    tag = page.anchors[anchor]
    is_short = 0 < len(tag.text) <= _LONGEST_TAG and tag.text != tag.title
    if not is_short or page.tags[holder] == "a" or is_article_url(tag.url):
        return -1
    for _ in range(_MOST_IN_ROW):
        if _is_row(page, holder):
            break
        holder = page.parents[holder]
        if holder < 0 or _links_of(page, holder) > _MOST_LINKS:
            break
        others = [one for one in entries_in(page, holder) if one != anchor]
        named = [one for one in others if len(page.anchors[one].text) >= _SHORTEST_ENTRY]
        if named:
            is_one = len({page.anchors[one].url for one in others}) == 1
            return holder if is_one and not _has_day_beside(page, holder, inner) else -1
    return -1


def _has_day_beside(page: Outline, holder: int, inner: range) -> bool:
    """Whether an element shows another day outside these tokens."""
    outer = range(page.starts[holder], page.ends[holder])
    return any(_DAY.search(page.texts[token]) for token in outer if token not in inner)


def _is_row(page: Outline, element: int) -> bool:
    return page.tags[element] in {"li", "tr"}


def _holds_many(page: Outline, holder: int, anchors: list[int], hits: list[Hit]) -> bool:
    """Whether one <li> is a whole list: three dates and more, each with a link of its own.

    In a table two are enough, where each link has a cell of its own with its date beside it; and
    in an <li> that has no other beside it.
    """
    if len(hits) == len(anchors) == _TWO:
        if page.tags[page.parents[page.anchor_element[anchors[0]]]] == "td":
            return _take_turns(page, anchors, hits)
        return _is_only_row(page, holder) and _alternate(page, anchors, hits)
    if len(hits) < _MOST_IN_ROW or len(anchors) < len(hits):
        return False
    shown = all(page.text_parent[hit.token] not in page.hidden for hit in hits)
    return shown and len({index for index, _ in paired(page, anchors, hits)}) == len(hits)


def _is_only_row(page: Outline, holder: int) -> bool:
    """Whether an <li> has all links of the list it stands in."""
    above = page.parents[holder]
    return (
        page.tags[holder] == "li"
        and above >= 0
        and _links_of(page, above) == _links_of(page, holder)
    )


def _links_of(page: Outline, element: int) -> int:
    return page.last_anchor[element] - page.first_anchor[element]


def _take_turns(page: Outline, anchors: list[int], hits: list[Hit]) -> bool:
    """Whether titles and dates alternate, all in different cells: two entries side by side."""
    cells = {page.parents[page.anchor_element[anchor]] for anchor in anchors}
    cells |= {page.text_parent[hit.token] for hit in hits}
    return len(cells) == len(anchors) + len(hits) and _alternate(page, anchors, hits)


def _alternate(page: Outline, anchors: list[int], hits: list[Hit]) -> bool:
    """Whether titles and dates take turns, no title as short as [解读]."""
    titles = [page.anchor_token[anchor] for anchor in anchors]
    dates = [hit.token for hit in hits]
    order = sorted([*titles, *dates])
    long = all(len(page.anchors[anchor].text) >= _SHORTEST_ENTRY for anchor in anchors)
    return order[::2] in (titles, dates) and long
