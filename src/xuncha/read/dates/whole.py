"""Whole dates as government pages write them: their forms, and what is no date of publication."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from xuncha.read.dates.oddforms import odd_day
from xuncha.read.dates.otherday import names_other_day

YEAR = r"(?P<y>19[89]\d|20\d\d)"
MONTH = r"(?P<m>1[0-2]|0?[1-9])"
_DAY = r"(?P<d>3[01]|[12]\d|0?[1-9])"
_TIME = r"(?:[\sT]*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?)?"
_FULL = re.compile(
    rf"(?<![\d.]){YEAR}\s*(?:年\s*{MONTH}\s*月\s*{_DAY}\s*(?:日|(?!\d))"
    rf"|(?P<s>[-/.])\s*{MONTH.replace('<m>', '<m2>')}\s*(?P=s)\s*{_DAY.replace('<d>', '<d2>')}(?!\d))"
    # 2026年9月17日10:08, without a gap.
    rf"{_TIME}"
)
_COMPACT = re.compile(rf"(?<!\d){YEAR}(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d)")
# ２０２０－１２－１６: digits and separators of full width.
_WIDE = re.compile("[０-９]")
_NARROW = str.maketrans("０１２３４５６７８９－／．", "0123456789-/.")
# 来源:县水利局 发布时间:2020-12-16 浏览:12
# Each alternative begins with a letter of its own: see read/tree/textmarks.py.
_AT = r"(?:时间|日期)\s*[:：]\s*"
_LABELLED = re.compile(
    rf"发[布表]{_AT}|公[布开]{_AT}|更新{_AT}|添加{_AT}|录入{_AT}|上传{_AT}"
    r"|时(?<![\u4e00-\u9fff]时)间\s*[:：]\s*|日(?<![\u4e00-\u9fff]日)期\s*[:：]\s*"
)
# 20-12-16: the year in two digits comes first.
_SHORT_YEAR = re.compile(
    r"(?<![\d.:/-])(?P<y>[012]\d)(?P<s>[-/.])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])"
    r"(?![\d/-])" + _TIME
)
# 24年10月12日 is of 2024, not 10月12日 of this year.
_SHORT_YEAR_IN_WORDS = re.compile(
    rf"(?<!\d)(?P<y>[012]\d)\s?年\s*{MONTH}\s*月\s*{_DAY}\s*日{_TIME}"
)
# (06-11-3), 06-9-21: as the date of ASP and of VB was shown, alone in its place. 22.3.11 alone may
# be the number of a section: with points or strokes it stands in brackets, (22.3.11).
_LOOSE_YEAR = re.compile(
    r"(?:[\s\[(（【]*|\s*[\[(（【]\s*(?=\d\d(?P<s>[./])\d\d?(?P=s)\d\d?\s*[\])）】]))"
    r"(?P<y>[012]\d)(?(s)(?P=s)|-)(?P<m>1[0-2]|0?[1-9])(?(s)(?P=s)|-)(?P<d>3[01]|[12]\d|0?[1-9])"
    r"[\s\])）】]*"
)
# 2020-12-16, [2020-12-16]: what most dates of lists look like, and nothing else.
_PLAIN_DAY = re.compile(
    r"[\[(（]?((?P<y>19[89][0-9]|20[0-9]{2})(?P<s>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=s)"
    r"(?P<d>3[01]|[12][0-9]|0?[1-9]))[\])）]?"
)
# 1970-01-01, from which programs count where they know no day, is none of this year.
MONTH_DAY = re.compile(
    r"(?<!\d)(?<!\d{4}[-/.年])(?:(?P<m>0[1-9]|1[0-2])\s*[-/.]\s*(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?P<m2>1[0-2]|0?[1-9])\s*月\s*(?P<d2>3[01]|[12]\d|0?[1-9])\s*(?:日|(?!\d)))" + _TIME
)
_MONTHS = 12
# 05/26/2026 and 26/05/2026, of systems from abroad.
_YEAR_LAST = re.compile(
    rf"(?<![\d/.\-])(?P<first>\d{{1,2}})(?P<s>[-/.])(?P<second>\d{{1,2}})(?P=s){YEAR}(?!\d)"
)
_DIGITS = {c: str(n) for n, cs in enumerate(("〇○零Ｏ", "一", "二", "三", "四")) for c in cs}
_DIGITS |= {"五": "5", "六": "6", "七": "7", "八": "8", "九": "9"}
_CHINESE = re.compile(
    r"(?P<y>[一二][〇○零Ｏ一二三四五六七八九]{3})\s*年\s*(?P<m>[元一二三四五六七八九十]{1,2})\s*月"
    r"\s*(?P<d>[一二三四五六七八九十廿卅]{1,3})\s*日"
)
# Mar 12, 2026 and 12 March 2026, of English versions.
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH = re.compile(
    rf"(?<![A-Za-z\d])(?:(?P<n>{'|'.join(MONTHS)})[a-z]{{0,6}}\.?\s+(?P<d>\d{{1,2}}),?"
    rf"|(?P<d2>\d{{1,2}})\s+(?P<n2>{'|'.join(MONTHS)})[a-z]{{0,6}}\.?,?)\s+{YEAR}(?!\d)",
    re.I,
)
# In every date above stands one of these: 年, a digit before a separator, eight digits, or a year
# behind a blank. Most numbers of a page have none of them.
_SIGN = re.compile(r"[\d年](?:(?<=年)|(?=\s*[-/.年月])|(?=\d{7})|(?<=\s(?:19|20)\d\d))")
# Words that may stand beside a date of publication; anything else makes it some other date.
_LABEL = re.compile(
    r"发布时间|发布日期|发布于|发表时间|发表日期|发文日期|发文时间|公布日期|公布时间|公开日期|公开时间|"
    r"公示时间|公示日期|(?:最[后近])?(?:更新|修改|发表|公布|上传|刊发)于|上传时间|更新时间|更新日期|添加时间|录入时间|信息时间|生成日期|成文日期|"
    r"成文时间|印发日期|日期|时间|发布|时间为|new|NEW|置顶|图文|(?:星期|周)[一二三四五六日天]|上午|下午|[AaPp][Mm](?![A-Za-z])|"
    r"(?:阅读|浏览|点击|访问)(?:量|次数|数|率)?\s*[:：]?\s*(?:\d{1,3}(?:,\d{3})+|[\d０-９]*)\s*(?:人次|[次人])?|\d{1,2}:\d{2}(:\d{2})?"
)
_PUNCTUATION = re.compile(r"[\s\[\]()（）【】〔〕［］《》<>「」:：|/\-—–_·•.…,，。、~*#>»›]+")
# A short label of any wording, its colon at the date: "日间:2020-03-17".
_ANY_LABEL = re.compile(r"^\W*[\u4e00-\u9fff]{1,4}\s*[:：]\s*$")
# 浏览 11-20 is a number of visits.
_OF_VISITS = re.compile(
    r"(?:阅读|浏览|点击|访问|下载|人气|热度|评论|点赞|转发|回复)(?:量|人?次数?|数|率|人数)?\s*[:：]?\s*$"
)
# 今天是、页面生成时间、版权年份:都不是信息的发布时间。
NOT_PUBLICATION = re.compile(
    r"今天|今日|现在|当前时间|生成时间|截止|截至|有效期|失效|废止|施行|实施日期|开始|结束|起止|"
    r"报名|版权|copyright|©|ICP|备|举办|活动时间|办公时间|上班|最后登录|生日|出生",
    re.IGNORECASE,
)


def may_hold_date(text: str) -> bool:
    """Whether a text holds what every date has, so that it is worth looking for one."""
    return _SIGN.search(text) is not None or _WIDE.search(text) is not None


class FoundDate(NamedTuple):
    """A date in a text. `year_known` False: only month and day are written (year is a guess)."""

    day: date
    year_known: bool
    start: int
    end: int


def find_date(text: str, as_of: date) -> FoundDate | None:
    """The first date in a text, in any of the forms in use; None when there is none."""
    if _WIDE.search(text):
        text = text.translate(_NARROW)
    if not _SIGN.search(text):
        return None
    if found := _FULL.search(text):
        month, day = found["m"] or found["m2"], found["d"] or found["d2"]
        return made_date(found["y"], month, day, True, found.span())
    if (found := _CHINESE.search(text)) and (numbers := _chinese_numbers(found)):
        return made_date(*numbers, True, found.span())
    if found := _COMPACT.search(text):
        return made_date(found["y"], found["m"], found["d"], True, found.span())
    if found := _SHORT_YEAR.search(text) or _SHORT_YEAR_IN_WORDS.search(text):
        return made_date(f"20{found['y']}", found["m"], found["d"], True, found.span())
    if found := _ENGLISH.search(text):
        month = MONTHS.index((found["n"] or found["n2"]).lower()) + 1
        return made_date(found["y"], month, found["d"] or found["d2"], True, found.span())
    if found := _YEAR_LAST.search(text):
        return _year_last(found)
    if found := MONTH_DAY.search(text):
        month, day = found["m"] or found["m2"], found["d"] or found["d2"]
        return made_date(latest_year(int(month), int(day), as_of), month, day, False, found.span())
    return None


def _year_last(found: re.Match[str]) -> FoundDate | None:
    """Which of the two is the month, the one of them that is above twelve tells; 05/06/2026 does
    not, and is no 5 June of the last year either."""
    month, day = sorted((found["first"], found["second"]), key=int)
    if int(day) <= _MONTHS:
        return None
    return made_date(found["y"], month, day, True, found.span())


_WIDE_CLOCK = re.compile(r"(?<=\d)\uff1a(?=\d)")


@lru_cache(maxsize=20_000)
def publication_date(text: str, as_of: date) -> FoundDate | None:
    """The date of a short text that is nothing but a date of publication, label included.

    "[2018-03-30 16:49]" and "发布时间:2016年9月1日" are; "截止2020-12-31" and a sentence that
    mentions a day are not.
    """
    if len(text) > 80:
        return None
    if plain := _PLAIN_DAY.fullmatch(text):
        # As the steps below would find it, in a tenth of the time.
        return made_date(plain["y"], plain["m"], plain["d"], True, plain.span(1))
    # 2026-05-22 14\uff1a30
    text = _WIDE_CLOCK.sub(":", text) if "\uff1a" in text else text
    if loose := _LOOSE_YEAR.fullmatch(text):
        short = made_date(f"20{loose['y']}", loose["m"], loose["d"], True, loose.span())
        if short and short.day <= as_of:
            return short
    if odd := odd_day(text):
        return FoundDate(odd, True, 0, len(text))
    found = find_date(text, as_of)
    if found is None:
        return None
    rest = text[: found.start] + " " + text[found.end :]
    if NOT_PUBLICATION.search(rest):
        return None
    if not found.year_known and _OF_VISITS.search(text[: found.start]):
        return None
    if _ANY_LABEL.match(text[: found.start]):
        if names_other_day(text[: found.start]):
            return None
        rest = text[found.end :]
    return None if _PUNCTUATION.sub("", _LABEL.sub("", rest)) else found


def labelled_date(text: str, as_of: date) -> FoundDate | None:
    """The date after 发布时间 and the like in a short line that says more than that."""
    label = _LABELLED.search(text) if len(text) <= 80 else None
    if label is None:
        return None
    found = find_date(text[label.end() : label.end() + 24], as_of)
    if found is None or found.start:
        return None
    return found._replace(start=label.end(), end=label.end() + found.end)


_BRACKETED = re.compile(r"[\[(（【〔［]\s*([^\[\](（）)【】〔〕［］]{5,22})\s*[\])）】〕］]\s*$")


def date_in_title(title: str, as_of: date) -> FoundDate | None:
    """The date a list sets in brackets behind a title, "…通知 (2020-12-24)"."""
    found = _BRACKETED.search(title)
    if found is None:
        return None
    inner = publication_date(found.group(1), as_of)
    return inner._replace(start=found.start(), end=found.end()) if inner else None


def latest_year(month: int, day: int, as_of: date) -> int:
    """The year in which a month and day without one last came, as of a day."""
    for year in range(as_of.year, as_of.year - 9, -1):
        made = day_of(year, month, day)
        if made and made <= as_of:
            return year
    return as_of.year


def made_date(
    y: str | int, m: str | int, d: str | int, year_known: bool, span: tuple[int, int]
) -> FoundDate | None:
    """A date of numbers as they are written and where; None for a day that does not exist."""
    made = day_of(y, m, d)
    return FoundDate(made, year_known, *span) if made else None


def day_of(y: str | int, m: str | int, d: str | int) -> date | None:
    """The day of a year, month and day as written; None for one that does not exist."""
    try:
        return date(int(y), int(m), int(d))
    except ValueError:
        return None


def _chinese_numbers(found: re.Match[str]) -> tuple[int, int, int] | None:
    year = "".join(_DIGITS.get(char, "?") for char in found["y"])
    month, day = _chinese_number(found["m"]), _chinese_number(found["d"])
    if not year.isdigit() or month is None or day is None:
        return None
    return int(year), month, day


def _chinese_number(text: str) -> int | None:
    text = text.replace("元", "一").replace("廿", "二十").replace("卅", "三十")
    tens, ten, units = text.partition("十")
    if not ten:
        return int(_DIGITS[text]) if text in _DIGITS else None
    high = int(_DIGITS[tens]) if tens in _DIGITS else 1
    low = int(_DIGITS[units]) if units in _DIGITS else 0
    return high * 10 + low
