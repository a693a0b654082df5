"""Words of nothing that tell of a part of a page alone: 传真 | 暂无 in a table of telephones; and the
plain words that a page shows besides them.

国办发〔2015〕15号 空白栏目; 误判空白比漏判更坏: such a page has content, however short it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from xuncha.read.menus.navigation import crumb_range
from xuncha.read.text.words import is_tool
from xuncha.read.tree.outline import Outline, Zone

# What a value stands in, and what its name may stand in beside it.
_HOLDERS = {"td": ("td", "th"), "dd": ("dt", "dd")}
_HEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CLIMB = 4
_MOST_ELEMENTS = 600
# In these stand names of what follows.
_NAMES = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "th", "thead", "dt", "option", "label", "button")
)
_FEWEST, _MOST_WORDS = 2, 40
_SHORTEST_MONTH = 28
# Over the rows of a list, though it has none.
_HEAD_OF_LIST = re.compile(r"标题|名称|题名|主题|日期|时间|序号|文号|索引号|姓名$|^职务$|^电话$")
_LABELLED = ":："
# 第 1 页 共 0 条记录 每页 20
_COUNTING = re.compile(
    r"[共有总分第每当前显示检索查询找页次码条记录首尾上下末一个篇转跳到至数计文章信息内容数据\W\d]+"
)
# 没有更多了, 对不起, 分享到, 您的位置 and what a footer says.
_FURNITURE = re.compile(
    r"^\s*[>»›→]|^\W*[本该此]栏目(?!.{0,12}(?:并入|合并|迁|移至|调整|转到|见))"
    r"|^(?:序号|标题|名称|文号|时间|日期|关键[词字]|索引号)$|没有|暂[时无]|^无(?:数据|记录|信息|内容)$|对不起|抱歉|敬请|感谢|欢迎|稍[后候]|加载|分享|位置|字体|字号|版权|备案|主办|承办|支持|标识码|ICP"
)
# 传真, 个人简历; a column at the side, or a menu, is longer or a link.
_NAME = re.compile(r"(?=.*[\u4e00-\u9fff])[^\n]{2,12}")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SIGNS = re.compile(r"[\W_]+")


def tells_of_a_part(page: Outline, words: str) -> bool:
    """Whether what the page says is not there is a part of what it shows: a value in a table, the
    last section of several, rows behind other rows."""
    said = [
        token
        for token, text in enumerate(page.texts)
        if words in text and page.zones[page.text_parent[token]] is Zone.MAIN
    ]
    if not said:
        return False
    if all(_is_value(page, token, words) for token in said):
        return True
    return _follows_told(page, said, words) or all(_is_row_behind(page, t, words) for t in said)


def plain_words(page: Outline, empty_words: str) -> tuple[str, ...]:
    """What a page shows in words that are neither links nor headings, names of cells, choices or
    the words of a pager: an address, a telephone, a name."""
    path = max(crumb_range(page)[1], 0)
    found: dict[str, None] = {}
    for token in range(path, len(page.texts)):
        parent = page.text_parent[token]
        is_plain = page.text_anchor[token] < 0 and page.zones[parent] is Zone.MAIN
        is_plain = is_plain and not (empty_words and empty_words in page.texts[token])
        if is_plain and parent not in page.hidden and _is_of_content(page, token):
            found.setdefault(page.texts[token])
        if len(found) >= _MOST_WORDS:
            break
    if month := _days_of_a_month(page, path):
        found.setdefault(month)
    return tuple(found)


def _is_of_content(page: Outline, token: int) -> bool:
    text = page.texts[token].strip()
    if len(_HAN.findall(text)) < _FEWEST or text[-1] in _LABELLED or is_tool(text):
        return False
    if _COUNTING.fullmatch(text) or _FURNITURE.search(text):
        return False
    row = _around(page, token, frozenset(("tr",)))
    if row >= 0 and _is_alone(page, row):
        return True
    if _around(page, token, _NAMES) >= 0:
        return False
    return row < 0 or next(_parts(page, page.parents[row], ("tr",)), row) != row


def _is_alone(page: Outline, row: int) -> bool:
    """Whether a row of a few words is all that its table has, and is not the names of the columns
    of a list: 办公室 | 0000-0000000. A table that sets out the page has more in its cells."""
    table = page.parents[row]
    table = page.parents[table] if page.tags[table] in {"tbody", "thead"} else table
    first, last = page.starts[row], page.ends[row]
    if table < 0 or (page.starts[table], page.ends[table]) != (first, last):
        return False
    cells = _told_cells(page, row)
    is_plain = len(cells) == last - first > 1 and page.first_anchor[row] == page.last_anchor[row]
    return is_plain and not any(_HEAD_OF_LIST.search(_text(page, cell)) for cell in cells)


def _days_of_a_month(page: Outline, path: int) -> str:
    """The 28 of a calendar, which is written 1, 2, 3 … without links; "" without one."""
    following = 1
    for token in range(path, len(page.texts)):
        parent = page.text_parent[token]
        if page.zones[parent] is not Zone.MAIN or parent in page.hidden:
            continue
        if page.text_anchor[token] < 0 and page.texts[token] == str(following):
            following += 1
        elif following <= _SHORTEST_MONTH:
            following = 1
    return str(_SHORTEST_MONTH) if following > _SHORTEST_MONTH else ""


def _is_value(page: Outline, token: int, words: str) -> bool:
    """传真 | 暂无, in a table or a list of definitions that has something else as well."""
    holder = _around(page, token, frozenset(_HOLDERS))
    if holder < 0 or _SIGNS.sub("", _text(page, holder)) != _SIGNS.sub("", words):
        return False
    row = page.parents[holder]
    beside = [one for one in _parts(page, row, _HOLDERS[page.tags[holder]]) if one != holder]
    if not any(one < holder and _is_name(page, one) for one in beside):
        return False
    if page.tags[holder] == "dd":
        return any(page.tags[one] == "dd" and _text(page, one) for one in beside)
    return any(
        other != row and len(cells := _told_cells(page, other)) > 1 and _is_name(page, cells[0])
        for other in _parts(page, page.parents[row], ("tr",))
    )


def _follows_told(page: Outline, said: list[int], words: str) -> bool:
    """Whether the words stand under one heading and other words under a heading before it:
    内设机构 办公室 财务科 下属单位 暂无信息. Links and days alone are lists of something else."""
    if len(said) != 1:
        return False
    # Above the path of the page stand the names of the site.
    path = crumb_range(page)[1]
    heads = [at for at, tag in enumerate(page.tags) if tag in _HEADS and page.starts[at] >= path]
    before = [at for at in heads if page.starts[at] < page.ends[at] <= said[0]]
    same = [at for at in before if page.tags[at] == page.tags[before[-1]]]
    return any(
        _is_told(page, token, words)
        for one, following in pairwise(same)
        for token in range(page.ends[one], page.starts[following])
    )


def _is_row_behind(page: Outline, token: int, words: str) -> bool:
    """Whether the words are the last row of a table whose rows tell something: 王某 | 站长."""
    row = _around(page, token, frozenset(("tr",)))
    others = list(_parts(page, page.parents[row], ("tr",))) if row >= 0 else []
    # The first names the cells.
    return any(
        sum(
            any(_is_told(page, at, words) for at in range(page.starts[cell], page.ends[cell]))
            for cell in _parts(page, other, ("td",))
        )
        > 1
        for other in others[1:]
        if other < row
    )


def _is_told(page: Outline, token: int, words: str) -> bool:
    parent, text = page.text_parent[token], page.texts[token]
    if page.text_anchor[token] >= 0 or page.zones[parent] is not Zone.MAIN:
        return False
    return len(_HAN.findall(text)) > 1 and words not in text and not is_tool(text)


def _told_cells(page: Outline, row: int) -> list[int]:
    return [one for one in _parts(page, row, ("td", "th")) if _text(page, one)]


def _is_name(page: Outline, element: int) -> bool:
    tokens = range(page.starts[element], page.ends[element])
    if any(page.text_anchor[token] >= 0 for token in tokens):
        return False
    return _NAME.fullmatch(_text(page, element)) is not None


def _text(page: Outline, element: int) -> str:
    return page.text_between(page.starts[element], page.ends[element]).strip()


def _around(page: Outline, token: int, tags: frozenset[str]) -> int:
    """The next element around a token that has one of these tags, or -1."""
    element = page.text_parent[token]
    for _ in range(_CLIMB):
        if element < 0 or page.tags[element] in tags:
            return element
        element = page.parents[element]
    return -1


def _parts(page: Outline, around: int, tags: tuple[str, ...]) -> Iterator[int]:
    """The children of an element that have one of these tags."""
    last = min(len(page.tags), around + _MOST_ELEMENTS)
    for element in range(around + 1, last) if around >= 0 else ():
        if page.starts[element] > page.ends[around]:
            break
        if page.parents[element] == around and page.tags[element] in tags:
            yield element
