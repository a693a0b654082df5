"""Cells and fields of the register as offices write them: yes and no, levels, kinds, numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from django.utils.translation import gettext as _

from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web.spoken import in_a_row

_YES = frozenset(["1", "true", "yes", "y", "是", "有", "√", "✓"])
_NO = frozenset(["0", "false", "no", "n", "否", "不是", "无", "没有", "暂无", "×", "x"])

# 省直管县(市) is written with either kind of brackets.
_NARROW = str.maketrans("\uff08\uff09", "()")

LEVELS: Mapping[str, str] = {
    "国家级": "national",
    "国家": "national",
    "部委": "national",
    "国务院部门": "national",
    "省级": "province",
    "省": "province",
    "省部级": "province",
    "省政府部门": "province",
    "省级部门": "province",
    "省直部门": "province",
    "厅局": "province",
    "地市级": "city",
    "市级": "city",
    "地级": "city",
    "地级市": "city",
    "省辖市": "city",
    "设区市": "city",
    "市州": "city",
    "市(州)级": "city",
    "市(州)": "city",
    "市": "city",
    "县级": "county",
    "区县级": "county",
    "县级市": "county",
    "市辖区": "county",
    "县区": "county",
    "区县": "county",
    "县(区)级": "county",
    "区(县)级": "county",
    "县(市、区)级": "county",
    "县(市、区)": "county",
    "省直管县": "county",
    "省直管县(市)": "county",
    "县": "county",
    "乡镇级": "township",
    "乡级": "township",
    "乡镇": "township",
    "乡(镇)级": "township",
    "乡镇(街道)": "township",
    "街道": "township",
}
# 报送系统的状态: 1 正常, 2 例外, 3 关停.
STATUSES: Mapping[str, str] = {
    "1": "running",
    "正常运行": "running",
    "正常": "running",
    "运行": "running",
    "运行中": "running",
    "在运行": "running",
    "正在运行": "running",
    "2": "suspended",
    "临时下线": "suspended",
    "例外": "suspended",
    "暂时关停": "suspended",
    "临时关停": "suspended",
    "3": "closed",
    "永久下线": "closed",
    "关停": "closed",
    "已关停": "closed",
    "永久关停": "closed",
    "注销": "closed",
    "已注销": "closed",
    "筹建": "planned",
    "在建": "planned",
}
PLATFORMS: Mapping[str, str] = {
    "自建": "own",
    "独立建设": "own",
    "集约化平台": "shared",
    "集约化": "shared",
    "集约": "shared",
}
# A month or half a year is no fixed number of days: what is meant has to be written.
_PERIODS: Mapping[str, int] = {"每天": 1, "每日": 1, "每周": 7, "每两周": 14}
# 栏目类型: names as offices write them, and the numbers of the 报送系统.
COLUMN_KINDS: Mapping[str, str] = {
    "5": "news",
    "工作动态": "news",
    "动态要闻": "news",
    "6": "notice",
    "通知公告": "notice",
    "7": "policy",
    "政策文件": "policy",
    "政府文件": "policy",
    "8": "personnel",
    "人事信息": "personnel",
    "9": "planning",
    "规划计划": "planning",
    "10": "leaders",
    "领导信息": "leaders",
    "11": "organisation",
    "机构职能": "organisation",
    "机构信息": "organisation",
    "12": "overview",
    "地区介绍": "overview",
    "概况信息": "overview",
    "13": "finance",
    "财政信息": "finance",
    "14": "projects",
    "重大项目": "projects",
    "15": "statistics",
    "统计信息": "statistics",
    "16": "catalogue",
    "信息公开目录": "catalogue",
    "政务咨询": "consultation",
    "咨询投诉": "consultation",
    "调查征集": "survey",
    "在线访谈": "interview",
    "办事指南": "guide",
    "办事服务": "guide",
    "专题专栏": "special",
    "专题": "special",
    "其他": "other",
}


def chosen(text: str, words: Mapping[str, str], what: str) -> str:
    """The code a word stands for; a code itself is taken as well; empty stays empty.

    Raises InputError with the words that can be used.
    """
    wanted = "".join(text.split()).translate(_NARROW)
    if not wanted:
        return ""
    if wanted in words:
        return words[wanted]
    if wanted.lower() in set(words.values()):
        return wanted.lower()
    # One word for each meaning, the first that is no number.
    first: dict[str, str] = {}
    for word, code in words.items():
        if not word.isdigit():
            first.setdefault(code, word)
    known = in_a_row(*first.values(), mark="、")
    problem = _("%(what)s“%(text)s”不认识。可填:%(known)s。") % {
        "what": what,
        "text": wanted,
        "known": known,
    }
    raise refused(problem)


def yes_no(text: str, what: str, yes: str = "是", no: str = "否") -> bool | None:
    """True for 是 or 有, False for 否 or 无, None for nothing.

    Raises InputError for anything else, with the words to write.
    """
    wanted = text.strip().lower()
    if not wanted:
        return None
    if wanted in _YES:
        return True
    if wanted in _NO:
        return False
    problem = _("%(what)s“%(text)s”请写“%(yes)s”或“%(no)s”。") % {
        "what": what,
        "text": text.strip(),
        "yes": yes,
        "no": no,
    }
    raise refused(problem)


def days(text: str) -> int | None:
    """An update period in days: 14, “14天”; None for nothing.

    Raises InputError for what is no whole number from 1 to 3660.
    """
    wanted = unicodedata.normalize("NFKC", text).strip()
    if wanted in _PERIODS:
        return _PERIODS[wanted]
    wanted = wanted.removesuffix("天").removesuffix("日").removesuffix(".0").strip()
    if not wanted:
        return None
    if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= 3660:
        return int(wanted)
    problem = _("更新周期“%(text)s”不是天数。请写 1 到 3660 的整数,如 14。") % {
        "text": text.strip()
    }
    raise refused(problem)
