"""Other versions of a site, as its home page offers them: for telephones, in English, the old one.

The front page of a version is a home page, no column. What the version before shows stopped when
the new one began: marked 已归档 it owes nothing more, and unmarked a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace

from xuncha.facts import Column
from xuncha.read.addresses import column_key
from xuncha.read.pagefacts import Page

OLD_VERSION = "首页写明这是旧版网站,其中的栏目是否仍应更新由人判断"
_OTHER = re.compile(
    r"\W*(?:(?:手机|移动|触屏|手机网站|wap|英文|英语|外文|国际|关怀|(?:长者|老年|大字)(?:专区)?|适老化?|繁[体體](?:中文)?|(?:蒙古?|藏|维吾?尔?|哈萨克|朝鲜?|彝|壮|傣)[文语])版"
    r"|English(?:\s+Version)?|EN|繁[体體]中?文?)\W*",
    re.I,
)
_OLD = re.compile(
    r"\W*(?:返回|回到|访问|进入|查看|回顾)?(?:旧版|老版|原版|改版前)(?:本|网站|门户|首页|回顾|入口|浏览)*\W*"
)


class Versions:
    """Which addresses of a site belong to its other versions."""

    def __init__(self, home: Page | None) -> None:
        own = column_key(home.final_url) if home else ""
        self._homes: set[str] = set()
        self._old: set[str] = set()
        for key, is_old in _offered(home) if home else ():
            if key != own:
                self._homes.add(key)
            # A folder of its own: at the root of the host everything would be old.
            if is_old and key.endswith("/") and not own.startswith(key):
                self._old.add(key)

    def is_home(self, url: str) -> bool:
        """Whether the address is the front page of a version."""
        return column_key(url) in self._homes

    def ruled(self, column: Column, names: Mapping[str, Container[str]]) -> Column:
        """A column of the version before is never stale or blank by itself.

        One that the 栏目信息表 names is of today, and so is one that the home page itself offers,
        where no other bears its name. `names`: what each column is offered as, by its key.
        """
        if column.archived or column.declared or not self._is_old(column_key(column.url)):
            return column
        if column.first_level and not self._is_followed(column.name, names):
            return column
        return replace(column, unreadable=OLD_VERSION, blank=False)

    def _is_old(self, key: str) -> bool:
        return any(key.startswith(one) for one in self._old)

    def _is_followed(self, name: str, names: Mapping[str, Container[str]]) -> bool:
        """Whether a column of that name stands outside the version before."""
        return any(name in called for key, called in names.items() if not self._is_old(key))


def _offered(home: Page) -> Iterator[tuple[str, bool]]:
    for link in home.links:
        text = link.text.strip()
        if _OLD.fullmatch(text):
            yield column_key(link.url), True
        elif text and _OTHER.fullmatch(text):
            yield column_key(link.url), False
