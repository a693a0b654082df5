"""A county portal on TRS WCM: tabs at home, a table of documents, a letter box of its own."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row, labels

NAME = "青岚县人民政府"
MENU = [("/xwzx/", "新闻中心"), ("/zwgk/", "政务公开"), ("/zwfw/", "政务服务"),
        ("/hdjl/", "互动交流"), ("/zjql/", "走进青岚")]  # fmt: skip
NEWS: list[Row] = [
    (
        "全县三夏生产现场推进会在石埠乡召开",
        "/xwzx/qlyw/202606/t20260616_3305121.html",
        "2026-06-16",
    ),
    ("县政府召开第58次常务会议", "/xwzx/qlyw/202606/t20260612_3304480.html", "2026-06-12"),
    ("青岚县2026年“安全生产月”活动启动", "/xwzx/qlyw/202606/t20260602_3301117.html", "2026-06-02"),
    ("我县新增3家省级专精特新中小企业", "/xwzx/qlyw/202605/t20260528_3299871.html", "2026-05-28"),
    ("县领导调研高考考点准备工作", "/xwzx/qlyw/202605/t20260526_3299012.html", "2026-05-26"),
]
NOTICES: list[Row] = [
    (
        "关于调整城区公交3路、7路走向的通告",
        "/zwgk/tzgg/202606/t20260610_3303991.html",
        "2026-06-10",
    ),
    (
        "青岚县2026年事业单位公开招聘工作人员面试公告",
        "/zwgk/tzgg/202606/t20260605_3302255.html",
        "2026-06-05",
    ),
    (
        "关于做好2026年度高温津贴发放工作的通知",
        "/zwgk/tzgg/202606/t20260601_3300802.html",
        "2026-06-01",
    ),
    ("青岚县殡仪服务收费标准公示", "/zwgk/tzgg/202605/t20260522_3298111.html", "2026-05-22"),
    (
        "关于G338线石埠至黄桥段大修期间交通管制的公告",
        "/zwgk/tzgg/202605/t20260511_3295004.html",
        "2026-05-11",
    ),
    (
        "关于2025年度行政执法人员名单的公示",
        "/zwgk/tzgg/202604/t20260428_3292660.html",
        "2026-04-28",
    ),
]
POLICIES = [
    ("QL01-0202-2026-0014", "青岚县人民政府关于印发青岚县“十五五”水利发展规划的通知",
     "青政发〔2026〕11号", "2026-05-19", "2026-05-25", "/zwgk/zfwj/202605/t20260525_3298764.html"),
    ("QL01-0202-2026-0013", "青岚县人民政府办公室关于印发青岚县防汛抗旱应急预案的通知",
     "青政办发〔2026〕20号", "2026-04-30", "2026-05-08", "/zwgk/zfwj/202605/t20260508_3294417.html"),
    ("QL01-0202-2026-0009", "青岚县人民政府关于废止部分行政规范性文件的决定",
     "青政发〔2026〕6号", "2026-03-12", "2026-03-17", "/zwgk/zfwj/202603/t20260317_3281130.html"),
]  # fmt: skip


def page(title: str, body: str, crumbs: str = "", meta: str = "") -> str:
    menu = "".join(
        f'<li><a href="{at}" target="_self">{name}</a></li>\n\t\t\t\t' for at, name in MENU
    )
    where = f'<div class="BreadcrumbNav">您当前所在的位置：{crumbs}</div>' if crumbs else ""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge">
{labels(SiteName=NAME, SiteDomain="www.qinglan.invalid", SiteIDCode="5399230015")}
{meta}
<title>{title}</title>
<link rel="stylesheet" href="/images/css2021.css"><script src="/images/jquery-1.11.3.min.js"></script>
<style>.nav li{{float:left;width:190px}} .tabhd .on{{color:#c00}}</style>
</head>
<body>
<div class="top"><div class="w1200">
 <div class="fl" id="jnkc"></div><script>setInterval("jnkc.innerHTML='今天是 '+new Date().toLocaleString()",1000);</script>
 <span class="date">2026年6月18日 星期四</span><iframe src="//i.tianqi.invalid/?c=code&id=34" width="280" height="18"></iframe>
 <div class="fr"><a href="/wza/">无障碍</a> | <a href="https://mail.qinglan.invalid">邮箱</a> | <a href="javascript:void(0)" onclick="zh_tran('t')">繁體</a></div>
</div></div>
<div class="logo"><a href="/"><img src="/images/logo21.png" alt="{NAME}"></a>
<form action="/was5/web/search" target="_blank"><input name="searchword" placeholder="请输入关键字"><input type="submit" value="搜索"><p class="hot">热门搜索：<a href="/was5/web/search?searchword=%E5%8C%BB%E4%BF%9D">医保</a> <a href="/was5/web/search?searchword=%E5%85%AC%E7%A7%AF%E9%87%91">公积金</a></p></form></div>
<div class="nav"><ul class="w1200">
<li><a href="/" class="cur">网站首页</a></li>
{menu}</ul></div>
{where}
{body}
<div class="footer">
<p class="ft-link"><a href="/wzdt/">网站地图</a> | <a href="/lxwm/">联系我们</a> | <a href="/wzsm/">网站声明</a></p>
<p>主办：{NAME}办公室&nbsp;&nbsp;承办：青岚县大数据服务中心&nbsp;&nbsp;联系电话：0999-6221005</p>
<p><a href="https://beian.miit.gov.cn/" target="_blank">云溪ICP备19003377号-1</a>&nbsp;<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=53992302000117"><img src="/images/gaba.png">云溪公网安备 53992302000117号</a>&nbsp;网站标识码：5399230015</p>
<p><script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/35/467/0000/60567780/CA354670000605677800001.js' type='text/javascript'%3E%3C/script%3E"));</script>
<script id="_jiucuo_" sitecode='5399230015' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></p>
</div>
</body></html>
"""


