"""The 政务咨询 channel: whether there is one, whether it is used, whether letters are answered."""

from __future__ import annotations

from typing import Any

from xuncha.checks.letters.overdue import overdue, perhaps_overdue
from xuncha.checks.saying import home_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Letter, Letters, Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`consultation_absent` or `consultation_total`, with `letter_unanswered` one a letter.

    `consultation_unknown` where the channel, or whether letters were answered, was not readable.
    """
    letters = facts.letters
    unread = home_unread(facts) or letters.unreadable
    if not unread and letters.channel is None and (unseen := not_seen_whole(facts)):
        unread = f"没有找到政务咨询栏目,但{unseen}"
    if unread:
        return (unknown("letters", "consultation_unknown", facts, unread),)
    if letters.channel is None:
        # 政务咨询类栏目未开设的,扣5分
        return (_observation(facts, "consultation_absent", facts.site.url, letters),)
    late = overdue(letters, windows, facts.as_of)
    found = [_total(facts, letters, letters.channel, windows)]
    found += [_observation(facts, "letter_unanswered", x.url, x, 1, _about(x)) for x in late]
    unclear = len(perhaps_overdue(letters, windows, facts.as_of))
    if unclear and not late:
        # One unanswered letter is enough for the veto; then these change nothing.
        reason = f"有 {unclear} 件信件看不出提问日期或是否答复"
        found.append(unknown("letters", "consultation_unknown", facts, reason))
    return tuple(found)


def _total(facts: SiteFacts, letters: Letters, channel: str, windows: Windows) -> Observation:
    # 监测时间点前1年内,无任何有效信件、留言的,扣5分
    valid = sum(
        1
        for letter in letters.letters
        if (day := letter.asked or letter.answered) and windows.letters.contains(day, facts.as_of)
    )
    detail = {"channel": channel, "usable": letters.usable}
    return _observation(facts, "consultation_total", channel, letters, valid, detail)


def _about(letter: Letter) -> dict[str, Any]:
    return {"title": letter.title, "asked": letter.asked.isoformat() if letter.asked else None}


def _observation(
    facts: SiteFacts,
    name: str,
    url: str,
    source: Letter | Letters,
    count: int = 1,
    detail: dict[str, Any] | None = None,
) -> Observation:
    return Observation(
        check="letters",
        name=name,
        url=url,
        detail=detail or {},
        count=count,
        record_id=source.record_id or facts.home.record_id,
        at=source.at or facts.home.at,
    )
