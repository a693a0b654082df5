"""Commercial advertising, shops, reprints from abroad, floating boxes; and what is none of them."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, article, home, script, single


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `advertising` (the open question of leaving left out)."""
    single(f"advertising/{name}", url, html, advertising=list(seen))


def source(name: str, origin: str, *seen: str) -> None:
    put(name, article(origin=origin), *seen, url=ARTICLE)


def floating(name: str, html: str, *seen: str) -> None:
    put(name, home(html + '<script src="/static/js/float.js"></script>'), *seen)


def guilty() -> None:
    put(
        "slot_written_by_a_script",
        home(
            script("var cpro_id='u100001';")
            + '<script src="//cpro.baidustatic.com/cpro/ui/c.js"></script>'
        ),
        "advert_loaded",
    )
    put(
        "adverts_of_an_exchange",
        home(
            '<a id="tanx-a-mm_1"></a><script src="https://p.tanx.com/ex?i=mm_1"></script>'
            '<iframe src="https://pos.baidu.com/s?wid=1"></iframe>'
        ),
        "advert_loaded",
    )
    put(
        "goods_of_a_mall",
        home('<div><a href="https://detail.tmall.com/item.htm?id=1">澄湖银鱼干</a></div>'),
        "commercial_link",
    )
    put(
        "goods_of_another_mall",
        home('<div><a href="https://item.jd.com/1.html">澄湖莲子</a></div>'),
        "commercial_link",
    )
    put(
        "place_for_adverts_offered",
        home('<p><a href="http://www.cy-chuanmei.example/">广告位招商 QQ：10001</a></p>'),
        "advert_link",
    )
    floating(
        "box_of_a_well_known_script",
        '<div id="codefans_net" style="position:absolute"><a href="/zt/aqscy/"><img src="/upload/pf.gif"></a></div>',
        "float_not_closable",
    )
    floating(
        "picture_that_drifts",
        '<div id="piaofu" style="position:absolute;left:0;top:0"><a href="/zt/xxgc/"><img src="/upload/xx.gif" border="0"></a></div>',
        "float_not_closable",
    )
    source("agency_of_japan", "日本共同社", "foreign_source")
    source("agency_of_britain", "路透社", "foreign_source")
    source("times_in_chinese", "纽约时报中文网", "foreign_source")
    source("waves_of_germany", "德国之声", "foreign_source")
    source("radio_of_asia", "自由亚洲电台", "foreign_source")


def innocent() -> None:
    source("news_of_the_economy_every_day", "每日经济新闻")
    source("work_of_society_at_the_centre", "中央社会工作部")
    source("community_that_is_common", "湖东街道共同社区居委会")
    source("community_of_new_law", "普法新社区微信公众号")
    source("community_of_a_town", "乌兰塔斯社区")
    source("paper_of_civilisation", "精神文明报")
    source("kunming_is_no_paper_abroad", "昆明报业传媒集团")
    source("station_of_the_peninsula", "胶东半岛电视台")
    source("community_of_the_moment", "县融媒体中心时事社区栏目")
    source("legation", "中国驻美国大使馆网站")
    source("page_for_japan", "人民网日本频道")
    source("united_at_home", "中国社会科学网、光明网联合")
    floating(
        "box_closed_by_a_picture",
        '<div id="piaofu" style="position:absolute"><a href="/zt/a/"><img src="/upload/a.gif"></a><img src="/static/img/close.gif" onclick="closePf()"></div>',
    )
    floating(
        "box_that_can_be_put_away",
        '<div class="floatBox" style="position:fixed;right:0"><a href="/zt/a/"><img src="/upload/a.gif"></a><a href="javascript:void(0)" onclick="$(\'.floatBox\').remove()">收起</a></div>',
    )
    floating(
        "box_with_a_title_on_its_cross",
        '<div id="floatAd" style="position:fixed"><a class="x" href="javascript:;" title="关闭"></a><a href="/zt/a/"><img src="/upload/a.gif"></a></div>',
    )
    put(
        "classes_that_only_float",
        home(
            '<div class="pull-left float-start">栏目一</div><div class="floatr">栏目二</div><table class="floatThead"><tr><td>项目</td></tr></table>'
        ),
    )
    put(
        "words_on_advertising",
        home(
            '<ul><li><a href="/zwgk/1.html">公益广告语征集</a></li><li><a href="/zwgk/2.html">互联网广告监测情况通报</a></li><li><a href="/zwgk/3.html">户外广告位拍卖公告</a></li><li><a href="/zwgk/4.html">招商引资项目推介</a></li><li><a href="/zwgk/5.html">广告产业园开园</a></li></ul>'
        ),
    )
    put(
        "site_of_public_adverts",
        home(
            '<div class="link"><a href="http://www.zggygg.example/">中国公益广告网</a><a href="http://www.chenghu-ggxh.example/">县广告协会</a></div>'
        ),
    )
    put(
        "markets_are_watched",
        home(
            '<ul><li><a href="/zwgk/6.html">约谈淘宝、京东、拼多多等平台</a></li><li><a href="/zwgk/7.html">天猫“澄湖馆”开馆</a></li></ul>'
        ),
    )
    put(
        "told_in_an_article",
        article(
            text="<p>据每日经济新闻报道，本地银鱼在天猫热销。</p><p>广告经营者应当查验证明文件，广告位招商须公开。</p>"
        ),
        url=ARTICLE,
    )


def build() -> None:
    guilty()
    innocent()
