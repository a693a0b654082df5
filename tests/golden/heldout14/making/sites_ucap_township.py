"""A township's site of 2026 in a city's cluster: whole pages as head and foot, pages counted by a
script, half of the columns below two doors, a block for the phone that repeats the menu."""

from __future__ import annotations

from .lists_frames import UCAP
from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("ucap_township", "http://www.hezhouzhen-x.invalid/", "2026-04-02", "")
COLS = [
    Col("/hzz/c201/common_list.shtml", "镇情概况", "overview", "single"),
    Col("/hzz/c202/common_list.shtml", "工作动态", "news", "list", "2026-03-31", 8, pages=21),
    Col("/hzz/c203/common_list.shtml", "公示公告", "notice", "list", "2026-03-20", 6, step=9),
    Col("/hzz/c204/zwgk.shtml", "政务公开", None),
    Col(
        "/hzz/c205/common_list.shtml",
        "财政预决算",
        "finance",
        "list",
        "2026-02-11",
        4,
        first=False,
        step=170,
    ),
    Col(
        "/hzz/c206/common_list.shtml",
        "惠民政策",
        "policy",
        "list",
        "2025-11-06",
        4,
        first=False,
        step=70,
    ),
    Col("/hzz/c207/common_list.shtml", "村务公开", None, "blank", first=False),
    Col("/hzz/c208/common_list.shtml", "规划信息", "planning", "blank", first=False),
    Col("/hzz/c209/common_list.shtml", "乡村振兴", None, "list", "2026-03-18", 5, "plain"),
]
TOP = ("镇情概况", "工作动态", "公示公告", "政务公开", "乡村振兴")
OPEN = ("财政预决算", "惠民政策", "村务公开", "规划信息")
AT = {col.name: col.path for col in COLS}


def page(title: str, way: str, inner: str) -> str:
    """Head and foot are pages of their own."""
    head, _, rest = UCAP.partition('<div class="content">')
    foot = rest[rest.index("<!--共同页脚--start-->") :]
    start, end = (
        head.index('<div class="menu">'),
        head.index("</div></body></html>\n<!--共同页眉--end-->"),
    )
    menu = "".join(f'<a href=" {AT[n]}">{n}</a>' for n in TOP)
    head = f'{head[:start]}<div class="menu"><a href=" /">首页</a>{menu}</div>{head[end:]}'
    html = f'{head}<div class="content">{way}{inner}</div><div class="wapmenu" style="display:none">{menu}</div>{foot}'
    html = html.replace('<a href="/mail">局长信箱</a> <a href="/rss.shtml">RSS</a>', "")
    for sign, text in {"{site}": "禾洲镇人民政府", "{code}": "5199990077"}.items():
        html = html.replace(sign, text)
    return html.replace("{name}", title)


def way(col: Col) -> str:
    """Where one is."""
    up = f' &gt; <a href="{AT["政务公开"]}">政务公开</a>' if col.name in OPEN else ""
    return f'<div class="pos">当前位置：<a href="/">首页</a>{up} &gt; <a href="{col.path}">{col.name}</a></div>'


def home(names: dict[str, Col]) -> str:
    """News under a picture, notices, the township's face."""
    news = each(
        names["工作动态"].rows[:7],
        '<li><span class="fr">$M-$d</span><a href=" $H" title="$T">$S</a></li>',
    )
    note = each(
        names["公示公告"].rows[:5],
        '<li><span class="fr">$M-$d</span><a href=" $H" title="$T">$S</a></li>',
    )
    pics = each(
        names["乡村振兴"].rows[:4], '<li><a href=" $H"><img src="/p/$N.jpg"><p>$T</p></a></li>'
    )
    return page(
        "首页",
        "",
        f'<div class="w"><div class="b1"><h2>工作动态<a href="{AT["工作动态"]}">更多+</a></h2><ul>{news}</ul></div><div class="b2"><h2>公示公告<a href="{AT["公示公告"]}">更多+</a></h2><ul>{note}</ul></div><div class="b3"><h2>乡村振兴<a href="{AT["乡村振兴"]}">更多+</a></h2><ul class="pics">{pics}</ul></div></div>',
    )


def listing(col: Col) -> str:
    """Rows with the day before the link; the pages are counted by a script."""
    body = each(col.rows, '<li><span class="fr">$D</span><a href=" $H" title="$T">$T</a></li>')
    side = "".join(
        f'<li><a href="{AT[n]}">{n}</a></li>' for n in (OPEN if col.name in OPEN else TOP)
    )
    none = "" if col.rows else '<div class="nomsg">暂无信息</div>'
    return page(
        col.name,
        way(col),
        f'<div class="sidebar"><ul>{side}</ul></div><div class="list-box"><div class="list-tit">{col.name}</div><ul class="list">{body}</ul>{none}<div id="page-div"></div><script>createPageHTML(\'page-div\',{col.pages or (1 if col.rows else 0)}, 1,\'common_list\',\'shtml\',{len(col.rows)})</script></div>',
    )


def article(col: Col, row: Row) -> str:
    """Named by the system's own elements."""
    return page(
        row[0],
        way(col),
        f'<div class="det"><h1><UCAPTITLE>{row[0]}</UCAPTITLE></h1><p class="ly">来源：禾洲镇　发布时间：{row[2]} 16:30　<span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span></p><div id="UCAP-CONTENT"><UCAPCONTENT>{paragraphs("连日来，禾洲镇组织干部群众抢抓农时，开展春耕备耕。", "截至目前，已完成整地八千余亩，储备化肥一百二十吨。")}</UCAPCONTENT></div></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "禾洲镇",
        "镇党政办",
        lambda col, n, day: (
            f"/hzz/{col.path[5:9]}/{day[:7].replace('-', '')}/{(n + 7) * 1234567890123456789:032x}.shtml"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"工作动态": 1, "公示公告": 1},
        identity={"icp": True},
    )
    S.add(
        AT["镇情概况"],
        page(
            "镇情概况",
            way(COLS[0]),
            f'<div class="det">{paragraphs("禾洲镇地处江心，面积六十二平方公里，辖八个村、两个社区。", "全镇以蔬菜、水产为主导产业。")}</div>',
        ),
        blank=False,
    )
    boxes = "".join(
        f'<div class="bx"><h3><a href="{AT[n]}">{n}</a></h3><ul>'
        + (
            each(names[n].rows[:3], '<li><a href=" $H">$S</a><em>$Y-$M-$d</em></li>')
            or "<li>暂无信息</li>"
        )
        + "</ul></div>"
        for n in OPEN
    )
    S.add(AT["政务公开"], page("政务公开", way(names["政务公开"]), boxes), blank=False)
    S.more |= {"home_newest": "2026-03-31"}
    return S
