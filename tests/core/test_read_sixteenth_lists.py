"""What the lists of the sixteenth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
AS_OF = date(2026, 11, 20)
TITLES = ("关于开展冬季用电检查的通知", "县医院设备采购结果公告", "关于城区道路施工的通告")


def items(main: str) -> list[tuple[str, date | None]]:
    way = "<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>公告</a></div>"
    html = f"<html><head><title>公告</title></head><body>{way}{main}</body></html>"
    return [(item.title, item.published) for item in read(f"{HOST}/gg/", html, AS_OF).items]


def row(at: int, inside: str = "") -> str:
    return f"<tr><td>09:1{at}</td><td><a href='/gg/{at}.html'>{TITLES[at]}</a>{inside}</td></tr>"


def test_a_day_in_a_row_of_its_own_is_that_of_the_rows_below() -> None:
    first, second = (f"<tr><td colspan='2'><b>2026年11月{day}日</b></td></tr>" for day in (17, 12))
    main = f"<table><tbody>{first}{row(0)}{row(1)}{second}{row(2)}</tbody></table>"
    days = [date(2026, 11, 17), date(2026, 11, 17), date(2026, 11, 12)]
    assert items(main) == list(zip(TITLES, days, strict=True))


@pytest.mark.parametrize(
    ("head", "entry", "box"),
    [
        ("<dt>{}</dt>", "<dd>{}</dd>", "dl"),
        ("<div class='day'>{}</div>", "<div class='row'>{}</div>", "div"),
        ("<p><b>{}</b></p>", "<p>{}</p>", "div"),
        ("<li class='day'>{}</li>", "<li>{}</li>", "ul"),
    ],
)
@pytest.mark.parametrize("form", ["2026年11月{}日", "2026-11-{}"])
def test_a_day_that_stands_alone_is_that_of_what_stands_below(
    head: str, entry: str, box: str, form: str
) -> None:
    links = [entry.format(f"<a href='/gg/{at}.html'>{TITLES[at]}</a>") for at in range(3)]
    first, second = (head.format(form.format(day)) for day in (17, 12))
    main = f"<{box}>{first}{links[0]}{links[1]}{second}{links[2]}</{box}>"
    days = [date(2026, 11, 17), date(2026, 11, 17), date(2026, 11, 12)]
    assert items(main) == list(zip(TITLES, days, strict=True))


def test_a_row_with_a_day_of_its_own_keeps_it() -> None:
    first, second = (f"<tr><td colspan='2'>2026年11月{day}日</td></tr>" for day in (17, 12))
    own = "<span>2026-11-16</span>"
    main = f"<table><tbody>{first}{row(0)}{row(1, own)}{second}{row(2)}</tbody></table>"
    days = dict(items(main))
    assert days[TITLES[1]] == date(2026, 11, 16)
    assert days[TITLES[2]] == date(2026, 11, 12)


def test_days_below_their_titles_in_rows_of_their_own_stay_where_they_are() -> None:
    below = "".join(
        row(at) + f"<tr><td></td><td>2026-11-{day}</td></tr>" for at, day in enumerate((17, 12, 9))
    )
    assert [day and day.day for _, day in items(f"<table>{below}</table>")] == [17, 12, 9]


def test_an_entry_that_details_lead_to_is_called_by_its_heading() -> None:
    rest = "".join(
        f"<li><a href='/gg/{at}.html'>{TITLES[at]}</a> <span>2026-11-0{3 - at}</span></li>"
        for at in (1, 2)
    )
    large = f"<li class='first'><h6>{TITLES[0]}</h6><p>近日，各单位开展用电检查。</p><a class='link' href='/gg/0.html'>【详情】</a><em>2026-11-09</em></li>"
    assert [title for title, _ in items(f"<ul>{large}{rest}</ul>")] == list(TITLES)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("海滨县人民政府<br>关于划定禁烧区域的通告", "海滨县人民政府关于划定禁烧区域的通告"),
        ("海滨县人民政府<br/>\n关于划定禁烧区域的通告", "海滨县人民政府关于划定禁烧区域的通告"),
        (
            "<font>海滨县人民政府</font><br><font>关于划定禁烧区域的通告</font>",
            "海滨县人民政府关于划定禁烧区域的通告",
        ),
        # Two names below each other are no title that a break cuts.
        ("局长信箱<br>倾听民声民意", "局长信箱 倾听民声民意"),
        # Other elements set words apart.
        ("关于划定禁烧区域的通告<em>县生态环境局</em>", "关于划定禁烧区域的通告 县生态环境局"),
        ("关于划定禁烧区域的通告<br>No. 12", "关于划定禁烧区域的通告 No. 12"),
    ],
)
def test_a_break_cuts_no_title(words: str, shown: str) -> None:
    rest = "".join(
        f"<li><a href='/gg/{at}.html'>{TITLES[at]}</a><b>2026-11-0{3 - at}</b></li>"
        for at in (1, 2)
    )
    main = f"<ul><li><a href='/gg/9.html'>{words}</a><b>2026-11-09</b></li>{rest}</ul>"
    assert items(main)[0] == (shown, date(2026, 11, 9))
