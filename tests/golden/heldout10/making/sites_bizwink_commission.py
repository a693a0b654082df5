"""A commission's site on Bizwink: nodes as addresses, headings outside the lists, no days at home."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("bizwink_commission", "http://www.haijw.invalid/", "2019-10-15", "bizwink")
COLS = [
    Col("/2015jjw/n2230/n2236/index.html", "要闻要论", "news", "list", "2019-10-12", 8, "news"),
    Col("/2015jjw/n2230/n2371/index.html", "图片新闻", "news", "list", "2019-10-01", 4, "news", 6),
    Col("/2015jjw/n2230/n2238/index.html", "廉政视频", None, "blank"),
    Col(
        "/2015jjw/n2370/index.html",
        "本市动态",
        "news",
        "list",
        "2019-10-11",
        8,
        "news",
        3,
        first=True,
    ),
    Col(
        "/2015jjw/n2233/index.html",
        "审查调查",
        None,
        "list",
        "2019-09-29",
        5,
        "personnel",
        first=True,
    ),
    Col(
        "/2015jjw/n2232/index.html",
        "清风时评",
        None,
        "list",
        "2019-07-30",
        4,
        "special",
        first=True,
        step=9,
    ),
    Col(
        "/2015jjw/n2234/index.html",
        "党纪法规",
        "policy",
        "list",
        "2019-08-21",
        5,
        "policy",
        first=True,
        step=20,
    ),
    Col("/2015jjw/n2276/index.html", "头条", "news"),
]
TOP = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title><meta name="SiteName" content="海州市纪委监委网站">
<link href="/images/2015jcw/css/bootstrap.css" rel="stylesheet"></head><body onLoad="initJSHelperEvent();">
<div id="accessNull"></div><div id="container"><div class="bgbluetool" id="header"><div id="skip"><a id="accesshelp" title="打开无障碍操作说明页面" href="/images/2015jcw/czsm.html" target="_blank">无障碍操作说明</a> <a href="javascript:createNodeDiv('mainNav', '已定位到网站导航');" title="跳转到网站导航区">跳转到网站导航区</a></div>
<div class="w1k tool"><ul class="ultool"><li style="float: right;"><a class="linkcontent" href="javascript:;" onClick="toggleToolBar()">无障碍浏览工具</a></li></ul></div></div>
<div class="w1k logo"><a href="" title="海州市纪律检查委员会"><img src="/images/2015jcw/img/logo-a.png" alt="海州市纪律检查委员会"></a></div>
<div id="mainNav" class="mainNav"><div class="innerNav">
<div class="nav-m"><div class="nav_s"> <a href="">领导机构</a> </div><div class="subNav nopadnobod"> </div></div>
<div class="nav-m"><div class="nav_s"> <a href="">要闻要论</a> </div><div class="clear"></div><div class="subNav"><ul>
<li> <a href="/2015jjw/n2230/n2236/index.html" target="_blank" title="要闻要论">要闻要论</a> </li><li> <a href="/2015jjw/n2230/n2371/index.html" target="_blank" title="图片新闻">图片新闻</a> </li><li> <a href="/2015jjw/n2230/n2238/index.html" target="_blank" title="廉政视频">廉政视频</a> </li></ul></div></div>
<div class="nav-m"><div class="nav_s">  <a href="/2015jjw/n2370/index.html" target="_blank" title="本市动态">本市动态</a></div><div class="subNav nopadnobod"> </div></div>
<div class="nav-m"><div class="nav_s"> <a href="/2015jjw/n2233/index.html" target="_blank" title="审查调查">审查调查</a> </div><div class="subNav nopadnobod"> </div></div>
<div class="nav-m"><div class="nav_s"> <a href="/2015jjw/n2232/index.html" target="_blank" title="清风时评">清风时评</a> </div><div class="subNav nopadnobod"> </div></div>
<div class="nav-m"><div class="nav_s"> <a href="/2015jjw/n2234/index.html" title="党纪法规">党纪法规</a> </div><div class="subNav nopadnobod"> </div></div></div></div>"""
FOOT = """<div id="footer"><p>海州市纪律检查委员会、海州市监察委员会 主办　沪ICP备05000000号</p>
<span id="_ideConac"><a href="http://bszs.conac.cn/sitename?method=show&id=13E3812895AA2C4CE053012819AC0001" target="_blank" title="党政机关标识"><img id="imgConac" src="//dcs.conac.cn/image/red.png"></a></span><p>CA020000000402530940099</p></div></div></body></html>"""


