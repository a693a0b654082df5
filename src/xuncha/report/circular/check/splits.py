"""Splits of a whole: levels, platforms, what became of the websites that were opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from xuncha.punctuation import narrow
from xuncha.report.circular.check.counts import check_counts, check_share
from xuncha.report.circular.check.differences import difference_fault
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import shown
from xuncha.report.circular.facts.counts import Counts, counts_of
from xuncha.report.circular.facts.node import Node, Stated

# A row named after one place (郑州市, 省辖市 is none) is an example, not a part of a split.
_ONE_PLACE = re.compile(
    r"(?!各|市[县直级]|县[市直级]|省辖|省直|省级|地级|设区|直辖)\w{1,10}(?:省|市|县|区|州|盟|旗|兵团)"
)
_PARTS = ("running", "sampled", "failing", "passing")

# 开设 = 关停 + 暂停 + 运行; fields that divide the websites among them without remainder.
_DIVISIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("opened", ("closed", "suspended", "running")),
    ("sampled", ("without_problem", "with_general_problems")),
)


def check_rows(rows: Sequence[Counts], totals: Counts | None, complete: bool) -> Iterator[Fault]:
    """The rows of groups or breakdown: each by itself, then their sums against the whole.

    A list of single places may be a choice of examples: unless it is declared complete, only a
    sum above the whole is a fault.
    """
    for row in rows:
        yield from check_counts(row)
        yield from _share_of_failing(row, totals)
        yield from _gap(row, totals)
    if totals is None:
        return
    examples = any(_names_places(row.name) for row in rows) and not complete
    for part in _PARTS:
        yield from _sum_of(rows, totals, part, examples)


def _sum_of(rows: Sequence[Counts], totals: Counts, part: str, examples: bool) -> Iterator[Fault]:
    numbers: list[Stated] = [n for row in rows if (n := getattr(row, part))]
    whole: Stated | None = getattr(totals, part)
    if whole is None or len(numbers) < 2:
        return
    total = sum(number.value for number in numbers)
    if total == whole.value:
        return
    basis = " + ".join(map(str, numbers))
    if len(numbers) == len(rows) and _divide_the_whole(rows, totals):
        yield Fault(whole.path, whole.text, shown(total), basis, Kind.SUM)
        return
    if examples and total < whole.value:
        return
    # Levels may overlap (部门, 地方, of which 县级以下): some of the rows then make up the whole.
    if total > whole.value and _some_make_up([n.value for n in numbers], whole.value):
        return
    yield Fault(whole.path, whole.text, shown(total), basis, Kind.SUM)


def _divide_the_whole(rows: Sequence[Counts], totals: Counts) -> bool:
    """Whether the websites drawn of all rows make up the whole: no overlap, and none left out."""
    drawn = [row.sampled for row in rows if row.sampled]
    if totals.sampled is None or len(drawn) < len(rows):
        return False
    return sum(number.value for number in drawn) == totals.sampled.value


def _some_make_up(parts: Sequence[Decimal], whole: Decimal) -> bool:
    """Whether two or more of the parts, but not all, add up to the whole."""
    if len(parts) > 16:
        return True
    sizes = range(2, len(parts))
    return any(sum(some) == whole for size in sizes for some in combinations(parts, size))


def _names_places(name: str) -> bool:
    return any(_ONE_PLACE.fullmatch(part) for part in re.split(r"[、,和]", narrow(name)))


def _share_of_failing(row: Counts, totals: Counts | None) -> Iterator[Fault]:
    share = row.node.number("share_of_failing_pct")
    if totals:
        yield from check_share(share, row.failing_any, totals.failing)


def _gap(row: Counts, totals: Counts | None) -> Iterator[Fault]:
    """低于全省平均水平N个百分点: the difference of two printed rates, or of the exact ones."""
    gap = row.node.number("gap_pp_stated", "gap_pp")
    if gap and totals:
        yield from difference_fault(gap, totals, row, signed=False)


def check_platforms(media: Node, counts: Counts) -> Iterator[Fault]:
    """by_platform: a number per platform, or rows of {platform, total, sampled, failing}."""
    table = media.node("by_platform")
    if table and isinstance(media.get("by_platform"), dict):
        numbers = table.numbers()
        whole = counts.running or counts.sampled
        total = sum((number.value for number in numbers), Decimal(0))
        wholes = [w for w in (counts.running, counts.sampled, counts.failing) if w]
        if not whole or len(numbers) < 2 or any(w.value == total for w in wholes):
            return
        if total > whole.value or _all_platforms(numbers, total, whole):
            basis = " + ".join(map(str, numbers))
            yield Fault(whole.path, whole.text, shown(total), basis, Kind.SUM)
        return
    rows = [counts_of(row, row.text("platform")) for row in media.nodes("by_platform")]
    yield from check_rows(rows, counts, complete=True)


def _all_platforms(numbers: Sequence[Stated], total: Decimal, whole: Stated) -> bool:
    """Whether the list is of all platforms; a short one may name the largest only."""
    others = any("其他" in number.path or "其它" in number.path for number in numbers)
    return others or len(numbers) >= 4 or whole.value - total <= whole.value / 20


def check_divisions(node: Node) -> Iterator[Fault]:
    """Named fields that divide a whole, where every one of them is stated."""
    for whole_name, part_names in _DIVISIONS:
        whole = node.number(whole_name)
        parts = [node.number(name) for name in part_names]
        known = [part for part in parts if part]
        if whole is None or len(known) < len(parts):
            continue
        total = sum(part.value for part in known)
        if total != whole.value:
            basis = " + ".join(map(str, known))
            yield Fault(whole.path, whole.text, shown(total), basis, Kind.SUM)
