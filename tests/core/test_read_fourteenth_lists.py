"""Causes that the fourteenth blind set brought to light (tests/golden/heldout14), entries and their
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


# ---------------------------------------------------------------------------- beside a list


def test_one_notice_that_runs_above_a_list_is_none_of_it() -> None:
    runs = "<marquee><a href='/xw/1.html'>滚动播出的一条消息</a> 2026-06-17</marquee>"
    rows = entries("<li><a href='$H'>$T</a><i>$D</i></li>", "2026-06-03", "2026-05-06")
    assert days(f"{runs}<ul>{rows}</ul>") == ["2026-06-03", "2026-05-06"]


# ------------------------------------------------------------------------------------ titles


@pytest.mark.parametrize(
    "row",
    [
        "<a class='cell' href='$H'><div class='bd'><p>$T</p><p class='desc'>县交易中心</p></div>"
        "<div class='ft'>$D</div></a>",
        "<li><a href='$H'><p>$T</p><div><span>县府办发布</span><i>$D</i></div></a></li>",
    ],
)
def test_what_every_card_says_is_no_part_of_a_title(row: str) -> None:
    main = f"<div>{entries(row, '2026-06-03', '2026-05-06', '2026-04-02')}</div>"
    assert titles(main) == list(NAMES)
    assert days(main) == ["2026-06-03", "2026-05-06", "2026-04-02"]


def test_words_that_stand_in_one_line_with_a_title_are_of_it() -> None:
    row = "<li><a href='$H'>$T<b>（公示）</b></a><i>$D</i></li>"
    main = f"<ul>{entries(row, '2026-06-03', '2026-05-06', '2026-04-02')}</ul>"
    assert all(title.endswith("（公示）") for title in titles(main))


# ------------------------------------------------------------------------------- years above


MONTH_AND_DAY = (
    ("<b>9月</b><i>28</i>", "<b>8月</b><i>9</i>", "<b>3月</b><i>1</i>"),
    ("<b>28</b><i>9月</i>", "<b>9</b><i>8月</i>", "<b>1</b><i>3月</i>"),
    ("<b>28日</b><i>09月</i>", "<b>09日</b><i>08月</i>", "<b>01日</b><i>03月</i>"),
    ("<b>28</b><i>Sep</i>", "<b>09</b><i>Aug</i>", "<b>01</b><i>Mar</i>"),
)
ROWS = (
    "<div class='e'><div class='cal'>$D</div><div><a href='$H'>$T</a></div></div>",
    "<div class='e'><div><a href='$H'>$T</a></div><div class='cal'>$D</div></div>",
    "<li><p>$D</p><a href='$H'>$T</a></li>",
)


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("pieces", MONTH_AND_DAY)
@pytest.mark.parametrize("head", ["<h3>2023年</h3>", "<div><h3>2023</h3></div>"])
def test_a_year_above_months_and_days_in_pieces(
    head: str, pieces: tuple[str, ...], row: str
) -> None:
    """The year is of every entry below; it is no third piece of the first one's day."""
    main = f"<div id='main'>{head}{entries(row, *pieces)}</div>"
    assert days(main) == ["2023-09-28", "2023-08-09", "2023-03-01"]


def test_two_years_above_their_entries_in_pieces() -> None:
    row = ROWS[0]
    first = entries(row, "<b>2月</b><i>28</i>")
    more = entries(row.replace("/gg/", "/h/"), "<b>12月</b><i>9</i>", "<b>11月</b><i>3</i>")
    more = more.replace("/gg/", "/gg/o")
    main = f"<div><h3>2024年</h3>{first}<h3>2021年</h3>{more}</div>"
    assert days(main) == ["2024-02-28", "2021-12-09", "2021-11-03"]


# ------------------------------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("(22.3.1)", "2022-03-01"),
        ("　（22.3.11）", "2022-03-11"),
        ("[22/3/9]", "2022-03-09"),
        ("区府办 | 发布于 2026-06-03 | 点击 2011", "2026-06-03"),
        ("区发改委 ｜ 发布时间：2026-06-03 ｜ 阅读 31", "2026-06-03"),
        ("2026-06-03 / 县政府办", "2026-06-03"),
        ("发布于：2026-06-03　阅读：1,024", "2026-06-03"),
        ("2026-06-03 浏览 12 人次", "2026-06-03"),
        ("2026/6/3 下午 3:01:22", "2026-06-03"),
        ("2026-06-03 周三", "2026-06-03"),
        ("县政府办 · 2026年6月3日 · 阅读 2024", "2026-06-03"),
        ("由 张三 — 最后修改于 2026年06月03日 10:01", "2026-06-03"),
        ("最后更新于 2026年06月03日", "2026-06-03"),
    ],
)
def test_days_beside_other_words(said: str, day: str) -> None:
    row = "<li><a href='$H'>$T</a><p><span>$D</span></p></li>"
    assert days(f"<ul>{entries(row, said, said, said)}</ul>") == [day] * 3


def test_a_column_of_changes_beside_that_of_publication() -> None:
    row = "<tr><td><a href='$H'>$T</a></td><td>2026-06-10</td><td>$D</td></tr>"
    head = "<tr><th>标题</th><th>更新时间</th><th>发布时间</th></tr>"
    said = entries(row, "2026-06-03", "2026-05-06", "2026-04-02")
    assert days(f"<table>{head}{said}</table>") == ["2026-06-03", "2026-05-06", "2026-04-02"]
    head = head.replace("发布时间", "阅读")
    said = entries(
        row.replace("2026-06-10", "$D").replace("<td>$D</td></tr>", "<td>31</td></tr>"),
        "2026-06-03",
        "2026-05-06",
        "2026-04-02",
    )
    assert days(f"<table>{head}{said}</table>") == ["2026-06-03", "2026-05-06", "2026-04-02"]


FACTS = (
    "<div class='item'><h4><a href='$H'>$T</a></h4><table><tr><td>发文机关</td><td>县政府</td>"
    "<td>成文日期</td><td>2026年01月08日</td></tr><tr><td>发文字号</td><td>某府发〔2026〕3号</td>"
    "<td>发布日期</td><td>$D</td></tr></table></div>",
    "<li><a href='$H'>$T</a><dl><dt>成文日期：</dt><dd>2026年01月08日</dd><dt>发布日期：</dt>"
    "<dd>$D</dd></dl></li>",
    "<li><a href='$H'>$T</a><p><b>公布时间</b><i>$D</i><b>印发时间</b><i>2026年1月8日</i></p></li>",
)


@pytest.mark.parametrize("row", FACTS)
@pytest.mark.parametrize("form", ["2026-0{m}-0{d}", "2026年0{m}月0{d}日", "2026年{m}月{d}日"])
def test_facts_of_each_paper_name_their_days(form: str, row: str) -> None:
    """Whatever the days are written with, the label before each tells which one it is."""
    said = [form.format(m=m, d=d) for m, d in ((6, 3), (5, 6), (4, 2))]
    main = f"<div>{entries(row, *said)}</div>"
    assert days(main) == ["2026-06-03", "2026-05-06", "2026-04-02"]
    assert page(main).article is None


@pytest.mark.parametrize(
    "said",
    [
        "22.3.11",
        "项目 | 开标于 2026-06-03 | 点击 2011",
        "某局 | 报名截止于 2026-06-03",
        "修改于 2026年06月03日之前的无效",
    ],
)
def test_days_that_may_be_something_else(said: str) -> None:
    row = "<li><a href='$H'>$T</a><p><span>$D</span></p></li>"
    assert set(days(f"<ul>{entries(row, said, said, said)}</ul>")) <= {"None"}
