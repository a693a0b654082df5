"""What stands around the single pages of this set."""

from __future__ import annotations

from dataclasses import dataclass


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


# A city's office of the environment on a system of many provinces: a search box with hot words.
ENVIRONMENT = Frame(
    "https://sthjj.jichuan.invalid",
    "霁川市生态环境局",
    "霁川市",
    """<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title><meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="5319000018"><meta name="ColumnName" content="{name}"><meta name="ColumnType" content="{name}">{head}</head><body>
<div class="top"><div class="w1200"><span class="date">2026年11月20日 星期五</span><a href="https://www.jichuan.invalid/">市政府网</a><a href="javascript:;">无障碍</a><a href="/english/">English</a></div></div>
<div class="logo"><a href="/"><img src="/images/logo.png" alt="{site}"></a><form action="/search"><input name="q"><p>热词：<a href="/search?q=1">排污许可</a> <a href="/search?q=2">环评</a></p></form></div>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xxgk/">信息公开</a><div class="sub"><a href="/xxgk/zcwj/">政策文件</a><a href="/xxgk/ghjh/">规划计划</a></div></li><li><a href="/hbyw/">环保要闻</a></li><li><a href="/tzgg/">通知公告</a></li><li><a href="/hjzl/">环境质量</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div id="bread">当前位置：<a href="/">首页</a> &gt; <a href="{path}">{name}</a></div>
{inner}
<div class="foot"><p>主办：{site}　桐ICP备00000043号　网站标识码：5319000018</p><p><a href="/wzdt/">网站地图</a> <a href="/gywm/">关于我们</a></p></div></body></html>
""",
)

# A county on a publishing system of universities: rows with line ids, pages of p_pages.
COUNTY = Frame(
    "https://www.fengmaxian.invalid",
    "枫麻县人民政府",
    "枫麻县",
    """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title><meta name="SiteIDCode" content="5320000006"><meta name="ColumnName" content="{name}">{head}<script src="/system/resource/js/vsbscreen.min.js"></script></head><body>
<div class="header"><a href="/index.htm"><img src="/images/logo.png"></a><ul class="wp_nav"><li><a href="/index.htm">首页</a></li><li><a href="/zjfm.htm">走进枫麻</a><ul><li><a href="/zjfm/fmgk.htm">枫麻概况</a></li></ul></li><li><a href="/xwdt.htm">新闻动态</a></li><li><a href="/zwgk.htm">政务公开</a></li><li><a href="/bsfw.htm">办事服务</a></li></ul></div>
<div class="px1200"><a href="/index.htm">首页</a> / <a href="{path}">{name}</a></div>
{inner}
<div class="footer"><p>主办单位：枫麻县人民政府办公室　桐ICP备00000044号　标识码 5320000006</p></div></body></html>
""",
)

# An office of 2010, drawn with tables, a tree of columns to the left.
TABLES = Frame(
    "http://www.wuzhouqu.invalid",
    "梧洲区政府网",
    "梧洲区",
    """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>{head}</head><body>
<table width="1004" align="center"><tr><td><img src="/images/top.jpg"></td></tr><tr><td height="40" background="/images/tq.gif"><table><tr><td width="180">今天是：<span class="Content_ExtField"><script>today=new Date();document.write(today.getYear());</script></span></td><td><form method="post" action="http://search.wuzhou.invalid/"><strong>信息检索：</strong><input name="searchword"><select name=type><option selected value="DOCTITLE">信息标题</option></select></form></td></tr></table></td></tr></table>
<table width="1004" align="center" bgcolor="#FFFFFF"><tr></tr><tr><td width="262" valign="top"><table width="100%"><tr><td class="cjfw">政务动态</td></tr><tr><td id="bk"><table width="92%"><tr><td width="18%"><img src="/images/j.gif" /></td><td width="74%"><a href="/zwdt/zwyw/" target="_parent" class="lmmc">政务要闻</a></td></tr><tr><td><img src="/images/j.gif" /></td><td><a href="/zwdt/zhxx/" target="_parent" class="lmmc">综合信息</a></td></tr><tr><td><img src="/images/j.gif" /></td><td><a href="/zwdt/gggs/" target="_parent" class="lmmc">公告公示</a></td></tr></table></td></tr></table></td>
<td width="15"></td><td valign="top" width="715"><table width="100%" id="bk"><tr><td width="95" align="center">您的当前位置</td><td align="left"><a href="/" title="首页" class="CurrChnlCls">首页</a>&nbsp;&gt;&gt;&nbsp;<a href="{path}" title="{name}" class="CurrChnlCls">{name}</a></td></tr></table>
{inner}
</td></tr></table>
<table width="1004" align="center"><tr><td align="center">主办：梧洲区人民政府 桐ICP备00000045号 网站标识码5321000003</td></tr></table></body></html>
""",
)

# A department with two menus, the second for telephones.
DEPARTMENT = Frame(
    "https://jtt.tongling-y.invalid",
    "桐陵省交通运输厅",
    "桐陵省",
    """<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><meta name="SiteIDCode" content="5200000031">{head}</head><body>
<header><a href="/"><img src="/static/logo.png" alt="{site}"></a><nav class="pc"><a href="/">首页</a><a href="/jgzn/">机构职能</a><a href="/jtdt/">交通动态</a><a href="/zfxxgk/">政府信息公开</a><a href="/bsfw/">办事服务</a></nav><nav class="phone" style="display:none"><a href="/">首页</a><a href="/jgzn/">机构职能</a><a href="/jtdt/">交通动态</a><a href="/zfxxgk/">政府信息公开</a><a href="/bsfw/">办事服务</a></nav></header>
<div class="breadCutNav"><b class="icon_home"></b> <span>当前位置：</span> <a href="/index.html">首页</a> <span>&gt;</span> <a href="javascript:;" class="cur">{name}</a></div>
{inner}
<footer><p>主办：{site}</p><p>桐ICP备00000046号 网站标识码：5200000031</p></footer></body></html>
""",
)
