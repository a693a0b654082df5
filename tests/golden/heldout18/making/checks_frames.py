"""What stands around the cases of the eighteenth set: a fair draw, a third of it kept apart.

Written in the order in which samples came out of look-ups in public repositories (scanners' own
fixtures, write-ups and threads of pages that someone had changed, feet and heads of saved pages of
real sites, systems' own answers), none refused for being easy. Structures are those seen; all
words, names, hosts and numbers are made up. A third, by the hash of the names (`checks_kept`), is
read only after the rest has been mended.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.small_sites import write_json

SET = Path(__file__).parent.parent
KEPT = SET / "checks_kept"
AS_OF = "2026-10-15"
HOST = "www.jichuan-xian.invalid"
HOME = f"http://{HOST}/"
ARTICLE = f"{HOME}jcxzf/c104/202609/7f3a9d0c41.shtml"
LIST = f"{HOME}jcxzf/c104/list.shtml"
CODE, ICP, POLICE = "5199210001", "蜀ICP备19000077号", "川公网安备51992102000077号"
NAME, OFFICE = "霁川县人民政府", "霁川县人民政府办公室"
FOOT = f"""<div class="foot"><div class="wrap"><p>{OFFICE}主办　网站标识码 {CODE}</p><p><a href="https://beian.miit.gov.cn/" target="_blank">{ICP}-1</a></p><p><a href="/jcxzf/wzdt/index.shtml">网站地图</a></p></div></div>"""
TEXT = (
    "<p>　　9月22日，霁川县在柳坪镇召开秋粮收购现场会，县粮食和物资储备中心、各粮站和种粮大户代表参加。</p>"
    "<p>　　与会人员先后察看了烘干中心、临时收储点和过磅流程。会议强调，要做到有人收粮、有钱收粮、有仓收粮、有车运粮，让农民卖“明白粮”。</p>"
    "<p>　　据介绍，全县今年准备仓容八万吨，开设收购网点二十一个，十月中旬以前全部开秤。</p>"
)


def home(block: str, head: str = "", after: str = "", title: str = NAME) -> str:
    """The county's home page as a common platform lays it out, with a pane that moves and a foot."""
    return f"""<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8" />
<title>{title}</title>
<meta name="SiteName" content="{NAME}"><meta name="SiteDomain" content="{HOST}"><meta name="SiteIDCode" content="{CODE}">
<link rel="stylesheet" href="/jcxzf/xhtml/css/base.css"><script src="/jcxzf/xhtml/js/jquery-3.6.0.min.js"></script>
{head}
</head>
<body>
<div class="head"><div class="wrap"><a class="logo" href="/"><img src="/jcxzf/xhtml/img/logo.png" alt="{NAME}"></a><div class="top-r"><a href="/mob/">手机版</a><a id="fjt" href="javascript:;">繁體</a></div></div></div>
<div class="nav"><ul><li><a href="/jcxzf/index.shtml">首页</a></li><li><a href="/jcxzf/c101/tt.shtml">走进霁川</a></li><li><a href="/jcxzf/c102/zw.shtml">政务公开</a></li><li><a href="/jcxzf/c103/fw.shtml">政务服务</a></li><li><a href="/jcxzf/c105/hd.shtml">互动交流</a></li></ul></div>
<div class="wrap main"><div class="pic"><ul><li><a href="/jcxzf/c104/202610/1b20aa73e2.shtml"><img src="/u/p1.jpg" alt="柳坪梯田稻谷飘香"></a></li></ul></div>
<div class="yw"><div class="hd"><a href="/jcxzf/c104/list.shtml">霁川要闻</a></div><ul><li><span>2026-10-12</span><a href="/jcxzf/c104/202610/1b20aa73e2.shtml">柳坪梯田稻谷飘香</a></li><li><span>2026-10-10</span><a href="/jcxzf/c104/202610/90cc17d5b8.shtml">县政府专题研究校园餐监管</a></li><li><span>2026-09-23</span><a href="/jcxzf/c104/202609/7f3a9d0c41.shtml">霁川县召开秋粮收购现场会</a></li></ul></div></div>
{block}
{FOOT}
</body>
</html>{after}
"""


def article(
    block: str = "", head: str = "", title: str = "霁川县召开秋粮收购现场会", text: str = TEXT
) -> str:
    """An article of the county."""
    return f"""<!DOCTYPE html>
<html>
<head><meta charset="UTF-8"><title>{title}_{NAME}</title>
<link rel="stylesheet" href="/jcxzf/xhtml/css/xq.css">{head}</head>
<body>
<div class="nav"><a href="/jcxzf/index.shtml">首页</a><a href="/jcxzf/c102/zw.shtml">政务公开</a><a href="/jcxzf/c103/fw.shtml">政务服务</a><a href="/jcxzf/c105/hd.shtml">互动交流</a></div>
<div class="crumb">您现在的位置：<a href="/jcxzf/index.shtml">首页</a>-><a href="/jcxzf/c104/list.shtml">霁川要闻</a></div>
<div class="xq"><h2 class="tit">{title}</h2><p class="xx"><span>发布时间：2026-09-23 16:40</span><span>来源：县融媒体中心</span></p>
<div id="zoom">{text}</div>{block}</div>
{FOOT}
</body>
</html>
"""


def old_home(block: str) -> str:
    """The home page of an office in tables, as its first editor left it."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>霁川县粮食和物资储备中心</title></head>
<body bgcolor="#FFFFFF"><table width="990" align="center" border="0" cellspacing="0"><tr><td><a href="/">首页</a> | <a href="/news.asp">工作动态</a> | <a href="/law.asp">政策法规</a></td></tr>
<tr><td><a href="/show.asp?id=208">秋粮收购网点公布</a> 2026-10-8<br><a href="/show.asp?id=203">储备粮轮换公告</a> 2026-9-30</td></tr>
<tr><td>{block}</td></tr><tr><td align="center">霁川县粮食和物资储备中心 备案序号：{ICP}<br>建议使用：1024×768分辨率</td></tr></table></body></html>
"""


def bare(text: str, title: str = "", head: str = "") -> str:
    """Nothing but this."""
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title>{head}</head><body>{text}</body></html>"


def script(code: str) -> str:
    """This code as a script of the page."""
    return f'<script type="text/javascript">{code}</script>'


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
