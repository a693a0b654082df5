"""The columns of the lists that are read and written: one register for headers, rules, templates.

The first header is the one templates and exports print. The others are what lists in use have:
the English names of the contract, and the names of the 报送系统's tables.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _lazy

from xuncha.errors import InputError
from xuncha.read.columns.kinds import kind_of_column
from xuncha_platform.registry.importing.cell import (
    Cell,
    Read,
    addresses,
    day,
    half_width,
    place,
    text,
)
from xuncha_platform.registry.rules import values as v
from xuncha_platform.registry.rules.codes import normal_code
from xuncha_platform.registry.rules.urls import normal_url


def _yes_no(what: str, yes: str = "是", no: str = "否") -> Read:
    return lambda cell: v.yes_no(cell, what, yes, no)


def _one_of(words: Mapping[str, str], what: str) -> Read:
    return lambda cell: v.chosen(cell, words, what)


def _kind(cell: str) -> str:
    """The kind of a column: a word of the register, else one that names the kind clearly."""
    try:
        return v.chosen(cell, v.COLUMN_KINDS, "栏目类型")
    except InputError:
        # As xuncha inspect reads the 栏目信息表: 人事任免 is personnel.
        kind, sure = kind_of_column("", declared=cell)
        if sure < 1:
            raise
        return str(kind)


_PHONES = ("电话", "联系电话", "办公电话", "手机", "手机号码", "联系方式")
_MAILS = ("邮箱", "电子邮箱", "电子邮件")


def _contact(number: int) -> tuple[Cell, ...]:
    """The columns of one of up to three contacts; 负责人 of national lists is the first."""
    names = {1: ("负责人", "联系人")}.get(number, ())
    parts = (
        ("name", ("姓名", "名称", ""), 60, _lazy("姓名")),
        ("duty", ("职责", "职务", "职务或职责"), 60, _lazy("如 分管负责人、网站管理")),
        ("phone", _PHONES, 40, _lazy("电话和邮箱至少填一项")),
        ("email", _MAILS, 254, _lazy("邮箱")),
    )
    return tuple(
        Cell(
            f"contact{number}_{field}",
            tuple(f"{name}{word}" for name in (f"联系人{number}", *names) for word in words),
            half_width(longest) if field in ("phone", "email") else text(longest),
            note,
        )
        for field, words, longest, note in parts
    )


_YES_NO, _HAS = ("是", "否"), ("有", "无")

SITES = (
    Cell(
        "site_id_code",
        ("网站标识码", "标识码", "政府网站标识码", "site_id_code"),
        normal_code,
        _lazy("10 位数字,或 bm 加 8 位数字;没有就留空"),
    ),
    Cell("name", ("网站名称", "名称", "name"), text(200), _lazy("网站全称"), required=True),
    Cell(
        "url",
        ("首页网址", "网址", "网站网址", "网站首页网址", "网站地址", "首页地址", "主页地址", "url"),
        normal_url,
        _lazy("如 http://www.example.gov.cn/"),
        required=True,
    ),
    Cell(
        "redirect",
        ("跳转地址", "跳转网址", "redirect"),
        normal_url,
        _lazy("首页自动跳转到的网址;没有就留空"),
    ),
    Cell(
        "aliases",
        ("其他网址", "别名网址", "其他域名", "aliases"),
        addresses,
        _lazy("别名的网址,几个用空格或分号隔开;没有就留空"),
    ),
    Cell(
        "region",
        ("地区", "所属地区", "所在地区", "region"),
        place,
        _lazy("统计时计入的地区,如 甲市"),
    ),
    Cell(
        "level",
        ("级别", "层级", "网站级别", "level"),
        _one_of(v.LEVELS, "级别"),
        _lazy("国家级、省级、地市级、县级或乡镇级"),
        choices=("国家级", "省级", "地市级", "县级", "乡镇级"),
    ),
    Cell(
        "is_portal",
        ("是否门户", "是否门户网站", "是否为门户网站", "门户网站", "is_portal"),
        _yes_no("是否门户"),
        _lazy("是或否"),
        choices=_YES_NO,
    ),
    Cell(
        "has_services",
        ("有无办事服务", "是否有办事服务", "有办事服务", "has_services"),
        _yes_no("有无办事服务", *_HAS),
        _lazy("有或无;不清楚就留空"),
        choices=_HAS,
    ),
    Cell(
        "sponsor",
        ("主办单位", "主办单位名称", "主办(主管)单位", "sponsor"),
        text(200),
        _lazy("主办单位全称"),
    ),
    Cell(
        "supervisor", ("主管单位", "主管单位名称", "supervisor"), text(200), _lazy("主管单位全称")
    ),
    Cell("operator", ("承办单位", "承办单位名称", "operator"), text(200), _lazy("承办单位全称")),
    Cell("icp", ("ICP备案编号", "icp备案号", "icp"), half_width(60), _lazy("如 豫ICP备05000000号")),
    Cell(
        "police",
        ("公安机关备案号", "公安备案号", "police"),
        half_width(60),
        _lazy("公安机关备案号"),
    ),
    Cell(
        "party_government_mark",
        ("党政机关网站标识", "党政机关标识", "party_government_mark"),
        _yes_no("党政机关网站标识", *_HAS),
        _lazy("有或无"),
        choices=_HAS,
    ),
    Cell(
        "platform",
        ("建设方式", "platform"),
        _one_of(v.PLATFORMS, "建设方式"),
        _lazy("自建或集约化平台"),
        choices=("自建", "集约化平台"),
    ),
    Cell(
        "status",
        ("状态", "运行状态", "网站状态", "网站运行状态", "status"),
        _one_of(v.STATUSES, "状态"),
        _lazy("正常运行、临时下线、永久下线或筹建;报送系统的 1、2、3 也可以"),
        choices=("正常运行", "临时下线", "永久下线", "筹建"),
    ),
    Cell("status_since", ("状态起始", "状态日期", "status_since"), day, _lazy("如 2016-12-01")),
    Cell("status_reason", ("状态原因", "status_reason"), text(300), _lazy("下线、关停的原因")),
    Cell("filed_on", ("登记日期", "filed_on"), day, _lazy("如 2016-12-01;不填按导入当天")),
    *(cell for number in (1, 2, 3) for cell in _contact(number)),
    Cell("note", ("备注", "note"), text(2000, lines=True), ""),
)
COLUMNS = (
    Cell(
        "site",
        ("网站", "网站标识码", "标识码", "网站名称", "首页网址", "site"),
        text(500),
        _lazy("网站的标识码、名称或首页网址"),
        required=True,
        several=True,
    ),
    Cell("name", ("栏目名称", "名称", "name"), text(120), _lazy("栏目名称"), required=True),
    Cell("url", ("栏目网址", "网址", "url"), normal_url, _lazy("栏目第一页的网址"), required=True),
    Cell(
        "kind",
        ("栏目类型", "栏目类别", "类型", "kind"),
        _kind,
        _lazy("如 通知公告;不填则由系统识别"),
        choices=tuple(k for k in v.COLUMN_KINDS if not k.isdigit()),
    ),
    Cell(
        "period_days",
        ("更新周期(天)", "更新周期", "period_days"),
        v.days,
        _lazy("天数,如 14;不填按检查指标的期限"),
    ),
    Cell("unit", ("责任单位", "unit"), text(120), _lazy("负责更新的单位")),
)
ACCOUNTS = (
    Cell("platform", ("平台", "platform"), text(30), _lazy("微信、微博、抖音等"), required=True),
    Cell("name", ("账号名称", "名称", "name"), text(120), _lazy("账号名称"), required=True),
    Cell("account_id", ("账号ID", "账号", "account_id"), text(120), _lazy("平台上的账号")),
    Cell("sponsor", ("主办单位", "sponsor"), text(200), _lazy("主办单位全称")),
    Cell("certified_as", ("认证主体", "certified_as"), text(200), _lazy("平台认证的主体")),
    Cell("region", ("地区", "所属地区", "所在地区", "region"), place, _lazy("归口的地区,如 甲市")),
    Cell(
        "status",
        ("状态", "运行状态", "status"),
        _one_of(v.STATUSES, "状态"),
        _lazy("正常运行、临时下线或永久下线"),
        choices=("正常运行", "临时下线", "永久下线"),
    ),
    Cell("status_since", ("状态起始", "状态日期", "status_since"), day, _lazy("如 2016-12-01")),
    Cell("status_reason", ("状态原因", "status_reason"), text(300), _lazy("停更、注销的原因")),
)
CELLS: Mapping[str, tuple[Cell, ...]] = {
    "sites": SITES,
    "columns": COLUMNS,
    "accounts": ACCOUNTS,
}


def plain_header(header: str) -> str:
    """A header for comparing: no blanks, half-width brackets, small letters, no star."""
    narrow = unicodedata.normalize("NFKC", header).replace("*", "")
    return "".join(narrow.split()).lower()


# A telephone beside a person's name is that person's; alone it says nothing of whose it is.
_BESIDE = {
    **dict.fromkeys(_PHONES, ("contact1_name", "contact1_phone")),
    **dict.fromkeys(_MAILS, ("contact1_name", "contact1_email")),
}
# Numbers of the rows of a paper: nothing is lost with them, nobody has to be told.
_COUNTS = frozenset(("序号", "行号", "no.", "#"))


def fields_of(headers: list[str], cells: tuple[Cell, ...]) -> tuple[dict[int, str], list[str]]:
    """Position → field for the headers that are known, and the names of those that are not.

    Where two headers mean the same field the first one counts, unless it can be said in several.
    """
    known = {plain_header(name): cell.field for cell in cells for name in cell.headers}
    several = {cell.field for cell in cells if cell.several}
    places: dict[int, str] = {}
    unknown: list[int] = []
    for position, header in enumerate(headers):
        field = known.get(plain_header(header))
        if field and (field in several or field not in places.values()):
            places[position] = field
        elif header.strip():
            unknown.append(position)
    for position in [*unknown]:
        whose, field = _BESIDE.get(plain_header(headers[position]), ("", ""))
        taken = places.values()
        if whose in taken and field not in taken:
            places[position] = field
            unknown.remove(position)
    names = [headers[position].strip() for position in unknown]
    return places, [name for name in names if plain_header(name) not in _COUNTS]
