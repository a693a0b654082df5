"""暗链: every way of hiding strangers' links is seen, and no menu or tab is taken for one."""

from __future__ import annotations

import time

import pytest
from read_tools import read

URL = "http://www.shili.gov.cn/index.html"
NAMES = ("lvmenchuang", "jiajiao", "tugongbu", "xiaoshuo", "banjia", "zhaopin", "huishou", "peixun")
SPAM = "".join(f'<a href="https://www.{name}-example.cn/">{name}</a>\n' for name in NAMES)
# As careless intruders write it: the anchors are never closed.
UNCLOSED = SPAM.replace("</a>", "<a>")
OWN = "".join(f'<li><a href="/xxgk/{n}.html">栏目{n}</a></li>' for n in range(6))
GOV = "".join(f'<a href="http://www.{name}.gov.cn/">{name}</a>' for name in NAMES)
MEDIA = (
    '<a href="http://www.xinhuanet.com/">新华网</a><a href="http://www.people.com.cn/">人民网</a>'
    '<a href="http://www.cctv.com/">央视网</a><a href="http://www.gmw.cn/">光明网</a>'
)


def page(block: str, head: str = "", foot: str = "") -> str:
    return (
        f"<html><head><title>示例县人民政府</title>{head}</head><body>"
        f'<div id="nav"><ul>{OWN}</ul></div>'
        f'<div class="main"><h2>政务要闻</h2><ul>{OWN}</ul></div>'
        f'{block}<div id="foot">主办单位:示例县人民政府办公室</div>{foot}</body></html>'
    )


def hidden(html: str) -> tuple:
    return read(URL, html).signs.hidden_links


WAYS = {
    "display": f'<div style="display:none">{SPAM}</div>',
    "display with blanks and capitals": f'<DIV STYLE=" Display : None ; ">{SPAM}</DIV>',
    "unclosed anchors": f'<div style="display:none;">{UNCLOSED}</div>',
    "hidden attribute": f"<div hidden>{SPAM}</div>",
    "visibility": f'<p style="visibility:hidden">{SPAM}</p>',
    "opacity": f'<div style="opacity:0">{SPAM}</div>',
    "far left": f'<div style="position:absolute;left:-9999px">{SPAM}</div>',
    "far up in em": f'<div style="position:absolute;top:-99em">{SPAM}</div>',
    "without scripts": f"<noscript>{SPAM}</noscript>",
    "comment in a style": f'<div style="/*x*/display:none">{SPAM}</div>',
    "unquoted style": f"<div style=display:none>{SPAM}</div>",
    "links a script writes": '<script>document.write(\'<p style="display:none">'
    + SPAM.replace("\n", "")
    + "</p>')</script>",
    "far up": f'<div style="position:fixed; top:-1000px;">{SPAM}</div>',
    "indent": f'<div style="text-indent:-999em">{SPAM}</div>',
    "margin": f'<div style="margin-left:-3000px">{SPAM}</div>',
    "no height": f'<div style="height:0;overflow:hidden">{SPAM}</div>',
    "one pixel": f'<div style="width:1px;height:1px;overflow:hidden">{SPAM}</div>',
    "letters of no size": f'<span style="font-size:0">{SPAM}</span>',
    "letters of one pixel": f'<span style="font-size:1px">{SPAM}</span>',
    "clip": f'<div style="position:absolute;clip:rect(0,0,0,0)">{SPAM}</div>',
    "clip path": f'<div style="position:absolute;clip-path:inset(100%)">{SPAM}</div>',
    "expression": f'<div style="position:absolute;left:expression(1-900)">{SPAM}</div>',
    "transparent letters": f'<div style="color:transparent">{SPAM}</div>',
    "letters of no size beside a picture": f'<div style="font-size:0"><img src="a.png">{SPAM}</div>',
    "transparent by a fourth number": f'<div style="color:rgba(0,0,0,0)">{SPAM}</div>',
    "hardly to be seen": f'<div style="position:absolute;z-index:-9;opacity:.01">{SPAM}</div>',
    "collapsed table": f'<table style="visibility:collapse"><tr><td>{SPAM}</td></tr></table>',
    "class for every screen": "<style>@media screen{.k9{display:none}}</style>"
    f'<div class="k9">{SPAM}</div>',
    "slit of a marquee": f'<marquee width="1" height="4" scrollamount="3000">{SPAM}</marquee>',
    "white on white": f'<div style="background:#fff"><font color="#ffffff">{SPAM}</font></div>',
    "white letters": f'<div style="color:white">{SPAM}</div>',
    "same colour": f'<div style="color:#eee;background-color:#eee">{SPAM}</div>',
    "anchors one by one": SPAM.replace("<a ", '<a style="display:none" '),
    "list items one by one": SPAM.replace("<a ", '<li style="display:none"><a '),
    "deep inside": f'<div style="display:none"><div><table><tr><td>{SPAM}</td></tr></table></div></div>',
    "beside friendly links": f'<div class="links">友情链接 {GOV}<div style="display:none">{SPAM}</div></div>',
    "with a link to a known place": f'<div style="display:none">{SPAM}<a href="http://www.xinhuanet.com/">x</a></div>',
    "written by a script": f"<script>document.write('<div style=\"display:none\">');</script>{SPAM}<script>document.write('</div>');</script>",
}


