"""The calls that pagers are drawn with: createPageHTML (TRS, UCAP), Pager({…}) of purchase notices,
Ls.pagination of LonSun, laypage of layui; and the lines that older TRS templates write theirs with."""

from __future__ import annotations

import re
from typing import NamedTuple

from xuncha.read.cms.switch import families_are_on

_TRS = re.compile(
    r"""createPage(?:HTML)?\s*\(\s*(\d{1,5})\s*,\s*(\d{1,5})\s*,\s*['"]([\w./-]{1,80})['"]\s*,\s*['"](\w{2,6})['"]"""
)
_UCAP = re.compile(
    r"""createPage(?:HTML)?\s*\(\s*['"][\w-]*['"]\s*,\s*(\d{1,5})\s*,\s*(\d{1,5})\s*,\s*"""
    r"""['"]([\w./-]{1,80})['"]\s*,\s*['"](\w{2,6})['"](?:\s*,\s*(\d{1,7}))?"""
)
# Pager({size:25, current:0, prefix:'index',suffix:'htm'})
_SIZED = re.compile(
    r"""\bPager\(\{\s*size\s*:\s*(\d{1,5})\s*,\s*current\s*:\s*(\d{1,5})\s*,\s*prefix\s*:\s*"""
    r"""['"]([\w./-]{1,80})['"]\s*,\s*suffix\s*:\s*['"](\w{2,6})['"]"""
)
# Ls.pagination('#page', function (i) { location.href = '/content/column/9?pageIndex=' + i; }, {…})
_LONSUN = re.compile(
    r"""Ls\.pagination\([^;]{0,200}?(?:location\.href\s*=|\breturn)\s*['"]([^'"<>\s]{1,300}[?&]pageIndex=)['"]"""
    r"""[^<]{0,200}?\bpageCount\s*:\s*(\d{1,5})"""
)
# var currentPage = 0; … var countPage = 9; … "index" + "_" + nextPage + "." + "html"
_COUNTED = re.compile(
    r"""\bcurrentPage\s*=\s*(\d{1,5})\b[^<]{0,300}?\bcountPage\s*=\s*(\d{1,5})\b"""
)
_COUNTED_NAME = re.compile(
    r"""([\w-]{1,40})["']\s*\+\s*["']_["']\s*\+[^+"'<>]{1,40}\+\s*["']\.["']\s*\+\s*["'](\w{2,6})\b"""
)
# laypage.render({elem: 'page', count: 238, limit: 20, …})
_LAYPAGE = re.compile(
    r"""\blaypage\.render\(\s*\{[^{}<]{0,200}?\bcount\s*:\s*(\d{1,7})\s*,[^{}<]{0,100}?\blimit\s*:\s*(\d{1,4})\b"""
)
# <a href="javascript:__doPostBack('GridView1','Page$4')">4</a>; behind the tenth page stands ….
_POSTED = re.compile(
    r"""__doPostBack\([^()]{1,80}?,\s*(?:'|&#39;)Page\$(\d{1,4})(?:'|&#39;)\)[^<>]{0,40}>\s*([^<]{1,8})"""
)
# <option value="4">第4页</option>
_CHOSEN = re.compile(r"<option\b[^<>]{0,80}>\s*第\s*(\d{1,4})\s*页\s*</option>", re.I)
# $(".pagination").pagination("setPage", 1, 322): a plug-in, and how many pages it is to show.
_SET_PAGE = re.compile(r"""\.pagination\(\s*['"]setPage['"]\s*,\s*\d{1,5}\s*,\s*(\d{1,5})\s*\)""")
# <div id="pageDec" pagesize="24" pagecount="51">
_PAGE_COUNT = re.compile(
    r"""<\w+\b(?=[^<>]{0,200}\spagesize\s*=)[^<>]{0,200}?\spagecount\s*=\s*["']?(\d{1,5})\b""", re.I
)
# <a href="/lists/8/15" data-ci-pagination-page="2">2</a>: the address counts entries.
_CI_PAGE = re.compile(r"""\bdata-ci-pagination-page\s*=\s*["']?(\d{1,5})\b""")
# var pageName = "index"; var pageExt = "html"; var pageIndex = 0 + 1; var pageCount = 11;
_NAMED = {
    name: re.compile(rf"""\bvar\s+{name}\s*=\s*["']?([\w./-]{{1,80}})["']?\s*[;+]""")
    for name in ("pageCount", "pageName", "pageExt")
}
_MOST_PAGES, _LONGEST_NUMBER = 500, 5


