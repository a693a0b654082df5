"""A city's portal of 2017 in tables: TRS rows with picture bullets, blank rows every five."""

from __future__ import annotations

from .common import Row, Small, days, paragraphs, titles
from .lists_frames import trs, zipped

S = Small("trs_tables", "http://www.yishui.invalid/", "2017-10-20", "trs")
PLACE, OFFICE = "宜水市", "宜水市住建局"

TOP = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="SiteName" content="宜水市人民政府"><meta name="SiteIDCode" content="3609000061">{meta}
<title>{title}</title><link href="/images/2016yc.css" rel="stylesheet" type="text/css" /></head>
<body><table width="1100" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="30"><script src="/images/date.js"></script></td>
<td align="right"><a href="#" onclick="SetHome(this,window.location)">设为首页</a> | <a href="http://mail.yishui.invalid/">邮箱登录</a></td></tr>
<tr><td colspan="2"><img src="/images/2016top.jpg" width="1100" height="180" /></td></tr></table>
<table width="1100" border="0" align="center" cellpadding="0" cellspacing="0" background="/images/2016nav.jpg"><tr>
<td width="12%" height="46" align="center"><a href="http://www.yishui.invalid/" class="nav">首 页</a></td>
<td width="12%" align="center"><a href="http://www.yishui.invalid/zjys/" class="nav">走进宜水</a></td>
<td width="12%" align="center"><a href="http://www.yishui.invalid/xwzx/" class="nav">新闻中心</a></td>
<td width="12%" align="center"><a href="http://www.yishui.invalid/xxgk/" class="nav">信息公开</a></td>
<td width="12%" align="center"><a href="http://www.yishui.invalid/hdjl/" class="nav">互动交流</a></td>
<td width="12%" align="center"><a href="http://www.yishui.invalid/ztzl/" class="nav">专题专栏</a></td>
<td width="12%" align="center"><a href="http://ysbs.yishuibs.invalid/" target="_blank" class="nav">网上办事</a></td></tr></table>"""
FOOT = """<table width="1100" border="0" align="center"><tr><td align="center" height="90">主办：宜水市人民政府办公室　承办：宜水市信息中心　<a href="/lxwm/">联系我们</a>　<a href="/wzdt/">网站地图</a><br />
赣ICP备05003620号　网站标识码：3609000061<br /><script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/15/232/0000/40695810/CA152320000406958100001.js' type='text/javascript'%3E%3C/script%3E"));</script>
<script id="_jiucuo_" sitecode="3609000061" src="http://pucha.kaipuyun.cn/exposure/jiucuo.js"></script></td></tr></table></body></html>"""
PAGER = """<script>
<!--
function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt)
{
if(_nPageCount == null || _nPageCount<=0){ return; }
document.write("　　");
if(_nPageCount==1) document.write("<font>首页</font> <font>上一页</font> <font>下一页</font> <font>尾页</font>");
document.write("　<font>总共" + _nPageCount + "页</font>　");
for(var i=0; i<_nPageCount; i++){ document.write("<option value=\\""+_sPageName+"_" + i + "."+_sPageExt+"\\">第"+(i+1)+"页</option>"); }
} //WCM置标
-->
</script>
<script>createPageHTML(PAGES, 0, "index", "html");</script>"""
SIDE = """<table width="100%" border="0" cellspacing="0" cellpadding="0" bgcolor="#eeeeee"><tr><td width="50" height="38" align="center"><img src="/images/2016xxgk.jpg" width="13" height="12" /></td><td align="left"><a href="{href}" target="_blank" class="gkzn">{name}</a></td></tr></table>"""
BESIDE = (
    ("/xxgk/gkzn/t20150829_449101.html", "政府信息公开指南"),
    ("/xxgk/gkndbg/", "政府信息公开年度报告"),
    ("/xxgk/zfwj/", "政府文件"),
    ("/xxgk/gggs/", "公告公示"),
)


def page(title: str, inner: str, column: str = "") -> str:
    """In the common frame."""
    meta = f'<meta name="ColumnName" content="{column}">' if column else ""
    return TOP.replace("{title}", title).replace("{meta}", meta) + inner + FOOT


def listing(above: tuple[str, str], name: str, rows: list[Row], pages: int) -> str:
    """A list of table rows, the guide box of the disclosure to its right."""
    lines = ""
    for n, (t, h, d) in enumerate(rows, 1):
        lines += f"""<TR>
