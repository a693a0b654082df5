"""Scripts, frames and words of honest pages that only look like someone else's."""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import ARTICLE, HOME, article, home, script, single
from .checks_injected import decimal, escaped, hexadecimal

LONG = (
    "<p>为保障群众合法权益，有关部门按照职责分工开展工作，欢迎社会各界监督，具体情况以主管部门公布的为准。</p>"
    * 3
)


def put(name: str, html: str, url: str = HOME) -> None:
    single(f"injected/{name}", url, html, injection=[])


def told(name: str, title: str, text: str) -> None:
    """An article with this title: what it tells of is not what it sells."""
    put(name, article(title=title, text=f"<p>{text}</p>{LONG}"), ARTICLE)


def scripts() -> None:
    put(
        "counter_of_visitors_unescaped",
        home(
            script(
                "var p=(('https:'==document.location.protocol)?'https://':'http://');document.write(unescape(\"%3Cspan id='cnzz_stat_icon_1'%3E%3C/span%3E%3Cscript src='\"+p+\"s4.cnzz.com/z_stat.php%3Fid%3D1' type='text/javascript'%3E%3C/script%3E\"));"
            )
        ),
    )
    put(
        "counters_of_three_makers",
        home(
            '<script src="//js.users.51.la/1.js"></script>'
            + script(
                "var _hmt=_hmt||[];(function(){var h=document.createElement('script');h.src='https://hm.baidu.com/hm.js?0';var s=document.getElementsByTagName('script')[0];s.parentNode.insertBefore(h,s)})();"
            )
            + '<script src="//zz.bdstatic.com/linksubmit/push.js"></script>'
        ),
    )
    put(
        "own_counter",
        home(
            script(
                "var _paq=_paq||[];_paq.push(['trackPageView']);(function(){var u='//tj.chenghu-xian.invalid/';var g=document.createElement('script');g.src=u+'matomo.js';document.head.appendChild(g)})();"
            )
        ),
    )
    put(
        "players_of_films",
        article(
            text='<p>点击观看：</p><iframe src="https://v.qq.com/txp/iframe/player.html?vid=a"></iframe><iframe src="//player.bilibili.com/player.html?aid=1"></iframe><script src="//player.polyv.net/script/player.js"></script><iframe src="https://player.youku.com/embed/X"></iframe>'
            + LONG
        ),
        ARTICLE,
    )
    put(
        "maps_of_offices",
        home(
            '<script src="https://api.map.baidu.com/api?v=3.0&ak=x"></script><script src="https://webapi.amap.com/maps?v=1.4.15&key=x"></script><script src="http://api.tianditu.gov.cn/api?v=4.0&tk=x"></script><iframe src="https://map.qq.com/api/js?v=2.exp"></iframe>'
        ),
    )
    put(
        "weather_in_a_frame",
        home(
            '<iframe src="//i.tianqi.com/index.php?c=code&id=34" width="250" height="24" frameborder="0"></iframe><script src="https://widget.qweather.net/simple/static/js/he-simple-common.js"></script>'
        ),
    )
    put(
        "reads_aloud_for_the_blind",
        home(
            '<script src="//gov.govwza.cn/dist/aria.js?appid=x"></script><script src="//res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'
        ),
    )
    put(
        "supplier_named_in_hexadecimal",
        home(
            script(
                f'window["{escaped("document")}"]["{escaped("writeln")}"]("技术支持：{escaped("<a href=http://www.ch-soft.example/>")}澄湖软件{escaped("</a>")}");'
            )
        ),
    )
    put(
        "data_in_base64",
        home(script(f"var d=JSON.parse(atob('{b64encode(b'[1,2,3]').decode()}'));draw(d);")),
    )
    put(
        "drawing_in_base64",
        home(f'<img src="data:image/gif;base64,{b64encode(b"GIF89a" * 9).decode()}">'),
    )
    put(
        "worker_of_its_own",
        home(
            script("if('serviceWorker' in navigator){navigator.serviceWorker.register('/sw.js');}")
        ),
    )
    put(
        "data_of_another_office_by_jsonp",
        home('<script src="http://zwfw.raohe-shi.gov.cn/api/hot?callback=hot"></script>'),
    )
    put(
        "telephones_to_its_own_pages",
        home(
            script(
                "if(/Android|iPhone|iPod/i.test(navigator.userAgent)){location.href='http://m.chenghu-xian.invalid/';}"
            )
        ),
    )
    put(
        "telephones_to_a_folder",
        home(script("if(screen.width<700){location.replace('/wap/index.html');}")),
    )
    put(
        "out_of_frames_unless_a_copy_of_an_engine",
        home(
            script(
                "try{if(top.location!==self.location&&document.referrer.indexOf('baidu.com')<0){top.location.href=location.href;}}catch(e){}"
            )
        ),
    )
    put(
        "tip_for_those_who_searched",
        home(
            script(
                "if(document.referrer.indexOf('baidu')>-1){$('.tip').html('您正从搜索引擎访问本站').show();}"
            )
        ),
    )
    put(
        "where_visitors_come_from_is_kept",
        home(
            script(
                "var eg=[];if(document.referrer.indexOf('baidu.com')!=-1){eg.push('baidu');}else if(document.referrer.indexOf('sogou.com')!=-1){eg.push('sogou');}document.cookie='from='+eg.join();"
            )
        ),
    )
    put(
        "pictures_at_once_for_spiders",
        home(
            script(
                "if(/baiduspider|bingbot/i.test(navigator.userAgent)){$('img[data-src]').each(function(){this.src=$(this).data('src')})}"
            )
        ),
    )
    put(
        "back_to_where_one_was",
        home(
            script(
                "$('.back').click(function(){if(document.referrer){location.href=document.referrer}else{location.href='/'}});"
            )
        ),
    )
    put(
        "minute_until_one_is_logged_out",
        home(script("setTimeout(\"location.href='/login.jsp'\",60000);")),
    )
    put(
        "sent_on_to_its_own_home",
        '<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/index.html"><title>澄湖县人民政府</title></head><body></body></html>',
    )


