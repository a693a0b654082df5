"""A county's portal on LonSun (Anhui): letters in li.t0–t5, a public column, totals that are 0."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row, labels

NAME = "栖梧县人民政府"
MENU = [("/zwdt/index.html", "政务动态"), ("/public/column/6620011?type=4&action=list", "政府信息公开"),
        ("/zwfw/index.html", "政务服务"), ("/hdjl/index.html", "互动交流")]  # fmt: skip
NEWS: list[Row] = [
    ("栖梧县召开招商引资“百日攻坚”推进会", "/content/article/30571101", "2026-06-16"),
    ("县长暗访国省道沿线环境整治", "/content/article/30570988", "2026-06-13"),
    ("栖梧黄桃通过国家地理标志认证", "/content/article/30569002", "2026-06-01"),
    ("县政府与省农信联社签署战略合作协议", "/content/article/30566410", "2026-05-16"),
]
PEOPLE: list[Row] = [
    ("栖梧县人民政府关于李某等同志任免职的通知", "/public/6600121/30488123.html", "2026-02-27"),
    ("2025年度全县公务员考核优秀等次人员公示", "/public/6600121/30460077.html", "2026-01-15"),
    ("栖梧县2025年选调生拟录用人员公示", "/public/6600121/30101022.html", "2025-07-30"),
]
LETTERS = [
    ("2026-06-09", "办理中", "我要咨询", "20260609003", "高中学籍转入手续", "县教育局", False),
    ("2026-05-28", "已回复", "我要投诉", "20260528001", "凌晨施工噪音扰民", "县城管局", True),
    ("2026-05-20", "已回复", "我要建议", "20260520002", "建议延长图书馆开放时间", "县文旅局", True),
]


def page(title: str, body: str, meta: str = "", where: str = "") -> str:
    menu = "".join(
        f'<li class="m{n}"><a href="{at}" target="_blank"><span>{name}</span></a></li>'
        for n, (at, name) in enumerate(MENU)
    )
    return f"""<!DOCTYPE html>
<html lang="zh"><head>
<meta charset="utf-8"><title>{title}_{NAME}</title>
<meta name="HtmlGenerateTime" content="2026-06-18 01:00:31" />
{labels(SiteName=NAME, SiteDomain="www.qiwu.invalid", SiteIDCode="5399270001")}
{meta}
<link href="/assets/_res/css/lonsun.css" rel="stylesheet"><script src="/assets/js/jquery.min.js"></script>
</head><body>
<!--StartLabelHtml_head_9f1c--><div class="head"><div class="date"><script>showDate()</script></div><img src="/assets/img/top.png"></div>
<div class="nav"><ul><li class="m"><a href="/index.html"><span>网站首页</span></a></li>{menu}</ul></div><!--EndLabelHtml_head_9f1c-->
{f'<div class="wz">当前位置：{where}</div>' if where else ""}
<div class="container">{body}</div>
<!--StartLabelHtml_foot_11aa--><div class="footer"><p><a href="/site/tpl/4551" target="_blank">网站地图</a>|<a href="/site/label/8888?labelName=lxwm">联系我们</a></p><p>主办单位：栖梧县人民政府 承办单位：栖梧县数据资源管理局</p><p>网站支持IPv6 网站标识码：5399270001 <a href="https://beian.miit.gov.cn/#/Integrated/index">云溪ICP备05000111号-1</a> <a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=53992702000055">云溪公网安备 53992702000055号</a></p><p>联系电话：0994-7012345（工作日）</p>
<script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='//dcs.conac.cn/js/35/467/0000/40477123/CA354670000404771230003.js' type='text/javascript'%3E%3C/script%3E"));</script>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5399270001&url=http%3A%2F%2Fwww.qiwu.invalid%2Findex.html"><img src="/assets/img/jiucuo.png"></a></div><!--EndLabelHtml_foot_11aa-->
</body></html>"""


def link_list(rows: list[Row], style: str = "") -> str:
    lines = "".join(
        f'<li class="{"bottom-line" if n % 5 == 4 else "num" + str(n + 1)}"><span class="right date">{day}</span><a href="{at}" target="_blank" title="{title}" class="left">{title}</a></li>'
        for n, (title, at, day) in enumerate(rows)
    )
    return f"""<!--StartLabelHtml_linkList_0a1b2c3d4e5f{len(rows)}--><ul class="doc_list {style}">{lines}</ul><!--EndLabelHtml_linkList_0a1b2c3d4e5f{len(rows)}-->"""


def make() -> None:
    site = Made("lonsun_county", "http://www.qiwu.invalid/", "lonsun")
    home(site)
    rest(site)
    letters(site)
    site.column(MENU[0][0], "政务动态", "news", None)
    site.column(MENU[1][0], "政府信息公开", "catalogue", None)
    site.column(MENU[2][0], "政务服务", "guide", None)
    site.column(MENU[3][0], "互动交流", None, None)
    site.column("/content/column/6795001?pageIndex=1", "栖梧要闻", "news", "list", "2026-06-16")
    site.column("/public/column/6600121?type=4&catId=6717001&action=list", "人事信息",
                "personnel", "list", "2026-02-27", first=True)  # fmt: skip
    site.column("/public/column/6600121?type=4&catId=6717009&action=list", "规划计划",
                "planning", "blank", first=False)  # fmt: skip
    site.column("/messageBoard/list?columnId=6795020", "县长信箱", "consultation", None)
    site.write(home_newest="2026-06-16",
               letters={"channel": "/messageBoard/list?columnId=6795020", "count": 3})  # fmt: skip


def home(site: Made) -> None:
    people = "".join(
        f'<li><a href="{at}">{title}</a><span>{(day or "")[5:]}</span></li>'
        for title, at, day in PEOPLE
    )
    body = f"""<div class="toutiao"><h2><a href="{NEWS[0][1]}">{NEWS[0][0]}</a></h2></div>
