"""Where columns are found: menus, headings of home blocks, breadcrumbs, labels, the declared table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from xuncha.facts import ColumnKind, DeclaredColumn
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.columns.names import may_be_column, tells_of_a_list
from xuncha.read.identity.sitenames import is_name_of_site, names_of_site
from xuncha.read.labels import label
from xuncha.read.links.addresses import column_key, entry_key, is_article_url
from xuncha.read.lists.undated import undated_entries
from xuncha.read.menus.offers import wordless_links
from xuncha.read.pagefacts import NamedLink, Page, Shell
from xuncha.read.siteindex import SiteIndex
from xuncha.read.text.words import HOME, is_tool

# 人事 and 信息 are halves of a name.
_LONGEST_HALF, _LONGEST_NAME = 3, 8
_OVER_LINES = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
# 专题 in pinyin, in the address of what lies below.
_FOLDER_OF_TOPICS = re.compile(r"/(?:zt|ztzl|ztbd|ztlm|ztjj|zhuanti|zhuantizhuanlan)/[^/?]+")
_TOPICS = "专题专栏"
_NUMBERED = re.compile(r"\d+\.s?html?")
_FEWEST_CARDS = 3
# So many pages hold a frame that is of the site, not of one page.
_FEWEST_HOLDERS = 3


class _Labels(NamedTuple):
    """The ColumnName and the ColumnType of a page."""

    name: str
    kind: str


@dataclass(slots=True)
class Candidate:
    """An address that may be a column, with the names it is offered under."""

    key: str
    url: str
    names: Counter[str] = field(default_factory=Counter)
    # Pages whose menus or breadcrumbs lead here.
    menus: int = 0
    first_level: bool = False
    in_home: bool = False
    crumb: bool = False
    labelled: bool = False
    # Offered by the menu in which a column of the site stands.
    sibling: bool = False
    declared: DeclaredColumn | None = None
    place: str = ""
    # All names above the column in its breadcrumb, outermost first.
    above: tuple[str, ...] = ()
    # The labels of the home page: where a column has the same two, they are the template's.
    home_labels: _Labels = _Labels("", "")


def find_candidates(
    index: SiteIndex, home: Page | None, declared: Sequence[DeclaredColumn]
) -> list[Candidate]:
    """Every address that may be a column, in the order found."""
    found: dict[str, Candidate] = {}
    home_key = column_key(home.final_url) if home else ""
    # What a list shows is an article, though 热门排行, or the list itself, has it without a day.
    entries = index.dated_entries() | {entry_key(url) for url in undated_entries(index)}
    if home is not None:
        _from_home(found, index, home, entries)
    labels = _labels_of(home) if home else _Labels("", "")
    menus = _Menus(found, index, names_of_site(home) if home else frozenset(), entries)
    for page in index.pages:
        if column_key(page.final_url) == home_key or _is_copy_of(home, page):
            continue
        _from_page(found, index, page, menus, labels)
    for url in wordless_links(home):
        if (behind := found.get(column_key(url))) is not None:
            behind.in_home = behind.first_level = True
    _place_topics(found, home)
    for row in declared:
        _add(found, row.url).declared = row
    for candidate in found.values():
        candidate.home_labels = labels
    later = _later_pages(index)
    # A site under a directory (/bm/slj/) links to the portal whose host it shares: no column of it.
    portal_key = home_key.partition("/")[0] + "/"
    return [
        candidate
        for candidate in found.values()
        if candidate.key not in (home_key, portal_key)
        and (candidate.declared or index.is_own(candidate.url))
        and (candidate.url not in later or _is_named(candidate))
    ]


def _place_topics(found: dict[str, Candidate], home: Page | None) -> None:
    """专题之下的归专题: by the heading of the home page, by the folder of 专题专栏, or, where that is
    no column of the site, by what such folders are called."""
    for link in home.topics if home else ():
        under = found.get(column_key(link.url))
        if under is not None and not under.place:
            under.place = link.name
    for candidate in found.values():
        if topic := _topics_above(candidate, found):
            candidate.place = candidate.place or topic
            # 专题里的“工作动态”是专题的,面包屑写没写专题都一样。
            if topic not in candidate.above:
                candidate.above = (topic, *candidate.above)
        elif not candidate.place and _FOLDER_OF_TOPICS.search(candidate.key):
            # A picture of a topic says no more: nobody visits it before the columns are known.
            candidate.place = _TOPICS


def _topics_above(candidate: Candidate, found: dict[str, Candidate]) -> str:
    """专题专栏 where the address lies in its folder, or in that of one of its topics: /ztzl/xczx/,
    /ztzl/xczx/gzdt/; "" elsewhere."""
    folder = candidate.key
    while (folder := folder.rstrip("/").rpartition("/")[0] + "/").count("/") > 1:
        # /ztzl/ and, of systems that write no stroke at the end, /ztzl.
        above = found.get(folder) or found.get(folder.rstrip("/"))
        names = above.names if above is not None and above is not candidate else ()
        if topic := next((n for n in names if kind_of_column(n)[0] is ColumnKind.SPECIAL), ""):
            return topic
    return ""


def _is_copy_of(home: Page | None, page: Page) -> bool:
    """The home page under another address (index-1.htm, a mobile or an old one)."""
    if home is None or page.breadcrumb or not page.title or page.title != home.title:
        return False
    shown = {item.url for block in page.blocks for item in block.items}
    known = {item.url for block in home.blocks for item in block.items}
    return len(shown & known) * 2 > len(shown)


def _later_pages(index: SiteIndex) -> set[str]:
    """Addresses that the pager of a list leads to: pages of that list, no columns."""
    lists = (page for page in index.pages if page.items and page.pager)
    return {url for page in lists if page.pager for url in page.pager.urls}


def _is_named(candidate: Candidate) -> bool:
    return bool(candidate.in_home or candidate.menus or candidate.crumb or candidate.declared)


def _add(found: dict[str, Candidate], url: str, name: str = "") -> Candidate:
    """The candidate of an address, made where it is new; `name`: what it is offered under once more."""
    key = column_key(url)
    known = found.get(key)
    if known is None:
        known = found[key] = Candidate(key, url)
    if name:
        known.names[name] += 1
    return known


def _from_home(found: dict[str, Candidate], index: SiteIndex, home: Page, listed: Set[str]) -> None:
    # What a list of the page gives a day is information: 头条、轮播图 leads to it, too.
    dated = (item for block in home.blocks for item in block.items if item.published)
    entries = {entry_key(item.url) for item in dated}
    # 首页不写日期的,看各栏目的列表:那里写着日期的是文章,不是栏目。
    entries |= listed
    names = names_of_site(home)
    cards = _cards(home.navigation)
    for link in home.navigation:
        if entry_key(link.url) in entries or is_name_of_site(link.name, names):
            continue
        if link.url in cards:
            continue
        if may_be_column(index, link.name, link.url):
            candidate = _add(found, link.url, link.name)
            candidate.menus += 1
            candidate.in_home = candidate.first_level = True
    for link in _in_frames(home, index):
        if may_be_column(index, link.name, link.url):
            candidate = _add(found, link.url, link.name)
            candidate.in_home = candidate.first_level = True
    for offer in home.offers:
        if not is_article_url(offer.url) and may_be_column(index, offer.name, offer.url):
            candidate = _add(found, offer.url, offer.name)
            candidate.in_home = candidate.first_level = True
    for block in home.blocks:
        # A heading that leads to an article is a headline, not a column.
        if entry_key(block.more_url) in entries or is_article_url(block.more_url):
            continue
        if may_be_column(index, block.title, block.more_url):
            candidate = _add(found, block.more_url, block.title)
            candidate.in_home = candidate.first_level = True


def _labels_of(page: Page) -> _Labels:
    return _Labels(label(page.labels, ["ColumnName"]), label(page.labels, ["ColumnType"]))


def own_labels(page: Page, of_home: _Labels) -> _Labels:
    """What a column's page is labelled with; nothing where its template labels every page so."""
    labels = _labels_of(page)
    return _Labels("", "") if all(of_home) and labels == of_home else labels


