"""A county's portal of 2012 on ECMS, gb2312: a menu that shows bars, tables with month and day."""

from __future__ import annotations

from .common import Small, paragraphs
from .sites_plan import Col, declare, fill, short

S = Small("ecms_county", "http://www.jiahe.invalid/", "2012-09-06", "ecms", charset="gb18030")
HOST = "http://www.jiahe.invalid"
COLS = [
    Col("/jiahexianqing/", "嘉河县情", "overview", first=True),
    Col("/jiahezhengwu/", "嘉河政务", None, first=True),
    Col("/dangwugongkai/", "党务公开", None, first=True),
    Col("/zhaoshangyinzi/", "招商引资", None, first=True),
    Col("/jiahexianqing/jiahegailan/", "嘉河概览", "overview", "single"),
    Col(
        "/jiahexianqing/xianyujingji/",
        "县域经济",
        None,
        "list",
        "2012-06-20",
        4,
        "statistics",
        step=30,
    ),
    Col("/jiahezhengwu/lingdaoxinxi/", "领导信息", "leaders"),
    Col("/jiahezhengwu/zhengwudongtai/", "政务动态", "news", "list", "2012-09-04", 9, "news"),
    Col(
        "/jiahezhengwu/zhengfuwenjian/",
        "政府文件",
        "policy",
        "list",
        "2012-08-13",
        5,
        "policy",
        step=12,
    ),
    Col("/jiahezhengwu/zhengfugonggao/", "政府公告", "notice", "list", "2012-08-30", 6, "notice"),
    Col("/jiahezhengwu/xinxigongkaizhinan/", "信息公开指南", None, "single"),
    Col("/dangwugongkai/xianweigongzuo/", "县委工作", None, "list", "2012-08-28", 4, "news", 8),
    Col("/dangwugongkai/lianzhengwenhua/", "廉政文化", None, "blank"),
    Col(
        "/zhaoshangyinzi/zhaoshangxiangmu/",
        "招商项目",
        None,
        "list",
        "2012-05-10",
        3,
        "bid",
        step=60,
    ),
]
CALENDAR = """<script>
  var   CalendarData=new   Array(20);
  var   TheDate=new   Date();
  function   GetDateString(){ var tmp=""; tmp+=TheDate.getYear()+"年"+(TheDate.getMonth()+1)+"月"+TheDate.getDate()+"日   "; return tmp; }
  document.write(GetDateString(),"农历");
</script>"""


def menu() -> str:
    """Bars of sub-columns under the row of channels, shown by a script."""
    tops = [c for c in COLS if c.first]
    cells = "".join(
        f"""<td width="100" id="card{n}" align="center"><a href="{HOST}{c.path}"  onMouseOver="javascript:switchTab('cardBar','card{n}');">{c.name}</a></td>"""
        for n, c in enumerate(tops, 1)
    )
    bars = "".join(
        f'<div id="Dcard{n}" class="hackBox">\n| '
        + " |\n".join(
            f'<a href="{HOST}{s.path}">{s.name}</a>'
            for s in COLS
            if s.path.startswith(c.path) and s is not c
        )
        + " |\n</div>"
        for n, c in enumerate(tops, 1)
    )
    return f"""<table width="980" height="35" id="cardBar" class="nav"><tr><td width="80" id="card0" align="center"><a href="{HOST}/" onMouseOver="javascript:switchTab('cardBar','card0');">首页</a></td>{cells}<td width="100" align="center"><a href="http://219.0.0.126:8082/" target="_blank">纪委举报网</a></td><td width="200"></td></tr></table>
<table width="980" id="cardContent"><tr><td align="center">{bars}</td></tr></table>"""


def page(title: str, inner: str) -> str:
    """In the common frame."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>{title}</title><link href="{HOST}/skin/jy/css.css" rel="stylesheet" type="text/css" /></head><body>
<div class="top"><table width="980"><tr><td width="48">县　委</td><td width="48">县人大</td><td width="48">县政府</td><td width="49">县政协</td><td align="right">
<a href="javascript:window.external.AddFavorite('{HOST}','嘉河政务网')" rel="nofollow">加入收藏</a> | <a href="{HOST}/">返回首页</a>&nbsp;</td></tr></table></div>
<div class="banner"><object width="980" height="200"><param name="movie" value="{HOST}/skin/jy/images/banner.swf"/><embed src="{HOST}/skin/jy/images/banner.swf" width="980" height="200"></embed></object></div>
{menu()}
<table height="37" border=0><tr width="980"><td width="400" align="right">{CALENDAR}</td><td width="580"><form name=search_js1 method=post action='{HOST}/e/search/index.php'><select name=show><option value=title>标题</option></select><input name=keyboard type=text size=13></form></td></tr></table>
{inner}
<table width="980" class="foot"><tr><td align="center">主办：嘉河县人民政府办公室　电话：0715-6000000　<a href="http://www.miibeian.gov.cn/">鄂ICP备05010000号</a></td></tr></table></body></html>"""


