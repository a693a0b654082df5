"""Titles that are known by where they stand: set as one, in a row of their own above the body."""

from __future__ import annotations

import re

from xuncha.read.articles.headline_never import OFFICE, is_no_headline
from xuncha.read.menus.navigation import crumb_range
from xuncha.read.tree.outline import Outline, Zone

# A text stands so deep in its cell at most: <td><div align="right">作者:</div></td>.
_IN_CELL = 3
_PARAGRAPH = 30
# A cell with more texts than these and a paragraph among them is no cell of a title.
_MOST_IN_CELL = 2
# Between a title and the day below it: sizes of letters, counts.
_TO_TITLE = 10
TITLE_CLASS = re.compile(r"title|biaoti|headline|(?:^|[\s_-])(?:bt|tit)(?:$|[\s_-])", re.I)
TITLE_TAGS = frozenset(("h1", "h2", "h3", "h4"))
SHORTEST_ALONE = 8
LONGEST = 200
# A title is looked for above the information line, among so many pieces of text.
ABOVE = 400
# > and ] are no words.
_WORDS = re.compile(r"[\u4e00-\u9fff]{2}|[A-Za-z]{3}")
# So many pieces of the information line may stand before its day: 作者: | 办公室 | 发布时间:.
_TO_LINE = 5
# (2025年度) below the headline.
_SUBTITLE = re.compile(r"[(（\[【][^()（）]{2,20}[)）\]】]")
# 某某县人民政府文件 is the red head of a paper, above its headline.
_RED_HEAD = r"(?:政府|委员会|办公[室厅]|局|厅|院)文件$"
_TWO_LINES, _MOST_LINES = 2, 4
_NO_HEADLINE = re.compile(rf"[:：。；>|]|^[\W\d年月日]+$|〕\s*\d+号$|{_RED_HEAD}")


def set_as_title(page: Outline, columns: set[str], info: int) -> str:
    """The last text above the information line that stands in an element named as a title."""
    # What stands above the path is the head of the site or a box beside the article.
    path = crumb_range(page)[1]
    above = path - 1 if 0 < path <= info else -1
    for token in range(info - 1, max(above, info - _TO_TITLE), -1):
        if not _WORDS.search(page.texts[token]):
            continue
        # 点击数: in a box named title_author.
        if page.texts[token].endswith((":", "\uff1a")):
            continue
        text, parent = page.texts[token], page.text_parent[token]
        named = page.tags[parent] in TITLE_TAGS or any(
            TITLE_CLASS.search(page.names[one]) for one in _around(page, parent)
        )
        if not named or text in columns or not is_plain(page, token):
            continue
        if not is_no_headline(page, token):
            return text[:LONGEST]
    return ""


def below_table(page: Outline, columns: set[str], info: int) -> str:
    """The first text below the table of particulars that is set as a headline, or the first of all
    where it stands alone and reads like one."""
    for token in range(info + 1, min(info + 2 * _TO_TITLE, len(page.texts))):
        text, parent = page.texts[token], page.text_parent[token]
        if len(text) >= _PARAGRAPH * 2:
            break
        is_set = page.tags[parent] in TITLE_TAGS or TITLE_CLASS.search(page.names[parent])
        if is_set and is_plain(page, token) and text not in columns:
            return text if SHORTEST_ALONE <= len(text) <= LONGEST else ""
    return _alone(page, _end_of_table(page, info), columns)


def _end_of_table(page: Outline, info: int) -> int:
    """The first token behind the table in which a date stands; -1 where no text follows it."""
    element = page.text_parent[info]
    while element >= 0 and page.tags[element] != "table":
        element = page.parents[element]
    end = page.ends[element] if element >= 0 else len(page.texts)
    # Below the last table of a page stands its foot.
    body = page.texts[end + 1 : end + _TO_TITLE]
    return end if any(len(text) >= _PARAGRAPH for text in body) else -1


def right_above(page: Outline, columns: set[str], info: int) -> str:
    """The text right above the information line that has its row to itself, where <title> says
    nothing that the page shows: the headline of layouts with tables."""
    if info < 1:
        return ""
    first = _row_of(page, info)
    at = (page.starts[first] if 0 < info - page.starts[first] <= _TO_LINE else info) - 1
    if at > 0 and _SUBTITLE.fullmatch(page.texts[at]):
        at -= 1
    return _alone(page, at, columns)


def _alone(page: Outline, at: int, columns: set[str]) -> str:
    """A text that has its row to itself and reads like a headline; "" for any other."""
    if at < 0 or not is_plain(page, at):
        return ""
    text, row = page.texts[at], _row_of(page, at)
    if is_no_headline(page, at):
        return ""
    start, end = page.starts[row], page.ends[row]
    # Lines of one text are as alone as one is; of more than two the first is the office.
    is_cut = len(set(page.text_parent[start:end])) == 1 and (
        end - start == _TWO_LINES
        or (_TWO_LINES < end - start <= _MOST_LINES and OFFICE.search(page.texts[start]))
    )
    is_alone = (start, end) == (at, at + 1) or is_cut
    length = sum(map(len, page.texts[start:end])) if end - start > _TWO_LINES else len(text)
    is_headline = SHORTEST_ALONE <= length <= LONGEST and not _NO_HEADLINE.search(text)
    return text if is_alone and is_headline and text not in columns else ""


def above_body(page: Outline, columns: set[str]) -> str:
    """The text right above the first paragraph that has its row to itself, where <title> names
    the site alone."""
    body = next((at for at, text in enumerate(page.texts) if len(text) >= _PARAGRAPH), 0)
    if not body or not is_plain(page, body):
        return ""
    return _alone(page, body - 1, columns)


def first_alone(page: Outline, columns: set[str], own: str, info: int, *, is_any: bool) -> str:
    """The first text below the path that reads like a headline, where <title> names the column,
    which a link above leads to, or any article of the site; "" elsewhere."""
    named = [at for at, text in enumerate(page.texts[:ABOVE]) if text == own]
    start = next((at + 1 for at in reversed(named) if page.text_anchor[at] >= 0), -1)
    if start < 0 and not is_any:
        return ""
    start = max(start, crumb_range(page)[1], 0)
    end = min(info if info > start else start + _TO_TITLE, len(page.texts))
    texts = (_alone(page, at, {*columns, own}) for at in range(start, end))
    return next((text for text in texts if text), "")


def _row_of(page: Outline, token: int) -> int:
    """The row of a table in which a text stands; the element of the text outside of tables."""
    own = cell = page.text_parent[token]
    for _ in range(_IN_CELL):
        if cell < 0 or page.tags[cell] in ("td", "th"):
            break
        cell = page.parents[cell]
    is_cell = cell >= 0 and page.tags[cell] in ("td", "th")
    # A cell of the layout holds the whole article.
    return page.parents[cell] if is_cell and _is_small(page, cell) else own


def _is_small(page: Outline, cell: int) -> bool:
    texts = page.texts[page.starts[cell] : page.ends[cell]]
    return len(texts) <= _MOST_IN_CELL or not any(len(text) >= _PARAGRAPH for text in texts)


def _around(page: Outline, element: int) -> list[int]:
    above = page.parents[element]
    return [element, above] if above >= 0 else [element]


def is_plain(page: Outline, token: int) -> bool:
    """Whether a text is no link and stands in the main part of the page."""
    return page.text_anchor[token] < 0 and page.zones[page.text_parent[token]] is Zone.MAIN
