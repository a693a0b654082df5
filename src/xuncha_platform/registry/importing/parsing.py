"""One row of a list: its cells read by the rules, with an error in words for each that cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.registry.importing.cell import Cell
from xuncha_platform.registry.importing.sheetmarks import FAILED, NO_RESULT
from xuncha_platform.registry.rules.urls import normal_url

# Written into columns that somebody does not want to leave empty.
_NOTHING = frozenset(("无", "暂无", "没有", "不详", "未知", "待定"))
# Stands among the cells of a row that Excel does not show; no column is called so.
HIDDEN = "#hidden"
# A remark may say that there is nothing.
_AS_IT_STANDS = frozenset(("name", "note"))


@dataclass
class Parsed:
    """What a row says: values of the filled cells, and what is wrong or doubtful."""

    values: dict[str, Any] = field(default_factory=dict)
    # [{"field": the header, "problem": what is wrong and how to mend it}]
    errors: list[dict[str, str]] = field(default_factory=list)
    warnings: list[dict[str, str]] = field(default_factory=list)
    # Fields whose address was written without http:// or https://.
    bare: set[str] = field(default_factory=set)

    def error(self, header: str, problem: str) -> None:
        """A row with an error is not written."""
        self.errors.append({"field": header, "problem": problem})

    def warn(self, header: str, problem: str) -> None:
        """A doubt is shown; the row is written all the same."""
        self.warnings.append({"field": header, "problem": problem})


def parse(row: Mapping[str, str], cells: tuple[Cell, ...]) -> Parsed:
    """Read a row. An empty cell says nothing; a required one that is empty is an error."""
    parsed = Parsed()
    for cell in cells:
        text = row.get(cell.field, "")
        if text in FAILED:
            parsed.error(cell.headers[0], _failed(text))
            continue
        if not text or _says_nothing(text, cell):
            if cell.required:
                parsed.error(cell.headers[0], _("没有填写,请补上。"))
            continue
        try:
            value = cell.read(text)
        except InputError as error:
            parsed.error(cell.headers[0], str(error))
            continue
        if value not in (None, "", []):
            parsed.values[cell.field] = value
            if cell.read is normal_url and "://" not in text:
                parsed.bare.add(cell.field)
    if HIDDEN in row:
        parsed.warn(_("整行"), _("在表格里是隐藏的(如筛选掉的),也读入了。不要的请在文件里删去。"))
    return parsed


def _says_nothing(text: str, cell: Cell) -> bool:
    return text in _NOTHING and cell.field not in _AS_IT_STANDS and not cell.choices


def _failed(text: str) -> str:
    if text == NO_RESULT:
        return _("公式还没有算出结果。请用 Excel 打开,保存后再上传。")
    return _("公式出错(%(text)s)。请在 Excel 里改好,或直接填写内容。") % {"text": text}
