"""What is said of regions: lists against their counts, 100 % claims against figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from xuncha.punctuation import narrow
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.counts import Counts
from xuncha.report.circular.facts.node import Node

# Every list of names may have its number beside it, under its own name and `_count`.
_LISTS = (
    *("regions_100pct", "regions_with_failures", "regions_poor", "regions_below_95"),
    *("regions_below_90", "regions_above_90", "regions_named_bad"),
)
_NOT_REPORTING = ("not_reporting_departments", "not_reporting")
# 开发区 and the like are counted apart from their city by some issuers (广西2018年第二季度).
_ZONE = re.compile(r"开发区|保税|高新|新区|示范区|园区|管委会|管理区|试验区")


def check_lists(node: Node) -> Iterator[Fault]:
    """A stated number of regions or departments against the list of their names."""
    for name in _LISTS:
        yield from _list(node, name, f"{name}_count")
    for name in _NOT_REPORTING:
        yield from _list(node, name, "not_reporting_count")


def _list(node: Node, name: str, count_name: str) -> Iterator[Fault]:
    names = node.get(name)
    count = node.number(count_name)
    if not isinstance(names, Sequence) or isinstance(names, str):
        return
    if count and names and count.value != len(names):
        basis = f"{node.at(name)} ({len(names)})"
        yield Fault(count.path, count.text, str(len(names)), basis, Kind.COUNT)
    repeated = sorted({str(n) for n in names if names.count(n) > 1 and isinstance(n, str)})
    if repeated:
        distinct = str(len({str(n) for n in names}))
        basis = f"{'、'.join(repeated)} ×2"
        yield Fault(node.at(name), str(len(names)), distinct, basis, Kind.COUNT)


def check_claims(
    record: Node, rows: Sequence[Counts], scope: Node | None = None
) -> Iterator[Fault]:
    """A region named at 100 % must have no failing website in any row or list of this circular."""
    node = scope or record
    claimed = {short(name): name for name in node.texts("regions_100pct")}
    for row in rows:
        if short(row.name) not in claimed:
            continue
        if row.failing and row.failing.value > 0:
            yield _contradiction(node, row.name, str(row.failing))
        elif row.pass_rate and row.pass_rate.value < 100:
            yield _contradiction(node, row.name, str(row.pass_rate))
    for site in record.nodes("failing_media" if scope else "failing_sites"):
        name = site.text("site", "account", "name")
        if short(site.text("region")) in claimed and not _ZONE.search(name):
            yield _contradiction(node, site.text("region"), f"{site.path} {name}")
    for other in ("regions_with_failures", "regions_poor", "regions_below_95", "regions_below_90"):
        for region in node.texts(other):
            if short(region) in claimed:
                yield _contradiction(node, region, node.at(other))


def _contradiction(node: Node, region: str, basis: str) -> Fault:
    return Fault(node.at("regions_100pct"), region, "<100", basis, Kind.REGION)


def short(name: str) -> str:
    """A region's name without its ending, to compare 兰州 with 兰州市."""
    plain = re.sub(r"\s*\(.*\)$", "", narrow(name.strip()))
    return re.sub(r"(?<=..)(?:市|地区)$", "", plain)