<TD height=30 align="left">&nbsp;<img src="../../../images/2016hei.jpg" width="3" height="3" />&nbsp;<A style="font-size:14px;"
 href="{h}">{t}</A></TD><TD width="80" align="left" style="font-size:14px; color:#999">{d}</TD></TR>"""
        if n % 5 == 0:
            lines += '<TR height=1><TD colspan=2 class="GroupBlankLine"></TD></TR>'
    side = "".join(
        f'<tr><td style="padding-bottom:10px;">{SIDE.format(href=h, name=n)}</td></tr>'
        for h, n in BESIDE
    )
    return page(
        f"{name}_{PLACE}人民政府",
        f"""<table width="1100" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td valign="top"><table width="100%"><tr><td height="40">您现在的位置：<a href="../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">{above[0]}</a>&nbsp;&gt;&nbsp;<a href="./" class="CurrChnlCls">{name}</a></td></tr>
<tr><td><TABLE cellSpacing=0 cellPadding=0 width="94%" align=center border=0><TBODY>{lines}</TBODY></TABLE></td></tr>
<tr><td align="center" height="45">{PAGER.replace("PAGES", str(pages))}</td></tr></table></td>
<td width="20"></td><td valign="top" width="299"><table width="100%">{side}</table></td></tr></table>""",
        name,
    )


def block(name: str, path: str, rows: list[Row], root: str = ".") -> str:
    """A block of the home page or of a channel's, month and day in brackets."""
    lines = "".join(
        f'<tr><td height="26">&nbsp;<img src="/images/dot.jpg" />&nbsp;<a href="{root}{path}{h[2:]}" title="{t}" target="_blank">{t[:18]}{"..." if len(t) > 18 else ""}</a></td><td width="60">[{d[5:]}]</td></tr>'
        for t, h, d in rows[:5]
    )
    return f'<table width="100%" border="0"><tr><td height="34" background="/images/tit.jpg"><b>{name}</b></td><td align="right"><a href="{root}{path}">更多&gt;&gt;</a></td></tr><tr><td colspan="2"><table width="98%">{lines}</table></td></tr></table>'


