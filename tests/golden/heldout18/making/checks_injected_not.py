"""Scripts and frames that belong where they are, as saved pages of offices have them."""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import ARTICLE, HOME, HOST, TEXT, article, home, script, single


def put(name: str, html: str, url: str = HOME) -> None:
    single(f"injected/{name}", url, html, injection=[])


def visitors() -> None:
    put(
        "tells_a_search_engine_of_itself",
        home(
            script(
                "(function(){var bp=document.createElement('script');var p=window.location.protocol.split(':')[0];if(p==='https'){bp.src='https://zz.bdstatic.com/linksubmit/push.js';}else{bp.src='http://push.zhanzhang.baidu.com/push.js';}var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(bp,s);})();"
            )
        ),
    )
    put(
        "those_who_searched_see_a_page_of_its_own",
        home(
            script(
                "var regexp=/\\.(sogou|soso|baidu|google|so)(\\.[a-z0-9\\-]+){1,2}\\//ig;var where=document.referrer;if(regexp.test(where)){window.location.href='zt/qs.shtml'}"
            )
        ),
    )
    put(
        "asks_whence_and_says_so",
        home(
            script(
                "(()=>{const r=document.referrer.toLowerCase();const e=/^https?:\\/\\/(.*)\\.?(sogou|soso|baidu|google|bing|so|sm)\\.(.{2,})/;if(!r||e.test(r))return;if(r.indexOf('http://"
                + HOST
                + "')===0)return;alert('您从其他网站来到霁川县人民政府网站');})();"
            )
        ),
    )
    put(
        "telephones_to_its_own_host",
        home(
            script(
                'if(/Android|Windows Phone|webOS|iPhone|iPod|BlackBerry/i.test(navigator.userAgent)){var name=window.location.hostname;name=name.replace(/^www./,"m.");if(window.location.href.indexOf("www.")>0){window.location.href="http://"+name;}}'
            )
        ),
    )
    put(
        "telephones_to_a_page_of_its_own",
        home(
            script(
                "if(/AppleWebKit.*mobile/i.test(navigator.userAgent)||/MIDP|SymbianOS|NOKIA/.test(navigator.userAgent)){if(window.location.href.indexOf('?mobile')<0){try{if(/iPad/i.test(navigator.userAgent)){window.location.href='pad.html'}else{window.location.href='mobile.html'}}catch(e){}}}"
            )
        ),
    )
    put(
        "counts_robots_apart",
        home(
            script(
                "!function(){var t=/(Googlebot|bingbot|Baiduspider|YandexBot|SiteBot|AhrefsBot)/,u=/(sogou|soso|baidu|google|yahoo|bing|360)/gi,y={app_key:'ak',device_id:'did',channel:'cl'};if(!t.test(navigator.userAgent)){var i=new Image;i.src='/tj/c.gif?r='+encodeURIComponent(document.referrer)+(u.test(document.referrer)?'&s=1':'')}}();"
            )
        ),
    )
    put(
        "counters_of_two_makers",
        home(
            '<script src="http://s17.cnzz.com/stat.php?id=2896000&amp;web_id=2896000&amp;show=pic" language="JavaScript"></script><script src="http://c.cnzz.com/core.php?web_id=2896000&amp;show=pic&amp;t=z" charset="utf-8"></script><div style="display:none"><script src="http://js.tongji.linezing.com/2972000/tongji.js"></script></div>'
        ),
    )


def writing() -> None:
    put(
        "other_letters_for_another_host",
        home(
            script(
                'if(location.hostname == "big5.jichuan-xian.invalid"){document.write("<a href=\\"ht"+"tp://bszs.conac.cn/sitename?method=show&id=08E6\\" target=\\"_blank\\" title=\\"党政机关\\"><img src=\\"/img/big5/red.png\\"></a>");}else{document.write("<a href=\\"http://bszs.conac.cn/sitename?method=show&id=08E6\\" target=\\"_blank\\"><img src=\\"/img/red.png\\"></a>");}'
            )
        ),
    )
    put(
        "mark_of_the_offices_written_twice",
        home(
            '<script type="text/javascript">document.write(unescape("%3Cspan id=\'_ideConac\' %3E%3C/span%3E%3Cscript src=\'http://dcs.conac.cn/js/23/000/0000/60000001/CA230000000600000010001.js\' type=\'text/javascript\'%3E%3C/script%3E"));</script><span id="_ideConac"><a href="//bszs.conac.cn/sitename?method=show&amp;id=05C2"><img id="imgConac" src="//dcs.conac.cn/image/blue.png"></a></span><script src="http://dcs.conac.cn/js/23/000/0000/60000001/CA230000000600000010001.js"></script>'
        ),
    )
    put(
        "police_of_the_net",
        home(
            "<script>document.write(\"<a href='http://jichuan.cyberpolice.cn/' target='_blank'><img src='/images/110.gif'/>\");</script>"
        ),
    )
    put(
        "pages_of_a_list",
        home(
            script(
                'var currentPage=0;var countPage=2;document.write("共计"+"&nbsp;<font style=\'color:#FF8008\'>"+"2"+"&nbsp;</font>"+"页");if(countPage>1)document.write("<a href=\\"index_"+(currentPage+1)+".html\\">下一页</a>");'
            )
        ),
    )
    put(
        "frame_of_its_own_service",
        home(
            "<div id='pageList'></div>"
            + script(
                "function showmore(id,t,n){$('#pageList').prop('outerHTML','<iframe src=\"http://service.jichuan-xian.invalid/pagemore/iframe_'+id+'_'+t+'_'+n+'.html?page=11\" width=\"100%\" height=\"346px\" scrolling=\"no\" frameborder=\"0\"></iframe>');}"
            )
        ),
    )
    put(
        "picture_that_asks_for_its_replacement",
        article(
            text="<p><img src='/u/a.jpg' onerror=\"this.src='/u/none.png';this.onerror=null\"></p>"
            + TEXT
        ),
        ARTICLE,
    )


