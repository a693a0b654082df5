"""Columns whose page says that they rest: 已归档, or merged into another column."""

from __future__ import annotations

import re

from xuncha.read.pagefacts import Page

MERGED = "栏目页写明已并入别的栏目、不再更新,是否仍应更新由人判断"
_LONGEST = 80
# 归档后的页面要在显著位置清晰注明“已归档”和归档时间
_ARCHIVED = re.compile(
    r"^\W*(?:本|该|此)?(?:(?:旧|老|原)版?)?(?:栏目|专题|页面|频道|网站)?\W{0,2}已归档(?!\w)|"
    r"(?:本|该|此)(?:栏目|专题|页面|频道|网站)[\w,，]{0,18}归档"
)
_STOPPED = re.compile(r"停止更新|不再更新|停更")
_MERGED = re.compile(
    r"(?:并入|合并[到至入]|整合[到至入]|归入|调整[到至为]|迁移?[到至]|移[到至])\W{0,2}\w{2,}"
)
_OF_ITSELF = re.compile(r"(?:本|该|此|原)(?:栏目|专题|页面|频道)")


def says_archived(page: Page) -> bool:
    """Whether the page calls itself archived, in a line that is no title of its list."""
    return any(_ARCHIVED.search(line) for line in _notices(page))


def says_merged(page: Page) -> bool:
    """Whether the page says that its column stopped and which other one goes on in its place.

    To have stopped alone is no reason: that is what the clause is about.
    """
    return any(
        _OF_ITSELF.search(line) and _STOPPED.search(line) and _MERGED.search(line)
        for line in _notices(page)
    )


def _notices(page: Page) -> list[str]:
    titles = {item.title for item in page.items}
    titles |= {item.title for block in page.blocks for item in block.items}
    lines = (line.strip() for line in page.text.split("\n"))
    return [line for line in lines if line and len(line) <= _LONGEST and line not in titles]
