"""What stands around the single pages of this set: frames with hosts of their own."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from .field_plan import Half, Row


@dataclass(frozen=True)
class Frame:
    """A frame and the office whose pages stand in it."""

    host: str
    site: str
    place: str
    html: str

    def page(self, path: str, name: str, inner: str, title: str = "", head: str = "") -> str:
        """The whole page: what stands in the frame, the column's name, the title of the page."""
        signs = {
            "{title}": title or f"{name}-{self.site}",
            "{head}": head,
            "{name}": name,
            "{path}": path.replace("&", "&amp;"),
            "{site}": self.site,
            "{inner}": inner,
        }
        html = self.html
        for sign, text in signs.items():
            html = html.replace(sign, text)
        return html


# A commission of a prefecture: a weather box, a menu that unfolds, a crumb in a paragraph.
PREFECTURE = Frame(
    "https://fgw.wulanzhou-x.invalid",
    "乌岚州发展和改革委员会",
    "乌岚州",
    """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title>
<meta name="SiteName" content="{site}"><meta name="SiteDomain" content="fgw.wulanzhou-x.invalid"><meta name="SiteIDCode" content="5108000021"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="{name}">{head}
<link rel="stylesheet" href="/wlfgw/static/css/base.css"><script src="/wlfgw/static/js/jquery.min.js"></script></head>
<body><div class="top-bar"><div class="w1200"><span id="nowtime">2026年11月20日 星期五</span><a href="javascript:;" id="wza">无障碍阅读</a><a href="/wlfgw/zlb/">长者版</a></div></div>
<div class="banner-top"><div class="w1200"><a href="/"><img src="/wlfgw/static/img/logo.png" alt="{site}"></a><form action="/search"><input name="q" placeholder="请输入关键字"></form></div></div>
<div class="menu"><ul class="w1200"><li><a href="/">首页</a></li><li><a href="/wlfgw/c30511/list.shtml">机构职能</a></li><li><a href="/wlfgw/c30512/common_list.shtml">委内动态</a><dl><dd><a href="/wlfgw/c30513/common_list.shtml">县市动态</a></dd></dl></li><li><a href="/wlfgw/c30520/common_list.shtml">政务公开</a><dl><dd><a href="/wlfgw/c30521/common_list.shtml">政策解读</a></dd><dd><a href="/wlfgw/c30522/common_list.shtml">政策文件</a></dd></dl></li><li><a href="/wlfgw/c30530/common_list.shtml">通知公告</a></li></ul></div>
<div class="w1200"><div class="local"><p>您当前的位置：<a href="/">首页</a>&gt;<a href="{path}">{name}</a></p></div>
{inner}
</div>
<div class="foot"><p>主办：{site}　承办：州经济信息中心</p><p>网站标识码：5108000021　桐ICP备00000011号　桐公网安备 51080000000001号</p></div></body></html>
""",
)

# A district on the system of a province: names cut by classes, a column of columns to the left.
DISTRICT = Frame(
    "https://www.baiyangqu-x.invalid",
    "白杨区人民政府",
    "白杨区",
    """<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="renderer" content="webkit"><title>{title}</title><meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="5203000004"><meta name="ColumnName" content="{name}">{head}
<link href="/assets/css/site.css" rel="stylesheet"></head>
<body><div class="header j-header"><div class="logo"><a href="/"><img src="/assets/images/logo.png" alt=""></a></div></div>
<div class="navbg"><ul class="nav m-nav"><li class="item"><a href="/">网站首页</a></li><li class="item"><a href="/xwzx/index.html">新闻资讯</a></li><li class="item"><a href="/zwgk/index.html">政务公开</a></li><li class="item"><a href="/bsfw/index.html">办事服务</a></li><li class="item"><a href="/hdjl/index.html">互动交流</a></li></ul></div>
<div class="main container"><div class="m-position"><span>当前位置：</span><a href="/">首页</a><span>&gt;</span><a href="{path}">{name}</a></div>
<div class="is-leftlist"><div class="listleft"><h2 class="nav_tit">新闻资讯</h2><ul class="nav_list"><li><a href="/xwzx/byyw/index.html">白杨要闻</a></li><li><a href="/xwzx/tzgg/index.html">通知公告</a></li><li><a href="/xwzx/bmdt/index.html">部门动态</a></li></ul></div>
<div class="listright">
{inner}
</div></div></div>
<div class="footer"><p>主办单位：白杨区人民政府办公室　技术支持：电话 0000-00000000</p><p>政府网站标识码：5203000004　桐ICP备00000012号-2</p></div></body></html>
""",
)

