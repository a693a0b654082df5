"""Where a page says it stands, and where its menus lead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from xuncha.facts import ColumnKind, LinkKind
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.links.addresses import column_key, is_article_url
from xuncha.read.links.kind import kind_of_url
from xuncha.read.lists.groups import Group
from xuncha.read.pagefacts import NamedLink
from xuncha.read.text.words import HOME, is_tool
from xuncha.read.tree.outline import Anchor, Outline, Zone
from xuncha.read.tree.textmarks import HERE, HERE_WORDS

_CRUMB_CLASS = re.compile(
    r"crumb|dqwz|location|position|weizhi|(?:^|[\s_-])wz(?:$|[\s_-])|CurrChnl", re.I
)
_SEPARATOR = re.compile(r"^[\s>»›→/\\|:：\-—·＞〉]+|[\s>»›→/\\|:：\-—·＞〉]+$")
_PATH = re.compile(r"^\W*首\s*页\s*-*[>/»›→＞]")
# 当前位置:首页 / 通知公告: the whole path in one text, without a link.
_PLAIN_PATH = re.compile(r"[:：\s]首\s*页\s*-*[>/»›→＞]")
_LEADS_ON = re.compile(r"^-*[>/»›→＞]")
# 首页 > 互动交流 > 县长信箱 in one piece: a path that has no links.
_WHOLE_PATH = re.compile(r"首\s*页\s*-*[>»›→＞].*[^\s>»›→＞]$", re.S)
_LAST_PATH = 400
_LONGEST_NAME = 20
# So many names of which most are longer than those of columns are headlines.
_SOME_HEADLINES, _LONGEST_COLUMN = 4, 13
# 领导之窗、机构职能、地理环境; longer ones may be titles about them.
_SINGLE_NAME = 6
_DAY = re.compile(r"\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}")
_SINGLE_KINDS = frozenset((ColumnKind.LEADERS, ColumnKind.ORGANISATION, ColumnKind.OVERVIEW))
_MOST_CRUMBS = 8
# A path stands near the top.
_LAST_TOKEN = 2001


def read_breadcrumb(page: Outline) -> tuple[NamedLink, ...]:
    """The path the page shows (您当前的位置:首页 > …), 首页 left out; () when it shows none."""
    if page.path is None:
        page.path = _read_path(page)
    path: tuple[NamedLink, ...] = page.path
    return path


def _read_path(page: Outline) -> tuple[NamedLink, ...]:
    first, last = crumb_range(page)
    if first < 0:
        return ()
    crumbs: list[NamedLink] = []
    for token in range(first, min(last, first + 40)):
        anchor = page.text_anchor[token]
        text = _step_in(page.texts[token])
        if not text or HOME.match(text):
            continue
        url = page.anchors[anchor].url if anchor >= 0 else ""
        for piece in _pieces(text) if not url else (text,):
            if (
                1 < len(piece) <= 40
                and not HOME.match(piece)
                and (not crumbs or crumbs[-1].name != piece)
            ):
                crumbs.append(NamedLink(piece, url))
    return tuple(crumbs[:_MOST_CRUMBS])


# The pages of a column share their path.
@lru_cache(maxsize=4096)
def _step_in(text: str) -> str:
    """The words of a path's piece without 当前位置 and without what separates the pieces."""
    return _SEPARATOR.sub("", HERE_WORDS.sub("", text)).strip()


def _pieces(text: str) -> list[str]:
    pieces = re.split(r"\s*(?:-*>+|»|›|→|＞|〉)\s*|\s+/\s+", text)
    return [piece.strip(" :：") for piece in pieces]


def _crumb_element(page: Outline) -> int:
    for token in page.tokens_with(HERE)[:1]:
        if token <= _LAST_TOKEN:
            if page.text_anchor[token] < 0 and _PLAIN_PATH.search(page.texts[token]):
                return page.text_parent[token]
            return _with_links(page, page.text_parent[token])
    for element, name in enumerate(page.names):
        start, end = page.starts[element], page.ends[element]
        if name and end - start <= 40 and _is_crumbs(name):
            # class="wz" is 文章, 问政 where it holds a sentence or a list of days.
            texts = page.texts[start:end]
            if any("。" in text for text in texts) or sum(map(_begins_with_a_day, texts)) > 1:
                continue
            if page.tags[element] != "a":
                return element
            return page.parents[element]
    token = _path_token(page)
    if token < 0:
        return -1
    # <a>首页</a> → <a>工作动态</a>: the path is what stands around the link.
    own = page.text_parent[token]
    return _with_links(page, page.parents[own] if page.tags[own] == "a" else own)


def _path_token(page: Outline) -> int:
    """The token 首页 of a path that nothing names: 首页 / 便民服务 / 办事指南; -1: none."""
    texts = page.texts
    for token in range(min(_LAST_PATH, len(texts) - 1)):
        if "首" not in texts[token] or len(texts[token]) > _LONGEST_NAME:
            continue
        if _PATH.match(texts[token]):
            return token
        if HOME.match(texts[token]) and _LEADS_ON.match(texts[token + 1]):
            return token
    return -1


def _begins_with_a_day(text: str) -> bool:
    return _DAY.match(text) is not None


# A site has few names for its elements.
@lru_cache(maxsize=4096)
def _is_crumbs(name: str) -> bool:
    return bool(_CRUMB_CLASS.search(name))


