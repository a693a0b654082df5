"""What stands around the cases: pages of a made-up county, in two habits of real templates.

Places, offices, hosts and texts are made up. What is hidden, injected or answered follows what was
seen in saved pages that had been broken into, in write-ups, firewalls' own pages and templates in
public repositories, in other words.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout14.making.checks_frames import ARTICLE, AS_OF, HOME, TEXT, article
from tests.golden.small_sites import write_json

SET = Path(__file__).parent.parent
__all__ = ["ARTICLE", "HOME", "TEXT", "article", "cases", "home", "old_home", "script", "single"]


def home(block: str, head: str = "", after: str = "", title: str = "澄湖县人民政府") -> str:
    """The county's home page as a template of 2022 has it: a wide menu, news in tabs, this block."""
    return f"""<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><meta name="SiteName" content="澄湖县人民政府"><title>{title}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/static/css/common.css">
<script src="/static/js/jquery-3.5.1.min.js"></script>{head}</head>
<body>
<header><a class="logo" href="/"><img src="/static/img/logo.png" alt="澄湖县人民政府"></a></header>
<nav><ul><li><a href="/">首页</a></li><li><a href="/zjch/">走进澄湖</a><div class="sub"><a href="/zjch/chgk/">澄湖概况</a><a href="/zjch/xzqh/">行政区划</a></div></li><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></nav>
<main><div class="tabs"><a href="/xwdt/chyw/" class="on">澄湖要闻</a><a href="/xwdt/tzgg/">通知公告</a></div>
<ul class="news"><li><a href="/xwdt/chyw/202605/t20260529_301.html">全县春季植树任务完成</a><i>2026-05-29</i></li><li><a href="/xwdt/chyw/202605/t20260527_298.html">湖东街道办成便民市集</a><i>2026-05-27</i></li><li><a href="/xwdt/chyw/202605/t20260521_290.html">县图书馆延长开放时间</a><i>2026-05-21</i></li></ul></main>
{block}
<footer><p>主办单位：澄湖县人民政府办公室　网站标识码：3622330001　赣ICP备17000033号　<a href="/wzdt/">网站地图</a></p></footer>
</body>
</html>{after}
"""


def old_home(block: str, ground: str = "#FFFFFF") -> str:
    """The home page of an office as it was laid out in tables about 2006."""
    return f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=utf-8"><TITLE>澄湖县人民政府</TITLE></HEAD>
<BODY bgColor={ground} topMargin=0><TABLE cellSpacing=0 cellPadding=0 width=778 align=center border=0>
<TR><TD><A href="/">首页</A> | <A href="/zwgk/">政务公开</A> | <A href="/bszn/">办事指南</A> | <A href="/lyb/">留言</A></TD></TR>
<TR><TD><A href="/news/show.asp?id=811">关于开展夏粮收购检查的通知</A> (2026-5-22)<BR><A href="/news/show.asp?id=806">县政府常务会议召开</A> (2026-5-18)</TD></TR>
<TR><TD>{block}</TD></TR>
<TR><TD align=middle>主办：澄湖县人民政府办公室　网站标识码：3622330001　赣ICP备17000033号</TD></TR></TABLE></BODY></HTML>
"""


def script(code: str) -> str:
    """This code as a script of the page."""
    return f'<script type="text/javascript">{code}</script>'


def single(name: str, url: str, html: str, **expect: Any) -> None:
    """A page of the set with what has to be seen on it."""
    small_sites.single(SET, name, url, AS_OF, html, **expect)


def cases(name: str, rows: list[dict[str, Any]]) -> None:
    """Cases that are no pages, as one file."""
    path = SET / name / "cases.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_json(path, rows)