@pytest.mark.parametrize(
    "start", ["//www.", "https:www.", "\\\\www.", "/\\www.", "/&#10;/www.", "&#9;HTTPS://www."]
)
def test_addresses_that_browsers_read_as_strangers_are_found(start: str) -> None:
    plain = hidden(page(f'<div style="display:none">{SPAM}</div>'))
    written = SPAM.replace("https://www.", start)
    found = hidden(page(f'<div style="display:none">{written}</div>'))
    assert [one.url.partition("://")[2] for one in found] == [
        one.url.partition("://")[2] for one in plain
    ]
    assert len(found) == len(NAMES)


@pytest.mark.parametrize("way", WAYS)
def test_every_hidden_link_is_found(way: str) -> None:
    found = hidden(page(WAYS[way]))
    wanted = {f"https://www.{name}-example.cn/" for name in NAMES}
    assert wanted <= {link.url for link in found}
    assert all("shili" not in link.url for link in found)
    assert {link.block_hosts for link in found} == {len(NAMES)}


def test_a_class_of_the_page_that_hides_for_good() -> None:
    head = "<style>.fl{position:absolute;left:-9000px}</style>"
    assert len(hidden(page(f'<div class="fl">{SPAM}</div>', head))) == len(NAMES)


@pytest.mark.parametrize(
    "script",
    [
        'document.getElementById("lk8").style.display = "none";',
        "document.all.lk8.style.display='none'",
        "$('#lk8').hide();",
        '$("#lk8").css("display", "none")',
    ],
)
def test_a_script_that_hides_a_block_by_its_id(script: str) -> None:
    foot = f"<script>{script}</script>"
    assert len(hidden(page(f'<div id="lk8">{SPAM}</div>', foot=foot))) == len(NAMES)


def test_anchors_to_one_address_are_counted_once_with_their_number() -> None:
    twice = SPAM + '<a href="https://www.jiajiao-example.cn/">jiajiao</a>'
    found = hidden(page(f'<div style="display:none">{twice}</div>'))
    assert len(found) == len(NAMES)
    assert {link.url: link.anchors for link in found}["https://www.jiajiao-example.cn/"] == 2
    assert found[0].block_links == len(NAMES) + 1


def test_one_link_that_sells_is_enough() -> None:
    one = '<a href="http://www.abc-example.com/">澳门新葡京娱乐官网</a>'
    assert len(hidden(page(f'<div style="position:absolute;left:-999px">{one}</div>'))) == 1
    assert len(hidden(page(f'<div style="display:none">{one}</div>'))) == 1