<div class="lmt"><a href="/content/column/6795001?pageIndex=1">栖梧要闻</a></div>{link_list(NEWS, "list16")}
<div class="lmt"><a href="/public/column/6600121?type=4&catId=6717001&action=list">人事信息</a></div><ul class="rs">{people}</ul>
<div class="lmt"><a href="/messageBoard/list?columnId=6795020">县长信箱</a></div><p>来信总数：<b class="j-messageBoard-count">0</b>件　办结：<b class="j-messageBoard-reply-count">0</b>件</p>"""
    site.page("/", page("首页", body), blank=False, identity={
        "site_id_code": "5399270001", "icp": True, "police": True, "party_government_mark": True,
        "error_report_entry": True, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def rest(site: Made) -> None:
    where = '<a href="/index.html">首页</a> > <a href="/zwdt/index.html">政务动态</a> > <a href="/content/column/6795001?pageIndex=1">栖梧要闻</a>'
    pages = """<div class="page"><span class="total">共 <b>2210</b> 条记录</span> <span class="cur">1</span><a href="/content/column/6795001?pageIndex=2">2</a><a href="/content/column/6795001?pageIndex=3">3</a> <a href="/content/column/6795001?pageIndex=2">下一页</a> <a href="/content/column/6795001?pageIndex=111">尾页</a></div>"""
    meta = labels(ColumnName="栖梧要闻", ColumnType="工作动态")
    site.page("/content/column/6795001?pageIndex=1", page("栖梧要闻", link_list(NEWS) + pages, meta, where),
              items=NEWS, blank=False, pager={"pages": 111})  # fmt: skip
    tree = """<div class="gk_left"><h3>信息公开目录</h3><ul class="tree"><li><a href="/public/column/6600121?type=4&catId=6717001&action=list">人事信息</a></li><li><a href="/public/column/6600121?type=4&catId=6717009&action=list">规划计划</a></li></ul></div>"""
    heads = '<ul class="gk_th"><li class="xh">序号</li><li class="mc">信息名称</li><li class="rq">发布日期</li></ul>'
    rows = "".join(
        f'<ul class="clearfix"><li class="xh">{n}</li><li class="mc"><a href="{at}" title="{title}">{title}</a><div class="xxx" style="display:none"><p>索引号：00312{n}</p><p>成文日期：{day}</p></div></li><li class="rq">{day}</li></ul>'
        for n, (title, at, day) in enumerate(PEOPLE, 1)
    )
    site.page("/public/column/6600121?type=4&catId=6717001&action=list",
              page("人事信息", f'{tree}<div class="gk_right"><h4>人事信息</h4>{heads}{rows}</div>',
                   labels(ColumnName="人事信息")), items=PEOPLE, blank=False)  # fmt: skip
    site.page("/public/column/6600121?type=4&catId=6717009&action=list",
              page("规划计划", f'{tree}<div class="gk_right"><h4>规划计划</h4>{heads}<div class="noinfo">该栏目暂无信息！</div></div>',
                   labels(ColumnName="规划计划")), items=[], blank=True)  # fmt: skip
    title, at, day = NEWS[1]
    body = f"""<div class="newsbox"><h1 class="newstitle"> {title} </h1><div class="newsinfo"><span>[发布时间：{day} 20:15]</span>　<span>来源：县融媒体中心</span>　<span>阅读次数：<b class="hits">0</b></span>　<span>【字号 <a>大</a> <a>中</a> <a>小</a>】</span></div><div class="newscontnet j-fontContent"><p>6月12日至13日，县长采取“四不两直”方式暗访沿线环境整治。</p></div><div class="print"><a>【打印】</a><a>【关闭】</a></div></div>"""
    site.page(at, page(title, body, labels(ArticleTitle=title, PubDate=f"{day} 20:15"), where),
              blank=False, article={"title": title, "published": day, "origin": "县融媒体中心"})  # fmt: skip
    title, at, day = PEOPLE[0]
    body = f"""<div class="gkwz"><table class="syh"><tr><th>索引号：</th><td>00312/202602-00041</td><th>组配分类：</th><td>人事任免</td></tr><tr><th>发布机构：</th><td>县政府办</td><th>主题分类：</th><td>综合政务</td></tr><tr><th>成文日期：</th><td>2026-02-24</td><th>发布日期：</th><td>{day}</td></tr><tr><th>名称：</th><td colspan="3">{title}</td></tr></table><h1>{title}</h1><div class="gkcon"><p>县政府2026年2月20日研究决定：有关同志任免职事项如下。</p></div></div>"""
    site.page(at, page(title, body), blank=False, article={"title": title, "published": day})


def letters(site: Made) -> None:
    rows = "".join(
        f"""<ul class="{"odd" if n % 2 else "even"}"><li class="t0">{day}</li><li class="t5"><span class="{"yhf" if done else "blz"}">{state}</span></li><li class="t1">{kind}</li><li class="t2">{code}</li><li class="t3"><a href="/messageBoard/detail?id={code}" title="{title}">{title}</a></li><li class="t4">{office}</li></ul>"""
        for n, (day, state, kind, code, title, office, done) in enumerate(LETTERS)
    )
    body = f"""<div class="xj"><a class="write" href="/messageBoard/add?columnId=6795020">我要写信</a><ul class="title"><li class="t0">来信日期</li><li class="t5">办理状态</li><li class="t1">信件类别</li><li class="t2">编号</li><li class="t3">标题</li><li class="t4">受理单位</li></ul>{rows}</div>"""
    site.page("/messageBoard/list?columnId=6795020", page("县长信箱", body, labels(ColumnName="县长信箱")),
              rows=[[one[4], one[0], None, one[6]] for one in LETTERS], blank=False)  # fmt: skip
    detail = """<div class="xjxq"><h2>信件内容</h2><dl><dt>来信标题</dt><dd>凌晨施工噪音扰民</dd><dt>信件编号</dt><dd>20260528001</dd><dt>来信人</dt><dd>匿名</dd><dt>来信时间</dt><dd>2026-05-28 07:10</dd><dt>来信内容</dt><dd>河滨小区东侧工地凌晨施工，影响休息。</dd></dl><h2>回复内容</h2><dl><dt>回复单位</dt><dd>县城管局</dd><dt>回复日期</dt><dd>2026-06-02</dd><dt>回复内容</dt><dd>您好，我局已责令施工单位整改。</dd><dt>满意度评价</dt><dd>满意</dd></dl></div>"""
    site.page("/messageBoard/detail?id=20260528001", page("信件详情", detail),
              letter=["2026-05-28", "2026-06-02", True], blank=False)  # fmt: skip


if __name__ == "__main__":
    make()