# A department on a publishing system of a ministry, pages in a wrapper with a row of related places.
DEPARTMENT = Frame(
    "https://gxt.tongling-x.invalid",
    "桐陵省工业和信息化厅",
    "桐陵省",
    """<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title><meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="5200000014"><meta name="ColumnName" content="{name}">{head}
<script src="/images/js/pc.js"></script></head>
<body><div class="tys-head"><div class="tys-wrap"><a href="/"><img src="/images/logo.png"></a><div class="tys-links"><a href="http://www.tongling.invalid/">桐陵省人民政府</a><a href="/mobile/">手机版</a></div></div></div>
<div class="tys-nav"><a href="/gxt/index.html">首页</a><a href="/gxt/jgzn/">机构职能</a><a href="/gxt/gzdt/">工作动态</a><a href="/gxt/tzgg/">通知公告</a><a href="/gxt/zcfg/">政策法规</a><a href="/gxt/tjsj/">统计数据</a></div>
<div class="tys-wrap"><div class="tys-crumb">您所在的位置：<a href="/gxt/index.html" class="CurrChnlCls">首页</a> &gt; <a href="{path}" class="CurrChnlCls">{name}</a></div>
{inner}
</div>
<div class="tys-foot"><script>document.write('<a href="https://zfwzgl.invalid/exposure/jiucuo.html?site_code=5200000014" target="_blank">政府网站找错</a>');</script><p>主办：{site}　地址：城东大道8号</p><p>桐ICP备00000013号　网站标识码5200000014</p></div></body></html>
""",
)

