"""How often the home page could not be opened in the last full week."""

from __future__ import annotations

from xuncha.checks.places import evidence_of
from xuncha.checks.saying import home_outcome, unknown
from xuncha.checks.windows import Windows
from xuncha.crawl.probes.series import ProbeSeries
from xuncha.facts import Observation, Outcome, SiteFacts


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`home_unreachable_ratio` of a full week, or `availability_unknown` with what is missing."""
    series = ProbeSeries.of(facts.probes, facts.as_of)
    if not series.undetermined:
        return (_ratio(facts, series),)
    reason = series.undetermined
    if facts.home.outcome is not Outcome.OK:
        # One failed visit is no week of monitoring, but the reader has to know of it.
        reason += f";本次检查时首页:{home_outcome(facts)}"
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


def _ratio(facts: SiteFacts, series: ProbeSeries) -> Observation:
    # 首页打不开的次数占全部监测次数的比例
    return Observation(
        check="availability",
        name="home_unreachable_ratio",
        url=facts.site.url,
        detail={
            "percent": series.percent,
            "failed": series.failed,
            "total": series.total,
            "days": len(series.per_day),
            "least_per_day": min(series.per_day.values()),
        },
        count=series.failed,
        **evidence_of(facts),
    )
