"""A town's site in ASP tables from 2009, still kept in 2016: GBK, no template system at all."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("asp_town", "http://www.shigu.invalid/", "2016-03-10", "general", "gbk")
FOOT = """<table width="1000" align="center" bgcolor="#EEEEEE"><tr><td align="center">主办：石岚镇人民政府
地址：石岚镇中心街1号 邮编：421300<br>湘ICP备09012345号 电话：0734-6610088 您是第 1020160 位访问者</td></tr></table>
</body></html>"""
NEWS: list[Row] = [
    ("石岚镇召开春季森林防火工作会议", "news_view.asp?id=688", "2016-03-08"),
    ("镇领导走访慰问困难党员", "news_view.asp?id=671", "2016-02-03"),
    ("我镇完成农村危房改造52户", "news_view.asp?id=655", "2015-12-25"),
    ("石岚镇2015年脱贫攻坚工作纪实", "news_view.asp?id=649", "2015-12-09"),
]
NOTES: list[Row] = [
    ("关于收缴2016年度城乡居民医保的通知", "news_view.asp?id=661", "2016-01-12"),
    ("2015年度石岚镇财政决算公开", "news_view.asp?id=640", "2015-11-30"),
]


def top(title: str) -> str:
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>{title}</title><style>td{{font-size:12px}}</style></head><body topmargin="0">
<table width="1000" align="center" cellpadding="0"><tr><td><img src="images/top.jpg"></td></tr>
<tr><td height="28" bgcolor="#C00000"><font color="#FFFFFF"><a href="index.asp">首 页</a> | <a
 href="news.asp?lm=1">镇情概况</a> | <a href="news.asp?lm=2">政务动态</a> | <a href="news.asp?lm=3">通知公告</a> |
<a href="news.asp?lm=4">惠农政策</a> | <a href="book.asp">镇长信箱</a></font></td></tr>
<tr><td height="24"><script language="JavaScript" src="js/date.js"></script>2016年3月10日 星期四</td></tr></table>"""


def trs(rows: list[Row]) -> str:
    out = ""
    for t, h, d in rows:
        y, m, day = (int(part) for part in d.split("-"))
        out += (
            f'<tr><td width="20"><img src="images/dot.gif"></td><td height="26"><a href="{h}" '
            f'target="_blank">{t}</a></td><td width="90">[{y}-{m}-{day}]</td></tr>\n'
        )
    return out


def listing(name: str, lm: int, inner: str, pager: str) -> str:
    return (
        top(name)
        + f"""<table width="1000" align="center"><tr><td width="200" valign="top"><table>
<tr><td bgcolor="#FFCC00">栏目导航</td></tr><tr><td><a href="news.asp?lm=2">政务动态</a></td></tr><tr><td>
<a href="news.asp?lm=3">通知公告</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td>
当前位置：<a href="index.asp">首页</a> -&gt; <a href="news.asp?lm={lm}">{name}</a></td></tr></table>
<table width="96%" align="center">{inner}</table><div align="center">{pager}</div></td></tr></table>"""
        + FOOT
    )


def article(name: str, lm: int, title: str, line: str, body: str) -> str:
    return (
        top(title)
        + f"""<table width="1000" align="center"><tr><td>当前位置：<a href="index.asp">首页</a>
-&gt; <a href="news.asp?lm={lm}">{name}</a> -&gt; 浏览正文</td></tr><tr><td align="center" height="50"><b>
<font size="4">{title}</font></b></td></tr><tr><td align="center">{line}</td></tr><tr><td><hr size="1"></td>
</tr><tr><td class="content">{body}</td></tr><tr><td align="right">[<a href="javascript:window.close()">关闭窗口</a>]
</td></tr></table>"""
        + FOOT
    )


BOOK = "".join(
    f"""<table width="96%" border="1" bordercolor="#DDDDDD"><tr><td width="90">留言主题</td><td>{t}</td>
<td width="90">留言时间</td><td>{a}</td></tr><tr><td>留言内容</td><td colspan="3">{q}</td></tr><tr><td>回复内容</td>
<td colspan="3">{r}</td></tr></table><br>"""
    for t, a, q, r in (
        ("村道硬化", "2016-3-2", "红旗组的路什么时候硬化？", ""),
        ("新农合报销", "2016-1-19", "在外地住院怎么报销？", "请带发票和出院小结到镇合管站办理。"),
    )
)


