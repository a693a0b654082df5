"""What an import wrote, entry by entry: each value as it was and as it became."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from xuncha_platform.registry.fields import label_of
from xuncha_platform.registry.importing.kinds import KINDS
from xuncha_platform.registry.models import ImportRow
from xuncha_platform.registry.queries.timeline import shown
from xuncha_platform.web.tables import Column, Search, Table


def in_short(row: ImportRow) -> str:
    """The changes of a row on one line."""
    model = KINDS[row.source.what].model
    colon, semicolon = _("："), _("；")
    return semicolon.join(
        f"{label_of(model, name)}{colon}"
        f"{shown(model, name, row.before.get(name))} → {shown(model, name, value)}"
        for name, value in row.values.items()
    )


def _state(row: ImportRow) -> str:
    if not row.written:
        return str(_("已撤销"))
    return str(_("新增") if row.target_version is None else _("变更"))


class ImportChangeTable(Table):
    """The rows of an import that were written."""

    name = "import-changes"
    caption = _("写入的内容")
    columns = (
        Column("line", _("行"), sort="line", number=True),
        Column("name", _("名称"), value=lambda row: row.cells.get("name", ""), wide=True),
        Column("did", _("结果"), value=_state),
        Column("changes", _("变更"), value=in_short, wide=True),
    )
    filters = (Search("q", _("名称"), fields=("cells__name",)),)
    empty = _("没有写入任何内容。")

    @cached_property
    def rows(self) -> QuerySet[Any]:
        """With the list they belong to: it says what kind of entries they are."""
        return super().rows.select_related("source")
