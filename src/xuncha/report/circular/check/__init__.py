"""`xuncha circular check`: recompute every figure that the facts state.

What cannot be decided is silence: a list of examples need not add up, a rate without counts
cannot be recomputed, an estimate ("about 3,470") is no number. `*_derived` fields are data, not
print; the `arithmetic` blocks of recorded circulars are labels and never read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from xuncha.report.circular.check.between import (
    check_failing_list,
    check_failing_media,
    check_listed_reasons,
    check_named,
    check_regions,
    list_is_complete,
)
from xuncha.report.circular.check.complaints import check_complaints
from xuncha.report.circular.check.counts import check_counts, check_share
from xuncha.report.circular.check.deductions import check_deductions
from xuncha.report.circular.check.differences import check_changes
from xuncha.report.circular.check.faults import Fault
from xuncha.report.circular.check.followup import (
    check_accountability,
    check_recheck,
    check_scores,
)
from xuncha.report.circular.check.reasons import (
    FIELDS,
    MEDIA_FIELDS,
    check_reason_shares,
    check_reasons,
)
from xuncha.report.circular.check.regions import check_claims, check_lists
from xuncha.report.circular.check.splits import check_divisions, check_platforms, check_rows
from xuncha.report.circular.check.tables import check_table
from xuncha.report.circular.facts.counts import Counts, counts_of
from xuncha.report.circular.facts.node import Node
from xuncha.report.circular.facts.record import Record, load_records, record_from_mapping
from xuncha.report.circular.facts.tables import annex_tables

__all__ = ["Fault", "check_circular", "check_record"]


def check_circular(facts: Path | str | Mapping[str, Any], only: str = "") -> list[Fault]:
    """The faults of a facts file, or of facts in memory, each once.

    `only` picks one record of a file that holds several. Raises InputError for unusable facts.
    """
    if isinstance(facts, Mapping):
        return check_record(record_from_mapping(facts))
    return [fault for record in load_records(facts, only) for fault in check_record(record)]


def check_record(record: Record) -> list[Fault]:
    """The faults of one record, in the order of the circular: body, tables, between them."""
    return [fault.under(record.prefix) for fault in dict.fromkeys(_faults(record.node))]


def _faults(record: Node) -> Iterator[Fault]:
    sites_node, media_node = record.node("sites"), record.node("media", "new_media")
    sites = counts_of(sites_node) if sites_node else None
    media = counts_of(media_node) if media_node else None
    yield from _websites(record, sites)
    if media_node and media:
        yield from _accounts(record, media_node, media)
    yield from _other_parts(record, sites)
    yield from _annexes(record, sites)


def _websites(record: Node, sites: Counts | None) -> Iterator[Fault]:
    if sites:
        yield from check_counts(sites)
        yield from check_divisions(sites.node)
        yield from check_lists(sites.node)
        yield from check_changes(sites.node, sites, record.node("previous"))
        yield from check_reasons(record, sites, FIELDS)
        yield from check_reason_shares(record, sites)
    # Where no websites were checked, the breakdown is that of the accounts.
    media = record.node("media", "new_media")
    whole = sites or (counts_of(media) if media else None)
    rows: list[Counts] = []
    for name in ("groups", "breakdown"):
        found = [counts_of(row) for row in record.nodes(name)]
        yield from check_rows(found, whole, complete=record.get(f"{name}_complete") is True)
        rows += found
    yield from check_lists(record)
    yield from check_claims(record, rows + [counts_of(row) for row in record.nodes("regions")])


def _accounts(record: Node, node: Node, media: Counts) -> Iterator[Fault]:
    yield from check_counts(media)
    yield from check_platforms(node, media)
    yield from check_lists(node)
    yield from check_changes(node, media, None)
    yield from check_reasons(record, media, MEDIA_FIELDS)
    yield from check_failing_media(record, media, MEDIA_FIELDS)
    yield from check_claims(record, [counts_of(row) for row in node.nodes("regions")], node)


def _other_parts(record: Node, sites: Counts | None) -> Iterator[Fault]:
    for complaints in record.nodes("complaints"):
        yield from check_complaints(complaints)
    for name in ("national_check", "self_check"):
        node = record.node(name)
        if node:
            counts = counts_of(node)
            yield from check_counts(counts)
            if sites and counts.running is None:
                yield from check_share(counts.ratio, counts.sampled, sites.running)
    accountability = record.node("accountability")
    if accountability:
        yield from check_accountability(accountability)
    recheck = record.node("recheck")
    if recheck:
        yield from check_recheck(recheck, sites.node if sites else None)
    scores = record.node("scores")
    if scores:
        yield from check_scores(scores)


def _annexes(record: Node, sites: Counts | None) -> Iterator[Fault]:
    regions = [counts_of(row) for row in record.nodes("regions")]
    groups = [counts_of(row) for row in record.nodes("groups")]
    yield from check_regions(regions, groups, sites)
    yield from check_failing_list(record, sites, regions)
    complete = list_is_complete(record, sites)
    yield from check_listed_reasons(record, FIELDS, "failing_sites", complete)
    yield from check_named(record, sites, groups)
    for site in record.nodes("failing_sites"):
        yield from check_deductions(site)
    for table in annex_tables(record):
        yield from check_table(table, sites)
