"""Links below other boxes, for browsers of long ago, in the colour of their ground by a sheet."""

from __future__ import annotations

import pytest
from read_tools import read

URL = "http://www.shili.gov.cn/index.html"
PLAIN = "<p>本县召开工作会议,部署下一阶段工作。</p>" * 5
SOLD = "".join(
    f'<a href="http://www.yx{n}.example/">{word}</a>'
    for n, word in enumerate(("六合彩开奖", "时时彩平台", "棋牌游戏下载"))
)
FIRMS = "".join(
    f'<a href="http://www.gs{n}.example/">{word}</a>'
    for n, word in enumerate(("水泵", "阀门", "地板", "门窗", "电缆", "轴承", "涂料", "叉车"))
)


def hidden(body: str, head: str = "") -> int:
    html = (
        f"<html><head><title>示例县人民政府</title>{head}</head><body>{PLAIN}{body}</body></html>"
    )
    return len(read(URL, html).signs.hidden_links)


def sheet(rules: str) -> str:
    return f"<style>{rules}</style>"


LAYER = '<div style="position:absolute;top:0;left:0;width:100%;height:50px;z-index:9;background:{}"></div>'


OPENED = ",".join(str(ord(c)) for c in '<div style="display:none">')


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f'<ul style="position:absolute;z-index:-999">{FIRMS}</ul>', ""),
        (f'<p style="position:absolute;z-index:-1">{SOLD}</p>', ""),
        (f'<div style="position:relative">{LAYER.format("#fff")}<p>{SOLD}</p></div>', ""),
        (f"<noframes>{SOLD}</noframes>", ""),
        (f"<script>document.write(String.fromCharCode({OPENED}))</script>{SOLD}", ""),
        (f"<NOFRAMES><p>{FIRMS}</p></NOFRAMES>", ""),
        (f"<noscript>{FIRMS}</noscript>", ""),
        (f'<div class="dz">{FIRMS}</div>', sheet(".dz{background:#eee}.dz a:link{color:#eee}")),
        (f'<p class="tm">{SOLD}</p>', sheet(".tm a{color:rgba(255,255,255,0)}")),
        (f"<p>{SOLD}<img src='a.gif' onload=\"this.parentNode.style.display='none'\"></p>", ""),
        (f'<div style="clip-path:polygon(0 0, 0 0, 0 0)">{SOLD}</div>', ""),
        (f'<div id="x1">{SOLD}</div><script>$("#x1").css("left","-900px")</script>', ""),
        (f'<div id="x2">{SOLD}</div><script>$("#x2").css({{left:"-900px"}})</script>', ""),
        (
            f'<div id="x3">{SOLD}</div><script>var s=document.getElementById("x3").style;s.marginLeft="-900px";</script>',
            "",
        ),
        (
            f'<div id="x4">{FIRMS}</div>',
            "<script>var e=document.createElement('style');e.textContent='#x4{display:none}';</script>",
        ),
    ],
)
def test_nobody_sees_them(body: str, head: str) -> None:
    assert hidden(body, head)


@pytest.mark.parametrize(
    ("body", "head"),
    [
        # An order of -1 may be seen: what is behind it may have no ground.
        (f'<p style="position:relative;z-index:-1">{FIRMS}</p>', ""),
        # Boxes that stand where they stand have no order at all.
        (f'<p style="z-index:-999">{FIRMS}</p>', ""),
        (
            f'<ul class="yq">{FIRMS}</ul>',
            sheet(".yq{position:absolute;z-index:-999}.hz:hover .yq{z-index:9}"),
        ),
        # A veil over a banner, and a head that stays above the page.
        (f'<div style="position:relative">{LAYER.format("rgba(0,0,0,.4)")}<p>{SOLD}</p></div>', ""),
        (
            f'<div style="position:relative">{LAYER.format("#fff")}<p style="margin-top:60px">{SOLD}</p></div>',
            "",
        ),
        (f'<div style="position:relative">{LAYER.format("#fff")}<p>{FIRMS}</p></div>', ""),
        ('<noframes>请用<a href="http://www.ff.example/">火狐</a>访问</noframes>', ""),
        (f"<noscript>{FIRMS.split('</a>')[0]}</a></noscript>", ""),
        (f'<div class="dz">{FIRMS}</div>', sheet(".dz{background:#111}.dz a{color:#eee}")),
        (
            f'<div class="sj">{FIRMS}</div>',
            sheet(".sj{display:none}@media screen and (max-width:700px){.sj{display:block}}"),
        ),
        (f"<p>{SOLD}<img src='a.gif' onerror=\"this.parentNode.style.display='none'\"></p>", ""),
        (
            f'<p class="tb">{FIRMS}</p>',
            sheet(".tb a{color:transparent}.tb a{background:url(/tb.png)}"),
        ),
        (
            f'<div id="x6" style="position:fixed;left:-300px">{FIRMS}</div><script>$("#b").click(function(){{$("#x6").animate({{left:0}})}})</script>',
            "",
        ),
        (
            f'<div id="x5">{FIRMS}</div><script>$("#b").click(function(){{$("#x5").css("left","-900px")}})</script>',
            "",
        ),
    ],
)
def test_honest_pages_do_the_like(body: str, head: str) -> None:
    assert not hidden(body, head)