FIRMS = "".join(f'<a href="http://www.{n}-group.com/">{n}集团</a>' for n in ("a", "b", "c", "d"))
HONEST = {
    "tabs of the site": f'<div class="box02" id="con_02" style="display:none">{OWN}</div>',
    "links of the government": f'<div style="display:none">{GOV}</div>',
    "media": f'<div style="display:none">{MEDIA}</div>',
    "share buttons": '<div style="display:none"><a href="http://www.bshare.cn/share">分享</a>'
    '<a href="http://connect.qq.com/x">QQ</a><a href="http://service.weibo.com/x">微博</a></div>',
    "menu under the mouse": f'<ul class="sub-nav" style="display:none">{OWN}{FIRMS}</ul>',
    "one tab of several": f'<div class="c1"><div class="con">{GOV}</div>'
    f'<div class="con" style="display:none">{FIRMS}{SPAM}</div></div>',
    "list under its label": f'<div><span>下属企业</span><ul style="display:none">{FIRMS}</ul></div>',
    "opened by a click": f'<div onclick="open_(this)"><p style="display:none">{FIRMS}</p></div>',
    "mixed list": f'<div style="display:none">{GOV}{MEDIA}{FIRMS}</div>',
    "mobile navigation": f'<div class="mobile-menu" style="left:-1000px">{OWN}</div>',
    "logo of letters": '<a href="/" style="text-indent:-9999px">示例县</a>',
    "maker of the site": '<div style="display:none"><a href="http://www.maker-soft.com/">技术支持</a></div>',
    "visible strangers": f'<div class="links">{SPAM}</div>',
    "white letters on a dark foot": f'<div style="background:#014a8f;color:#fff">{SPAM}</div>',
    "white letters on a picture": f'<div style="background:url(foot.jpg);color:#fff">{SPAM}</div>',
    "no room between boxes": '<div style="font-size:0">'
    + SPAM.replace("<a ", '<a style="font-size:14px;display:inline-block" ')
    + "</div>",
    "no room between pictures": '<div style="font-size:0">'
    + "".join(f'<a href="http://www.{n}-group.com/"><img src="{n}.png"></a>' for n in NAMES)
    + "</div>",
    "logos in place of words": SPAM.replace(
        "<a ", '<a style="text-indent:-9999px;background:url(logo.png) no-repeat" '
    ),
    "letters filled by a picture": '<div style="color:transparent;background-clip:text;'
    f'background-image:linear-gradient(red,blue)">{SPAM}</div>',
    "comes in by itself": "<style>.come{opacity:0;animation:in 1s forwards}</style>"
    f'<div class="come">{SPAM}</div>',
    "opens and closes": '<div style="max-height:0;overflow:hidden;transition:max-height .3s">'
    f"{SPAM}</div>",
    "not printed": f'<style media="print">.np{{display:none}}</style><div class="np">{SPAM}</div>',
    "not on telephones": "<style>@media (max-width:768px){.pc{display:none}}.a{color:red}</style>"
    f'<div class="pc">{SPAM}</div>',
    "pictures that move": '<div style="overflow:hidden"><ul style="margin-left:-1200px">'
    + "".join(f'<li><a href="http://www.{n}-group.com/"><img src="{n}.png"></a>' for n in NAMES)
    + "</ul></div>",
    "shown elsewhere, too": f'<div class="links">{SPAM}</div><noscript>{SPAM}</noscript>',
    "a script asks for it": f'<div id="dw" style="display:none">{SPAM}</div>'
    '<script>var d=document.getElementById("dw");function f(){d.style.display="block";}</script>',
    "white letters in a foot": '<div class="footer">'
    + SPAM.replace("<a ", '<a style="color:#fff" ')
    + "</div>",
    "carousel of partners": f'<div class="swiper" style="left:-1200px">{FIRMS}</div>',
    "closed for a moment": f'<div style="height:0">{GOV}</div>',
    "in a comment": f'<!-- <div style="display:none">{SPAM}</div> -->',
    "in a template": f'<template><div style="display:none">{OWN}</div></template>',
    "the same site under another ending": '<div style="display:none">'
    + "".join(f'<a href="http://w{n}.shili.com.cn/">旧版{n}</a>' for n in range(9))
    + "</div>",
}


@pytest.mark.parametrize("block", HONEST)
def test_honest_hidden_blocks_are_left_alone(block: str) -> None:
    assert hidden(page(HONEST[block])) == ()


def test_a_menu_that_its_style_sheet_shows_under_the_mouse() -> None:
    head = "<style>.more{display:none} li:hover .more{display:block}</style>"
    assert hidden(page(f'<li>更多<div class="more">{FIRMS}</div></li>', head)) == ()


@pytest.mark.parametrize(
    "scripts",
    [
        ("document.getElementById('q1').style.display='none'",)
        + ("document.getElementById('q1').style.display='block'",),
        ("document.getElementById('q1').style.display='none'",)
        + ("document.getElementById('q1').style.display=is_open?'block':'none'",),
        ("$('#q1').hide()", "$('#q1').slideDown(200)"),
    ],
)
def test_a_block_that_a_script_shows_again(scripts: tuple[str, ...]) -> None:
    foot = "".join(f"<script>function f(){{{script}}}</script>" for script in scripts)
    assert hidden(page(f'<div id="q1">{SPAM}</div>', foot=foot)) == ()


@pytest.mark.parametrize(
    "block, head",
    [
        ('<div style="display:none">' * 3000 + SPAM, ""),
        (SPAM, "<style>" + ".a{" * 40_000 + "</style>"),
        (SPAM, "<style>" + "/*" * 40_000 + "</style>"),
        (SPAM + "document.referrer " * 40_000, ""),
        (f"<section>{f'<div hidden>{SPAM}</div>' * 1500}</section>", ""),
        (SPAM.replace("<a ", '<a style="' + "color:#fff;" * 3000 + '" '), ""),
    ],
    ids=["deep", "open rules", "open comments", "referrers", "many blocks", "long styles"],
)
def test_hostile_markup_ends(block: str, head: str) -> None:
    started = time.perf_counter()
    assert read(URL, page(block, head)).signs is not None
    assert time.perf_counter() - started < 10
