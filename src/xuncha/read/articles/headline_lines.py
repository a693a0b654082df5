"""A headline that is set in several lines: 某某县人民政府<br>关于…的通知 is one title."""

from __future__ import annotations

import re

from xuncha.read.articles.headline_never import OFFICE
from xuncha.read.articles.headline_place import ABOVE, LONGEST, is_plain
from xuncha.read.tree.outline import Outline

_MOST_LINES = 4
_SHORTEST_LINE, _SHORTEST_FIRST = 4, 6
_LABEL = re.compile(r"(?:名称|标题|题名|主题|题目|分类|日期|时间|机构|单位|文号|字号)$")
# 发布时间:…, 政发〔2026〕3号, (2026年4月修订), ——副标题: lines below a headline that are no part of it.
_NO_LINE = re.compile(
    r"[:：。；|]|\d{4}\s*[-/.年]\s*\d|〕\s*第?\s*\d+\s*号|^[—–(（\[【-]|^第?\s*\d+\s*号|^\d+$|作者|来源|点击|浏览|字[号体]"
)
# What a whole title ends with: a line below it is who signed it.
_WHOLE = re.compile(
    r"(?:通知|公告|通告|公示|意见|决定|办法|规定|细则|方案|规划|报告|批复|函|令|通报|解读|条例|纪要)$"
)
_ABOUT = "关于"


def with_its_lines(page: Outline, title: str, info: int) -> str:
    """The headline of which a text is one line, all lines of it; the text itself elsewhere.

    `info` is the token of the information line, -1: none.
    """
    texts = page.texts[:ABOVE]
    places = [at for at, text in enumerate(texts) if text == title and is_plain(page, at)]
    if not places:
        return title
    # Of two the headline stands nearest above its line of facts.
    above = [at for at in places if at < info]
    at = _headline_over(page, above[-1] if above else places[0])
    first = last = at
    while last - first < _MOST_LINES - 1 and _goes_on(page, last):
        last += 1
    while last - first < _MOST_LINES - 1 and first > 0 and _goes_on(page, first - 1):
        first -= 1
    whole = "".join(page.texts[first : last + 1])
    return whole if len(whole) <= LONGEST else title


def _headline_over(page: Outline, at: int) -> int:
    """The text that a line of another sense stands below in one element: who signed it, its
    number, a line between dashes; the text itself where it stands below none."""
    parents = page.text_parent
    for _ in range(_MOST_LINES - 1):
        is_below = at > 0 and parents[at - 1] == parents[at] and is_plain(page, at - 1)
        text = page.texts[at]
        if not is_below or not (_NO_LINE.search(text) or OFFICE.search(text)):
            break
        at -= 1
    return at


def _goes_on(page: Outline, at: int) -> bool:
    """Whether the text behind this one is the next line of the same headline."""
    below = at + 1
    if below >= len(page.texts) or not (is_plain(page, at) and is_plain(page, below)):
        return False
    line, following = page.texts[at], page.texts[below]
    if len(following) < _SHORTEST_LINE or _NO_LINE.search(following):
        return False
    # 信息名称 before a title is a label.
    is_line = len(line) >= _SHORTEST_FIRST or OFFICE.search(line)
    if not is_line or _NO_LINE.search(line) or _WHOLE.search(line) or _LABEL.search(line):
        return False
    own, other = page.text_parent[at], page.text_parent[below]
    if own == other:
        return not (OFFICE.search(following) and not OFFICE.search(line))
    # Lines in elements of their own: only 某某县人民政府 over 关于…
    is_beside = page.parents[own] == page.parents[other] and page.tags[own] == page.tags[other]
    return is_beside and following.startswith(_ABOUT) and OFFICE.search(line) is not None
