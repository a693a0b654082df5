"""What the homes of the eighteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import ColumnKind, Site
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.empty.blank import is_blank
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site
from xuncha.read.siteindex import index_pages

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
PAGER = "<div class='pager'><span>1</span><a href='index_2.html'>2</a><a href='index_9.html'>尾页</a></div>"


def entries(name: str, *days: str) -> str:
    """Entries of a column with month and day before the title."""
    return "".join(
        f"<li><span class='date'>{day}</span><a href='/{name}/{at}.html'>第{at}次召开推进会议</a></li>"
        for at, day in enumerate(days)
    )


def page(path: str, main: str, menu: str = "") -> Page:
    nav = f"<div class='nav'><ul><li><a href='/'>首页</a></li>{menu}</ul></div>"
    html = f"<html><head><title>某县人民政府</title></head><body>{nav}{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def home(main: str) -> Page:
    return page("/", main)


def way(name: str) -> str:
    return f"<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>{name}</a></div>"


# -------------------------------------------------------------------------- menus that show entries


def boards(main: str, names: tuple[str, ...] = ("政务要闻", "财政信息", "机构职能", "重大项目")):
    """Columns whose menu unfolds the newest entries of the first; `main` of the first."""
    shown = entries("yw", "11-18", "11-17", "11-15", "11-13")
    unfold = f"<li><a href='/c0/'>政务公开</a><div class='sub'><ul>{shown}</ul></div></li>"
    made = [
        page(
            f"/c{at}/",
            f"{way(name)}<h3>{name}</h3><ul>{main.replace('$', shown)}</ul>{PAGER}"
            if not at
            else way(name),
            unfold,
        )
        for at, name in enumerate(names)
    ]
    return made, index_pages(tuple(made), None, HOST)


def test_a_list_that_the_menu_of_every_page_shows_is_its_columns_own() -> None:
    made, index = boards("$")
    days = [item.published for item in index.own_items(made[0])]
    assert days == [date(2026, 11, day) for day in (18, 17, 15, 13)]


def test_a_list_on_every_page_that_has_another_name_is_no_columns_own() -> None:
    box = f"<h3>最新信息</h3><ul>{entries('zx', '11-18', '11-17', '11-15', '11-13')}</ul>"
    made = [page(f"/c{at}/", f"{way(f'第{at}栏目')}{box}{PAGER}") for at in range(4)]
    index = index_pages(tuple(made), None, HOST)
    assert [index.own_items(one) for one in made] == [()] * 4


# -------------------------------------------------------------------------------------------- tabs


@pytest.mark.parametrize("hidden", [" class='list hide'", " class='list' style='display:none'"])
@pytest.mark.parametrize("as_of", [AS_OF, date(2026, 1, 6)])
def test_panes_of_tabs_each_begin_with_the_newest_year(hidden: str, as_of: date) -> None:
    """部门动态, whose pane is not shown, is a little newer than 乡镇动态 before it."""
    if as_of == AS_OF:
        panes = (
            ("11-18", "11-16", "11-15"),
            ("11-13", "11-01", "10-22"),
            ("11-17", "11-05", "10-26"),
        )
        years = [2026] * 9
    else:
        panes = (
            ("01-06", "01-04", "12-31"),
            ("01-03", "12-28", "12-20"),
            ("01-05", "01-02", "12-25"),
        )
        years = [2026, 2026, 2025, 2026, 2025, 2025, 2026, 2026, 2025]
    heads = "".join(
        f"<li><a href='/c{at}/'>{name}</a></li>"
        for at, name in enumerate(("要闻", "乡镇动态", "部门动态"))
    )
    uls = "".join(
        f"<ul{hidden if at else ' class=list'}>{entries(f'c{at}', *days)}</ul>"
        for at, days in enumerate(panes)
    )
    html = f"<html><body><ul class='tab'>{heads}</ul><div class='bd'>{uls}</div></body></html>"
    items = [item for block in read(HOST + "/", html, as_of).blocks for item in block.items]
    assert [item.published.year for item in items if item.published] == years


def test_a_list_in_pieces_goes_on_in_the_year_before() -> None:
    pieces = (("11-12", "08-20", "06-01"), ("10-20", "09-11", "07-02"))
    uls = "".join(
        f"<ul class='list'>{entries(f'p{at}', *days)}</ul>" for at, days in enumerate(pieces)
    )
    items = [i for block in home(f"<div><h3>要闻</h3>{uls}</div>").blocks for i in block.items]
    assert [i.published.year for i in items if i.published] == [2026] * 3 + [2025] * 3


@pytest.mark.parametrize("tag", ["span", "li", "a", "b"])
@pytest.mark.parametrize("hidden", ["", " hidden", " style='display:none'", " class='hide'"])
def test_names_of_tabs_in_one_line_are_those_of_the_panes(tag: str, hidden: str) -> None:
    names = ("部门动态", "招标采购")
    heads = "".join(f"<{tag}>{name}</{tag}>" for name in names)
    panes = "".join(
        f"<div{hidden if at else ''}><ul>{entries(f't{at}', '11-18', '11-10', '11-02')}</ul><a class='more' href='/t{at}/'>更多&gt;&gt;</a></div>"
        for at in range(2)
    )
    row = "ul" if tag == "li" else "div"
    seen = home(f"<div><{row} class='tab'>{heads}</{row}><div class='bd'>{panes}</div></div>")
    assert [(one.title, one.more_url) for one in seen.blocks] == [
        (name, f"{HOST}/t{at}/") for at, name in enumerate(names)
    ]


@pytest.mark.parametrize("between", ["", "<a href='http://b.invalid/zt/'><img src='/b.jpg'></a>"])
def test_more_behind_the_name_of_the_next_box_is_not_that_of_the_one_before(between: str) -> None:
    first = f"<div><h3><a href='/lists/4'>统计数据</a></h3><ul>{entries('a', '11-18', '11-10', '11-02')}</ul></div>"
    second = f"<div><h2>通知公告</h2><a href='/lists/1'>MORE+</a><ul>{entries('b', '11-17', '11-09', '11-01')}</ul></div>"
    blocks = home(first + between + second).blocks
    assert [(one.title, one.more_url) for one in blocks] == [
        ("统计数据", f"{HOST}/lists/4"),
        ("通知公告", f"{HOST}/lists/1"),
    ]


# --------------------------------------------------------------------------------- blank, and kinds

BANNER = "<object width='1000' height='176'><param name='movie' value='/top.swf' /></object>"


def blank_at(before: str, behind: str) -> bool:
    said = "<ul><li>暂无信息</li></ul>"
    made = [
        page(
            f"/c{at}/",
            f"<div>{before}</div>{way(name)}<h2>{name}</h2>{behind if not at else ''}{said}",
        )
        for at, name in enumerate(("发展规划", "人事信息", "财政信息"))
    ]
    return is_blank(made[0], index_pages(tuple(made), None, HOST))


@pytest.mark.parametrize(
    "film", [BANNER, "<embed src='/images/top.swf?v=2' width='980px' height='200px' />"]
)
def test_a_film_in_the_shape_of_a_banner_is_one(film: str) -> None:
    assert blank_at(f"<div>{film}</div>", "")


@pytest.mark.parametrize(
    "film",
    [
        "<object width='600' height='400'><param name='movie' value='/jj.swf' /></object>",
        "<object width='1000' height='176'><param name='movie' value='/show.php' /></object>",
        "<object width='100%' height='176'><param name='movie' value='/jj.swf' /></object>",
        "<iframe src='/list.html' width='1000' height='176'></iframe>",
    ],
)
def test_a_film_or_frame_of_another_shape_may_be_the_content(film: str) -> None:
    assert not blank_at("", f"<div>{film}</div>")
    assert not blank_at(f"<div>{film}</div>", "")


@pytest.mark.parametrize("end", ["", "/", "/index.html"])
def test_what_lies_below_special_topics_is_one(end: str) -> None:
    links = "".join(
        f"<li><a href='{path}{end}'>{name}</a></li>"
        for path, name in (("/zt", "专题专栏"), ("/zt/qf", "棠城清风"), ("/gg", "通知公告"))
    )
    shown = page("/", "<p>欢迎</p>", links)
    columns = read_site(Site(url=f"{HOST}/"), (shown,), shown, (), AS_OF, {}).columns
    kinds = {column.name: column.kind for column in columns}
    assert kinds["棠城清风"] is ColumnKind.SPECIAL
    assert kinds["通知公告"] is ColumnKind.NOTICE


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("走近寒洲", ColumnKind.OVERVIEW),
        ("走进寒洲", ColumnKind.OVERVIEW),
        ("招标采购", ColumnKind.PROJECTS),
        ("采购招标", ColumnKind.PROJECTS),
        ("政府采购", ColumnKind.FINANCE),
    ],
)
def test_kinds_by_name(name: str, kind: ColumnKind) -> None:
    assert kind_of_column(name)[0] is kind