def _with_links(page: Outline, element: int) -> int:
    """The element around the words 当前位置 that holds the links of the path, if it has any."""
    own = element
    if _is_whole_path(page, own):
        return own
    for _ in range(3):
        first, last = page.first_anchor[element], page.last_anchor[element]
        if last > first:
            if page.ends[element] - page.starts[element] > 40:
                return -1
            # 路径没有链接时,再往外就是列表了。
            leads_out = any(is_article_url(page.anchors[i].url) for i in range(first, last - 1))
            return own if leads_out or not _is_path(page, element) else element
        if page.parents[element] < 0:
            return -1
        element = page.parents[element]
    return -1


def _is_whole_path(page: Outline, element: int) -> bool:
    """Whether an element's only text is a path to its end: what stands around it is the page."""
    first, last = page.starts[element], page.ends[element]
    if last - first != 1 or not _WHOLE_PATH.search(page.texts[first].strip()):
        return False
    return last >= len(page.texts) or not _LEADS_ON.match(page.texts[last].strip())


def _is_path(page: Outline, element: int) -> bool:
    """Whether all pieces are short names; a form or a list beside the path has other words."""
    texts = page.texts[page.starts[element] : page.ends[element]]
    return sum(text.rstrip().endswith((":", "：")) for text in texts) <= 2


def crumb_range(page: Outline) -> tuple[int, int]:
    """The tokens of the breadcrumb; (-1, -1) when there is none."""
    if page.crumbs is None:
        element = _crumb_element(page)
        whole = (page.starts[element], page.ends[element]) if element >= 0 else None
        page.crumbs = whole or _cited_path(page)
    return page.crumbs


def _cited_path(page: Outline) -> tuple[int, int]:
    """The tokens of a path whose strokes a script draws, as layui has it: links from 首页 on, and
    the last step in a <cite>; (-1, -1) without."""
    for element in page.elements_of("cite"):
        last = page.starts[element]
        for token in range(last - 1, max(-1, last - _MOST_CRUMBS), -1):
            if page.text_anchor[token] < 0 or len(page.texts[token]) > _LONGEST_NAME:
                break
            if HOME.match(page.texts[token]):
                return token, page.ends[element]
    return -1, -1


def is_path(page: Outline, group: Group) -> bool:
    """Whether all links of a group are those of the path: a day behind it is the article's."""
    first, last = crumb_range(page)
    if not first <= group.start < last:
        return False
    return all(first <= page.anchor_token[at] < last for at in group.anchors())


def is_menu_link(anchor: Anchor) -> bool:
    """Whether a link may lead to a column: a short name, a page, no single article."""
    name = anchor.text or anchor.title
    return (
        1 < len(name) <= _LONGEST_NAME
        # What is known to be an entry is no tool.
        and (anchor.entry or not is_tool(name))
        and kind_of_url(anchor.url) is LinkKind.PAGE
    )


def _is_single(anchor: Anchor) -> bool:
    return is_single_name(anchor.text or anchor.title)


@lru_cache(maxsize=20_000)
def is_single_name(name: str) -> bool:
    """Whether a name is that of a column which is a page of its own."""
    return len(name) <= _SINGLE_NAME and kind_of_column(name)[0] in _SINGLE_KINDS


# The menus of a site are the same on its pages.
_named = lru_cache(maxsize=20_000)(NamedLink)


def read_navigation(page: Outline, menus: list[Group]) -> tuple[NamedLink, ...]:
    """The links of all menus of the page, one an address and name, in page order."""
    found: dict[tuple[str, str], NamedLink] = {}
    crumbs = crumb_range(page)
    for group in menus:
        zone = page.zones[group.container] if group.container >= 0 else Zone.MAIN
        if zone is Zone.FOOT or crumbs[0] <= group.start < crumbs[1]:
            continue
        for link in _menu_links(page, group, zone):
            found.setdefault((link.url, link.name), link)
    return tuple(found.values())


def read_siblings(page: Outline, menus: list[Group], url: str) -> tuple[NamedLink, ...]:
    """The links of the menus in which the page, or the column it names itself under, stands."""
    crumbs = read_breadcrumb(page)
    own = {column_key(url), *(column_key(crumb.url) for crumb in crumbs[-2:] if crumb.url)}
    first, last = crumb_range(page)
    found: dict[str, NamedLink] = {}
    for group in menus:
        zone = page.zones[group.container] if group.container >= 0 else Zone.MAIN
        # Above the path stands the menu of the whole site.
        is_inside = zone is Zone.MAIN or (zone is Zone.HEAD and group.start >= last > 0)
        if not is_inside or first <= group.start < last:
            continue
        links = _menu_links(page, group, zone)
        if any(column_key(link.url) in own for link in links):
            for link in links:
                found.setdefault(link.url, link)
    return tuple(found.values())


def _are_headlines(anchors: Sequence[Anchor]) -> bool:
    """Whether most of several links have names as long as headlines: a list without days."""
    if len(anchors) < _SOME_HEADLINES:
        return False
    long = sum(len(anchor.text or anchor.title) > _LONGEST_COLUMN for anchor in anchors)
    return 2 * long > len(anchors)


def _menu_links(page: Outline, group: Group, zone: Zone) -> tuple[NamedLink, ...]:
    memo = group.remembers
    if memo.links is None:
        anchors = [page.anchors[at] for at in group.anchors()]
        if zone is not Zone.HEAD and _are_headlines(anchors):
            memo.links = ()
            return memo.links
        memo.links = tuple(
            _named(anchor.text or anchor.title, anchor.url)
            for anchor in anchors
            # 单篇文章形式的地址只有在页眉菜单里才是栏目(机构职能直接链到一篇文章),
            # 或者名字就说它是单页栏目(领导之窗、机构职能)。
            if is_menu_link(anchor)
            and (zone is Zone.HEAD or not is_article_url(anchor.url) or _is_single(anchor))
        )
    return memo.links
