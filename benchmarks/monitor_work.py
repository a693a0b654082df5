"""What `python -m benchmarks monitor` measures, each in a process of its own: JSON on stdout."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.monitor_server import address
from benchmarks.monitor_sizes import sizes
from benchmarks.progress import Progress
from xuncha.clock import SHANGHAI
from xuncha.settings import FetchSettings
from xuncha.watch.prober import probe_settings
from xuncha_platform.config import boot

SITES = 14_000
START = datetime(2026, 11, 22, 8, 0, tzinfo=SHANGHAI)
# So far the clock is set ahead at once where there is room: a visit is late after 60 seconds.
_AHEAD = timedelta(seconds=30)
# Sites that never answer would only hold their places; they cost nothing meanwhile.
_SHORT = 2.0


def main() -> None:
    """`monitor_work.py WHAT ARGUMENTS…`, the first always the data folder."""
    what, data, *rest = sys.argv[1:]
    boot.set_up(data=Path(data))
    print(json.dumps(_WORK[what](*rest)))


def prepare(sites: str, port: str) -> dict[str, Any]:
    """A register of so many sites."""
    boot.migrate()
    from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
    from xuncha_platform.registry.models import Site

    office = Organisation.objects.create(
        name="演练省", level=Level.PROVINCE, kind=OrganisationKind.GOVERNMENT
    )
    Site.objects.bulk_create(
        Site(
            organisation=office,
            region=office,
            level=office.level,
            name=f"网站{number}",
            url=f"http://{address(number)}:{port}/",
            host=f"{address(number)}:{port}",
        )
        for number in range(int(sites))
    )
    return {}


def flat_out(visits: str, scheme: str, port: str) -> dict[str, Any]:
    """As fast as it goes: the clock is set ahead whenever there is room for more."""
    clock = _Clock()
    monitor, prober = _monitor(clock, scheme, port)
    # The plan of the day and the first connections are not what is measured.
    monitor.step()
    cpu, wall, before = time.process_time(), time.monotonic(), monitor.visits
    progress = Progress(int(visits))
    while monitor.visits - before < int(visits):
        if prober.room > 128:
            clock.moment += _AHEAD
        monitor.step()
        progress.tell(monitor.visits - before)
    spent = time.process_time() - cpu
    passed = time.monotonic() - wall
    count = monitor.visits - before
    return {
        "visits": count,
        "per_second": count / passed,
        "cpu_us": spent / count * 1e6,
        "memory_mb": _memory_mb(),
    }


def only_asking(visits: str, port: str) -> dict[str, Any]:
    """The prober alone, nothing kept: what a peer does."""
    from xuncha.fetch.client import Client
    from xuncha.watch.agenda import Watched
    from xuncha.watch.prober import MOST_UNDER_WAY, Prober

    prober = Prober(Client(_settings(), lambda: START, MOST_UNDER_WAY))
    cpu, wall, opened = time.process_time(), time.monotonic(), 0
    waiting = iter(range(int(visits)))
    ended = 0
    while ended < int(visits):
        for number in islice(waiting, prober.room):
            host = address(number % SITES)
            prober.visit(Watched(number, f"http://{host}:{port}/", host), START)
        prober.step(0.2)
        taken = prober.take()
        ended += len(taken)
        opened += sum(one.sample.state == "opened" for one in taken)
    spent, passed = time.process_time() - cpu, time.monotonic() - wall
    return {
        "visits": ended,
        "opened": opened,
        "per_second": ended / passed,
        "cpu_us": spent / ended * 1e6,
        "memory_mb": _memory_mb(),
    }


def paced(seconds: str, factor: str) -> dict[str, Any]:
    """A clock that runs `factor` times as fast, so that work comes as it does in real time."""
    began = time.monotonic()
    speed = float(factor)
    now = lambda: START + timedelta(seconds=(time.monotonic() - began) * speed)  # noqa: E731
    monitor, _ = _monitor(now)
    monitor.step()
    cpu, since, before = time.process_time(), now(), monitor.visits
    until = time.monotonic() + float(seconds)
    monitor.run(lambda: time.monotonic() >= until)
    passed = (now() - since).total_seconds()
    return {
        "visits": monitor.visits - before,
        "share_percent": (time.process_time() - cpu) / passed * 100,
        "memory_mb": _memory_mb(),
    }


def once_a_day() -> dict[str, Any]:
    """What is done once a day: the plan, and summing up yesterday (of the visits that are there)."""
    from xuncha_platform.watch.models import Day, Series
    from xuncha_platform.watch.own import own_vantage
    from xuncha_platform.watch.rollups import sum_up_day
    from xuncha_platform.watch.store import DatabaseStore

    vantage = own_vantage()
    sites = DatabaseStore(vantage, None).sites()  # type: ignore[arg-type]
    from xuncha.watch.agenda import Agenda

    cpu = time.process_time()
    Agenda().watch(sites, START)
    plan = time.process_time() - cpu
    cpu = time.process_time()
    written = sum_up_day(vantage, START.date())
    return {
        "plan_seconds": plan,
        "sum_up_seconds": time.process_time() - cpu,
        "summed_up": written,
        "series": Series.objects.count(),
        "days": Day.objects.count(),
    }


class _Clock:
    """Shows what it is set to."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        return self.moment


def _monitor(now: Callable[[], datetime], scheme: str = "http", port: str = "") -> tuple[Any, Any]:
    from xuncha.fetch.client import Client
    from xuncha.watch.agenda import Watched
    from xuncha.watch.monitor import Monitor
    from xuncha.watch.prober import MOST_UNDER_WAY, Prober
    from xuncha_platform.watch.lease import Lease
    from xuncha_platform.watch.own import own_vantage
    from xuncha_platform.watch.store import DatabaseStore

    class Store(DatabaseStore):
        def sites(self) -> list[Watched]:
            return [
                Watched(site.id, _with(site.url, scheme, port), site.key)
                for site in super().sites()
            ]

    vantage = own_vantage()
    prober = Prober(Client(_settings(), now, MOST_UNDER_WAY))
    return Monitor(Store(vantage, Lease(vantage)), prober, now), prober


def _settings() -> FetchSettings:
    return replace(probe_settings(allow_private=True), first_byte_seconds=_SHORT)


def _with(url: str, scheme: str, port: str) -> str:
    host = url.split("//")[1].split(":")[0]
    return f"{scheme}://{host}:{port}/" if port else url


def _memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


_WORK: dict[str, Callable[..., dict[str, Any]]] = {
    "prepare": prepare,
    "flat_out": flat_out,
    "only_asking": only_asking,
    "paced": paced,
    "once_a_day": once_a_day,
    "sizes": sizes,
}

if __name__ == "__main__":
    os.environ.pop("DJANGO_SETTINGS_MODULE", None)
    os.environ["XUNCHA_DATABASE"] = ""
    main()
