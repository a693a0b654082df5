"""How often the home page could not be opened in the last full week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from xuncha.checks.saying import OUTCOME_WORDS, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Observation, Outcome, Probe, SiteFacts

# 监测1周,每天间隔性访问20次以上
DAYS = 7
LEAST_PER_DAY = 20
# 单次访问超过(含)15秒仍打不开,算打不开
OPENS_WITHIN_SECONDS = 15.0

_SHANGHAI = timezone(timedelta(hours=8))


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`home_unreachable_ratio` of a full week, or `availability_unknown` with what is missing."""
    by_day: dict[date, list[Probe]] = {}
    for probe in facts.probes:
        by_day.setdefault(_day(probe.at), []).append(probe)
    week = _full_week(by_day, facts.as_of)
    if week:
        return (_ratio(facts, week),)
    reason = _what_is_missing(by_day, facts.as_of)
    if facts.home.outcome is not Outcome.OK:
        # One failed visit is no week of monitoring, but the reader has to know of it.
        reason += f";本次检查时首页:{OUTCOME_WORDS[facts.home.outcome]}"
    return (
        unknown(
            "availability",
            "availability_unknown",
            facts,
            reason,
            samples=len(facts.probes),
            outcome=str(facts.home.outcome),
        ),
    )


def _full_week(by_day: dict[date, list[Probe]], as_of: date) -> list[list[Probe]]:
    """The samples of the week before the as-of date, or of the one ending on it; else empty."""
    for last in (as_of - timedelta(days=1), as_of):
        days = [by_day.get(day, []) for day in _week(last)]
        if min(map(len, days)) >= LEAST_PER_DAY:
            return days
    return []


def _week(last: date) -> list[date]:
    return [last - timedelta(days=back) for back in range(DAYS - 1, -1, -1)]


def _ratio(facts: SiteFacts, week: Sequence[Sequence[Probe]]) -> Observation:
    # 首页打不开的次数占全部监测次数的比例
    total = sum(map(len, week))
    failed = sum(1 for day in week for probe in day if not opened(probe))
    return Observation(
        check="availability",
        name="home_unreachable_ratio",
        url=facts.site.url,
        detail={
            "percent": failed * 100 / total,
            "failed": failed,
            "total": total,
            "days": len(week),
            "least_per_day": min(map(len, week)),
        },
        count=failed,
        record_id=facts.home.record_id,
        at=facts.home.at,
    )


def opened(probe: Probe) -> bool:
    """Whether a sample counts as opened: answered, and in less than 15 seconds."""
    return probe.ok and probe.seconds < OPENS_WITHIN_SECONDS


def _what_is_missing(by_day: dict[date, list[Probe]], as_of: date) -> str:
    if not by_day:
        return "没有可用性监测数据,需要监测时间点前连续 7 天、每天 20 次以上"
    short = [
        f"{day.isoformat()} {len(by_day.get(day, []))} 次"
        for day in _week(as_of - timedelta(days=1))
        if len(by_day.get(day, [])) < LEAST_PER_DAY
    ]
    return "监测时间点前一周有的天不足 20 次:" + "、".join(short)


def _day(at: str) -> date:
    moment = datetime.fromisoformat(at)
    return moment.date() if moment.tzinfo is None else moment.astimezone(_SHANGHAI).date()
