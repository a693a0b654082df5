"""A tourism bureau on 帝国 CMS: columns that only the map of the site names, articles with little."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row

NAME = "丹枫市文化广电和旅游局"
MENU = [
    ("/zwdt/", "政务动态"),
    ("/gsgg/", "公告公示"),
    ("/zxzx/", "在线咨询"),
    ("/ztzl/", "专题专栏"),
]
MAPPED = [("/jgzn/", "机构职能"), ("/ldzc/", "领导之窗"), ("/tjxx/", "统计信息")]
NEWS: list[Row] = [
    ("丹枫古城夜游项目启动试运营", "/zwdt/2026-06-14/2210.html", "2026-06-14"),
    ("全市旅行社质量提升培训班举办", "/zwdt/2026-06-03/2201.html", "2026-06-03"),
    ("我局赴邻市开展文旅推介", "/zwdt/2026-05-17/2188.html", "2026-05-17"),
    ("非遗进校园系列活动收官", "/zwdt/2026-04-29/2170.html", "2026-04-29"),
]
NOTICES: list[Row] = [
    ("关于丹枫市第四批文物保护单位名单的公示", "/gsgg/2026-06-11/2207.html", "2026-06-11"),
    ("旅游市场“黑名单”公告（第2号）", "/gsgg/2026-02-28/2101.html", "2026-02-28"),
    ("文艺院团2025年惠民演出采购结果公告", "/gsgg/2025-12-10/2030.html", "2025-12-10"),
]


def page(title: str, body: str, column: str = "") -> str:
    menu = "".join(f'<li><a href="{at}">{name}</a></li>' for at, name in MENU)
    at = {name: at for at, name in MENU + MAPPED}.get(column, "")
    where = (
        f'<div class="sitepath">现在的位置：<a href="/">首页</a>&nbsp;>&nbsp;<a href="{at}">{column}</a></div>'
        if column
        else ""
    )
    return f"""<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title} - {NAME}</title><link href="/skin/default/css/style.css" rel="stylesheet" type="text/css" />
<script type="text/javascript" src="/skin/default/js/tabs.js"></script></head>
<body><table width="1000" border="0" align="center" class="head"><tr><td><img src="/skin/default/images/banner.jpg"></td></tr><tr><td><ul id="nav"><li><a href="/">首页</a></li>{menu}</ul></td></tr></table>
<table width="1000" align="center" class="position"><tr><td>{where}</td></tr></table>
<table width="1000" align="center" class="main"><tr valign="top"><td>{body}</td></tr></table>
<table width="1000" align="center" class="foot"><tr><td align="center">主办单位：{NAME}　电话：0989-3300110<br>网站标识码：5309000051　云溪ICP备11008812号-3　<a href="/wzdt.html">网站地图</a></td></tr></table>
</body></html>"""


def make() -> None:
    site = Made("ecms_tourism", "http://wglj.danfeng.invalid/", "ecms")
    home(site)
    lists(site)
    rest(site)
    site.column("/zwdt/", "政务动态", "news", "list", "2026-06-14")
    site.column("/gsgg/", "公告公示", "notice", "list", "2026-06-11")
    site.column("/zxzx/", "在线咨询", "consultation", None)
    site.column("/ztzl/", "专题专栏", "special", None)
    site.column("/jgzn/", "机构职能", "organisation", "single", first=False)
    site.column("/ldzc/", "领导之窗", "leaders", None, first=False)
    site.column("/tjxx/", "统计信息", "statistics", "blank", first=False)
    site.write(home_newest="2026-06-14", letters={"channel": "/zxzx/", "count": 2})


def home(site: Made) -> None:
    news = "".join(
        f'<tr><td height="25">·<a href="{at}" title="{title}">{title[:15]}</a></td><td><span class="d">[{day}]</span></td></tr>'
        for title, at, day in NEWS
    )
    notices = "".join(
        f'<li><span>{(day or "")[5:]}</span><a href="{at}">{title}</a></li>'
        for title, at, day in NOTICES
    )
    body = f"""<script>document.write('<div class="focus">');</script><a href="{NEWS[0][1]}"><img src="/d/file/zwdt/a1.jpg" alt="{NEWS[0][0]}"></a><script>document.write('</div>');</script>
