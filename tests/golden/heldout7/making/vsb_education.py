"""A district education bureau on VSB: pages that count down, days shown twice, a map of the site."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row

NAME = "墨溪区教育局"
MENU = [("jgsz.htm", "机构设置"), ("jydt.htm", "教育动态"), ("tzgg.htm", "通知公告"),
        ("xxgk.htm", "信息公开"), ("zsks.htm", "招生考试"), ("wsdc.htm", "网上调查")]  # fmt: skip
OPEN = [
    ("xxgk/zfxxgknb.htm", "政府信息公开年报"),
    ("xxgk/ghjh.htm", "规划计划"),
    ("xxgk/czxx.htm", "财政信息"),
]
NEWS: list[Row] = [
    ("墨溪区召开2026年中考考务工作会", "/info/1021/6610.htm", "2026-06-15"),
    ("区教育局开展校园食堂“回头看”检查", "/info/1021/6603.htm", "2026-06-10"),
    ("“六一”国际儿童节庆祝活动精彩纷呈", "/info/1021/6588.htm", "2026-06-02"),
    ("我区两所学校获评省级绿色学校", "/info/1021/6571.htm", "2026-05-25"),
    ("全区青年教师基本功大赛落幕", "/info/1021/6554.htm", "2026-05-14"),
]
NOTICES: list[Row] = [
    ("关于公布2026年义务教育学校招生范围的通告", "/info/1022/6599.htm", "2026-06-08"),
    ("墨溪区2026年公开招聘教师拟聘用人员公示（第一批）", "/info/1022/6570.htm", "2026-05-25"),
    ("关于端午节假期安全提醒致家长的一封信", "/info/1022/6561.htm", "2026-05-19"),
    ("民办培训机构“白名单”（2026年5月更新）", "/info/1022/6540.htm", "2026-05-06"),
]
REPORTS: list[Row] = [
    ("墨溪区教育局2025年政府信息公开工作年度报告", "/info/1031/6301.htm", "2026-01-21"),
    ("墨溪区教育局2024年政府信息公开工作年度报告", "/info/1031/5520.htm", "2025-01-17"),
    ("墨溪区教育局2023年政府信息公开工作年度报告", "/info/1031/4711.htm", "2024-01-19"),
]


def page(title: str, body: str, up: str = "", crumbs: str = "", meta: str = "") -> str:
    menu = ""
    for at, name in MENU:
        below = ""
        if name == "信息公开":
            below = (
                "<ul>" + "".join(f'<li><a href="{up}{a}">{n}</a></li>' for a, n in OPEN) + "</ul>"
            )
        menu += f'<li><a href="{up}{at}">{name}</a>{below}</li>\n'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<HTML><HEAD><TITLE>{title}</TITLE><META Name="keywords" Content="{NAME}" />
{meta}
<META content="text/html; charset=UTF-8" http-equiv="Content-Type"><LINK rel="stylesheet" type="text/css" href="{up}css/style.css">
<!--Announced by Visual SiteBuilder 9-->
<link rel="stylesheet" type="text/css" href="{up}_sitegray/_sitegray_d.css" />
<script language="javascript" src="{up}_sitegray/_sitegray.js"></script>
<script type="text/javascript" src="/system/resource/js/vsbscreen.min.js" id="_vsbscreen" devices="pc|mobile|pad"></script>
<script type="text/javascript" src="/system/resource/js/counter.js"></script>
</HEAD><BODY>
<div class="top"><script language="javascript">var now=new Date();document.write(now.getFullYear()+"年"+(now.getMonth()+1)+"月"+now.getDate()+"日");</script></div>
<div class="logo"><a href="{up}index.htm" title="{NAME}"><img src="{up}images/logo.jpg" width="980"></a></div>
<div class="nav"><ul class="menu"><li><a href="{up}index.htm">首页</a></li>
{menu}</ul></div>
{f'<div class="position">{crumbs}</div>' if crumbs else ""}
{body}
<div class="foot"><p>版权所有 {NAME} 主办　技术支持：墨溪区电子政务中心</p>
<p>地址：墨溪区文昌路9号　联系方式：0996-5577001</p><p>云溪ICP备12000321号　网站标识码 5303020021　<a href="{up}wzdt.htm">网站地图</a></p>
<p><a href="https://bszs.conac.cn/sitename?method=show&id=1F1F8F4C0B7C3F6FE053012819AC2F00"><img src="{up}images/red.png"></a></p></div>
</BODY></HTML>"""


