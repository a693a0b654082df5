"""Causes that the thirteenth blind set brought to light (tests/golden/heldout13), entries and their
days; each on markup of its own."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

from xuncha.read.pagefacts import Page

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
PATH = '<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/gg/">公告</a></div>'
NAMES = ("关于调整公交线路的公告", "关于停水检修的公告两则", "公租房配租结果公示名单")


def page(main: str, path: str = "/gg/", title: str = "公告") -> Page:
    html = f"<html><head><title>{title}</title></head><body>{PATH}{main}</body></html>"
    return read(HOST + path, html, AS_OF)


def entries(row: str, *days: str) -> str:
    """A row for each day: $T its title, $H its address, $D the day."""
    made = ""
    for at, (title, day) in enumerate(zip(NAMES, days, strict=False)):
        made += row.replace("$T", title).replace("$H", f"/gg/{9 - at}.html").replace("$D", day)
    return made


def days(main: str) -> list[str]:
    return [str(item.published) for item in page(main).items]


def titles(main: str) -> list[str]:
    return [item.title for item in page(main).items]


# ------------------------------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Wed Jun 03 09:31:22 CST 2026", "2026-06-03"),
        ("Wed Jun 03 2026 09:31:22 GMT+0800 (中国标准时间)", "2026-06-03"),
        ("2026-06-03T08:20:00.000+0800", "2026-06-03"),
        ("2026-06-03T08:20:00+08:00", "2026-06-03"),
        # 16:00 in Greenwich is midnight in China.
        ("2026-06-02T16:00:00.000+0000", "2026-06-03"),
        ("2026-06-02T16:00:00Z", "2026-06-03"),
        ("2026-06-02T15:59:59.000Z", "2026-06-02"),
        ("【2026】06.03", "2026-06-03"),
        ("【2026】06-03", "2026-06-03"),
        ("2026.06.03 10:22:31 | 采购人：某县水务局 | 代理机构：某招标公司", "2026-06-03"),
    ],
)
def test_days_as_programs_and_platforms_print_them(said: str, day: str) -> None:
    row = "<li><a href='$H'>$T</a><p><span>$D</span></p></li>"
    assert days(f"<ul>{entries(row, said, said)}</ul>") == [day, day]


@pytest.mark.parametrize("said", ["Mon Jun 03 09:31:22 CST 2026", "Wed Jun 03 09:31:22 PST 2026"])
def test_a_day_of_another_weekday_or_another_country_is_not_known(said: str) -> None:
    row = "<li><a href='$H'>$T</a><span>$D</span></li>"
    assert set(days(f"<ul>{entries(row, said, said)}</ul>")) <= {"None"}


def test_days_in_the_tooltips_of_rows() -> None:
    row = '<li title="发布时间：$D"><a href="$H">$T</a></li>'
    assert days(f"<ul>{entries(row, '2026-06-03', '2026-05-11')}</ul>") == [
        "2026-06-03",
        "2026-05-11",
    ]
    row = '<li title="截止时间：$D"><a href="$H">$T</a></li>'
    assert set(days(f"<ul>{entries(row, '2026-06-03', '2026-05-11')}</ul>")) <= {"None"}


def test_years_with_their_counts_and_a_sign_to_fold() -> None:
    fold = "<dl><dt><span>－</span>$Y年度（共1件）</dt><dd><i>$D</i><a href='$H'>$T</a></dd></dl>"
    made = entries(fold, "01/20", "11/09", "12/21")
    more = "<dd><i>10/08</i><a href='/gg/3.html'>关于清理占道物品的通告</a></dd></dl>"
    made = more.join(made.rsplit("</dl>", 1))
    for year in ("2026", "2025", "2024"):
        made = made.replace("$Y", year, 1)
    assert days(made) == ["2026-01-20", "2025-11-09", "2024-12-21", "2024-10-08"]


def half(*days: str) -> str:
    """One of two lists that stand side by side."""
    rows = "".join(
        f"<li><a href='/gg/{one}.html'>关于{one}号路段施工的公告</a><i>[{one}]</i></li>"
        for one in days
    )
    return f"<ul class='col'>{rows}</ul>"


def test_two_halves_side_by_side_are_of_the_same_year() -> None:
    left, right = half("06-12", "06-08", "06-04", "05-31"), half("06-10", "06-06", "06-02", "05-29")
    found = days(f"<div>{left}{right}</div>")
    assert len(found) == 8
    assert {day[:4] for day in found} == {"2026"}


def test_a_second_piece_that_goes_on_in_the_year_before_does() -> None:
    first, second = half("05-12", "03-20", "02-11"), half("12-28", "11-06", "09-30")
    found = days(f"<div>{first}{second}</div>")
    assert [day[:4] for day in found] == ["2026"] * 3 + ["2025"] * 3
    # A list of few entries a year: that the second piece begins in a month of the first is chance.
    first, second = half("06-12", "04-20", "02-11"), half("04-28", "02-06", "01-30")
    assert "2026-04-28" not in days(f"<div>{first}{second}</div>")


# ------------------------------------------------------------------------------------- entries


def test_an_office_in_brackets_before_the_title_is_no_entry() -> None:
    row = '<li>[<a href="/org-1.html">市工信局</a>]&nbsp;<a href="$H" title="$T"><span>$T</span><span>$D</span></a></li>'
    made = f"<ul>{entries(row, '2026-06-03', '2026-05-11')}</ul>"
    assert titles(made) == [*NAMES[:2]]
    assert days(made) == ["2026-06-03", "2026-05-11"]


def test_two_entries_of_one_row_are_two() -> None:
    row = '<tr><td><a href="/gg/a$D.html">开展春季植树的通知$D</a></td><td><a href="$H">$T <i>$D</i></a></td></tr>'
    assert len(titles(f"<table>{entries(row, '2026-06-03', '2026-05-11')}</table>")) == 4


def test_read_more_is_not_the_title() -> None:
    row = '<div><h3><a href="$H">$T</a></h3><p>会议要求……<a href="$H">阅读更多<span>关于 $T</span> &raquo;</a></p><i>$D</i></div>'
    assert titles(entries(row, "2026-06-03", "2026-05-11")) == [*NAMES[:2]]


def test_badges_in_a_link_are_no_part_of_its_title() -> None:
    row = '<div><h5><a href="$H">$T <span>置顶</span> <span>推荐</span></a></h5><p>$D</p></div>'
    assert titles(entries(row, "2026-06-03", "2026-05-11")) == [*NAMES[:2]]


def test_a_tag_beside_the_day_is_not_its_entry() -> None:
    row = '<div class="media"><a href="$H"><img src="/u.jpg"></a><div><a href="$H"><h5>$T</h5></a><div><span>$D</span><a href="/tag/7">视频</a></div></div></div>'
    made = entries(row, "2026-06-03", "2026-05-11")
    assert titles(made) == [*NAMES[:2]]
    assert days(made) == ["2026-06-03", "2026-05-11"]


@pytest.mark.parametrize("name", ["border-bottom", "border-top", "align-bottom pb-2"])
def test_a_line_below_something_is_no_footer(name: str) -> None:
    assert "一段说明文字" in page(f"<div class='{name}'><p>一段说明文字</p></div>").text
    assert "一段说明文字" not in page("<div class='page-bottom'><p>一段说明文字</p></div>").text


def test_the_year_of_one_leaf_is_not_that_of_the_next() -> None:
    row = "<dt><a href='$H'>$T</a></dt><dd><div><h3>$D</h3><h6>{}</h6></div><em>202{}</em></dd>"
    made = entries(row, "03.12", "02.17", "01.05").format(2026, 1, 2025, 2, 2025, 3)
    assert days(f"<dl>{made}</dl>") == ["2026-03-12", "2025-02-17", "2025-01-05"]


def test_a_year_behind_the_last_day_of_the_year_before_is_a_heading() -> None:
    row = "<li><a href='$H'>$T</a><span>$D</span></li>"
    old = (
        row.replace("$T", "关于清理占道物品的通告")
        .replace("$H", "/gg/3.html")
        .replace("$D", "10-08")
    )
    made = f"<ul>{entries(row, '05-20', '01-03')}</ul><h3>2024</h3><ul>{old}</ul>"
    assert days(f"<h3>2026</h3>{made}")[-1] == "2024-10-08"
