"""A city's science office of 2016 saved from a browser: capital tags, pages above the list, the day
floated within the title's cell, a blank column that apologises, a strip of links to other offices."""

from __future__ import annotations

from .plan import Col, Small, declare, each, fill, paragraphs

S = Small("struts_science", "http://www.yanheinfo.invalid/", "2016-11-20", "")
COLS = [
    Col(
        "/ams/index/more.do?type=1",
        "创新孵化服务",
        None,
        "list",
        "2016-11-08",
        6,
        "special",
        True,
        0,
        13,
    ),
    Col(
        "/ams/index/more.do?type=2",
        "科技咨询服务",
        None,
        "list",
        "2016-10-25",
        4,
        "special",
        True,
        2,
        21,
    ),
    Col("/ams/index/more.do?type=3", "知识产权服务", None, "blank", first=True),
    Col(
        "/ams/index/more.do?type=9",
        "科技局公告",
        "notice",
        "list",
        "2016-11-18",
        7,
        "notice",
        True,
        0,
        4,
    ),
    Col(
        "/ams/index/more.do?type=10",
        "科技动态",
        "news",
        "list",
        "2016-11-17",
        8,
        "news",
        True,
        0,
        5,
    ),
    Col(
        "/ams/index/more.do?type=11",
        "科技计划",
        "planning",
        "list",
        "2016-03-01",
        3,
        "planning",
        True,
        0,
        100,
    ),
    Col("/ams/index/about.do", "机构设置", "organisation", "single", first=True),
]
NAMES = {col.name: col for col in COLS}
SIDE = ("创新孵化服务", "科技咨询服务", "知识产权服务")


