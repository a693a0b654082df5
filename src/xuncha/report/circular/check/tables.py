"""Annex tables: each column against its total row, each rate against its row, totals against body."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.report.circular.check.deductions import check_deductions
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import fits, percentage, shown
from xuncha.report.circular.facts.counts import Counts
from xuncha.report.circular.facts.node import Node
from xuncha.report.circular.facts.tables import Table

# Columns that are not added up: numbers of order, rates, points, codes.
_NOT_SUMMED = ("序号", "率", "占比", "%", "得分", "分数", "标识码", "排名", "年", "日期", "扣分")


def check_table(table: Table, sites: Counts | None) -> Iterator[Fault]:
    """Every fault within one table, and of its total row against the body."""
    yield from _totals(table)
    yield from _rates(table)
    if sites:
        yield from _against_body(table, sites)
    yield from _deductions(table)


def _totals(table: Table) -> Iterator[Fault]:
    total_rows = [row for row in range(len(table.cells)) if table.is_total(row)]
    if len(total_rows) != 1:
        return
    total_row = total_rows[0]
    counted = [
        row for row in range(len(table.cells)) if row != total_row and not table.is_subtotal(row)
    ]
    for column, name in enumerate(table.columns):
        whole = table.stated(total_row, column)
        parts = [part for row in counted if (part := table.stated(row, column))]
        if whole is None or not parts or any(word in name for word in _NOT_SUMMED):
            continue
        total = sum(part.value for part in parts)
        if total != whole.value:
            basis = f"{table.path}.rows.{name} ({' + '.join(part.text for part in parts)})"
            yield Fault(whole.path, whole.text, shown(total), basis, Kind.COLUMN)


def _rates(table: Table) -> Iterator[Fault]:
    sampled = table.column("抽查", "数", without=("不合格", "率"))
    failing = table.column("不合格", without=("率", "不合格网站名", "名单"))
    rate = table.column("合格率", without=("不合格率",))
    if sampled is None or failing is None or rate is None:
        return
    for row in range(len(table.cells)):
        whole, part = table.stated(row, sampled), table.stated(row, failing)
        printed = table.stated(row, rate)
        if not (whole and part and printed) or whole.value == 0:
            continue
        if part.value > whole.value:
            yield Fault(part.path, part.text, f"≤{whole.text}", str(whole), Kind.EXCEEDS)
            continue
        exact = percentage(whole.value - part.value, whole.value)
        hundred = printed.value == 100 and part.value > 0
        if hundred or not fits(exact, printed.value):
            kind = Kind.HUNDRED if hundred else Kind.RATE
            basis = f"({whole} − {part}) / {whole}"
            yield Fault(printed.path, printed.text, shown(exact), basis, kind)


def _against_body(table: Table, sites: Counts) -> Iterator[Fault]:
    pairs = (
        (table.column("抽查", "网站", "数", without=("不合格", "率")), sites.sampled),
        (table.column("不合格网站数"), sites.failing),
    )
    for row in range(len(table.cells)):
        if not table.is_total(row):
            continue
        for column, body in pairs:
            cell = table.stated(row, column) if column is not None else None
            if cell and body and cell.value != body.value:
                yield Fault(cell.path, cell.text, body.text, str(body), Kind.BETWEEN)


def _deductions(table: Table) -> Iterator[Fault]:
    column = table.column("扣分结果")
    if column is None:
        column = table.column("扣分原因")
    if column is None:
        return
    for row, cells in enumerate(table.cells):
        if column < len(cells) and cells[column]:
            at = f"{table.path}.rows[{row}]"
            for fault in check_deductions(Node({"reason": str(cells[column])}, at)):
                path = table.cell_path(row, column)
                yield Fault(path, fault.printed, fault.computed, fault.basis, fault.kind)
