"""The title of an article: which of the page's own words it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from xuncha.read.headline_place import (
    ABOVE,
    LONGEST,
    SHORTEST_ALONE,
    TITLE_CLASS,
    TITLE_TAGS,
    above_body,
    first_alone,
    is_plain,
    right_above,
    set_as_title,
)
from xuncha.read.labels import label
from xuncha.read.navigation import read_breadcrumb
from xuncha.read.outline import Outline, Zone

_TITLE_PARTS = re.compile(r"_+|\s+[-–—|]+\s*|\s*[-–—|]+\s+|--+|\|")
_SITE_NAME = re.compile(r"网站|政府网|门户|欢迎|官网|官方")
# What names of offices and their sites end with.
_OFFICE = re.compile(
    r"(?:政府|委员会|管委会|局|厅|办公室|办事处|法院|检察院|中心|学校|医院|网站?|门户)$"
)
_BEFORE_DASH = re.compile(r"^([^-–—\s]{4,30})[-–—](?=[^-–—\s]{4})")
_BEHIND_DASH = re.compile(r"(?<=.{4})[-–—]([^-–—\s]{4,30})$")
# 全市水库安全度汛工作…: <title> is cut, the headline is not.
_CUT = re.compile(r"(.{6,}?)\s*(?:…|\.{3,}|。{3,})")
_SHORTEST = 4
# Names of columns are shorter.
_LONGEST_COLUMN = 6
# 标题:… of the table that a paper is indexed by.
_TITLE_LABEL = re.compile(r"(?:信息|文件|公文|政策)?标\s*题\s*[:：]|(?:信息|文件|公文)名称\s*[:：]")
_LONGEST_LABEL = 8
# 资讯详情, 文章内容: what content systems call the page of any article.
_ANY_ARTICLE = re.compile(
    r"(?:资讯|新闻|文章|信息|内容|详情|详细|正文|文件|公告){1,2}(?:页面?|浏览|查看)?"
)


def article_title(
    page: Outline, title: str, labels: Mapping[str, tuple[str, ...]], info: int
) -> str:
    """The title of the page's article. `info` is the token of its information line, -1: none.

    <h1> is believed unless it holds the name of the column; then the longest words of the page
    that <title> repeats; then what is set as a title above the information line.
    """
    columns = {crumb.name for crumb in read_breadcrumb(page)[:-1]}
    columns.add(label(labels, ["ColumnName"]))
    if _ANY_ARTICLE.match(title) and _ANY_ARTICLE.fullmatch(own := own_part(title)):
        columns.add(own)
    first = heading(page, title)
    # 通知公告, at the end of the path and above the headline.
    is_column = 0 < len(first) < _LONGEST_COLUMN and first == _last_crumb(page)
    if is_column and (at := set_headline(page, title, labels)) >= 0:
        return page.texts[at]
    if first and first not in columns and not _is_above_all(page, first, title, columns):
        return first
    if (indexed := _indexed(page)) and indexed not in columns:
        return indexed
    named = _repeated(page, title, columns, info)
    if named and not _is_part(named, title) and (below := _repeated(page, title, columns, -1)):
        # 发布机构 in the table above the title repeats the office that the title begins with.
        named = below if _is_part(below, title) else named
    named = named or _whole(page, title) or first
    named = named or set_as_title(page, columns, info)
    # 信息公开表 above the title holds its dates.
    named = named or _repeated(page, title, columns, -1)
    if not named and (at := set_headline(page, title, labels)) >= 0:
        named = page.texts[at]
    named = named or right_above(page, columns, info)
    if not named and (_SITE_NAME.search(title) or _OFFICE.search(title.strip())):
        named = above_body(page, columns)
    if named and len(named) < _LONGEST_COLUMN and named == _last_crumb(page):
        # <title>监测信息</title>, and the headline is an <h2>.
        named = page.texts[at] if (at := set_headline(page, title, labels)) >= 0 else named
    if named:
        return named
    own = own_part(title)
    is_any = bool(_ANY_ARTICLE.fullmatch(own)) or own == _last_crumb(page)
    return first_alone(page, columns, own, info, is_any=is_any)


def _last_crumb(page: Outline) -> str:
    crumbs = read_breadcrumb(page)
    return crumbs[-1].name if crumbs else ""


def _indexed(page: Outline) -> str:
    """The title that the table of a paper's particulars names: 标题:…; "" where none does."""
    texts, parents = page.texts, page.text_parent
    for token, text in enumerate(texts[: ABOVE // 2]):
        if len(text) > _LONGEST_LABEL or not _TITLE_LABEL.fullmatch(text):
            continue
        value = texts[token + 1] if token + 1 < len(texts) else ""
        is_apart = value and parents[token] != parents[token + 1]
        if is_apart and SHORTEST_ALONE <= len(value) <= LONGEST and is_plain(page, token + 1):
            return value
    return ""


def shown_apart(
    page: Outline,
    title: str,
    labels: Mapping[str, tuple[str, ...]],
    info: int,
    text: str,
    said: str,
) -> str:
    """The title that the page shows where what the ArticleTitle label says (`said`) stands neither
    in its text nor in <title>; "" otherwise."""
    if not said or said in text or said in title:
        return ""
    wanted = _squeezed(said)
    if wanted in _squeezed(title) or wanted in _squeezed(text):
        return ""
    return article_title(page, title, labels, info)


def heading(page: Outline, title: str) -> str:
    """The text of the first <h1> outside header and footer; empty when there is none.

    One that <title> sets beside the name of the page is the name of the site.
    """
    for element in page.elements_of("h1"):
        # 您访问的链接即将离开…, in a box that opens on leaving, is the heading of nothing.
        if page.zones[element] is Zone.MAIN and element not in page.hidden:
            text = page.text_between(page.starts[element], page.ends[element])
            if text and not _is_site_name(text, title):
                return text[:LONGEST]
    return ""


def _is_site_name(text: str, title: str) -> bool:
    words = _squeezed(text)
    if not _OFFICE.search(words):
        return False
    parts = [_squeezed(part) for part in _TITLE_PARTS.split(title.replace("-", "_"))]
    # Of a page that <title> gives no other name it is the name of the site all the more.
    return words in parts


def _is_part(text: str, title: str) -> bool:
    """Whether a text is the whole of a <title>, or one of the parts that are set apart in it."""
    words = _squeezed(text)
    return words in {_squeezed(part) for part in (title, *_TITLE_PARTS.split(title))}


def own_part(title: str) -> str:
    """The part of a <title> that names the page, without the name of its site."""
    # 关于…的通知-某县人民政府: no blanks around the dash.
    behind = _BEHIND_DASH.search(title)
    if behind and (_OFFICE.search(behind[1]) or _SITE_NAME.search(behind[1])):
        title = title[: behind.start()]
    # 某县人民政府-在线访谈
    before = _BEFORE_DASH.search(title)
    if before and _OFFICE.search(before[1]):
        title = title[before.end() :]
    parts = [part.strip() for part in _TITLE_PARTS.split(title) if part.strip()]
    own = [part for part in parts if not _SITE_NAME.search(part)] or parts
    own = [part for part in own if not _OFFICE.search(part)] or own
    return max(own, key=len, default=title)


def _is_above_all(page: Outline, first: str, title: str, columns: set[str]) -> bool:
    """Whether <h1> names the column: <title> begins with other words that the page shows."""
    if _squeezed(first) in _squeezed(title):
        return False
    return bool(_repeated(page, title, columns | {first}, -1))


def _repeated(page: Outline, title: str, columns: set[str], info: int) -> str:
    """The longest words of the page's main part that <title> holds; "" when there are none."""
    wanted = _squeezed(title)
    best, least, anchors = "", _SHORTEST, page.text_anchor
    for token, text in enumerate(page.texts[: info if info > 0 else ABOVE]):
        if anchors[token] >= 0 or not least <= len(text) <= LONGEST:
            continue
        if text not in columns and is_plain(page, token):
            words = _squeezed(text)
            if len(words) < _SHORTEST or words not in wanted or _SITE_NAME.search(words):
                continue
            if not _is_site_name(text, title):
                best = _with_next_lines(page, token, wanted)
                least = max(len(best) + 1, _SHORTEST)
    return best


def _whole(page: Outline, title: str) -> str:
    """The headline of which <title> holds the beginning alone; "" where it is not cut."""
    cut = _CUT.match(title)
    begun = _squeezed(cut[1]) if cut else ""
    for token, text in enumerate(page.texts[:ABOVE] if begun else ()):
        if len(text) <= LONGEST and is_plain(page, token):
            words = _squeezed(text)
            if words.startswith(begun) and not _CUT.search(words):
                return text
    return ""


def _with_next_lines(page: Outline, token: int, wanted: str) -> str:
    """A title set in several lines of one element, as far as <title> repeats them."""
    title, parent = page.texts[token], page.text_parent[token]
    for following in range(token + 1, min(token + 4, len(page.texts))):
        longer = title + page.texts[following]
        if not _is_next_line(page, parent, following) or _squeezed(longer) not in wanted:
            break
        title = longer
    if token and _is_next_line(page, parent, token - 1):
        longer = page.texts[token - 1] + title
        title = longer if _squeezed(longer) in wanted else title
    return title


def _is_next_line(page: Outline, parent: int, token: int) -> bool:
    """Whether a text stands in the same element, or in another of its make beside it."""
    other = page.text_parent[token]
    if other == parent:
        return True
    return page.parents[other] == page.parents[parent] and (
        (page.tags[other], page.names[other]) == (page.tags[parent], page.names[parent])
    )


def set_headline(page: Outline, title: str, labels: Mapping[str, tuple[str, ...]]) -> int:
    """The first token that is set as a headline, where <title> names the site alone or nothing;
    -1 elsewhere and where there is none."""
    parts = [part.strip() for part in _TITLE_PARTS.split(title) if part.strip()]
    columns = {crumb.name for crumb in read_breadcrumb(page)}
    columns.add(label(labels, ["ColumnName"]))
    # 通知公告_某市林业局 names no page either.
    rest = [part for part in parts if not (_SITE_NAME.search(part) or _OFFICE.search(part))]
    # 资讯 names any article.
    if any(part not in columns and not _ANY_ARTICLE.fullmatch(part) for part in rest):
        return -1
    for element, tag in enumerate(page.tags):
        if tag not in TITLE_TAGS and not TITLE_CLASS.search(page.names[element]):
            continue
        token = page.starts[element]
        if page.ends[element] != token + 1 or not is_plain(page, token):
            continue
        text = page.texts[token]
        if SHORTEST_ALONE <= len(text) <= LONGEST and text not in columns and text != title:
            return token
    return -1


def headline_token(page: Outline, title: str, labels: Mapping[str, tuple[str, ...]]) -> int:
    """The token of the page's own headline that <title> repeats; -1 where there is none."""
    columns = {crumb.name for crumb in read_breadcrumb(page)[:-1]}
    columns.add(label(labels, ["ColumnName"]))
    found = _repeated(page, title, columns, -1)
    tokens = range(min(ABOVE, len(page.texts))) if found else ()
    return next((at for at in tokens if found.startswith(page.texts[at])), -1)


def _squeezed(text: str) -> str:
    return "".join(text.split())