def page(title: str, inner: str) -> str:
    """In the common frame; the head names other offices and lets one log in."""
    menu = "".join(
        f'<TD align="center"><A href="{NAMES[n].path}"><B>{n}</B></A></TD>'
        for n in ("机构设置", "科技动态", "科技局公告", "科技计划")
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><HTML><HEAD>
<META http-equiv="Content-Type" content="text/html; charset=utf-8"/><TITLE>{title}</TITLE><META name="keywords" content="延河市科技局"/><META name="GENERATOR" content="MSHTML 11.00.10586.162"></HEAD><BODY>
<TABLE width="100%" align="center" border="0" cellspacing="0" cellpadding="0"><TBODY><TR><TD height="26"><TABLE width="1004" align="center"><TBODY><TR><TD width="20"><IMG width="16" src="/img/front/icon_guohui.gif"></TD><TD width="70"><A href="http://www.kejibu.invalid/" target="_blank">科学技术部</A></TD><TD width="95"><A href="http://www.yanheshi.invalid/" target="_blank">延河市人民政府</A></TD><TD width="559" align="center">欢迎您访问延河市科学技术局官方网站！</TD><TD width="60"><A href="/ams/admin/index.do">登录</A></TD><TD width="25"><A href="/ams/admin/register.do">注册</A></TD></TR></TBODY></TABLE></TD></TR><TR><TD height="160"><IMG width="1004" height="160" src="/img/front/banner.jpg"></TD></TR></TBODY></TABLE>
<TABLE width="1004" align="center" border="0"><TBODY><TR><TD align="center"><A href="/"><B>首 页</B></A></TD>{menu}</TR></TBODY></TABLE>
<TABLE width="1004" align="center" border="0"><TBODY><TR><TD height="30" style="color: rgb(40, 40, 40);"><SCRIPT language="javascript">var today = new Date();var week = ["日","一","二","三","四","五","六"];document.write(today.getFullYear() + "年" + (today.getMonth() + 1) + "月" + today.getDate() + "日 星期" + week[today.getDay()]);</SCRIPT></TD></TR></TBODY></TABLE>
{inner}
<TABLE width="1004" align="center"><TBODY><TR><TD align="center">版权所有：延河市科学技术局　陕ICP备05000007号　地址：凤凰路0号</TD></TR></TBODY></TABLE></BODY></HTML>"""


def home() -> str:
    """Boxes of tables: name and more in the head row, a dot and a title below."""

    def box(name: str, markup: str) -> str:
        col = NAMES[name]
        return f'<TD width="50%" valign="top"><TABLE width="98%" border="0"><TBODY><TR><TD class="xxgk_H14c" align="left">{name}</TD><TD align="right"><A href="{col.path}" target="_blank">更多&gt;&gt;</A></TD></TR></TBODY></TABLE><TABLE width="98%" border="0" cellspacing="5"><TBODY>{each(col.rows[:6], markup, 20)}</TBODY></TABLE></TD>'

    dated = '<TR><TD width="20"><IMG src="/img/front/m.gif" width="7"></TD><TD><A href="$H" title="$T">$S</A></TD><TD width="60">$M-$d</TD></TR>'
    plain = '<TR><TD width="20"><IMG src="/img/front/m.gif" width="7"></TD><TD><STRONG><A href="$H" title="$T">$S</A></STRONG></TD></TR>'
    side = "".join(
        f'<A href="{NAMES[n].path}"><IMG src="/img/front/fw{k}.gif" alt="{n}" border="0"></A> '
        for k, n in enumerate(SIDE)
    )
    return page(
        "延河科技网",
        f"""<TABLE width="1004" align="center" border="0"><TBODY><TR>{box("科技动态", dated)}{box("科技局公告", dated)}</TR><TR>{box("科技计划", plain)}{box("创新孵化服务", plain)}</TR><TR><TD colspan="2">{side}</TD></TR></TBODY></TABLE>""",
    )


def listing(col: Col) -> str:
    """Pages in words above the list; the day floats in the cell of the title."""
    side = "".join(
        f'<tr><td height="26"><table width="160" align="center"><tbody><tr><td width="20"><img src="/img/front/m.gif" width="7"></td><td width="140"><a href="{NAMES[n].path}" target="_top">{n}</a></td></tr></tbody></table></td></tr><tr><td height="3"></td></tr>'
        for n in SIDE
    )
    head = (
        f'<td width="790" colspan="2" height="30" style="padding-left:20px;">\n第1页 共2页 <a href="{col.path}&amp;currentPage=1" style="color:#0033CC;">首页</a>\n<a href="javascript:;">上一页</a>&nbsp;\n<a href="{col.path}&amp;currentPage=2" style="color:#0033CC;">下一页</a>\n<a href="{col.path}&amp;currentPage=2" style="color:#0033CC;">末页</a>\n</td>'
        if col.rows
        else '<td width="790" colspan="2" height="30" style="padding-left:20px;">\n抱歉，该栏目暂无数据！\n</td>'
    )
    body = each(
        col.rows,
        '<tr>\n<td width="660">·<a href="$H" title="$T" target="_blank">$T</a>\n<span style="float:right;">[$D]</span></td>\n</tr>',
    )
    return page(
        "延河科技网",
        f"""<table width="1004" height="30" border="0" align="center" background="/img/front/about_04.jpg"><tbody><tr><td width="43" align="center"><img src="/img/front/about_03.jpg"></td><td width="961">您当前位置：首页 &gt;&gt; {col.name}</td></tr></tbody></table>
<table border="0" width="1004" align="center"><tbody><tr><td width="214" valign="top"><img src="/img/front/about_24.jpg"><br><table width="214" border="0"><tbody>{side}</tbody></table></td>
<td width="790" valign="top"><table border="0" width="100%"><tbody><tr><td height="5" colspan="2"></td></tr><tr>{head}</tr><tr><td width="5"></td><td width="785" bgcolor="#f6fafd"><table><tbody>{body}</tbody></table></td></tr></tbody></table></td></tr></tbody></table>""",
    )


def build() -> Small:
    """The site."""
    fill(
        COLS,
        "延河市",
        "市科技局",
        lambda col, n, day: f"/ams/index/news.do?id={880 - 90 * COLS.index(col) - 3 * n}",
    )
    S.add("/", home(), blank=False, identity={"icp": True})
    for col in COLS:
        if col.rows:
            S.add(col.path, listing(col), rows_of=col.rows, blank=False, pager={"pages": 2})
        elif col.state == "blank":
            S.add(col.path, listing(col), items=[], blank=True)
    S.add(
        "/ams/index/about.do",
        page(
            "延河科技网",
            f'<table width="1004" align="center"><tbody><tr><td>您当前位置：首页 &gt;&gt; 机构设置</td></tr><tr><td><p align="center"><b>延河市科学技术局</b></p>{paragraphs("市科学技术局是市政府综合管理全市科技工作的职能部门。", "内设办公室、计划科、成果与知识产权科、农村科技科。", "下设生产力促进中心、科技信息所。")}</td></tr></tbody></table>',
        ),
        blank=False,
    )
    t, h, d = NAMES["科技局公告"].rows[1]
    S.add(
        h,
        page(
            "延河科技网",
            f'<table width="1004" align="center"><tbody><tr><td>您当前位置：首页 &gt;&gt; 科技局公告</td></tr><tr><td align="center"><font size="5"><b>{t}</b></font></td></tr><tr><td align="center">发布时间：{d}　阅读：21</td></tr><tr><td>{paragraphs("各县区科技局，有关单位：", "现将有关事项公告如下。")}</td></tr></tbody></table>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2016-11-18"}
    return S
