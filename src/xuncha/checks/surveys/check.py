"""The 调查征集 channel: whether there is one, whether it works, how many activities in a year."""

from __future__ import annotations

from xuncha.checks.activities import total_of
from xuncha.checks.saying import content_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """One of `survey_absent`, `survey_total`, `survey_unknown`.

    `survey_total` is UNKNOWN where the channel is there and not all of it was read.
    """
    surveys = facts.surveys
    unread = content_unread(facts)
    if not unread and surveys.channel:
        # 监测时间点前1年内开展的调查征集活动次数
        return (total_of("surveys", "survey_total", facts, surveys, windows.surveys),)
    unread = unread or surveys.unreadable
    if not unread and (unseen := not_seen_whole(facts)):
        unread = f"没有找到调查征集栏目,但{unseen}"
    if unread:
        return (unknown("surveys", "survey_unknown", facts, unread),)
    # 调查征集类栏目未开设的,扣5分
    return (
        Observation(
            check="surveys",
            name="survey_absent",
            url=facts.site.url,
            record_id=facts.home.record_id,
            at=facts.home.at,
        ),
    )