def crumbs(*steps: tuple[str, str]) -> str:
    all_steps = (("/", "首页"), *steps)
    return "&nbsp;&gt;&nbsp;".join(
        f'<a href="{at}" title="{name}" class="CurrChnlCls">{name}</a>' for at, name in all_steps
    )


def side(title: str, rows: list[tuple[str, str]], current: str) -> str:
    lines = "".join(
        f'<li{" class=on" if name == current else ""}><a href="{at}">{name}</a></li>'
        for at, name in rows
    )
    return f'<div class="left_nav fl"><h2>{title}</h2><ul>{lines}</ul></div>'


OPEN = [("/zwgk/tzgg/", "通知公告"), ("/zwgk/zfwj/", "政府文件"), ("/zwgk/ghjh/", "规划计划")]


def make() -> None:
    site = Made("trs_county", "http://www.qinglan.invalid/", "trs")
    home(site)
    lists(site)
    rest(site)
    site.column("/xwzx/", "新闻中心", "news", None)
    site.column("/zwgk/", "政务公开", "catalogue", None)
    site.column("/zwfw/", "政务服务", "guide", None)
    site.column("/hdjl/", "互动交流", None, None)
    site.column("/zjql/", "走进青岚", "overview", None)
    site.column("/xwzx/qlyw/", "青岚要闻", "news", None)
    site.column("/zwgk/tzgg/", "通知公告", "notice", "list", "2026-06-10")
    site.column("/zwgk/zfwj/", "政府文件", "policy", "list", "2026-05-25")
    site.column("/zwgk/ghjh/", "规划计划", "planning", "blank", first=False)
    site.column("/hdjl/xzxx/", "县长信箱", "consultation", None)
    site.write(home_newest="2026-06-16", letters={"channel": "/hdjl/xzxx/", "count": 3})


