"""The markup of the farm's pages, as untidy as what it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from posixpath import dirname, relpath
from random import Random

from benchmarks.farm_words import COLUMNS, Phrases

# Dead links stand on the home page and on every so many-th page.
_EVERY = 13


@dataclass(frozen=True)
class Place:
    """A site, as its pages need to know it. All paths begin with "/"."""

    address: str
    charset: str
    phrases: Phrases
    random: Random
    articles: Sequence[str]
    lists: Sequence[str]
    images: Sequence[str]
    files: Sequence[str]
    chinese: Sequence[str]
    alive: Sequence[str]
    dead: Sequence[tuple[str, str]]
    friends: Sequence[str]


@dataclass(frozen=True)
class Page:
    """One page: where it stands and what it is."""

    path: str
    order: int
    is_list: bool
    is_home: bool


def page_html(place: Place, page: Page) -> str:
    """The whole page."""
    title = place.phrases.heading()
    if page.is_home:
        body = _home_body(place)
    elif page.is_list:
        body = _list_body(place, page)
    else:
        body = _article_body(place, page, title)
    return "".join(
        (
            _head(place, title),
            _top(place, page),
            body,
            _oddities(place, page),
            _side(place, page),
            _foot(place),
        )
    )


def _head(place: Place, title: str) -> str:
    options = "".join(
        f"  menu.add({n}, 'm{n}', {{ delay: {n * 30}, fold: n > {n} }});\n" for n in range(60)
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={place.charset}" />
<title>{title}</title>
<meta name="SiteName" content="{place.address}" />
<link rel="stylesheet" type="text/css" href="/css/main.css" />
<link rel="stylesheet" type="text/css" href="/css/page.css" />
<script type="text/javascript" src="/js/jquery.js"></script>
<script type="text/javascript" src="/js/menu.js"></script>
<script type="text/javascript">
var menu = new Menu();
{options}</script>
</head>
"""


def _top(place: Place, page: Page) -> str:
    items = "".join(
        f'<li class="item"><a href="/{name}/index.html" title="{words}" target="_blank">'
        f"<i class='dot'></i>{words}</a></li>\n"
        for name, words in COLUMNS
    )
    more = "".join(
        f'<li><a href="{path}">{place.phrases.heading()}</a></li>\n'
        for path in place.random.sample(place.articles, min(24, len(place.articles)))
    )
    up = "../" * (page.path.count("/") - 1) or "./"
    return f"""<body>
<div id="top"><a href="{up}"><img src="{place.images[0]}" alt="logo" /></a>
<ul class="nav">
{items}</ul><ul class="hot">
{more}</ul></div>
<div class="place">您现在的位置:<a href="/">首页</a> &gt; <span>{place.phrases.heading()}</span></div>
"""


def _home_body(place: Place) -> str:
    blocks = []
    for column, (name, words) in enumerate(COLUMNS):
        own = [path for path in place.articles if path.startswith(f"/{name}/")][:8]
        rows = "".join(_row(place, path, "/index.html") for path in own)
        blocks.append(
            f'<div class="block"><h2><a href="/{name}/">{words}</a></h2><ul>{rows}</ul>'
            f'<img src="{place.images[column]}" /></div>\n'
        )
    pages = "".join(f'<a href="{path}">{place.phrases.heading()}</a>\n' for path in place.lists)
    return "".join(blocks) + f'<div class="map">{pages}</div>\n'


def _list_body(place: Place, page: Page) -> str:
    number = place.lists.index(page.path)
    # Together the list pages lead to every article.
    own = place.articles[number :: len(place.lists)]
    shown = [*own, *islice(cycle(place.articles), number, number + max(0, 25 - len(own)))]
    rows = "".join(_row(place, path, page.path) for path in shown)
    pager = "".join(
        f'<a href="{path}">{n}</a> ' for n, path in enumerate(place.lists[number % 10 :: 10], 1)
    )
    notes = "".join(
        f"<div class='note'><p>{place.phrases.paragraph()}</p></div>\n" for _ in range(30)
    )
    return f'<div class="list"><ul>\n{rows}</ul><div class="pager">{pager}</div></div>\n{notes}'


