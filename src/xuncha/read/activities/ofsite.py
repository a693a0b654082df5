"""调查征集 and 在线访谈 of a site: the channel of each and what was held there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from xuncha.facts import Activities, Activity, Column, ColumnKind, DatedItem, DateSource
from xuncha.read.activities.entries import entries_under_own_name
from xuncha.read.activities.names import is_interview_name, is_survey_name
from xuncha.read.activities.state import settled, with_state
from xuncha.read.activities.unread import why_not_understood, why_without_day
from xuncha.read.columns.channel import Channel, find_channel, is_broken, why_unread
from xuncha.read.columns.laterdays import why_all_later

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page


def read_surveys(pages: Sequence[Page], columns: Sequence[Column], as_of: date) -> Activities:
    """The 调查征集 channel of a site: surveys, polls, calls for comments."""
    return _read(pages, columns, as_of, ColumnKind.SURVEY, is_survey_name)


def read_interviews(pages: Sequence[Page], columns: Sequence[Column], as_of: date) -> Activities:
    """The 在线访谈 channel of a site."""
    return _read(pages, columns, as_of, ColumnKind.INTERVIEW, is_interview_name)


def _read(
    pages: Sequence[Page],
    columns: Sequence[Column],
    as_of: date,
    kind: ColumnKind,
    is_name: Callable[[str], bool],
) -> Activities:
    channel = find_channel(pages, columns, kind, is_name)
    if channel is None:
        return Activities(channel=None, usable=None)
    listed = _collect(channel, as_of)
    held = (item for item in listed if not _is_later(item, as_of))
    items = settled(held, as_of, lasts_a_day=kind is ColumnKind.INTERVIEW)
    unread = (
        why_without_day(items)
        if items
        else why_unread(channel)
        or why_all_later(listed, channel.lists, as_of)
        or ("" if listed else why_not_understood(channel, pages))
    )
    if is_broken(channel):
        usable: bool | None = False
    else:
        usable = None if unread and not items else True
    first = channel.lists[0] if channel.lists else None
    return Activities(
        channel=channel.url,
        usable=usable,
        items=items,
        unreadable="" if usable is False else unread,
        record_id=first.record_id if first else channel.columns[0].record_id,
        at=first.at if first else channel.columns[0].at,
    )


def _collect(channel: Channel, as_of: date) -> tuple[DatedItem, ...]:
    """Each activity once, by its address: from the lists, then from pages of single ones."""
    found: dict[str, DatedItem] = {}
    for page in channel.lists:
        # 热点新闻 beside activities that were read are none of them.
        held = {item.url for item in page.activities}
        items = entries_under_own_name(page.items, page.blocks, held) if held else page.items
        for item in (*items, *page.activities):
            # What a script opens has no address: each is one of its own.
            key = item.url if item.url not in ("", page.url, page.final_url) else item.title
            known = found.get(key)
            if known is None or (known.published is None and item.published is not None):
                found[key] = item
            elif isinstance(item, Activity) and not isinstance(known, Activity):
                found[key] = replace(item, published=known.published, source=known.source)
    for page in channel.details:
        url = page.final_url or page.url
        known = found.get(url) or found.get(page.url)
        day = next((item.published for item in page.activities if item.published), None)
        day = day or (page.article.published if page.article else None)
        if known is None:
            continue
        if known.published is None and day is not None:
            known = replace(known, published=day, source=DateSource.ARTICLE)
        found[url if url in found else page.url] = with_state(known, page.text, as_of)
    return tuple(found.values())


def _is_later(item: DatedItem, as_of: date) -> bool:
    return item.published is not None and item.published > as_of
