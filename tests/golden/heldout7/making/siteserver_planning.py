"""A bureau on SiteServer: the day inside the link's text, other columns' entries at the side."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row, labels

NAME = "雁回县自然资源局"
MENU = [("/channels/201.html", "单位概况"), ("/channels/210.html", "工作动态"),
        ("/channels/211.html", "公示公告"), ("/channels/220.html", "国土空间规划"),
        ("/channels/230.html", "法规政策"), ("/channels/240.html", "在线咨询"),
        ("/channels/250.html", "专题专栏")]  # fmt: skip
NEWS: list[Row] = [
    ("我县启动第三次土壤普查成果汇交", "/contents/210/40871.html", "2026-06-11"),
    ("县自然资源局开展地质灾害隐患点巡查", "/contents/210/40850.html", "2026-06-04"),
    ("不动产登记“带押过户”服务再提速", "/contents/210/40797.html", "2026-05-22"),
    ("“世界地球日”主题宣传进社区", "/contents/210/40655.html", "2026-04-22"),
]
NOTICES: list[Row] = [
    (
        "雁回县国有建设用地使用权挂牌出让公告（雁自然资告字〔2026〕7号）",
        "/contents/211/40880.html",
        "2026-06-15",
    ),
    ("某住宅项目建设工程规划许可批前公示", "/contents/211/40861.html", "2026-06-09"),
    ("不动产权证书作废公告（2026第21期）", "/contents/211/40812.html", "2026-05-28"),
    ("测绘资质年度注册结果公告", "/contents/211/40566.html", "2026-03-31"),
]
LAWS: list[Row] = [
    ("雁回县集体土地征收补偿安置办法", "/contents/230/39900.html", "2024-12-20"),
    ("自然资源行政处罚裁量基准", "/contents/230/38115.html", "2023-08-15"),
]


def page(title: str, body: str, column: str = "", meta: str = "") -> str:
    menu = "".join(f'<dd><a href="{at}">{name}</a></dd>' for at, name in MENU)
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f"""<div class="place"><img src="/images/home.png">当前位置：<a href="/index.html">首页</a>&nbsp;>&nbsp;<a href="{at}">{column}</a></div>"""
        if column
        else ""
    )
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8" /><title>{title}-{NAME}</title>
{labels(SiteName=NAME, SiteDomain="http://zrzyj.yanhui.invalid", SiteIDCode="5399250033", ColumnName=column)}
{meta}
<script src="/sitefiles/assets/components/jquery.js"></script><link href="/css/main.css" rel="stylesheet">
<script>var $pageInfo = {{siteId : 17, channelId : 210, contentId : 0, siteUrl : "", currentUrl : "", rootUrl : "", apiUrl : "/api"}};</script></head>
<body>
<div class="header"><h1><a href="/index.html">{NAME}</a></h1><dl class="menu"><dt><a href="/index.html">首页</a></dt>{menu}</dl></div>
{where}
<div class="wrap">{body}</div>
<div class="links"><h4>友情链接</h4><a href="http://zrzyt.yunxi.invalid">云溪省自然资源厅</a> <a href="http://www.yanhui.invalid">雁回县人民政府</a></div>
<div class="footer">主办单位：{NAME}　地址：雁回县建设路66号　邮编：533200<br>政府网站标识码：5399250033　　备案号：云溪ICP备13004012号<br>
<a target="_blank" href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=53992502000009">云溪公网安备 53992502000009号</a><br>
<script id="_jiucuo_" sitecode='5399250033' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></div>
</body></html>"""


SIDE = """<div class="side"><div class="sidebox"><h4>最新公告</h4><ul><li><a href="/contents/211/40880.html">雁回县国有建设用地使用权挂牌出让公告...</a><span>06-15</span></li><li><a href="/contents/211/40861.html">某住宅项目建设工程规划许可批前公示</a><span>06-09</span></li></ul></div>
<div class="sidebox"><h4>热点文章</h4><ol><li><a href="/contents/210/33111.html">不动产登记办事须知</a></li><li><a href="/contents/210/29804.html">宅基地审批流程图</a></li></ol></div></div>"""


