"""Tables of matters, a row each (事项名称 | 办理窗口 | 联系电话): lists of guides, and no guide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xuncha.facts import GuideElement
from xuncha.read.guides.sections import find_sections
from xuncha.read.guides.words import elements_of, is_other_label
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.lines import Line

# So many links below 事项名称 are those of matters.
_MATTERS = 2
# So many elements named outside of the table are those of a guide.
_SOME_HEADINGS = 3
# The head of the column that counts the rows.
_COUNTERS = ("序号", "编号")


def lists_matters(lines: Sequence[Line]) -> bool:
    """Whether a table names several matters, each in a row of its own, and nothing but that table
    names elements: 事项名称 | 办理窗口 | 联系电话, or 序号 | 权力 | 设定依据 | 咨询电话."""
    for head in _heads_of_matters(lines):
        row, column = head.cell or (0, 0)
        below = [one for one in lines if one.cell and one.cell[0] > row and one.cell[1] == column]
        linked = sum(one.is_link for one in below)
        if linked < _MATTERS or linked < len(below):
            beside = [one for one in lines if one.cell and one.cell[0] == row]
            if not _are_matters(beside, below):
                continue
        outside = [one for one in lines if one.cell is None or one.cell[0] < row]
        if len({found.element for found in find_sections(outside)}) < _SOME_HEADINGS:
            return True
    return False


def _heads_of_matters(lines: Sequence[Line]) -> Iterator[Line]:
    """The cells above names of matters: 事项名称, and what stands behind 序号."""
    for at, line in enumerate(lines):
        is_name = "事项" in line.text or "名称" in line.text
        before = lines[at - 1] if at else None
        in_row = before and before.cell and line.cell and before.cell[0] == line.cell[0]
        is_second = in_row and before and squeeze(before.text) in _COUNTERS
        if line.cell and (is_second or (is_name and GuideElement.NAME in elements_of(line.text))):
            yield line


def _are_matters(heads: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether the rows below a row of names of elements are those of several matters."""
    named = sum(bool(elements_of(head.text)) for head in heads)
    names = {one.text for one in below if one.text}
    return (
        named >= _SOME_HEADINGS
        and len(names) >= _MATTERS
        and not any(elements_of(name) or is_other_label(name) for name in names)
    )
