"""A bureau of civil affairs on UCAP: day before the link, pages counted from 1, opinions asked."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row, labels

NAME = "朔原市民政局"
MENU = [("/c100210/common_list.shtml", "民政新闻"), ("/c100211/tzgg_list.shtml", "通知公告"),
        ("/c100220/zcjd_list.shtml", "政策解读"), ("/c100230/tjsj_list.shtml", "统计数据"),
        ("/c100240/bszn.shtml", "办事指南"), ("/c100250/yjzj_list.shtml", "征集调查"),
        ("/c100260/jzxx.shtml", "局长信箱")]  # fmt: skip
NEWS: list[Row] = [
    (
        "市民政局部署迎峰度夏期间养老机构安全工作",
        "/c100210/202606/0f1c9c6f2b814e7ab4f9e9a1c7e11001.shtml",
        "2026-06-17",
    ),
    (
        "全市婚姻登记“跨区域通办”办理量突破千对",
        "/c100210/202606/0f1c9c6f2b814e7ab4f9e9a1c7e11002.shtml",
        "2026-06-11",
    ),
    (
        "“情暖端午”慰问活动走进市福利院",
        "/c100210/202606/0f1c9c6f2b814e7ab4f9e9a1c7e11003.shtml",
        "2026-06-08",
    ),
    (
        "我市开展地名标志设置专项整治",
        "/c100210/202605/0f1c9c6f2b814e7ab4f9e9a1c7e11004.shtml",
        "2026-05-27",
    ),
    (
        "社会组织“双随机”抽查结果出炉",
        "/c100210/202605/0f1c9c6f2b814e7ab4f9e9a1c7e11005.shtml",
        "2026-05-20",
    ),
    (
        "市殡仪馆开展清明服务满意度回访",
        "/c100210/202604/0f1c9c6f2b814e7ab4f9e9a1c7e11006.shtml",
        "2026-04-15",
    ),
]
NOTICES: list[Row] = [
    (
        "【置顶】关于发放2026年高龄津贴的公告",
        "/c100211/202601/a1110000000000000000000000000001.shtml",
        "2026-01-09",
    ),
    (
        "关于注销朔原市青苗助学服务中心登记的公告",
        "/c100211/202606/a1110000000000000000000000000002.shtml",
        "2026-06-12",
    ),
    (
        "2026年第二季度慈善信托备案情况公告",
        "/c100211/202606/a1110000000000000000000000000003.shtml",
        "2026-06-03",
    ),
    (
        "养老服务机构补贴拟发放名单公示",
        "/c100211/202605/a1110000000000000000000000000004.shtml",
        "2026-05-18",
    ),
]
ASKED: list[tuple[str, str, str, str, str]] = [
    ("《朔原市居家养老服务条例（草案）》征求意见", "/c100250/zj/2026031.shtml", "2026-05-20", "2026-06-20", "进行中"),
    ("婚姻登记场所服务满意度问卷调查", "/c100250/dc/2026012.shtml", "2026-02-01", "2026-02-28", "已结束"),
    ("《朔原市地名管理办法》征求意见", "/c100250/zj/2024008.shtml", "2024-08-01", "2024-08-31", "已结束"),
]  # fmt: skip


def page(title: str, body: str, column: str = "", meta: str = "") -> str:
    menu = "".join(f'<li><a href=" {at}" target="_self">{name}</a></li>\n' for at, name in MENU)
    where = ""
    if column:
        at = {name: at for at, name in MENU}[column]
        where = f'<div class="location"><span>当前位置：</span><a href="/index.shtml">首页</a><em>/</em><a href="{at}" target="_self">{column}</a></div>'
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="template,templategroup,version" content="8f0f21,default,3.8" />
<meta name="others" content="页面生成时间 2026-06-18 03:00:12" />
<title>{title}</title>
{labels(SiteName=NAME, SiteDomain="mzj.shuoyuan.invalid", SiteIDCode="5302000018")}
{meta}
<link rel="stylesheet" href="/mzj/xhtml/css/base.css"><script src="/mzj/xhtml/js/jquery.min.js"></script>
</head>
<body>
<!--共同页眉--start-->
<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
<div class="head"><div class="logo"><a href="/index.shtml"><img src="/mzj/logo.png"></a></div>
<!--<ul class="oldnav"><li><a href="#">机关党建</a></li><li><a href="#">专题专栏</a></li></ul>-->
<div class="menu"><ul><li><a href="/index.shtml">首页</a></li>
{menu}</ul></div>
<form action="/guestweb4/s" method="get"><input type="hidden" name="siteCode" value="5302000018"><input name="searchWord"><button>搜索</button></form></div>
</body></html>
<!--共同页眉--end-->
{where}
<div class="main">{body}</div>
<!--共同页脚--start-->
<div class="foot"><ul><li><a href="/c100290/wzdt.shtml">网站地图</a></li><li>|</li><li><a href="/c100291/lxwm.shtml">联系我们</a></li></ul>
<p>主办单位：{NAME}</p><p>联系电话：0997-2210086（仅受理网站建设维护相关事宜）</p>
<p>网站标识码：<span>5302000018</span></p><p><a href="http://beian.miit.gov.cn">云溪ICP备20001903号-2</a></p>
<p>云溪公网安备&nbsp;53020002000188号</p>
<span id="_ideConac"><a href="//bszs.conac.cn/sitename?method=show&amp;id=AE33B0B0E5E93DD5E053012819ACD1C2"><img src="//dcs.conac.cn/image/red.png"></a></span>
<script id="_jiucuo_" sitecode="5302000018" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script></div>
<!--共同页脚--end-->
</body></html>"""


