"""The rows and cells of a table, those of tables inside it aside."""

from __future__ import annotations

from turbohtml import Element


def rows_of_table(table: Element) -> list[Element]:
    """The rows of a table in page order."""
    return [row for row in table.find_all("tr") if row.closest("table") == table]


def cells_of(row: Element) -> list[Element]:
    """The cells of a row in page order, its heads among them."""
    return [node for node in row.children if isinstance(node, Element) and node.tag in ("td", "th")]