def page(title: str, inner: str) -> str:
    """In the common frame."""
    return TOP.replace("{title}", title) + inner + FOOT


def listing(col: Col) -> str:
    """The items in a container of pages, the day before the link in a span."""
    rows = "".join(
        f'<li><span class="date">{d}</span><a href="{h}" title="{t}" target="_blank">{t}</a></li>'
        for t, h, d in col.rows
    )
    node = col.path.removesuffix("index.html")
    turn = (
        f'<div class="pagination"><a href="{node}index.html" class="cur">1</a><a href="{node}index1.html">2</a><a href="{node}index1.html">下一页</a></div>'
        if col.rows
        else ""
    )
    return page(
        f"{col.name}-海州市纪委监委网站",
        f'<div id="main"><div class="w1k"><div class="position">您现在的位置： <a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><h2 class="h2-b">{col.name}</h2><div class="default_pgContainer"><ul class="newsList">{rows}</ul></div>{turn}</div></div>',
    )


def home(by_path: dict[str, Col]) -> str:
    """A frame with pictures, two headlines, blocks whose headings are links; all without days."""
    top = by_path["/2015jjw/n2230/n2236/index.html"].rows

    def block(number: str, at: str) -> str:
        col = by_path[f"/2015jjw/{number}/index.html"]
        rows = "".join(
            f'<li><a href="{h}" title="{t}" target="_blank">{short(t, 20)}</a></li>'
            for t, h, _ in col.rows
        )
        return f'<div class="span6 {at}"> <a href="{col.path}" target="_blank" title="{col.name}"><h2 class="h2-b">{col.name}</h2></a><ul class="ul-a lidot radius-bototm4 box-shadow">{rows}</ul><a class="more-b" href="{col.path}"  target="_blank"  title="点击查看更多">更多>></a> </div>'

    blocks = "".join(block(n, "block-a") for n in ("n2230/n2236", "n2370", "n2233", "n2232"))
    return page(
        "海州市纪委监委网站",
        f"""<div class="w1k"><div class="newsPic"><!--<div id="newsPic" class="picMin01"><a href="/2015jjw/n2230/n2371/u1ai79636.html" title="旧图">旧图</a></div>--><iframe src="/2015jjw/index_K385.html" frameborder="0" width="487" height="340"></iframe></div>
<div style="width:472px;"><a href="{top[0][1]}" title="{top[0][0]}" target="_blank"><h2 class="h2-a">{top[0][0]}</h2></a><a class="more-a" href="/2015jjw/n2276/index.html" target="_blank" title="点击查看更多">更多>></a></div></div>
<div id="main"><div class="blockred"></div><div class="w1k"><div class="row-fluid">{blocks}</div><ul class="banner"><li class="col50"><a href="/2015jjw/n2273/n2326/index.html" target="_blank"><img src="/images/2015jcw/jb.jpg" alt="曝光台"></a></li></ul></div></div>""",
    )


def build() -> Small:
    """The site."""
    by_path = fill(
        COLS,
        "海州市",
        "海州市纪委监委",
        lambda col, when: [
            f"{col.path.removesuffix('index.html')}u1ai{79733 - 9 * n - COLS.index(col)}.html"
            for n in range(len(when))
        ],
    )
    S.add("/", home(by_path), blank=False, identity={"party_government_mark": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False)
    S.add("/2015jjw/n2230/n2238/index.html", listing(COLS[2]), items=[], blank=True)
    t, h, d = COLS[0].rows[2]
    S.add(
        h,
        page(
            f"{t}-海州市纪委监委网站",
            f'<div id="main"><div class="w1k"><div class="position">您现在的位置： <a href="/">首页</a> &gt; <a href="{COLS[0].path}">要闻要论</a></div><h2 id="ivs_title">{t}</h2><p id="ivs_date">({d.replace("-0", "-").replace("-", "年", 1).replace("-", "月")}日)</p><div id="ivs_content" class="Article_content">{paragraphs("近日，有关部门召开会议部署工作。", "会议要求压实责任。")}</div></div></div>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    S.columns.clear()
    declare(S, COLS)
    S.column("/2015jjw/n2273/n2326/index.html", "曝光台", None, None, None, None)
    S.more |= {"home_newest": "2019-10-12"}
    return S