def rows_of(rows: list[Row]) -> str:
    return "\n".join(
        f'<li><span class="fr">{day}</span><a href="{at}" target="_blank" title="{title}">{title if len(title) < 22 else title[:21] + "…"}</a></li>'
        for title, at, day in rows
    )


def make() -> None:
    site = Made("ucap_civil", "http://mzj.shuoyuan.invalid/", "ucap")
    home(site)
    lists(site)
    rest(site)
    kinds = ["news", "notice", "policy", "statistics", "guide", "survey", "consultation"]
    states = ["list", "list", None, "blank", None, None, None]
    newest = ["2026-06-17", "2026-06-12", None, None, None, None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-17", surveys=["2024-08-01", "2026-02-01", "2026-05-20"],
               letters={"channel": "/c100260/jzxx.shtml", "count": 4})  # fmt: skip


def home(site: Made) -> None:
    body = f"""<div class="swiper-container"><div class="swiper-wrapper"><div class="swiper-slide"><a href="{NEWS[2][1]}"><img src="/mzj/p1.jpg"><p>{NEWS[2][0]}</p></a></div><div class="swiper-slide"><a href="{NEWS[0][1]}"><img src="/mzj/p2.jpg"><p>{NEWS[0][0]}</p></a></div></div></div>
<div class="l"><h2><a href="/c100210/common_list.shtml">民政新闻</a></h2><ul class="list">{rows_of(NEWS[:5])}</ul></div>
<div class="r"><h2><a href="/c100211/tzgg_list.shtml">通知公告</a></h2><ul class="list">{rows_of(NOTICES)}</ul></div>
<div class="fw"><h2>便民服务</h2><a href="https://zwfw.yunxi.invalid/hy"><i></i>婚姻登记预约</a><a href="https://zwfw.yunxi.invalid/yl"><i></i>养老机构查询</a></div>"""
    site.page("/", page(NAME, body), blank=False, identity={
        "site_id_code": "5302000018", "icp": True, "police": True, "party_government_mark": True,
        "error_report_entry": True, "sponsor": NAME, "contact": True})  # fmt: skip


