"""The 互动访谈 channel: whether it works and how many interviews in a year."""

from __future__ import annotations

from xuncha.checks.activities import total_of
from xuncha.checks.saying import content_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`interview_total` or `interview_unknown`; nothing where there is no such column.

    `interview_total` is UNKNOWN where the channel is there and not all of it was read.
    """
    interviews = facts.interviews
    unread = content_unread(facts)
    if not unread and interviews.channel:
        # 监测时间点前1年内开展的互动访谈活动次数
        return (total_of("interviews", "interview_total", facts, interviews, windows.interviews),)
    unread = unread or interviews.unreadable
    if unread:
        return (unknown("interviews", "interview_unknown", facts, unread),)
    # 未开设互动访谈栏目不扣分
    return ()
