"""暗链 as the twentieth blind set showed it, by cause; and what stands beside it for good reasons."""

from __future__ import annotations

import pytest
from read_tools import read

URL = "http://www.shili.gov.cn/"
FIRMS = "".join(f'<a href="http://www.{name}.example/">{name}</a>' for name in ("jd", "bx", "db"))
ONE = '<a href="http://www.yuntai.example/">云台咨询</a>'
BODY = '<div class="box"><h2>要闻</h2><p>' + "会议部署防汛工作。" * 20 + "</p></div>"


def hidden(block: str, head: str = "", after: str = "") -> int:
    """How many links of the page are told as hidden."""
    signs = read(URL, f"<html><head>{head}</head><body>{BODY}{block}</body></html>{after}").signs
    return len(signs.hidden_links) if signs else 0


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;inset:-9999px auto auto -9999px",
        "scale:0",
        "zoom:0.001",
        "filter:opacity(0)",
        "-webkit-text-fill-color:transparent",
    ],
)
def test_properties_of_late(style: str) -> None:
    assert hidden(f'<div style="{style}">{FIRMS}</div>') == 3


@pytest.mark.parametrize(
    "style",
    [
        "inset:0 auto auto 0",
        "scale:1.0",
        "zoom:0.8",
        "filter:opacity(.6)",
        "backdrop-filter:opacity(0)",
        # Letters that show a picture through themselves.
        "background:linear-gradient(red,blue);-webkit-background-clip:text;-webkit-text-fill-color:transparent",
    ],
)
def test_the_same_properties_where_all_is_seen(style: str) -> None:
    assert hidden(f'<div style="{style}">{FIRMS}</div>') == 0


def test_letters_of_the_colour_of_their_own_ground() -> None:
    grey = FIRMS.replace(" href", ' style="color:rgb(245,245,245)" href')
    assert hidden(f'<div style="background:#f5f5f5">{grey}</div>') == 3
    assert hidden(f'<div style="background:#333">{grey}</div>') == 0
    # A sheet that was not read may give what has a name another ground.
    assert hidden(f'<div class="bar" style="background:#f5f5f5">{grey}</div>') == 0
    buttons = grey.replace(" href", ' class="btn" href')
    assert hidden(f'<div style="background:#f5f5f5">{buttons}</div>') == 0


def test_one_of_its_brothers_without_height() -> None:
    rule = "<style>#bt>div:last-child{height:0;overflow:hidden}</style>"
    assert hidden(f'<div id="bt"><p>版权</p><div>{FIRMS}</div></div>', rule) == 3
    assert hidden(f'<div id="bt"><div>{FIRMS}</div><div>版权</div></div>', rule) == 0


@pytest.mark.parametrize(
    ("script", "count"),
    [
        ('document.querySelector("#lk").hidden=true;', 3),
        ('document.querySelector("#lk").style.display="none";', 3),
        ("document.getElementById(String.fromCharCode(108,107)).style.display='none';", 3),
        ('document.querySelector("#lk").hidden=true;function f(){document.querySelector("#lk").hidden=false;}', 0),
        ('document.querySelector("#other").hidden=true;', 0),
    ],
)  # fmt: skip
def test_scripts_that_put_away_what_they_ask_for(script: str, count: int) -> None:
    assert hidden(f'<div id="lk">{FIRMS}</div><script>{script}</script>') == count


@pytest.mark.parametrize(
    "block",
    [
        f'<div style="display:none">{ONE}</div>',
        f"<p style='display:none;'>{ONE}</p>",
        f'<span style="font-size:0">{ONE}</span>',
        f'<div style="position:absolute;top:-5000px">{ONE}</div>',
        f"<div hidden>{ONE}</div>",
        ONE.replace(" href", ' style="display:none" href'),
    ],
)
def test_one_link_that_nothing_shows(block: str) -> None:
    assert hidden(block) == 1
    assert hidden("", after=block) == 1


@pytest.mark.parametrize(
    "block",
    [
        # What a script may ask for, what takes turns, what folds.
        f'<div id="zx" style="display:none">{ONE}</div>',
        f'<div class="zx" style="display:none">{ONE}</div>',
        f'<div data-k="1" style="display:none">{ONE}</div>',
        f'<div><a href="/a/">概况</a></div><div style="display:none">{ONE}</div>',
        f'<ul><li style="display:none">{ONE}</li></ul>',
        f'<div style="display:none">{ONE}<p>本公司为本站提供的咨询服务</p></div>',
        '<div style="display:none"><a href="http://www.yuntai.example/"><img src="/a.png">云台</a></div>',
        # Counters, makers, other versions of the site.
        '<div style="display:none"><a href="http://www.yuntai.example/">云台统计</a></div>',
        '<div style="display:none"><a href="http://www.yuntai.example/">技术支持：云台</a></div>',
        '<div style="display:none"><a href="http://www.yuntai.example/">free templates</a></div>',
        '<div style="display:none"><a href="http://www.shili-wjw.gov.cn/">县卫健局</a></div>',
    ],
)
def test_one_link_that_somebody_may_show(block: str) -> None:
    assert hidden(block) == 0


def test_rules_within_rules() -> None:
    nested = "<style>.wz{color:#333;& .lk{position:absolute;left:-3000px}}</style>"
    assert hidden(f'<div class="wz"><div class="lk">{FIRMS}</div></div>', nested) == 3
    assert hidden(f'<div class="other"><div class="lk">{FIRMS}</div></div>', nested) == 0
    asked = "<style>.lk{position:absolute;left:-3000px;&:hover{left:0}}</style>"
    assert hidden(f'<div class="lk">{FIRMS}</div>', asked) == 0
