"""A county's department of 2023 from a university's builder: tables in tables, pages that count
down, spans that nobody sees, one column that is only linked by its picture."""

from __future__ import annotations

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("vsb_department", "http://wlj.tongluxian-x.invalid/", "2023-09-22", "")
COLS = [
    Col("/wldt.htm", "文旅动态", "news", "list", "2023-09-20", 8, pages=31),
    Col("/tzgg.htm", "通知公告", "notice", "list", "2023-09-12", 6, step=8),
    Col("/zcfg.htm", "政策法规", "policy", "list", "2023-07-05", 5, step=40),
    Col("/zwgk.htm", "政务公开", None, None),
    Col("/zwgk/jgjj.htm", "机构简介", None, "single", first=None),
    Col("/zwgk/ysgk.htm", "预算公开", "finance", "list", "2023-02-20", 3, step=360, first=None),
    Col("/zwgk/sgs.htm", "双公示", None, "blank", first=None),
    Col("/ggwh.htm", "公共文化", None, "list", "2023-09-18", 5, "plain"),
    Col("/lyts.htm", "旅游投诉", None, "single"),
]
AT = {col.name: col.path for col in COLS}
SUB = ("机构简介", "预算公开", "双公示")


def page(title: str, inner: str, deep: int = 0) -> str:
    """In tables."""
    up = "../" * deep
    nav = "".join(
        f'<li><a href="{up}{AT[n][1:]}">{n}</a>'
        + (
            "<ul>" + "".join(f'<li><a href="{up}{AT[s][1:]}">{s}</a></li>' for s in SUB) + "</ul>"
            if n == "政务公开"
            else ""
        )
        + "</li>"
        for n in ("文旅动态", "通知公告", "政策法规", "政务公开", "旅游投诉")
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><HTML><HEAD><TITLE>{title}</TITLE><META content="text/html; charset=UTF-8" http-equiv="Content-Type"><META Name="SiteName" Content="桐鹿县文化和旅游局"><script type="text/javascript" src="{up}system/resource/js/vsbscreen.min.js"></script><script type="text/javascript" src="{up}system/resource/js/counter.js"></script><script type="text/javascript">_jsq_(1001,'/list.jsp',-1,1398765432)</script></HEAD>
<BODY><div class="head"><div class="logo"><!-- 网站logo图片地址请在本组件"内容配置-网站logo"处填写 --><a href="{up}index.htm" title="桐鹿县文化和旅游局"><img src="{up}images/logo.png" alt="桐鹿县文化和旅游局" /></a></div><div class="nav"><ul><li><a href="{up}index.htm">网站首页</a></li>{nav}</ul></div></div>
{inner}
<div class="foot"><p>地址：桐鹿县文化路00号　邮编：000000<br />版权所有：桐鹿县文化和旅游局　陕ICP备00000000号　网站标识码：6199990012</p></div></BODY></HTML>"""


def home(names: dict[str, Col]) -> str:
    """Three boxes and a picture that leads to a column."""

    def box(name: str, day: str) -> str:
        some = each(
            names[name].rows[:6],
            f'<tr height="24"><td width="1%" nowrap><span class="leaderfont11">·</span></td><td><a class="c11" href="$H" target="_blank" title="$T">$S</a></td><td width="1%" nowrap><span class="timestyle11">{day}&nbsp;</span></td></tr>',
        ).replace('href="/', 'href="')
        return f'<td valign="top"><div class="tt"><h3>{name}</h3><a href="{AT[name][1:]}">更多&gt;&gt;</a></div><table class="winstyle11" width="100%">{some}</table></td>'

    return page(
        "桐鹿县文化和旅游局",
        f'<table width="1000" align="center"><tr>{box("文旅动态", "$Y/$M/$d")}{box("通知公告", "$M/$d")}</tr><tr>{box("政策法规", "$Y/$M/$d")}<td><a href="ggwh.htm"><img src="images/ggwh.jpg" alt="公共文化" border="0"></a></td></tr></table>',
    )


def listing(col: Col) -> str:
    """Rows of the builder; pages count down."""
    deep = col.path.count("/") - 1
    up = "../" * deep
    body = each(
        col.rows,
        '<li id="line_u7_$N"><a href="$H" target="_blank" title="$T">$T</a><span>$Y年$M月$d日</span><span style="display:none">1$N7</span></li>',
    ).replace('href="/', f'href="{up}')
    stem = col.path[1:].removesuffix(".htm")
    last = (
        f'<td align="center" id="fanyeu7">共{col.pages * 20 - 7}条&nbsp;&nbsp;1/{col.pages}&nbsp;&nbsp;<span class="PrevDisabled">首页</span><span class="PrevDisabled">上页</span><a href="{stem}/{col.pages - 1}.htm" class="Next">下页</a><a href="{stem}/1.htm" class="Next">尾页</a></td>'
        if col.pages
        else f'<td align="center" id="fanyeu7">共{len(col.rows)}条&nbsp;&nbsp;{"1/1" if col.rows else "0/0"}&nbsp;&nbsp;</td>'
    )
    return page(
        f"{col.name}-桐鹿县文化和旅游局",
        f'<div class="main"><div class="pos"><table class="winstyle5"><tr><td nowrap>当前位置： <a href="{up}index.htm">网站首页</a>&gt;&gt;<a href="{up}{col.path[1:]}">{col.name}</a></td></tr></table></div><div class="list"><h2>{col.name}</h2><ul>{body}</ul><table width="100%"><tr>{last}</tr></table></div></div>',
        deep,
    )


def article(col: Col, row: Row) -> str:
    """A form with the title, a line and the text."""
    return page(
        f"{row[0]}-桐鹿县文化和旅游局",
        f'<div class="main"><form name="_newscontent_fromname"><div class="nr"><h2 align="center">{row[0]}</h2><p align="center">发布时间：{row[2].replace("-", "年", 1).replace("-", "月")}日 09:15　来源：局办公室　作者：　点击：[<script>_showDynClicks("wbnews", 1398765432, 2041)</script>]</p><div id="vsb_content"><div class="v_news_content">{paragraphs("9月中旬，县文化和旅游局组织开展假日市场安全检查，检查场所二十余家。", "检查组要求经营单位落实主体责任，及时消除隐患。")}</div></div></div></form></div>',
        2,
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "桐鹿县",
        "县文化和旅游局",
        lambda col, n, _: f"/info/{1030 + COLS.index(col)}/{2041 - 2 * n}.htm",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"文旅动态": 1, "通知公告": 1},
        identity={"icp": True},
    )
    doors = "".join(f'<li><a href="{AT[n][1:]}">{n}</a></li>' for n in SUB)
    S.add(
        "/zwgk.htm",
        page(
            "政务公开-桐鹿县文化和旅游局", f'<div class="main"><ul class="doors">{doors}</ul></div>'
        ),
        blank=False,
    )
    S.add(
        AT["机构简介"],
        page(
            "机构简介-桐鹿县文化和旅游局",
            f'<div class="main">{paragraphs("桐鹿县文化和旅游局是县政府工作部门，负责全县文化、旅游、广电和文物工作。", "内设办公室、公共服务股、市场管理股、资源开发股。")}</div>',
            1,
        ),
        blank=False,
    )
    S.add(
        AT["旅游投诉"],
        page(
            "旅游投诉-桐鹿县文化和旅游局",
            f'<div class="main">{paragraphs("旅游服务质量投诉电话：12345、0000-0000000，全天受理。", "投诉时请说明时间、地点和诉求，并保留票据。")}</div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2023-09-20"}
    return S