def lists(site: Made) -> None:
    at, name = MENU[0]
    body = f"""<div class="tit">{name}</div><ul class="list">{rows_of(NEWS)}</ul><div id="page-div" class="pages"></div>
<script>createPageHTML('page-div',34, 1,'common_list','shtml',500);</script>
<div class="hot"><h4>热点信息</h4><ul><li><a href="/c100211/202606/a1110000000000000000000000000002.shtml">关于注销朔原市青苗助学服务中心登记的公告</a></li><li><a href="/c100230/202001/b1.shtml">2019年民政事业统计公报</a></li></ul></div>"""
    meta = labels(ColumnName=name, ColumnType="工作动态")
    meta += f'\n<meta name="column" channelId="c100210" channelName="{name}">'
    site.page(at, page(f"{name}-{NAME}", body, name, meta), items=NEWS, blank=False,
              pager={"pages": 34})  # fmt: skip
    at, name = MENU[1]
    body = f"""<ul class="list">{rows_of(NOTICES)}</ul><div id="page-div"></div><script>createPageHTML('page-div',1, 1,'tzgg_list','shtml',4);</script>"""
    site.page(at, page(f"{name}-{NAME}", body, name), items=NOTICES, blank=False)
    at, name = MENU[3]
    body = """<div class="tit">统计数据</div><ul class="list"></ul><div id="page-div"></div>
<script>createPageHTML('page-div',0, 1,'tjsj_list','shtml',0);</script>"""
    site.page(at, page(f"{name}-{NAME}", body, name, labels(ColumnName=name)), items=[], blank=True)
    at, name = MENU[5]
    cards = "".join(
        f"""<li class="{"on" if state == "进行中" else ""}"><h5><a href="{where}">{title}</a></h5><p><span>开始时间：{start}</span><span>结束时间：{end}</span><em class="state">{state}</em></p></li>"""
        for title, where, start, end, state in ASKED
    )
    body = f"""<div class="tabs"><a class="cur">全部</a><a>意见征集</a><a>网上调查</a></div><ul class="zjlist">{cards}</ul>"""
    site.page(at, page(f"{name}-{NAME}", body, name), blank=False,
              activities=[[one[0], one[2]] for one in ASKED])  # fmt: skip


def rest(site: Made) -> None:
    title, at, day = NEWS[0]
    body = f"""<UCAPTITLE><h2 class="title">{title}</h2></UCAPTITLE>
<div class="info"><span>时间：{day} 09:30</span><span>来源：养老服务科</span><span>作者：</span><span>责编：小李</span></div>
<div class="text" id="UCAP-CONTENT"><UCAPCONTENT><p>本网讯 6月16日，市民政局召开会议，安排部署迎峰度夏期间养老机构安全工作。</p><p>会议要求，6月30日前完成一轮全面排查。</p></UCAPCONTENT></div>
<div class="prenext"><p>上一篇：<a href="#">无</a></p><p>下一篇：<a href="{NEWS[1][1]}">{NEWS[1][0]}</a></p></div>"""
    meta = labels(ArticleTitle=title, PubDate=f"{day} 09:30:00", ContentSource="养老服务科")
    site.page(at, page(f"{title}-{NAME}", body, "民政新闻", meta), blank=False,
              article={"title": title, "published": day, "origin": "养老服务科"})  # fmt: skip
    rows = [("咨询高龄补贴申领条件", "2026-06-15", None, None, "已受理"),
            ("社区日间照料中心何时开放", "2026-06-02", None, True, "已回复"),
            ("公墓管理费问题", "2026-05-19", None, True, "已回复"),
            ("结婚证遗失怎么补领", "2026-04-30", None, True, "已回复")]  # fmt: skip
    lines = "".join(
        f"""<li><span class="num">SY2026{n:04d}</span><a href="/c100260/xj/{n}.shtml">{one[0]}</a><span class="state">{one[4]}</span><span class="date">{one[1]}</span></li>"""
        for n, one in enumerate(rows, 61)
    )
    body = f"""<div class="xx"><a href="/c100260/wyxx.shtml" class="but">我要写信</a></div><ul class="xxlist"><li class="th"><span>编号</span><span>主题</span><span>状态</span><span>写信时间</span></li>{lines}</ul>"""
    at, name = MENU[6]
    site.page(at, page(f"{name}-{NAME}", body, name), rows=[one[:4] for one in rows], blank=False)
    table = "".join(
        f"<tr><th>{name}</th><td>{text}</td></tr>"
        for name, text in (
            ("事项名称", "社会团体成立登记"),
            ("实施机关", NAME),
            ("办理依据", "《社会团体登记管理条例》第十一条"),
            ("办理条件", ""),
            ("申请材料", "<a href='/mzj/fj/clqd.docx'>社会团体成立登记材料清单.docx</a>"),
            ("办理程序", ""),
            ("承诺时限", "30个工作日"),
            ("办理地址及时间", "朔原市政务服务大厅A区12号窗口；法定工作日8:30-17:30"),
            ("监督电话", "0997-12345"),
        )
    )
    body = f'<h2 class="title">社会团体成立登记</h2><table class="bszn" border="1">{table}</table>'
    site.page("/c100240/202503/c2000000000000000000000000000001.shtml",
              page(f"社会团体成立登记-{NAME}", body, "办事指南"), blank=False,
              guide=["name", "basis", "materials", "place", "time"])  # fmt: skip


if __name__ == "__main__":
    make()
