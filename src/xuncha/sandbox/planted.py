"""Which faults a site is given. Nothing about markup, addresses or texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import Any

from xuncha.facts import ColumnKind, GuideElement
from xuncha.sandbox.plan import Availability, Mode
from xuncha.sandbox.register import FailingSite, scored_sites
from xuncha.sandbox.schedule import SAMPLES

N, T, P = ColumnKind.NEWS, ColumnKind.NOTICE, ColumnKind.POLICY


@dataclass(frozen=True, slots=True)
class ColumnOrder:
    """A column a site must have, fresh, stale or blank."""

    name: str
    kind: ColumnKind
    state: str = "fresh"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Planted:
    """The faults of one site. The defaults are a site without any."""

    columns: tuple[ColumnOrder, ...] = ()
    # fresh (ten updates and more in two weeks), few (1 to 9), stale (none)
    home: str = "fresh"
    # used, unused (nothing within the year), absent
    consultation: str = "used"
    # used, few (one or two within the year), unused, absent
    survey: str = "used"
    interview: str = "absent"
    guides_missing: tuple[GuideElement, ...] = ()
    forms_not_offered: int = 0
    dead_home: int = 0
    dead_other: int = 0
    attachments_dead: int = 0
    image_systems: int = 0
    availability: Availability = Availability()


STALE_STOCK = (
    ColumnOrder("基层动态", N, "stale", "工作动态"),
    ColumnOrder("工作进展", N, "stale", "工作动态"),
    ColumnOrder("行业动态", N, "stale", "工作动态"),
    ColumnOrder("县区动态", N, "stale", "工作动态"),
    ColumnOrder("公示公告", T, "stale", "通知公告"),
    ColumnOrder("规范性文件", P, "stale", "政策文件"),
    ColumnOrder("法律法规", P, "stale", "政策文件"),
)
BLANK_STOCK = (
    ColumnOrder("部门动态", N, "blank", "工作动态"),
    ColumnOrder("网站公告", T, "blank", "通知公告"),
    ColumnOrder("优惠政策", P, "blank", "政策文件"),
    ColumnOrder("工作计划", ColumnKind.PLANNING, "blank", "规划计划"),
    ColumnOrder("干部任免", ColumnKind.PERSONNEL, "blank", "人事信息"),
    ColumnOrder("财政信息", ColumnKind.FINANCE, "blank", "财政信息"),
    ColumnOrder("统计数据", ColumnKind.STATISTICS, "blank", "统计信息"),
    ColumnOrder("重点项目", ColumnKind.PROJECTS, "blank", "重大项目"),
    ColumnOrder("学习园地", ColumnKind.OTHER, "blank"),
)

# The 22 sites that never answer, and the national one, take these in turn.
UNREACHABLE_MODES = (
    Mode.REFUSED,
    Mode.ERROR_503,
    Mode.DNS,
    Mode.HANGING,
    Mode.TLS,
    Mode.ERROR_500,
    Mode.MAINTENANCE,
    Mode.REFUSED,
    Mode.DNS,
    Mode.ERROR_502,
    Mode.TLS,
)
# Row 65 of 附件3: unreachable for 40 % of the week, and up when it is crawled.
HALF_UNREACHABLE = SAMPLES * 40 // 100


def planted_for(site: FailingSite, turn: int, random: Random) -> Planted:
    """The faults of a named site; `turn` counts the unreachable sites."""
    if "S_BELOW_60" in site.codes:
        return _scored(scored_sites()[site.row]["plan"], random)
    if "V_UNREACHABLE" in site.codes and not site.also:
        return Planted(availability=Availability(UNREACHABLE_MODES[turn % len(UNREACHABLE_MODES)]))
    codes = {*site.codes, *site.also}
    planted = Planted(interview=random.choice(("used", "absent")))
    if "V_UNREACHABLE" in codes:
        planted = replace(planted, availability=_down(HALF_UNREACHABLE, random))
    if "V_HOME_STALE" in codes:
        planted = replace(planted, home="stale")
    columns: list[ColumnOrder] = []
    if "V_COLUMNS_STALE" in codes:
        columns += random.sample(STALE_STOCK, random.randint(5, 7))
    if "V_COLUMNS_BLANK" in codes:
        # Nine and fewer, so that the veto of ten stale columns is not met besides.
        columns += random.sample(BLANK_STOCK, random.randint(5, 8))
    random.shuffle(columns)
    return replace(planted, columns=tuple(columns))


def harmless(random: Random) -> Planted:
    """The small faults of a site that passes: far from 40 points and from every veto."""
    columns: tuple[ColumnOrder, ...] = ()
    if random.random() < 0.25:
        columns = (
            random.choice(
                (
                    ColumnOrder("规划计划", ColumnKind.PLANNING, "stale", "规划计划"),
                    ColumnOrder("人事信息", ColumnKind.PERSONNEL, "stale", "人事信息"),
                )
            ),
        )
    missing: tuple[GuideElement, ...] = ()
    if random.random() < 0.2:
        missing = (random.choice((GuideElement.TIME, GuideElement.BASIS, GuideElement.PLACE)),)
    return Planted(
        columns=columns,
        guides_missing=missing,
        dead_home=int(random.random() < 0.15),
        dead_other=random.choice((0, 0, 0, 1, 1, 2, 3, 4, 6)),
        survey="few" if random.random() < 0.1 else "used",
        interview="used" if random.random() < 0.35 else "absent",
    )


def _scored(wanted: dict[str, Any], random: Random) -> Planted:
    columns = tuple(
        ColumnOrder(row["name"], ColumnKind(row["kind"]), row["state"], row.get("label", ""))
        for row in wanted.get("columns", ())
    )
    missing = tuple(GuideElement(name) for name in wanted.get("guides_missing", ()))
    failed = wanted.get("probes_failed", 0)
    return Planted(
        columns=columns,
        home="few" if wanted.get("home_few") else "fresh",
        consultation=wanted.get("consultation", "used"),
        survey=wanted.get("survey", "used"),
        guides_missing=missing,
        forms_not_offered=wanted.get("forms_not_offered", 0),
        dead_other=wanted.get("dead_other", 0),
        attachments_dead=wanted.get("attachments_dead", 0),
        image_systems=wanted.get("image_systems", 0),
        availability=_down(failed, random) if failed else Availability(),
    )


def _down(failed: int, random: Random) -> Availability:
    return Availability(down=frozenset(random.sample(range(SAMPLES), failed)))
