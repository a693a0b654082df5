"""Which of several dates of one entry is that of its publication; none where nothing tells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from xuncha.read.dates.labels import Says, said_of
from xuncha.read.dates.tableheads import cell_of, has_head, is_asked_for, is_never, is_of_change
from xuncha.read.lists.rowdates import Hit
from xuncha.read.tree.outline import Outline


def choose(page: Outline, row: int, hits: Sequence[Hit], as_of: date) -> Hit | None:
    """The date of an entry, out of those in its row.

    Those shown win over hidden ones, those beside a title over one at its end, then what is called
    发布 or stands under such a head. A day after `as_of` is the last choice: 有效期至 and 截止 lie
    there. None where two different days are left.
    """
    if page.tags[row] == "tr":
        hits = [hit for hit in hits if not is_never(page, hit.token)]
    if len(hits) <= 1:
        return hits[0] if hits else None
    shown = [h for h in hits if page.hidden.get(page.text_parent[h.token], -1) <= row]
    if shown and not any(hit.year_known for hit in shown) and (same := _of_one_day(hits)):
        # 09-16 is shown, the whole date hidden.
        return same
    words = {hit.token: said_of(page, hit.token) for hit in hits}
    if any(words[hit.token] in (Says.NOTHING, Says.PUT_UP) for hit in shown):
        hits = shown
    hits = [hit for hit in hits if not hit.title] or hits
    if named := [hit for hit in hits if words[hit.token] is Says.PUT_UP]:
        return _latest(named, as_of)
    if named := [hit for hit in hits if is_asked_for(page, hit.token)]:
        # 发布时间 beside 更新时间.
        named = [hit for hit in named if not is_of_change(page, hit.token)] or named
        cells = {cell_of(page, hit.token) for hit in named}
        if len(cells) == len(named):
            return _latest(named, as_of)
        return _by_words(named, words) or _of_one_day(named)
    rest = [hit for hit in hits if is_asked_for(page, hit.token) is None] or hits
    rest = [hit for hit in rest if hit.day <= as_of] or rest
    if len(rest) == 1 or all(has_head(page, hit.token) for hit in rest):
        return _latest(rest, as_of)
    return _by_words(rest, words) or _of_one_day(rest)


def _latest(hits: Sequence[Hit], as_of: date) -> Hit:
    return max([hit for hit in hits if hit.day <= as_of] or hits, key=lambda hit: hit.day)


def _by_words(hits: Sequence[Hit], words: dict[int, Says]) -> Hit | None:
    """Of days that say 创建, 成文 or 更新 and one that says nothing: the day of publication.

    A document is signed before it is put up: a day without a word is the later one.
    """
    made = [hit for hit in hits if words[hit.token] is Says.MADE]
    silent = [hit for hit in hits if words[hit.token] is Says.NOTHING]
    if not made:
        return None
    if len(made) + len(silent) < len(hits):
        # 创建 beside 更新.
        return None if silent else _of_one_day(made)
    latest = max(hit.day for hit in made)
    return _of_one_day([hit for hit in silent if hit.day >= latest]) if silent else None


def _of_one_day(hits: Sequence[Hit]) -> Hit | None:
    """The hit where all show one day, the year of it or not; None where they differ."""
    if not hits or len({(hit.day.month, hit.day.day) for hit in hits}) > 1:
        return None
    whole = [hit for hit in hits if hit.year_known]
    return (whole or list(hits))[0] if len({hit.day for hit in whole}) <= 1 else None
