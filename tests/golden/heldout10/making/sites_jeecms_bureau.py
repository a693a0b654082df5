"""A bureau on JEECMS: .jhtml, the day before a heading, pages turned by onclick."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("jeecms_bureau", "http://www.lvyou-yq.invalid/", "2017-10-12", "")
HOST = "http://www.lvyou-yq.invalid"
COLS = [
    Col("/zmyq/index.jhtml", "醉美云栖", None, first=True),
    Col("/zxdt/index.jhtml", "资讯动态", "news", first=True),
    Col("/xxgk/index.jhtml", "信息公开", "catalogue", first=True),
    Col("/bsfw/index.jhtml", "办事服务", "guide", first=True),
    Col("/wxzl/index.jhtml", "文献资料", None, "blank", first=True),
    Col("/zxzx/index.jhtml", "互动参与", None, first=True),
    Col("/tzgg/index.jhtml", "通知公告", "notice", "list", "2017-09-20", 6, skip=2),
    Col("/lykb/index.jhtml", "旅游快报", "news", "list", "2017-09-28", 12, step=1),
    Col("/xjdt/index.jhtml", "县级动态", "news", "list", "2017-09-26", 5, skip=5),
    Col("/zcfg/index.jhtml", "政策法规", "policy", "list", "2016-11-30", 4, step=40),
    Col("/rsxx/index.jhtml", "人事信息", "personnel", "list", "2017-06-01", 3, step=30),
    Col("/czxx/index.jhtml", "财政信息", "finance", "list", "2017-02-17", 2, step=90),
]
SIDES = {
    "资讯动态": ("/tzgg/index.jhtml", "/lykb/index.jhtml", "/xjdt/index.jhtml"),
    "信息公开": ("/zcfg/index.jhtml", "/rsxx/index.jhtml", "/czxx/index.jhtml"),
}
TOP = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="renderer" content="webkit|ie-stand">
<title>{title}</title><meta http-equiv="keywords" content="{name}"/><meta name="title" content="云栖旅游政务网">
<link href="/r/cms/www/default/css/common.css" rel="stylesheet" type="text/css">
<script type="text/javascript" src="/r/cms/www/default/js/jquery.min.js"></script></head><body>
<div class="wrapper nr-top-wz"><div class="layout nr-top-link"><div class="fl"><span>您好!欢迎访问云栖市旅游政务网！</span></div>
<div class="fr"><a class="top-icon" href="http://www.yqly-zx.invalid/">云栖旅游资讯网</a><a class="top-icon" href="/English/index.jhtml">English</a></div></div></div>
<div class="wrapper nr-top-area"><div class="layout nr-top-img"><a class="logo" href="javascript:;">云栖市旅游政务网</a></div></div>
<div class="wrapper nr-nav-bg"><div class="layout nr-nav-area"><ul><li class=""><a href="/">首页</a></li>{nav}</ul></div></div>
<div class="wrapper time-weather-bg"><div class="layout hidden"><div class="nr-time-weather fl"><em class="tianqi_date"></em><em class="tianqi_week"></em><em class="tianqi_city"></em></div>
<div class="nr-search-area fr"><form action="/search.jspx" target="_blank"><label class="fl">高级搜索：</label><input class="box fl" name="q" type="text"></form></div></div></div>"""
FOOT = """<div class="wrapper footer"><div class="layout copyright"><p>服务热线电话 (086)-0795-3270000 [ 网询时间 8:30-11:30 14:30-17:30 ]&emsp;旅游监督投诉：电话:0795-3270001</p>
<div class="bottom-nav" style="display:none"><a href="javascript:;">云栖旅游简介</a>|<a href="javascript:;">旅游预订</a></div>
<p>主办单位：云栖市旅游发展委员会&emsp;承办单位：云栖市旅游信息服务中心&emsp;邮政编码:336000</p>
<p>copyright©2017 All Rights Reserved &emsp;赣ICP备10004000号 &emsp; 网站标识码:3609000094 &emsp; <a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36090202000099" target="_blank">公安备案号 36090202000099</a></p>
<script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/15/232/0000/40695809/CA152320000406958090099.js' type='text/javascript'%3E%3C/script%3E"));</script>
<script id="_jiucuo_" sitecode='3609000094' src='http://pucha.kaipuyun.cn/exposure/jiucuo.js'></script>
<span id="wzndbg"><a href="/u/cms/www/201801/report_tb_3609000094.pdf" target="_blank"><img src="/r/cms/www/default/images/wzndbg.jpg"></a></span></div></div></body></html>"""


def page(title: str, inner: str, above: str = "") -> str:
    """In the common frame; the channel one is in is marked."""
    nav = "".join(
        f'<li class="{"on" if c.name == above else ""}"><a href="{HOST}{c.path}" >{c.name}</a></li>'
        for c in COLS
        if c.first
    )
    return (
        TOP.replace("{title}", title).replace("{name}", above).replace("{nav}", nav) + inner + FOOT
    )


