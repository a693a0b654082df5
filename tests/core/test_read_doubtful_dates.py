"""Days that are none of publication: read as unknown, with a reason, never as an update."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.empty.blank import is_blank
from xuncha.read.empty.partial import IN_FUTURE, UNKNOWN_DAYS, why_future, why_undated
from xuncha.read.pagefacts import Page
from xuncha.read.siteindex import index_pages

AS_OF = date(2026, 9, 20)
DAYS = ("2026-09-18", "2026-09-02", "2026-08-11")


def page(main: str, path: str = "/x/", title: str = "信息") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{main}</body></html>"
    return read(f"http://a.invalid{path}", html, AS_OF)


def entry(number: int, around: str) -> str:
    link = f'<a href="/x/t2026_{number}.html">第{number}批重点项目推进情况</a>'
    return around.replace("#", link)


def rows(*around: str) -> str:
    return "<ul>" + "".join(f"<li>{entry(n, one)}</li>" for n, one in enumerate(around)) + "</ul>"


def newest(main: str) -> date | None:
    return max((item.published for item in page(main).items if item.published), default=None)


@pytest.mark.parametrize(
    "label",
    ["会议时间", "开标日期", "考试时间", "采样日期", "公示期", "召开", "交货期", "下次更新"],
)
def test_a_label_that_names_another_day(label: str) -> None:
    assert newest(rows(*(f"#<span>{label}:{day}</span>" for day in DAYS))) is None
    assert newest(rows(*(f"#<b>{label}:</b><p>{day}</p>" for day in DAYS))) is None
    cells = "".join(f"<tr><td>{entry(n, '#')}</td><td>{d}</td></tr>" for n, d in enumerate(DAYS))
    assert newest(f"<table><tr><th>名称</th><th>{label}</th></tr>{cells}</table>") is None


@pytest.mark.parametrize(
    "label",
    ["发布时间", "更新日期", "公示日期", "成文日期", "生成日期", "来信时间", "日 期", "日间"],
)
def test_a_label_that_names_the_day_of_publication(label: str) -> None:
    assert newest(rows(*(f"#<b>{label}:</b><p>{day}</p>" for day in DAYS))) == date(2026, 9, 18)
    cells = "".join(f"<tr><td>{entry(n, '#')}</td><td>{d}</td></tr>" for n, d in enumerate(DAYS))
    table = f"<table><tr><th>名称</th><th>{label}</th></tr>{cells}</table>"
    assert newest(table) == date(2026, 9, 18)


@pytest.mark.parametrize(
    "shown",
    [
        "#<p>{}</p><p>截止</p>",
        "#<p>时间:{}</p><p>地点:县会堂</p>",
        "#<p><b>{}</b>,县里召开会议。</p>",
    ],
)
def test_what_stands_behind_a_day_tells_as_well(shown: str) -> None:
    assert newest(rows(*(shown.format(day) for day in DAYS))) is None


def test_two_days_an_entry_that_nothing_tells_apart() -> None:
    found = page(rows(*(f"#<p>{day}</p><p>2026-07-0{n + 1}</p>" for n, day in enumerate(DAYS))))
    days = [item.published for item in found.items]
    assert not any(days)
    assert why_undated(found.text, days or [None] * 3) == UNKNOWN_DAYS


def test_the_same_day_twice_is_one_day() -> None:
    assert newest(rows(*(f"#<p>{day}</p><p>{day}</p>" for day in DAYS))) == date(2026, 9, 18)


def test_a_number_of_visits_is_no_year() -> None:
    shown = [("20260", "08-14"), ("1212", "08-06"), ("2025", "07-28")]
    found = page(
        rows(*(f"#<i>{count}</i><b>{day}</b>" for count, day in shown)).replace("t2026_", "")
    )
    assert [item.published for item in found.items] == [
        date(2026, 8, 14),
        date(2026, 8, 6),
        date(2026, 7, 28),
    ]


def test_days_without_a_year_that_rise_have_none() -> None:
    main = rows("#<b>03-02</b>", "#<b>05-11</b>", "#<b>08-12</b>").replace("t2026_", "")
    assert newest(main) is None
    falling = rows("#<b>08-12</b>", "#<b>05-11</b>", "#<b>11-02</b>").replace("t2026_", "")
    assert newest(falling) == date(2026, 8, 12)


def test_several_days_to_come_are_no_days_of_publication() -> None:
    ahead, past = date(2026, 10, 18), date(2026, 9, 11)
    assert why_future([ahead, date(2026, 10, 2), past], AS_OF) == IN_FUTURE
    # One slip, or a list put up during the day.
    assert why_future([ahead, past, past], AS_OF) == ""
    assert why_future([date(2026, 9, 21), date(2026, 9, 21), past], AS_OF) == ""


BESIDE = "<div><h3>最新更新</h3><ul>" + "".join(
    f'<li><a href="/xw/{n}.html">县里召开第{n}次调度会</a><i>{day}</i></li>' for n, day in enumerate(DAYS)
) + "</ul></div>"  # fmt: skip


def test_a_list_of_other_columns_beside_is_not_the_columns() -> None:
    own = rows("#<b>2026-03-02</b>", "#<b>2026-02-11</b>", "#<b>2026-01-12</b>")
    found = page(f"<div class='main'>{own}</div>{BESIDE}")
    index = index_pages((found,), None, found.url)
    assert [item.published for item in index.own_items(found)][0] == date(2026, 3, 2)
    assert all(items == found.items for items in index.other_blocks(found))
    # The home page counts it.
    assert any(item.published == date(2026, 9, 18) for b in found.blocks for item in b.items)


def test_what_may_be_the_columns_own_stays() -> None:
    own = rows("#<b>2026-03-02</b>", "#<b>2026-02-11</b>", "#<b>2026-01-12</b>")
    found = page(f"<div class='main'>{own}</div>{BESIDE.replace('/xw/', '/x/y')}")
    assert not any(block.aside for block in found.blocks)


def test_a_list_inside_an_entry_is_not_the_columns() -> None:
    inner = '<ul><li><a href="/x/j{0}.html">一图读懂第{0}号</a><i>2026-09-1{0}</i></li></ul>'
    found = page(rows(*(f"#<b>2026-0{8 - n}-01</b>{inner.format(n)}" for n in range(3))))
    index = index_pages((found,), None, found.url)
    days = [i.published for items in index.other_blocks(found) for i in items]
    days += [item.published for item in found.items]
    assert max(day for day in days if day) == date(2026, 8, 1)


def test_days_that_were_not_made_out_are_content() -> None:
    main = "<ul class='list'></ul><p>暂无信息</p><p>2026-09-01</p><p>2026-08-01</p>"
    menu = (
        "<div class='nav'><a href='/a/'>政务</a><a href='/b/'>服务</a><a href='/c/'>互动</a></div>"
    )
    found, without = page(menu + main), page(menu + main.partition("<p>2026")[0])
    assert not is_blank(found, index_pages((found,), None, found.url))
    assert is_blank(without, index_pages((without,), None, without.url))


@pytest.mark.parametrize("line", ["更新:2026-09-18</p><p>发布:2026-06-11", "Posted on 11 Jun 2026"])
def test_the_day_of_an_article_by_its_short_labels(line: str) -> None:
    body = "<p>连日来,县里组织力量对各项工作逐一检查,发现问题立即整改,群众反映良好。</p>" * 2
    article = page(f"<h1>柳溪河大桥建成通车</h1><p>{line}</p>{body}", "/x/c/2.html").article
    assert article is not None
    assert (article.title, article.published) == ("柳溪河大桥建成通车", date(2026, 6, 11))
