"""The columns of a list of organisations."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.orgs.models import Level, OrganisationKind
from xuncha_platform.orgs.rules.divisions import normal_division
from xuncha_platform.registry.importing.cell import Cell, text
from xuncha_platform.registry.rules import values
from xuncha_platform.registry.rules.refusal import refused

_KINDS = {
    **{str(label): code for code, label in OrganisationKind.choices},
    "政府": "government",
    "政府部门": "department",
    "开发区": "zone",
}


def _number(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) < 7):
        raise refused(_("排序应为 0 到 999999 的整数,现为“%(cell)s”。") % {"cell": cell})
    return int(cell)


CELLS = (
    Cell(
        "name",
        ("名称", "机构名称", "单位名称", "name"),
        text(120),
        gettext_lazy("机构全称"),
        required=True,
    ),
    Cell(
        "parent",
        ("上级", "上级机构", "上级单位", "parent"),
        text(120),
        gettext_lazy("上级机构全称,可以是本表前面的行;不填则在本机构之下"),
    ),
    Cell(
        "level",
        ("级别", "层级", "level"),
        lambda cell: values.chosen(cell, values.LEVELS, "级别"),
        gettext_lazy("国家级、省级、地市级、县级或乡镇级"),
        required=True,
        choices=tuple(str(one.label) for one in Level),
    ),
    Cell(
        "kind",
        ("类别", "机构类别", "kind"),
        lambda cell: values.chosen(cell, _KINDS, "类别"),
        gettext_lazy("人民政府、部门或功能区"),
        required=True,
        choices=tuple(str(one.label) for one in OrganisationKind),
    ),
    Cell(
        "division_code",
        ("行政区划代码", "区划代码", "division_code"),
        normal_division,
        gettext_lazy("6 位数字;部门留空"),
    ),
    Cell("short_name", ("简称", "short_name"), text(60), gettext_lazy("表格里用的短名称")),
    Cell(
        "counted_apart",
        ("单列统计", "单列", "counted_apart"),
        lambda cell: values.yes_no(cell, "单列统计"),
        gettext_lazy("功能区不计入所在市时填是"),
        choices=("是", "否"),
    ),
    Cell("position", ("排序", "position"), _number, gettext_lazy("统计表中从小到大排列")),
)
