"""What the planted faults of a site come to, by the table of 国办发〔2015〕15号."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from xuncha.facts import ColumnKind
from xuncha.sandbox.plan import Mode
from xuncha.sandbox.planted import Planted
from xuncha.sandbox.schedule import SAMPLES

_STALE_CLAUSES = {
    # 动态、要闻类每个3分,通知公告、政策文件类每个4分,人事、规划计划类每个5分
    ColumnKind.NEWS: ("C15-S4a", 3),
    ColumnKind.NOTICE: ("C15-S4b", 4),
    ColumnKind.POLICY: ("C15-S4b", 4),
    ColumnKind.PERSONNEL: ("C15-S4c", 5),
    ColumnKind.PLANNING: ("C15-S4c", 5),
}


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points lost under one clause, for so many faults."""

    clause: str
    count: int
    points: float


def vetoes(planted: Planted) -> tuple[str, ...]:
    """Vetoes in the order of the table, by the codes of the founding data."""
    found = []
    if unreachable(planted):
        found.append("V_UNREACHABLE")
    if planted.home == "stale":
        found.append("V_HOME_STALE")
    states = [(order.kind, order.state) for order in planted.columns]
    stale = sum(state == "stale" and _short(kind) for kind, state in states)
    # The two standard news columns are stale with the home page.
    stale += 2 if planted.home == "stale" else 0
    blank = sum(state == "blank" for _, state in states)
    long_stale = (
        stale + blank + sum(state == "stale" and not _short(kind) for kind, state in states)
    )
    # 动态要闻与通知公告、政策文件类累计5个;或应更新未更新10个
    if stale >= 5 or long_stale >= 10:
        found.append("V_COLUMNS_STALE")
    if blank >= 5:
        found.append("V_COLUMNS_BLANK")
    return tuple(found)


def unreachable(planted: Planted) -> bool:
    """打不开的次数占全部监测次数的比例≥5%"""
    down = planted.availability.down
    return planted.availability.mode is not Mode.UP or len(down) * 100 >= 5 * SAMPLES


def deductions(planted: Planted) -> tuple[Deduction, ...]:
    """Points lost, clause by clause; a veto makes them void, which is not said here."""
    percent = len(planted.availability.down) * 100 // SAMPLES
    counts: dict[str, tuple[int, int | Decimal]] = {
        "C15-S1": (percent, 5),
        "C15-S2a": (planted.dead_home, 1),
        "C15-S2b": (planted.dead_other, Decimal("0.1")),
        "C15-S3": (int(planted.home == "few"), 5),
        **_column_counts(planted),
        "C15-S5a": (int(planted.consultation == "absent"), 5),
        "C15-S5b": (int(planted.consultation == "unused"), 5),
        "C15-S6a": (int(planted.survey == "absent"), 5),
        "C15-S6b": (int(planted.survey == "unused"), 5),
        "C15-S6c": (int(planted.survey == "few"), 3),
        "C15-S8a": (len(planted.guides_missing), 2),
        "C15-S9a": (planted.forms_not_offered, 1),
        "C15-S9b": (planted.attachments_dead, 1),
        "C15-S10": (planted.image_systems, 3),
    }
    return tuple(
        Deduction(clause, count, float(count * Decimal(each)))
        for clause, (count, each) in counts.items()
        if count
    )


def _column_counts(planted: Planted) -> dict[str, tuple[int, int]]:
    counts: dict[str, tuple[int, int]] = {}
    for order in planted.columns:
        if order.state == "fresh" or order.kind not in _STALE_CLAUSES:
            continue
        clause, each = _STALE_CLAUSES[order.kind]
        counts[clause] = (counts.get(clause, (0, 0))[0] + 1, each)
    return counts


def _short(kind: ColumnKind) -> bool:
    return kind in (ColumnKind.NEWS, ColumnKind.NOTICE, ColumnKind.POLICY)
