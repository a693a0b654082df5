"""What stands around the single pages of this set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .field_plan import each, listed, single


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
            "{inner}": inner,
            "{name}": name,
            "{path}": path.replace("&", "&amp;"),
            "{site}": self.site,
        }
        html = self.html
        for sign, text in signs.items():
            html = html.replace(sign, text)
        return html


# A province's department of commerce with a search box, a column tree and a path of arrows.
COMMERCE = Frame(
    "https://swt.hengchuan.invalid",
    "衡川省商务厅",
    "衡川省",
    """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title><meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="5400000013"><meta name="ColumnName" content="{name}">{head}<link rel="stylesheet" href="/css/style.css"></head><body>
<div class="header"><div class="wrap"><a class="logo" href="/"><img src="/img/logo.png" alt="{site}"></a><div class="search"><form action="/s"><input name="wd" placeholder="请输入关键字"><button>搜索</button></form></div></div></div>
<div class="menu"><ul class="wrap"><li><a href="/">网站首页</a></li><li><a href="/jggk/">机构概况</a></li><li><a href="/xwdt/">商务动态</a></li><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/jlhd/">交流互动</a></li></ul></div>
<div class="wrap location"><i class="iconfont"></i><a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/xwdt/">商务动态</a>&nbsp;&gt;&nbsp;<span>{name}</span></div>
<div class="wrap cf">{inner}</div>
<div class="footer"><div class="wrap"><p><a href="/about/">关于我们</a>|<a href="/map/">网站地图</a>|<a href="/contact/">联系我们</a></p><p>主办单位：{site}　ICP备案号：桐ICP备00000071号　网站标识码：5400000013</p></div></div></body></html>
""",
)

# A district on ASP: left a tree of columns, right a list; the marquee of a warning above.
DISTRICT = Frame(
    "http://www.fanlingqu.invalid",
    "帆岭区人民政府",
    "帆岭区",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title>{head}</head><body>
<div id="top"><img src="/images/top.jpg" /></div><div id="nav"><a href="index.asp">首 页</a><a href="jggk.asp">区情概况</a><a href="news.asp?lb=1">政务要闻</a><a href="news.asp?lb=2">通知公告</a><a href="gk.asp">信息公开</a><a href="hd.asp">政民互动</a></div>
<div id="gun"><marquee>热烈欢迎您访问{site}门户网站！</marquee></div>
<div id="main"><div id="left"><h3>信息公开</h3><ul><li><a href="gk.asp?id=2">政府文件</a></li><li><a href="gk.asp?id=3">规划计划</a></li><li><a href="gk.asp?id=4">财政信息</a></li><li><a href="gk.asp?id=5">人事信息</a></li></ul></div><div id="right"><h2>当前位置：首页 &gt; {name}</h2>
{inner}
</div></div><div id="foot"><p>版权所有：帆岭区人民政府办公室　桐ICP备00000072号　网站标识码：5401000004</p></div></body></html>
""",
)

# A city's office of health on responsive grids with a menu that opens by a button.
HEALTH = Frame(
    "https://wjw.yuelin.invalid",
    "岳林市卫生健康委员会",
    "岳林市",
    """<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><meta name="SiteIDCode" content="5402000021">{head}</head><body>
<header class="container-fluid"><nav class="navbar navbar-default"><div class="navbar-header"><button class="navbar-toggle" data-toggle="collapse"><span class="icon-bar"></span></button><a class="navbar-brand" href="/">{site}</a></div><div class="collapse navbar-collapse"><ul class="nav navbar-nav"><li><a href="/">首页</a></li><li><a href="/gk/">政务公开</a></li><li><a href="/dt/">卫健动态</a></li><li><a href="/fw/">办事服务</a></li><li><a href="/hd/">公众互动</a></li></ul></div></nav></header>
<div class="container"><ol class="breadcrumb"><li><a href="/">首页</a></li><li class="active">{name}</li></ol>
{inner}
</div><footer><div class="container"><p class="text-center">Copyright © 2026 {site} 桐ICP备00000073号 政府网站标识码：5402000021</p></div></footer></body></html>
""",
)

# A county of 2013: a banner of Flash, everything in tables, a menu whose cells change colour.
ROADS = Frame(
    "http://jt.songwuxian.invalid",
    "松坞县交通运输局",
    "松坞县",
    """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head><body topmargin="0">
<table width="960" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="160"><embed src="/flash/banner.swf" width="960" height="160"></embed></td></tr><tr><td><table width="100%" border="0"><tr align="center"><td class="menu"><a href="/">网站首页</a></td><td class="menu"><a href="/Channel/1/">机构职能</a></td><td class="menu"><a href="/Channel/2/">工作动态</a></td><td class="menu"><a href="/Channel/3/">公示公告</a></td><td class="menu"><a href="/Channel/4/">政策法规</a></td></tr></table></td></tr></table>
<table width="960" border="0" align="center"><tr><td width="200" valign="top"><table width="190"><tr><td class="lt">栏目导航</td></tr><tr><td><a href="/Channel/2/" title="工作动态">工作动态</a></td></tr><tr><td><a href="/Channel/5/" title="运输管理">运输管理</a></td></tr></table></td>
<td valign="top"><table width="740"><tr><td height="30"><font color="#003399">您当前位置：</font><a href="/">首页</a> → {name}</td></tr><tr><td>
{inner}
</td></tr></table></td></tr></table>
<table width="960" align="center"><tr><td align="center" height="70">{site}　地址：松坞县城关镇　桐ICP备00000074号</td></tr></table></body></html>
""",
)


def page(
    name: str,
    frame: Frame,
    path: str,
    column: str,
    kind: str,
    newest: str,
    href: str,
    markup: str,
    row: str,
    count: int = 9,
    step: int = 3,
    groups: int = 0,
    between: str = "",
    **expect: Any,
) -> None:
    """A list: @ in its markup stands for the rows; `between` after each group of rows."""
    rows = listed(kind, newest, count, frame.place, href, step)
    parts = each(rows, row.replace("\n", " ") + "\n~", 22).removesuffix("\n~").split("\n~\n")
    size = groups or len(parts)
    body = between.join("\n".join(parts[at : at + size]) for at in range(0, len(parts), size))
    html = frame.page(path, column, markup.replace("@", body))
    single("lists", name, frame.host + path, html, rows_of=rows, blank=False, **expect)
