"""Scripts, frames and heads that belong where they are."""

from __future__ import annotations

from tests.golden.heldout19.making.checks_codes import entities, packed
from tests.golden.heldout19.making.checks_frames import (
    ARTICLE,
    HOME,
    HOST,
    NAME,
    TEXT,
    article,
    home,
    script,
)

from .checks_frames import single
from .checks_injected import base64, codes, unicode_marks


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    single(f"injected/{name}", url, html, injection=list(seen))


def own(name: str, code: str) -> None:
    put(name, home("", head=script(code)))


def scripts() -> None:
    own(
        "own_address_in_pieces",
        f"var a='//{HOST}',b='/slx/static',c='/js/tj.js';var s=document.createElement('script');s.src=a+b+c;document.head.appendChild(s);",
    )
    own(
        "own_path_backwards",
        "var u='sj.nim/sj/'.split('').reverse().join('');var s=document.createElement('script');s.src=u;document.head.appendChild(s);",
    )
    own(
        "address_of_letters_by_a_key",
        f"var e='';[{codes('slxzfb@shuanglin-xian.invalid', 9)}].forEach(function(c){{e+=String.fromCharCode(c^9)}});document.getElementById('mail').innerHTML=e;",
    )
    own(
        "counter_by_codes",
        f"var u=String.fromCharCode({codes('https://hm.baidu.com/hm.js?1a2b')});var s=document.createElement('script');s.src=u;document.head.appendChild(s);",
    )
    own(
        "counter_by_base64",
        f"var s=document.createElement('script');s.src=atob('{base64('https://hm.baidu.com/hm.js?1a2b')}');document.head.appendChild(s);",
    )
    own(
        "worker_of_its_own",
        "if('serviceWorker' in navigator){navigator.serviceWorker.register('/sw.js');}",
    )
    own(
        "back_within_the_site",
        "window.onpopstate=function(e){if(e.state){location.href='/slx/index.html';}};history.replaceState({p:1},'');",
    )
    own(
        "window_of_its_own",
        "window.onload=function(){window.open('/slx/tc/index.html','','width=400,height=300');};",
    )
    own(
        "to_the_safe_address",
        "if(location.protocol=='http:'){location.href='https://'+location.host+location.pathname;}",
    )
    own(
        "narrow_screens_to_their_pages",
        "if(/Android|iPhone/i.test(navigator.userAgent)&&screen.width<768){location.replace('/m/');}",
    )
    own(
        "grey_on_days_of_mourning",
        "if(new Date().getMonth()==3&&new Date().getDate()==4){document.documentElement.style.filter='grayscale(100%)';}",
    )
    # Changed after the first reading: no packer for size writes letters in hexadecimal.
    put("packed_menu", home("", head=script(packed("<ul><li>menu</li></ul>"))), "script_trick")
    own("title_by_marks", f'document.title="{unicode_marks(NAME)}";')
    own(
        "asks_its_own_data",
        "fetch('/slx/data/news.json').then(function(r){return r.json()}).then(function(d){render(d)});",
    )
    own(
        "old_engines_yellow_words",
        "if(/baidu|sogou/.test(document.referrer)){highlight(decodeURIComponent(document.referrer.split('wd=')[1]||''));}",
    )
    own(
        "waits_then_logs_out",
        "setTimeout(function(){window.location.href='/slx/login.html';},1800000);",
    )


def heads_and_frames() -> None:
    put(
        "dissector_of_visits",
        home(
            '<script type="text/javascript">(function(){var s=document.createElement("script");s.type="text/javascript";s.async=true;s.src=(location.protocol=="https:"?"https:":"http:")+"//static.gridsumdissector.com/js/Clients/GWD-800000-000000/gs.js";var f=document.getElementsByTagName("script")[0];f.parentNode.insertBefore(s,f);})();</script>'
        ),
    )
    put(
        "mark_of_errors",
        home(
            '<span id="_span_jiucuo"></span><script src="https://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=4399210002"></script>'
        ),
    )
    put(
        "base_of_its_own",
        home('<script src="js/common.js"></script>', head=f'<base href="http://{HOST}/slx/">'),
    )
    put(
        "data_for_engines_of_its_own",
        home(
            "",
            head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"GovernmentOrganization","name":"霜林县人民政府","url":"http://www.shuanglin-xian.invalid/"}</script>',
        ),
    )
    put("refreshes_itself", home("", head='<meta http-equiv="refresh" content="1800">'))
    put(
        "refresh_to_its_own",
        home("", head='<meta http-equiv="refresh" content="5;url=/slx/index.html">'),
    )
    put("title_in_numbers_that_is_its_own", home("", title=entities(NAME)))
    put(
        "frame_of_a_ministry",
        home(
            '<iframe src="https://www.gov.cn/pushinfo/v150203/pushinfo.htm" width="300" height="120" frameborder="0"></iframe>'
        ),
    )
    put(
        "film_of_a_station",
        article(
            text=TEXT
            + '<iframe src="https://player.bilibili.com/player.html?bvid=BV1" width="600" height="400"></iframe>'
        ),
        url=ARTICLE,
    )
    put(
        "gamblers_are_arrested",
        article(
            title="霜林警方打掉一网络赌博团伙",
            text="<p>该团伙以“百家乐”“幸运飞艇”等名义招揽参赌人员，涉案资金三百余万元。</p>" + TEXT,
        ),
        url=ARTICLE,
    )
    put(
        "reads_to_the_old",
        home(
            '<script src="//gov.govwza.cn/dist/aria.js?appid=0" async></script><script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'
        ),
    )
    put(
        "map_of_the_sky", home('<script src="https://api.tianditu.gov.cn/api?v=4.0&tk=0"></script>')
    )


def build() -> None:
    scripts()
    heads_and_frames()
