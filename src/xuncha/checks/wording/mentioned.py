"""A wrong word that a text speaks of, instead of using it: “布署”应为“部署”, 误写为按装, 布署（部署）;
and one in the name of a firm, which may be spelt as it likes: 峻工机械有限公司.

Circulars about websites, proof-readers' notes and tables of usual mistakes are full of them.
"""

from __future__ import annotations

import re

# Whoever quotes a wrong word in such a sentence tells others of it.
_TELLS = re.compile(
    "应为|应改为|应当?(?:写|是|作)|改为|改成|更正|误[写作为用成]|错[写成为，,。字]|写[成作法]|错误|有误|别字|笔误|不规范|正确的|规范的"
    "|(?:不得|不应|不宜|不能|不可|不要|不再|禁止|避免)(?:使用|出现|写|称|用)|禁用|慎用"
)
_TOLD_RIGHT_BEFORE = re.compile(r"[误错](?:[写印录打标译]{0,2}[为成作]|[写印录打])[“\"']?$")
_ENDS = re.compile(r"[。!！?？;；\n]")
_OF_A_FIRM = re.compile(r"[\u4e00-\u9fff()（）]{0,6}(?:有限(?:责任)?公司|经营部|商行|照相馆)")
_OPENS, _CLOSES = '“‘「『"', '”’」』"'
# What stands between the two of a pair: 布署（部署）, 布署 → 部署, or two cells of a table.
_BETWEEN = re.compile(r"[\s(（→—=>/|“”\"-]{1,4}")
_LONGEST_QUOTED = 12
_NEAR = 8
_LONGEST_PAIR_MARK = 4
_LONGEST_CELL = 60
_LONGEST_SENTENCE = 100


def is_mentioned(text: str, start: int, end: int, right: str) -> bool:
    """Whether text[start:end], wrong where it is used, is what the text is about."""
    if _TOLD_RIGHT_BEFORE.search(text, max(0, start - _NEAR), start):
        return True
    if _OF_A_FIRM.match(text, end) or _is_paired(text, start, end, right):
        return True
    return _is_quoted(text, start, end) and bool(_TELLS.search(_sentence(text, start, end)))


def _is_paired(text: str, start: int, end: int, right: str) -> bool:
    """Whether the right word, or the whole line with it, stands beside it."""
    behind = text.find(right, end, end + _LONGEST_PAIR_MARK + len(right))
    if behind > end and _BETWEEN.fullmatch(text, end, behind):
        return True
    before = text.rfind(right, max(0, start - _LONGEST_PAIR_MARK - len(right)), start)
    if before >= 0 and _BETWEEN.fullmatch(text, before + len(right), start):
        return True
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = last if last >= 0 else len(text)
    if last - first > _LONGEST_CELL:
        return False
    mended = f"{text[first:start]}{right}{text[end:last]}"
    length = len(mended)
    behind_it = text[last : last + length + 2].strip("\n")
    before_it = text[max(0, first - length - 2) : first].strip("\n")
    return mended in (behind_it, before_it)


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand around it, or are part of it."""
    if text[start] in _OPENS:
        return True
    before = text[max(0, start - _LONGEST_QUOTED) : start]
    behind = text[end : end + _LONGEST_QUOTED]
    opened = max(before.rfind(mark) for mark in _OPENS)
    closed = min((at for mark in _CLOSES if (at := behind.find(mark)) >= 0), default=-1)
    if opened < 0 or closed < 0:
        return False
    return not any(mark in before[opened + 1 :] for mark in _CLOSES)


def _sentence(text: str, start: int, end: int) -> str:
    low = max(0, start - _LONGEST_SENTENCE)
    begins = [one.end() for one in _ENDS.finditer(text, low, start)]
    ends = _ENDS.search(text, end, end + _LONGEST_SENTENCE)
    return text[begins[-1] if begins else low : ends.start() if ends else end + _LONGEST_SENTENCE]
