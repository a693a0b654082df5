"""Advertising and floating boxes, and what only sounds so."""

from __future__ import annotations

from .checks_frames import ARTICLE, DRAWN, HOME, ODD, TEXT, article, home, single


def on_home(half: str, name: str, block: str, *seen: str) -> None:
    single(half, f"advertising/{name}", HOME, home(block), advertising=list(seen))


def in_article(half: str, name: str, html: str, *seen: str) -> None:
    single(half, f"advertising/{name}", ARTICLE, html, advertising=list(seen))


def build() -> None:
    on_home(
        DRAWN,
        "union_of_a_search_engine_by_its_slot",
        "<script>(window.slotbydup=window.slotbydup||[]).push({id:'u300001',container:'_x',async:true});</script><script src='//cpro.baidustatic.com/cpro/ui/cm.js'></script>",
        "advert_loaded",
    )
    on_home(
        DRAWN,
        "window_that_floats_without_an_end",
        '<div id="floatAD" style="position:absolute;z-index:99"><a href="/zt/"><img src="/u/zt.gif"></a></div><script>var step=1;function changePos(){floatAD.style.left=xPos}setInterval("changePos()",30)</script>',
        "float_not_closable",
    )
    on_home(
        DRAWN,
        "window_that_floats_and_is_shut",
        '<div id="floatAD" style="position:absolute;z-index:99"><a href="/zt/"><img src="/u/zt.gif"></a><span onclick="document.getElementById(\'floatAD\').style.display=\'none\'">关闭</span></div>',
    )
    on_home(
        DRAWN,
        "couplets_shut_with_a_cross",
        '<div class="duilian duilian_left"><a href="/zt/a/"><img src="/u/l.jpg"></a><a class="duilian_close" href="javascript:;">×</a></div>',
    )
    on_home(
        ODD,
        "place_for_rent_under_the_menu",
        '<div class="banner"><a href="/gg/">广告位招租 电话0000-6222333</a></div>',
        "advert_link",
    )
    on_home(
        ODD,
        "firms_that_advise_on_adverts",
        '<ul><li><a href="/bs/1.html">户外广告牌设置审批</a></li><li><a href="/bs/2.html">药品广告审查</a></li><li><a href="/tz/3.html">关于整治违法广告的通告</a></li></ul>',
    )
    in_article(
        ODD,
        "source_of_a_foreign_broadcaster",
        article(origin="英国广播公司（BBC）中文网", text=TEXT),
        "foreign_source",
    )
    in_article(
        ODD,
        "source_names_its_own_reader",
        article(
            origin="澄湖发布",
            text=TEXT + "<p>据路透社报道，国际油价小幅回落。（转自央视新闻）</p>",
        ),
    )
    on_home(
        ODD,
        "goods_of_the_poor_on_a_shop",
        '<a href="https://shop.m.taobao.com/shop/shop_index.htm?shop_id=1">澄湖特产旗舰店</a>',
        "commercial_link",
    )
    on_home(
        ODD,
        "right_hand_column_floats_in_its_line",
        '<div class="float_right clear"><a href="/zt/">专题</a></div><div class="floatbox-content"><p>本周重点</p></div>',
    )
