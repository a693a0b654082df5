"""A county bureau in ASP.NET: grids whose pages turn by posting back, a menu of which two entries
post back as well, a hidden view state, empty grids with a sentence, the column's name in a label."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("gridview_bureau", "http://nyj.xikou.invalid/", "2012-03-16", "")
COLS = [
    Col("/Show.aspx?id=1", "机构职能", "organisation", "single", first=True),
    Col("/MoreNews.aspx?class=3", "农业要闻", "news", "list", "2012-03-14", 9, "news", True, 0, 4),
    Col(
        "/MoreNews.aspx?class=4", "公告栏", "notice", "list", "2012-03-12", 6, "notice", True, 0, 6
    ),
    Col(
        "/MoreNews.aspx?class=5",
        "强农惠农政策",
        "policy",
        "list",
        "2011-08-22",
        5,
        "policy",
        True,
        0,
        40,
    ),
    Col(
        "/MoreNews.aspx?class=6", "农技推广", None, "list", "2012-02-28", 6, "special", True, 0, 17
    ),
    Col("/MoreNews.aspx?class=7", "市场行情", None, "blank", first=True),
    Col("/MoreNews.aspx?class=8", "土地流转", None, "blank", first=True),
    Col("/Down.aspx", "资料下载", None, "list", "2010-12-01", 4, "special", True, 1, 50),
]
NAMES = {col.name: col for col in COLS}
MENU = (
    "机构职能",
    "农业要闻",
    "公告栏",
    "强农惠农政策",
    "农技推广",
    "市场行情",
    "土地流转",
    "资料下载",
)


def page(title: str, inner: str, action: str) -> str:
    """In the common frame, all inside one form."""
    menu = "".join(
        f'<td><a id="Top1_HyperLink{n}" href="{NAMES[name].path[1:]}">{name}</a></td>'
        for n, name in enumerate(MENU)
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>
	{title}
</title></head><body><form name="form1" method="post" action="{action}" id="form1"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgICAw9kFgQCAQ9kFgICAQ8WAh4LXyFJdGVtQ291bnQCBRYK" /></div>
<script type="text/javascript">function __doPostBack(eventTarget, eventArgument) {{ theForm.__EVENTTARGET.value = eventTarget; theForm.submit(); }}</script>
<table width="980" align="center"><tr><td><img src="images/top.jpg" /></td></tr><tr><td><table width="100%"><tr><td><a href="Default.aspx">首页</a></td>{menu}<td><a id="Top1_LinkButton1" href="javascript:__doPostBack('Top1$LinkButton1','')">繁体</a></td></tr></table></td></tr><tr><td><span id="Top1_lblDate">2012年3月16日 星期五</span></td></tr></table>
{inner}
<table width="980" align="center"><tr><td align="center">溪口县农业局 版权所有　浙ICP备05000012号　地址：县前街0号　您是第<span id="Bottom1_lblCount">201203</span>位访客</td></tr></table></form></body></html>"""


def home() -> str:
    """Boxes of grids without heads; names in labels beside pictures that lead to more."""

    def box(name: str, number: int) -> str:
        col = NAMES[name]
        if not col.rows:
            body = "<tr><td>没有数据！</td></tr>"
        else:
            body = each(
                col.rows[:6],
                f'<tr><td style="width:300px;"><a id="GridView{number}_ctl0$N_h" title="$T" href="$H" target="_blank">$S</a></td><td>$M-$d</td></tr>',
                17,
            )
        return f'<td valign="top"><table width="100%"><tr><td background="images/bt.gif"><span id="Label{number}">{name}</span></td><td align="right"><a href="{col.path[1:]}"><img src="images/more.gif" border="0" /></a></td></tr><tr><td colspan="2"><div><table cellspacing="0" border="0" id="GridView{number}" style="border-collapse:collapse;">{body}</table></div></td></tr></table></td>'

    grid = "".join(
        f"<tr>{''.join(box(name, 2 * k + n) for n, name in enumerate(pair))}</tr>"
        for k, pair in enumerate(
            (("农业要闻", "公告栏"), ("强农惠农政策", "农技推广"), ("市场行情", "资料下载"))
        )
    )
    return page(
        "溪口农业信息网", f'<table width="980" align="center">{grid}</table>', "Default.aspx"
    )


def listing(col: Col) -> str:
    """A grid with a row of pages at its end, in a table of its own."""
    body = each(
        col.rows,
        '<tr><td style="width:20px;"><img src="images/arrow.gif" /></td><td style="width:520px;"><a id="GridView1_ctl0$N_HyperLink1" href="$H" target="_blank">$T</a></td><td style="width:90px;"><span id="GridView1_ctl0$N_lblTime">$Y-$m-$k</span></td></tr>',
    )
    turn = """<tr><td colspan="3"><table border="0"><tr><td><span>1</span></td><td><a href="javascript:__doPostBack('GridView1','Page$2')">2</a></td><td><a href="javascript:__doPostBack('GridView1','Page$3')">3</a></td><td><a href="javascript:__doPostBack('GridView1','Page$4')">4</a></td></tr></table></td></tr>"""
    inner = f"{body}{turn}" if col.rows else '<tr><td colspan="3">没有数据！</td></tr>'
    return page(
        "溪口农业信息网",
        f'<table width="980" align="center"><tr><td>您的位置：<a href="Default.aspx">首页</a> >> <span id="lblClass">{col.name}</span></td></tr><tr><td><div><table cellspacing="0" border="0" id="GridView1" style="width:640px;border-collapse:collapse;">{inner}</table></div></td></tr></table>',
        col.path[1:],
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "溪口县",
        "县农业局",
        lambda col, n, day: f"/ReadNews.aspx?id={1207 - 90 * COLS.index(col) - 3 * n}",
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 4})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/Show.aspx?id=1",
        page(
            "溪口农业信息网",
            f'<table width="980" align="center"><tr><td>您的位置：<a href="Default.aspx">首页</a> >> <span id="lblClass">机构职能</span></td></tr><tr><td>{paragraphs("溪口县农业局是主管全县种植业、农业机械化工作的县政府工作部门。", "主要职责：贯彻执行农业法律法规；拟订农业发展规划；指导农业标准化生产。", "内设办公室、政策法规科、种植业管理科。")}</td></tr></table>',
            "Show.aspx?id=1",
        ),
        blank=False,
    )
    t, h, d = NAMES["农业要闻"].rows[2]
    S.add(
        h,
        page(
            "溪口农业信息网",
            f'<table width="980" align="center"><tr><td align="center"><span id="lblTitle" style="font-size:18pt;font-weight:bold;">{t}</span></td></tr><tr><td align="center">发布日期：<span id="lblTime">{d}</span>　来源：<span id="lblFrom">县农业局</span>　点击：<span id="lblClick">18</span></td></tr><tr><td><span id="lblContent">{paragraphs("日前，全县有关工作会议召开。", "会议要求各乡镇抓紧落实。")}</span></td></tr></table>',
            "ReadNews.aspx",
        ),
        article={"title": t, "published": d, "origin": "县农业局"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2012-03-14"}
    return S
