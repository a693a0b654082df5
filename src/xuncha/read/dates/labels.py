"""What the words around a date in a list say of it: 发布时间, 成文日期, 更新, 截止."""

from __future__ import annotations

import re
from enum import Enum

from xuncha.read.dates.otherday import names_other_day
from xuncha.read.tree.outline import Outline

_LONGEST_LABEL = 12
_ROW_TAGS = frozenset(("li", "tr", "dd", "dt", "article"))
_CLIMB = 4
# An element right behind that of a date is in its row; a row has so many links.
_NEXT, _LINKS_OF_A_ROW = 1, 3
_OTHER_LABELS = re.compile("截止|有效|失效|废止|今天|生成时间|开始|结束|实施|报名|起止")
# What a document is, in the cell before its date.
_STATE = re.compile(r"\W*(?:现行|全文|部分|已|尚未|未)?(?:有效|失效|废止|修改|生效)\W*")
_LABEL_ENDS = (":", "：", "时间", "日期", "时限", "期限")
# 2026-09-30 截止; 9月19日,县里召开会议; 时间:9月19日 地点:县会堂.
_OTHER_AFTER = re.compile(
    r"^\W*(?:截止|截至|止|前|起|到期|开始|结束|开考|开标|开庭|召开|举行|举办|(?:会议|活动)?地\s*[点址])(?:\W|$)"
    r"|^[,，、](?!\s*(?:来源|作者))[^\d]{4}"
)


def names_other(page: Outline, token: int) -> bool:
    """Whether the words around a date say that it is no day of publication.

    Its label often stands in the element before it, <b>截止日期:</b><i>…</i>, or behind it. A
    sentence that goes on behind it tells of that day.
    """
    texts = page.texts
    after = token + 1
    goes_on = after < len(texts) and page.text_anchor[after] < 0
    goes_on = goes_on and _OTHER_AFTER.match(texts[after][:24]) is not None
    if goes_on and _goes_on_in_its_row(page, token):
        return True
    if token == 0 or page.text_anchor[token - 1] >= 0 or len(texts[token - 1]) > _LONGEST_LABEL:
        return False
    before = texts[token - 1]
    if _STATE.fullmatch(before):
        return False
    is_other = _OTHER_LABELS.search(before) is not None
    is_other = is_other or (before.endswith(_LABEL_ENDS) and names_other_day(before))
    return is_other and _is_in_its_row(page, token)


def _is_in_its_row(page: Outline, token: int) -> bool:
    """Whether the text before a date stands in the row of the date: 报名通知 over a list is the
    name of a column."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        if element < 0 or page.starts[element] < token:
            return element >= 0
        if page.tags[element] in _ROW_TAGS:
            return False
        element = page.parents[element]
    return True


def _goes_on_in_its_row(page: Outline, token: int) -> bool:
    """Whether the text behind a date stands in the row of the date: 地址 behind the last row of a
    list begins the foot of the page. What holds both and many links is no row."""
    element = page.text_parent[token]
    for climbed in range(_CLIMB):
        if element < 0 or page.ends[element] > token + 1:
            links = page.last_anchor[element] - page.first_anchor[element] if element >= 0 else 0
            return climbed <= _NEXT or links <= _LINKS_OF_A_ROW
        if page.tags[element] in _ROW_TAGS:
            return False
        element = page.parents[element]
    return False


class Says(Enum):
    """What the label of a date in a list says."""

    NOTHING = 0
    PUT_UP = 1
    # Written, signed or entered, which comes before it is put up.
    MADE = 2
    CHANGED = 3


_PUT_UP = re.compile(r"发[布表]|[發発][佈布表]|公[布佈]|公开|刊[发登]|挂网|上[传网]")
_MADE = re.compile(r"创建|添加|录入|新增|成文|印发|签发|落款|生成|编发|发文")
_CHANGED = re.compile(r"更新|修改|修订|变更")
_LABEL = re.compile(r"(?:时间|日期|[:：于])\s*$")
_BARE_LABEL = re.compile(r"\W*[\u4e00-\u9fff]{2}\W*")
# What a date is written with: 2026年6月3日 says no more of itself than 2026-06-03.
_DIGITS = re.compile(r"[\d\W年月日]+")


def said_of(page: Outline, token: int) -> Says:
    """What the words in the text of a date, or the label before it, say of it."""
    words = _DIGITS.sub("", page.texts[token])
    if not words and token and page.text_anchor[token - 1] < 0:
        before = page.texts[token - 1]
        is_label = len(before) <= _LONGEST_LABEL and _LABEL.search(before)
        words = before if is_label or _BARE_LABEL.fullmatch(before) else ""
    for says, form in ((Says.PUT_UP, _PUT_UP), (Says.MADE, _MADE), (Says.CHANGED, _CHANGED)):
        if form.search(words):
            return says
    return Says.NOTHING
