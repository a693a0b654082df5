"""General causes that the blind sets brought to light, each on a page of its own."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from read_tools import read

from xuncha.facts import ColumnKind
from xuncha.read.columns.kinds import kind_of_column
from xuncha.read.dates.whole import find_date
from xuncha.read.empty.partial import (
    DAYS_AGO,
    OLDEST_FIRST,
    UNKNOWN_DAYS,
    why_not_newest,
    why_undated,
)
from xuncha.read.empty.shell import is_to_come
from xuncha.read.lists.clickrows import with_links
from xuncha.read.pagefacts import Page, Shell

HOST = "http://a.invalid"


def page(main: str, title: str = "信息", path: str = "/x/") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(HOST + path, html)


def days(main: str) -> list[date | None]:
    return [item.published for item in page(main).items]


def rows(*shown: str) -> str:
    return "".join(
        f'<li><a href="/x/{n}.html">推进第{n}批项目建设工作</a><span>{day}</span></li>'
        for n, day in enumerate(shown, 1)
    )


# ---------------------------------------------------------------- years and months as headings


def test_a_year_below_a_list_is_no_half_of_its_last_date() -> None:
    main = f"<div><h4>2020年</h4><ul>{rows('12-06', '01-21')}</ul></div><div><h4>2019年</h4></div>"
    assert days(main) == [date(2020, 12, 6), date(2020, 1, 21)]


def test_each_year_holds_for_the_entries_under_it() -> None:
    parts = "".join(
        f"<div class='y'><h4>{year}年</h4><ul>{rows('11-20', '03-15')}</ul></div>"
        for year in (2020, 2019)
    )
    found = days(parts.replace("/x/1", "/y/1", 1).replace("/x/2", "/y/2", 1))
    assert found == [date(2020, 11, 20), date(2020, 3, 15), date(2019, 11, 20), date(2019, 3, 15)]


def test_a_choice_of_years_is_no_heading() -> None:
    main = f"<p><span>2019</span><b>x</b></p><ul><li>2020</li><li>2019</li></ul><ul>{rows('12-06', '01-21')}</ul>"
    assert days(main) == [date(2020, 12, 6), date(2020, 1, 21)]


def test_a_year_ahead_of_the_day_of_inspection_makes_no_date() -> None:
    main = f"<div><h4>2021年</h4><ul>{rows('11-20', '10-15')}</ul></div>"
    assert days(main) == [date(2020, 11, 20), date(2020, 10, 15)]


# ---------------------------------------------------------------- pagers


@pytest.mark.parametrize("shown", ["2020/12/16", "2020/12"])
def test_days_with_strokes_do_not_count_the_pages(shown: str) -> None:
    foot = "<p>共66条 当前第2页 <a href='/x/?page=3'>下一页</a> 共22页</p>"
    found = page(f"<ul>{rows('2020-12-16', shown)}</ul>{foot}").pager
    assert found is not None
    assert (found.current, found.pages, found.total) == (2, 22, 66)


# ---------------------------------------------------------------- entries without a link


def test_a_row_that_a_click_opens_is_an_entry() -> None:
    row = "<li onclick=\"window.open('/x/9.html')\"><p>新院区施工招标公告</p><i>2020-12-09</i></li>"
    (item,) = page(f"<ul>{row}</ul>").items
    assert (item.title, item.url, item.published) == (
        "新院区施工招标公告",
        f"{HOST}/x/9.html",
        date(2020, 12, 9),
    )


@pytest.mark.parametrize(
    "row",
    [
        "<li onclick=\"window.open('/x/9.html')\"><a href='/x/9.html'>新院区施工招标公告</a></li>",
        '<li onclick="location.href=next"><p>新院区施工招标公告</p></li>',
        "<div onclick=\"window.open('#')\"><p>新院区施工招标公告</p></div>",
    ],
    ids=["has a link", "computed", "leads nowhere"],
)
def test_other_clicks_are_left_alone(row: str) -> None:
    assert with_links(row) == row


def test_a_menu_beside_a_list_in_one_element_is_no_part_of_it() -> None:
    menu = "<a href='/?c=7'>便民信息</a> <a href='/?c=8'>村务公开</a>"
    listed = "<p><a href='/?id=91'>农资补贴开始登记</a> 2020-12-02</p><p><a href='/?id=88'>接种通知</a> 2020-11-12</p>"
    assert len(page(menu + listed).items) == 2


# ---------------------------------------------------------------- what must not be called stale


def test_oldest_first_with_further_pages_says_why_it_is_not_known() -> None:
    foot = "<p>共 45 条 第 1/12 页</p>"
    up = page(f"<ul>{rows('2019-01-01', '2019-02-01', '2019-03-01')}</ul>{foot}")
    down = page(f"<ul>{rows('2019-03-01', '2019-02-01', '2019-01-01')}</ul>{foot}")
    whole = page(f"<ul>{rows('2019-01-01', '2019-02-01', '2019-03-01')}</ul>")
    assert [why_not_newest([one]) for one in (up, down, whole)] == [OLDEST_FIRST, "", ""]


@pytest.mark.parametrize(
    ("shown", "why"),
    [("3小时前", DAYS_AGO), ("昨天 10:20", DAYS_AGO), ("腊月廿三 08:30", UNKNOWN_DAYS), ("", "")],
)
def test_days_in_other_forms_are_not_no_days(shown: str, why: str) -> None:
    assert why_undated("\n".join(["推进项目建设", shown] * 2), [None, None]) == why


def test_relative_days_make_a_list_of_unknown_days() -> None:
    assert days(f"<ul>{rows('3小时前', '昨天', '6天前')}</ul>") == [None, None, None]


def test_a_table_with_several_dates_is_read_by_its_heads() -> None:
    heads = "".join(f"<th>{name}</th>" for name in ("事项", "决定日期", "有效期至", "公示日期"))
    cells = "".join(f"<td>{day}</td>" for day in ("2020-12-01", "2024-11-30", "2020-12-07"))
    row = "<tr><td><a href='/x/{0}.html'>第{0}项许可</a></td>" + cells + "</tr>"
    main = f"<table><tr>{heads}</tr>{row.format(1)}{row.format(2)}</table>"
    assert days(main) == [date(2020, 12, 7)] * 2


def test_of_several_dates_without_a_head_none_after_the_day_of_inspection_is_taken() -> None:
    row = "<li><a href='/x/{0}.html'>第{0}项许可公开</a><i>2020-12-01</i><b>2024-11-30</b></li>"
    assert days(f"<ul>{row.format(1)}{row.format(2)}</ul>") == [date(2020, 12, 1)] * 2


def test_days_in_brackets_without_noughts_are_dates_where_there_are_several() -> None:
    assert days(f"<ul>{rows('[12/29]', '[12/3]', '[1/6]')}</ul>") == [
        date(2019, 12, 29),
        date(2019, 12, 3),
        date(2019, 1, 6),
    ]


def test_a_day_beside_its_month_has_the_year_of_the_list() -> None:
    assert days(f"<ul>{rows('<p>11</p><p>/12月</p>', '<p>28</p><p>/11月</p>')}</ul>") == [
        date(2020, 12, 11),
        date(2020, 11, 28),
    ]


def test_a_sentence_that_mentions_nothing_says_nothing() -> None:
    said = "上半年共检查医疗机构120家次,暂无信息不公开的情形,群众满意度持续提升。"
    assert page(f"<h1>监督</h1><p>{said}</p>").says_empty == ""
    assert page("<h1>监督</h1><p>对不起,该栏目暂无信息!</p>").says_empty == "该栏目暂无信息"


# ---------------------------------------------------------------- what is still to come


@pytest.mark.parametrize("said", ["栏目建设中,敬请期待", "本栏目正在建设中", "敬请期待"])
def test_a_column_to_come_is_for_a_person_to_look_at(said: str) -> None:
    menu = "".join(f'<li><a href="/c{n}/">栏目{n}</a></li>' for n in range(30))
    found = page(f"<ul>{menu}</ul><h2>规划</h2><p>{said}</p>")
    assert found.shell is Shell.MAINTENANCE
    assert found.shell_detail


def test_a_sentence_about_building_is_not_to_come() -> None:
    assert is_to_come("我县重点项目正在建设中,预计明年完工。") == ""


# ---------------------------------------------------------------- articles

_BODY = (
    "<p>会议传达学习了有关文件精神,与会同志结合分管工作作了交流发言,研究了年度工作计划安排。</p>"
)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>2020-12-07</p>", date(2020, 12, 7)),
        ("<p><em>2020-12-07</em><em>县融媒体中心</em></p>", date(2020, 12, 7)),
        ('<time datetime="2020-12-07T10:00">12月7日</time>', date(2020, 12, 7)),
        ("<p>2020年12月7日 县融媒 记者 某某</p>", date(2020, 12, 7)),
        # Not of the article, or not surely.
        ("<p>2020-12-07</p><p>2020-12-09</p>", None),
        ("<table><tr><td>实施日期</td><td>2020-12-07</td></tr></table>", None),
        ("<p>12月7日</p>", None),
        ("<p>2020年12月7日至9日</p>", None),
    ],
)
def test_a_day_alone_beside_the_headline(line: str, day: date | None) -> None:
    found = page(f"<h1>局党组召开理论学习会</h1>{line}{_BODY}", "局党组召开理论学习会").article
    assert (found.published if found else None) == day


def test_the_name_of_the_site_in_h1_is_no_headline() -> None:
    main = f"<h1>某市交通局</h1><h2>北段通过验收</h2><p>发布时间:2020-12-07</p>{_BODY}"
    found = page(main, "北段通过验收-某市交通局")
    assert found.heading == ""
    assert found.article is not None
    assert found.article.title == "北段通过验收"


def test_a_headline_of_two_lines_is_one() -> None:
    main = f"<div>某县人民政府令<br>(第12号)</div><p>日期:2020-12-07</p>{_BODY}"
    found = page(main, "某县人民政府令(第12号)").article
    assert found is not None
    assert found.title == "某县人民政府令(第12号)"


# ---------------------------------------------------------------- small things


@pytest.mark.parametrize("text", ["Mar 12, 2020", "12 March 2020", "Published: March 12, 2020"])
def test_dates_of_english_versions(text: str) -> None:
    found = find_date(text, date(2020, 12, 28))
    assert found is not None
    assert found.day == date(2020, 3, 12)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("民意直通车", ColumnKind.CONSULTATION),
        ("民意征集", ColumnKind.SURVEY),
        ("任前公示", ColumnKind.PERSONNEL),
        ("中标公告", ColumnKind.PROJECTS),
        ("科室动态", ColumnKind.NEWS),
        ("内设科室", ColumnKind.ORGANISATION),
    ],
)
def test_kinds_by_name(name: str, kind: ColumnKind) -> None:
    assert kind_of_column(name)[0] is kind


def test_a_redirect_by_a_variable_is_followed() -> None:
    found = page('<script>var u="/hd/xx/";window.location.replace(u);</script>')
    assert (found.shell, found.shell_detail) == (Shell.REDIRECT, f"{HOST}/hd/xx/")


def test_an_application_with_words_for_browsers_without_scripts_is_a_shell() -> None:
    head = "<script defer src='/app.js'></script>"
    html = f"<html><head>{head}</head><body><noscript>请启用 JavaScript</noscript><div id='app'></div></body></html>"
    assert read(f"{HOST}/", html).shell is Shell.SCRIPT


_OPENED = "<li onclick=\"window.open('/x')\">"


@pytest.mark.parametrize(
    "hostile",
    [
        _OPENED + "abc 12-3 " * 20_000 + "<br></li>",
        (_OPENED + "ab1 " * 120 + "<i></i>") * 2_000,
        '<div onclick="window.open(' * 20_000,
        "<div><h4>2020年</h4><p>12-03</p></div>" * 15_000,
        "<div>" + "<p>2020</p><p>03-04</p>" * 15_000 + "<a href=/x>推进项目建设</a></div>",
        "<p>首页</p>" * 20_000,
    ],
    ids=["one row", "many rows", "open tags", "years", "years in one element", "paths"],
)
def test_hostile_markup_costs_no_more_than_a_large_page(hostile: str) -> None:
    before = process_time()
    page(hostile)
    assert process_time() - before < 3
