"""createPageHTML: the call that TRS and UCAP pages draw their pager with."""

from __future__ import annotations

import re
from typing import NamedTuple

from xuncha.read.cms.switch import families_are_on

_TRS = re.compile(
    r"""createPageHTML\s*\(\s*(\d{1,5})\s*,\s*(\d{1,5})\s*,\s*['"]([\w./-]{1,80})['"]\s*,\s*['"](\w{2,6})['"]"""
)
_UCAP = re.compile(
    r"""createPageHTML\s*\(\s*['"][\w-]*['"]\s*,\s*(\d{1,5})\s*,\s*(\d{1,5})\s*,\s*"""
    r"""['"]([\w./-]{1,80})['"]\s*,\s*['"](\w{2,6})['"](?:\s*,\s*(\d{1,7}))?"""
)
_MOST_PAGES = 500


class PageScript(NamedTuple):
    """A parsed call; `current` counts from 1 in both kinds."""

    pages: int
    current: int
    total: int | None
    # Names of the files of pages 1 … n.
    names: tuple[str, ...]


def page_script(html: str) -> PageScript | None:
    """The page's createPageHTML call, or None."""
    if "createPageHTML" not in html or not families_are_on():
        return None
    if found := _UCAP.search(html):
        pages, current, name, extension, total = found.groups()
        numbers = (f"_{number}" for number in range(2, min(int(pages), _MOST_PAGES) + 1))
        names = tuple(f"{name}{number}.{extension}" for number in ("", *numbers))
        return PageScript(int(pages), int(current), int(total) if total else None, names)
    if found := _TRS.search(html):
        # 拓尔思:第 1 页 index.html,第 2 页 index_1.html,当前页自 0 起。
        pages, current, name, extension = found.groups()
        numbers = (f"_{number}" for number in range(1, min(int(pages), _MOST_PAGES)))
        names = tuple(f"{name}{number}.{extension}" for number in ("", *numbers))
        return PageScript(int(pages), int(current) + 1, None, names)
    return None
