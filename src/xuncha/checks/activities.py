"""Counting activities (surveys, interviews) of the year before the as-of date."""

from __future__ import annotations

from datetime import date
from typing import Any

from xuncha.calendar.windows import Window
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import undecided_items
from xuncha.checks.sight import not_seen_yet
from xuncha.facts import Activities, Activity, Certainty, Observation, SiteFacts

# No rulebook asks for more in a year; of more the newest are named.
_MOST_DATES = 12


def count_in(activities: Activities, window: Window, as_of: date) -> int:
    """How many activities are dated within the window, both ends included."""
    return len(_days_in(activities, window, as_of))


def _days_in(activities: Activities, window: Window, as_of: date) -> list[date]:
    """Their days, oldest first."""
    # 未注明信息发布时间的视为不更新
    days = (item.published for item in activities.items if item.published)
    return sorted(day for day in days if window.contains(day, as_of))


def states_in(activities: Activities, window: Window, as_of: date) -> dict[str, int]:
    """Of the activities in the window: how many are `open`, `over`, and have a `result`."""
    held = [
        item
        for item in activities.items
        if isinstance(item, Activity) and item.published and window.contains(item.published, as_of)
    ]
    return {
        "open": sum(item.is_over is False for item in held),
        "over": sum(item.is_over is True for item in held),
        "result": sum(item.has_result is True for item in held),
    }


def total_of(
    check: str, name: str, facts: SiteFacts, activities: Activities, window: Window
) -> Observation:
    """The observation that counts the activities of a channel that exists.

    UNKNOWN where the channel, or the dates of some activities, were not read, or the window had
    not come yet; its count is then what was seen at least.
    """
    days = _days_in(activities, window, facts.as_of)
    detail: dict[str, Any] = {
        "channel": activities.channel,
        "usable": activities.usable,
        "since": window.first_day(facts.as_of).isoformat(),
        "seen": len(days),
        "dates": tuple(day.isoformat() for day in days[-_MOST_DATES:]),
        "undated": sum(item.published is None for item in activities.items),
    }
    reason = _unread(facts, activities) or not_seen_yet(
        window.first_day(facts.as_of), facts.seen_until
    )
    return Observation(
        check=check,
        name=name,
        url=activities.channel or facts.site.url,
        certainty=Certainty.UNKNOWN if reason else Certainty.CONFIRMED,
        detail={**detail, "reason": reason} if reason else detail,
        count=len(days),
        **evidence_of(facts, activities),
    )


def _unread(facts: SiteFacts, activities: Activities) -> str:
    undecided = undecided_items(activities.items, facts)
    if undecided and not activities.unreadable:
        return f"有 {undecided} 项活动的日期没有读到,其页面未能访问"
    return activities.unreadable
