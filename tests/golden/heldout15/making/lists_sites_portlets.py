"""A housing bureau on a portal server: portlets with hidden heads, boxes shown by a script, rows of
years ago in comments, articles in folders with a number."""

from __future__ import annotations

from .lists_plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("portlet_bureau", "http://zjj.songyuanqu-x.invalid/", "2019-12-20", "")
COLS = [
    Col("/zjj/xxgk/gsgg/index.shtml", "公示公告", "notice", "list", "2019-12-19", 7, step=2),
    Col("/zjj/xxgk/gzdt/index.shtml", "政务动态", "news", "list", "2019-12-17", 7, step=3),
    Col("/zjj/xxgk/zcwj/index.shtml", "政策文件", "policy", "list", "2019-11-08", 6, step=27),
    Col("/zjj/gcjs/zbxx/index.shtml", "招标信息", "projects", "list", "2019-12-18", 6, step=2),
    Col("/zjj/zfbz/yhjg/index.shtml", "摇号结果", None, "blank"),
    Col("/zjj/xxgk/jgsz/index.shtml", "机构设置", "organisation", "single"),
]
AT = {col.name: col.path for col in COLS}
HEAD = '<div align="left" class="portlet-header" style="display: none;"><span id="menu"></span><div id="sub" class="shadow dn"><ul class="float_list_ul"></ul></div></div>'
ROW = '<li><span>[$D]</span><a href="$H" onclick="void(0)" target="_blank" title="$T">$S</a></li>'


def portlet(number: str, inner: str) -> str:
    """A part of the portal."""
    return f'<div class="portlet" id="{number}7a486bb97a48bdabb496ea09d97f" pagemoduleid="ed1b{number}">{HEAD}<div>{inner}</div></div>'


def page(title: str, inner: str) -> str:
    """A column at the top, one for the page, one at the foot."""
    nav = "".join(f'<li><a href="{c.path}" title="{c.name}">{c.name}</a></li>' for c in COLS)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>{title}</title><script src="/eportal/uiFramework/js/jquery.js"></script></head><body>
<div class="column" id="head_pos" name="页头" runat="server">{portlet("a1", f'<div class="logo"></div><ul class="nav"><li><a href="/">首页</a></li>{nav}</ul>')}</div>
{inner}
<div class="column" id="foot_pos" name="页脚" runat="server">{portlet("f9", "<p>主办：松源区住房和城乡建设局　京ICP备00000000号　网站标识码：1100009913</p>")}</div></body></html>"""


def home(names: dict[str, Col]) -> str:
    """Two boxes of which one is hidden, two plain ones, icons of columns in a comment."""
    old = '<li><span>[2018-12-14]</span><a href="/zjj/xxgk/gsgg/530882/index.shtml" target="_blank">关于停网维护的公告</a></li>'
    boxes = "".join(
        f'<h2 class="h{at}"><a class="ha" href="{AT[n]}" title="{n}" target="_blank">{n}</a></h2><div class="box" style="display: {"none" if at == 1 else "block"};"><ul id="g{at}" opentype="more">{each(names[n].rows[:6], ROW)}<!-- {old} --></ul></div>'
        for at, n in enumerate(("公示公告", "政务动态", "政策文件", "招标信息"))
    )
    return page(
        "松源区住房和城乡建设局",
        f'<div class="login_pos column" name="登录">{portlet("b2", "<form class=layui-form><input name=idnumber placeholder=请输入账号><input type=password name=password><button type=button>登录</button></form>")}</div><div class="column" id="hot" name="热点栏目" runat="server">{portlet("c3", "<div class=hot><!-- <ul><li><a href=/zjj/gcjs/zj/index.shtml title=工程造价><img src=/i/1.png><br>工程造价</a></li></ul> --></div>")}</div><div class="xxgk_pos column" id="xxgk_pos" name="信息公开" runat="server">{portlet("d4", boxes)}</div>',
    )


def listing(col: Col) -> str:
    """A list in a portlet, the place in another."""
    body = (
        f'<ul class="l">{each(col.rows, ROW.replace("$S", "$T"))}</ul>'
        if col.rows
        else '<ul class="l"></ul><div class="none">暂无数据</div>'
    )
    return page(
        f"{col.name}_松源区住房和城乡建设局",
        f'<div class="column" name="路径">{portlet("e5", f"<div class=where>您的位置：<a href=/>首页</a> / <span>{col.name}</span></div>")}</div><div class="column" name="列表">{portlet("e6", body)}</div>',
    )


def article(col: Col, row: Row) -> str:
    """A title, a line, the text in portlets."""
    text = paragraphs(
        "各有关单位：",
        "现将有关事项公告如下，公告期间如有异议请书面反映。",
        "联系电话：0000-0000000。",
    )
    where = f"<div class=where>您的位置：<a href=/>首页</a> / <a href={col.path}>{col.name}</a> / <span>正文</span></div>"
    main = f"<h1>{row[0]}</h1><div class=info>日期：{row[2]}　　来源：区住建局　　<a href=javascript:window.print()>打印</a></div><div id=zoom>{text}</div>"
    return page(
        f"{row[0]}_松源区住房和城乡建设局",
        f'<div class="column" name="路径">{portlet("e5", where)}</div><div class="column" name="正文">{portlet("e7", main)}</div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "松源区",
        "区住建局",
        lambda col, n, _: (
            f"{col.path.removesuffix('index.shtml')}{530996 - 12 * n - COLS.index(col)}/index.shtml"
        ),
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"公示公告": 1, "政务动态": 1},
        identity={"site_id_code": "1100009913"},
    )
    text = paragraphs(
        "松源区住房和城乡建设局为区政府工作部门，内设办公室、法制科、质量安全科。",
        "质量安全科负责建设工程质量和施工安全的监督管理。",
    )
    main = f'<div class="column" name="正文">{portlet("e8", text)}</div>'
    S.add(AT["机构设置"], page("机构设置_松源区住房和城乡建设局", main), blank=False)
    S.more |= {"home_newest": "2019-12-19"}
    return S
