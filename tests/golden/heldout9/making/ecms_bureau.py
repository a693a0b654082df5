"""A city bureau on 帝国CMS in GBK, still running in 2024: month and day only, tables, a list of PDFs."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("ecms_bureau", "http://lyj.fengyuan.invalid/", "2024-02-20", "ecms", "gbk")
TOP = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>
<meta name="keywords" content="林业" /><link href="/skin/default/css/style.css" rel="stylesheet" /></head><body>
<table width="980" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="/images/banner.jpg" width="980" /></td></tr>
<tr><td class="dh"><a href="/">首页</a> | <a href="/jgjj/">机构简介</a> | <a href="/lyxw/">林业新闻</a> | <a href="/tzgg/">通知公告</a> | <a href="/zcfg/">政策法规</a> | <a href="/cwgk/">财务公开</a> | <a href="/bszn/">办事指南</a> | <a href="/e/tool/gbook/?bid=1">咨询投诉</a></td></tr>
<tr><td class="date"><script src="/js/date.js"></script> 您是第<script src="/e/public/counter/?id=1"></script>位访问者</td></tr></table>"""
FOOT = """<table width="980" align="center" class="foot"><tr><td align="center">主办单位：丰源市林业和草原局　地址：丰源市林业路3号　电话：0433-2500001<br />
政府网站标识码：2224050021　<a href="http://beian.miit.gov.cn">吉ICP备12001870号</a>　吉公网安备 22240502000123号<br /><a href="/sitemap.html">网站地图</a></td></tr></table></body></html>"""


def page(title: str, inner: str) -> str:
    return TOP.format(title=title) + inner + FOOT


def listing(code: str, name: str, inner: str) -> str:
    """Left a box of what was clicked most, right the list."""
    at = f"/{code}" if "?" in code else f"/{code}/"
    clicked = "".join(f'<li><a href="{h}">{t[:12]}</a></li>' for t, h, _ in NEWS[2:])
    return page(
        f"{name}-丰源市林业和草原局",
        f"""<table width="980" align="center"><tr><td width="220" valign="top"><div class="box"><b>点击排行</b><ul>{clicked}</ul></div></td>
<td valign="top"><div class="position">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="{at}">{name}</a></div>{inner}</td></tr></table>""",
    )


NEWS = [
    ("我局召开2024年春季造林动员会", "/lyxw/2024-02-19/3391.html", "2024-02-19"),
    ("春节期间林火监测值守不松懈", "/lyxw/2024-02-10/3388.html", "2024-02-11"),
    ("全市林长制工作会议召开", "/lyxw/2024-01-16/3370.html", "2024-01-16"),
    ("东北虎豹监测巡护工作启动", "/lyxw/2023-12-22/3352.html", "2023-12-22"),
    ("红松果林采收安全提示", "/lyxw/2023-09-11/3290.html", "2023-09-11"),
]
NOTES = [
    ("丰源市2024年春季森林防火禁火令", "/tzgg/2024-02-08/1201.html", "2024-02-08"),
    ("松材线虫病疫木检疫执法通告", "/tzgg/2023-11-03/1188.html", "2023-11-03"),
]
PAPERS = [
    ("2023年部门预算公开.pdf", "/d/file/cwgk/2023-02-15/6f2c91aab0.pdf", "2023-02-15"),
    ("2022年部门决算公开.pdf", "/d/file/cwgk/2022-09-01/0aa9de3b71.pdf", "2022-09-01"),
]
GUIDES = [("木材运输证核发", "/bszn/2019-06-12/88.html", "2019-06-12")]


