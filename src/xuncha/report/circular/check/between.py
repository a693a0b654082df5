"""The region table, the list of failing websites and the body: they never disagree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from xuncha.punctuation import narrow
from xuncha.report.circular.check.counts import check_counts
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.check.regions import short
from xuncha.report.circular.facts.arithmetic import shown
from xuncha.report.circular.facts.counts import Counts
from xuncha.report.circular.facts.node import Node, Stated
from xuncha.report.circular.facts.tables import TOTAL_WORDS

_COMPLETE = ("failing_list_complete", "failing_list_present")


def list_is_complete(record: Node, sites: Counts | None) -> bool:
    """Whether failing_sites names every failing website, not a choice of examples.

    The facts may say so; else it is complete where it is as long as the failing number, or
    where a region table stands beside it.
    """
    listed = record.nodes("failing_sites")
    for name in _COMPLETE:
        if isinstance(record.get(name), bool):
            return bool(record.get(name))
    failing = sites.failing_any if sites else None
    return bool(listed) and (bool(record.nodes("regions")) or _as_many(listed, failing))


def _as_many(listed: Sequence[Node], failing: Stated | None) -> bool:
    return failing is not None and failing.value == len(listed)


def check_regions(
    rows: Sequence[Counts], groups: Sequence[Counts], sites: Counts | None
) -> Iterator[Fault]:
    """The region table: its rows, its total, and its sums against the body and the groups."""
    regions = [row for row in rows if row.name not in TOTAL_WORDS]
    total_row = next((row for row in rows if row.name in TOTAL_WORDS), None)
    for row in rows:
        yield from check_counts(row)
    for part in ("sampled", "failing", "undetermined"):
        numbers: list[Stated] = [n for row in regions if (n := getattr(row, part))]
        # A region none of whose websites stayed unjudged states no number of them.
        if not numbers or (len(numbers) < len(regions) and part != "undetermined"):
            continue
        for counts, kind in ((total_row, Kind.COLUMN), (sites, Kind.BETWEEN)):
            whole: Stated | None = getattr(counts, part) if counts else None
            if whole:
                yield from _sum(whole, numbers, f"regions.{part}", kind)
        for group in groups:
            yield from _group(group, regions, part)


def _group(group: Counts, regions: Sequence[Counts], part: str) -> Iterator[Fault]:
    whole: Stated | None = getattr(group, part)
    of_group = [row for row in regions if _same_level(row.node.text("level"), group.name)]
    numbers: list[Stated] = [n for row in of_group if (n := getattr(row, part))]
    if whole and numbers:
        yield from _sum(whole, numbers, f"regions.{part} ({group.name})", Kind.BETWEEN)


def _same_level(level: str, group: str) -> bool:
    return bool(level) and level == re.sub(r"网站$", "", group)


def _sum(whole: Stated, parts: Sequence[Stated], what: str, kind: Kind) -> Iterator[Fault]:
    total = sum(part.value for part in parts)
    if total != whole.value:
        basis = f"{what} ({' + '.join(part.text for part in parts)})"
        yield Fault(whole.path, whole.text, shown(total), basis, kind)


def check_failing_list(
    record: Node, sites: Counts | None, regions: Sequence[Counts]
) -> Iterator[Fault]:
    """failing_sites against the failing number, the region table and the reason counts."""
    listed = record.nodes("failing_sites")
    if not listed:
        return
    complete = list_is_complete(record, sites)
    failing = sites.failing if sites else None
    if failing and (len(listed) > failing.value or (complete and len(listed) != failing.value)):
        basis = f"failing_sites ({len(listed)})"
        yield Fault(failing.path, failing.text, str(len(listed)), basis, Kind.BETWEEN)
    per_region = Counter(short(site.text("region")) for site in listed)
    known = [row for row in regions if row.name not in TOTAL_WORDS]
    for row in known:
        count = per_region.get(short(row.name), 0)
        wrong = row.failing and (
            count > row.failing.value or complete and count != row.failing.value
        )
        if row.failing and wrong:
            basis = f"failing_sites.region={row.name} ({count})"
            yield Fault(row.failing.path, row.failing.text, str(count), basis, Kind.BETWEEN)
    names = {short(row.name) for row in known}
    for site in listed:
        region = site.text("region")
        if known and region and short(region) not in names:
            yield Fault(site.at("region"), region, "none", "regions.name", Kind.BETWEEN)


def check_listed_reasons(
    record: Node, fields: tuple[str, ...], list_name: str, complete: bool
) -> Iterator[Fault]:
    """A stated reason count against the reasons written in the complete list."""
    table = record.node(*fields)
    if table is None or not complete:
        return
    written = [_reasons_of(row) for row in record.nodes(list_name)]
    for stated in table.numbers():
        wanted = _plain(stated.path[len(table.path) + 1 :])
        count = sum(wanted in reasons for reasons in written)
        # A wording that stands nowhere in the list is another way to say it: undecidable.
        if count and count != stated.value:
            basis = f"{list_name}.reason ({count})"
            yield Fault(stated.path, stated.text, str(count), basis, Kind.BETWEEN)


def check_failing_media(record: Node, media: Counts, fields: tuple[str, ...]) -> Iterator[Fault]:
    """failing_media against the failing number of accounts and their reason counts."""
    value = record.get("failing_media")
    listed = len(value) if isinstance(value, list) else 0
    failing = media.failing
    if failing and listed > failing.value:
        basis = f"failing_media ({listed})"
        yield Fault(failing.path, failing.text, str(listed), basis, Kind.BETWEEN)
    complete = _as_many(record.nodes("failing_media"), media.failing_any)
    yield from check_listed_reasons(record, fields, "failing_media", complete)


def check_named(record: Node, sites: Counts | None, groups: Sequence[Counts]) -> Iterator[Fault]:
    """Counts of what other parts of the facts list: named sites, regions of a group, 附件1."""
    named, failing = record.number("failing_named"), sites.failing if sites else None
    if named and failing and named.value > failing.value:
        yield Fault(named.path, named.text, f"≤{failing.text}", str(failing), Kind.EXCEEDS)
    rows = record.nodes("regions")
    for group in groups:
        stated = group.node.number("regions")
        levels = [row for row in rows if _same_level(row.text("level"), group.name)]
        if stated and levels and stated.value != len(levels):
            basis = f"regions.level ({group.name})"
            yield Fault(stated.path, stated.text, str(len(levels)), basis, Kind.BETWEEN)
    national = record.node("national_check")
    stated = national.number("province_failing") if national else None
    listed = len(record.nodes("national_failing_sites"))
    if stated and listed and stated.value != listed:
        basis = f"national_failing_sites ({listed})"
        yield Fault(stated.path, stated.text, str(listed), basis, Kind.BETWEEN)


def _reasons_of(site: Node) -> set[str]:
    reasons = site.texts("reasons") or [site.text("reason", "reason_restored", "reason_printed")]
    return {_plain(part) for reason in reasons for part in re.split(r"[,;、]", narrow(reason))}


def _plain(reason: str) -> str:
    """长期未更新 and 长期不更新, 首页面 and 首页 are the same reason."""
    short_form = reason.strip().replace("未更新", "不更新").replace("首页面", "首页")
    return narrow(short_form.replace("长时间", "长期"))
