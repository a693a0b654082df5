"""暗链: what a page's own scripts hide while it loads, and what they open when somebody asks."""

from __future__ import annotations

import pytest
from read_tools import read
from test_hidden_links import GOV, NAMES, SPAM, page

URL = "http://www.shili.gov.cn/index.html"
ALL = len(NAMES)


def count(block: str, script: str, head: str = "") -> int:
    html = page(block, head, f"<script>{script}</script>")
    return len(read(URL, html).signs.hidden_links)


@pytest.mark.parametrize(
    "script",
    [
        'var d=document,n="none";d.getElementById("fl").style.display=n;',
        'document.getElementById("fl").setAttribute("style","display:none");',
        "document.getElementById('fl').style.cssText='position:absolute;left:-9999px;top:0';",
        "var o=document.getElementById('fl');o.style.overflow='hidden';o.style.height='0';",
        "window.onload=function(){document.getElementById('fl').style.display='none'};",
        "function f(){document.getElementById('fl').style.display='none'} f();",
        "(function(){var x=document.getElementById('fl');x.style.textIndent='-9999px';})();",
        "$(document).ready(function(){$('#fl').hide();});",
    ],
)
def test_a_script_hides_while_the_page_loads(script: str) -> None:
    assert count(f'<div id="fl">{SPAM}</div>', script) == ALL


@pytest.mark.parametrize(
    "script",
    [
        # A box that closes when somebody asks it to.
        "function closeFl(){document.getElementById('fl').style.display='none'}",
        "$('.x').click(function(){$('#fl').hide();});",
        "document.querySelector('.x').onclick=function(){document.getElementById('fl').style.display='none'};",
        # One that goes away by itself after some seconds.
        "setTimeout(function(){$('#fl').hide();},8000);",
        "function bye(){document.getElementById('fl').style.display='none'} setTimeout('bye()',8000);",
        # One that unfolds under its heading.
        "$('#fl').hide();$('h3').click(function(){$(this).next().slideToggle();});",
        # One that is opened and shut.
        "var o=document.getElementById('fl');o.style.overflow='hidden';o.style.height='0';"
        "function open(){o.style.height=h+'px';}",
        "var o=document.getElementById('fl');o.style.display='none';function s(){o.style.display='block';}",
    ],
)
def test_a_script_that_hides_when_somebody_asks(script: str) -> None:
    block = f'<div class="adbox" id="fl">{SPAM}<p>本区重点企业展示,可以关闭这个小窗口</p></div>'
    assert count(block, script) == 0


def test_a_button_that_closes_a_box() -> None:
    button = "<b onclick=\"document.getElementById('fl').style.display='none'\">×</b>"
    block = f'<div id="fl">{SPAM}<p>本区重点企业展示,可以关闭这个小窗口</p></div>{button}'
    assert count(block, "") == 0


@pytest.mark.parametrize(
    ("block", "script"),
    [
        # Long lists of units under addresses of their own, opened by their class.
        (
            f'<div class="nbox" style="display:none">{SPAM}{SPAM.replace("-example", "-ex")}</div>',
            '$(".f_li").click(function(){$(".nbox").show();});',
        ),
        (
            '<ul class="qyml">'
            + SPAM.replace("<a", "<li style='display:none'><a").replace("</a>", "</a></li>")
            + "</ul>",
            '$(".more").click(function(){$(".qyml li").show();});',
        ),
        # Lists that are hidden in one way, side by side.
        (
            f'<div><ul style="display: none;">{GOV}</ul><ul style="display: none;">{SPAM}{SPAM.replace("-example", "-ex")}</ul></div>',
            "",
        ),
    ],
)
def test_what_the_page_itself_opens(block: str, script: str) -> None:
    assert count(block, script) == 0


def test_a_bar_that_comes_in_under_the_mouse() -> None:
    head = "<style>.bar{position:fixed;right:-160px}.bar:hover{right:0}</style>"
    assert count(f'<div class="bar">{SPAM}</div>', "", head) == 0
    coloured = "<style>.bar{position:fixed;right:-160px}.bar:hover{color:red}</style>"
    assert count(f'<div class="bar">{SPAM}</div>', "", coloured) == ALL


def test_white_letters_on_a_gradient() -> None:
    white = SPAM.replace("<a ", "<a style=color:#fff ")
    assert count(f'<div style="background-image:linear-gradient(#0b5,#063)">{white}</div>', "") == 0


def test_units_of_the_county_in_a_list_that_unfolds() -> None:
    units = [
        "人民医院",
        "中医院",
        "第一中学",
        "图书馆",
        "文化馆",
        "档案馆",
        "农科所",
        "监测站",
        "博物馆",
        "疾控中心",
    ]
    links = "".join(
        f'<li><a href="http://www.u{n}.example/">县{u}</a></li>' for n, u in enumerate(units)
    )
    assert (
        count(
            f'<div class="sel"><input value="---单位---"><ul class="opt" style="display:none">{links}</ul></div>',
            "",
        )
        == 0
    )
    sold = [
        "白癜风医院",
        "整形医院",
        "男科医院",
        "成人高考",
        "论文发表",
        "复刻手表",
        "喷绘布",
        "空压机",
        "地磅",
        "家教",
    ]
    links = "".join(
        f'<li><a href="http://www.u{n}.example/">{u}</a></li>' for n, u in enumerate(sold)
    )
    assert (
        count(f'<div class="sel"><ul class="opt" style="display:none">{links}</ul></div>', "") == 10
    )
