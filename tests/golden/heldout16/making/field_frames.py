"""What stands around the single lists and articles of this set: five frames with hosts of their own."""

from __future__ import annotations

from dataclasses import dataclass

from .field_plan import Row, single


@dataclass(frozen=True)
class Frame:
    """A frame and the office whose pages stand in it."""

    host: str
    site: str
    place: str
    html: str


# An association of a city: districts in a row above, the day as a program of the browser prints it,
# a menu of definition lists that hold lists, a crumb within a label.
LEAGUE = Frame(
    "http://wmb.shuanghe-x.invalid",
    "双禾市文明办",
    "双禾市",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title}</title><meta name="filetype" content="0"><meta name="pagetype" content="1"><meta name="catalogs" content="sub_4471">{head}
<link rel="stylesheet" type="text/css" href="/css/wm.css"><script src="/js/pack.js"></script></head>
<body><div class="header"><div class="top"><dl><dt><a href="http://wm.lingbei.invalid" target="_blank">省文明网</a></dt><dd><a href="/qx/dy/">东原</a>|<a href="/qx/xy/">西原</a>|<a href="/qx/nh/">南河</a>|<a href="/qx/bh/">北河</a></dd></dl></div>
<div class="logo"><dl><dt><a href="http://wmb.shuanghe-x.invalid"><img src="/images/logo.jpg"></a></dt><dd id="time">11/20/2026, 9:10:22 AM 星期五</dd></dl></div>
<div class="navBox"><dl><dt><a href="http://wmb.shuanghe-x.invalid">网站首页</a></dt><dd><ul><li><a href="/gsgg/">公示公告</a></li><li><a href="/wmbd/">文明播报</a></li><li><a href="/qxdt/">县区动态</a></li></ul></dd><dd><ul><li><a href="/zthd/">主题活动</a></li><li><a href="/zyfw/">志愿服务</a></li><li><a href="/wmcj/">文明创建</a></li></ul></dd></dl></div></div>
<div class="main"><div class="conter"><div class="divTitle"><span><img src="/images/t.png"><a href="{path}">{name}</a><label><a href="../../" target="_blank" title="首页" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../" target="_blank" title="{name}" class="CurrChnlCls">{name}</a></label></span></div>
{inner}
</div></div>
<div id="bottom"><div id="footer"><ol><div class="hr_10"></div><li>双禾市文明办 主办</li><li>联系电话：0000-0000000</li><li><a href="http://beian.invalid/">岭ICP备00000001号</a></li></ol></div></div>
<div style="display:none"><script src="/js/count.js"></script></div></body></html>
""",
)

# A county on Struts: everything in a wrapper, a list of the columns to the left.
COUNTY = Frame(
    "http://www.haibinxian-x.invalid",
    "海滨县人民政府门户网站",
    "海滨县",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta charset="UTF-8"><title>{title}</title>{head}<link rel="stylesheet" href="/resources/web/css/style.css"></head>
<body><div class="top"><table><tr><td id="datetime">今天是2026年11月20日　星期五</td><td><a href="javascript:void(0)" onclick="AddFavorite()" title="海滨县">收藏本站</a></td></tr></table></div>
<div class="inner"><div class="logo"></div><div class="nav"><ul><li class="current"><a href="/web/index.action">网站首页</a></li><li><a href="/web/areaInfoMainList.action?type=zwdt&amp;catalogID=2">政务动态</a></li><li><a href="/web/areaInfoMainList.action?type=tzgg&amp;catalogID=68">通知公告</a></li><li><a href="/web/areaInfoMainList.action?type=zcfg&amp;catalogID=1">政策法规</a></li><li><a href="/web/areaInfoList.action?type=rsxx&amp;catalogID=183">人事信息</a></li><li><a href="/web/contents.action">政民互动</a></li></ul></div></div>
<div class="wrapper"><div class="inner"><div class="side"><h3>信息公开</h3><ul><li><a href="/web/areaInfoList.action?type=xxgk&amp;catalogID=204"><img src="/i/4.png" align="absmiddle">公开指南</a></li><li><a href="/web/areaInfoList.action?type=xxgk&amp;catalogID=205"><img src="/i/4.png" align="absmiddle">公开目录</a></li></ul></div>
<div class="main"><div class="position"><span>当前位置：</span><a href="/web/index.action">网站首页</a> &gt; <a href="{path}">{name}</a></div>
{inner}
</div></div></div>
<div class="foot"><p>主办：海滨县人民政府办公室　网站标识码：4700009916　岭ICP备00000002号</p></div></body></html>
""",
)

# A department on ThinkPHP and Bootstrap: addresses of pairs of names and values.
THINK = Frame(
    "https://kjt.lingbei-x.invalid",
    "岭北省科学技术厅",
    "岭北省",
    """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}<link href="/static/css/bootstrap.min.css" rel="stylesheet"></head>
<body><div class="container top_c"><div class="row"><div class="col-xs-8"><a href="/"><img src="/static/images/logo.png" alt="岭北省科学技术厅"></a></div><div class="col-xs-4 text-right"><a href="/wza/">无障碍浏览</a></div></div></div>
<nav class="navbar navbar-default"><div class="container"><ul class="nav navbar-nav"><li><a href="/">首页</a></li><li><a href="/content/lists/cid/8/pid/26/page/">科技要闻</a></li><li><a href="/content/lists/cid/5/pid/26/page/">通知公告</a></li><li><a href="/content/lists/cid/22/pid/20/page/">政策法规</a></li><li><a href="/content/lists/cid/36/pid/2/page/">科技项目</a></li><li><a href="/content/view/cate_id/52/page">厅情介绍</a></li></ul></div></nav>
<div class="container"><div class="show_top"><span class="glyphicon glyphicon-home"></span> 您的位置：<a href="/">首页</a> / <a href="{path}">{name}</a></div>
{inner}
</div>
<div class="footer"><div class="container"><p>版权所有：岭北省科学技术厅　岭ICP备00000003号-1</p><p>政府网站标识码：4700000061</p></div></div>
<script src="/static/js/jquery.min.js"></script><script src="/static/js/bootstrap.min.js"></script></body></html>
""",
)

