"""A branch of an insurance regulator, about 2015: `/web/site0/tab5240/`, the menu is a map of the
site in a table, even and odd rows with bracketed months and days, pages of a module's own folder."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("site0_insurance", "http://luyuan.bxjg-x.invalid/", "2016-01-12", "")
COLS = [
    Col("/web/site0/tab5211/", "监管动态", "news", "list", "2016-01-08", 8, pages=6, step=5),
    Col("/web/site0/tab5212/", "公告通知", "notice", "list", "2016-01-05", 7, step=13),
    Col("/web/site0/tab5213/", "行政许可", None, "list", "2015-12-24", 6, "personnel", step=9),
    Col(
        "/web/site0/tab5214/", "行政处罚", None, "list", "2015-10-30", 5, "notice", step=21, skip=4
    ),
    Col("/web/site0/tab5215/", "法规规章", "policy", "list", "2015-06-17", 5, step=50),
    Col("/web/site0/tab5216/", "统计数据", "statistics", "list", "2015-12-28", 4, step=31),
    Col("/web/site0/tab5217/", "消费提示", None, "blank"),
    Col("/web/site0/tab5218/", "机构概况", None, "single"),
]


def page(title: str, inner: str) -> str:
    """In the common frame: a map of all columns, two rows of cells."""
    cells = "".join(f'<td><a class="menu_3" href="{col.path}">{col.name}</a></td>' for col in COLS)
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head id="Head"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="GENERATOR" content="Portal" /><title>{title}</title></head>
<body id="Body"><form name="Form" method="post" action="/web/site0/Default.aspx" id="Form"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUJ" /></div>
<table width="1000" align="center"><tr><td id="ess_TopPane"><img src="/web/Portals/0/top.jpg" alt="泸源保险监督管理局"></td></tr><tr><td><table class="menu"><tr><td><a class="menu_3" href="/">首页</a></td>{cells}</tr></table></td></tr></table>
{inner}
<table width="1000" align="center"><tr><td id="ess_BottomPane" align="center">泸源保险监督管理局　川ICP备00000000号　<a href="/web/site0/tab5299/">网站声明</a></td></tr></table></form></body></html>"""


def rows_of(col: Col) -> str:
    """Even and odd rows; the day in a cell of its own, without a year."""
    made = ""
    for at, row in enumerate(col.rows):
        tone = "even" if at % 2 else "odd"
        made += each(
            [row],
            f'<tr class="{tone}"><td width="16"><img src="/web/images/dot.gif"></td><td class="hui14"><span id="lan1"><a id="info{at}" href="$H" title="$T" target="_blank">$S</a></span></td><td class="hui14" width="60">($M-$d)</td></tr>',
            22,
        )
    return made


def pane(col: Col) -> str:
    """A block of the home page."""
    return f'<td id="ess_Pane{COLS.index(col)}" valign="top"><table width="100%"><tr><td class="xuanxiang">{col.name}</td><td><a href="{col.path}" title="更多">更多</a></td></tr><tr><td colspan="2"><table width="100%">{rows_of(col)}</table></td></tr></table></td>'


def home(names: dict[str, Col]) -> str:
    """Panes two by two."""
    first = pane(names["监管动态"]) + pane(names["公告通知"])
    second = pane(names["行政许可"]) + pane(names["行政处罚"])
    return page(
        "泸源保险监督管理局",
        f'<table width="1000" align="center"><tr>{first}</tr><tr>{second}</tr></table>',
    )


def listing(col: Col) -> str:
    """The rows, and where the pages of the module are."""
    last = (
        '<table align="center"><tr><td class="Normal">共 <b>6</b> 页 117 条 当前第 <b>1</b> 页　首页　上页　<a href="/web/site0/tab5211/module14430/page2.htm">下页</a>　<a href="/web/site0/tab5211/module14430/page6.htm">尾页</a></td></tr></table>'
        if col.pages
        else ""
    )
    none = '<tr><td class="Normal">没有相关记录</td></tr>' if not col.rows else ""
    return page(
        f"{col.name} - 泸源保险监督管理局",
        f"""<table width="1000" align="center"><tr><td class="Normal">您所在的位置：<a href="/">首页</a> - <a href="{col.path}">{col.name}</a></td></tr><tr><td id="ess_ContentPane"><table width="100%" id="ess_ctr14430_ListC_Info_LstC_Info">{rows_of(col)}{none}</table>{last}</td></tr></table>""",
    )


def article(col: Col, row: Row) -> str:
    """The title between comments, a line with the day."""
    return page(
        f"{row[0]} - 泸源保险监督管理局",
        f"""<table width="1000" align="center"><tr><td>您所在的位置：<a href="/">首页</a> - <a href="{col.path}">{col.name}</a> - 正文</td></tr><tr><td class="xilanbt" align="center"><!--TitleStart-->{row[0]}<!--TitleEnd--></td></tr><tr><td align="center" class="Normal">发布时间：{row[2]}&nbsp;&nbsp;分享到：</td></tr><tr><td id="zoom"><span>{paragraphs("日前，我局印发通知，对辖区保险机构年度工作提出要求。", "各机构应当认真对照落实，如有问题及时报告。")}</span></td></tr></table>""",
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "泸源",
        "泸源保监局",
        lambda col, n, _: f"{col.path}info{4070 - 9 * n - COLS.index(col)}.htm",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"监管动态": 1, "行政许可": 1, "公告通知": 1},
        identity={"icp": True},
    )
    about = paragraphs(
        "泸源保险监督管理局成立于二〇〇四年，依法对辖区保险市场实施监管。",
        "局内设办公室、财产保险监管处、人身保险监管处。",
    )
    S.add(
        "/web/site0/tab5218/",
        page(
            "机构概况 - 泸源保险监督管理局",
            f'<table width="1000" align="center"><tr><td>{about}</td></tr></table>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2016-01-08"}
    return S