def titles() -> None:
    put(
        "title_in_references_that_is_its_own",
        home(
            "",
            title=hexadecimal("澄湖县人民政府"),
            head=f'<meta name="keywords" content="{decimal("澄湖县,人民政府,政务公开")}">',
        ),
    )
    put("dot_in_references", home("", title="澄湖县人民政府&#183;澄湖政务网"))
    told(
        "arcade_is_closed",
        "县公安局打掉一赌博电子游戏厅",
        "民警在一处民房内查获赌博机十二台，抓获涉嫌开设赌场人员三名。",
    )
    told(
        "fair_of_the_south_of_asia",
        "我县莲子亮相南亚博览会官方网站推介专区",
        "第九届博览会期间，南亚博览会官网开设县域专区。",
    )
    told(
        "children_love_to_play",
        "爱游戏的孩子怎么管？专家来支招",
        "家长要同孩子约定上网时间，文明使用手机游戏平台。",
    )
    told(
        "county_of_jinsha",
        "赴金沙县学习考察招商引资工作",
        "考察组参观了金沙县政务服务中心和金沙官方融媒体平台。",
    )
    told(
        "village_of_yongli",
        "永利村便民服务平台上线",
        "永利村村务公开平台开通，村民可以免费注册登录。",
    )
    told(
        "suncity_community",
        "太阳城社区开展免费体检",
        "太阳城社区卫生服务站为六十五岁以上老人免费体检，可在官方网站预约。",
    )
    told(
        "repository_of_software",
        "县大数据中心搭建私服仓库保障软件供应",
        "技术人员搭建了私服，统一下载软件包。",
    )
    told(
        "marathon_of_hackers",
        "青年黑客松大赛报名开始",
        "大赛由团县委主办，黑客松接单式命题，报名免费。",
    )
    told(
        "race_of_small_cars",
        "卡丁车赛车比赛直播预告",
        "赛车比赛将在体育公园举行，市民可在线观看直播。",
    )
    told(
        "cards_and_chess_of_the_old",
        "老年人棋牌活动室免费开放",
        "棋牌室、书画室每日开放，禁止赌博。",
    )
    told(
        "against_cash_by_credit",
        "警惕信用卡套现陷阱",
        "消费者不要参与信用卡套现、出租银行卡等违法活动。",
    )
    told(
        "cheating_is_a_crime",
        "代考替考入刑！高考诚信提示",
        "组织考试作弊、出售考试答案的，依法追究刑事责任。",
    )
    told(
        "guns_are_handed_in",
        "收缴仿真枪气枪，公安机关发布通告",
        "非法持有枪支弹药的，应当主动上交。",
    )
    told(
        "pills_that_were_false",
        "销售假冒“伟哥”案一审宣判",
        "被告人销售含有西地那非的保健食品，被判处有期徒刑。",
    )
    told(
        "name_of_a_site_has_moved",
        "关于网站域名变更的公告",
        "原域名停止使用，本域名不转让、不出售，请认准新域名。",
    )
    told(
        "lottery_helps_to_build",
        "彩票公益金支持乡村学校少年宫建设",
        "福利彩票、体育彩票公益金共投入八十万元，时时彩虹亮化工程同步开工。",
    )
    told(
        "watches_are_copied_no_more",
        "海关查获仿冒名牌手表",
        "查获侵权手表三百块，均为假冒商标商品。",
    )
    told(
        "women_are_examined",
        "适龄妇女免费两癌筛查",
        "成人高清胃镜、亚洲标准宫颈筛查免费，一区二区三区分批进行。",
    )
    told(
        "opening_of_accounts",
        "企业开户一窗办理，送政策上门",
        "银行开户、税务登记一次办结，真人客服在线解答。",
    )
    told(
        "lake_of_macau_street",
        "澳门路娱乐场所消防检查",
        "检查组到澳门路新天地娱乐场、影城检查消防通道。",
    )


def build() -> None:
    scripts()
    titles()