def home() -> str:
    return (
        top("石岚镇人民政府")
        + f"""<table width="1000" align="center"><tr><td><table><tr><td>政务动态</td>
<td><a href="news.asp?lm=2">更多</a></td></tr></table><table>{trs(NEWS)}</table></td><td><table><tr><td>通知公告</td>
<td><a href="news.asp?lm=3">更多</a></td></tr></table><table>{trs(NOTES)}</table></td></tr></table>"""
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add("/", home(), identity={"icp": True, "sponsor": "石岚镇人民政府"}, blank=False)
    S.add(
        "/news.asp?lm=2",
        listing(
            "政务动态",
            2,
            trs(NEWS),
            "首页 上一页 <a href=news.asp?lm=2&page=2>下一页"
            "</a> <a href=news.asp?lm=2&page=7>尾页</a> 页次：1/7页 共128条 20条/页",
        ),
        rows_of=NEWS,
        pager={"pages": 7},
    )
    S.add("/news.asp?lm=3", listing("通知公告", 3, trs(NOTES), "页次：1/1页 共2条"), rows_of=NOTES)
    S.add(
        "/news.asp?lm=4",
        listing("惠农政策", 4, '<tr><td align="center">没有相关信息！</td></tr>', ""),
        items=[],
        blank=True,
    )
    S.add(
        "/news.asp?lm=1",
        listing(
            "镇情概况",
            1,
            "<tr><td>"
            + paragraphs(
                "石岚镇位于县境西南部，距县城18公里，辖14个行政村、1个社区，总人口3.2万人。",
                "境内有国家级文物保护单位一处，盛产油茶、黄花菜。2015年完成财政收入860万元。",
            )
            + "</td></tr>",
            "",
        ),
        blank=False,
        items=[],
    )
    S.add(
        "/book.asp",
        top("镇长信箱")
        + f"""<table width="1000" align="center"><tr><td>当前位置：<a
 href="index.asp">首页</a> -&gt; 镇长信箱</td></tr><tr><td><a href="book_add.asp">我要留言</a>{BOOK}</td></tr>
</table>"""
        + FOOT,
        rows=[["村道硬化", "2016-03-02", None, False], ["新农合报销", "2016-01-19", None, True]],
    )
    S.add(
        "/news_view.asp?id=688",
        article(
            "政务动态",
            2,
            NEWS[0][0],
            "作者：党政办 来源：本站 时间：2016-3-8 10:22:31 点击：2016",
            paragraphs(
                "3月7日，石岚镇召开春季森林防火工作会议，各村支部书记、护林员参加会议。",
                "会议要求，清明节前后各村要落实专人巡山，严禁野外用火。",
            ),
        ),
        article={"title": NEWS[0][0], "published": "2016-03-08", "origin": "本站"},
    )
    S.add(
        "/news_view.asp?id=640",
        article(
            "通知公告",
            3,
            NOTES[1][0],
            "2015-11-30",
            paragraphs(
                "根据县财政局批复，现将2015年石岚镇财政决算有关情况公开如下。",
                "一、收入情况。全年总收入1860万元。",
                "二、支出情况。全年总支出1855万元。",
            ),
        ),
        article={"title": NOTES[1][0], "published": "2015-11-30"},
    )
    S.column("/news.asp?lm=1", "镇情概况", "overview", "single")
    S.column("/news.asp?lm=2", "政务动态", "news", "list", "2016-03-08")
    S.column("/news.asp?lm=3", "通知公告", "notice", "list", "2016-01-12")
    S.column("/news.asp?lm=4", "惠农政策", "policy", "blank")
    S.column("/book.asp", "镇长信箱", "consultation")
    S.more = {"home_newest": "2016-03-08", "letters": {"channel": S.at("/book.asp"), "count": 2}}
    return S
