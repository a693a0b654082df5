"""Which date belongs to which entry, whatever the row is made of."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.pagefacts import Page

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
