"""A day of many sites, one in five in trouble, in so many minutes: JSON on stdout.

    monitor_troubled.py DATA SITES MINUTES HTTP HTTPS

The day's clock runs faster; requests take the time they take, with the limits of the rule. So
hanging sites hold their places for a greater part of the day than in truth, and the prober and the
follower of home pages are given more of them.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.monitor_troubled_server import expected, fate, look_up, url
from benchmarks.progress import Progress
from xuncha.clock import SHANGHAI
from xuncha.watch import follower as following
from xuncha.watch.codec import decode
from xuncha.watch.prober import probe_settings
from xuncha.watch.schedule import DEFAULT_PER_DAY
from xuncha_platform.config import boot

PARTS = 8
DAY = timedelta(days=1)
MIDNIGHT = datetime(2026, 11, 22, tzinfo=SHANGHAI)
_LEAST = 20
_MOST_UNDER_WAY = 2_000
_LONGEST_VISIT = timedelta(seconds=20)


def main() -> None:
    """Make the register, watch a day, hold what was kept against what was planted."""
    data, sites, minutes, http, https = sys.argv[1:]
    socket.getaddrinfo = look_up  # type: ignore[assignment]
    boot.set_up(data=Path(data))
    boot.migrate()
    _register(int(sites), int(http), int(https))
    watched = _watch(int(sites), float(minutes) * 60)
    print(json.dumps(watched | _kept(int(sites))))


@dataclass
class _Seen:
    """What was noted while it ran."""

    memory_mb: list[float] = field(default_factory=list)
    under_way: int = 0


def _watch(sites: int, seconds: float) -> dict[str, Any]:
    from xuncha.fetch.client import Client
    from xuncha.watch.follower import Follower
    from xuncha.watch.monitor import Monitor
    from xuncha.watch.prober import Prober
    from xuncha_platform.watch.lease import Lease
    from xuncha_platform.watch.own import own_vantage
    from xuncha_platform.watch.store import DatabaseStore

    factor, began = DAY.total_seconds() / seconds, time.monotonic()
    now = lambda: MIDNIGHT + timedelta(seconds=(time.monotonic() - began) * factor)  # noqa: E731
    vantage, seen = own_vantage(), _Seen()
    client = Client(probe_settings(allow_private=True), now, _MOST_UNDER_WAY)
    prober = Prober(client, _MOST_UNDER_WAY)
    store = DatabaseStore(vantage, Lease(vantage))
    following._MOST_UNDER_WAY = int(following._MOST_UNDER_WAY * factor)
    monitor = Monitor(store, prober, now, follower=Follower(store, client, now))
    cpu = time.process_time()
    progress = Progress(sites * DEFAULT_PER_DAY)
    monitor.run(_is_over(now, prober, seen, progress, monitor, _LONGEST_VISIT * factor))
    return {
        "factor": factor,
        "visits": monitor.visits,
        "cpu_us": (time.process_time() - cpu) / monitor.visits * 1e6,
        "memory_mb": seen.memory_mb,
        "under_way": seen.under_way,
    }


def _is_over(
    now: Callable[[], datetime],
    prober: Any,
    seen: _Seen,
    progress: Progress,
    monitor: Any,
    last: timedelta,
) -> Callable[[], bool]:
    def is_over() -> bool:
        passed = now() - MIDNIGHT
        if passed >= DAY * (len(seen.memory_mb) + 1) / PARTS:
            seen.memory_mb.append(_memory_mb())
        seen.under_way = max(seen.under_way, prober.under_way)
        progress.tell(monitor.visits)
        # The last visits of the day may still be under way.
        return passed >= DAY + last

    return is_over


def _kept(sites: int) -> dict[str, Any]:
    """The series of the day: how many visits each site has, and whether each says what it has to."""
    from xuncha_platform.watch.models import Freshness, Incident, Outage, Series

    counts: dict[int, int] = dict.fromkeys(range(sites), 0)
    wrong: Counter[str] = Counter()
    # Opened, and nobody knows whether in time: we were busy when the limit passed.
    undecided = 0
    rows = Series.objects.filter(day=MIDNIGHT.date()).values_list("site__name", "samples")
    for name, series in rows:
        number = int(name)
        for sample in decode(bytes(series)):
            counts[number] += not sample.is_extra
            if sample.state == "unsure" and sample.outcome == "ok":
                undecided += 1
            elif sample.state != expected(number):
                wrong[
                    f"{fate(number)}: {sample.state} {sample.outcome} {sample.seconds:.0f} s"
                ] += 1
    down = {int(name) for name in Incident.objects.values_list("site__name", flat=True)}
    return {
        "planned": sites * DEFAULT_PER_DAY,
        "kept": sum(counts.values()),
        "fewest": min(counts.values()),
        "below_20": sum(count < _LEAST for count in counts.values()),
        "wrong": dict(wrong),
        "undecided": undecided,
        "down": len(down),
        "planted_down": sum(expected(number) == "failed" for number in range(sites)),
        "down_wrongly": sum(expected(number) != "failed" for number in down),
        "followed": Counter(
            f"{expected(int(name))}: {problem or 'newest ' + str(newest)}"
            for name, newest, problem in Freshness.objects.values_list(
                "site__name", "newest", "problem"
            )
        ),
        "outages": [
            f"{since.astimezone(SHANGHAI):%H:%M} … {until.astimezone(SHANGHAI):%H:%M}: {reason}"
            for since, until, reason in Outage.objects.values_list("since", "until", "reason")
        ],
    }


def _register(sites: int, http: int, https: int) -> None:
    from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
    from xuncha_platform.registry.models import Site

    office = Organisation.objects.create(
        name="演练省", level=Level.PROVINCE, kind=OrganisationKind.GOVERNMENT
    )
    here = {"organisation": office, "region": office, "level": office.level}
    Site.objects.bulk_create(
        Site(name=str(number), url=url(number, http, https), host=f"s{number}.site.test", **here)
        for number in range(sites)
    )


def _memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    os.environ["XUNCHA_DATABASE"] = ""
    main()
