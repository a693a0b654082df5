"""What is planted on a site of the seventh series: columns, letters, calls, guides, links, marks."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

ELEMENTS = {
    "basis": ("设定依据", "依据本县便民服务办法第十二条办理。"),
    "conditions": ("申请条件", "住所和经营场所均在本县的单位和个人。"),
    "materials": ("办理材料", "申请表一式两份,身份证明复印件一份。"),
    "place": ("办理地点", "县政务服务中心一楼6号窗口。"),
    "time": ("办理时间", "工作日上午9时至12时,下午1时至5时。"),
    "phone": ("联系电话", "0000-6620118"),
    "process": ("办理流程", "窗口受理,现场核验,五个工作日内办结,通知领取。"),
}


def day(text: str) -> date:
    return date.fromisoformat(text)


def back(newest: str, count: int, step: int) -> tuple[date, ...]:
    """So many days, the newest first, each so many days before the last."""
    return tuple(day(newest) - timedelta(days=step * number) for number in range(count))


@dataclass(frozen=True)
class Planted:
    """A column. `how`: list, blank, pictures, sentence, archived."""

    name: str
    slug: str
    days: tuple[date, ...] = ()
    state: str = "fresh"
    how: str = "list"
    # The day that the address carries where it is not that of the entry (day of the upload).
    in_address: date | None = None


@dataclass(frozen=True)
class Mail:
    """One letter; `kind` is what the site says of it."""

    asked: str
    answered: str = ""
    kind: str = "咨询"
    # Where it is not answered yet.
    status: str = "办理中"


@dataclass(frozen=True)
class Plan:
    """A site and what a careful inspector finds there."""

    key: str
    skin: str
    name: str
    domain: str
    as_of: date
    columns: tuple[Planted, ...]
    letters: tuple[Mail, ...]
    # Days of calls for opinions and of interviews; None: no such column.
    surveys: tuple[date, ...] | None
    interviews: tuple[date, ...] | None
    # What each guide lacks.
    guides: tuple[tuple[str, ...], ...]
    verdict: dict[str, Any]
    rows: dict[str, Any]
    score: float | None = None
    is_portal: bool = False
    has_services: bool = True
    encoding: str = "utf-8"
    failed_looks: int = 0
    # What the home page shows of the first columns, an entry each.
    on_home: int = 10
    dead_home: int = 0
    dead_inside: int = 0
    dead_files: int = 0
    lacks: tuple[str, ...] = ()
    # Traps and plants of one site alone, by name (building.py).
    more: tuple[str, ...] = ()
    pages_of: dict[str, list[str]] = field(default_factory=dict)
    code: str = "4388020016"
