"""Scripts and frames that belong where they are, as systems, counters and saved pages write them."""

from __future__ import annotations

from .checks_codes import entities, hexes, percents
from .checks_frames import ARTICLE, HOME, HOST, TEXT, article, home, script, single

NO_COPIES = '<script type="text/javascript"> function disableSelection(e){if(typeof e.onselectstart!="undefined")e.onselectstart=function(){return false};e.style.cursor="default"}window.onload=function(){disableSelection(document.body)}</script>'
OWN_FILES = '<script src="slx/lib/mobile-nav/mobile-nav.js"></script><script src="slx/lib/wow/wow.min.js"></script>'


def put(name: str, html: str, url: str = HOME) -> None:
    single(f"injected/{name}", url, html, injection=[])


def counters() -> None:
    put(
        "counter_by_hexadecimal",
        home(
            script(
                f'var B4=window["{hexes("document")}"]["{hexes("createElement")}"]("{hexes("script")}");B4["{hexes("src")}"]="{hexes("https://hm.baidu.com/hm.js?61e378cdf2229612e5d8016ac58faaaa")}";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(B4,s);'
            )
        ),
    )
    put(
        "counter_by_percents",
        home(
            script(
                'var cnzz_protocol=(("https:"==document.location.protocol)?" https://":" http://");document.write(unescape("%3Cspan id=\'cnzz_stat_icon_1270000000\'%3E%3C/span%3E%3Cscript src=\'"+cnzz_protocol+"s19.cnzz.com/z_stat.php%3Fid%3D1270000000%26show%3Dpic1\' type=\'text/javascript\'%3E%3C/script%3E"));'
            )
        ),
    )
    put(
        "whence_they_come_is_counted",
        home(
            script(
                "function qudao(){var qu='直接访问';if(document.referrer.indexOf(\"baidu\")!=-1){qu='百度';}else if(document.referrer.indexOf('so.com')!=-1){qu='360';}return qu;}_hmt.push(['_trackEvent','来源',qudao()]);"
            )
        ),
    )
    put(
        "words_they_searched_for",
        home(
            script(
                "function route(){var eg=[];if(document.referrer.indexOf(\"baidu.com\")!=-1){eg.push(['baidu','word']);}else if(document.referrer.indexOf(\"sogou.com\")!=-1){eg.push(['sogou','keyword']);}var reff=document.referrer;reff=reff.replace(/\\|/g,'&');return [eg,reff];}document.cookie='kw='+escape(route().join());"
            )
        ),
    )
    put(
        "counter_of_trs",
        home(
            '<script src="//ta.trs.cn/c/js/ta.js?mpid=3333" async></script><script src="https://js.users.51.la/20010000.js"></script>'
        ),
    )
    put(
        "frame_of_a_manager_of_tags",
        home(
            '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-0000000" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>'
        ),
    )


def libraries() -> None:
    put(
        "libraries_of_everybody",
        home(
            '<script src="https://cdn.bootcss.com/Swiper/4.1.0/js/swiper.js"></script><script src="https://code.jquery.com/jquery-3.2.1.min.js"></script><script src="https://cdnjs.cloudflare.com/ajax/libs/popper.js/1.12.3/umd/popper.min.js"></script><script src="https://maxcdn.bootstrapcdn.com/bootstrap/3.4.1/js/bootstrap.min.js"></script><script src="https://cdn.jsdelivr.net/npm/vue@2"></script>'
        ),
    )
    put(
        "libraries_for_old_browsers",
        home(
            "",
            head='<!--[if lt IE 9]><script src="https://oss.maxcdn.com/libs/html5shiv/3.7.0/html5shiv.js"></script><script src="//apps.bdimg.com/libs/respond.js/1.4.2/respond.js"></script><![endif]-->',
        ),
    )
    put(
        "packed_and_its_own",
        home(
            script(
                "eval(function(p,a,c,k,e,d){e=function(c){return c.toString(36)};if(!''.replace(/^/,String)){while(c--){d[c.toString(a)]=k[c]||c.toString(a)}k=[function(e){return d[e]}];e=function(){return'\\\\w+'};c=1};while(c--){if(k[c]){p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c])}}return p}('3 4(1){5 1.6(/^\\\\s+/,\"\")}7.8=4(9);',10,10,'|t||function|trim|return|replace|window|_t|x'.split('|'),0,{}))"
            )
        ),
    )
    put(
        "no_copies_in_percents",
        home(script(f"document.write(unescape('{percents(NO_COPIES)}'));")),
    )
    put(
        "own_files_in_percents",
        home(script(f"document.write(unescape('{percents(OWN_FILES)}'));")),
    )
    put(
        "maker_in_hexadecimal",
        home(
            script(
                f'window["{hexes("document")}"]["{hexes("writeln")}"]("{hexes("<a href=")}\\"http://www.jishu-slwl.example/\\" target=\\"_blank\\">技术支持</a>");'
            )
        ),
    )
    put(
        "data_in_base64",
        home(
            script(
                "var cfg=JSON.parse(atob('eyJ0aXRsZSI6InNsIiwicGFnZSI6MX0='));window.pageSize=cfg.page;"
            )
        ),
    )


