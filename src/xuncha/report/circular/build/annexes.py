"""The attachments: what the higher level named, the region table, the failing list, own tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from xuncha.punctuation import full_width, narrow
from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Figure, Piece, computed_sum, given
from xuncha.report.circular.build.model import Annex, Column, ColumnKind
from xuncha.report.circular.build.own_tables import own_annex
from xuncha.report.circular.facts.counts import Counts, counts_of
from xuncha.report.circular.facts.node import Node, Stated
from xuncha.report.circular.facts.tables import TOTAL_WORDS, annex_tables

_SERIAL = Column("序号", ColumnKind.SERIAL, 0.08)
_NAMED = (
    _SERIAL,
    Column("单位", ColumnKind.UNIT, 0.18),
    Column("不合格网站", ColumnKind.NAME, 0.28),
)
# (how many numbers, with rates) → shares of the width: the name's, a number's, the rate's.
_WIDTHS = {
    (2, False): (0.36, 0.28, 0.0),
    # 抽查不合格网站数 stands on one line.
    (2, True): (0.27, 0.245, 0.16),
    (3, False): (0.29, 0.21, 0.0),
    (3, True): (0.25, 0.18, 0.13),
}
_MEDIA = (
    _SERIAL,
    Column("单位", ColumnKind.UNIT, 0.20),
    Column("政务新媒体", ColumnKind.NAME, 0.26),
    Column("平台", ColumnKind.TEXT, 0.14),
    Column("存在问题", ColumnKind.TEXT, 0.32),
)
_REASON = ("reason", "sentence", "reason_restored", "reason_printed")


def annexes(context: Context) -> tuple[Annex, ...]:
    """All attachments in their order, titled as `attachments` of the facts says."""
    sources: tuple[Callable[[Context], Annex | None], ...] = (
        _national,
        _regions,
        _failing,
        _media,
    )
    made = [annex for source in sources if (annex := source(context)) is not None]
    made += [own_annex(table) for table in annex_tables(context.record)]
    return _titled(context.record, made)


def _titled(record: Node, made: list[Annex]) -> tuple[Annex, ...]:
    """Stated names win over ours; a name without data stays, to be added by hand."""
    names = [full_width(re.sub(r"^\d+[.、]\s*", "", n)) for n in record.texts("attachments")]
    left = list(made)
    titled = []
    for name in names:
        match = next((annex for annex in left if _sort(annex.title) == _sort(name)), None)
        if match is None:
            titled.append(Annex(name, note=full_width("(本附件由发文机关另附。)")))
        else:
            left.remove(match)
            titled.append(replace(match, title=name))
    return (*titled, *left)


def _sort(title: str) -> str:
    """What an attachment is, from its title: to pair stated names with the tables made here."""
    if "新媒体" in title:
        return "media"
    if "名单" not in title:
        return "table"
    return "national" if re.search(r"国务院办公厅|国办", title) else "failing"


def _national(context: Context) -> Annex | None:
    rows = context.record.nodes("national_failing_sites")
    if not rows:
        return None
    columns = (*_NAMED, Column("扣分原因", ColumnKind.TEXT, 0.46))
    title = f"国务院办公厅通报{context.place}的不合格网站名单"
    return Annex(title, columns, _named_rows(rows))


def _failing(context: Context) -> Annex | None:
    rows = context.record.nodes("failing_sites")
    if not rows:
        return None
    failing = context.sites.failing_any if context.sites else None
    partial = "部分" if failing and len(rows) < failing.value else ""
    title = f"{context.scope}{context.action}发现的{partial}不合格政府网站名单"
    columns = (*_NAMED, Column("扣分结果", ColumnKind.TEXT, 0.46))
    return Annex(title, columns, _named_rows(rows))


def _named_rows(rows: Sequence[Node]) -> tuple[tuple[Piece, ...], ...]:
    return tuple(
        (str(number), row.text("region", "unit"), row.text("site", "name"), _reason(row))
        for number, row in enumerate(rows, start=1)
    )


def _reason(row: Node) -> str:
    """The deduction sentence where there is one, else the reasons, in Chinese punctuation."""
    return full_width(row.text(*_REASON) or ",".join(row.texts("reasons")))


def _regions(context: Context) -> Annex | None:
    rows = [
        node for node in context.record.nodes("regions") if node.text("name") not in TOTAL_WORDS
    ]
    if not rows:
        return None
    read = [counts_of(row) for row in rows]
    # A region whose websites nobody could look at does not stand there as one without faults.
    parts = ("sampled", "failing") + (
        ("undetermined",) if any(c.undetermined for c in read) else ()
    )
    with_rates = context.settings.annex_rates
    cells = [_region_row(context, row, number, parts) for number, row in enumerate(read, start=1)]
    cells.append(_total_row(context, read, parts))
    columns = _region_columns(context.action, parts, with_rates)
    title = f"{context.scope}政府网站{context.action}情况"
    return Annex(title, columns, tuple(row[: len(columns)] for row in cells), has_total=True)


def _region_columns(action: str, parts: Sequence[str], with_rates: bool) -> tuple[Column, ...]:
    titles = {
        "sampled": f"{action}网站数",
        "failing": f"{action}不合格网站数",
        "undetermined": "尚无法核实网站数",
    }
    # Shares of the width: serial, name, each number, the rate.
    name, number, rate = _WIDTHS[len(parts), with_rates]
    columns = [
        _SERIAL,
        Column("市、县、部门", ColumnKind.UNIT, name),
        *(Column(titles[one], ColumnKind.NUMBER, number) for one in parts),
    ]
    return (*columns, Column("合格率", ColumnKind.RATE, rate)) if with_rates else tuple(columns)


def _region_row(
    context: Context, counts: Counts, number: int, parts: Sequence[str]
) -> tuple[Piece, ...]:
    found: list[Stated | None] = [getattr(counts, part) for part in parts]
    numbers = [given(one) if one else "" for one in found]
    return (str(number), counts.name, *numbers, context.rate(counts) or "")


def _total_row(context: Context, read: Sequence[Counts], parts: Sequence[str]) -> tuple[Piece, ...]:
    sums = {part: _sum(part, [getattr(counts, part) for counts in read]) for part in parts}
    known = {part: _int(figure) for part, figure in sums.items() if figure is not None}
    total = Node(known, "regions.total")
    return ("", "合计", *(one or "" for one in sums.values()), context.rate(counts_of(total)) or "")


def _sum(part: str, numbers: Sequence[Stated | None]) -> Figure | None:
    """The total of a column; none where a region's number is not known.

    A region that says nothing of websites that could not be judged has none of them.
    """
    stated = [number for number in numbers if number]
    if len(stated) < len(numbers) and part != "undetermined":
        return None
    return computed_sum(f"regions.total.{part}", stated)


def _int(figure: Figure) -> int:
    return int(figure.value) if isinstance(figure.value, Decimal) else 0


def _media(context: Context) -> Annex | None:
    value = context.record.get("failing_media")
    rows = context.record.nodes("failing_media")
    title = f"{context.scope}{context.action}发现的不合格政务新媒体名单"
    if rows:
        cells = tuple(
            (
                str(number),
                row.text("region", "unit"),
                row.text("account", "name"),
                row.text("platform"),
                _reason(row),
            )
            for number, row in enumerate(rows, start=1)
        )
        return Annex(title, _MEDIA, cells)
    if isinstance(value, list) and value:
        texts = [full_width(narrow(str(text))) for text in value]
        columns = (_SERIAL, Column("政务新媒体及存在问题", ColumnKind.TEXT, 0.92))
        return Annex(title, columns, tuple((str(i), t) for i, t in enumerate(texts, start=1)))
    return None
