"""Counting activities (surveys, interviews) of the year before the as-of date."""

from __future__ import annotations

from datetime import date

from xuncha.calendar.windows import Window
from xuncha.checks.saying import undecided_items
from xuncha.facts import Activities, Observation, SiteFacts

# 门户网站1年内少于6次的扣分: with six seen, activities that could not be dated change nothing.
ENOUGH = 6


def count_in(activities: Activities, window: Window, as_of: date) -> int:
    """How many activities are dated within the window, both ends included."""
    # 未注明信息发布时间的视为不更新
    return sum(
        1 for item in activities.items if item.published and window.contains(item.published, as_of)
    )


def dates_unread(facts: SiteFacts, activities: Activities, window: Window) -> str:
    """Why the number of activities is not known; empty when it is."""
    undecided = undecided_items(activities.items, facts)
    if undecided and count_in(activities, window, facts.as_of) < ENOUGH:
        return f"有 {undecided} 项活动的日期没有读到,其页面未能访问"
    return ""


def count_observation(
    check: str, name: str, facts: SiteFacts, activities: Activities, window: Window
) -> Observation:
    """The observation that counts the activities of a channel that exists."""
    return Observation(
        check=check,
        name=name,
        url=activities.channel or facts.site.url,
        detail={"channel": activities.channel, "usable": activities.usable},
        count=count_in(activities, window, facts.as_of),
        record_id=activities.record_id or facts.home.record_id,
        at=activities.at or facts.home.at,
    )