# A department of a ministry's publishing system: a banner whose heading a script writes by address.
BANNER = Frame(
    "https://sthj.ningchuan-x.invalid",
    "宁川市生态环境局",
    "宁川市",
    """<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, user-scalable=no, initial-scale=1"><title>{title}</title>
<meta name="SiteName" content="宁川市生态环境局"><meta name="SiteDomain" content="sthj.ningchuan-x.invalid"><meta name="SiteIDCode" content="4701000066"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="{name}">{head}
<script src="/images/jquery.min.js"></script><script>var isPC = IsPC(); if (isPC) { $(".mobileStyle").remove(); } else { $(".stylefile").remove(); }</script></head>
<body><div class="hd"><div class="hdC center"><a class="AppBtn" target="_parent">手机版</a><ul><li><a href="https://mail.ningchuan-x.invalid/"><img src="/images/m.png">邮箱</a></li><li><a href="/en/">EN</a></li><li><a href="javascript:void(0)" title="无障碍"><img src="/images/w.png"></a></li></ul></div></div>
<div class="hd_logo"><a class="logo" href="/" target="_parent"><img src="/images/logo.png"></a><form action="/searchnew/" method="get"><input type="text" name="q" placeholder="请输入您要搜索的内容"><input type="submit" value="搜索"></form><div class="hotWord">热门搜索：<script>var w = encodeURIComponent("空气质量"); document.write("<a href='/searchnew?q="+w+"'>空气质量</a>")</script></div></div>
<div class="navs"><a href="/">首页</a><a href="/ywdt/">要闻动态</a><a href="/zwgk/">政务公开</a><a href="/hjzl/">环境质量</a><a href="/hdjl/">互动交流</a></div>
<div class="inBanner"><img src="/images/b.jpg"><div class="center"><h2><script>var url="https://sthj.ningchuan-x.invalid{path}"; if(url.indexOf("/ywdt/")>0){document.write("要闻动态");} if(url.indexOf("/zwgk/")>0){document.write("政务公开");} if(url.indexOf("/hjzl/")>0){document.write("环境质量");}</script></h2><div class="crumbsNav">当前位置：<a href="../../" target="_self" title="首页" class="CurrChnlCls">首页</a>&nbsp;>&nbsp;<a href="{path}" target="_self" title="{name}" class="CurrChnlCls">{name}</a></div></div></div>
<div class="inBg"><div class="inCenter">
{inner}
</div></div>
<div class="ft"><p>主办单位：宁川市生态环境局　网站标识码：4701000066　岭ICP备00000004号</p><p><a href="/wzdt/">网站地图</a></p></div></body></html>
""",
)

# A centre for trading: a bar with the time, an address of a context before every path.
TRADE = Frame(
    "https://ggzy.tanshan-x.invalid",
    "潭山市公共资源交易中心",
    "潭山市",
    """<!DOCTYPE html>
<html lang="zh"><head><meta charset="UTF-8"><title>{title}</title>{head}<link rel="stylesheet" href="/tscms/r/cms/www/red/css/in.css"></head>
<body><div class="head-top"><div class="content clearfix"><div class="fl"><a href="https://www.tanshan-x.invalid/" target="_blank" rel="noopener noreferrer"><img src="/tscms/r/logo.png"></a></div><div class="fr login"><a href="/auth/toLogin.do">用户登录</a></div></div></div>
<div class="nav-box"><ul class="content clearfix"><li><a href="/tscms/index.htm" target="_self" rel="noopener noreferrer">首页</a></li><li><a href="/tscms/ynzx/index.htm" target="_self" rel="noopener noreferrer">业内资讯</a></li><li><a href="/tscms/tzgg/index.htm" target="_self" rel="noopener noreferrer">通知公告</a></li><li><a href="/tscms/jyxx/index.htm" target="_self" rel="noopener noreferrer">交易信息</a></li><li><a href="/tscms/fwzn/index.htm" target="_self" rel="noopener noreferrer">服务指南</a></li></ul></div>
<div class="content"><div class="place"><img src="/tscms/r/home.png"> <a href="/tscms/index.htm">首页</a> <i>›</i> <a href="{path}">{name}</a></div>
{inner}
</div>
<div class="bottom"><p>主办单位：潭山市公共资源交易中心</p><p>岭ICP备00000005号　政府网站标识码：4702000033</p></div></body></html>
""",
)


def framed(frame: Frame, path: str, name: str, inner: str, title: str = "", head: str = "") -> str:
    """The whole page: what stands in the frame, the column's name, the title of the page."""
    signs = {
        "{title}": title or f"{name}-{frame.site}",
        "{head}": head,
        "{name}": name,
        "{path}": path.replace("&", "&amp;"),
        "{inner}": inner,
    }
    html = frame.html
    for sign, text in signs.items():
        html = html.replace(sign, text)
    return html


def lst(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    inner: str,
    rows_of: list[Row] | None = None,
    **expect: object,
) -> None:
    """A single page of lists in a frame."""
    more = {"rows_of": rows_of} if rows_of is not None else {}
    single("lists", name, frame.host + path, framed(frame, path, column, inner), **more, **expect)
