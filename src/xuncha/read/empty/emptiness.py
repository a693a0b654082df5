"""Whether a page shows nothing, and whether that may be a script's doing or another page's.

误判空白比漏判更坏: a page that may be filled is never called empty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from xuncha.facts import DatedItem
from xuncha.read.cms.datasources import data_lists
from xuncha.read.empty.drawn import shows_otherwise
from xuncha.read.empty.fillplaces import may_be_filled, names_a_place
from xuncha.read.empty.partlyempty import plain_words, tells_of_a_part
from xuncha.read.empty.shell import (
    empty_store_at,
    fills_by_script,
    is_to_come,
    read_shell,
    scripts_that_may_fill,
    tells,
)
from xuncha.read.links.href import absolute
from xuncha.read.lists.mainlist import says_empty
from xuncha.read.openpage import OpenPage
from xuncha.read.pagefacts import Article, Pager, Shell
from xuncha.read.quicklook import may_say_empty
from xuncha.read.text.words import EMPTY
from xuncha.read.tree.outline import Outline, Zone

# Tokens before and after an empty list in which the script that fills it may stand.
_BEFORE, _AFTER = 2, 3
_PATH = re.compile(r"(?:当前|目前|所在|您的|[您你]?现在的?)位置")
_PICTURE = re.compile(r"""<img\b[^<>]{0,300}?\bsrc\s*=\s*["']?([^"'<>\s]{1,300})""", re.I)
_WITH_WORDS = re.compile(
    r"""<img\b[^<>]{0,400}?\balt\s*=\s*["']([^"'<>]{2,30})["'][^<>]{0,400}>""", re.I
)
_OF_COLUMN = re.compile(r"(?:[本该此]|当前|这个)(?:栏目|分类|频道|目录|类别)")
# A sentence that says that there is nothing is short.
_LONGEST_LINE = 40


class Emptiness(NamedTuple):
    """What a page says of its own want of content."""

    shell: Shell
    # Where the shell leads, or what it says.
    detail: str
    # Where the list stands there is a container without any entry.
    empty_list: bool
    # Scripts may fill it.
    waits: bool
    # The addresses of these scripts, where nothing in the page itself may: one that the full lists
    # of the site load as well fills none (read/empty/blank.py).
    waits_on: tuple[str, ...] = ()
    # Of a page that looks empty: the pictures above the path of the page, and those that say that
    # there is nothing, which are no content.
    pictures_above: tuple[str, ...] = ()
    # Of a page that looks empty and does not say so of its column: its words that are no furniture
    # of a list.
    plain_words: tuple[str, ...] = ()
    # Of such a page: something in it shows more than its text tells (read/empty/drawn.py).
    shows_otherwise: bool = False


def words_of_nothing(opened: OpenPage) -> str:
    """The page's own words that there is nothing (暂无信息), or ""."""
    if not may_say_empty(opened.said):
        return _said_by_a_picture(opened.page)
    said = says_empty(opened.text) or _said_in_pieces(opened.page)
    return "" if said and tells_of_a_part(opened.page, said) else said


def _said_in_pieces(page: Outline) -> str:
    """此栏目下没有<font>文章</font>!: the words of one element, with marks between."""
    for parent, tokens in groupby(range(len(page.texts)), page.text_parent.__getitem__):
        texts = [page.texts[token] for token in tokens]
        whole = "".join(texts)
        is_line = len(texts) > 1 and len(whole) <= _LONGEST_LINE
        if is_line and page.zones[parent] is Zone.MAIN and (said := says_empty(whole)):
            return said
    return ""


def _said_by_a_picture(page: Outline) -> str:
    """暂无数据, drawn: of one picture that is shown; several stand for pictures of entries."""
    told = [
        words
        for parent, _, words in page.captions
        if "无" in words or "没有" in words
        if page.zones[parent] is Zone.MAIN and parent not in page.hidden
    ]
    return told[0] if len(told) == 1 and EMPTY.fullmatch(told[0]) else ""


def read_emptiness(
    opened: OpenPage,
    empty_at: int,
    article: Article | None,
    items: Sequence[DatedItem],
    *,
    empty_words: str,
) -> Emptiness:
    """What is missing from a page and why.

    `empty_at` is the token of a list without entries, -1 without one; `empty_words`: what the page
    itself says of that. An article or entries answer most of the questions.
    """
    page, html = opened.page, opened.source.html
    shell, detail = _stand_in(opened)
    if empty_at < 0:
        empty_at = empty_store_at(page, html)
    waits, loaded = False, tuple[str, ...]()
    if not article and (empty_at >= 0 or not items):
        waits, loaded = _may_wait(opened, empty_at)
    if empty_at < 0 and opened.pager and _counts_none(opened.pager):
        # 共 0 条记录, where no script is at work: the pager stands where the list is.
        empty_at = opened.pager_start
    if shell is Shell.NONE and waits and not items:
        shell = Shell.SCRIPT
    has_content = bool(article or items)
    looks_empty = (empty_at >= 0 or bool(empty_words)) and not has_content
    if looks_empty and not waits and not tells(page):
        # 像是空白,又有脚本可能填的地方:不知道。
        waits = may_be_filled(html)
    if shell is Shell.NONE and not has_content and (coming := is_to_come(opened.text)):
        shell, detail = Shell.MAINTENANCE, coming
    said = bool(empty_words) or (opened.pager is not None and _counts_none(opened.pager))
    waits_on = _alone(opened, loaded) if looks_empty and said and loaded else ()
    above = (*_pictures_above(opened), *_pictures_of_nothing(opened)) if looks_empty else ()
    # 本栏目暂无信息 is told of the column; 暂无 and 共 0 条 may be of something else on the page.
    of_column = _OF_COLUMN.match(empty_words) is not None
    is_doubtful = looks_empty and not of_column
    words = plain_words(page, empty_words) if is_doubtful else ()
    drawn = is_doubtful and shows_otherwise(html)
    return Emptiness(shell, detail, empty_at >= 0, waits, waits_on, above, words, drawn)


def _counts_none(pager: Pager) -> bool:
    """Whether a pager says that there is no entry: 共 0 条, createPageHTML(0, 0, …)."""
    return pager.total == 0 or (pager.total is None and pager.pages == 0)


def _pictures_above(opened: OpenPage) -> tuple[str, ...]:
    """The addresses of the pictures that stand before 当前位置: banners, however many there are."""
    html = opened.source.html
    path = _PATH.search(html)
    sources = _PICTURE.findall(html, 0, path.start()) if path else []
    return tuple(url for one in dict.fromkeys(sources) if (url := opened.join(one)))


def _pictures_of_nothing(opened: OpenPage) -> tuple[str, ...]:
    """The addresses of the pictures that say there is nothing: <img src="k.png" alt="暂无内容">."""
    found = []
    for picture in _WITH_WORDS.finditer(opened.source.html):
        source = _PICTURE.match(picture[0])
        if source and EMPTY.fullmatch(picture[1].strip()) and (url := opened.join(source[1])):
            found.append(url)
    return tuple(found)


def _stand_in(opened: OpenPage) -> tuple[Shell, str]:
    """What the page stands in for, by its markup alone; a redirect's target made absolute."""
    source = opened.source
    shell, detail = read_shell(source.html, opened.page, opened.text, opened.title, source.words)
    if shell is Shell.REDIRECT:
        detail = absolute(detail, opened.url) or detail
    return shell, detail


def _may_wait(opened: OpenPage, empty_at: int) -> tuple[bool, tuple[str, ...]]:
    """Whether the missing content may be a script's work; the addresses of the scripts where it
    may be theirs alone."""
    source, page = opened.source, opened.page
    start = max(empty_at - _BEFORE, 0) if empty_at >= 0 else 0
    end = empty_at + _AFTER if empty_at >= 0 else len(page.texts)
    if fills_by_script(source.html, page, start, end, source.words):
        return True, ()
    # A unit of 大汉 jpaas in an attribute alone, a catalogue without a script of its own.
    may_name_data = "queryData" in source.raw or "/gkmlpt/" in opened.url
    if may_name_data and data_lists(source.raw, opened.url):
        return True, ()
    # An application that draws itself: nothing to read, and a script somewhere.
    if not page.texts and (bool(page.scripts) or "<script" in source.html.lower()):
        return True, ()
    loaded = scripts_that_may_fill(page, start, end)
    return bool(loaded), loaded


def _alone(opened: OpenPage, loaded: tuple[str, ...]) -> tuple[str, ...]:
    """The whole addresses of these scripts; none where the page names a place for one to fill."""
    html = opened.source.html
    if may_be_filled(html) or names_a_place(html):
        return ()
    return tuple(sorted({opened.join(one) or one for one in loaded}))