def home(site: Made) -> None:
    slides = "".join(
        f'<li><a href=".{at}" target="_blank"><img src="/images/W0202606{n}.jpg" alt="{title}"></a><p class="bt">{title}</p></li>'
        for n, (title, at, _) in enumerate(NEWS[:3])
    )
    news = "\n".join(
        f'<li><a href=".{at}" title="{title}" target="_blank">{title[:16]}…</a><span>{(day or "")[5:]}</span></li>'
        for title, at, day in NEWS
    )
    notices = "\n".join(
        f'<li><a href=".{at}" title="{title}" target="_blank">{title}</a><span>{(day or "")[5:]}</span></li>'
        for title, at, day in NOTICES[:5]
    )
    files = "\n".join(
        f'<li><a href=".{one[5]}" title="{one[1]}">{one[1]}</a><span>{one[4][5:]}</span></li>'
        for one in POLICIES
    )
    body = f"""<div class="w1200 main1">
<div class="slide fl"><ul class="pic">{slides}</ul><ul class="num"><li>1</li><li>2</li><li>3</li></ul></div>
<div class="tab fr"><div class="tabhd"><a class="on" href="./xwzx/qlyw/">青岚要闻</a><a href="./zwgk/tzgg/">通知公告</a><a href="./zwgk/zfwj/">政府文件</a></div>
<div class="tabbd"><ul class="list">{news}</ul>
<ul class="list" style="display:none">{notices}</ul>
<ul class="list" style="display:none">{files}</ul></div></div></div>
<div class="w1200 hd"><h3>互动交流</h3><a class="btn" href="./hdjl/xzxx/"><img src="/images/xzxx.png" alt="县长信箱"><span>县长信箱</span></a>
<a class="btn" href="https://12345.yunxi.invalid/"><img src="/images/12345.png"><span>12345热线</span></a></div>
<div class="w1200 links"><select onchange="window.open(this.value)"><option>——省内市州网站——</option><option value="http://www.xiwan.invalid">汐湾市人民政府</option></select></div>"""
    site.page("/", page(NAME, body), identity={
        "site_id_code": "5399230015", "icp": True, "police": True, "party_government_mark": True,
        "error_report_entry": True, "sponsor": "青岚县人民政府办公室", "contact": True,
        "sitemap": True}, blank=False)  # fmt: skip


def lists(site: Made) -> None:
    rows = "\n".join(
        f"""<li><a href="./{at.split("/", 3)[3]}" target="_blank" title="{title}">{title if len(title) < 20 else title[:20] + "..."}</a><b>{(day or "").replace("-", "/")}</b></li>"""
        + ('\n<li class="line"></li>' if n % 5 == 4 else "")
        for n, (title, at, day) in enumerate(NOTICES)
    )
    where = crumbs(("/zwgk/", "政务公开"), ("/zwgk/tzgg/", "通知公告"))
    body = f"""<div class="w1200">{side("政务公开", OPEN, "通知公告")}
<div class="right fr"><div class="tit"><h3>通知公告</h3></div><ul class="gl_list">{rows}</ul>
<div class="page"><script>createPageHTML(12, 0, "index", "html");</script></div></div></div>"""
    meta = labels(ColumnName="通知公告", ColumnDescription="发布各类通知", ColumnKeywords="通知",
                  ColumnType="通知公告")  # fmt: skip
    site.page("/zwgk/tzgg/", page(f"通知公告_{NAME}", body, where, meta), items=NOTICES,
              blank=False, pager={"pages": 12})  # fmt: skip
    table = "\n".join(
        f"""<tr><td class="xh">{n}</td><td class="syh">{code}</td><td class="bt"><a href=".{at[10:]}" target="_blank">{title}</a>
<div class="tips" style="display:none"><p>索 引 号：{code}</p><p>标　　题：{title}</p><p>成文日期：{signed}</p><p>发布日期：{day}</p></div></td><td>{number}</td><td>{signed}</td><td>{day}</td></tr>"""
        for n, (code, title, number, signed, day, at) in enumerate(POLICIES, 1)
    )
    where = crumbs(("/zwgk/", "政务公开"), ("/zwgk/zfwj/", "政府文件"))
    body = f"""<div class="w1200">{side("政务公开", OPEN, "政府文件")}<div class="right fr">
<table class="zfxxgk_list" width="100%"><thead><tr><th>序号</th><th>索引号</th><th>标题</th><th>发文字号</th><th>成文日期</th><th>发布日期</th></tr></thead><tbody>{table}</tbody></table>
<div class="page"><script>createPageHTML(1, 0, "index", "html");</script></div></div></div>"""
    policies = [(one[1], one[5], one[4]) for one in POLICIES]
    site.page("/zwgk/zfwj/", page(f"政府文件_{NAME}", body, where), items=policies, blank=False)
    where = crumbs(("/zwgk/", "政务公开"), ("/zwgk/ghjh/", "规划计划"))
    body = f"""<div class="w1200">{side("政务公开", OPEN, "规划计划")}<div class="right fr"><div class="tit"><h3>规划计划</h3></div>
<ul class="gl_list">
<!--<li><a href="./202001/t20200103_1.html">模板测试</a><b>2020/01/03</b></li>-->
</ul>
<div class="page"><script>createPageHTML(0, 0, "index", "html");</script></div></div></div>"""
    meta = labels(ColumnName="规划计划", ColumnType="规划计划")
    site.page("/zwgk/ghjh/", page(f"规划计划_{NAME}", body, where, meta), items=[], blank=True)