def _in_frames(home: Page, index: SiteIndex) -> list[NamedLink]:
    """The menu of a site that keeps it in a frame, which the home page and others hold."""
    frames = {link.url for link in home.links if link.element == "iframe" and index.at(link.url)}
    found: list[NamedLink] = []
    for url in sorted(frames):
        holding = sum(any(link.url == url for link in page.links) for page in index.pages)
        page = index.at(url)
        if page is not None and holding >= _FEWEST_HOLDERS and not page.items:
            found += page.navigation
    return found


def _cards(links: Sequence[NamedLink]) -> set[str]:
    """The addresses of a row of cards below a column of the menu: 陈某某 主任医师 at /doctor/31.html,
    below /doctor/. Names of columns are one text."""
    menus = {link.url for link in links}
    rows: dict[str, list[str]] = {}
    for link in links:
        folder, _, file = link.url.rpartition("/")
        if " " in link.name.strip() and f"{folder}/" in menus and _NUMBERED.fullmatch(file):
            rows.setdefault(folder, []).append(link.url)
    return {url for row in rows.values() if len(row) >= _FEWEST_CARDS for url in row}


class _Menus:
    """The links of menus and what they offer. A site has the same menus on its pages: each link is
    looked at once."""

    def __init__(
        self,
        found: dict[str, Candidate],
        index: SiteIndex,
        site: frozenset[str],
        entries: Set[str],
    ) -> None:
        self._found, self._index, self._site = found, index, site
        self._entries = entries
        self._known: dict[tuple[str, str], Candidate | None] = {}

    def offered(self, name: str, url: str) -> Candidate | None:
        """The candidate that a link offers, or None where it is no column."""
        key = (name, url)
        if key in self._known:
            return self._known[key]
        is_column = not is_name_of_site(name, self._site) and entry_key(url) not in self._entries
        is_column = is_column and may_be_column(self._index, name, url)
        self._known[key] = made = _add(self._found, url) if is_column else None
        return made