def pager(pages: int) -> str:
    """Pages turned by onclick alone."""
    numbers = "".join(
        f"""<a class="Num{" on" if n == 1 else ""}" href="#" onclick="location.href='index{"" if n == 1 else f"_{n}"}.jhtml'">{n}</a>"""
        for n in sorted({1, min(2, pages), pages})
    )
    return f"""<div class="page-area"><div class="pages"><span class="button-area">共{pages * 25 - 2}条记录 1/{pages}页</span><span class="page-number">{numbers}</span><a class="next" href="#" onclick="location.href='index_2.jhtml'"> &gt;&gt; </a></div></div>"""


def listing(col: Col, by_path: dict[str, Col], above: str, pages: int) -> str:
    """A column with its neighbours to the left."""
    side = "".join(
        f'<li class="{"on" if p == col.path else ""}"><a href="{HOST}{p}">{by_path[p].name}</a></li>'
        for p in SIDES.get(above, ())
    )
    rows = "\n".join(
        f'<li>\n<span>{d}</span>\n<h1><a href="{h}">{t}</a></h1>\n</li>' for t, h, d in col.rows
    )
    top = next((c.path for c in COLS if c.name == above), col.path)
    return page(
        f"{col.name} - 云栖旅游政务网",
        f"""<div class="layout main-content"><div class="side-nav fl"><h2>{above}</h2><ul>{side}</ul></div><div class="nr-main fr"><div class="dqwz"><em>您当前的位置：</em><a href="/">首页</a> &gt; <a href="{HOST}{top}">{above}</a> &gt; <a href="{HOST}{col.path}">{col.name}</a></div><ul class="news-list">{rows}</ul>{pager(pages) if col.rows else ""}</div><div class="clear"></div></div>""",
        above,
    )


def home(by_path: dict[str, Col]) -> str:
    """Tabs and blocks, the day as month and day before the link."""

    def block(path: str, count: int) -> str:
        col = by_path[path]
        rows = "".join(
            f'<li><span>{d[5:]}</span><a href="{h}" title="{t}">{short(t, 16)}</a></li>'
            for t, h, d in col.rows[:count]
        )
        return f'<div class="box"><div class="box-title"><h2>{col.name}</h2><a class="more" href="{HOST}{path}">更多</a></div><ul>{rows}</ul></div>'

    boxes = "".join(block(p, 6) for p in ("/lykb/index.jhtml", "/tzgg/index.jhtml"))
    boxes += "".join(block(p, 4) for p in ("/xjdt/index.jhtml", "/zcfg/index.jhtml"))
    return page(
        "云栖旅游政务网",
        f'<div class="layout"><div class="focus"><ul><li><a href="{by_path["/lykb/index.jhtml"].rows[2][1]}"><img src="/u/cms/www/201709/27101.jpg" alt=""></a></li></ul></div>{boxes}</div>',
    )


def build() -> Small:
    """The site."""
    by_path = fill(
        COLS,
        "云栖市",
        "云栖市旅发委",
        lambda col, when: [
            f"{HOST}/{col.path.split('/')[1]}/{9010 - n}.jhtml" for n in range(len(when))
        ],
    )
    S.add(
        "/",
        home(by_path),
        blank=False,
        identity={"site_id_code": "3609000094", "icp": True, "party_government_mark": True},
    )
    for above, paths in SIDES.items():
        for path in paths:
            col = by_path[path]
            pages = 66 if path.startswith("/lykb") else 2
            S.add(
                path,
                listing(col, by_path, above, pages),
                rows_of=col.rows,
                blank=False,
                pager={"pages": pages},
            )
    S.add(
        "/wxzl/index.jhtml",
        listing(by_path["/wxzl/index.jhtml"], by_path, "文献资料", 0),
        items=[],
        blank=True,
    )
    t, h, d = by_path["/lykb/index.jhtml"].rows[3]
    S.add(
        h.removeprefix(HOST),
        page(
            f"{t} - 云栖旅游政务网",
            f'<div class="layout main-content"><div class="dqwz"><em>您当前的位置：</em><a href="/">首页</a> &gt; <a href="{HOST}/zxdt/index.jhtml">资讯动态</a> &gt; <a href="{HOST}/lykb/index.jhtml">旅游快报</a></div><div class="nr-content"><h1>{t}</h1><p class="info">发布时间：{d} 08:41:12&emsp;来源：市旅发委&emsp;浏览次数：<span id="views"></span></p><div class="txt">{paragraphs("秋日的山乡层林尽染，游客络绎不绝。", "当地推出多条精品线路。")}</div></div></div>',
            "资讯动态",
        ),
        article={"title": t, "published": d, "origin": "市旅发委"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2017-09-28"}
    return S
