"""The 调查征集 channel: whether there is one, whether it works, how many activities in a year."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.checks.activities import total_of
from xuncha.checks.entrances import perhaps_surveys
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import content_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Activity, Certainty, Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """One of `survey_absent`, `survey_total`, `survey_unknown`; `survey_without_result`.

    `survey_total` is UNKNOWN where the channel is there and not all of it was read.
    """
    surveys = facts.surveys
    unread = content_unread(facts)
    if not unread and surveys.channel:
        # 监测时间点前1年内开展的调查征集活动次数
        total = total_of("surveys", "survey_total", facts, surveys, windows.surveys)
        return (total, *_without_result(facts, windows))
    unread = unread or surveys.unreadable
    if not unread and (unseen := not_seen_whole(facts) or perhaps_surveys(facts)):
        unread = f"没有找到调查征集栏目,但{unseen}"
    if unread:
        return (unknown("surveys", "survey_unknown", facts, unread),)
    # 调查征集类栏目未开设的,扣5分
    return (
        Observation(
            check="surveys",
            name="survey_absent",
            url=facts.site.url,
            **evidence_of(facts),
        ),
    )


def _without_result(facts: SiteFacts, windows: Windows) -> Iterator[Observation]:
    """One a survey of the last year that is over and shows no result. Suspected: it may have been
    published elsewhere."""
    # 征集调查:未公开反馈结果
    for item in facts.surveys.items:
        if not isinstance(item, Activity) or not item.is_over or item.has_result:
            continue
        if not item.published or not windows.surveys.contains(item.published, facts.as_of):
            continue
        yield Observation(
            check="surveys",
            name="survey_without_result",
            url=item.url or facts.site.url,
            certainty=Certainty.SUSPECTED,
            detail={"title": item.title},
            **evidence_of(facts, facts.surveys),
        )
