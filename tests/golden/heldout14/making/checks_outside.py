"""What has become of sites that the county links to, and its home page as search engines get it."""

from __future__ import annotations

from .checks_frames import cases, home

FIRM = "<p>公司成立于1998年，主要从事水利设备的设计、制造和安装，产品销往全国。</p>"
CASINO = "".join(
    f'<a href="http://www.bet{n}-vip.example/">{word}</a>'
    for n, word in enumerate(("百家乐", "老虎机", "真人视讯", "彩票投注", "电竞竞猜", "捕鱼"))
)
PARTNERS = "".join(
    f'<a href="http://www.{name}.gov.cn/">{text}</a>'
    for name, text in (("raohe-shi", "市政府"), ("lianxi-xian", "莲溪县"), ("donghu-qu", "东湖区"))
)


def page(title: str, body: str) -> str:
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>{body}</body></html>"


TARGETS = (
    # name, title, body, what it has become (or None)
    (
        "dealer_in_english",
        "waterpump.example is for sale | HugeDomains",
        "<h1>waterpump.example</h1><p>This domain is for sale. Buy now or make an offer.</p>",
        "for_sale",
    ),
    (
        "may_be_for_sale",
        "waterpump.example",
        "<p>waterpump.example may be for sale. Inquire about this domain.</p>",
        "for_sale",
    ),
    (
        "can_be_handed_over",
        "域名展示页",
        "<p>您正在访问的域名可以转让！</p><p>如果您对该域名感兴趣，请点击提供报价。</p>",
        "for_sale",
    ),
    (
        "parked_with_a_registrar",
        "西部数码-域名停放",
        "<h1>该域名正在出售</h1><p>一口价：12,000元，咨询热线，买家可委托经纪人购买。</p>",
        "for_sale",
    ),
    (
        "brand_of_sports_bets",
        "华体会体育(中国)官方网站-HTH SPORTS",
        "<div id='app'></div>",
        "gambling",
    ),
    (
        "brand_with_a_dot",
        "乐鱼·体育(leyu)全站APP下载-真人棋牌",
        "<p>电子游艺、彩票投注一站式平台</p>",
        "gambling",
    ),
    ("brand_love_games", "爱游戏AYX(中国)体育官方网站入口", "<p>爱游戏体育</p>", "gambling"),
    (
        "electronic_games",
        "PG电子·模拟器试玩在线(官方网站)",
        "<p>PG电子、MG电子试玩平台，注册送彩金。</p>",
        "gambling",
    ),
    (
        "lottery_of_hong_kong",
        "香港六合彩资料大全-新澳门开奖结果",
        "<p>六合彩开奖直播</p>",
        "gambling",
    ),
    ("films_of_that_kind", "成人在线视频_色情电影免费看", "<p>成人电影 情色小说</p>", "porn"),
    ("honest_firm", "示例水泵制造有限公司", FIRM, None),
    ("firm_of_that_name", "金沙酿酒集团有限公司", "<p>公司地处金沙县，主营酱香白酒。</p>", None),
    (
        "hotel_of_that_name",
        "永利皇冠假日酒店-官方网站",
        "<p>酒店设有会议厅、游泳池和棋牌室，欢迎预订。</p>",
        None,
    ),
    ("club_of_that_name", "开元体育文化发展有限公司", "<p>承办青少年足球、篮球培训。</p>", None),
    ("site_under_construction", "网站建设中", "<p>网站正在建设中，敬请期待。</p>", None),
    ("site_not_registered", "未备案提示", "<p>该网站暂时无法访问：域名未完成备案。</p>", None),
    (
        "shop_that_sells_domains",
        "星河网络-域名注册、虚拟主机、网站建设",
        "<p>"
        + "公司提供域名注册、域名出售咨询、网站建设、企业邮箱等服务，客户遍布全省。" * 12
        + "</p>",
        None,
    ),
    (
        "news_of_a_raid",
        "饶河日报：警方捣毁网络赌博窝点",
        "<p>警方查获百家乐赌博平台，抓获嫌疑人十二名。</p>",
        None,
    ),
    (
        "welfare_lottery",
        "中国福利彩票-饶河市福彩中心",
        "<p>双色球、福彩3D开奖公告，公益福彩，理性购彩。</p>",
        None,
    ),
)

CLOAKS = (
    # name, title and body to search engines, where it leads, difference (or None)
    (
        "title_of_a_casino_for_spiders",
        home("", title="澳门新葡京_百家乐开户_线上赌场"),
        "",
        "title",
    ),
    ("links_for_spiders", home(f"<div>{CASINO}</div>"), "", "links"),
    ("led_to_a_stranger", home(""), "http://www.ty-9988.example/", "led_away"),
    ("brand_of_bets_for_spiders", home("", title="星空体育·(中国)官方网站"), "", "title"),
    (
        "other_news_of_the_day",
        home(
            "<div class='rec'><a href='/xwzx/zwyw/202605/t20260530_140.html'>我县举办端午龙舟赛</a></div>"
        ),
        "",
        None,
    ),
    ("friends_of_the_government", home(f"<div>{PARTNERS}</div>"), "", None),
    ("shorter_title", home("", title="澄湖县人民政府门户网站"), "", None),
    ("led_to_its_own_www", home(""), "http://www.chenghu-xian.invalid/index.html", None),
    (
        "refused",
        "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>",
        "",
        None,
    ),
)


def build() -> None:
    rows = [
        {"name": name, "kind": "target", "html": page(title, body), "sign": sign}
        for name, title, body, sign in TARGETS
    ]
    rows += [
        {"name": name, "kind": "cloak", "html": html, "led_to": led_to, "difference": difference}
        for name, html, led_to, difference in CLOAKS
    ]
    for row in rows:
        if row["kind"] == "cloak":
            row["ordinary"] = home("")
    cases("outside", rows)
