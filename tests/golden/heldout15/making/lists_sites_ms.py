"""A province's department of 2020 on a publishing system with a framework's attributes: relative
addresses, hidden tabs, the template of rows that a server's answer would fill, a column of none."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("attribute_department", "http://lyt.haiqingsheng-x.invalid/", "2020-09-15", "")
COLS = [
    Col("/zw/gsgg/", "公示公告", "notice", "list", "2020-09-14", 7, step=3),
    Col("/zw/rsxx/", "人事信息", "personnel", "list", "2020-08-31", 5, step=15),
    Col("/zw/zfcg/", "政府采购", None, "list", "2020-09-10", 5, "projects", step=6),
    Col("/xw/gzdt/", "工作动态", "news", "list", "2020-09-15", 7, step=1, pages=50),
    Col("/xw/sxdt/", "市县动态", "news", "list", "2020-09-11", 6, step=4, skip=5),
    Col("/zw/zcjd/", "政策解读", "policy", "list", "2020-07-22", 4, step=33),
    Col("/zw/jyta/", "建议提案", None, "blank"),
    Col("/zw/jgzn/", "机构职能", "organisation", "single"),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, name: str, inner: str) -> str:
    """The head of a saved page: comments mark what is put in."""
    nav = "".join(f'<li><a href="{c.path}">{c.name}</a></li>' for c in COLS)
    return f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="SiteName" content="海清省林业厅"><meta name="SiteIDCode" content="3500009915"><meta name="ColumnName" content="{name}"><title>{title}</title></head><body ms-controller="root">
<!--头部嵌套 begin--><div class="hd"><a href="/"><img src="/images/logo.png"></a><ul class="n"><li><a href="/">首页</a></li>{nav}</ul><form method="get" action="/was5/web/search"><input type="hidden" name="channelid" value="200043"><input type="text" name="searchword"></form></div><!--头部嵌套 end-->
<!--主体内容 begin--><div class="gm clear">{inner}</div><!--主体内容 end-->
<!--底部嵌套 begin--><div class="ft"><p>主办：海清省林业厅　闽ICP备00000000号　网站标识码：3500009915</p></div><!--底部嵌套 end--></body></html>"""


ROW = (
    '<li><a href="$H" title="$T" target="_blank"><span class="bf-pass">$D</span><p>$T</p></a></li>'
)
TEMPLATE = '<li ms-repeat="list"><a ms-attr-href="el.url" ms-attr-title="el.title"><span class="bf-pass">{{el.time}}</span><p>{{el.title}}</p></a></li>'


def home(names: dict[str, Col]) -> str:
    """Two sets of tabs whose names are columns, below a picture that leads to the newest."""

    def tabs(*some: str) -> str:
        heads = "".join(
            f'<li{" class=on" if not at else ""}><a href="{AT[n]}">{n}</a></li>'
            for at, n in enumerate(some)
        )
        parts = "".join(
            f'<div class="tc" style="{"display:none" if at else ""}"><ul class="clear bl">{each(names[n].rows[:6], ROW)}</ul></div>'
            for at, n in enumerate(some)
        )
        return f'<div class="tab"><ul class="th">{heads}</ul>{parts}</div>'

    top = names["工作动态"].rows[0]
    return page(
        "海清省林业厅",
        "首页",
        f'<div class="pic"><a href="{top[1]}"><img src="/images/1.jpg" alt="{top[0]}"><p>{top[0]}</p></a></div>{tabs("工作动态", "市县动态")}{tabs("公示公告", "人事信息", "政府采购")}<div class="tab"><ul class="th"><li><a href="{AT["政策解读"]}">政策解读</a></li></ul><div class="tc"><ul>{each(names["政策解读"].rows, ROW)}</ul></div></div>',
    )


def listing(col: Col) -> str:
    """Rows that are there, then the template; no row but a count of none."""
    turn = f'<script>createPageHTML({col.pages},0,"index","htm");</script>' if col.pages else ""
    body = (
        f'<script>var opt={{templet:"list2.trsapi",recordCount:\'{len(col.rows)}\'}};</script><ul class="gl-ul">{each(col.rows, ROW)}{TEMPLATE}</ul>{turn}'
        if col.rows
        else '<ul class="gl-ul"></ul><p class="no">暂无相关信息</p>'
    )
    return page(
        f"{col.name}_海清省林业厅",
        col.name,
        f'<!--当前位置 begin--><div class="pos"><span>当前位置：<a href="/" title="首页" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="{col.path}" title="{col.name}" class="CurrChnlCls">{col.name}</a></span></div><!--当前位置 end--><div class="bk" ms-controller="list2">{body}</div>',
    )


def article(col: Col, row: Row) -> str:
    """The office in a tag that a framework would show."""
    text = paragraphs(
        "　　近期，省林业厅组织开展了相关工作，取得阶段性成效。",
        "　　下一步，将继续加大指导力度，推动各项任务落实。",
    )
    return page(
        f"{row[0]}_海清省林业厅",
        col.name,
        f'<div class="pos"><span>当前位置：<a href="../../../" class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a href="../" class="CurrChnlCls">{col.name}</a></span></div><div class="xl"><h3>{row[0]}</h3><h5 class="ly"><span ms-if="省林业厅">[省林业厅]</span>&nbsp;&nbsp;{row[2]}&nbsp;&nbsp;字号：<a href="#" class="font0">T</a>&nbsp;&nbsp;|&nbsp;&nbsp;<a class="font1" href="#">T</a></h5><div class="htmlcon"><div class="TRS_Editor">{text}</div></div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "海清省",
        "省林业厅",
        lambda col, n, day: (
            f"{col.path}{day[:7].replace('-', '')}/t{day.replace('-', '')}_{5385412 - 31 * n - COLS.index(col)}.htm"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"公示公告": 1, "工作动态": 1},
        identity={"site_id_code": "3500009915"},
    )
    text = paragraphs(
        "海清省林业厅负责全省林业和草原生态保护修复的监督管理。",
        "内设办公室、造林处、资源处、防火办。",
    )
    S.add(
        AT["机构职能"],
        page(
            "机构职能_海清省林业厅",
            "机构职能",
            f'<div class="pos">当前位置：<a href="/">首页</a> &gt; 机构职能</div><div class="bk"><h3>机构职能</h3>{text}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2020-09-15"}
    return S
