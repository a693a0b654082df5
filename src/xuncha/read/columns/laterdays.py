"""A page seen after the day it is asked about: what stood there then may have been pushed off.

监测时间点 lies before the visit, or evidence is judged again for an earlier day. A list shows its
newest entries: where all of them are of later days, it says nothing about the days before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from xuncha.facts import DatedItem
from xuncha.read.pagefacts import Page

LATER_ALONE = "首页有栏目显示的都是监测时间点以后的信息,看不出此前2周是否更新"
ALL_LATER = "栏目里的都是监测时间点以后的,看不出此前有没有"
_TWO_WEEKS = timedelta(days=14)

# The entries of a list, and the page it was seen on.
Seen = tuple[Sequence[DatedItem], Page]


def shows_later_alone(
    lists: Sequence[Seen], dated: Callable[[DatedItem], DatedItem], as_of: date
) -> bool:
    """Whether entries of the two weeks before `as_of` may have stood where later ones stand now.

    `dated` gives an entry its day. A list that reaches back beyond the two weeks hides nothing of
    them; what stands in such a list as well hides nothing either. Days after the visit are slips
    of the pen and push nothing off.
    """
    short: set[str] = set()
    whole: set[str] = set()
    for items, page in lists:
        visit = date.fromisoformat(page.at[:10]) if page.at else as_of
        days = [day for item in items if (day := dated(item).published) and day <= visit]
        # The last entry: an old one that is kept on top (置顶) does not reach back.
        is_short = bool(days) and max(days) > as_of and days[-1] >= as_of - _TWO_WEEKS
        (short if is_short else whole).update(item.url or item.title for item in items)
    return bool(short - whole)


def why_all_later(items: Sequence[DatedItem], pages: Sequence[Page], as_of: date) -> str:
    """Why a list without anything of the time before `as_of` says nothing of it; "" where it does.

    `items` of these pages; days after the visit are announced, not held.
    """
    visits = [date.fromisoformat(page.at[:10]) for page in pages if page.at]
    days = [item.published for item in items if item.published]
    if visits and any(as_of < day <= max(visits) for day in days):
        return ALL_LATER
    return ""