def crumbs(up: str, *steps: tuple[str, str]) -> str:
    made = f'当前位置: <a href="{up}index.htm">首页</a>'
    return made + "".join(f'&gt;&gt; <a href="{up}{at}">{name}</a>' for at, name in steps)


def make() -> None:
    site = Made("vsb_education", "http://jyj.moxi.invalid/", "vsb")
    home(site)
    lists(site)
    rest(site)
    site.column("/jgsz.htm", "机构设置", "organisation", "single")
    site.column("/jydt.htm", "教育动态", "news", "list", "2026-06-15")
    site.column("/tzgg.htm", "通知公告", "notice", "list", "2026-06-08")
    site.column("/xxgk.htm", "信息公开", "catalogue", None)
    site.column("/zsks.htm", "招生考试", None, None)
    site.column("/wsdc.htm", "网上调查", "survey", None)
    site.column("/xxgk/zfxxgknb.htm", "政府信息公开年报", None, "list", "2026-01-21", first=None)
    site.column("/xxgk/ghjh.htm", "规划计划", "planning", "blank", first=None)
    site.column("/xxgk/czxx.htm", "财政信息", "finance", None, first=None)
    site.write(home_newest="2026-06-15", surveys=["2025-11-03", "2026-04-10"],
               letters={"channel": None, "count": 0})  # fmt: skip


