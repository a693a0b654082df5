"""What stands around the cases of the nineteenth set: a fair draw, a third of it kept apart.

Written in the order in which samples came out of look-ups in public repositories (pages that
someone had changed, scanners' own fixtures, component libraries and systems' templates, feet and
heads of saved pages of real sites, systems' and guards' own answers), none refused for being easy.
Structures are those seen; all words, names, hosts and numbers are made up. A third, by the hash of
the names (`checks_kept`), is read only after the rest has been mended.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.small_sites import write_json

SET = Path(__file__).parent.parent
KEPT = SET / "checks_kept"
AS_OF = "2026-10-20"
HOST = "www.shuanglin-xian.invalid"
HOME = f"http://{HOST}/"
ARTICLE = f"{HOME}slx/zwdt/bmdt/content_30617.html"
LIST = f"{HOME}slx/zwdt/bmdt/list.html"
CODE, ICP, POLICE = "4399210002", "湘ICP备20000066号", "湘公网安备43992102000066号"
NAME, OFFICE = "霜林县人民政府", "霜林县人民政府办公室"
FOOT = f"""<footer class="footer"><div class="container"><p>主办单位：{OFFICE}　网站标识码：{CODE}</p><p><a href="https://beian.miit.gov.cn/">{ICP}</a>　<a href="/slx/wzdt/index.html">网站地图</a></p></div></footer>"""
TEXT = (
    "<p>　　10月12日，霜林县枫桥乡举行油茶采摘开园仪式，县林业部门、各村合作社和加工企业代表到场。</p>"
    "<p>　　今年全县油茶挂果面积十六万亩，预计鲜果产量比上年增长一成。县里组建了三支采摘服务队，帮助缺劳力的农户采收。</p>"
    "<p>　　加工企业负责人介绍，收购点已设到各村，现款结算，鲜果当天入库脱壳，防止霉变。</p>"
)


def home(block: str, head: str = "", after: str = "", title: str = NAME) -> str:
    """The county's home page in a grid of columns, with a menu, a pane of pictures and a foot."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="SiteName" content="{NAME}"><meta name="SiteDomain" content="{HOST}"><meta name="SiteIDCode" content="{CODE}">
<link rel="stylesheet" href="/slx/static/css/main.css">
{head}
</head>
<body>
<header class="header"><div class="container"><a class="logo" href="/"><img src="/slx/static/img/logo.png" alt="{NAME}"></a></div></header>
<nav class="nav-main"><ul><li><a href="/slx/index.html">首页</a></li><li><a href="/slx/zjsl/index.html">走进霜林</a></li><li><a href="/slx/zwgk/index.html">政务公开</a></li><li><a href="/slx/zwfw/index.html">政务服务</a></li><li><a href="/slx/hdjl/index.html">互动交流</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-6"><h2><a href="/slx/zwdt/bmdt/list.html">部门动态</a></h2><ul class="news"><li><a href="/slx/zwdt/bmdt/content_30617.html">枫桥乡油茶采摘开园</a><span>10-12</span></li><li><a href="/slx/zwdt/bmdt/content_30602.html">县城东片区雨污分流改造完工</a><span>10-09</span></li><li><a href="/slx/zwdt/bmdt/content_30588.html">我县开展校车安全检查</a><span>10-08</span></li></ul></div></div></div>
{block}
{FOOT}
</body>
</html>{after}
"""


def article(
    block: str = "", head: str = "", title: str = "枫桥乡油茶采摘开园", text: str = TEXT
) -> str:
    """An article of the county."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>{title}-{NAME}</title>
<link rel="stylesheet" href="/slx/static/css/detail.css">{head}</head>
<body>
<nav class="nav-main"><a href="/slx/index.html">首页</a><a href="/slx/zwgk/index.html">政务公开</a><a href="/slx/zwfw/index.html">政务服务</a><a href="/slx/hdjl/index.html">互动交流</a></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/slx/index.html">首页</a></li><li><a href="/slx/zwdt/bmdt/list.html">部门动态</a></li></ol>
<div class="detail"><h1>{title}</h1><div class="info"><span>发布时间：2026-10-12 09:20</span><span>信息来源：霜林县融媒体中心</span></div>
<div class="content" id="zoom">{text}</div>{block}</div></div>
{FOOT}
</body>
</html>
"""


def bare(text: str, title: str = "", head: str = "") -> str:
    """Nothing but this."""
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{text}</body></html>"


def script(code: str) -> str:
    """This code as a script of the page."""
    return f"<script>{code}</script>"


def sheet(rules: str) -> str:
    """These rules as a sheet in the page."""
    return f"<style>{rules}</style>"


def place(name: str) -> Path:
    """The folder of the set, or of the third that is kept."""
    return KEPT if sha256(name.encode()).digest()[0] % 3 == 0 else SET


def single(name: str, url: str, html: str, **expect: Any) -> None:
    """A page of the set with what has to be seen on it."""
    small_sites.single(place(name), name, url, AS_OF, html, **expect)


def cases(folder: str, rows: list[dict[str, Any]]) -> None:
    """Cases that are no pages, as one file in each of the two parts."""
    parts: dict[Path, list[dict[str, Any]]] = {}
    for row in rows:
        parts.setdefault(place(row["name"]), []).append(row)
    for at, some in parts.items():
        path = at / folder / "cases.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, some)
