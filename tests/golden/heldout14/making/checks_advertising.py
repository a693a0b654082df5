"""Commercial advertising, shops, reprints from abroad, floating boxes; and what is none of them."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, article, home, single


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `advertising` (the open question of leaving left out)."""
    single(f"advertising/{name}", url, html, advertising=list(seen))


def source(name: str, origin: str, *seen: str) -> None:
    put(name, article(origin=origin), *seen, url=ARTICLE)


def guilty() -> None:
    put(
        "slot_of_a_union",
        home(
            '<script src="//dup.baidustatic.com/js/os.js"></script><script>BAIDU_CLB_fillSlot("1");</script>'
        ),
        "advert_loaded",
    )
    put(
        "adverts_by_google",
        home(
            '<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script><ins class="adsbygoogle"></ins>'
        ),
        "advert_loaded",
    )
    put(
        "shop_of_a_mall",
        home('<div class="zt"><a href="https://shop10001.taobao.com/">澄湖特产旗舰店</a></div>'),
        "commercial_link",
    )
    put(
        "shop_of_another_mall",
        home('<div class="zt"><a href="https://mall.jd.com/index-10001.html">澄湖馆</a></div>'),
        "commercial_link",
    )
    put(
        "goods_to_buy",
        home(
            '<div class="zt"><a href="https://mobile.yangkeduo.com/goods.html?goods_id=1">湖区咸鸭蛋</a></div>'
        ),
        "commercial_link",
    )
    put(
        "place_for_rent_in_a_picture",
        home(
            '<div class="ad"><a href="http://www.chenghu-media.example/ad"><img src="/images/ad.jpg" alt="广告位招租 电话0793-0000000"></a></div>'
        ),
        "advert_link",
    )
    put(
        "marked_as_an_advert",
        home(
            '<div class="gg"><a href="http://www.aikang-yiyuan.example/"><img src="/images/yy.jpg"><span class="mark">广告</span></a></div>'
        ),
        "advert_link",
    )
    put(
        "floating_box_without_a_way",
        home(
            '<div id="floatAd" style="position:absolute;z-index:99;left:0;top:0"><a href="/zt/2026/"><img src="/images/pf.jpg"></a></div><script src="/images/js/float.js"></script>'
        ),
        "float_not_closable",
    )
    put(
        "pair_of_couplets",
        home(
            '<div class="duilian duilian_left" style="position:fixed;left:5px;top:120px"><a href="/zt/2025/"><img src="/images/dl.jpg"></a></div>'
        ),
        "float_not_closable",
    )
    source("voice_from_abroad", "美国之音中文网", "foreign_source")
    source("agency_from_abroad", "法新社", "foreign_source")
    source("paper_from_abroad", "联合早报", "foreign_source")
    source("broadcaster_from_abroad", "英国广播公司（BBC）", "foreign_source")


def innocent() -> None:
    source("paper_about_abroad", "参考消息")
    source("agency_at_home_sent_abroad", "新华社伦敦5月19日电")
    source("paper_of_that_name", "时代周报")
    source("street_of_that_name", "朝日街道办事处")
    source("office_of_that_name", "泰晤士小镇社区居委会")
    source("daily_of_the_county", "澄湖每日新闻")
    source("site_of_a_ministry", "外交部网站")
    put(
        "advertising_is_governed",
        home(
            '<ul><li><a href="/bsfw/hw.html">户外广告设施设置审批</a></li><li><a href="/zwgk/gg.html">虚假违法广告典型案例</a></li><li><a href="/zwgk/gy.html">公益广告作品征集</a></li></ul>'
        ),
    )
    put(
        "state_assets_for_rent",
        home(
            '<ul><li><a href="/zwgk/tzgg/202605/t20260511_88.html">澄湖县公交站台广告位招租公告</a></li><li><a href="/zwgk/tzgg/202605/t20260510_87.html">县文化中心广告经营权出让公告</a></li></ul>'
        ),
    )
    put(
        "goods_of_poor_regions",
        home(
            '<div class="link"><a href="https://www.fupin832.com/">脱贫地区农副产品网络销售平台</a></div>'
        ),
    )
    put(
        "media_and_accounts",
        home(
            '<div class="link"><a href="http://www.people.com.cn/">人民网</a><a href="https://weibo.com/chenghu">澄湖发布</a><a href="https://mp.weixin.qq.com/s/x">微信公众号</a></div>'
        ),
    )
    put(
        "box_that_closes",
        home(
            '<div id="floatAd" style="position:absolute"><a href="/zt/2026/"><img src="/images/pf.jpg"></a><span onclick="document.getElementById(\'floatAd\').style.display=\'none\'">关闭</span></div>'
        ),
    )
    put(
        "box_with_a_cross",
        home(
            '<div class="float-box" style="position:fixed"><a href="/zt/2026/"><img src="/images/pf.jpg"></a><i class="close-btn">×</i></div>'
        ),
    )
    put(
        "way_to_the_top",
        home(
            '<div id="totop" class="fixed-right" style="position:fixed;right:20px;bottom:60px"><a href="javascript:scrollTo(0,0)">返回顶部</a></div>'
        ),
    )
    put(
        "columns_that_float",
        home(
            '<div class="float-left fl">左栏</div><div class="floatRight">右栏</div><div class="clearfloat"></div>'
        ),
    )
    put(
        "goods_in_the_news",
        home(
            '<ul><li><a href="/xwzx/zwyw/202605/t20260512_99.html">我县咸鸭蛋在淘宝、京东热销</a></li></ul>'
        ),
    )
    put(
        "safety_of_adverts",
        article(text="<p>提醒：页面上写着“广告”的链接多为商业推广，请仔细辨认。</p>"),
        url=ARTICLE,
    )


def build() -> None:
    guilty()
    innocent()