<div class="title"><strong>政务动态</strong><a href="/zwdt/">更多</a></div><table width="100%">{news}</table>
<div class="title"><strong>公告公示</strong><a href="/gsgg/">更多</a></div><ul>{notices}</ul>
<div class="pics"><a href="http://gucheng.danfeng.invalid/"><img src="/d/file/p1.jpg"><br>丹枫古城</a><a href="http://shan.danfeng.invalid/"><img src="/d/file/p2.jpg"><br>枫林山</a></div>"""
    site.page("/", page("首页", body), blank=False, identity={
        "site_id_code": "5309000051", "icp": True, "police": None, "party_government_mark": None,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    rows = "".join(
        f'<tr><td class="list_title"><a href="{at}" target="_blank">{title}</a></td><td class="list_date">{day} 15:2{n}</td></tr>'
        for n, (title, at, day) in enumerate(NEWS)
    )
    pages = '<div class="list_page"><a title="Total record">&nbsp;<b>152</b> </a>&nbsp;&nbsp;&nbsp;<b>1</b>&nbsp;<a href="/zwdt/index_2.html">2</a>&nbsp;<a href="/zwdt/index_3.html">3</a>&nbsp;<a href="/zwdt/index_2.html">下一页</a>&nbsp;<a href="/zwdt/index_8.html">尾页</a></div>'
    site.page("/zwdt/", page("政务动态", f"<table>{rows}</table>{pages}", "政务动态"), items=NEWS,
              blank=False, pager={"pages": 8})  # fmt: skip
    rows = "".join(
        f'<div class="bx"><h3><a href="{at}">{title}</a></h3><p class="js">公告内容摘要，详见正文。</p><p class="sx">发布：{day}　浏览：{330 + n}　<a href="{at}">阅读全文</a></p></div>'
        for n, (title, at, day) in enumerate(NOTICES)
    )
    site.page("/gsgg/", page("公告公示", rows, "公告公示"), items=NOTICES, blank=False)
    site.page("/tjxx/", page("统计信息", '<div class="list"><p class="wu">信息正在收集整理中，暂无内容</p></div>', "统计信息"),
              items=[])  # fmt: skip
    site.page(
        "/jgzn/",
        page(
            "机构职能",
            '<div class="news_title">机构职能</div><div id="text"><p>一、贯彻执行文化和旅游工作方针政策。</p><p>二、统筹规划文化事业、文化产业和旅游业发展。</p></div>',
            "机构职能",
        ),
        blank=False,
    )
    leaders = "".join(
        f'<td align="center"><img src="/d/file/ld{n}.jpg"><br>{name}<br><a href="/ldzc/{n}.html">简历及分工</a></td>'
        for n, name in enumerate(("局长", "副局长", "副局长"))
    )
    site.page(
        "/ldzc/", page("领导之窗", f"<table><tr>{leaders}</tr></table>", "领导之窗"), blank=False
    )
    site.page(
        "/ztzl/",
        page(
            "专题专栏",
            '<div class="zt"><a href="/ztzl/yxhj/"><img src="/d/file/zt1.jpg" alt="优化营商环境"></a><a href="/ztzl/aqsc/"><img src="/d/file/zt2.jpg" alt="安全生产月"></a></div>',
            "专题专栏",
        ),
        blank=False,
    )
    mapped = "".join(f'<li><a href="{at}">{name}</a></li>' for at, name in MENU + MAPPED)
    site.page(
        "/wzdt.html",
        page("网站地图", f'<div class="map"><h3>网站地图</h3><ul>{mapped}</ul></div>'),
        blank=False,
    )


def rest(site: Made) -> None:
    title, at, day = NEWS[0]
    body = f"""<table width="100%"><tr><td class="title_text">{title}</td></tr><tr><td class="info_text" align="center">2026-06-14 15:20:11　　点击数：<script src="/e/public/ViewClick/?classid=52&id=2210&addclick=1"></script></td></tr><tr><td id="text"><p>6月13日晚，丹枫古城夜游项目启动试运营，首晚接待游客8000人次。</p><p>试运营至7月31日。</p></td></tr></table>"""
    site.page(at, page(title, body, "政务动态"), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    title, at, day = NOTICES[0]
    body = f"""<div class="news_title">{title}</div><div id="text"><p>根据《文物保护法》有关规定，现将拟公布的第四批文物保护单位名单公示如下，公示期为2026年6月11日至6月17日。</p><p>附件：<a href="/d/file/gsgg/2026-06-11/mingdan.pdf">名单</a></p><p align="right">{NAME}<br>2026年6月11日</p></div>"""
    site.page(at, page(title, body, "公告公示"), blank=False,
              article={"title": title, "published": None})  # fmt: skip
    said = [("古城停车怎么收费", "2026-05-30", "前两小时免费，之后每小时3元。"),
            ("导游证年审地点", "2026-04-08", "市政务服务中心三楼文旅窗口。")]  # fmt: skip
    blocks = "".join(
        f'<dl class="wd"><dt>问：{title}<em>{day}</em></dt><dd>答：{text}</dd></dl>'
        for title, day, text in said
    )
    form = '<form action="/e/enews/index.php" method="post"><input name="title"><textarea name="saytext"></textarea><input type="submit" value="提交"></form>'
    site.page("/zxzx/", page("在线咨询", blocks + form, "在线咨询"), blank=False,
              rows=[[title, day, None, True] for title, day, _ in said])  # fmt: skip


if __name__ == "__main__":
    make()
