"""The availability samples a finding rests on: a home page that could not be opened, day by day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from xuncha.clock import day_of
from xuncha.crawl.probes.series import ProbeSeries, opened
from xuncha.evidence.reader import Evidence
from xuncha.evidence.tables import probes_to_csv
from xuncha.facts import Probe
from xuncha_platform.findings.evidence import evidence_path
from xuncha_platform.findings.models import Finding

CHECK = "availability"
# Failed visits on the page; the file has all.
SHOWN = 100


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week that was counted."""

    day: date
    total: int
    failed: int


@dataclass(frozen=True, slots=True)
class Samples:
    """The week that was counted, and its first failed visits."""

    days: tuple[Day, ...]
    failed: tuple[Probe, ...]
    more: int


def samples_of(finding: Finding) -> Samples | None:
    """The samples of an availability finding; None for any other. InputError where the evidence
    is missing or damaged."""
    if finding.check_name != CHECK:
        return None
    probes = _probes(finding)
    week = ProbeSeries.of(probes, finding.result.campaign_site.campaign.as_of).per_day
    failed = [one for one in probes if _day(one) in week and not opened(one)]
    number = Counter(map(_day, failed))
    days = tuple(Day(day, total, number[day]) for day, total in sorted(week.items()))
    return Samples(days, tuple(failed[:SHOWN]), max(0, len(failed) - SHOWN))


def samples_csv(finding: Finding) -> str:
    """All samples of the site as the evidence has them. InputError as above."""
    return probes_to_csv(_probes(finding))


def _probes(finding: Finding) -> list[Probe]:
    return sorted(Evidence.open(evidence_path(finding)).probes, key=lambda one: one.at)


def _day(probe: Probe) -> date:
    return day_of(datetime.fromisoformat(probe.at))
