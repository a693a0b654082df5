"""What the first row of a table says of its dates: 发布日期 is asked for, 有效期至 never."""

from __future__ import annotations

import re

from xuncha.read.dates.otherday import names_other_day
from xuncha.read.tree.outline import Outline

_ASKED_FOR = re.compile(r"发布|公布|公开|公示|发文|上传|更新|挂网")
_OTHERS = re.compile(
    r"有效|截止|截至|废止|失效|到期|期限|实施|施行|生效|决定|成文|落款|签发|开始|结束|起始|办结|受理|立案|开标|报名|出生|生成"
)
_NEVER = re.compile(r"有效|截止|截至|废止|失效|到期|期限|实施|施行|生效|开始|结束|起始|下次")
# A permit is applied for and decided on; of a letter no other day is shown.
_HANDLED = re.compile(r"受理|办[理结]")
_LETTERS = re.compile(r"信件|来信|留言|诉求|写信|咨询|投诉")
_LONGEST_HEAD = 10
_CELLS = frozenset(("td", "th"))
_FEWEST_HEADS, _CLIMB = 3, 3
_DIGIT = re.compile(r"[\d〇]")
_MOST_CELLS = 20
_MOST_ELEMENTS = 400


def is_asked_for(page: Outline, token: int) -> bool | None:
    """Whether a date in a table's cell is one of publication by the head of its column.

    None where there is no head or it says neither.
    """
    words = _head_over(page, token)
    if _ASKED_FOR.search(words) and not _OTHERS.search(words):
        return True
    return False if _OTHERS.search(words) else None


def is_never(page: Outline, token: int) -> bool:
    """Whether the head of its column says that a date is one of validity, of an end or an event."""
    words = _name_over(page, token)
    if not words or (_HANDLED.match(words) and _LETTERS.search(_heads_over(page, token))):
        return False
    return names_other_day(words) or bool(_NEVER.search(words))


def is_of_change(page: Outline, token: int) -> bool:
    """Whether the head of its column says that a date is that of the last change: 更新时间."""
    words = _name_over(page, token)
    return "更新" in words or "修改" in words


def has_head(page: Outline, token: int) -> bool:
    """Whether the first row of the table names the column of a date."""
    return bool(_name_over(page, token))


def cell_of(page: Outline, token: int) -> int:
    """The cell of a table that a token stands in, or -1."""
    cell = page.text_parent[token]
    while cell >= 0 and page.tags[cell] not in _CELLS:
        cell = page.parents[cell]
    return cell if cell >= 0 else _cell_of_grid(page, token)


def _cell_of_grid(page: Outline, token: int) -> int:
    """The same of a table made of <div>: its first row names the columns, and one of them a day."""
    cell = page.text_parent[token]
    for _ in range(_CLIMB):
        row = page.parents[cell] if cell >= 0 else -1
        grid = page.parents[row] if row >= 0 else -1
        if grid < 0:
            break
        first = _first_child(page, grid)
        if first < row and page.tags[first] == page.tags[row] and _names_columns(page, first, row):
            return cell
        cell = row
    return -1


def _first_child(page: Outline, element: int) -> int:
    below = element + 1
    return below if below < len(page.tags) and page.parents[below] == element else -1


def _names_columns(page: Outline, first: int, row: int) -> bool:
    """Whether a row of as many cells as another holds short names alone, that of a day among them."""
    heads = _cells(page, first)
    if len(heads) < _FEWEST_HEADS or page.last_anchor[first] > page.first_anchor[first]:
        return False
    words = page.texts[page.starts[first] : page.ends[first]]
    if len(words) != len(heads) or len(_cells(page, row)) != len(heads):
        return False
    is_short = all(len(word) <= _LONGEST_HEAD and not _DIGIT.search(word) for word in words)
    return is_short and any("日期" in word or "时间" in word for word in words)


def _name_over(page: Outline, token: int) -> str:
    words = "".join(_head_over(page, token).split())
    return "" if len(words) > _LONGEST_HEAD or _DIGIT.search(words) else words


def _head_over(page: Outline, token: int) -> str:
    cell = cell_of(page, token)
    row, first = _rows_over(page, cell)
    if first < 0:
        return ""
    cells, heads = _cells(page, row), _cells(page, first)
    if len(cells) != len(heads) or cell not in cells:
        return ""
    head = heads[cells.index(cell)]
    return page.text_between(page.starts[head], page.ends[head])


def _heads_over(page: Outline, token: int) -> str:
    _, first = _rows_over(page, cell_of(page, token))
    return page.text_between(page.starts[first], page.ends[first]) if first >= 0 else ""


def _rows_over(page: Outline, cell: int) -> tuple[int, int]:
    """The row of a cell and the first row of its table; -1 where there is none above it."""
    row = page.parents[cell] if cell >= 0 else -1
    if cell >= 0 and page.tags[cell] not in _CELLS:
        return row, _first_child(page, page.parents[row])
    table = row
    while table >= 0 and page.tags[table] != "table":
        table = page.parents[table]
    if table < 0 or page.tags[row] != "tr":
        return row, -1
    return row, next((e for e in range(table + 1, row) if page.tags[e] == "tr"), -1)


def _cells(page: Outline, row: int) -> list[int]:
    last = min(row + _MOST_ELEMENTS, len(page.tags))
    found: list[int] = []
    for element in range(row + 1, last):
        if page.parents[element] < row or len(found) > _MOST_CELLS:
            break
        if page.parents[element] == row:
            found.append(element)
    return found