def listing(col: Col, above: Col) -> str:
    """A table of rows, the pages counted in bold."""
    rows = "".join(
        f'<tr><td width="600" height="28">·<a href=\'{h}\' title="{t}">{t}</a></td><td width="90" align="center">{d}</td></tr>'
        for t, h, d in col.rows
    )
    turn = ""
    if col.rows:
        turn = f"""<tr><td colspan="2"><a title="总数">&nbsp;<b>{len(col.rows) + 40}</b> </a>&nbsp;&nbsp;<b>1</b>&nbsp;<a href="{HOST}{col.path}index_2.html">2</a>&nbsp;<a href="{HOST}{col.path}index_3.html">3</a>&nbsp;<a href="{HOST}{col.path}index_2.html">下一页</a>&nbsp;<a href="{HOST}{col.path}index_3.html">尾页</a></td></tr>"""
    return page(
        f"{col.name} - 嘉河县人民政府门户网站",
        f"""<table width="980"><tr><td width="220" valign="top"><div class="l_tit">{above.name}</div></td><td valign="top"><div class="pos">您当前的位置：<a href="{HOST}/">首页</a>&nbsp;>&nbsp;<a href="{HOST}{above.path}">{above.name}</a>&nbsp;>&nbsp;<a href="{HOST}{col.path}">{col.name}</a></div><table width="720">{rows}{turn}</table></td></tr></table>""",
    )


def home(by_path: dict[str, Col]) -> str:
    """A headline, tables with month and day, hidden halves of tabs, pictures as doors."""

    def rows(path: str, count: int, skip: int = 0) -> str:
        return "".join(
            f'<tr>\n<td width="270" align="left"><a href=\'{h}\' target=_blank>{short(t, 17)}</a></td>\n<td width="5" align="center">&nbsp;</td>\n<td width="30" align="right">{d[5:]}</td>\n'
            for t, h, d in by_path[path].rows[skip : skip + count]
        )

    move = "/jiahezhengwu/zhengwudongtai/"
    t, h, _ = by_path[move].rows[0]
    return page(
        "嘉河县人民政府门户网站",
        f"""<div class="one"><div class="o_l"><div class="o_l3"><a href="{HOST}/jiahezhengwu/lingdaoxinxi/" target="_blank"><img src="{HOST}/skin/jy/images/ldxx.gif" width="144" height="60" border="0"></a></div>
<div class="o_l5"><a href="{HOST}/jiahezhengwu/xinxigongkaizhinan/" target="_blank"><img src="{HOST}/skin/jy/images/xxgkzn.gif" border="0"></a></div></div>
<div class="o_c1"><div class="o_flash"></div><div class="o_c2_tit"><span><a href="{HOST}/jiahezhengwu/zhengfugonggao/" target="_blank">政府公告</a></span></div></div>
<div class="o_c3"><div><table width="305" height="85"><tr><td><h1><a href='{h}' target="_blank">{t}</a></h1></td></tr></table></div>
<div><table width="305" height="135">{rows(move, 5, 1)}<tr></table></div>
<div><ul id="nav_02_menu"><li onclick="nav_01(1)" class="sec4" >县委工作</li><li onclick="nav_01(0)" class="sec3" >政府文件</li></ul>
<ul id="nav_02_main"><li class="block"><table width="305" height="130">{rows("/dangwugongkai/xianweigongzuo/", 4)}<tr></table></li><li class="unblock"><table width="305" height="130">{rows("/jiahezhengwu/zhengfuwenjian/", 5)}<tr></table></li></ul></div></div></div>""",
    )


def build() -> Small:
    """The site."""
    by_path = fill(
        COLS,
        "嘉河县",
        "嘉河县经信局",
        lambda col, when: [f"{HOST}{col.path}{d}/{4521 - n}.html" for n, d in enumerate(when)],
    )
    S.add("/", home(by_path), blank=False, identity={"icp": True})
    tops = {c.path: c for c in COLS if c.first}
    for col in COLS:
        above = tops["/" + col.path.split("/")[1] + "/"]
        if col.rows:
            S.add(col.path, listing(col, above), rows_of=col.rows, blank=False, pager={"pages": 3})
        elif col.state == "blank":
            S.add(col.path, listing(col, above), items=[], blank=True)
        elif col.state == "single":
            text = paragraphs(
                "嘉河县地处长江中游南岸，2011年末总人口三十七万。", "全县辖八个乡镇。"
            )
            S.add(
                col.path,
                page(
                    f"{col.name} - 嘉河县人民政府门户网站",
                    f'<div class="pos">您当前的位置：<a href="{HOST}/">首页</a>&nbsp;>&nbsp;<a href="{HOST}{above.path}">{above.name}</a>&nbsp;>&nbsp;{col.name}</div><div id="text">{text}</div>',
                ),
                items=[],
                blank=False,
            )
    t, h, d = by_path["/jiahezhengwu/zhengfugonggao/"].rows[0]
    S.add(
        h.removeprefix(HOST),
        page(
            f"{t} - 嘉河县人民政府门户网站",
            f'<div class="pos">您当前的位置：<a href="{HOST}/">首页</a>&nbsp;>&nbsp;<a href="{HOST}/jiahezhengwu/">嘉河政务</a>&nbsp;>&nbsp;<a href="{HOST}/jiahezhengwu/zhengfugonggao/">政府公告</a></div><table width="900"><tr><td align="center"><h1>{t}</h1></td></tr><tr><td align="center">{d} 09:21:33　来源：县政府办　点击：<script src="{HOST}/e/public/ViewClick/?classid=7&id=4521&addclick=1"></script></td></tr><tr><td id="text">{paragraphs("根据工作安排，现将有关事项公告如下。", "特此公告。")}</td></tr></table>',
        ),
        article={"title": t, "published": d, "origin": "县政府办"},
        blank=False,
    )
    declare(S, COLS)
    S.more |= {"home_newest": "2012-09-04"}
    return S
