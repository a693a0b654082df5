"""What the homes of the twentieth blind set brought to light, each cause on its own page."""

from __future__ import annotations

from datetime import date

from read_tools import read

from xuncha.facts import Column, ColumnKind, Site
from xuncha.read.site import read_site

AS_OF = date(2026, 11, 20)
HOST = "http://a.invalid"
TITLES = ("召开推进会议", "开展消防演练", "举办读书活动", "组织义务植树", "慰问环卫工人")


def clicked(tag: str) -> list[tuple[str, date | None]]:
    rows = "".join(
        f"<li><i></i><{tag} onclick=\"location='a.php?id={at}'\">{title}</{tag}><b>2026-11-{19 - at}</b></li>"
        for at, title in enumerate(TITLES)
    )
    html = (
        f"<html><body><div class='pos'>当前位置：首页 &gt; 动态</div><ul>{rows}</ul></body></html>"
    )
    return [(item.url, item.published) for item in read(f"{HOST}/l.php?id=2", html, AS_OF).items]


def test_headings_that_a_click_opens_are_entries() -> None:
    wanted = [(f"{HOST}/a.php?id={at}", date(2026, 11, 19 - at)) for at in range(len(TITLES))]
    assert clicked("h2") == wanted
    assert clicked("p") == wanted


# ------------------------------------------------------------------- numbers that count entries


def titles(numbers: list[str]) -> list[str]:
    rows = "".join(
        f"<tr><td><a href='/x/{at}.html'>{number}{title}</a></td><td>2026-11-{19 - at}</td></tr>"
        for at, (number, title) in enumerate(zip(numbers, TITLES, strict=True))
    )
    way = "<div class='pos'>当前位置：<a href='/'>首页</a> &gt; 动态</div>"
    html = f"<html><body>{way}<table>{rows}</table></body></html>"
    return [item.title for item in read(f"{HOST}/x/", html, AS_OF).items]


def test_a_number_that_counts_the_entries_is_no_part_of_a_title() -> None:
    assert titles(["1. ", "2. ", "3. ", "4. ", "5. "]) == list(TITLES)
    assert titles(["6、", "7、", "8、", "9、", "10、"]) == list(TITLES)


def test_numbers_of_their_own_are_part_of_titles() -> None:
    other = ["1. ", "2. ", "4. ", "5. ", "6. "]
    assert titles(other) == [number + title for number, title in zip(other, TITLES, strict=True)]
    some = ["1. ", "2. ", "", "4. ", "5. "]
    assert titles(some) == [number + title for number, title in zip(some, TITLES, strict=True)]


# ------------------------------------------------------------------- names


def columns(menu: str) -> dict[str, Column]:
    rows = "".join(
        f"<li><a href='/xw/{at}.html'>{title}</a><span>2026-11-{19 - at}</span></li>"
        for at, title in enumerate(TITLES)
    )
    html = f"<html><head><title>某县</title></head><body><div class='nav'><ul><li><a href='/'>首页</a></li>{menu}</ul></div><div><ul>{rows}</ul></div></body></html>"
    home = read(f"{HOST}/", html, AS_OF)
    reading = read_site(Site(url=f"{HOST}/"), (home,), home, (), AS_OF, {})
    return {column.url.removeprefix(HOST): column for column in reading.columns}


def test_a_menu_whose_head_leads_to_its_first_column() -> None:
    below = "<ul><li><a href='/zx/'>咨询投诉</a></li><li><a href='/zj/'>民意征集</a></li></ul>"
    found = columns(f"<li><a href='/zx/'>联系我们之窗</a>{below}</li>")
    assert found["/zx/"].name == "咨询投诉"
    assert found["/zx/"].kind is ColumnKind.CONSULTATION
    # Where no name says a kind it is the first, as before.
    below = below.replace("咨询投诉", "蓝天记")
    assert columns(f"<li><a href='/zx/'>云水谣</a>{below}</li>")["/zx/"].name == "云水谣"


def test_a_short_name_over_two_lines() -> None:
    found = columns(
        "<li><a href='/ml/'>信息公开<br>目录</a></li><li><a href='/jg/'>机构</a></li>"
        "<li><a href='/ld/'>领导</a></li>"
    )
    assert found["/ml/"].name == "信息公开目录"
    assert found["/ml/"].kind is ColumnKind.CATALOGUE
