"""A site's week as `xuncha week` prints it: a table for people, JSON for programs."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from time import perf_counter
from typing import Any

from xuncha.crawl.probes.series import LEAST_PER_DAY
from xuncha.report.percent import cut_percent
from xuncha.watch.tally import Tally
from xuncha.watch.week import Week
from xuncha.words import say
from xuncha_platform.registry.models import Site
from xuncha_platform.registry.queries.named import site_named
from xuncha_platform.watch.queries import week

_GAP = "  "


@dataclass(frozen=True, slots=True)
class Read:
    """A week with the site it is of, and how long the database took, in milliseconds."""

    site: Site
    as_of: date
    week: Week
    took_ms: float


def read_week(text: str, as_of: date, now: datetime) -> Read:
    """The week before `as_of` of the site that `text` names. Raises InputError where none is."""
    site = site_named(text)
    begun = perf_counter()
    found = week(site, as_of, now)
    return Read(site, as_of, found, (perf_counter() - begun) * 1000)


def as_text(read: Read) -> str:
    """The days in a table, then the ratio or why there is none."""
    site, found = read.site, read.week
    first, last = found.days[0][0], found.days[-1][0]
    code = f"  {site.site_id_code}" if site.site_id_code else ""
    rows = [_head(), *(_row(str(day), one) for day, one in found.days)]
    rows.append(_row(say("合计", "total"), found.total))
    about = say(
        f"监测时间点 {read.as_of} 的前一周:{first} 至 {last},每天至少 {LEAST_PER_DAY} 次",
        f"as of {read.as_of}: {first} to {last}, {LEAST_PER_DAY} visits a day or more",
    )
    took = say(f"读取用时 {read.took_ms:.0f} 毫秒", f"read in {read.took_ms:.0f} ms")
    lines = [f"{site.name}  {site.url}{code}", about, "", *_table(rows), ""]
    return "\n".join([*lines, _outcome(found), took])


def as_json(read: Read) -> str:
    """The same for programs; times in milliseconds, `percent` null where undetermined."""
    site, found = read.site, read.week
    told = {
        "site": {
            "id": site.pk,
            "site_id_code": site.site_id_code,
            "name": site.name,
            "url": site.url,
        },
        "as_of": read.as_of.isoformat(),
        "days": [{"day": day.isoformat(), **_numbers(one)} for day, one in found.days],
        "total": _numbers(found.total),
        "percent": found.percent,
        "undetermined": found.undetermined,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _outcome(found: Week) -> str:
    if found.undetermined:
        return say(f"无法核实:{found.undetermined}。", f"Undetermined: {found.undetermined}.")
    failed, samples = found.total.failed, found.total.samples
    percent = cut_percent(found.percent)
    return say(
        f"监测 {samples} 次,打不开 {failed} 次,占 {percent}。",
        f"{samples} visits, {failed} failed: {percent}.",
    )


def _numbers(one: Tally) -> dict[str, Any]:
    return {
        "samples": one.samples,
        "failed": one.failed,
        "slow": one.slow,
        "cut": one.cut,
        "excused": one.excused,
        "unsure": one.unsure,
        "gap_minutes": one.gap_minutes,
        "fastest_ms": _ms(one.least_seconds),
        "slowest_ms": _ms(one.most_seconds),
    }


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)


def _head() -> list[str]:
    return [
        say("日期", "day"),
        say("监测", "visits"),
        say("打不开", "failed"),
        say("超过15秒", "over 15 s"),
        say("我方断网", "our outage"),
        say("报备停用", "excused"),
        say("说明不了", "unsure"),
        say("空缺(分钟)", "gaps (min)"),
        say("最快(毫秒)", "fastest (ms)"),
        say("最慢(毫秒)", "slowest (ms)"),
    ]


def _row(name: str, one: Tally) -> list[str]:
    values = _numbers(one).values()
    return [name, *("-" if value is None else str(value) for value in values)]


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """The first column left, numbers right; a Chinese character is two columns wide."""
    widths = [max(_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = []
    for first, *rest in rows:
        cells = [first + " " * (widths[0] - _width(first))]
        cells += [
            " " * (width - _width(cell)) + cell
            for cell, width in zip(rest, widths[1:], strict=True)
        ]
        lines.append(_GAP.join(cells).rstrip())
    return lines


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
