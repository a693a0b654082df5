"""Whether the policies of the office's list were reposted, and within twelve hours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from xuncha.checks.places import evidence_of
from xuncha.checks.saying import content_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.clock import SHANGHAI
from xuncha.facts import Certainty, Observation, Repost, SiteFacts
from xuncha.read.links.addresses import bare_host

# 应在12小时内转载
ALLOWED = timedelta(hours=12)
# A page may give the day on which it was signed; one that is older may be another of that name.
_BEFORE = timedelta(days=1)


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """One a policy: `repost_late`, `repost_missing` (both suspected), `repost_in_time`, or
    `repost_unknown` where the site shows the day alone or was not seen whole. Nothing without a
    list, for the site that published the policy, and while the twelve hours last.
    """
    return tuple(_all(facts))


def _all(facts: SiteFacts) -> Iterator[Observation]:
    own = bare_host(facts.site.url)
    unread = _unread(facts) if facts.reposts else ""
    for repost in facts.reposts:
        if bare_host(repost.policy.url) != own:
            yield from _one(facts, repost, unread)


def _unread(facts: SiteFacts) -> str:
    """Why a policy that was not found may stand on the site all the same."""
    unread = content_unread(facts) or not_seen_whole(facts)
    if not unread and any(column.unreadable for column in facts.columns):
        return "有栏目没有读到,可能就在其中"
    return unread


def _one(facts: SiteFacts, repost: Repost, unread: str) -> Iterator[Observation]:
    # 上级政府网站和本级政府门户网站发布的重要政策信息,应在12小时内转载
    due = datetime.fromisoformat(repost.policy.published) + ALLOWED
    if not repost.url:
        yield from _not_found(facts, repost, due, unread)
        return
    earliest, latest = _when(repost)
    if latest is None or earliest is None:
        yield _open(facts, repost, "站内这一篇没有注明发布时间")
    elif latest < due - ALLOWED - _BEFORE:
        yield _open(facts, repost, "站内的日期早于原文发布,可能是成文日期,也可能是同名的另一篇")
    elif latest <= due:
        yield _about(repost, "repost_in_time", Certainty.CONFIRMED, 0)
    elif earliest > due:
        yield _about(repost, "repost_late", Certainty.SUSPECTED, 1)
    else:
        yield _open(facts, repost, "站内只注明日期,看不出是否在12小时内")


def _not_found(
    facts: SiteFacts, repost: Repost, due: datetime, unread: str
) -> Iterator[Observation]:
    if facts.home.at and datetime.fromisoformat(facts.home.at) < due:
        return
    if unread:
        yield _open(facts, repost, f"没有看到这条政策,但{unread}")
        return
    yield Observation(
        check="columns",
        name="repost_missing",
        url=repost.policy.url,
        certainty=Certainty.SUSPECTED,
        detail=_detail(repost),
        **evidence_of(facts),
    )


def _when(repost: Repost) -> tuple[datetime | None, datetime | None]:
    """The earliest and the latest moment at which it may have appeared."""
    if repost.moment:
        moment = datetime.fromisoformat(repost.moment)
        return moment, moment
    if repost.day is None:
        return None, None
    return _at(repost.day, time.min), _at(repost.day, time.max)


def _at(day: date, of_day: time) -> datetime:
    return datetime.combine(day, of_day, SHANGHAI)


def _about(repost: Repost, name: str, certainty: Certainty, count: int) -> Observation:
    told = {} if count else {"reason": "清单里的政策在12小时内转载"}
    return Observation(
        check="columns",
        name=name,
        url=repost.url,
        certainty=certainty,
        detail={**_detail(repost), "reposted": _shown(repost), **told},
        count=count,
        record_id=repost.record_id,
        at=repost.at,
    )


def _open(facts: SiteFacts, repost: Repost, reason: str) -> Observation:
    return unknown("columns", "repost_unknown", facts, reason, **_detail(repost))


def _detail(repost: Repost) -> dict[str, Any]:
    return {
        "title": repost.policy.title,
        "published": _minute(repost.policy.published),
        "original": repost.policy.url,
    }


def _shown(repost: Repost) -> str:
    return _minute(repost.moment) if repost.moment else str(repost.day)


def _minute(moment: str) -> str:
    return moment[:16].replace("T", " ")
