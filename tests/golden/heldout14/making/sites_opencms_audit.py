"""An audit office of 2023 from an OpenCms: addresses with /export/sites, day and month before the
titles, years as folders beside the list, and one column that rests."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("opencms_audit", "http://sjj.yunlingzhou-x.invalid/", "2023-11-20", "")
COLS = [
    Col("/sjdt/", "审计动态", "news", "list", "2023-11-17", 7, pages=11),
    Col("/sjgg/", "审计结果公告", None, "list", "2023-09-28", 5, "projects", step=50),
    Col("/zcfg/", "法规制度", "policy", "list", "2023-06-19", 5, step=60),
    Col("/llyd/", "理论园地", None, "list", "2023-10-08", 4, "plain", step=30),
    Col("/djgz/", "党建工作", None, "list", "2023-11-10", 5, "news", skip=6, step=8),
    Col("/lzjs/", "廉政建设", None, "blank"),
    Col("/jgzn/", "机构职能", "organisation", "single"),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str) -> str:
    """In the common frame."""
    nav = "".join(f'<td><a href="{c.path}">{c.name}</a></td><td class="sep">|</td>' for c in COLS)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><link rel="stylesheet" type="text/css" href="/export/system/modules/sj/resources/style.css" /></head>
<body><div id="page"><div id="banner"><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="980" height="160"><param name="movie" value="/export/sites/sj/banner.swf" /></object></div><div id="navi"><table><tr><td><a href="/index.html">首页</a></td><td class="sep">|</td>{nav}</tr></table></div>
<div id="content">{inner}</div><div id="foot"><p>云岭州审计局主办　滇ICP备00000000号　政府网站标识码：5399990031</p><p>建议使用 1024×768 分辨率浏览</p></div></div></body></html>"""


ROW = '<div class="entry"><div class="calendar"><span class="m">$m月</span><span class="d">$k</span></div><div class="entrytitle"><a href="$H">$T</a></div></div>'


def home(names: dict[str, Col]) -> str:
    """Portlets with a bar that is a link."""
    boxes = "".join(
        f'<div class="box"><h4><a href="{c.path}">{c.name}</a></h4><div class="boxbody">{each(c.rows[:5], ROW)}</div></div>'
        for c in COLS
        if c.rows
    )
    return page("云岭州审计局", boxes)


def listing(col: Col) -> str:
    """Day and month; the year only above them, and years beside."""
    years = sorted({row[2][:4] for row in col.rows}, reverse=True)
    body = "".join(
        f'<h3 class="year">{y}年</h3>{each([r for r in col.rows if r[2][:4] == y], ROW)}'
        for y in years
    )
    side = "".join(f'<li><a href="{col.path}?y={y}">{y}</a></li>' for y in range(2023, 2018, -1))
    none = '<p class="hint">当前目录下没有文章。</p>' if not col.rows else ""
    last = (
        f'<div class="pager">第 1 页，共 {col.pages} 页 <a href="{col.path}?p=2">后一页</a> <a href="{col.path}?p={col.pages}">最后一页</a></div>'
        if col.pages
        else ""
    )
    return page(
        f"{col.name} | 云岭州审计局",
        f'<div class="path"><a href="/index.html">首页</a> » <a href="{col.path}">{col.name}</a></div><div id="left"><h4>按年浏览</h4><ul>{side}</ul></div><div id="main"><h2>{col.name}</h2>{body}{none}{last}</div>',
    )


def article(col: Col, row: Row) -> str:
    """A heading, the day, the text."""
    return page(
        f"{row[0]} | 云岭州审计局",
        f'<div class="path"><a href="/index.html">首页</a> » <a href="{col.path}">{col.name}</a></div><div id="main"><h2>{row[0]}</h2><div class="date">发布日期：{row[2]}　作者：州审计局</div><div class="text">{paragraphs("近期，州审计局组织力量对三个县的乡村振兴资金开展专项审计。", "审计组坚持问题导向，督促边审边改，完善制度十一项。")}</div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "云岭州",
        "州审计局",
        lambda col, n, _: f"{col.path}{col.path.strip('/')}_{n + 100:04d}.html",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"审计动态": 1},
        identity={"icp": True, "site_id_code": "5399990031"},
    )
    S.add(
        "/jgzn/",
        page(
            "机构职能 | 云岭州审计局",
            f'<div class="path"><a href="/index.html">首页</a> » <a href="/jgzn/">机构职能</a></div><div id="main">{paragraphs("云岭州审计局主管全州审计工作，对州级财政收支进行审计监督。", "内设办公室、法规科、财政审计科、经济责任审计科。")}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2023-11-17"}
    return S
