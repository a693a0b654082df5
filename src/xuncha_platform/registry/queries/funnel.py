"""Filed → running → reachable → inspected: where sites get lost on the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus

FILED, RUNNING, REACHABLE, INSPECTED = "filed", "running", "reachable", "inspected"

NAMES = {
    FILED: _("已登记"),
    RUNNING: _("正常运行"),
    REACHABLE: _("最近一次检查能打开"),
    INSPECTED: _("已有检查结论"),
}
# What was lost before a stage.
LOST = {
    RUNNING: _("筹建、临时下线或永久下线"),
    REACHABLE: _("打不开或还没有检查过"),
    INSPECTED: _("能打开,结论尚无法核实"),
}


@dataclass(frozen=True, slots=True)
class StageCount:
    """One stage: how many sites got there, and how many were lost since the one before."""

    code: str
    name: str | Promise
    count: int
    lost: int
    lost_name: str | Promise


def funnel(access: Access) -> list[StageCount]:
    """The four stages of the sites in scope, each a part of the one before."""
    sites = Site.objects.scope(access)
    stages: list[StageCount] = []
    before = None
    for code in NAMES:
        count = at_stage(sites, code).count()
        lost = before - count if before is not None else 0
        stages.append(StageCount(code, NAMES[code], count, lost, LOST.get(code, "")))
        before = count
    return stages


def at_stage(sites: QuerySet[Site], code: str) -> QuerySet[Site]:
    """The sites that got to a stage."""
    return sites.filter(_conditions(code))


def lost_before(sites: QuerySet[Site], code: str) -> QuerySet[Site]:
    """The sites that got to the stage before, and not to this one."""
    codes = list(NAMES)
    before = codes[codes.index(code) - 1]
    return sites.filter(_conditions(before)).exclude(_conditions(code))


def _conditions(code: str) -> Q:
    """Each stage's condition with those of the stages before it."""
    condition = ~Q(status=SiteStatus.VOID)
    for stage, own in _OWN.items():
        condition &= own
        if stage == code:
            break
    return condition


# An inspection that reached the home page dates its newest update or says pass or fail.
_OWN: dict[str, Q] = {
    FILED: Q(),
    RUNNING: Q(status=SiteStatus.RUNNING),
    REACHABLE: Q(last_reachable=True),
    INSPECTED: Q(last_verdict__in=("pass", "fail")),
}


def stage_choices(_access: Access) -> Iterable[tuple[str, str | Promise]]:
    """For the filter of the list of sites: at a stage, or lost before one."""
    yield from NAMES.items()
    for code, name in LOST.items():
        yield f"-{code}", name


def by_stage(sites: QuerySet[Site], value: str, _access: Access) -> QuerySet[Site]:
    """The filter of the list of sites."""
    if value.startswith("-"):
        return lost_before(sites, value[1:])
    return at_stage(sites, value)
