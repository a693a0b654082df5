"""Causes that the twelfth blind set brought to light (tests/golden/heldout12), entries and their
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


def test_a_day_that_react_wrote_in_pieces_is_whole() -> None:
    row = "<li><a href='$H'>$T</a><p>$D</p></li>"
    pieces = [day.replace("-", "<!-- -->-<!-- -->") for day in ("2026-05-28", "2026-05-02")]
    assert days(f"<ul>{entries(row, *pieces)}</ul>") == ["2026-05-28", "2026-05-02"]


def test_years_and_months_of_one_figure_in_brackets_are_days() -> None:
    row = "<tr><td>·<a href='$H'>$T</a> <font>($D)</font></td></tr>"
    main = f"<table>{entries(row, '26-6-3', '26-05-21', '25-12-9')}</table>"
    assert days(main) == ["2026-06-03", "2026-05-21", "2025-12-09"]


def test_a_number_that_would_be_a_day_to_come_is_no_day() -> None:
    row = "<li><a href='$H'>$T</a><span>$D</span></li>"
    assert days(f"<ul>{entries(row, '27-6-3', '27-5-2')}</ul>") == []


def test_a_number_behind_one_entry_is_no_year_of_the_day_over_the_next() -> None:
    row = '<dl><dt>$D</dt><dd><b>1</b><a href="$H">$T</a><em>202{}</em></dd></dl>'
    rows = entries(row, "06-03", "05-20", "05-11").format(1, 2, 3)
    assert days(rows) == ["2026-06-03", "2026-05-20", "2026-05-11"]


def test_a_day_beside_visits_like_years_keeps_its_month_and_day() -> None:
    row = '<li><div><h4><a href="$H">$T</a></h4><div><b>$D</b><p>5月</p><em>202{}</em></div></div></li>'
    rows = entries(row, "28", "17", "06").format(1, 2, 3)
    assert days(f"<ul>{rows}</ul>") == ["2026-05-28", "2026-05-17", "2026-05-06"]


@pytest.mark.parametrize("head", ["2025年（2）", "2025年 (12条)", "2025年度（3篇）"])
def test_a_year_with_a_count_is_a_heading(head: str) -> None:
    row = "<li><a href='$H'>$T</a><span>$D</span></li>"
    fold = f'<div><a href="#">{head}</a><div><ul>{entries(row, "06-12", "06-02")}</ul></div></div>'
    assert days(fold) == ["2025-06-12", "2025-06-02"]


def test_one_entry_alone_under_the_year_before_is_not_of_this_year() -> None:
    row = '<li><div><a href="$H">$T</a><span>$D</span></div></li>'
    above = f"<ul>{entries(row, '03-12', '03-02')}</ul>"
    below = '<ul><li><div><a href="/gg/1.html">春季绿化工作总结通报</a><span>04-28</span></div></li></ul>'
    folds = "".join(
        f'<li><a href="#">{year}年（{count}）</a><div>{inner}</div></li>'
        for year, count, inner in ((2026, 2, above), (2025, 1, below))
    )
    shown = [str(i.published) for block in page(f"<ul>{folds}</ul>").blocks for i in block.items]
    assert sorted(shown) == ["2025-04-28", "2026-03-02", "2026-03-12"]


@pytest.mark.parametrize(
    "shown",
    [
        "<span>2026</span><span>年</span><span>6</span><span>月</span><span>3</span><span>日</span>",
        "<span>06</span>/<span>03</span><b>2026</b>",
        "<b>2026</b>-<b>06</b>-<b>03</b>",
    ],
)
def test_marks_between_numbers_that_stand_alone(shown: str) -> None:
    row = f'<div class=it>{shown}<a href="$H">$T</a></div>'
    assert days(f"<div>{entries(row, '', '', '')}</div>") == ["2026-06-03"] * 3


def test_a_range_of_numbers_in_elements_of_their_own_is_no_day() -> None:
    row = '<div class=it><a href="$H">$T</a><b>20</b>-<b>26</b>-<b>2026</b></div>'
    assert not any(day != "None" for day in days(f"<div>{entries(row, '', '', '')}</div>"))


GRID = "<div class=tr><div>索引号</div><div>标题</div><div>{}</div><div>{}</div></div>"
ROW = (
    '<div class=tr><div>A-7</div><div><a href="$H">$T</a></div>'
    "<div>2026-05-01</div><div>$D</div></div>"
)


def test_the_heads_of_a_table_of_divs_tell_which_day_is_which() -> None:
    rows = entries(ROW, "2026-06-03", "2026-05-20")
    table = GRID.format("成文日期", "发布日期")
    assert days(f"<div class=t>{table}{rows}</div>") == ["2026-06-03", "2026-05-20"]


def test_a_table_of_divs_whose_heads_tell_nothing_leaves_two_days_unknown() -> None:
    rows = entries(ROW, "2026-06-03", "2026-05-20")
    table = GRID.format("甲", "乙")
    assert set(days(f"<div class=t>{table}{rows}</div>")) <= {"None"}


def test_days_at_the_end_of_all_titles_without_brackets() -> None:
    row = '<li><a href="$H">$T$D</a></li>'
    main = f"<ul>{entries(row, '2026-06-03', '2026-05-20', '2026-05-11')}</ul>"
    assert days(main) == ["2026-06-03", "2026-05-20", "2026-05-11"]
    assert titles(main) == list(NAMES)


def test_days_at_the_end_of_all_titles_below_a_clock() -> None:
    row = '<li><a href="$H">$T$D</a></li>'
    clock = "<p>今天是 2026-06-18 09:12:33</p><div>2026-06-18</div>"
    main = f"{clock}<ul>{entries(row, '2026-06-03', '2026-05-20', '2026-05-11')}</ul>"
    assert days(main) == ["2026-06-03", "2026-05-20", "2026-05-11"]


def test_a_day_that_ends_a_title_beside_a_day_of_its_own_is_part_of_the_title() -> None:
    row = '<li><a href="$H">$T$D</a><span>2026-06-10</span></li>'
    main = f"<ul>{entries(row, '2026-06-03', '2026-05-20', '2026-05-11')}</ul>"
    assert days(main) == ["2026-06-10"] * 3


# ---------------------------------------------------------------------------------- entries


def test_the_day_in_the_tooltip_of_days_ago_is_its_day() -> None:
    row = '<li><a href="$H">$T</a><time title="$D 10:01:00">3天前</time></li>'
    assert days(f"<ul>{entries(row, '2026-06-15', '2026-06-11')}</ul>") == [
        "2026-06-15",
        "2026-06-11",
    ]


def test_a_tooltip_that_says_more_than_a_day_is_none() -> None:
    row = '<li><a href="$H">$T</a><span title="$D 学习材料汇编">材料</span></li>'
    assert not any(
        day != "None" for day in days(f"<ul>{entries(row, '2026-06-15', '2026-06-11')}</ul>")
    )


def test_an_entry_that_a_function_of_the_site_opens() -> None:
    row = """<li onclick="go('$H')"><p>$T</p><span>$D</span></li>"""
    shown = page(f"<ul>{entries(row, '2026-06-15', '2026-06-11', '2026-06-01')}</ul>").items
    assert [item.url for item in shown] == [f"{HOST}/gg/{n}.html" for n in (9, 8, 7)]
    assert [item.title for item in shown] == list(NAMES)


def test_a_function_that_is_given_no_address_opens_none() -> None:
    row = """<li onclick="go('$D')"><p>$T</p></li>"""
    assert not page(f"<ul>{entries(row, 'tab1', 'tab2', 'tab3')}</ul>").items


def test_other_formats_of_a_document_are_no_entries_of_their_own() -> None:
    row = '<dt>$D</dt><dd><a href="$H">$T</a> <a href="$H.pdf">PDF</a> <a href="$H.xls">XLS下载</a></dd>'
    assert titles(f"<dl>{entries(row, '2026-06-15', '2026-06-11')}</dl>") == list(NAMES[:2])


def test_a_document_whose_format_alone_is_linked_is_an_entry() -> None:
    row = '<li>$T <a href="$H.pdf">PDF</a><span>$D</span></li>'
    assert days(f"<ul>{entries(row, '2026-06-15', '2026-06-11')}</ul>") == [
        "2026-06-15",
        "2026-06-11",
    ]


def test_a_leaf_of_the_calendar_in_headings_is_not_the_title() -> None:
    row = (
        '<li><a href="$H"><div><h3>06.15</h3><h6>2026</h6></div>'
        "<div><h4>$T</h4><h6>2026年5月1日以来,各单位认真落实有关要求…</h6></div></a></li>"
    )
    assert titles(f"<ul>{entries(row, '', '')}</ul>") == list(NAMES[:2])


# ------------------------------------------------------------------------- what is the column's


LEAD = (
    '<div class=lead><img src="/i.jpg"><h3><a href="/gg/20.html">防汛工作推进会议召开</a></h3>'
    '<p>会议要求各单位落实责任……<a href="/gg/20.html">[详细]</a></p><em>2026-06-12</em></div>'
)


def test_the_first_entry_shown_large_is_one_of_the_list() -> None:
    row = '<li><a href="$H">$T</a><span>$D</span></li>'
    rows = entries(row, "2026-06-03", "2026-05-20", "2026-05-11")
    assert days(f"{LEAD}<ul>{rows}</ul>") == [
        "2026-06-12",
        "2026-06-03",
        "2026-05-20",
        "2026-05-11",
    ]


def test_what_stands_large_over_a_heading_is_not_of_the_list_below_it() -> None:
    row = '<li><a href="$H">$T</a><span>$D</span></li>'
    rows = entries(row, "2026-06-03", "2026-05-20", "2026-05-11")
    assert len(days(f"{LEAD}<h2>通知公告</h2><ul>{rows}</ul>")) == len(NAMES)


def test_a_hidden_list_above_the_path_is_of_the_menu() -> None:
    row = '<li><a href="$H">$T</a><span>$D</span></li>'
    menu = (
        '<ul><li><a href="javascript:;">公交线路建议来信</a><span>2026-06-16</span></li></ul>' * 2
    )
    html = (
        f'<html><body><div class="tabs"><div style="display:none">{menu}</div></div>{PATH}'
        f"<ul>{entries(row, '2026-06-03', '2026-05-20')}</ul></body></html>"
    )
    blocks = read(HOST + "/gg/", html, AS_OF).blocks
    own = [block for block in blocks if not (block.aside or block.beside)]
    aside = [block for block in blocks if block.aside]
    assert {str(i.published) for b in own for i in b.items} == {"2026-06-03", "2026-05-20"}
    assert {str(i.published) for b in aside for i in b.items} == {"2026-06-16"}