def home(site: Made) -> None:
    def lines(rows: list[Row], pattern: str) -> str:
        return "".join(
            f'<li><a href=".{at}" target="_blank" title="{title}">{title}</a><span>{pattern.format(*(day or "").split("-"))}</span></li>'
            for title, at, day in rows
        )

    body = f"""<div class="focus"><script>var imgs="",links="";imgs+="/__local/A/1C/1.jpg|/__local/B/2D/2.jpg";links+="info/1021/6610.htm|info/1021/6603.htm";</script></div>
<table width="980"><tr><td valign="top"><div class="t"><span>教育动态</span><a href="jydt.htm"><img src="images/more.gif"></a></div><ul>{lines(NEWS, "[{1}-{2}]")}</ul></td>
<td valign="top"><div class="t"><span>通知公告</span><a href="tzgg.htm"><img src="images/more.gif"></a></div><ul>{lines(NOTICES, "({0}/{1}/{2})")}</ul></td></tr></table>
<div class="link"><a href="http://jyt.yunxi.invalid/" target="_blank">云溪省教育厅</a><a href="http://www.moxi.invalid/">墨溪区人民政府</a></div>"""
    site.page("/", page(NAME, body), blank=False, identity={
        "site_id_code": "5303020021", "icp": True, "party_government_mark": True, "police": None,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    rows = "".join(
        f'<li id="line_u9_{n}"><a href="{at[1:]}" target="_blank" title="{title}"><em>{title}</em></a><span>{day}</span><span class="d" style="display:none">{day}</span></li>\n'
        for n, (title, at, day) in enumerate(NEWS)
    )
    pager = """<div class="pb_sys_common"><span class="p_pages"><span class="p_no_d">首页</span><span class="p_no_d">上页</span><span class="p_no_d">1</span><span class="p_no"><a href="jydt/8.htm">2</a></span><span class="p_no"><a href="jydt/7.htm">3</a></span><span class="p_dot">...</span><span class="p_no"><a href="jydt/1.htm">9</a></span><span class="p_next"><a href="jydt/8.htm">下页</a></span><span class="p_last"><a href="jydt/1.htm">尾页</a></span></span></div>"""
    body = f'<div class="ej"><div class="ejl"><h3>教育动态</h3></div><div class="ejr"><ul>{rows}</ul>{pager}</div></div>'
    site.page("/jydt.htm", page(f"教育动态-{NAME}", body, "", crumbs("", MENU[1])), items=NEWS,
              blank=False, pager={"pages": 9})  # fmt: skip
    rows = "".join(
        f"""<tr id="lineu5_{n}" height="26"><td width="1%" nowrap><span class="leaderfont">·</span></td><td style="font-size:9pt"><a class="c1022" href="{at[1:]}" target="_blank" title="{title}">{title[:18]}{"..." if len(title) > 18 else ""}</a></td><td width="1%" nowrap><span class="timestyle">{(day or "").replace("-", "年", 1).replace("-", "月")}日&nbsp;</span></td></tr>"""
        for n, (title, at, day) in enumerate(NOTICES)
    )
    body = f"""<table class="winstyle1022" width="100%">{rows}<tr><td colspan="3" align="center"><table><tr><td id="fanye1022" nowrap>共4条&nbsp;&nbsp;1/1&nbsp;</td></tr></table></td></tr></table>"""
    site.page("/tzgg.htm", page(f"通知公告-{NAME}", body, "", crumbs("", MENU[2])), items=NOTICES,
              blank=False, pager={"pages": 1})  # fmt: skip
    rows = "".join(
        f'<li id="line_u7_{n}"><i>{(day or "")[:4]}</i><div><a href="..{at}">{title}</a><p>发布时间：{day}</p></div></li>'
        for n, (title, at, day) in enumerate(REPORTS)
    )
    where = crumbs("../", MENU[3], OPEN[0])
    site.page("/xxgk/zfxxgknb.htm", page(f"年报-{NAME}", f'<ul class="nb">{rows}</ul>', "../", where),
              items=REPORTS, blank=False)  # fmt: skip
    where = crumbs("../", MENU[3], OPEN[1])
    body = """<div class="ejr"><h3>规划计划</h3><ul></ul><div class="pb_sys_common"><span class="p_pages"><span class="p_t">共0条</span></span></div></div>"""
    site.page("/xxgk/ghjh.htm", page(f"规划计划-{NAME}", body, "../", where), items=[], blank=True)


def rest(site: Made) -> None:
    title, at, day = NOTICES[0]
    body = f"""<form name="_newscontent_fromname"><div class="content"><h1 align="center">{title}</h1>
<div align="center" class="gray">日期：2026年06月08日 作者：基础教育科 点击：[<script>_showDynClicks("wbnews", 1610, 6599)</script>]次</div>
<div id="vsb_content" class="v_news_content"><p>各小学、初中：</p><p>现将2026年义务教育学校招生范围予以公布，报名时间为7月5日至7月9日。</p>
<p class="vsbcontent_end">2026年6月5日</p></div>
<p>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=1610&wbfileid=88123" target="_blank">招生范围一览表.xls</a>】已下载<span id="nattach88123">0</span>次</p>
<p>上一条：<a href="6588.htm">“六一”国际儿童节庆祝活动精彩纷呈</a></p></div></form>"""
    site.page(at, page(f"{title}-{NAME}", body, "../../", crumbs("../../", MENU[2])), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    body = """<div class="ejr"><h3>机构设置</h3><div class="v_news_content"><p>一、办公室：负责机关日常运转。</p><p>二、基础教育科：负责学前、义务教育管理。</p><p>三、计划财务科：负责经费预算、资产管理。</p></div></div>"""
    site.page("/jgsz.htm", page(f"机构设置-{NAME}", body, "", crumbs("", MENU[0])), blank=False)
    asked = [("课后服务满意度调查问卷", "/diaocha/1.htm", "2026-04-10", "2026-04-30"),
             ("“双减”政策落实情况问卷", "/diaocha/2.htm", "2025-11-03", "2025-11-28")]  # fmt: skip
    rows = "".join(
        f'<tr><td>{n}</td><td><a href="{where[1:]}">{name}</a></td><td>{start}</td><td>{end}</td><td><a href="{where[1:]}?r=1">查看结果</a></td></tr>'
        for n, (name, where, start, end) in enumerate(asked, 1)
    )
    body = f'<table class="dc"><tr><th>序号</th><th>调查主题</th><th>开始日期</th><th>截止日期</th><th>操作</th></tr>{rows}</table>'
    site.page("/wsdc.htm", page(f"网上调查-{NAME}", body, "", crumbs("", MENU[5])), blank=False,
              activities=[[one[0], one[2]] for one in asked])  # fmt: skip


if __name__ == "__main__":
    make()
