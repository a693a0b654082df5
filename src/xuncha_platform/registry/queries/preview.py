"""What the page of an import shows of its rows."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from xuncha_platform.registry.fields import label_of
from xuncha_platform.registry.importing.cells import CELLS
from xuncha_platform.registry.importing.kinds import KINDS
from xuncha_platform.registry.models import Import, ImportRow, RowAction
from xuncha_platform.registry.queries.timeline import shown

# Rows about which something is to be checked, whatever they do.
DOUBTFUL = "doubtful"
# What is said of a new entry besides its name and address: what a list leaves to be understood.
_TOLD_OF_NEW = (
    "region",
    "level",
    "sponsor",
    "status",
    "status_since",
    "filed_on",
    "kind",
    "period_days",
)

Tab = tuple[str, str, int]


def tabs_of(made: Import) -> list[Tab]:
    """(code, name, how many rows) for each kind of row there is."""
    counts = made.plan.get("counts", {})
    tabs = [(code, str(name), counts[code]) for code, name in RowAction.choices if counts.get(code)]
    if doubtful := made.plan.get("doubtful", 0):
        tabs.append((DOUBTFUL, _("请核对"), doubtful))
    return tabs


def rows_of(made: Import, code: str) -> QuerySet[ImportRow]:
    """The rows of a tab, in the order of the file."""
    if code == DOUBTFUL:
        return made.rows.exclude(warnings=[])
    return made.rows.filter(action=code)


def row_shown(made: Import, row: ImportRow) -> dict[str, Any]:
    """A row as the page shows it: what is wrong, what is doubtful, what would change."""
    cells = row.cells
    new = row.action in (RowAction.NEW, RowAction.DUPLICATE)
    return {
        "row": row,
        "name": cells.get("name") or cells.get("url") or cells.get("site") or "",
        "about": cells.get("url") or cells.get("account_id") or "",
        "faults": [_said(one) for one in row.errors],
        "doubts": [_said(one) for one in row.warnings],
        "becomes": _words(made, row, _TOLD_OF_NEW) if new else [],
        "changes": _words(made, row, row.values) if row.action == RowAction.CHANGE else [],
    }


def _words(made: Import, row: ImportRow, names: Any) -> list[tuple[str, str, str]]:
    """(what, before, after) of the named fields that the row has."""
    model = KINDS[made.what].model
    headers = {cell.field: cell.headers[0] for cell in CELLS[made.what]}
    return [
        (
            headers.get(name) or label_of(model, name),
            shown(model, name, row.before.get(name)),
            shown(model, name, row.values[name]),
        )
        for name in names
        if name in row.values
    ]


def _said(one: dict[str, str]) -> str:
    """A fault with the column it is in, unless the fault names it itself."""
    field, problem = one["field"], one["problem"]
    if not field or problem.startswith(field):
        return problem
    return _("%(field)s:%(problem)s") % {"field": field, "problem": problem}
