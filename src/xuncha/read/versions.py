"""Other versions of a site, as its home page offers them: for telephones, in English, the old one.

The front page of a version is a home page, no column. What the version before shows stopped when
the new one began: marked 已归档 it owes nothing more, and unmarked a person decides. A version in
traditional characters is written by a machine: what it shows is the site once more.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from xuncha.facts import Column
from xuncha.read.links.addresses import column_key
from xuncha.read.pagefacts import Page

OLD_VERSION = "首页写明这是旧版网站,其中的栏目是否仍应更新由人判断"
COPY = "繁体版的栏目,没有认出是本站的哪一个栏目,由人判断"
_TRADITIONAL = re.compile(r"\W*(?:(?:网站|中文)?繁[体體](?:中文)?版?|正[体體]中文版?)\W*")
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
        self._copies: list[str] = []
        for key, text in _offered(home) if home else ():
            if key != own:
                self._homes.add(key)
            # A folder of its own: at the root of the host everything would be old.
            if not key.endswith("/") or own.startswith(key):
                continue
            if _OLD.fullmatch(text):
                self._old.add(key)
            elif _TRADITIONAL.fullmatch(text):
                self._copies.append(key)
        self._root = own[: own.rfind("/") + 1]

    def is_home(self, url: str) -> bool:
        """Whether the address is the front page of a version."""
        return column_key(url) in self._homes

    def ruled(self, column: Column, names: Mapping[str, Container[str]]) -> Column:
        """A column of the version before, or in traditional characters, is never stale or blank by
        itself.

        One that the 栏目信息表 names is of today, and so is one that the home page itself offers,
        where no other bears its name. `names`: what each column is offered as, by its key.
        """
        if column.archived or column.declared:
            return column
        if self._folder_of_copies(column.url):
            return replace(column, unreadable=COPY, blank=False)
        if not self._is_old(column_key(column.url)):
            return column
        if column.first_level and not self._is_followed(column.name, names):
            return column
        return replace(column, unreadable=OLD_VERSION, blank=False)

    def without_copies(self, pages: Sequence[Page]) -> Sequence[Page]:
        """The pages, less those that show one of the others in traditional characters.

        The front page stays, whose labels are those of a home page.
        """
        if not self._copies:
            return pages
        known = {column_key(page.final_url) for page in pages} - {self._root}
        return [page for page in pages if self._source_of_copy(page.final_url) not in known]

    def _source_of_copy(self, url: str) -> str:
        """What a page of the version in traditional characters is a copy of; "" of any other."""
        folder = self._folder_of_copies(url)
        return self._root + column_key(url).removeprefix(folder) if folder else ""

    def _folder_of_copies(self, url: str) -> str:
        key = column_key(url)
        return next((one for one in self._copies if key.startswith(one)), "")

    def _is_old(self, key: str) -> bool:
        return any(key.startswith(one) for one in self._old)

    def _is_followed(self, name: str, names: Mapping[str, Container[str]]) -> bool:
        """Whether a column of that name stands outside the version before."""
        return any(name in called for key, called in names.items() if not self._is_old(key))


def _offered(home: Page) -> Iterator[tuple[str, str]]:
    """The versions that the home page links, each with the words of its link."""
    for link in home.links:
        text = link.text.strip()
        if text and any(one.fullmatch(text) for one in (_OLD, _TRADITIONAL, _OTHER)):
            yield column_key(link.url), text
