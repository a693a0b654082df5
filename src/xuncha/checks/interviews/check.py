"""The 互动访谈 channel: whether it works and how many interviews in a year."""

from __future__ import annotations

from xuncha.checks.activities import count_observation, dates_unread
from xuncha.checks.saying import home_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`interview_total` or `interview_unknown`; nothing where there is no such column."""
    interviews, window = facts.interviews, windows.interviews
    unread = home_unread(facts) or interviews.unreadable or dates_unread(facts, interviews, window)
    if unread:
        return (unknown("interviews", "interview_unknown", facts, unread),)
    # 未开设互动访谈栏目不扣分
    if interviews.channel is None:
        return ()
    # 监测时间点前1年内开展的互动访谈活动次数
    return (count_observation("interviews", "interview_total", facts, interviews, window),)
