"""Commercial advertising, shops, reprints from abroad, floating boxes; and what is none of them."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, article, home, script, single


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `advertising` (the open question of leaving left out)."""
    single(f"advertising/{name}", url, html, advertising=list(seen))


def source(name: str, origin: str, *seen: str) -> None:
    put(name, article(origin=origin), *seen, url=ARTICLE)


def links(*texts: str) -> str:
    return home(
        '<ul class="ln">'
        + "".join(f'<li><a href="/xxgk/{n}.html">{t}</a></li>' for n, t in enumerate(texts))
        + "</ul>"
    )


def guilty() -> None:
    put(
        "slot_of_a_search_engine",
        home(
            '<ins class="adsbygoogle"></ins><script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>'
        ),
        "advert_loaded",
    )
    put(
        "slot_of_another_union",
        home(
            '<script src="//dup.baidustatic.com/js/ds.js"></script>'
            + script("BAIDU_CLB_fillSlot('1');")
        ),
        "advert_loaded",
    )
    put(
        "slot_of_mediav",
        article(block='<script src="//static.mediav.com/js/mvf_g4.js"></script>'),
        "advert_loaded",
        url=ARTICLE,
    )
    put(
        "goods_of_a_group_buy",
        home('<a href="https://mobile.yangkeduo.com/goods.html?goods_id=1">澄湖莲子买一送一</a>'),
        "commercial_link",
    )
    put(
        "shop_of_short_films",
        home('<a href="https://haohuo.jinritemai.com/views/product/item2?id=1">澄湖米粉特价</a>'),
        "commercial_link",
    )
    put(
        "goods_of_suning",
        home('<a href="https://product.suning.com/0000000000/1.html">空调促销</a>'),
        "commercial_link",
    )
    put(
        "places_for_sale",
        home('<a href="http://www.hu-media.example/">广告位出租 电话：0793-0000000</a>'),
        "advert_link",
    )
    source("british_broadcast", "BBC中文网", "foreign_source")
    source("voice_of_america", "美国之音", "foreign_source")
    source("agency_of_france", "法新社", "foreign_source")
    source("morning_paper_of_singapore", "联合早报", "foreign_source")
    source("times_of_finance", "英国《金融时报》", "foreign_source")
    put(
        "couplet_at_both_sides",
        home(
            '<div id="couplet_left" class="duilian" style="position:absolute;left:6px;top:120px"><a href="/zt/a/"><img src="/u/dl.jpg"></a></div>'
            + script(
                "$(window).scroll(function(){$('.duilian').css('top',$(window).scrollTop()+120)})"
            )
        ),
        "float_not_closable",
    )
    put(
        "picture_that_floats_about",
        home(
            '<div id="ad_float" style="position:absolute;z-index:100"><a href="/zt/b/"><img src="/u/fl.gif"></a></div>'
            + script(
                "var x=50,y=60;setInterval(function(){document.getElementById('ad_float').style.left=(x+=1)+'px'},30);"
            )
        ),
        "float_not_closable",
    )


def innocent() -> None:
    source("telegraph_of_our_agency", "新华每日电讯")
    source("news_for_reference", "参考消息网")
    source("chaoyang_town", "朝日街道办事处")
    source("united_community", "美联社区居委会")
    source("people_abroad", "人民日报海外版")
    source("daily_of_china", "中国日报网")
    source("thames_town", "泰晤士小镇管委会")
    source("city_paper_of_the_peninsula", "半岛都市报")
    source("times_weekly", "时代周报")
    source("prosperity_together", "县促进共同富裕办公室")
    source("law_and_new", "县司法局普法新媒体")
    source("world_service_hall", "县政务服务中心金融时报送窗口")
    put(
        "box_at_the_side_with_tools",
        home(
            '<div class="float-tools" style="position:fixed;right:0;bottom:80px"><a href="/wza/">无障碍</a><a href="#">返回顶部</a></div>'
        ),
    )
    put(
        "box_that_closes_itself",
        home(
            '<div id="floatbox" style="position:absolute"><a href="/zt/c/"><img src="/u/c.gif"></a><i onclick="this.parentNode.style.display=\'none\'">×</i></div>'
        ),
    )
    put(
        "couplets_of_the_new_year",
        home(
            '<div class="duilian-list"><h3>春联征集作品</h3><ul><li><a href="/zt/cl/1.html">湖光山色皆成画</a></li></ul></div>'
        ),
    )
    put(
        "tickets_are_sold",
        home(
            '<div id="piaowu"><a href="/fw/piao.html">汽车票务查询</a></div><div class="gradient adress adapt header-ad-hoc">地址栏</div>'
        ),
    )
    put(
        "close_in_words",
        home(
            '<div class="piaofu" style="position:absolute"><a href="/zt/d/"><img src="/u/d.gif"></a><a href="javascript:closeAd()">关闭</a></div>'
        ),
    )
    put(
        "words_of_advertising_affairs",
        links(
            "《广告法》普法问答",
            "户外广告设施设置许可",
            "公益广告作品征集启事",
            "广告发布登记取消公告",
            "互联网广告专项整治",
        ),
    )
    put(
        "places_are_let_by_auction",
        links("公交站台广告位招租公告", "县体育馆广告位经营权拍卖公告", "国有商铺招租公告"),
    )
    put(
        "words_of_shops",
        links(
            "电商直播节在我县举行", "约谈京东、淘宝本地商户", "拼多多“澄湖馆”助农", "抖音培训班开班"
        ),
    )
    put(
        "pages_about_firms_that_sell",
        home(
            '<div class="links"><a href="http://www.chenghu-mall.gov.cn/">政府采购网上商城</a><a href="http://www.ch-fupin832.example/">脱贫地区农副产品平台</a></div>'
        ),
    )
    put(
        "maps_and_mail",
        home(
            '<a href="https://j.map.baidu.com/aa">地图导航</a><a href="https://mail.163.com/">邮箱</a><a href="https://weibo.com/u/1">官方微博</a>'
        ),
    )


def build() -> None:
    guilty()
    innocent()
