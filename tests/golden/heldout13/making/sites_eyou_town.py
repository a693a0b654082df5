"""A township's site of 2022 in PHP with the longest addresses: `?m=home&c=Lists&a=index&tid=5`,
terms as rows, a strip of other columns' recommendations beside every list."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("eyou_town", "http://www.shuanghe-xz.invalid/", "2022-10-09", "")
LIST = "/index.php?m=home&c=Lists&a=index&tid="
COLS = [
    Col(f"{LIST}2", "走进双河", "overview", "single"),
    Col(f"{LIST}3", "双河新闻", "news", "list", "2022-09-30", 7, pages=3),
    Col(f"{LIST}4", "通知公告", "notice", "list", "2022-09-21", 6, step=8),
    Col(f"{LIST}5", "村务公开", None, "list", "2022-07-08", 5, "finance", step=80),
    Col(f"{LIST}6", "惠农政策", "policy", "list", "2022-05-16", 4, step=60),
    Col(f"{LIST}7", "招商引资", None, "blank"),
    Col(f"{LIST}8", "便民电话", None, "single"),
]


def href(address: str) -> str:
    """As it is written in a page."""
    return address.replace("&", "&amp;")


def page(title: str, inner: str) -> str:
    """In the common frame; the same menu again for telephones."""
    nav = "".join(f'<li><a href="{href(col.path)}">{col.name}</a></li>' for col in COLS)
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><link href="/template/pc/skin/css/style.css" rel="stylesheet" media="screen"><link href="/favicon.ico" rel="shortcut icon"></head>
<body><div class="header"><div class="wrap"><div class="logo"><a href="/" title="双河乡人民政府"><img src="/uploads/logo.png" alt="双河乡人民政府"></a></div><div class="tel"><p>便民热线</p><b>0000-0000000</b></div></div></div>
<div class="nav"><ul class="wrap"><li class="on"><a href="/">网站首页</a></li>{nav}</ul></div>
{inner}
<div class="footer"><div class="wrap"><p>Copyright © 2012-2022 双河乡人民政府 版权所有　备案号：鄂ICP备00000000号</p></div></div>
<div class="menu-mobile" style="display:none"><ul>{nav}</ul></div></body></html>"""


def home(names: dict[str, Col]) -> str:
    """One big piece of news with a picture, terms below; notices roll upward."""
    first = each(
        names["双河新闻"].rows[:1],
        '<div class="top"><a href="$H"><img src="/uploads/1.jpg" alt="$T"></a><h3><a href="$H">$T</a></h3><p>金秋时节，双河乡……<a href="$H">[查看全文]</a></p></div>',
    )
    news = each(
        names["双河新闻"].rows[1:6],
        '<dl><dt>$M-$d</dt><dd><a href="$H" title="$T">$S</a></dd></dl>',
    )
    notices = each(names["通知公告"].rows[:5], '<li><span>$Y-$M-$d</span><a href="$H">$T</a></li>')
    village = each(names["村务公开"].rows[:4], '<li><a href="$H">$T</a><span>$Y-$M-$d</span></li>')
    return page(
        "双河乡人民政府",
        f"""<div class="wrap"><div class="fl"><div class="tit"><span>双河新闻</span><a href="{href(names["双河新闻"].path)}">MORE+</a></div>{first}{news}</div><div class="fr"><div class="tit"><span>通知公告</span><a href="{href(names["通知公告"].path)}">MORE+</a></div><div class="scroll"><ul>{notices}</ul></div></div><div class="fl"><div class="tit"><span>村务公开</span><a href="{href(names["村务公开"].path)}">MORE+</a></div><ul>{village}</ul></div></div>""",
    )


def listing(col: Col) -> str:
    """Terms, and beside them what is recommended."""
    body = each(
        col.rows,
        '<dl class="news_dl"><dt><a href="$H">$T</a><span>$Y-$M-$d</span></dt><dd>双河乡组织干部群众……<a href="$H" class="detail">[详情]</a></dd></dl>',
    )
    other = next(one for one in COLS if one.name == "双河新闻")
    side = each(other.rows[:4], '<li><a href="$H" title="$T">$S</a></li>')
    last = (
        f'<ul class="pagination"><li class="disabled"><a>首页</a></li><li class="active"><a data-ey_fc35fdc="html">1</a></li><li><a href="{href(col.path)}&amp;page=2">2</a></li><li><a href="{href(col.path)}&amp;page=3">3</a></li><li><a href="{href(col.path)}&amp;page=2">下一页</a></li><li><a href="{href(col.path)}&amp;page=3">末页</a></li><li><a>共 <strong>3</strong>页 <strong>21</strong>条</a></li></ul>'
        if col.pages
        else ""
    )
    none = '<div class="notice">暂时没有任何文档！</div>' if not col.rows else ""
    return page(
        f"{col.name}_双河乡人民政府",
        f"""<div class="wrap"><div class="side"><h3>推荐资讯</h3><ul>{side}</ul></div><div class="main"><div class="pos"><h2>{col.name}</h2><p>当前位置：<a href="/">首页</a> &gt; <a href="{href(col.path)}">{col.name}</a></p></div>{body}{none}{last}</div></div>""",
    )


def article(col: Col, row: Row) -> str:
    """A title, a line, the text, the ones before and after."""
    return page(
        f"{row[0]}_{col.name}_双河乡人民政府",
        f"""<div class="wrap"><div class="main"><div class="pos"><p>当前位置：<a href="/">首页</a> &gt; <a href="{href(col.path)}">{col.name}</a></p></div><div class="article"><h1>{row[0]}</h1><div class="property"><span>发布时间：{row[2]} 08:40:00</span> <span>人气：318</span></div><div class="content">{paragraphs("双河乡近日组织党员干部走村入户，宣讲惠民政策，收集群众意见建议。", "乡党委要求，对群众反映的问题逐项建立台账，限时办结。")}</div><p>上一篇：没有了</p><p>下一篇：<a href="/index.php?m=home&amp;c=View&amp;a=index&amp;aid=2">双河乡召开动员会</a></p></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "双河乡",
        "乡党政办",
        lambda col, n, _: f"/index.php?m=home&c=View&a=index&aid={30 * COLS.index(col) + 29 - n}",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"双河新闻": 1, "通知公告": 1},
        identity={"icp": True},
    )
    about = paragraphs(
        "双河乡地处县城东南，辖九个行政村，总人口一万六千人。",
        "境内物产丰富，盛产板栗、茶叶、油桐。",
    )
    S.add(
        f"{LIST}2",
        page("走进双河_双河乡人民政府", f'<div class="wrap"><div class="main">{about}</div></div>'),
        blank=False,
    )
    phones = "".join(
        f"<tr><td>{who}</td><td>0000-000000{n}</td></tr>"
        for n, who in enumerate(("党政综合办公室", "便民服务中心", "派出所", "卫生院", "中心小学"))
    )
    S.add(
        f"{LIST}8",
        page(
            "便民电话_双河乡人民政府",
            f'<div class="wrap"><div class="main"><table><tr><th>单位</th><th>电话</th></tr>{phones}</table></div></div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2022-09-30"}
    return S
