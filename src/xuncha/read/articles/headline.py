"""The title of an article: which of the page's own words it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from xuncha.read.articles.headline_lines import with_its_lines
from xuncha.read.articles.headline_never import OFFICE, is_no_headline, names_the_office, squeezed
from xuncha.read.articles.headline_place import (
    ABOVE,
    LONGEST,
    SHORTEST_ALONE,
    TITLE_CLASS,
    TITLE_TAGS,
    above_body,
    below_table,
    first_alone,
    is_plain,
    right_above,
    set_as_title,
)
from xuncha.read.articles.headline_repeated import (
    SITE_NAME,
    TITLE_PARTS,
    is_part,
    is_site_name,
    repeated,
    whole,
)
from xuncha.read.labels import label
from xuncha.read.menus.navigation import read_breadcrumb
from xuncha.read.tree.outline import Outline, Zone

_BEFORE_DASH = re.compile(r"^([^-–—\s]{4,30})[-–—](?=[^-–—\s]{4})")
_BEHIND_DASH = re.compile(r"(?<=.{4})[-–—]([^-–—\s]{4,30})$")
_BARE_DAY = re.compile(r"[\[(]?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])]?")
# Names of columns are shorter.
_LONGEST_COLUMN = 6
# 标题:… of the table that a paper is indexed by.
_TITLE_LABEL = re.compile(r"(?:信息|文件|公文|政策)?标\s*题\s*[:：]|(?:信息|文件|公文)名称\s*[:：]")
# Where <title> names but the column.
_NAME_LABEL = re.compile(r"名\s*称\s*[:：]")
_LONGEST_LABEL = 8
# A headline stands so close below the day in the table of particulars.
_NEAR = 12
# 资讯详情, 文章内容: what content systems call the page of any article.
_ANY_ARTICLE = re.compile(
    r"(?:资讯|新闻|文章|信息|内容|详情|详细|正文|文件|公告){1,2}(?:页面?|浏览|查看)?"
)


def article_title(
    page: Outline, title: str, labels: Mapping[str, tuple[str, ...]], info: int
) -> str:
    """The title of the page's article. `info` is the token of its information line, -1: none.

    <h1> is believed unless it holds the name of the column; then the longest words of the page
    that <title> repeats; then what is set as a title above the information line. Set in several
    lines it is all of them, but where <title> says the whole.
    """
    named = _one_line(page, title, labels, info)
    # <title> may say no more than the office, which is the first line of the headline.
    is_whole = is_part(named, title) and not OFFICE.search(named)
    return named if not named or is_whole else with_its_lines(page, named, info)


def _one_line(page: Outline, title: str, labels: Mapping[str, tuple[str, ...]], info: int) -> str:
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
    own = own_part(title)
    if 0 < len(own) <= _LONGEST_COLUMN and (
        below := _below_column(page, columns, own, first, info)
    ):
        return below
    named = _repeated_in(page, title, columns, info) or first
    menu = {anchor.text for anchor in page.anchors if len(anchor.text) <= _LONGEST_COLUMN}
    named = named or set_as_title(page, columns | menu, info)
    # 信息公开表 above the title holds its dates.
    named = named or repeated(page, title, columns, -1)
    if not named and (at := set_headline(page, title, labels)) >= 0:
        named = page.texts[at]
    named = named or right_above(page, columns, info) or set_as_title(page, columns, info)
    if not named and (SITE_NAME.search(title) or OFFICE.search(title.strip())):
        named = above_body(page, columns)
    if named and len(named) < _LONGEST_COLUMN and named == _last_crumb(page):
        # <title>监测信息</title>, and the headline is an <h2>.
        named = page.texts[at] if (at := set_headline(page, title, labels)) >= 0 else named
    if named:
        return named
    is_any = bool(_ANY_ARTICLE.fullmatch(own)) or own == _last_crumb(page)
    return first_alone(page, columns, own, info, is_any=is_any)


def _repeated_in(page: Outline, title: str, columns: set[str], info: int) -> str:
    """The words of a page that <title> repeats, above the information line or, where these are no
    part of it by themselves, below; else those of which <title> holds the beginning."""
    named = repeated(page, title, columns, info)
    if not (named and is_part(named, title)) and (below := repeated(page, title, columns, -1)):
        # 发布机构 in the table above the title repeats the office that the title begins with; a
        # box beside the article has a heading as well.
        is_title = is_part(below, title) or _is_below_particulars(page, below, title, named, info)
        named = below if is_title else named
    return named or whole(page, title)


def _is_below_particulars(page: Outline, below: str, title: str, named: str, info: int) -> bool:
    """Whether <title> begins with words of the page and then names the site, 标题-某县政府网, where
    `named`, a piece of them, is the office in a table of particulars, or nothing of that table."""
    words, begun = squeezed(title), squeezed(below)
    if len(begun) < SHORTEST_ALONE or not words.startswith(begun):
        return False
    if words[len(begun) : len(begun) + 1] not in ("-", "\u2013", "\u2014", "_", "|"):
        return False
    if named:
        return named in below
    near = page.texts[info + 1 : info + _NEAR] if _is_in_table(page, info) else []
    parent = page.text_parent[info + 1 + near.index(below)] if below in near else -1
    return parent >= 0 and page.tags[parent] in TITLE_TAGS


def _last_crumb(page: Outline) -> str:
    crumbs = read_breadcrumb(page)
    return crumbs[-1].name if crumbs else ""


def _below_column(page: Outline, columns: set[str], own: str, first: str, info: int) -> str:
    """The headline of a page whose <title> is the short name of its column, 新闻动态, though a box
    beside the article shows that name; "" where that name may itself be the headline."""
    if len(first) >= SHORTEST_ALONE and first not in columns:
        return first
    named = _indexed(page, _NAME_LABEL)
    if named and not OFFICE.search(named):
        return named
    above = set_as_title(page, columns, info)
    if above and above != own:
        return above if len(above) >= SHORTEST_ALONE else ""
    # The day stands in a table of particulars, and the headline below it.
    named = below_table(page, columns, info) if _is_in_table(page, info) else ""
    return named or right_above(page, columns | {own}, info)


def _is_in_table(page: Outline, info: int) -> bool:
    parent = page.text_parent[info] if info >= 0 else -1
    return parent >= 0 and page.tags[parent] in ("td", "th")


def _indexed(page: Outline, labels: re.Pattern[str] = _TITLE_LABEL) -> str:
    """The title that the table of a paper's particulars names: 标题:…; "" where none does."""
    texts, parents = page.texts, page.text_parent
    for token, text in enumerate(texts[: ABOVE // 2]):
        if len(text) > _LONGEST_LABEL or not labels.fullmatch(text):
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
    wanted = squeezed(said)
    if wanted in squeezed(title) or wanted in squeezed(text):
        return ""
    return article_title(page, title, labels, info)


def heading(page: Outline, title: str) -> str:
    """The text of the first <h1> outside header and footer; empty when there is none.

    One that <title> sets beside the name of the page, or the foot names, is the name of the site.
    """
    for element in page.elements_of("h1"):
        # 您访问的链接即将离开…, in a box that opens on leaving, is the heading of nothing.
        if page.zones[element] is Zone.MAIN and element not in page.hidden:
            text = _heading_text(page, element) or _pictured(page, element)
            if text and not is_site_name(text, title) and not names_the_office(page, text):
                return text[:LONGEST]
    return ""


def _pictured(page: Outline, element: int) -> str:
    """The words of the picture that a heading is; "" where there are none."""
    if page.starts[element] != page.ends[element]:
        return ""
    told = (words for at, _, words in page.captions if element in (at, page.parents[at]))
    words = next(told, "")
    # The logo of a site is a heading on every page of it.
    is_logo = SITE_NAME.search(words) or OFFICE.search(words)
    return words if len(words) >= SHORTEST_ALONE and not is_logo else ""


def _heading_text(page: Outline, element: int) -> str:
    """The words of a heading, less a day set small behind them."""
    first, end = page.starts[element], page.ends[element]
    if end - first > 1 and _BARE_DAY.fullmatch(page.texts[end - 1].strip()):
        end -= 1
    return page.text_between(first, end)


def own_part(title: str) -> str:
    """The part of a <title> that names the page, without the name of its site."""
    # 关于…的通知-某县人民政府: no blanks around the dash.
    behind = _BEHIND_DASH.search(title)
    if behind and (OFFICE.search(behind[1]) or SITE_NAME.search(behind[1])):
        title = title[: behind.start()]
    # 某县人民政府-在线访谈
    before = _BEFORE_DASH.search(title)
    if before and OFFICE.search(before[1]):
        title = title[before.end() :]
    parts = [part.strip() for part in TITLE_PARTS.split(title) if part.strip()]
    own = [part for part in parts if not SITE_NAME.search(part)] or parts
    own = [part for part in own if not OFFICE.search(part)] or own
    return max(own, key=len, default=title)


def _is_above_all(page: Outline, first: str, title: str, columns: set[str]) -> bool:
    """Whether <h1> names the column: <title> begins with other words that the page shows."""
    if squeezed(first) in squeezed(title):
        return False
    # 某某县人民政府<br>关于…: the site is called by the office with which the heading begins.
    shown = repeated(page, title, columns | {first}, -1)
    is_office = OFFICE.search(shown) and squeezed(first).startswith(squeezed(shown))
    return bool(shown) and not is_office


def set_headline(page: Outline, title: str, labels: Mapping[str, tuple[str, ...]]) -> int:
    """The first token that is set as a headline, where <title> names the site alone or nothing;
    -1 elsewhere and where there is none."""
    parts = [part.strip() for part in TITLE_PARTS.split(title) if part.strip()]
    columns = {crumb.name for crumb in read_breadcrumb(page)}
    columns.add(label(labels, ["ColumnName"]))
    # 通知公告_某市林业局 names no page either.
    rest = [part for part in parts if not (SITE_NAME.search(part) or OFFICE.search(part))]
    # 资讯 names any article.
    # 预警信息 names the column as well, though no path leads there.
    shown = {page.texts[at] for at in range(min(ABOVE, len(page.texts))) if is_plain(page, at)}
    names = columns | {part for part in rest if len(part) < _LONGEST_COLUMN and part not in shown}
    if any(part not in names and not _ANY_ARTICLE.fullmatch(part) for part in rest):
        return -1
    for element, tag in enumerate(page.tags):
        if tag not in TITLE_TAGS and not TITLE_CLASS.search(page.names[element]):
            continue
        token = page.starts[element]
        if page.ends[element] != token + 1 or not (
            is_plain(page, token) or _leads_nowhere(page, token)
        ):
            continue
        if is_no_headline(page, token):
            continue
        text = page.texts[token]
        if SHORTEST_ALONE <= len(text) <= LONGEST and text not in columns and text != title:
            return token
    return -1


def _leads_nowhere(page: Outline, token: int) -> bool:
    """<p class="tit"><a href="javascript:void(0);">: a headline that is no link but in name."""
    anchor = page.text_anchor[token]
    return (
        anchor >= 0
        and not page.anchors[anchor].url
        and len(page.texts[token]) > _LONGEST_COLUMN
        and page.zones[page.text_parent[token]] is Zone.MAIN
    )


def alone_headline(page: Outline, title: str, labels: Mapping[str, tuple[str, ...]]) -> int:
    """The token that reads like a headline where <title> says 正文 of every article; -1 elsewhere."""
    own = own_part(title)
    if not _ANY_ARTICLE.fullmatch(own):
        return -1
    columns = {crumb.name for crumb in read_breadcrumb(page)} | {label(labels, ["ColumnName"])}
    named = first_alone(page, columns, own, -1, is_any=True)
    return page.texts.index(named) if named in page.texts else -1


def headline_token(page: Outline, title: str, labels: Mapping[str, tuple[str, ...]]) -> int:
    """The token of the page's own headline that <title> repeats; -1 where there is none."""
    columns = {crumb.name for crumb in read_breadcrumb(page)[:-1]}
    columns.add(label(labels, ["ColumnName"]))
    found = repeated(page, title, columns, -1)
    tokens = range(min(ABOVE, len(page.texts))) if found else ()
    return next((at for at in tokens if found.startswith(page.texts[at])), -1)