def _from_page(
    found: dict[str, Candidate], index: SiteIndex, page: Page, menus: _Menus, of_home: _Labels
) -> None:
    for link in page.navigation:
        if (offered := menus.offered(link.name, link.url)) is not None:
            offered.names[link.name] += 1
            offered.menus += 1
    for link in page.siblings:
        if (beside := found.get(column_key(link.url))) is not None:
            beside.sibling = True
    names = [crumb.name for crumb in page.breadcrumb]
    for depth, crumb in enumerate(page.breadcrumb):
        if crumb.url and may_be_column(index, crumb.name, crumb.url):
            # 面包屑里的最后一环若是文章标题,不是栏目。
            if is_article_url(crumb.url) and page.article:
                continue
            candidate = _add(found, crumb.url, crumb.name)
            candidate.crumb = True
            candidate.place = candidate.place or (names[depth - 1] if depth else "")
            candidate.above = candidate.above or tuple(names[:depth])
    if page.article or page.shell is not Shell.NONE:
        return
    # 空白栏目常常只有一处图块链到它,菜单里没有:它自己的栏目名和“暂无信息”足以认出。
    name = own_labels(page, of_home).name
    named = bool(name or page.breadcrumb)
    if page.items or (page.says_empty and named and not is_article_url(page.final_url)):
        _from_list(found, page, names, name)


def _from_list(found: dict[str, Candidate], page: Page, names: list[str], name: str) -> None:
    """A page that is a list is a column, whoever links to it."""
    if not tells_of_a_list(page.final_url):
        return
    candidate = _add(found, page.final_url)
    above = names[:-1] if not name or (names and names[-1] == name) else names
    candidate.place = candidate.place or (above[-1] if above else "")
    candidate.above = candidate.above or tuple(above)
    if name and not is_tool(name):
        candidate.names[name] += 3
        candidate.labelled = True
    elif names:
        candidate.names[names[-1]] += 1
    elif page.heading and len(page.heading) <= 16:
        candidate.names[page.heading] += 1


def _in_full(name: str, pages: Sequence[Page]) -> str:
    """The name that a column gives itself at the end of its path, where the home page has but the
    end of it: 信息, of <strong>人事</strong>信息."""
    ends = (page.breadcrumb[-1].name for page in pages if page.breadcrumb and not page.article)
    longer = (own for own in ends if len(own) <= _LONGEST_NAME and own != name)
    is_half = len(name) <= _LONGEST_HALF
    return next((own for own in longer if own.endswith(name)), name) if is_half else name


def _most_given(names: Counter[str]) -> str:
    """The name that is given most. Of several the one that says a kind: 互动交流, at the top of a
    menu, leads to the first column below it, 咨询投诉."""
    most = max(names.values())
    given = [name for name, times in names.items() if times == most]
    if len(given) == 1:
        return given[0]
    kinds = {name: kind_of_column(name)[0] for name in given}
    return next((name for name in given if kinds[name] is not ColumnKind.OTHER), given[0])


def _whole(name: str) -> str:
    """信息公开<br>目录, a short name over two lines, as one."""
    return _OVER_LINES.sub("", name) if len(name) <= _LONGEST_NAME else name


def best_name(candidate: Candidate, pages: Sequence[Page]) -> str:
    """The name most pages give it; its label first, then breadcrumb, then menus."""
    if candidate.declared and candidate.declared.name:
        return candidate.declared.name
    for page in pages:
        name = own_labels(page, candidate.home_labels).name
        if name and not is_tool(name):
            return name
        # 关于我们、版权声明自称栏目,不是栏目;误填“首页”的标签不算。
        if name and not HOME.match(name):
            return ""
    if candidate.names:
        return _whole(_in_full(_most_given(candidate.names), pages))
    for page in pages:
        for piece in re.split(r"[-_|—>]", page.title):
            if 2 <= len(piece.strip()) <= 16:
                return piece.strip()
    return ""
