"""Whether a survey or an interview is open or over, and whether its result was published.

Only what a site shows is said: an end in words or by its last day, a result by a link, a heading
or an entry of its own. What is not shown is not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from xuncha.facts import Activity, DatedItem
from xuncha.read.dates.whole import find_date

_OVER = re.compile(
    r"已(?:经)?(?:结束|截止|过期|归档|关闭)|状态\s*[:\uff1a]?\s*(?:结束|截止)"
    # [结果公示] as the state of a row.
    r"|[\[【(（]\s*结果(?:公示|公布|反馈)\s*[\]】)）]"
)
_OPEN = re.compile(
    r"(?:进行|征集|调查|投票|直播)中|正在(?:进行|征集|调查|直播)|未(?:结束|截止)"
    r"|(?:还剩|剩余|距(?:离)?(?:结束|截止)还有)\s*\d+\s*天"
)
# What stands as a state beside a title, and is nothing else.
_LONGEST_STATE = 14
# 正在征集, 往期征集 above the rows; 已结束(2) as a tab.
_COUNT = r"(?:[(\[]\d+[)\]])?"
_OVER_ABOVE = re.compile(rf"(?:往期|历史|以往|已结束|已截止|过往)[\u4e00-\u9fff]{{0,6}}{_COUNT}")
_OPEN_ABOVE = re.compile(rf"(?:正在|当前|进行中)[\u4e00-\u9fff]{{0,6}}{_COUNT}")
_LAST_DAY = re.compile(
    r"(?:截止|截至|结束)(?:(?:日期|时间|期限)\s*[:\uff1a]?|\s*[:\uff1a])\s*|"
    r"征集结束\s+(?=20\d\d[-/.年])|"
    r"(?<=[\d日时分])\s*(?:至|到|~|\uff5e|—{1,2}|--?)\s*(?=20\d\d[-/.年]|\d{1,2}月)"
)
# 2026年8月15日9时 in front of 至8月25日.
_FIRST_DAY = re.compile(r"(20\d\d)[-/.年](\d{1,2})[-/.月][^。;；\n]{0,12}$")
# 请于2026年4月30日前反馈
_BEFORE = re.compile(
    r"(?:请|可|须)[\u4e00-\u9fff]{0,12}[于在]\s*(20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[^。;；]{0,10}?之?前"
    r"[\u4e00-\u9fff，,]{0,12}(?:反馈|提出|提交|意见|建议|发送|寄|来信|来函|填写|填报|作答|参与)"
)
_RESULT = re.compile(
    r"(?:调查|征集|投票|评议|问卷)结果|结果(?:公布|公示|公开|反馈|统计|如下|汇总)|查看结果"
    r"|采纳情况|(?:意见|征集|情况|结果)反馈|征集情况(?:说明|汇总)|(?:访谈|文字|图文|问答)实录"
)
# 请将意见反馈至…, 调查结果将作为…: of what is still to come.
_TO_COME = re.compile(r"[将请拟会]|仅|作为|用于|反馈[至给到]")
_RESULT_TITLE = re.compile(r"结果|采纳|反馈|征集情况|情况(?:说明|汇总)|实录")
# What titles of such activities and of their results are made of besides what they are about.
_PADDING = re.compile(
    r"关于|公开|向社会|征求|征集|意见|建议|问卷|调查|评议|投票|的|公告|通知|公示|公布|启事|结果|采纳|反馈|情况|说明"
    r"|汇总|统计|在线|网上|访谈|实录|(?:[(（][^)）]{0,12}[)）])|[\W_]"
)
_QUOTED = re.compile(r"《([^》]{4,})》")
_LEAST_IN_COMMON = 4
_REACH = 30
# What stands at the head of a page is about the activity; further down it tells of other things.
_HEAD = 600
# A link or a heading, not a sentence.
_LONGEST_LINE = 24
_LONGEST_ROW = 200


def state_of(words: str, as_of: date) -> tuple[bool | None, bool | None]:
    """(over, result published) as the words of a row or a page say; None: they do not say.

    A result that is not there is never said to be missing: it may stand elsewhere.
    """
    return _is_over(words[:_HEAD], as_of), True if _shows_result(words) else None


def says_state(words: str) -> bool:
    """Whether these words are a state and nothing else: 征集中, 已结束, 距结束还有12天."""
    short = len(words) <= _LONGEST_STATE
    return short and bool(_OVER.search(words) or _OPEN.search(words))


def with_state(item: DatedItem, words: str, as_of: date) -> Activity:
    """The entry with what these words say of it, over what was known."""
    over, result = state_of(words, as_of)
    known = _as_activity(item)
    return replace(
        known,
        is_over=over if known.is_over is None else known.is_over,
        has_result=known.has_result or result,
    )


def under_heading(item: DatedItem, heading: str) -> Activity:
    """The entry with what the heading above its rows says, where its own row did not say it."""
    item = _as_activity(item)
    if item.is_over is not None:
        return item
    if _OVER_ABOVE.fullmatch(heading):
        return replace(item, is_over=True)
    return replace(item, is_over=False) if _OPEN_ABOVE.fullmatch(heading) else item


def settled(items: Iterable[DatedItem], as_of: date, lasts_a_day: bool) -> tuple[Activity, ...]:
    """The activities of a channel, results of their own entry matched with what they belong to.

    `lasts_a_day`: an interview of an earlier day is over.
    """
    all_of_them = [_as_activity(item) for item in items]
    results = [_core(x.title) for x in all_of_them if _RESULT_TITLE.search(x.title)]
    return tuple(_settled(x, results, as_of, lasts_a_day) for x in all_of_them)


def _settled(item: Activity, results: Sequence[str], as_of: date, lasts_a_day: bool) -> Activity:
    is_result = bool(_RESULT_TITLE.search(item.title))
    core = _core(item.title)
    if is_result or any(_is_about(core, one) for one in results):
        # A result is published when the activity is over.
        return replace(item, is_over=True, has_result=True)
    day_after = item.published + timedelta(days=1) if lasts_a_day and item.published else None
    if item.is_over is None and day_after and day_after <= as_of:
        return replace(item, is_over=True)
    return item


def _shows_result(words: str) -> bool:
    if len(words) <= _LONGEST_ROW:
        return bool(_RESULT.search(words)) and not _TO_COME.search(words)
    lines = (line.strip() for line in words.split("\n"))
    return any(
        _RESULT.search(line) and not _TO_COME.search(line)
        for line in lines
        if len(line) <= _LONGEST_LINE
    )


def _is_over(words: str, as_of: date) -> bool | None:
    if _OVER.search(words):
        return True
    for mark in _LAST_DAY.finditer(words):
        found = find_date(words[mark.end() : mark.end() + _REACH], as_of)
        if found and found.start <= 1:
            day = found.day if found.year_known else _in_its_year(found.day, words[: mark.start()])
            return day < as_of if day else None
    if before := _BEFORE.search(words):
        found = find_date(before[1], as_of)
        return found.day < as_of if found else None
    return False if _OPEN.search(words) else None


def _in_its_year(end: date, before: str) -> date | None:
    """The last day of a span whose year only its first day tells; None where that does not."""
    if not (first := _FIRST_DAY.search(before)):
        return None
    year = int(first[1]) + (end.month < int(first[2]))
    return end.replace(year=year) if (end.month, end.day) != (2, 29) else None


def _core(title: str) -> str:
    quoted = _QUOTED.search(title)
    return _PADDING.sub("", quoted[1] if quoted else title)


def _is_about(core: str, result: str) -> bool:
    short, long = sorted((core, result), key=len)
    return len(short) >= _LEAST_IN_COMMON and short in long


def _as_activity(item: DatedItem) -> Activity:
    if isinstance(item, Activity):
        return item
    return Activity(item.title, item.url, item.published, item.source, item.pinned)
