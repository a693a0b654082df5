"""What a list would do to the tree, row by row; nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from xuncha_platform.orgs.importing.cells import CELLS
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.rules.divisions import Retired, check_division, is_unknown, retired
from xuncha_platform.orgs.rules.places import check_level
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.parsing import parse
from xuncha_platform.web.spoken import in_a_line

Row = tuple[int, dict[str, str]]


@dataclass(eq=False)
class PlannedRow:
    """One row: what it would do ("new", "change", "same", "error") and what is to be said of it."""

    line: int
    name: str
    action: str = "new"
    values: dict[str, Any] = field(default_factory=dict)
    # The parent: an organisation of the tree, or the row above that makes it.
    parent: Organisation | PlannedRow | None = None
    target: Organisation | None = None
    errors: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    # Set when it was written.
    made: Organisation | None = None

    @property
    def level(self) -> str:
        """Its level, for the rows below it."""
        return str(self.values.get("level", ""))


class Plan:
    """Reads rows in order; a row may name an organisation of the tree or of a row before it."""

    def __init__(self, access: Access) -> None:
        assert access.organisation is not None, "for people who act for an organisation"
        self.root = access.organisation
        self._known: dict[str, list[Organisation | PlannedRow]] = {}
        self._codes: dict[str, Organisation | PlannedRow] = {}
        tree = Organisation.objects.scope(access).filter(ended_on=None).select_related("parent")
        for one in tree.order_by("path"):
            self._known.setdefault(one.name, []).append(one)
            self._codes[one.division_code] = one

    def rows(self, rows: Iterable[Row]) -> list[PlannedRow]:
        """The plan of every row."""
        return [self._row(line, cells) for line, cells in rows]

    def _row(self, line: int, cells: dict[str, str]) -> PlannedRow:
        row = PlannedRow(line, cells.get("name", ""))
        parsed = parse(cells, CELLS)
        row.errors = [in_a_line(one["field"], one["problem"]) for one in parsed.errors]
        row.warnings = [in_a_line(one["field"], one["problem"]) for one in parsed.warnings]
        row.values = {key: value for key, value in parsed.values.items() if key != "parent"}
        row.parent = self._parent(parsed.values.get("parent", ""), row)
        if not row.errors:
            self._check(row)
        if row.errors:
            row.action = "error"
            return row
        self._match(row)
        self._check_code(row)
        if row.action == "new":
            self._known.setdefault(row.name, []).append(row)
        return row

    def _parent(self, name: str, row: PlannedRow) -> Organisation | PlannedRow | None:
        if not name:
            return self.root
        found = self._known.get(name, [])
        if not found:
            row.errors.append(
                _("上级:“%(name)s”不在机构中,也不在本表前面的行里。请核对全称,或把上级放在前面。")
                % {"name": name}
            )
        elif len(found) > 1:
            row.errors.append(
                _("上级:名为“%(name)s”的机构有 %(count)d 个,无法确定是哪一个。请在页面上单独新增。")
                % {"name": name, "count": len(found)}
            )
        return found[0] if len(found) == 1 else None

    def _check(self, row: PlannedRow) -> None:
        code = row.values.get("division_code", "")
        if old := retired(code):
            self._forward(row, old)
        elif code.isdigit() and len(code) >= 6 and is_unknown(code):
            row.warnings.append(
                _("代码 %(code)s 不在现行和停用的区划代码表里,请核对。") % {"code": code}
            )
        parent = row.parent
        try:
            if code and row.values["kind"] == "department":
                raise ValidationError(_("部门没有行政区划代码,请留空。"))
            if isinstance(parent, Organisation):
                check_level(row.level, parent)
                check_division(row.values.get("division_code", ""), row.level, parent.division_code)
            elif parent is not None:
                check_level(row.level, Organisation(name=parent.name, level=parent.level))
                above = parent.values.get("division_code", "")
                check_division(row.values.get("division_code", ""), row.level, above)
        except ValidationError as error:
            row.errors.extend(error.messages)

    def _forward(self, row: PlannedRow, old: Retired) -> None:
        words = {
            "code": old.code,
            "name": old.name,
            "when": old.gone_by,
            "new": old.new_code,
            "new_name": old.new_name,
        }
        if old.new_code:
            row.values["division_code"] = old.new_code + row.values["division_code"][6:]
            row.warnings.append(
                _("代码 %(code)s(%(name)s)在 %(when)s 前已停用,改为 %(new)s(%(new_name)s)。")
                % words
            )
        else:
            row.errors.append(
                _(
                    "代码 %(code)s(%(name)s)在 %(when)s 前已停用,本系统不知道由哪个代码接替。请查民政部公布的代码后填写。"
                )
                % words
            )

    def _match(self, row: PlannedRow) -> None:
        same = [one for one in self._known.get(row.name, []) if _parent_of(one) == row.parent]
        if not same:
            return
        if isinstance(same[0], PlannedRow):
            row.action = "error"
            row.errors.append(_("与第 %(line)d 行重复。") % {"line": same[0].line})
            return
        row.target = same[0]
        changed = {k: v for k, v in row.values.items() if getattr(row.target, k) != v}
        row.action, row.values = ("change" if changed else "same"), changed

    def _check_code(self, row: PlannedRow) -> None:
        """A code is borne once: a row that brings one that another bears is a rename or a slip."""
        code = row.values.get("division_code", "")
        if not code or row.action not in ("new", "change"):
            return
        holder = self._codes.setdefault(code, row)
        if holder in (row, row.target):
            return
        row.action = "error"
        words = {"code": code, "name": holder.name}
        row.errors.append(
            _("行政区划代码 %(code)s 已由“%(name)s”使用。如果是更名,请在页面上修改该机构。") % words
        )


def _parent_of(one: Organisation | PlannedRow) -> Organisation | PlannedRow | None:
    return one.parent