def _row(place: Place, path: str, page_path: str) -> str:
    relative = relpath(path, dirname(page_path))
    if not relative.startswith("."):
        relative = "./" + relative
    title = place.phrases.heading()
    return (
        f'<li><a href="{relative}" title="{title}" target="_blank">{title}</a>'
        f"<span>{place.phrases.day()}</span></li>\n"
    )


def _article_body(place: Place, page: Page, title: str) -> str:
    style = "text-indent: 2em; line-height: 30px; font-size: 16px; font-family: 仿宋"
    count = place.random.randint(24, 56)
    text = "".join(
        f'<p style="{style}"><span style="font-size: 16px">{place.phrases.paragraph()}</span></p>\n'
        for _ in range(count)
    )
    pictures = "".join(
        f'<img src="{place.images[(page.order * n) % len(place.images)]}" border=0 />'
        for n in (1, 3)
    )
    files = "".join(
        f'<p><a href="{place.files[(page.order + n) % len(place.files)]}">附件{n + 1}</a></p>'
        for n in range(page.order % 3)
    )
    return f"""<div class="article"><h1>{title}</h1>
<div class="about">发布日期:{place.phrases.day()} 来源:{place.phrases.heading()} 阅读:<b id="hits">0</b> 次</div>
<div class="content">
{text}{pictures}{files}</div></div>
"""


def _oddities(place: Place, page: Page) -> str:
    """Dead links, and what is none although it looks like one."""
    parts = []
    for number, (kind, path) in enumerate(place.dead):
        if page.is_home or (page.order + number) % _EVERY == 0:
            parts.append(_dead(place, kind, path))
    if page.order % 4 == 0:
        parts += [f"<a href={path}>{place.phrases.heading()}</a>\n" for path in place.alive]
        parts += [f'<a href="{path}">{place.phrases.heading()}</a>\n' for path in place.chinese]
    if page.order % 7 == 0:
        parts.append(f'<!-- <a href="/old/{page.order}.html">旧版</a> -->\n')
        parts.append(f"<script>var old = '<a href=\"/never/{page.order}.html\">x</a>';</script>\n")
    return "".join(parts)


def _dead(place: Place, kind: str, path: str) -> str:
    words = place.phrases.heading()
    if kind == "image":
        return f'<img src="{path}" alt="{words}" />\n'
    if kind == "script":
        return f'<script src="{path}"></script>\n'
    if place.random.random() < 0.5:
        return f'<A HREF="\n {path} ">{words}</A>\n'
    return f'<a target=_blank href="{path}">{words}</a>\n'


def _side(place: Place, page: Page) -> str:
    rows = "".join(
        _row(place, place.articles[(page.order * 5 + n) % len(place.articles)], page.path)
        for n in range(12)
    )
    cells = "".join(
        f'<tr><td align="center" style="height: 28px; font-size: 14px">{place.phrases.sentence()}</td>'
        f"<td>&nbsp;{place.phrases.day()}</td></tr>\n"
        for _ in range(place.random.randint(10, 45))
    )
    return (
        f'<div class="side"><ul>{rows}</ul></div>\n<table width="100%" border="0">{cells}</table>\n'
    )


def _foot(place: Place) -> str:
    friends = "".join(f'<option value="{url}">友情链接</option>' for url in place.friends)
    links = "".join(f'<a href="{url}" target="_blank">友情链接</a>\n' for url in place.friends)
    return f"""<div class="friends"><select>{friends}</select>{links}</div>
<div class="foot"><a href="javascript:void(0)">设为首页</a> <a href="mailto:web@example.org">联系我们</a>
<a href="tel:12345">12345</a> <a href="#top">返回顶部</a></div>
</body>
</html>
"""
