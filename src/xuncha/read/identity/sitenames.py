"""What a site calls itself: a link of that name is its home page under another address."""

from __future__ import annotations

import re

from xuncha.read.labels import label
from xuncha.read.pagefacts import Page

# 首页 - 某某县水利局; another piece may be the name of a column.
_TITLE_PIECES = re.compile(r"\s+[-–—_|]+\s+|[_|]|--+")
_SHORTEST = 4
_OF_AN_OFFICE = re.compile(r"[局厅委府院办会区县市旗省网处所站镇乡]$|中心$|街道$")
# 前往 某某局: the words of the logo.
_TO_THE_SITE = ("前往", "返回", "进入", "回到")


def names_of_site(home: Page) -> frozenset[str]:
    """The names that a home page gives its site, in its labels and its title."""
    pieces = (piece.strip() for piece in _TITLE_PIECES.split(home.title))
    named = {label(home.labels, ["SiteName"]).strip(), home.title.strip()}
    offices = (piece for piece in pieces if _OF_AN_OFFICE.search(piece))
    named |= {piece for piece in offices if len(piece) >= _SHORTEST}
    return frozenset(name for name in named if name)


def is_name_of_site(name: str, site: frozenset[str]) -> bool:
    """Whether a link is called by the site's name, or leads 前往 it."""
    return name in site or (name.startswith(_TO_THE_SITE) and name[2:].strip() in site)