def rest(site: Made) -> None:
    where = crumbs(("/zwgk/", "政务公开"), ("/zwgk/tzgg/", "通知公告"))
    title = "关于调整城区公交3路、7路走向的通告"
    meta = labels(ColumnName="通知公告", ArticleTitle=title, PubDate="2026-06-10 17:20",
                  ContentSource="县交通运输局", Keywords="公交")  # fmt: skip
    body = f"""<div class="w1200 xl"><h1 class="xl_tit">{title}</h1>
<div class="xl_info"><span>发布时间：2026-06-10 17:20</span><span>来源：县交通运输局</span><span>浏览次数：<i id="hits"></i></span><span>字号：[<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a>]</span></div>
<div class="view TRS_UEDITOR trs_paper_default trs_web"><p>　　因凤鸣桥维修，2026年6月15日至8月30日，3路、7路公交车临时改道。</p>
<p>　　一、3路由西门站改经滨河路至汽车站；二、7路不再停靠凤鸣桥站。请广大乘客留意站牌告示。</p>
<p style="text-align:right">青岚县交通运输局</p><p style="text-align:right">2026年6月9日</p></div>
<div class="xgwd"><h4>相关文档</h4><ul><li><a href="../202501/t20250116_3100042.html">关于春运期间加密公交班次的通告</a><span>2025-01-16</span></li></ul></div></div>"""
    site.page(NOTICES[0][1], page(title, body, where, meta), blank=False,
              article={"title": title, "published": "2026-06-10", "origin": "县交通运输局"})  # fmt: skip
    rows = [("石埠乡自来水时断时续", "2026-06-08", None, False),
            ("城东小学门口能否增设斑马线", "2026-05-30", "2026-06-04", True),
            ("关于灵活就业社保补贴的咨询", "2026-05-12", "2026-05-14", True)]  # fmt: skip
    letters = "\n".join(
        f"""<tr><td>{20260600 - n}</td><td><a href="./xj/{880 - n}.html" target="_blank">{title}</a></td><td>{asked}</td><td>{answered or "--"}</td><td><font color="{"green" if done else "red"}">{"已办结" if done else "办理中"}</font></td></tr>"""
        for n, (title, asked, answered, done) in enumerate(rows)
    )
    where = crumbs(("/hdjl/", "互动交流"), ("/hdjl/xzxx/", "县长信箱"))
    body = f"""<div class="w1200"><div class="xj_top"><a class="btn" href="./xx/">我要写信</a><a class="btn" href="./cx/">信件查询</a><p>累计收到来信 1290 件，办结 1288 件</p></div>
<table class="xj_list"><tr><th>编号</th><th>标题</th><th>来信时间</th><th>回复时间</th><th>状态</th></tr>{letters}</table></div>"""
    site.page("/hdjl/xzxx/", page(f"县长信箱_{NAME}", body, where), rows=rows, blank=False)
    letter = """<div class="w1200 xl"><h1 class="xl_tit">城东小学门口能否增设斑马线</h1>
<div class="box lx"><p><b>来信人：</b>王**</p><p><b>来信时间：</b>2026-05-30 08:41:12</p><p><b>信件内容：</b>城东小学上下学车多，希望增设斑马线。</p></div>
<div class="box hf"><p><b>回复单位：</b>县公安局交警大队</p><p><b>回复时间：</b>2026-06-04 15:30:07</p><p><b>回复内容：</b>您好，经现场勘查，已列入本月施划计划。</p></div></div>"""
    site.page("/hdjl/xzxx/xj/879.html", page("城东小学门口能否增设斑马线", letter, where),
              letter=["2026-05-30", "2026-06-04", True], blank=False)  # fmt: skip


if __name__ == "__main__":
    make()
