"""The 政务咨询 channel: whether there is one, whether it is used, whether letters are answered."""

from __future__ import annotations

from typing import Any

from xuncha.checks.saying import home_unread, not_seen_whole, unknown
from xuncha.checks.since import Windows, answer_before, interaction_since
from xuncha.facts import Letter, Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`consultation_absent` or `consultation_total`, with `letter_unanswered` one a letter.

    `consultation_unknown` where the channel, or whether a letter was answered, was not readable.
    """
    letters = facts.letters
    unread = home_unread(facts) or letters.unreadable
    if unread:
        return (unknown("letters", "consultation_unknown", facts, unread),)
    if letters.channel is None:
        unseen = not_seen_whole(facts)
        if unseen:
            return (
                unknown(
                    "letters", "consultation_unknown", facts, f"没有找到政务咨询栏目,但{unseen}"
                ),
            )
        return (_seen(facts, "consultation_absent", facts.site.url),)
    since = interaction_since(windows, facts.as_of)
    # 监测时间点前1年内,无任何有效信件、留言
    valid = [x for x in letters.letters if (day := _day(x)) and since <= day <= facts.as_of]
    total = _seen(
        facts, "consultation_total", letters.channel, len(valid), {"channel": letters.channel}
    )
    late = [
        _seen(facts, "letter_unanswered", x.url, 1, _about(x), x)
        for x in unanswered(facts, windows)
    ]
    return (total, *late, *_unclear(facts, windows))


def unanswered(facts: SiteFacts, windows: Windows) -> list[Letter]:
    """Letters of the last year that were asked more than three months ago and have no answer."""
    # 监测时间点前1年内,存在超过3个月未回应的现象: exactly three months is not more.
    since = interaction_since(windows, facts.as_of)
    before = answer_before(windows, facts.as_of)
    return [
        letter
        for letter in facts.letters.letters
        if letter.is_answered is False and letter.asked and since <= letter.asked < before
    ]


def _unclear(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """One observation for all letters that may be unanswered, and of which one cannot tell."""
    since = interaction_since(windows, facts.as_of)
    before = answer_before(windows, facts.as_of)
    unclear = [
        letter
        for letter in facts.letters.letters
        if (letter.asked is None and letter.is_answered is False)
        or (letter.is_answered is None and letter.asked and since <= letter.asked < before)
    ]
    if not unclear:
        return ()
    reason = f"有 {len(unclear)} 件信件看不出提问日期或是否答复"
    return (unknown("letters", "consultation_unknown", facts, reason, about="answers"),)


def _day(letter: Letter) -> Any:
    return letter.asked or letter.answered


def _about(letter: Letter) -> dict[str, Any]:
    return {"title": letter.title, "asked": letter.asked.isoformat() if letter.asked else None}


def _seen(
    facts: SiteFacts,
    name: str,
    url: str,
    count: int = 1,
    detail: dict[str, Any] | None = None,
    letter: Letter | None = None,
) -> Observation:
    source = letter if letter and letter.record_id else facts.letters
    return Observation(
        check="letters",
        name=name,
        url=url,
        detail=detail or {},
        count=count,
        record_id=source.record_id or facts.home.record_id,
        at=source.at or facts.home.at,
    )
