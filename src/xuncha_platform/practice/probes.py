"""The practice week of availability samples, in the monitor's own series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from xuncha.clock import day_of
from xuncha.crawl.probes.table import read_probes
from xuncha.facts import Outcome, Probe
from xuncha.watch.agenda import Watched
from xuncha.watch.edges import Mark
from xuncha.watch.prober import Taken
from xuncha.watch.sample import Sample, State, minute_of
from xuncha_platform.registry.models import Site
from xuncha_platform.watch.own import own_vantage
from xuncha_platform.watch.services import record

# The demo takes 200 samples a week, 28 or 29 a day, 50 minutes apart.
PER_DAY = 29
# Days are stored one after the other: incidents are followed as they happened.
_MOST = 50_000


def keep_week(path: Path, register: Mapping[str, Site]) -> None:
    """Store the samples of probes.csv for the sites of the register."""
    vantage = own_vantage()
    vantage.per_day = PER_DAY
    vantage.save(update_fields=["per_day"])
    taken = sorted(_taken(read_probes(path), register), key=lambda one: one.mark.at)
    for start in range(0, len(taken), _MOST):
        record(vantage, taken[start : start + _MOST])


def _taken(probes: Iterable[Probe], register: Mapping[str, Site]) -> Iterator[Taken]:
    for probe in probes:
        site = register.get(probe.url)
        if site is None:
            continue
        at = datetime.fromisoformat(probe.at)
        outcome = _outcome(probe)
        yield Taken(
            Watched(site.pk, site.url, str(site.pk)),
            day_of(at),
            Sample(
                minute_of(at),
                State.OPENED if probe.ok else State.FAILED,
                outcome,
                probe.seconds,
                probe.status,
            ),
            Mark(at, "practice", silent=False),
        )


def _outcome(probe: Probe) -> Outcome:
    """The file says whether it opened and with which status, not how it failed."""
    if probe.ok:
        return Outcome.OK
    if probe.status is None:
        return Outcome.CONNECT_FAILED
    return Outcome.SERVER_ERROR if probe.status >= 500 else Outcome.CLIENT_ERROR