def make() -> None:
    site = Made("siteserver_planning", "http://zrzyj.yanhui.invalid/", "siteserver")
    home(site)
    lists(site)
    rest(site)
    kinds = [None, "news", "notice", "planning", "policy", "consultation", "special"]
    states = [None, "list", "list", "blank", "list", None, None]
    newest = [None, "2026-06-11", "2026-06-15", None, "2024-12-20", None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-15", letters={"channel": "/channels/240.html", "count": 2})


def inside(rows: list[Row]) -> str:
    return "".join(
        f'<li><a href="{at}" target="_blank">{title}&#160;({day})</a></li>'
        for title, at, day in rows
    )


def home(site: Made) -> None:
    body = f"""<div class="row"><div class="box"><h3>工作动态<a href="/channels/210.html">更多</a></h3><ul>{inside(NEWS)}</ul></div>
<div class="box"><h3>公示公告<a href="/channels/211.html">更多</a></h3><ul>{inside(NOTICES)}</ul></div></div>
<div class="row"><a href="http://bdc.yanhui.invalid/query"><img src="/images/bdc.png" alt="不动产登记查询"></a></div>"""
    site.page("/", page("首页", body), blank=False, identity={
        "site_id_code": "5399250033", "icp": True, "police": True, "party_government_mark": None,
        "error_report_entry": True, "sponsor": NAME, "sitemap": None})  # fmt: skip


def lists(site: Made) -> None:
    pager = """<div class="pagination-first"><div>共 1630 条 当前第 1 / 163 页</div><div><span>首页</span> <span>上一页</span> <a href="/channels/210_2.html">下一页</a> <a href="/channels/210_163.html">末页</a></div></div>"""
    at, name = MENU[1]
    site.page(at, page(name, f'{SIDE}<div class="cont"><ul class="textlist">{inside(NEWS)}</ul>{pager}</div>', name),
              items=NEWS, blank=False, pager={"pages": 163})  # fmt: skip
    at, name = MENU[2]
    rows = "".join(
        f"""<li><div class="time"><p>{(day or "")[8:]}</p><span>{(day or "")[:7].replace("-", ".")}</span></div><div class="txt"><a href="{where}">{title}</a><p>为贯彻落实有关规定，现将有关事项公告如下，公示期自{day}起7个工作日。</p></div></li>"""
        for title, where, day in NOTICES
    )
    site.page(at, page(name, f'<div class="cont"><ul class="datelist">{rows}</ul></div>', name),
              items=NOTICES, blank=False)  # fmt: skip
    at, name = MENU[3]
    body = f"""{SIDE}<div class="cont"><h3>国土空间规划</h3><div class="nodata"><img src="/images/none.png"><p>暂无相关内容</p></div></div>"""
    site.page(at, page(name, body, name), items=[], blank=True)
    at, name = MENU[4]
    rows = "".join(
        f'<tr><td>{n}</td><td><a href="{where}" title="{title}">{title}</a></td><td>{NAME}</td><td>{day}</td></tr>'
        for n, (title, where, day) in enumerate(LAWS, 1)
    )
    body = f"""<div class="cont"><table class="tb"><caption>法规政策</caption><thead><tr><th>序号</th><th>名称</th><th>发布机构</th><th>生成日期</th></tr></thead><tbody>{rows}</tbody></table></div>"""
    site.page(at, page(name, body, name), items=LAWS, blank=False)


def rest(site: Made) -> None:
    title, at, day = NOTICES[0]
    body = f"""<div class="article"><h2>{title}</h2><div class="desc">发布：{NAME}　　{day}　　阅读：<span class="hits">118</span></div>
<div class="con"><p>经县人民政府批准，我局决定挂牌出让一宗国有建设用地使用权，现将有关事项公告如下：</p><p>一、挂牌时间：2026年7月6日至2026年7月16日10时。</p><p>二、竞买保证金到账截止时间为2026年7月14日17时。</p><p>雁回县自然资源局</p><p>2026年6月15日</p></div></div>"""
    site.page(at, page(title, body, "公示公告"), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    title, at, day = LAWS[1]
    body = f"""<div class="article"><h2>{title}</h2><table class="zwgk"><tr><td>索引号：</td><td>YH08-2023-0011</td><td>公开方式：</td><td>主动公开</td></tr><tr><td>发布机构：</td><td>{NAME}</td><td>生成日期：</td><td>2023-08-10</td></tr><tr><td>发布日期：</td><td>2023-08-15</td><td>有效性：</td><td>有效</td></tr></table>
<div class="con"><p>第一条 为规范行政处罚裁量，制定本基准。</p><p>第二条 本基准自2023年9月1日起施行。</p></div></div>"""
    meta = labels(ArticleTitle=title, PubDate="2023-08-15")
    site.page(at, page(title, body, "法规政策", meta), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    body = """<div class="cont"><div class="msg"><p class="ask"><em>问</em>农村自建房办不动产证需要哪些材料？<span>2026-06-01 10:21</span></p><p class="ans"><em>答</em>您好，请携带身份证明、宅基地批准文件到登记中心办理。<span>2026-06-03 09:00</span></p></div>
<div class="msg"><p class="ask"><em>问</em>征地公告在哪里看？<span>2026-05-17 16:40</span></p><p class="ans"><em>答</em>请在本站公示公告栏目查看。<span>2026-05-18 11:12</span></p></div>
<h4>我要提问</h4><form action="/api/form" method="post"><input name="name"><input name="mobile"><textarea name="content"></textarea><button>提交</button></form></div>"""
    at, name = MENU[5]
    site.page(at, page(name, body, name), blank=False, rows=[
        ["农村自建房办不动产证需要哪些材料？", "2026-06-01", "2026-06-03", True],
        ["征地公告在哪里看？", "2026-05-17", "2026-05-18", True]])  # fmt: skip


if __name__ == "__main__":
    make()
