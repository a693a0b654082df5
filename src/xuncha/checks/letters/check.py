"""The 政务咨询 channel: whether there is one, whether it is used, whether letters are answered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from xuncha.checks.entrances import perhaps_letters
from xuncha.checks.letters.overdue import overdue, perhaps_overdue
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import content_unread, not_seen_whole, unknown
from xuncha.checks.sight import not_seen_yet
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Letter, Letters, Observation, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`consultation_absent`, or `consultation_total` with `letter_unanswered` one a letter.

    `consultation_unknown` where it is not known whether there is a channel. Where there is one
    and not all of it was read, the total, and one `letter_unanswered`, are UNKNOWN.
    `letter_days_not_shown` is a hint.
    """
    letters = facts.letters
    unread = content_unread(facts)
    if not unread and letters.channel:
        return (
            _total(facts, letters.channel, windows),
            *(
                _unanswered(facts, x)
                for x in overdue(letters, windows, facts.as_of, facts.seen_until)
            ),
            *_unclear(facts, windows),
            *_undated(facts, windows),
        )
    unread = unread or letters.unreadable
    if not unread and (unseen := not_seen_whole(facts) or perhaps_letters(facts)):
        unread = f"没有找到政务咨询栏目,但{unseen}"
    if unread:
        return (unknown("letters", "consultation_unknown", facts, unread),)
    # 政务咨询类栏目未开设的,扣5分
    return (_observation(facts, "consultation_absent", facts.site.url, letters),)


def _total(facts: SiteFacts, channel: str, windows: Windows) -> Observation:
    # 监测时间点前1年内,无任何有效信件、留言的,扣5分
    letters = facts.letters
    valid = sum(
        1
        for letter in letters.letters
        if (day := letter.asked or letter.answered) and windows.letters.contains(day, facts.as_of)
    )
    detail: dict[str, Any] = {"channel": channel, "usable": letters.usable}
    certainty = Certainty.CONFIRMED
    unseen = not_seen_yet(windows.letters.first_day(facts.as_of), facts.seen_until)
    if letters.unreadable or unseen:
        certainty = Certainty.UNKNOWN
        detail["reason"] = letters.unreadable or unseen
    return _observation(facts, "consultation_total", channel, letters, valid, detail, certainty)


def _unanswered(facts: SiteFacts, letter: Letter) -> Observation:
    asked = letter.asked.isoformat() if letter.asked else None
    detail = {"title": letter.title, "asked": asked}
    if letter.answered:
        detail["answered"] = letter.answered.isoformat()
    return _observation(facts, "letter_unanswered", letter.url, letter, 1, detail)


def _unclear(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """One observation for all letters of which one cannot tell whether they are overdue."""
    letters = facts.letters
    reason = letters.unreadable
    unclear = perhaps_overdue(letters, windows, facts.as_of, facts.seen_until)
    if not reason and unclear:
        reason = f"有 {len(unclear)} 件信件看不出提问日期或是否答复"
    if not reason:
        return ()
    return (unknown("letters", "letter_unanswered", facts, reason, title="", asked=None),)


def _undated(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:
    """`letter_days_not_shown`: answered letters of the last year without one of their two days."""
    # 公开受理日期、答复日期
    answered = [
        letter
        for letter in facts.letters.letters
        if letter.is_answered
        and (day := letter.asked or letter.answered)
        and windows.letters.contains(day, facts.as_of)
    ]
    lacking = [letter for letter in answered if not letter.asked or not letter.answered]
    if not lacking:
        return ()
    detail = {"letters": len(lacking), "looked_at": len(answered), "title": lacking[0].title}
    found = _observation(facts, "letter_days_not_shown", lacking[0].url, lacking[0], 1, detail)
    return (replace(found, certainty=Certainty.SUSPECTED, count=len(lacking)),)


def _observation(
    facts: SiteFacts,
    name: str,
    url: str,
    source: Letter | Letters,
    count: int = 1,
    detail: dict[str, Any] | None = None,
    certainty: Certainty = Certainty.CONFIRMED,
) -> Observation:
    return Observation(
        check="letters",
        name=name,
        url=url,
        certainty=certainty,
        detail=detail or {},
        count=count,
        **evidence_of(facts, source),
    )
