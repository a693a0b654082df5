"""A new district's site on Epoint: rows of divs beside hidden details, empty head and foot."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row, labels

NAME = "柏川新区管理委员会"
MENU = [("/xqgk/", "新区概况"), ("/xwzx/xqyw/list.html", "新区要闻"),
        ("/xxgk/zcwj/list.html", "政策文件"), ("/xxgk/ysgk/list.html", "预算公开"),
        ("/hdjl/zxft/list.html", "在线访谈"), ("/hdjl/wsdc/list.html", "网上调查"),
        ("/hdjl/wzxx/list.html", "网上信访")]  # fmt: skip
NEWS: list[Row] = [
    (
        "新区举行重大项目集中开工仪式",
        "/xwzx/xqyw/20260616/5d3f0a11-77c2-4c0e-9b6c-1f2ea3b41001.html",
        "2026-06-16",
    ),
    (
        "综保区二期通过预验收",
        "/xwzx/xqyw/20260609/5d3f0a11-77c2-4c0e-9b6c-1f2ea3b41002.html",
        "2026-06-09",
    ),
    (
        "新区“企业服务日”收集诉求46条",
        "/xwzx/xqyw/20260601/5d3f0a11-77c2-4c0e-9b6c-1f2ea3b41003.html",
        "2026-06-01",
    ),
    (
        "轨道交通柏川线试跑成功",
        "/xwzx/xqyw/20260521/5d3f0a11-77c2-4c0e-9b6c-1f2ea3b41004.html",
        "2026-05-21",
    ),
]
FILES = [
    ("000014349/2026-00031", "关于印发柏川新区促进低空经济发展若干措施的通知", "柏管发〔2026〕9号", "2026-05-18",
     "/xxgk/zcwj/20260518/9aa0b0e1-1111-4fd0-8e25-000000000001.html"),
    ("000014349/2026-00017", "柏川新区人才公寓管理办法", "柏管规〔2026〕2号", "2026-03-09",
     "/xxgk/zcwj/20260309/9aa0b0e1-1111-4fd0-8e25-000000000002.html"),
    ("000014349/2025-00102", "关于公布行政规范性文件清理结果的通知", "柏管发〔2025〕41号", "2025-12-11",
     "/xxgk/zcwj/20251211/9aa0b0e1-1111-4fd0-8e25-000000000003.html"),
]  # fmt: skip


def page(title: str, body: str, column: str = "", meta: str = "") -> str:
    menu = "".join(
        f'<li class="ewb-nav-item"><a href="{at}" class="ewb-nav-a">{name}</a></li>'
        for at, name in MENU
    )
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f'<div class="ewb-location"><span>您的位置：</span><a href="/">首页</a><i>»</i><a href="{at}">{column}</a></div>'
        if column
        else ""
    )
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8" /><meta name="renderer" content="webkit" />
{labels(SiteName=NAME, SiteDomain="www.baichuan.invalid", SiteIDCode="5307000066", ColumnName=column)}
{meta}
<title>{title}</title>
<link rel="stylesheet" href="/css/common.css" /><link rel="stylesheet" href="/css/ewb.css" />
<script src="/js/lib/jquery-1.11.0.min.js"></script></head>
<body><!-- header --><div id="header"></div>
<div class="ewb-nav"><ul class="ewb-nav-list clearfix"><li class="ewb-nav-item"><a href="/" class="ewb-nav-a">首页</a></li>{menu}</ul></div>
{where}
<div class="ewb-container ewb-mt20"><input type="hidden" id="viewGuid" value="cms_002002001_20260618" />{body}</div>
<div class="ewb-foot"><p>主办：{NAME}　承办：柏川新区党政办公室　联系电话：0991-6010000</p><p><a href="https://beian.miit.gov.cn">云溪ICP备17007711号</a> <a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=53070002000077">云溪公网安备 53070002000077号</a> 网站标识码：5307000066 <a href="/map.html">网站地图</a></p>
<script src="/js/foot.js"></script></div>
</body></html>"""


def rows_of(rows: list[Row]) -> str:
    return "".join(
        f'<li class="ewb-list-node clearfix"><a class="ewb-list-name" href="{at}" title="{title}">{title}</a><span class="ewb-list-date">{day}</span></li>'
        for title, at, day in rows
    )


def make() -> None:
    site = Made("epoint_district", "http://www.baichuan.invalid/", "epoint")
    home(site)
    lists(site)
    rest(site)
    kinds = ["overview", "news", "policy", "finance", "interview", "survey", None]
    states = ["single", "list", "list", "blank", None, "blank", None]
    newest = [None, "2026-06-16", "2026-05-18", None, None, None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-16", interviews=["2025-03-20", "2026-04-16"], surveys=[],
               letters={"channel": None, "count": 0})  # fmt: skip


