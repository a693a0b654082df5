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
            "{site}": self.site,
        }
        html = self.html
        for sign, text in signs.items():
            html = html.replace(sign, text)
        return html


# A commission of a city: labels, a bar of the path, a foot with everything.
ASSETS = Frame(
    "https://gzw.yunhe.invalid",
    "云河市国有资产监督管理委员会",
    "云河市",
    """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title><meta name="SiteName" content="{site}"><meta name="SiteIDCode" content="5430000051"><meta name="ColumnName" content="{name}">{head}</head><body>
<div class="header"><div class="logo"><a href="/"><img src="/images/logo.png" alt="{site}"></a></div><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwxx/">政务信息</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/gqzp/">国企招聘</a></li></ul></div>
<div class="location">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwxx/">政务信息</a> &gt; <a href="./">{name}</a></div>
<div class="main">{inner}</div>
<div class="footer"><p>主办单位：{site}　桐ICP备00000151号　网站标识码：5430000051</p></div></body></html>
""",
)

# An academy-like bureau below a ministry: numbers for addresses, a wide foot in columns.
NETWORK = Frame(
    "https://www.wlzx.invalid",
    "全国测绘标准信息中心",
    "信息中心",
    """<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>{title}</title>{head}</head><body>
<header><h1 class="logo"><a href="/">{site}</a></h1><nav><a href="/">首页</a><a href="/6/index.html">关于我们</a><a href="/11/index.html">新闻中心</a><a href="/4/index.html">标准服务</a></nav></header>
<main><div class="crumb"><a href="/">首页</a><i>/</i><a href="/11/index.html">新闻中心</a><i>/</i><span>{name}</span></div>{inner}</main>
<footer><dl><dt>联系我们</dt><dd>电话：0000-00000052</dd></dl><dl><dt>备案</dt><dd>桐ICP备00000152号</dd><dd>标识码：bm99000052</dd></dl></footer></body></html>
""",
)

# A development zone of 2012: Flash, a double menu by script, tables around lists.
GROUP = Frame(
    "http://www.liangxi.invalid",
    "良溪组团管理委员会",
    "良溪组团",
    """<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>{title}</title>{head}</head><body>
<div class="top"><object height="250" width="996"><embed src="/flash/index.swf"></object><ul class="mu_2"><li id="m_1" class="m_li_a"><a href="/">首页</a></li><li id="m_2" onmouseover="mover(2);"><a href="/ztgk/ztjj/?def=2">组团概况</a></li><li id="m_3" onmouseover="mover(3);"><a href="/xwzx/gzdt/?def=3">新闻中心</a></li><li id="m_4"><a href="/zwgk/ksjs/?def=4">政务公开</a></li></ul><ul class="smenu"><li id="s_1"><table><tr><td><div id="day"></div></td><td>今日天气预报：</td><td><iframe src="http://tq.invalid/w.aspx" width=330 height=20></iframe></td></tr></table></li><li id="s_3" style="padding-left: 240px;"><a href="/xwzx/gzdt/">工作动态</a> | <a href="/xwzx/tpxw/">图片新闻</a> | <a href="/xwzx/gggs/">公告公示</a></li></ul></div>
<div class="zw"><table align="center" width="996"><tr><td><div class="wz">当前位置：<a href="/">首页</a> - {name}</div>
{inner}
</td></tr><tr><td><div class="mm">版权所有:{site}<br />桐ICP备00000153号<br />电话：0000-00000053</div></td></tr></table></div></body></html>
""",
)

# Pages for telephones of a province's weather.
WEATHER = Frame(
    "http://m.guiyuntq.invalid",
    "桂云省气象局",
    "桂云省",
    """<!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd">
<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="viewport" content="width=device-width" />{head}</head><body>
<div class="nav"><a href="alarm.html">预警信息</a><a href="forecast.html">天气预报</a><a href="news.html">{name}</a></div>
<div class="content">{inner}</div><div class="foot">桂云省气象局主办　桐ICP备00000154号</div></body></html>
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