# A county on a system that writes its lists as records within the page.
COUNTY = Frame(
    "http://www.qingshixian-x.invalid",
    "青石县人民政府",
    "青石县",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><meta name='Maketime' content='2026-11-20 03:10:44'>{head}<script src="/script/0/jquery.js"></script></head>
<body><div id="container"><div class="topimg"><a href="/"><img src="/picture/0/logo.png" /></a></div>
<table width="1000" align="center"><tr><td class="menu"><a href="/index.html">首页</a> | <a href="/col/col41901/index.html">走进青石</a> | <a href="/col/col41902/index.html">新闻中心</a> | <a href="/col/col41903/index.html">通知公告</a> | <a href="/col/col41904/index.html">政策文件</a></td></tr></table>
<table width="1000" align="center"><tr><td class="dqwz">当前位置：<a class="bt_link" href="/index.html">首页</a><a class="bt_link" href="{path}"> &gt;{name}</a></td></tr></table>
{inner}
<div class="footer"><p>主办：青石县人民政府　承办：青石县大数据中心　网站标识码：5204000007　桐ICP备00000014号</p></div></div></body></html>
""",
)

# An institute on a system of 2010: a menu of three ranks, a box of what is recommended to the left.
INSTITUTE = Frame(
    "http://www.shifanwx-x.invalid",
    "江畔市文化馆",
    "江畔市",
    """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title>{head}<link rel="stylesheet" href="/Skin/css/style.css"></head>
<body><div id="header"><div class="logo"><a href="/"><img src="/Skin/img/logo.png"></a></div><div id="mainNav"><ul class="ul0"><li class="li1 first1"><h4 class="h1"><a target="_self" href="/">首页</a></h4></li><li class="li1 hasUl1"><h4 class="h1"><a target="_self" href="/Category_1/Index.aspx">新闻中心</a></h4><ul class="ul1"><li class="li2"><h4 class="h2"><a target="_self" href="/Category_20/Index.aspx">本馆公告</a></h4></li><li class="li2"><h4 class="h2"><a target="_self" href="/Category_21/Index.aspx">本馆新闻</a></h4></li></ul></li><li class="li1 last1"><h4 class="h1"><a target="_self" href="/Category_43/Index.aspx">本馆概况</a></h4></li></ul></div></div>
<div class="banner"><a href="" style="background:url(/UploadFiles/b.jpg) no-repeat center;"></a></div>
<div id="content"><div class="siteWidth"><div class="side"><div id="sideMenu"><div class="hd"><h3><a href="/Category_1/Index.aspx">新闻中心</a></h3></div><div class="bd"><ul><li class="li1 first"><a href="/Category_20/Index.aspx">本馆公告</a></li><li class="li2 last"><a href="/Category_21/Index.aspx">本馆新闻</a></li></ul></div></div>
<div class="box sideBox"><div class="hd"><h3>推荐阅读</h3></div><div class="bd"><ul class="sideinfoList"><li class="first"><a href="/Item/9310.aspx" target="_blank" title="标题：全民艺术普及月开幕&#xD;点击数：88&#xD;发表时间：2025年10月08日">全民艺术普及月开幕</a><span class="dateRight">[10-08]</span></li><li><a href="/Item/9711.aspx" target="_blank" title="标题：非遗体验课报名启事&#xD;点击数：53&#xD;发表时间：2026年07月02日">非遗体验课报名启事</a><span class="dateRight">[07-02]</span></li><li class="last"><a href="/Item/8123.aspx" target="_blank" title="标题：合唱团招募&#xD;点击数：301&#xD;发表时间：2023年12月19日">合唱团招募</a><span class="dateRight">[12-19]</span></li></ul></div></div></div>
<div class="mainContent"><div class="mainBox"><div class="mHd"><div class="path"><span>当前位置：</span><a href="/">首页</a> &gt;
 <a href="/Category_1/Index.aspx" target="_self">新闻中心</a>&gt;
 <a href="{path}" target="_self">{name}</a></div><h3>{name}</h3></div><div class="mBd">
{inner}
</div></div></div></div></div>
<div id="footer"><ul class="footerNav"><li><a href="/Category_13/Index_1.aspx">网站地图</a></li></ul><div class="copyRight"><p>江畔市文化馆 版权所有</p><p>桐ICP备00000015号</p></div></div></body></html>
""",
)

# A township's pages for telephones: a bar with the name of the column, a bar of icons below.
MOBILE = Frame(
    "https://m.liutanzhen-x.invalid",
    "柳滩镇人民政府",
    "柳滩镇",
    """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=0"><title>{title}</title>{head}<link rel="stylesheet" href="/css/weui.min.css"></head>
<body ontouchstart><header class="bar bar-nav"><a class="icon icon-left pull-left back" href="/"></a><h1 class="title">{name}</h1></header>
<main class="page__bd">
{inner}
</main>
<nav class="weui-tabbar"><a href="/" class="weui-tabbar__item"><i class="ico"></i><p class="weui-tabbar__label">首页</p></a><a href="/news/" class="weui-tabbar__item weui-bar__item_on"><i class="ico"></i><p class="weui-tabbar__label">动态</p></a><a href="/gk/" class="weui-tabbar__item"><i class="ico"></i><p class="weui-tabbar__label">公开</p></a></nav>
<div class="weui-footer"><p class="weui-footer__text">柳滩镇人民政府　标识码5204050003</p></div></body></html>
""",
)

# An office's pages of 2005, drawn with tables; the day and a clock in the head.
OLD = Frame(
    "http://www.gcjj-x.invalid",
    "谷城县畜牧局",
    "谷城县",
    """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}<script language="javascript">var d=new Date();</script></head>
<body bgcolor="#FFFFFF" leftmargin="0" topmargin="0"><table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.gif" width="778" height="120"></td></tr><tr><td height="25" bgcolor="#006633"><font color="#FFFFFF"><a href="index.asp">首页</a>　<a href="class.asp?id=1">畜牧新闻</a>　<a href="class.asp?id=2">公告栏</a>　<a href="class.asp?id=3">法规</a>　<a href="class.asp?id=4">防疫</a></font></td></tr></table>
<table width="778" border="0" align="center"><tr><td width="170" valign="top"><table width="100%"><tr class="header"><td>站内导航</td></tr><tr><td><a href="class.asp?id=1">畜牧新闻</a><br><a href="class.asp?id=2">公告栏</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td class="dh"><b>→ 您的位置：</b><a href="index.asp">首页</a> → {name}</td></tr><tr><td>
{inner}
</td></tr></table></td></tr></table>
<table width="778" align="center"><tr><td align="center">谷城县畜牧局版权所有　桐ICP备00000016号</td></tr></table></body></html>
""",
)


def lst(
    half: Half,
    name: str,
    frame: Frame,
    path: str,
    column: str,
    inner: str,
    rows_of: list[Row] | None = None,
    title: str = "",
    **expect: object,
) -> None:
    """A single page of lists in a frame."""
    more: dict[str, object] = {}
    if rows_of:
        base = frame.host + path
        items = [[words, urljoin(base, href), day or None] for words, href, day in rows_of]
        more = {"items": items, "blank": False}
    html = frame.page(path, column, inner, title)
    half.single("lists", name, frame.host + path, html, **more | expect)