def home() -> str:
    def table(code: str, name: str, rows: list[Row]) -> str:
        trs = "".join(
            f'<tr><td height="24">·<a href="{h}" title="{t}">{t[:14]}</a></td><td align="right">{d[5:]}</td></tr>'
            for t, h, d in rows
        )
        return f'<table width="480" class="tb"><tr><td class="tt"><a href="/{code}/">{name}</a></td><td align="right"><a href="/{code}/">更多...</a></td></tr>{trs}</table>'

    return page(
        "丰源市林业和草原局", table("lyxw", "林业新闻", NEWS) + table("tzgg", "通知公告", NOTES)
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "2224050021",
            "icp": True,
            "police": True,
            "sponsor": "丰源市林业和草原局",
            "contact": True,
            "sitemap": True,
        },
    )
    lis = "".join(
        f'<li><span>{d[5:]}</span>·<a href="{h}" title="{t}">{t}</a></li>'
        + ('<li class="xx">-----------------</li>' if n == 2 else "")
        for n, (t, h, d) in enumerate(NEWS)
    )
    S.add(
        "/lyxw/",
        listing(
            "lyxw",
            "林业新闻",
            f'<ul class="nl">{lis}</ul><div class="epages"><a title="Total record">&nbsp;<b>612</b></a>&nbsp;<b>1</b>&nbsp;<a href="/lyxw/index_2.html">2</a>&nbsp;<a href="/lyxw/index_2.html">下一页</a>&nbsp;<a href="/lyxw/index_25.html">尾页</a></div>',
        ),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 25},
    )
    S.add(
        "/tzgg/",
        listing(
            "tzgg",
            "通知公告",
            "<table width='100%'>"
            + "".join(
                f'<tr><td>·<a href="{h}">{t}</a> <font color="#999999">({d})</font></td></tr>'
                for t, h, d in NOTES
            )
            + "</table>",
        ),
        rows_of=NOTES,
        blank=False,
    )
    S.add(
        "/zcfg/",
        listing(
            "zcfg",
            "政策法规",
            '<table width="100%"><tr><td height="300" align="center">暂时没有信息</td></tr></table>',
        ),
        items=[],
        blank=True,
    )
    S.add(
        "/cwgk/",
        listing(
            "cwgk",
            "财务公开",
            "<ul class='nl'>"
            + "".join(
                f'<li><a href="{h}" target="_blank"><img src="/images/pdf.gif" />{t}</a> （{int(d[:4])}年{int(d[5:7])}月{int(d[8:])}日上传）</li>'
                for t, h, d in PAPERS
            )
            + "</ul>",
        ),
        rows_of=PAPERS,
        blank=False,
    )
    S.add(
        "/bszn/",
        listing(
            "bszn",
            "办事指南",
            "<ul class='nl'>"
            + "".join(f'<li><span>{d}</span><a href="{h}">{t}</a></li>' for t, h, d in GUIDES)
            + "</ul>",
        ),
        rows_of=GUIDES,
        blank=False,
    )
    S.add(
        "/jgjj/",
        listing(
            "jgjj",
            "机构简介",
            f'<div class="nr">{paragraphs("丰源市林业和草原局为市政府工作部门，内设办公室、森林资源管理科、防火办等7个科室。")}</div>',
        ),
        blank=False,
        items=[],
    )
    S.add(
        "/e/tool/gbook/?bid=1",
        listing(
            "e/tool/gbook/?bid=1",
            "咨询投诉",
            """<table width="92%" class="tableborder"><tr><td>留言者: 李先生</td><td>发布时间：2023-12-05 09:41:10</td></tr><tr><td colspan="2">自家承包地里的杨树能采伐吗？需要什么手续</td></tr><tr><td colspan="2"><font color="red">回复：您好，农田防护林以外、农村居民房前屋后和自留地上的零星林木采伐不需办证，其他请到窗口申请。</font></td></tr></table>
<table width="92%" class="tableborder"><tr><td>留言者: 匿名</td><td>发布时间：2023-08-17 20:12:44</td></tr><tr><td colspan="2">山上发现有人盗采，如何举报</td></tr></table><form action="/e/enews/index.php" method="post" name="form1">姓名 <input name="name" /> 留言内容 <textarea name="lytext"></textarea><input type="submit" value="提交" /></form>""",
        ),
        blank=False,
    )
    S.add(
        NEWS[1][1],
        page(
            NEWS[1][0],
            f"""<div class="position">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/lyxw/">林业新闻</a></div><table width="740"><tr><td align="center" class="title"><h1>{NEWS[1][0]}</h1></td></tr><tr><td align="center">2024-02-11 08:30:12　来源：防火办　点击：<script src="/e/public/ViewClick/?classid=3&id=3388&addclick=1"></script></td></tr><tr><td id="text">{paragraphs("春节假期，市林草局24小时值班，远程监控林区重点部位。")}</td></tr><tr><td>上一篇：<a href="/lyxw/2024-01-16/3370.html">全市林长制工作会议召开</a></td></tr></table>""",
        ),
        article={"title": NEWS[1][0], "published": "2024-02-11", "origin": "防火办"},
    )
    S.add(
        GUIDES[0][1],
        page(
            GUIDES[0][0],
            """<div class="position">当前位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/bszn/">办事指南</a></div><table><tr><td align="center"><h1>木材运输证核发</h1></td></tr><tr><td align="center">2019-06-12 来源：政策法规科</td></tr><tr><td id="text"><p>【法律依据】《森林法实施条例》第三十五条</p><p>【申报材料】1.木材运输申请表；2.检疫证明</p><p>【办理程序】申请、审查、核发</p><p>【办理时限】1个工作日</p><p>【收费】无</p></td></tr></table>""",
        ),
        guide=["name", "basis", "materials", "process", "time"],
    )
    for code, name, kind, state, newest in (
        ("jgjj/", "机构简介", "organisation", "single", None),
        ("lyxw/", "林业新闻", "news", "list", "2024-02-19"),
        ("tzgg/", "通知公告", "notice", "list", "2024-02-08"),
        ("zcfg/", "政策法规", "policy", "blank", None),
        ("cwgk/", "财务公开", "finance", "list", "2023-02-15"),
        ("bszn/", "办事指南", "guide", None, "2019-06-12"),
        ("e/tool/gbook/?bid=1", "咨询投诉", "consultation", None, None),
    ):
        S.column(f"/{code}", name, kind, state, newest)
    S.more |= {
        "home_newest": "2024-02-19",
        "letters": {"channel": S.at("/e/tool/gbook/?bid=1"), "count": 2},
    }
    return S
