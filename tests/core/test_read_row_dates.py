"""Which date belongs to which entry, whatever the row is made of."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.facts import Column, DeclaredColumn
from xuncha.read.columns.found import read_columns
from xuncha.read.empty.partial import BESIDE, UNKNOWN_DAYS, why_undated
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

AS_OF = date(2026, 9, 20)
DAYS = (date(2026, 9, 14), date(2026, 8, 30), date(2026, 7, 2))
TITLES = ("老旧小区加装电梯推进会召开", "乡村医生轮训结束", "桥梁安全检查工作启动")


def page(main: str) -> Page:
    html = f"<html><head><title>工作动态</title></head><body>{main}</body></html>"
    return read("http://a.invalid/dt/", html, AS_OF)


def made(row: str) -> str:
    """Three rows; `row` names {link}, {title}, {href} and {d}, the day."""
    rows = []
    for number, (title, day) in enumerate(zip(TITLES, DAYS, strict=True)):
        href = f"/dt/{number}.html"
        link = f'<a href="{href}">{title}</a>'
        rows.append(row.format(link=link, title=title, href=href, d=day, n=number))
    return "".join(rows)


def days(main: str) -> list[date | None]:
    return [item.published for item in page(main).items]


def titles(main: str) -> list[str]:
    return [item.title for item in page(main).items]


@pytest.mark.parametrize(
    "leaf",
    [
        "<p>{d:%d}</p><p>{d:%b}</p><p>{d:%Y}</p>",
        "<p>{d:%Y}</p><p>{d:%m}</p><p>{d:%d}</p>",
        "<p>{d.day}</p><p>{d.month}月</p><p>{d:%Y}</p>",
    ],
)
def test_a_leaf_of_three_pieces(leaf: str) -> None:
    beside = made(f"<div><div>{leaf}</div>{{link}}</div>")
    assert days(beside) == list(DAYS)
    inside = made(f'<a href="{{href}}">{leaf}<p>{{title}}</p></a>')
    assert days(inside) == list(DAYS)
    assert titles(inside) == list(TITLES)


def test_three_numbers_with_the_year_last_say_no_day() -> None:
    assert not any(days(made("<li>{link}<p>{d:%d}</p><p>{d:%m}</p><p>{d:%Y}</p></li>")))


def test_the_number_of_an_entry_is_no_day_of_the_month_below() -> None:
    main = made("<li><b>{n}</b><div><p>{d:%Y.%m}</p><h4>{d:%d}</h4></div>{link}</li>")
    assert days(main) == list(DAYS)


def test_a_year_in_a_link_is_no_half_of_a_day_beside() -> None:
    choice = "".join(f'<a href="?y={year}">{year}</a>' for year in (2026, 2025, 2024))
    assert days(choice + made("<dl><dt>{d.month}月{d.day}日</dt><dd>{link}</dd></dl>")) == list(
        DAYS
    )


def test_titles_in_one_column_and_days_in_another() -> None:
    column = f"<ul>{made('<li>{link}</li>')}</ul>"
    days_of = "<ul>" + "".join(f"<li>{day}</li>" for day in DAYS) + "</ul>"
    assert days(f"<div>{column}{days_of}</div>") == list(DAYS)
    assert days(f"<div>{days_of}{column}</div>") == list(DAYS)
    # One day too few: which of the entries has none is not known.
    short = days_of.replace(f"<li>{DAYS[1]}</li>", "")
    assert not any(days(f"<div>{column}{short}</div>"))


def test_a_picture_and_the_title_are_one_row() -> None:
    row = (
        '<li><a href="{href}"><img src="/i.jpg" alt=""></a>'
        "<div>{link}<p>{d}</p><p>浏览:120次</p></div></li>"
    )
    assert days(f"<ul>{made(row)}</ul>") == list(DAYS)
    assert titles(f"<ul>{made(row)}</ul>") == list(TITLES)
    assert days(made(row.replace("li>", "section>"))) == list(DAYS)


def test_a_day_in_the_link_and_another_beside_it() -> None:
    assert not any(days(made('<li><a href="{href}">{title}<p>{d}</p></a><p>2026-06-{n}1</p></li>')))
    # In its title it is part of the title.
    named = made('<li><a href="{href}">{title}(2026-06-{n}1)</a><span>{d}</span></li>')
    assert days(named) == list(DAYS)


def test_the_date_of_the_row_wins_over_one_behind_it() -> None:
    assert days("<div>" + made("<div>{link}<p>{d}</p></div><p>2026-09-19</p>") + "</div>") == list(
        DAYS
    )


def test_a_document_is_signed_before_it_is_put_up() -> None:
    assert days(made("<li>{link}<p>{d}</p><p>成文日期:2026-05-0{n}</p></li>"))[0] == DAYS[0]
    assert not any(days(made("<li>{link}<p>{d}</p><p>成文日期:2026-09-1{n}</p></li>"))[1:])


@pytest.mark.parametrize(
    "tag",
    [
        '<div data-time="{d} 08:00">{link}</div>',
        "<li data-date='{d}'>{link}</li>",
        '<li>{link}<time datetime="{d}T08:00:00+08:00">3天前</time></li>',
        '<li>{link}<time datetime="{d}">{d:%m-%d}</time></li>',
        '<li><a href="{href}" data-pubdate="{d}">{title}</a></li>',
    ],
)
def test_a_day_in_an_attribute(tag: str) -> None:
    assert days(f"<ul>{made(tag)}</ul>") == list(DAYS)
    assert titles(f"<ul>{made(tag)}</ul>") == list(TITLES)


def test_a_day_that_is_shown_goes_before_one_in_an_attribute() -> None:
    assert days(made('<li data-time="2026-09-19">{link}<p>{d}</p></li>')) == list(DAYS)


@pytest.mark.parametrize("form", ["{d:%d}.{d:%m}.{d:%Y}", "{d:%m}/{d:%d}/{d:%Y}"])
def test_the_year_last(form: str) -> None:
    """14.09.2026 tells that the day comes first, and so 02.07.2026 is the second of July."""
    assert days(made(f"<li>{{link}}<p>{form}</p></li>")) == list(DAYS)


def test_a_list_that_never_tells_whether_the_day_comes_first() -> None:
    rows = "".join(
        f'<li><a href="/dt/{n}.html">{title}</a><p>0{n + 1}/05/2026</p></li>'
        for n, title in enumerate(TITLES)
    )
    found = page(f"<ul>{rows}</ul>")
    assert [item.published for item in found.items] == [None] * 3
    assert why_undated(found.text, [None] * 3) == UNKNOWN_DAYS


def test_lists_that_contradict_each_other_tell_no_day() -> None:
    rows = made("<li>{link}<p>{d:%m}/{d:%d}/{d:%Y}</p></li>")
    other = '<li><a href="/dt/9.html">全县夏粮收购工作有序推进</a><p>23/08/2026</p></li>'
    assert not any(days(f"<ul>{rows}{other}</ul>"))


@pytest.mark.parametrize(
    "meta",
    [
        "<p>创建 {d}</p><p>修改 2026-09-19</p>",
        "<p>{d.year}年{d.month}月{d.day}日公布 2027年1月1日起施行</p>",
        "<p>({d} 发布,2026-09-19修订)</p>",
        "<p>公布日期 {d} 施行日期 2027-01-01</p>",
        "<p>120 {d} 08:30</p>",
        "<p>发布:{d}</p><p>失效:2026-09-1{n}</p>",
    ],
)
def test_words_tell_which_day_is_that_of_publication(meta: str) -> None:
    assert days(made(f"<li>{{link}}{meta}</li>")) == list(DAYS)


@pytest.mark.parametrize(
    "meta",
    [
        "<p>浏览 1{n}-20</p>",
        "<p>点击量:0{n}-16</p>",
        "<p>修改 2026-09-1{n}</p>",
        "<p>柳政办〔2026〕1{n}号</p>",
        "<p>000014349/2026-0{n}</p>",
        "<p>2026年9月1{n}日起施行</p>",
        "<p>批准 2026-09-1{n}</p>",
    ],
)
def test_numbers_and_days_that_are_none_of_publication(meta: str) -> None:
    assert not any(days(made(f"<li>{{link}}{meta}</li>")))
    assert days(made(f"<li>{{link}}<span>{{d}}</span>{meta}</li>")) == list(DAYS)


def test_visits_that_look_like_years() -> None:
    counted = "<li>{link}<p>{d:%m-%d}</p><p>202{n}</p></li>"
    assert not any(days(f"<ul>{made(counted)}</ul>"))
    # From year to year, as yearly reports are.
    yearly = "".join(
        f'<li><a href="/dt/{n}.html">政府信息公开年度报告</a><p>03-1{n}</p><p>{2026 - n}</p></li>'
        for n in range(4)
    )
    assert days(f"<ul>{yearly}</ul>") == [date(2026 - n, 3, 10 + n) for n in range(4)]


def test_a_list_of_days_that_nobody_understands_is_a_list() -> None:
    rows = made("<li>{link}<p>2026/3~{n}</p></li>")
    assert [item.published for item in page(f"<ul>{rows}</ul>").items] == [None] * 3


def column(main: str) -> Column:
    found = page(main)
    index = index_pages((found,), None, found.url)
    declared = (DeclaredColumn(found.url, "工作动态", found.url),)
    return read_columns(index, None, declared, AS_OF, {})[0]


@pytest.mark.parametrize("heading", ["热门文章", "点击排行", "推荐阅读", "最新更新"])
def test_newer_entries_beside_a_list_may_be_of_another_column(heading: str) -> None:
    own = f"<div><ul>{made('<li>{link}<span>{d}</span></li>')}</ul></div>"
    rows = "".join(
        f'<li><a href="/dt/8{n}.html">全县夏粮收购工作有序推进之{n}</a><i>09-1{n}</i></li>'
        for n in (8, 7, 6)
    )
    beside = f"<div><h3>{heading}</h3><ul>{rows}</ul></div>"
    read = column(own + beside)
    assert (read.newest, read.unreadable) == (DAYS[0], BESIDE)
    older = beside.replace("09-1", "05-1")
    assert (column(own + older).newest, column(own + older).unreadable) == (DAYS[0], "")
    # Nothing else on the page: whose it is nobody knows.
    assert column(beside).unreadable == BESIDE
