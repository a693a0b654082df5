"""A cause left over from the earlier blind sets: which link of a row a day belongs to."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read

HOST = "http://a.invalid"
AS_OF = date(2026, 6, 18)
TITLES = ("关于开展夏季用电检查的通知", "县医院设备采购结果公告", "关于城区道路施工的通告")


def items(main: str) -> list[tuple[str, date | None]]:
    way = "<div class='path'>当前位置：<a href='/'>首页</a> &gt; <a href='/gg/'>公告</a></div>"
    html = f"<html><head><title>公告</title></head><body>{way}{main}</body></html>"
    return [(item.title, item.published) for item in read(f"{HOST}/gg/", html, AS_OF).items]


ROWS = [(title, f"2026-6-{day}") for title, day in zip(TITLES, (17, 9, 2), strict=True)]


@pytest.mark.parametrize(
    "row",
    [
        # A forum: who wrote it is a link in the cell of the day.
        "<tr><td><a href='/t-{0}.html'><img src='/i.gif'></a></td><th><em>[<a href='/f-2.html'>公告</a>]"
        "</em> <a href='/t-{0}.html'>{1}</a></th><td><cite><a href='/space-{0}.html'>区府办</a></cite>"
        "<em><span>{2}</span></em></td><td><a href='/t-{0}.html'>{0}</a><em>2015</em></td></tr>",
        "<tr><td><a href='/t-{0}.html'>{1}</a></td><td><a href='/u-{0}.html'>县水务局</a> {2}</td></tr>",
        "<li><a href='/t-{0}.html'>{1}</a><p><a href='/u-{0}.html'>办公室</a> <i>{2}</i></p></li>",
    ],
)
def test_a_day_beside_who_wrote_it_is_of_the_title(row: str) -> None:
    body = "".join(row.format(at, *one) for at, one in enumerate(ROWS, 40))
    main = f"<table>{body}</table>" if row.startswith("<tr") else f"<ul>{body}</ul>"
    days = [date(2026, 6, 17), date(2026, 6, 9), date(2026, 6, 2)]
    assert items(main) == list(zip(TITLES, days, strict=True))


def test_two_entries_side_by_side_keep_their_days() -> None:
    """A short title with its day beside a long one with its own."""
    rows = "".join(
        f"<tr><td><a href='/s-{day}.html'>停电通知</a> 2026-06-0{day}</td>"
        f"<td><a href='/l-{day}.html'>{TITLES[0]}</a> 2026-05-0{day}</td></tr>"
        for day in (5, 4, 3)
    )
    found = items(f"<table>{rows}</table>")
    assert ("停电通知", date(2026, 6, 5)) in found
    assert (TITLES[0], date(2026, 5, 5)) in found