def parts() -> None:
    put(
        "weather_of_two_makers",
        home(
            '<iframe allowtransparency="true" frameborder="0" width="317" height="28" scrolling="no" src="http://tianqi.2345.com/plugin/widget/index.htm?s=3&amp;z=1"></iframe><iframe src="http://i.tianqi.com/index.php?c=code&py=jichuan&id=5" width="233" height="29"></iframe>'
        ),
    )
    put(
        "film_and_broadcast",
        article(
            text='<div id="player"></div><script src="//player.polyv.net/script/player.js"></script><iframe src="https://v.qq.com/txp/iframe/player.html?vid=a0" width="600" height="400"></iframe>'
            + TEXT
        ),
        ARTICLE,
    )
    put(
        "map_and_its_key",
        home(
            '<script src="https://webapi.amap.com/maps?v=2.0&key=0"></script><script src="https://api.map.baidu.com/api?v=3.0&ak=0"></script><script src="https://api.tianditu.gov.cn/api?v=4.0&tk=0"></script>'
        ),
    )
    put(
        "proof_that_a_person_asks",
        home(
            '<script src="https://static.geetest.com/v4/gt4.js"></script><script src="https://turing.captcha.qcloud.com/TCaptcha.js"></script><form action="/so"><input name="q"></form>'
        ),
    )
    put(
        "passed_on_to_friends",
        home(
            '<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script><div class="bdsharebuttonbox"></div>'
            + script(
                "window._bd_share_config={common:{bdText:''}};with(document)0[(getElementsByTagName('head')[0]||body).appendChild(createElement('script')).src='http://bdimg.share.baidu.com/static/api/js/share.js?v=89860593.js?cdnversion='+~(-new Date()/36e5)];"
            )
        ),
    )
    put(
        "old_browsers",
        home(
            "<!--[if lt IE 9]><script src='https://cdn.staticfile.org/html5shiv/3.7.3/html5shiv.min.js'></script><![endif]--><!--[if lte IE 6]><script src='/js/DD_belatedPNG-min.js'></script><![endif]-->"
        ),
    )
    put(
        "grey_on_a_day_of_mourning",
        home(
            "",
            head="<style>html.gray{filter:grayscale(100%);-webkit-filter:grayscale(100%);filter:progid:DXImageTransform.Microsoft.BasicImage(grayscale=1)}</style>"
            + script(
                "var d=new Date();if(d.getMonth()==11&&d.getDate()==13){document.documentElement.className='gray';}"
            ),
        ),
    )
    put(
        "left_by_a_tool_of_the_one_who_saved",
        "<script>(()=>{let c=false;const ev=['copy','cut','contextmenu','selectstart','mousedown'];const f=e=>{if(c){e.stopPropagation();if(e.stopImmediatePropagation)e.stopImmediatePropagation()}};ev.forEach(x=>{document.documentElement.addEventListener(x,f,{capture:true})})})()</script>"
        + home(""),
    )
    settings = b64encode(b'{"size":2,"contrast":1}').decode()
    drawn = b64encode(b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>').decode()
    put(
        "drawings_and_settings_in_base64",
        home(
            f'<img src="data:image/svg+xml;base64,{drawn}">'
            + script(
                f"var cfg=JSON.parse(atob('{settings}'));document.body.style.fontSize=cfg.size+'em';"
            )
        ),
    )
    put(
        "guard_of_the_net_let_through",
        home(
            "",
            head="<script>_$kp=function(){var _$oT='abc',_$vV=_$oT.charCodeAt,_$jn=[];for(var _$vn=1;_$vn<3;++_$vn){var q=_$vV.call(_$oT,_$vn);if(q>=40&&q<92){q+=5;}_$jn[_$vn]=q;}return String.fromCharCode.apply(null,_$jn);};_$kp();</script><script src='/aB3x/Xy9.7d1.js' r='m'></script>",
        ),
    )


def words() -> None:
    numbers = "".join(f"&#{ord(c)};" for c in "霁川县人民政府")
    put("own_name_in_numbers", home("", title=numbers))
    put(
        "court_of_a_case",
        article(
            title="县法院公开宣判一起开设赌场案",
            text="<p>被告人搭建“时时彩”“百家乐”网站，招揽他人投注，被判处有期徒刑。</p>" + TEXT,
        ),
        ARTICLE,
    )
    put(
        "hackers_are_invited",
        article(
            title="“护网-2026”攻防演练圆满结束：没有一个系统被黑",
            text="<p>演练期间模拟的“Hacked by”页面均在五分钟内处置。</p>" + TEXT,
        ),
        ARTICLE,
    )


def build() -> None:
    visitors()
    writing()
    parts()
    words()
