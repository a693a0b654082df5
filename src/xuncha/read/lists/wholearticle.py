"""Whether what looks like the one row of a list is an article with a link at its foot."""

from __future__ import annotations

from xuncha.read.lists.rows import Row
from xuncha.read.tree.outline import Outline

_HEADINGS = frozenset(("h1", "h2", "h3"))
# Between the heading of an article and a link in it stands so much text at least.
_SOME_TEXT = 100


def is_article(page: Outline, row: Row) -> bool:
    """A cell with a heading, a day and the text below it; 相关链接 at the end is no entry."""
    anchor = page.anchor_token[row.anchor]
    element = row.element
    end = page.ends[element]
    while element < len(page.tags) and page.starts[element] < anchor:
        if page.tags[element] in _HEADINGS and page.ends[element] <= anchor:
            between = page.texts[page.ends[element] : min(anchor, end)]
            return sum(map(len, between)) > _SOME_TEXT
        element += 1
    return False