def services() -> None:
    put(
        "reading_aloud",
        home(
            '<script type="text/javascript" id="ariascripts" src="//gov.govwza.cn/dist/aria.js?appid=00000000000000000000000000000000" charset="utf-8" async></script>'
        ),
    )
    put(
        "sharing_and_its_version",
        home(
            script(
                'document.getElementById("bdshell_js").src = "http://bdimg.share.baidu.com/static/js/shell_v2.js?cdnversion=" + Math.ceil(new Date() / 3600000);'
            )
        ),
    )
    put(
        "maps_and_telephones",
        home(
            '<script src="https://api.map.baidu.com/api?v=3.0&ak=xxxx"></script><script src="https://webapi.amap.com/maps?v=1.4.15&key=xxxx"></script><script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'
        ),
    )
    put(
        "films_of_known_houses",
        article(
            text=TEXT
            + '<iframe src="https://v.qq.com/txp/iframe/player.html?vid=a0000000000" allowfullscreen></iframe><iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD"></iframe><iframe src="https://player.youku.com/embed/XNDAwMDAwMDAwMA=="></iframe>'
        ),
        url=ARTICLE,
    )
    put(
        "weather_of_the_day",
        home(
            '<iframe width="420" scrolling="no" height="60" frameborder="0" allowtransparency="true" src="//i.tianqi.com/index.php?c=code&id=12&icon=1&num=3"></iframe>'
        ),
    )
    put(
        "marks_of_the_offices",
        home(
            "<script type=\"text/javascript\">document.write(unescape(\"%3Cspan id='_ideConac'%3E3C/span%3E%3Cscript src='https://dcs.conac.cn/js/19/000/0000/60000002/CA190000000600000020001.js' type='text/javascript'%3E%3C/script%3E\"));</script><script id='_jiucuo_' sitecode='4399210002' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>"
        ),
    )
    put(
        "tells_two_search_engines",
        home(
            script(
                "(function(){var bp=document.createElement('script');var p=window.location.protocol.split(':')[0];bp.src=p==='https'?'https://zz.bdstatic.com/linksubmit/push.js':'http://push.zhanzhang.baidu.com/push.js';var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(bp,s);})();(function(){var src='https://s.ssl.qhres2.com/ssl/ab77b6ea7f3fbf79.js';document.write('<script src=\"'+src+'\" id=\"sozz\"><\\/script>');})();"
            )
        ),
    )


def own_ways() -> None:
    put(
        "telephones_to_the_letter_m",
        home(
            script(
                f'if(/Android|Windows Phone|webOS|iPhone|iPod|BlackBerry/i.test(navigator.userAgent)){{var name=window.location.hostname;name=name.replace(/^www./,"m.");if(window.location.href.indexOf("www.")>0){{window.location.href="http://"+name+"/#mobile";}}}}else{{var url=window.location.href;if(url.indexOf("m.{HOST[4:]}")>0)window.location.href=url.replace(/m\\./,"www.");}}'
            )
        ),
    )
    put(
        "searchers_to_a_page_of_its_own",
        home(
            script(
                "var regexp=/\\.(sogou|soso|baidu|google|so)(\\.[a-z0-9\\-]+){1,2}\\//ig;var where=document.referrer;if(regexp.test(where)){window.location.href='slx/zt/ycj.html'}"
            )
        ),
    )
    put(
        "leaving_is_told",
        home(
            '<a href="http://www.fengqiaoly.example/" onclick="return confirm(\'您即将离开霜林县人民政府网站，是否继续？\')">枫桥旅游</a>'
            + script(
                "function leave(u){if(confirm('您访问的链接即将离开本网站，是否继续？')){window.open(u);}}"
            )
        ),
    )
    put(
        "title_that_counts",
        home(
            script(
                'var n=0;setInterval(function(){document.title=(n++%2?"【新消息】":"")+"霜林县人民政府";},1000);'
            )
        ),
    )
    put(
        "title_in_numbers_and_the_page_too",
        home("<h1>霜林县人民政府</h1>", title=entities("霜林县人民政府")),
    )
    put(
        "lesson_on_changed_pages",
        article(
            title="县委网信办开展网页防篡改演练",
            text="<p>演练模拟黑客把首页标题改为“Hacked by”字样、在页脚植入时时彩、百家乐等赌博暗链，各单位在三十分钟内完成处置。</p>"
            + TEXT,
        ),
        url=ARTICLE,
    )
    put(
        "gang_behind_bars",
        article(
            title="警方打掉一北京赛车pk10网络赌博团伙",
            text="<p>经查，该团伙以投注北京赛车、时时彩为名开设赌场，抓获嫌疑人九名，涉案资金已冻结。</p>"
            + TEXT,
        ),
        url=ARTICLE,
    )
    put(
        "its_own_two_frames",
        '<html><head><title>霜林县档案馆</title></head><frameset rows="80,*" frameborder="no"><frame src="top.html" name="top" scrolling="no" noresize><frame src="main.html" name="main"></frameset><noframes><body>您的浏览器不支持框架</body></noframes></html>',
    )
    put(
        "back_to_the_home_page",
        article(text=TEXT + script("setTimeout(\"location.href='/slx/index.html'\",600000);")),
        url=ARTICLE,
    )


def build() -> None:
    counters()
    libraries()
    services()
    own_ways()