def home(site: Made) -> None:
    files = "".join(
        f'<li class="ewb-list-node"><a href="{one[4]}" title="{one[1]}">{one[1]}</a><span class="ewb-list-date">{one[3][5:]}</span></li>'
        for one in FILES
    )
    body = f"""<div class="ewb-tab"><div class="ewb-tab-hd"><span class="current"><a href="/xwzx/xqyw/list.html">新区要闻</a></span><span><a href="/xxgk/zcwj/list.html">政策文件</a></span></div><div class="ewb-tab-bd"><ul>{rows_of(NEWS)}</ul></div><div class="ewb-tab-bd hidden"><ul>{files}</ul></div></div>
<div class="ewb-apps"><a href="http://zwfw.baichuan.invalid/">网上办事大厅</a><a href="http://ggzy.baichuan.invalid/">公共资源交易</a></div>"""
    site.page("/", page(NAME, body), blank=False, identity={
        "site_id_code": "5307000066", "icp": True, "police": True, "party_government_mark": None,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    pager = """<div class="pager"><ul class="m-pagination-page"><li class="active"><a href="javascript:;">1</a></li><li><a href="2.html">2</a></li><li><a href="3.html">3</a></li></ul><span class="m-pagination-info">1/87</span><a href="2.html">下页&gt;</a><a href="87.html">末页</a></div>"""
    at, name = MENU[1]
    body = f"""<div class="ewb-aside"><h3>新闻中心</h3><ul><li class="current"><a href="{at}">新区要闻</a></li></ul></div><div class="ewb-main"><ul class="ewb-list">{rows_of(NEWS)}</ul>{pager}</div>"""
    site.page(at, page(name, body, name), items=NEWS, blank=False, pager={"pages": 87})
    at, name = MENU[2]
    rows = "".join(
        f"""<div class="lis_row"><div class="lis_suoyin">{code}</div><div class="lis_title"><a href="{where}" target="_blank">{title}</a></div><div class="lis_wh">{number}</div><div class="lis_date">{day}</div>
<table class="lis_detail" style="display:none"><tr><td>索引号：</td><td>{code}</td><td>生成日期：</td><td>{day}</td></tr><tr><td>标题：</td><td colspan="3">{title}</td></tr></table></div>"""
        for code, title, number, day, where in FILES
    )
    body = f"""<div class="lis_head"><div class="lis_suoyin">索引号</div><div class="lis_title">文件名称</div><div class="lis_wh">文号</div><div class="lis_date">发布日期</div></div>{rows}"""
    site.page(at, page(name, body, name), blank=False,
              items=[(one[1], one[4], one[3]) for one in FILES])  # fmt: skip
    at, name = MENU[3]
    body = f"""<div class="ewb-aside"><h3>信息公开</h3><ul><li><a href="{MENU[2][0]}">政策文件</a></li><li class="current"><a href="{at}">预算公开</a></li></ul></div><div class="ewb-main"><ul class="ewb-list"><li class="ewb-none">此栏目下暂时没有信息</li></ul></div>"""
    site.page(at, page(name, body, name), items=[], blank=True)
    at, name = MENU[5]
    body = """<div class="ewb-main"><table class="dc"><thead><tr><th>调查主题</th><th>开始时间</th><th>结束时间</th><th>状态</th></tr></thead><tbody></tbody></table><p class="none">当前没有调查</p></div>"""
    site.page(at, page(name, body, name), activities=[], blank=True)


def rest(site: Made) -> None:
    title, at, day = NEWS[0]
    body = f"""<div class="ewb-article"><h3 class="article-title">{title}</h3><p class="article-sub">【信息时间：2026/6/16　阅读次数：<span id="infoclick">0</span>】【我要打印】【关闭】</p><div class="article-content"><p>6月16日上午，新区2026年第二季度重大项目集中开工仪式举行，共12个项目、总投资68亿元。</p><p>（来源：柏川日报）</p></div></div>"""
    site.page(at, page(title, body, "新区要闻"), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    title, at, day = FILES[1][1], FILES[1][4], FILES[1][3]
    body = f"""<div class="ewb-article"><div class="xx-table"><ul><li><b>索 引 号</b><span>{FILES[1][0]}</span></li><li><b>发布机构</b><span>柏川新区管委会</span></li><li><b>文　　号</b><span>{FILES[1][2]}</span></li><li><b>公开日期</b><span>{day}</span></li></ul></div><h3 class="article-title">{title}</h3><div class="article-content"><p>第一条 为规范人才公寓管理，制定本办法。</p><p>第十二条 本办法自2026年4月10日起施行。</p></div><p>附件：<a href="/xxgk/fj/sqb.docx">人才公寓申请表.docx</a></p></div>"""
    site.page(at, page(title, body, "政策文件"), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    talks = [("党政办负责人谈营商环境", "/hdjl/zxft/20260416/t1.html", "2026-04-16", "10:00"),
             ("应急局谈汛期安全", "/hdjl/zxft/20250320/t2.html", "2025-03-20", "15:00")]  # fmt: skip
    cards = "".join(
        f"""<div class="ewb-ft"><div class="pic"><img src="/ft/{n}.jpg"></div><div class="info"><p class="zt">访谈主题：<a href="{where}">{name}</a></p><p>访谈时间：{day} {hour}</p><p>访谈嘉宾：相关部门负责人</p><p><a href="{where}">文字实录</a> <a href="{where}#v">视频回放</a></p></div></div>"""
        for n, (name, where, day, hour) in enumerate(talks)
    )
    at, name = MENU[4]
    site.page(at, page(name, cards, name), blank=False,
              activities=[[one[0], one[2]] for one in talks])  # fmt: skip
    body = """<div class="ewb-article"><h3 class="article-title">新区概况</h3><div class="article-content"><p>柏川新区设立于2014年，规划面积320平方公里，辖2个街道。</p></div></div>"""
    site.page(MENU[0][0], page("新区概况", body, "新区概况"), blank=False)


if __name__ == "__main__":
    make()
