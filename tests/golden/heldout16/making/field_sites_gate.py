"""A district whose home page is a gate: a menu, pictures, services, no entry; a bureau whose columns
are numbers and whose home page tabs unfold on the mouse."""

from __future__ import annotations

from .field_plan import Col, Row, Small, each, fill, keep, paragraphs, publish

TEXT = paragraphs(
    "区里召开专题会议，听取近期工作情况汇报，研究部署下一步重点任务。",
    "会议强调，要坚持问题导向，细化工作举措，推动各项工作取得实效。",
)


def build() -> None:
    """Both sites."""
    keep(gate())
    keep(mouse())


def gate() -> Small:
    """The home page leads to columns and services alone: what is new stands in the columns."""
    site = Small("gate_of_a_district", "http://www.chengdongqu-x.invalid/", "2026-11-20", "")
    cols = [
        Col("/xwzx/", "新闻中心", "news", "list", "2026-11-19", 7, step=2),
        Col("/tzgg/", "通知公告", "notice", "list", "2026-11-12", 6, step=6),
        Col("/zcwj/", "政策文件", "policy", "list", "2026-09-25", 5, step=30),
        Col("/rsrm/", "人事任免", "personnel", "list", "2026-10-15", 5, step=25),
        Col("/qqgk/", "区情概况", "overview", "single"),
        Col("/ghjh/", "规划计划", "planning", "blank"),
    ]

    def page(title: str, inner: str) -> str:
        return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="hd"><a href="/"><img src="/img/logo.png" alt="城东区人民政府"></a></div>
{inner}
<div class="foot"><p>主办：城东区人民政府办公室　网站标识码：4706010002　岭ICP备00000011号</p><p><a href="/wzdt.html">网站地图</a> | <a href="/lxwm.html">联系我们</a></p></div></body></html>"""

    nav = (
        '<div class="nav"><ul><li><a href="/">首页</a></li>'
        + "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in cols[:4])
        + "</ul></div>"
    )

    def home(_: dict[str, Col]) -> str:
        tiles = "".join(
            f'<li><a href="{c.path}"><img src="/img/t{at}.png"><p>{c.name}</p></a></li>'
            for at, c in enumerate(cols[3:])
        )
        services = "".join(
            f'<a href="https://zwfw.lingbei-x.invalid/{at}" target="_blank">{n}</a>'
            for at, n in enumerate(("个人办事", "法人办事", "阳光政务", "好差评"))
        )
        return page(
            "城东区人民政府",
            f'{nav}<div class="big"><a href="/xwzx/"><img src="/img/b1.jpg" alt="奋进城东"></a><a href="http://zt.lingbei-x.invalid/"><img src="/img/b2.jpg"></a></div><ul class="tiles">{tiles}</ul><div class="fw">{services}</div>',
        )

    def listing(col: Col) -> str:
        body = each(col.rows, '<li><a href="$H">$T</a><span>$D</span></li>')
        none = "" if col.rows else '<p class="none">该栏目暂无信息</p>'
        return page(
            f"{col.name}_城东区人民政府",
            f'{nav}<div class="pos">当前位置：<a href="/">首页</a> &gt; {col.name}</div><ul class="lb">{body}</ul>{none}',
        )

    def article(col: Col, one: Row) -> str:
        return page(
            f"{one[0]}_城东区人民政府",
            f'{nav}<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="{col.path}">{col.name}</a></div><h1>{one[0]}</h1><div class="ly">日期：{one[2]}　来源：城东区人民政府办公室</div><div class="nr">{TEXT}</div>',
        )

    names = fill(
        cols,
        "城东区",
        "区政府办",
        lambda c, n, d: f"{c.path}{d[:4]}/{d[5:7]}{d[8:]}/{7150 - 7 * n}.html",
    )
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"新闻中心": 1},
        identity={"site_id_code": "4706010002"},
    )
    site.add(
        "/qqgk/",
        page(
            "区情概况_城东区人民政府",
            f'{nav}<div class="pos">当前位置：<a href="/">首页</a> &gt; 区情概况</div><div class="nr">{paragraphs("城东区位于市区东部，辖八个街道、六十二个社区。", "全区面积九十平方公里，常住人口四十余万人。")}</div>',
        ),
        blank=False,
    )
    # A gate has no entries of its own: by the rule the columns behind it count.
    site.more |= {"home_newest": "2026-11-19"}
    return site


def mouse() -> Small:
    """Columns are /channel/list/12897.html; the names of a box are links that the mouse unfolds."""
    site = Small("mouse_and_numbers", "http://sfj.xiushui-x.invalid/", "2026-11-20", "")
    cols = [
        Col("/channel/list/12897.html", "司法要闻", "news", "list", "2026-11-18", 7, step=3),
        Col("/channel/list/11677.html", "通知公告", "notice", "list", "2026-11-04", 6, step=7),
        Col(
            "/channel/list/18980.html", "普法宣传", None, "list", "2026-10-27", 6, "plain", step=10
        ),
        Col("/channel/list/11685.html", "政策法规", "policy", "list", "2026-07-30", 5, step=35),
        Col("/channel/list/15742.html", "法律援助", None, "blank"),
        Col("/channel/list/11683.html", "机构职能", None, "single"),
    ]

    def page(title: str, inner: str) -> str:
        nav = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in cols)
        return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="top"><a href="/"><img src="/img/logo.png"></a></div><div class="menu"><ul><li><a href="/">首页</a></li>{nav}</ul></div>
{inner}
<div class="foot"><p>主办单位：秀水市司法局　网站标识码：4707000035</p></div></body></html>"""

    def home(names: dict[str, Col]) -> str:
        group = ("司法要闻", "通知公告", "普法宣传")
        heads = "".join(
            f'<li{" class=hover" if not at else ""} onmouseover="setTab(1,{at})"><a href="{names[n].path}" target="_blank"> {n}</a></li>'
            for at, n in enumerate(group)
        )
        lists = "".join(
            f'<ul{" class=block" if not at else ""}>{each(names[n].rows[:5], """<li class="list_05"><a  href="$H"  target="_blank">$T</a></li>""")}</ul>'
            for at, n in enumerate(group)
        )
        return page(
            "秀水市司法局",
            f'<div class="tabs"><div class="tabs_menu"><ul id="menu1" class="menu01">{heads}</ul></div><div class="tabs_content"><div id="main1" class="tabs_box">{lists}</div></div></div>',
        )

    def way(col: Col) -> str:
        return f'<div class="breadcrumbs"><a href="/">首页</a> / <a href="{col.path}">{col.name}</a></div>'

    def listing(col: Col) -> str:
        body = each(col.rows, '<li><a href="$H" title="$T">$T</a><div class="part2">$D</div></li>')
        pages = (
            '<div class="page-inner">共 1 页</div>'
            if col.rows
            else '<div class="page-inner">共 0 页</div>'
        )
        return page(
            f"{col.name}-秀水市司法局", f'{way(col)}<ul class="list1-ul">{body}</ul>{pages}'
        )

    def article(col: Col, one: Row) -> str:
        return page(
            f"{one[0]}-秀水市司法局",
            f'{way(col)}<div class="dt"><h2>{one[0]}</h2><ul><li>发布时间：{one[2]}</li><li>信息来源：市司法局</li></ul><div class="Detail_inner">{TEXT}</div></div>',
        )

    names = fill(
        cols,
        "秀水市",
        "市司法局",
        lambda c, n, _: f"/channel/detail/{60120 - 17 * n - int(c.path[-8:-5])}.html",
    )
    publish(
        site,
        cols,
        home(names),
        listing,
        article,
        {"司法要闻": 1, "政策法规": 1},
        identity={"site_id_code": "4707000035"},
    )
    site.add(
        cols[5].path,
        page(
            "机构职能-秀水市司法局",
            f'{way(cols[5])}<div class="Detail_inner">{paragraphs("承担全面依法治市重大问题的政策研究，协调有关方面提出建议。", "负责拟订全市法治宣传教育规划，组织实施普法宣传工作。")}</div>',
        ),
        blank=False,
    )
    site.more |= {"home_newest": "2026-11-18"}
    return site
