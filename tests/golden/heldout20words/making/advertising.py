"""Advertising and reprints from abroad, and what is neither."""

from __future__ import annotations

from .frames import ARTICLE, HOME, article, home, single

ORIGIN = "信息来源：霜林县融媒体中心"


def put(name: str, html: str, *seen: str, url: str = HOME) -> None:
    """A page and the observations of `advertising` (the open question of leaving left out)."""
    single(f"advertising/{name}", url, html, advertising=list(seen))


def source(name: str, origin: str, *seen: str) -> None:
    put(name, article().replace(ORIGIN, origin), *seen, url=ARTICLE)


def guilty() -> None:
    put(
        "shop_on_a_mall",
        home('<div class="zt"><a href="https://detail.tmall.com/item.htm?id=1">霜林茶油</a></div>'),
        "commercial_link",
    )
    put(
        "place_to_let",
        home(
            '<div><a href="http://www.shuanglin-ad.example/"><img src="/a.jpg" alt="此处广告位出租"></a></div>'
        ),
        "advert_link",
    )
    put(
        "script_of_a_union",
        home('<script src="https://cpro.baidustatic.com/cpro/ui/c.js"></script>'),
        "advert_loaded",
    )
    put(
        "box_that_drifts",
        home(
            '<div id="piaofu" style="position:absolute;z-index:1000"><a href="/zt/"><img src="/p.jpg"></a></div><script src="/slx/static/js/piaofu.js"></script>'
        ),
        "float_not_closable",
    )
    source("reuters", "信息来源：路透社", "foreign_source")
    source("wall_street", "来源：华尔街日报中文网", "foreign_source")
    source("nhk", "稿件来源：日本放送协会（NHK）", "foreign_source")
    source("by_cnn", "来源：CNN", "foreign_source")


def innocent() -> None:
    put("public_service", home('<div><img src="/gy.jpg" alt="公益广告：讲文明树新风"></div>'))
    put(
        "market_of_the_farmers",
        home(
            '<ul><li><a href="/slx/zwdt/bmdt/content_1.html">霜林茶油天猫旗舰店开业</a></li></ul>'
        ),
    )
    put(
        "box_with_a_cross",
        home(
            '<div id="piaofu" style="position:absolute;z-index:1000"><a href="/zt/"><img src="/p.jpg"></a><span onclick="closeFloat()">关闭</span></div><script src="/slx/static/js/piaofu.js"></script>'
        ),
    )
    put(
        "law_of_advertising",
        home('<ul><li><a href="/slx/zwgk/1.html">县市场监管局公布违法广告典型案例</a></li></ul>'),
    )
    source("agency_of_the_state", "信息来源：新华社")
    source("times_of_a_city", "信息来源：霜林时报")
    source("news_of_reference", "信息来源：参考消息")
    source("office_abroad", "信息来源：霜林县外事办公室（赴日招商组）")
    source("china_daily", "来源：中国日报网")
    source("paper_of_hong_kong", "来源：香港大公文汇全媒体")


def build() -> None:
    guilty()
    innocent()
