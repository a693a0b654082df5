"""Names of boxes that are set in two halves: <h3><strong>人事</strong>信息</h3>."""

from __future__ import annotations

from xuncha.facts import ColumnKind
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.tree.outline import Outline

_SHORTEST, _LONGEST = 2, 3


def whole_name(page: Outline, token: int) -> str:
    """The name of which a text is the second half; the text itself where it is a name alone.

    新闻 beside 公告 are two tabs: of two kinds. Halves are of one kind, or one of them is of none.
    """
    text, before = page.texts[token], token - 1
    if before < 0 or not _is_half(text) or not _is_half(page.texts[before]):
        return text
    parents, anchors = page.text_parent, page.text_anchor
    if parents[before] != parents[token] or anchors[before] != anchors[token]:
        return text
    # 要闻 公告 公示: three and more are tabs.
    if before and parents[before - 1] == parents[token]:
        return text
    name = page.texts[before] + text
    whole, first, second = (kind_of_column(one)[0] for one in (name, page.texts[before], text))
    is_one = whole is not ColumnKind.OTHER and (
        first is second or ColumnKind.OTHER in (first, second)
    )
    return name if is_one else text


def _is_half(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST and text.isalpha()
