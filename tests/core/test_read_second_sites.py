"""Causes that the second series of blind sites (tests/blindsites) brought to light in columns."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS

from xuncha.checks.columns.state import ColumnState, standing
from xuncha.facts import Column, ColumnKind, DateSource, HomeUpdates, Site
from xuncha.read.pagefacts import Page
from xuncha.read.site import read_site

HOST = "http://b.invalid"
AS_OF = date(2019, 6, 20)
MENU = {"工作动态": "/gzdt/", "通知公告": "/tzgg/", "机构职能": "/jgzn/", "专题专栏": "/ztzl/"}
NAMES = (
    "县应急办部署防汛",
    "粮食局检查各粮仓",
    "水利所清淤北河道",
    "街道慰问退役老兵",
    "林业站巡护青山林",
)


def page(path: str, main: str, name: str = "") -> Page:
    menu = "".join(f"<a href='{at}'>{one}</a>" for one, at in MENU.items())
    place = f"<div>当前位置:<a href='/'>首页</a> &gt; {name}</div>" if name else ""
    title = f"{name}-某县某局" if name else "某县某局"
    return read(
        HOST + path,
        f"<html><head><title>{title}</title></head><body><div class='nav'>{menu}</div>{place}"
        f"<div class='main'>{main}</div></body></html>",
        AS_OF,
    )


def site(home: str, *pages: Page) -> tuple[HomeUpdates, dict[str, Column]]:
    first = page("/", home)
    read = read_site(Site(url=HOST + "/"), [first, *pages], first, (), AS_OF, {})
    return read.home_updates, {column.name: column for column in read.columns}


def state(column: Column) -> ColumnState:
    return standing(column, WINDOWS, AS_OF).state


def links(folder: str = "/gzdt") -> str:
    rows = "".join(
        f"<li><a href='{folder}/{k + 101}.html'>{one}</a></li>" for k, one in enumerate(NAMES)
    )
    return f"<ul>{rows}</ul>"


def articles(line: str = "", folder: str = "/gzdt", count: int = 5) -> list[Page]:
    body = (
        "<p>下一步将按时间表推进,每周汇总一次情况。各村已经明确专人负责,物资准备到位。</p>"
        "<p>有关单位要压实责任,把工作做在前面。群众可以就近到便民服务点了解具体安排。</p>"
    )
    return [
        page(f"{folder}/{k + 101}.html", f"<h1>{NAMES[k]}</h1>{line}<div>{body}</div>", "工作动态")
        for k in range(count)
    ]


# ---------------------------------------------------------------- lists and articles without days


def test_a_list_of_articles_that_nowhere_have_a_day_counts_as_not_updated() -> None:
    # 未注明信息发布时间的视为不更新
    home, columns = site(links(), page("/gzdt/", links(), "工作动态"), *articles())
    assert state(columns["工作动态"]) is ColumnState.STALE
    assert columns["工作动态"].items == 5
    assert not set(NAMES) & set(columns)
    assert (home.navigation_only, home.unreadable) == (False, "")
    assert len(home.items) == 5
    assert not any(item.published for item in home.items)


def test_long_titles_without_days_are_a_list_as_well() -> None:
    long = [f"{name}并研究部署下一阶段重点工作安排的通知" for name in NAMES]
    listed, pages = links(), articles()
    for short, title in zip(NAMES, long, strict=True):
        listed = listed.replace(short, title)
    _, columns = site("", page("/gzdt/", listed, "工作动态"), *pages)
    assert columns["工作动态"].items == 5
    assert state(columns["工作动态"]) is ColumnState.STALE


def test_what_may_be_a_day_in_an_article_leaves_the_list_open() -> None:
    pages = articles("<p>己亥年五月·2019.5月</p>")
    home, columns = site(links(), page("/gzdt/", links(), "工作动态"), *pages)
    assert state(columns["工作动态"]) is ColumnState.UNKNOWN
    assert home.unreadable


def test_articles_that_were_not_read_leave_the_list_open() -> None:
    _, columns = site(links(), page("/gzdt/", links(), "工作动态"), *articles(count=3))
    assert state(columns["工作动态"]) is ColumnState.UNKNOWN


def test_articles_that_have_days_give_the_list_its_day() -> None:
    pages = articles("<p>发布时间:2019-06-18</p>")
    _, columns = site("", page("/gzdt/", links(), "工作动态"), *pages)
    column = columns["工作动态"]
    assert (column.newest, column.date_source) == (date(2019, 6, 18), DateSource.ARTICLE)
    assert state(column) is ColumnState.FRESH


def test_pages_of_one_text_each_are_no_list_of_news() -> None:
    tiles = (
        "<ul><li><a href='/jgzn/1.html'>机构职能</a></li><li><a href='/jgzn/2.html'>领导信息</a></li>"
        "<li><a href='/jgzn/3.html'>内设机构</a></li></ul>"
    )
    home, _ = site(tiles, page("/gzdt/", dated(("2019-06-18",)), "工作动态"))
    assert home.navigation_only


# ---------------------------------------------------------------- columns at rest


def dated(days: tuple[str, ...] = ("2017-01-12", "2016-12-03", "2016-10-08"), at: str = "") -> str:
    rows = "".join(
        f"<li><a href='{at}/gzdt/{k}.html'>第{k}次会议要点和安排</a><span>{day}</span></li>"
        for k, day in enumerate(days)
    )
    return f"<ul>{rows}</ul>"


@pytest.mark.parametrize(
    "said, expected",
    [
        ("已归档 归档时间:2017-01-20", ColumnState.FRESH),
        ("本栏目已于2017年12月31日归档,仅供查阅。", ColumnState.FRESH),
        # 是否还应更新由人判断
        ("本栏目自2019年3月1日起停止更新,内容并入“通知公告”栏目。", ColumnState.UNKNOWN),
        ("该栏目已整合至“通知公告”,不再更新", ColumnState.UNKNOWN),
        # 停更的理由不免除更新
        ("本栏目因改版暂停更新。", ColumnState.STALE),
        ("本栏目已停止更新。", ColumnState.STALE),
        ("", ColumnState.STALE),
    ],
)
def test_a_column_that_says_that_it_rests(said: str, expected: ColumnState) -> None:
    _, columns = site("", page("/gzdt/", f"<p>{said}</p>{dated()}", "工作动态"))
    assert state(columns["工作动态"]) is expected


def test_news_of_archives_do_not_lay_the_column_to_rest() -> None:
    row = "<ul><li><a href='/gzdt/9.html'>机构改革档案已归档</a><span>2017-01-12</span></li></ul>"
    _, columns = site("", page("/gzdt/", row + dated(), "工作动态"))
    assert state(columns["工作动态"]) is ColumnState.STALE


@pytest.mark.parametrize(
    "at, expected",
    [
        ("/ztzl/shce/gzdt/", ColumnKind.SPECIAL),
        ("/ztzl/2016/shce/gzdt/", ColumnKind.SPECIAL),
        ("/bm/shce/gzdt/", ColumnKind.NEWS),
    ],
)
def test_news_of_a_topic_are_the_topics_whatever_the_trail_says(
    at: str, expected: ColumnKind
) -> None:
    # 动态要闻类:历史性工作专题除外
    topics = (
        "<ul><li><a href='/ztzl/shce/'>扫黑除恶专项斗争</a></li></ul><p><a href='/bm/'>部门</a></p>"
    )
    pages = [
        page("/ztzl/", topics, "专题专栏"),
        page(at, dated(), "要闻速递"),
        page("/gzdt/", dated(("2019-06-18",)), "工作动态"),
    ]
    _, columns = site("", *pages)
    assert columns["要闻速递"].kind is expected


# ---------------------------------------------------------------- one site in several dresses


@pytest.mark.parametrize("at", ["/wap", "/old", "/tw"])
def test_a_list_shown_again_under_another_path_is_the_same_column(at: str) -> None:
    pages = [
        page("/gzdt/", dated(), "工作动态"),
        page(f"{at}/gzdt/", dated(("2017-01-12", "2016-12-03"), at), "工作动态"),
    ]
    first = page("/", f"<p><a href='{at}/gzdt/'>工作动态</a></p>")
    read = read_site(Site(url=HOST + "/"), [first, *pages], first, (), AS_OF, {})
    assert [(one.url, one.items) for one in read.columns if one.items] == [(f"{HOST}/gzdt/", 3)]


def test_two_lists_of_one_name_with_their_own_entries_are_two_columns() -> None:
    other = dated(("2019-06-01",), "/zj").replace("次会议", "回下乡")
    pages = [page("/gzdt/", dated(), "工作动态"), page("/zj/gzdt/", other, "工作动态")]
    first = page("/", "<p><a href='/zj/gzdt/'>工作动态</a></p>")
    read = read_site(Site(url=HOST + "/"), [first, *pages], first, (), AS_OF, {})
    assert len([one for one in read.columns if one.items]) == 2


@pytest.mark.parametrize("name", ["繁體版", "藏文版", "ENGLISH", "大字版", "触屏版", "多语言"])
def test_other_versions_of_the_site_are_no_columns_of_it(name: str) -> None:
    home = f"<div class='yz'><a href='/other/'>{name}</a></div>"
    _, columns = site(home, page("/other/", "<p>欢迎</p>"), page("/gzdt/", dated(), "工作动态"))
    assert name not in columns


def test_the_front_page_of_a_version_with_its_own_menu_is_not_blank_nor_open() -> None:
    own = "".join(f"<a href='/mn/{one}/'>ᠮᠡᠳᠡᠭᠡ{k}</a>" for k, one in enumerate(("a", "b", "c")))
    inside = [
        read(f"{HOST}/mn/{at}", f"<html><title>ᠮᠣᠩᠭᠣᠯ</title><div class='nav'>{own}</div></html>")
        for at in ("", "a/", "b/", "c/")
    ]
    _, columns = site("<p><a href='/mn/'>ᠮᠣᠩᠭᠣᠯ</a></p><p>其他</p>", *inside)
    assert "ᠮᠣᠩᠭᠣᠯ" not in columns or state(columns["ᠮᠣᠩᠭᠣᠯ"]) is ColumnState.FRESH


# ---------------------------------------------------------------- blank or not


@pytest.mark.parametrize(
    "said", ["没有您要的内容", "对不起,没有您需要的信息。", "暂时没有你要查看的文章"]
)
def test_words_that_there_is_nothing(said: str) -> None:
    pages = [
        page("/tzgg/", f"<h2>通知公告</h2><div>{said}</div>", "通知公告"),
        page("/gzdt/", dated(), "工作动态"),
    ]
    _, columns = site("", *pages)
    assert state(columns["通知公告"]) is ColumnState.BLANK


def test_entries_of_a_column_without_a_period_leave_nothing_open() -> None:
    """Whether it was updated no clause asks; blank it is not."""
    column = Column(
        "局长信箱", HOST, ColumnKind.CONSULTATION, 4, unreadable="列表只有办结日期", is_list=False
    )
    assert state(column) is ColumnState.FRESH
    assert state(Column("工作动态", HOST, ColumnKind.NEWS, 4, unreadable="没有读懂")) is (
        ColumnState.UNKNOWN
    )
