"""Of several numbers on one page that of its own foot: articles name the numbers of other sites.

A notice of a penalty, of a closed site or a list of sites holds 标识码, ICP and 公网安备 numbers, too;
who made the site writes its own beside the office's.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from xuncha.read.identity.marksource import MarkSource, words_of

# Where a foot begins, by the name of its box.
_FOOT = re.compile(
    r"<footer\b|(?:class|id)\s*=\s*\\?[\"']?[^\"'<>\\]{0,60}?(?:foot|bottom|copyright|copy|dibu|yejiao)",
    re.I,
)
# Marks of one foot stand no farther from each other.
_WIDEST_GAP = 1_500
_MAKERS = re.compile(
    r"(?:技术支持|技术保障|技术服务|建设维护|制作|开发|承建|平台服务商)[^|\d]{0,30}$"
)
# 当事人:…网站备案号:…, a site that was fined, closed or listed.
_WORDS_OF_OTHERS = (
    *("当事人", "被处罚", "处罚决定", "违法", "关停", "关闭", "注销"),
    *("下列网站", "该网站", "其网站", "网站名称"),
)
_OTHERS = re.compile(rf"(?:{'|'.join(_WORDS_OF_OTHERS)}).{{0,90}}$")
# 格式如“湘ICP备12345678号-1”: how a number is to be written, and nobody's.
_EXAMPLE = re.compile(
    r"(?:如|例|格式|式样|样式|写作)为?\s*[:\uff1a]?\s*(?:[\u201c\u2018\u300c\u300e]|&[ls]?[ds]quo;)[^<>\u201d\u2019\u300d\u300f]{6,40}"
)
_MARKS = re.compile(r"标识码|主办|ICP备")
_BEFORE = 160
_DIGITS = re.compile(r"\d+")
# 36000002000001 of the police; an ICP number has eight figures.
_LEAST_POLICE, _POLICE, _OWN_OF_POLICE = 11, 14, 6


def of_the_foot(
    source: MarkSource, sign: str, reach: tuple[int, int], read: Callable[[str], str | None]
) -> str | None:
    """The value beside a sign that the page's foot gives; None where there is none.

    `reach`: how far before and after each place of the sign `read` looks.
    """
    before, after = reach
    found: list[tuple[int, str]] = []
    for start in source.starts(sign):
        near = source.text[max(0, start - before) : start + after]
        value = read(_EXAMPLE.sub("", near))
        if value:
            found.append((start, value))
    found = [one for one in found if not _is_told_of_others(source.text, one[0])]
    found = [one for one in found if not is_unfilled(one[1])] or found
    if len(found) > 1 and len({number_in(value) for _, value in found}) > 1:
        found = _of_others(source.text, found)
    return found[0][1] if found else None


def number_in(value: str) -> str:
    """The longest number of a value: 赣ICP备17000033号-1 and 赣ICP备17000033号 are of one site."""
    return max(_DIGITS.findall(value), key=len, default=value)


def is_unfilled(value: str) -> bool:
    """Whether a template's number was never filled in: 赣ICP备00000000号, 3600000000000."""
    number = number_in(value)
    # 苏ICP备05000000号 is a number of 2005; of a longer one the first two figures are the province.
    own = number[2:] if len(number) >= _LEAST_POLICE else number
    # 43010200000000: of a number of the police the last six figures are its own.
    if len(number) == _POLICE and not number[-_OWN_OF_POLICE:].strip("0"):
        return True
    return len(number) >= 7 and not own.strip("0")


def _of_others(text: str, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Those of the last box that is named a foot, else of the last group; makers' left out."""
    feet = [one.start() for one in _FOOT.finditer(text)]
    last = found[-1][0]
    begun = max((at for at in feet if at < last), default=None)
    if begun is None:
        begun = last
        for start, _ in reversed(found):
            if begun - start > _WIDEST_GAP:
                break
            begun = start
    inside = [one for one in found if one[0] >= begun]
    own = [one for one in inside if not _is_of_a_maker(text, one[0])]
    return own or inside


def _is_told_of_others(text: str, start: int) -> bool:
    """Whether a number stands in a sentence about another site, above a foot with marks of its own."""
    before = text[max(0, start - _BEFORE) : start]
    # Most feet have none of the words; to take the tags out of what stands there is dearer.
    if not any(word in before for word in _WORDS_OF_OTHERS):
        return False
    if not _OTHERS.search(words_of(before)):
        return False
    foot = max((one.start() for one in _FOOT.finditer(text, start)), default=None)
    return foot is not None and bool(_MARKS.search(words_of(text[foot : foot + _WIDEST_GAP])))


def _is_of_a_maker(text: str, start: int) -> bool:
    return _MAKERS.search(words_of(text[max(0, start - _BEFORE) : start])) is not None
