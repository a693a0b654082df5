"""One look at each text of a page that tells which readers have anything to look for in it.

Most texts are plain words of menus and paragraphs. What one of them holds for whom is found out
once and remembered: the texts of a site's frame come again on every page.
"""

from __future__ import annotations

import re
from functools import lru_cache

from xuncha.read.dates.parts import is_year_or_month
from xuncha.read.text.words import names_neighbour

# A text may hold several of these.
DIGIT, INFO, COUNTS, HERE, AGO, YEAR, TOPIC, NEIGHBOUR = 1, 2, 4, 8, 16, 32, 64, 128

# The patterns are written so that all their alternatives begin with a letter of their own: then
# the texts are searched for those letters, thirty times as fast as place by place.
# 二零二五年 and 一九九八年 are written without a figure. Figures are written out as those that are in
# use in the country (and in Tibetan, Uyghur and Mongolian): to ask of a character whether it is any
# figure (\d) takes twice the time.
_FIGURES = "0-9\uff10-\uff19\u0f20-\u0f29\u0660-\u0669\u06f0-\u06f9\u1810-\u1819"
_DIGIT = re.compile(f"[{_FIGURES}〇○年](?<!(?<![零一二三四五六七八九])年)")
# 信息行:发布时间:… 来源:… 浏览次数:…
# Searched for by the rarer character of each word: 时 of 发布时间, 者 of 作者.
INFO_WORDS = re.compile(
    r"时(?:(?<=(?:发布|发表|更新|添加|上传|录入|出版|加入)时)间|\s*间\s*[:\uff1a])|"
    # 日期 alone with its day in the next element.
    r"日(?:(?<=(?:发布|发文|公布|公开|更新|出版|加入)日)期|\s*期\s*[:\uff1a]|(?<=^日)期$)|"
    r"源(?:(?<=信息来源)|(?<=[来來]源)\s*[:\uff1a])|者(?:(?<=发布者)|(?<=作者)\s*[:\uff1a])|"
    r"发布(?:人|机构)|览(?<=浏览)|击(?<=点击)|阅读|字[号体]|访问次数|首次发布|"
    # 发布: behind no other character.
    r"发(?<![\u4e00-\u9fff]发)布(?:于|\s*[:\uff1a])|更(?<![\u4e00-\u9fff]更)新\s*[:\uff1a]|"
    r"提(?<![\u4e00-\u9fff]提)交于|"
    r"p(?<=\bp)(?i:osted\b|ublished\b)|P(?<=\bP)(?i:osted\b|ublished\b)|"
    r"U(?<=\bU)pdated\b|S(?<=\bS)ource\s*[:\uff1a]|"
    # 繁体版
    r"發[佈布](?:時間|日期)"
)
# Longer texts are paragraphs, no information line.
LONGEST_INFO = 120
# 共 163 条 第 1/9 页
_COUNTS = re.compile(
    r"共\s*\d+\s*(?:条|页|篇|项)|^总?共[计有]?$|页(?<=^页)\s?[,，]?\s?共$|^页次|第\s*\d+\s*(?:/\s*\d+\s*)?页|末页|尾页|下一?页|当前第"
)
# 当前位置、您所在的位置
HERE_WORDS = re.compile(
    r"(?:当前|现在|所在|目前|您的|你的|您|你)[\w的]{0,6}位置(?:[是为](?=\s*[:：]))?|^位置\s*[:：]|当前栏目|^当前页"
)
# 3小时前、昨天: when an entry was published, as seen by whoever looks.
_AGO = re.compile(
    r"^\W*(?:\d{1,3}\s*(?:秒|分钟|小时|天|周|个?月|年)前|刚刚|今天|昨天|前天)(?:\s*\d|\W*$)"
)
_LONGEST_LINE = 60
_LONGEST_AGO = 12
# 2026年, 2026年3月, 2026年度（112条）
_LONGEST_YEAR = 12
# What closes a date behind a title.
BRACKETS = "])】〕）］"
_COLONS = ":\uff1a"
# So long a text hardly comes again.
_SHORT = 200


def marks_of(text: str) -> int:
    """What a text holds: a sum of the marks above; 0 for most texts.

    DIGIT: a digit, without which there is no date; of paragraphs only those whose end may be one.
    INFO: words of an article's information line.
    COUNTS: words that count the pages of a list. HERE: 您当前的位置. AGO: 3小时前.
    YEAR: nothing but a year or a month of a year. TOPIC: 专题 or 专栏 among other words.
    NEIGHBOUR: 上一篇: with the link in the next text.
    """
    if len(text) <= _SHORT:
        # What is left of a line of nothing but blanks is empty.
        return _remembered(text) if text else 0
    # A paragraph is no date; a title that long may end with one in brackets.
    return DIGIT if text[-1] in BRACKETS and _DIGIT.search(text) else 0


def is_days_ago(line: str) -> bool:
    """Whether a short text says 3小时前 or the like and nothing else."""
    if len(line) > _LONGEST_AGO or not ("前" in line or "天" in line or "刚刚" in line):
        return False
    return _AGO.search(line) is not None


def _marks(text: str) -> int:
    length = len(text)
    marks = DIGIT if _DIGIT.search(text) else 0
    if length <= LONGEST_INFO and INFO_WORDS.search(text):
        marks |= INFO
    if length <= _LONGEST_AGO and is_days_ago(text):
        marks |= AGO
    if length <= _LONGEST_LINE:
        if ("页" in text or "共" in text or "当前第" in text) and _COUNTS.search(text):
            marks |= COUNTS
        if "位置" in text and HERE_WORDS.search(text):
            marks |= HERE
        if "专题" in text or "专栏" in text:
            marks |= TOPIC
        if text[-1] in _COLONS and names_neighbour(text):
            marks |= NEIGHBOUR
    if marks & DIGIT and length <= _LONGEST_YEAR and is_year_or_month(text):
        marks |= YEAR
    return marks


_remembered = lru_cache(maxsize=20_000)(_marks)