class PageScript(NamedTuple):
    """A parsed call; `current` counts from 1 in both kinds."""

    pages: int
    current: int
    total: int | None
    # Names of the files of pages 1 … n.
    names: tuple[str, ...]


def page_script(html: str) -> PageScript | None:
    """The call that draws the page's pager, or None."""
    if not families_are_on():
        return None
    if "createPage" not in html:
        return _of_other_systems(html)
    if found := _UCAP.search(html):
        pages, current, name, extension, total = found.groups()
        numbers = (f"_{number}" for number in range(2, min(int(pages), _MOST_PAGES) + 1))
        names = tuple(f"{name}{number}.{extension}" for number in ("", *numbers))
        return PageScript(int(pages), int(current), int(total) if total else None, names)
    found = _TRS.search(html)
    return _from_zero(found) if found else None


def _of_other_systems(html: str) -> PageScript | None:
    if "Pager({" in html and (found := _SIZED.search(html)):
        return _from_zero(found)
    if "Ls.pagination(" in html and (found := _LONSUN.search(html)):
        address, pages = found[1], int(found[2])
        names = tuple(f"{address}{number}" for number in range(1, min(pages, _MOST_PAGES) + 1))
        return PageScript(pages, 1, None, names)
    if ",'Page$" in html and (posted := _POSTED.findall(html)):
        return _lone(posted[-1][0]) if all(words.strip().isdigit() for _, words in posted) else None
    if "页</option>" in html and (chosen := _CHOSEN.findall(html)):
        is_whole = [int(one) for one in chosen] == list(range(1, len(chosen) + 1))
        return _lone(chosen[-1]) if is_whole else None
    if "laypage.render(" in html and (found := _LAYPAGE.search(html)) and int(found[2]):
        # Where its pages lie only the script knows.
        total, size = int(found[1]), int(found[2])
        return PageScript(-(-total // size), 1, total, ())
    if '"setPage"' in html or "'setPage'" in html:
        return _lone(found[1]) if (found := _SET_PAGE.search(html)) else None
    if "pagecount=" in html and (found := _PAGE_COUNT.search(html)):
        return _lone(found[1])
    if "data-ci-pagination-page" in html and (numbers := _CI_PAGE.findall(html)):
        return _lone(max(numbers, key=int))
    if "pageExt" in html and (told := _of_variables(html)):
        return told
    if "countPage" in html and (found := _COUNTED.search(html)):
        name = _COUNTED_NAME.search(html, found.end())
        return _numbered(int(found[2]), int(found[1]), name[1], name[2]) if name else None
    return None


def _of_variables(html: str) -> PageScript | None:
    found = [form.search(html) for form in _NAMED.values()]
    pages, name, extension = (one[1] if one else "" for one in found)
    if not (pages.isdigit() and len(pages) <= _LONGEST_NUMBER and name and extension):
        return None
    numbers = (f"_{number}" for number in range(2, min(int(pages), _MOST_PAGES) + 1))
    return PageScript(
        int(pages), 1, None, tuple(f"{name}{number}.{extension}" for number in ("", *numbers))
    )


def _lone(pages: str) -> PageScript:
    """So many pages, whose addresses nobody knows."""
    return PageScript(int(pages), 1, None, ())


def _from_zero(found: re.Match[str]) -> PageScript:
    """拓尔思:第 1 页 index.html,第 2 页 index_1.html,当前页自 0 起。"""
    pages, current, name, extension = found.groups()
    return _numbered(int(pages), int(current), name, extension)


def _numbered(pages: int, current: int, name: str, extension: str) -> PageScript:
    numbers = (f"_{number}" for number in range(1, min(pages, _MOST_PAGES)))
    names = tuple(f"{name}{number}.{extension}" for number in ("", *numbers))
    return PageScript(pages, current + 1, None, names)
