"""Counting activities (surveys, interviews) of the year before the as-of date."""

from __future__ import annotations

from xuncha.checks.saying import undecided_items
from xuncha.checks.since import Windows, interaction_since
from xuncha.facts import Activities, Observation, SiteFacts

# 门户网站1年内少于6次的扣分: with six seen, activities that could not be dated change nothing.
ENOUGH = 6


def in_last_year(activities: Activities, windows: Windows, facts: SiteFacts) -> int:
    """How many activities are dated within the year before the as-of date, both ends included."""
    # 监测时间点前1年内;未注明信息发布时间的视为不更新
    since = interaction_since(windows, facts.as_of)
    return sum(
        1 for item in activities.items if item.published and since <= item.published <= facts.as_of
    )


def dates_unread(facts: SiteFacts, activities: Activities) -> str:
    """Why the number of activities is not known; empty when it is."""
    undecided = undecided_items(activities.items, facts)
    dated = sum(1 for item in activities.items if item.published)
    if undecided and dated < ENOUGH:
        return f"有 {undecided} 项活动的日期没有读到,其页面未能访问"
    return ""


def count_observation(
    check: str, name: str, facts: SiteFacts, activities: Activities, windows: Windows
) -> Observation:
    """The observation that counts the activities of a channel that exists."""
    return Observation(
        check=check,
        name=name,
        url=activities.channel or facts.site.url,
        detail={"usable": activities.usable},
        count=in_last_year(activities, windows, facts),
        record_id=activities.record_id or facts.home.record_id,
        at=activities.at or facts.home.at,
    )