def build() -> Small:
    """The site."""
    lists = {}
    for path, kind, newest, count in (
        ("/xwzx/jrys/", "news", "2017-10-14", 11),
        ("/xwzx/bmdt/", "news", "2017-10-11", 6),
        ("/xxgk/gggs/", "notice", "2017-09-29", 6),
        ("/xxgk/zfwj/", "policy", "2017-08-02", 5),
        ("/xxgk/gkndbg/", "finance", "2017-03-21", 3),
    ):
        when = days(newest, count)
        skip = 5 if path == "/xwzx/bmdt/" else 0
        lists[path] = zipped(titles(kind, count, PLACE, OFFICE, skip), trs(when), when)
    lists["/xxgk/gkndbg/"] = [
        (f"{PLACE}{2016 - n}年政府信息公开工作年度报告", h, d)
        for n, (_, h, d) in enumerate(lists["/xxgk/gkndbg/"])
    ]
    blocks = "".join(
        f'<td width="50%" valign="top">{block(n, p, lists[p])}</td>{"</tr><tr>" if at % 2 else ""}'
        for at, (n, p) in enumerate(
            (
                ("今日宜水", "/xwzx/jrys/"),
                ("部门动态", "/xwzx/bmdt/"),
                ("公告公示", "/xxgk/gggs/"),
                ("政府文件", "/xxgk/zfwj/"),
            )
        )
    )
    S.add(
        "/",
        page(
            "宜水市人民政府",
            f'<table width="1100" border="0" align="center"><tr>{blocks}<td></td></tr></table><table width="1100" align="center"><tr><td><a href="./ztzl/cjwmcs/"><img src="/images/zt1.jpg" alt="创建文明城市" /></a></td><td><a href="./ztzl/jzfp/"><img src="/images/zt2.jpg" alt="精准扶贫" /></a></td></tr></table>',
        ),
        blank=False,
        identity={"site_id_code": "3609000061", "icp": True, "party_government_mark": True},
    )
    for path, name, above, pages in (
        ("/xwzx/jrys/", "今日宜水", ("新闻中心", "/xwzx/"), 50),
        ("/xwzx/bmdt/", "部门动态", ("新闻中心", "/xwzx/"), 12),
        ("/xxgk/gggs/", "公告公示", ("信息公开", "/xxgk/"), 4),
        ("/xxgk/zfwj/", "政府文件", ("信息公开", "/xxgk/"), 2),
        ("/xxgk/gkndbg/", "政府信息公开年度报告", ("信息公开", "/xxgk/"), 1),
    ):
        html = listing(above, name, lists[path], pages)
        S.add(path, html, rows_of=lists[path], blank=False, pager={"pages": pages})
    S.add("/hdjl/yjzj/", listing(("互动交流", "/hdjl/"), "意见征集", [], 0), items=[], blank=True)
    hdjl = '<table width="1100" align="center"><tr><td>您现在的位置：<a href="../">首页</a>&nbsp;&gt;&nbsp;<a href="./">互动交流</a></td></tr><tr><td><a href="./yjzj/">意见征集</a></td></tr><tr><td><a href="./szxx/">市长信箱</a></td></tr></table>'
    S.add("/hdjl/", page("互动交流_宜水市人民政府", hdjl, "互动交流"), blank=False)
    for path, name, subs in (
        ("/xwzx/", "新闻中心", (("今日宜水", "jrys"), ("部门动态", "bmdt"))),
        ("/xxgk/", "信息公开", (("公告公示", "gggs"), ("政府文件", "zfwj"))),
    ):
        inner = "".join(block(n, f"/{c}/", lists[f"{path}{c}/"], "..") for n, c in subs)
        S.add(
            path,
            page(
                f"{name}_宜水市人民政府",
                f'<table width="1100" align="center"><tr><td>您现在的位置：<a href="../">首页</a>&nbsp;&gt;&nbsp;<a href="./">{name}</a></td></tr><tr><td>{inner}</td></tr></table>',
                name,
            ),
            blank=False,
        )
    t, h, d = lists["/xwzx/jrys/"][1]
    S.add(
        "/xwzx/jrys/" + h[2:],
        page(
            f"{t}_{PLACE}人民政府",
            f'<table width="1100" align="center"><tr><td>您现在的位置：<a href="../../../">首页</a>&nbsp;&gt;&nbsp;<a href="../../">新闻中心</a>&nbsp;&gt;&nbsp;<a href="../">今日宜水</a></td></tr><tr><td align="center" class="bt"><h2>{t}</h2></td></tr><tr><td align="center">发布时间：{d}　来源：宜水日报　【字体：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a>】</td></tr><tr><td><div class="TRS_Editor">{paragraphs("近日，全市有关部门按照安排推进各项工作，现场检查了进展情况。", "下一步将继续抓好落实。")}</div></td></tr></table>',
            "今日宜水",
        ),
        article={"title": t, "published": d, "origin": "宜水日报"},
        blank=False,
    )
    S.add(
        "/zjys/",
        page(
            "走进宜水_宜水市人民政府",
            f'<table width="1100" align="center"><tr><td>您现在的位置：<a href="../">首页</a>&nbsp;&gt;&nbsp;<a href="./">走进宜水</a></td></tr><tr><td><div class="TRS_Editor">{paragraphs("宜水市位于省境西北部，2016年末总人口五百余万，辖一区三市六县。", "全市生产总值比上年增长9.0%。")}</div></td></tr></table>',
            "走进宜水",
        ),
        items=[],
        blank=False,
    )
    columns()
    return S


def columns() -> None:
    """What a person counts."""
    S.column("/zjys/", "走进宜水", "overview", "single")
    S.column("/xwzx/", "新闻中心", "news")
    S.column("/xxgk/", "信息公开", "catalogue")
    S.column("/hdjl/", "互动交流", None)
    S.column("/ztzl/", "专题专栏", "special")
    S.column("/xwzx/jrys/", "今日宜水", "news", "list", "2017-10-14", None)
    S.column("/xwzx/bmdt/", "部门动态", "news", "list", "2017-10-11", None)
    S.column("/xxgk/gggs/", "公告公示", "notice", "list", "2017-09-29", None)
    S.column("/xxgk/zfwj/", "政府文件", "policy", "list", "2017-08-02", None)
    S.column("/xxgk/gkndbg/", "政府信息公开年度报告", None, "list", "2017-03-21", None)
    S.column("/hdjl/yjzj/", "意见征集", "survey", "blank", first=None)
    S.column("/hdjl/szxx/", "市长信箱", "consultation", None, None, None)
    S.column("/ztzl/cjwmcs/", "创建文明城市", "special", None, None, None)
    S.column("/ztzl/jzfp/", "精准扶贫", "special", None, None, None)
    S.more |= {"home_newest": "2017-10-14"}
