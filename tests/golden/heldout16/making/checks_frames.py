"""What stands around the cases: pages of a made-up county, in the province's common template.

Places, offices, hosts and texts are made up. What is hidden, injected or answered follows what was
seen in detectors' rules, firewalls' own pages and systems' templates in public repositories, in
other words. A third of the cases, by the hash of their names, is written apart (`checks_later`)
and is read only after the rest has been mended.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.heldout14.making.checks_frames import ARTICLE, AS_OF, HOME, TEXT, article
from tests.golden.small_sites import write_json

SET = Path(__file__).parent.parent
LATER = SET / "checks_later"
__all__ = ["ARTICLE", "HOME", "TEXT", "article", "cases", "home", "old_home", "script", "single"]


def home(block: str, head: str = "", after: str = "", title: str = "澄湖县人民政府") -> str:
    """The county's home page as a province's common template has it, with slides and a wide foot."""
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="renderer" content="webkit">
<title>{title}</title>
<meta name="SiteName" content="澄湖县人民政府"><meta name="SiteDomain" content="www.chenghu-xian.invalid"><meta name="SiteIDCode" content="3622330001">
<link rel="stylesheet" href="/u/cms/www/css/swiper.min.css"><link rel="stylesheet" href="/u/cms/www/css/index.css">
<script src="/u/cms/www/js/jquery-1.12.4.min.js"></script>{head}
</head>
<body>
<div class="topbar"><div class="w1200"><span id="today"></span><div class="fr"><a href="/wza/">无障碍</a><a href="/old/">长者版</a><a href="/ft/">繁體</a></div></div></div>
<div class="header"><div class="w1200"><a href="/"><img src="/u/cms/www/img/logo.png" alt="澄湖县人民政府"></a><form action="/s"><input name="q"><button>搜索</button></form></div></div>
<div class="nav"><ul class="w1200"><li><a href="/">首页</a></li><li><a href="/xxgk/">政务公开</a></li><li><a href="/fwdt/">服务大厅</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/zjch/">走进澄湖</a></li></ul></div>
<div class="w1200 clearfix"><div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><a href="/xxgk/202605/t20260530_77.html"><img src="/u/a.jpg"><p>湖心小学迁入新校舍</p></a></div></div></div>
<div class="yaowen"><h3><a href="/xxgk/yw/">县内要闻</a></h3><ul><li><a href="/xxgk/yw/202605/t20260530_78.html">县政府研究部署汛期安全</a><em>05-30</em></li><li><a href="/xxgk/yw/202605/t20260527_71.html">万亩莲塘进入采收季</a><em>05-27</em></li><li><a href="/xxgk/yw/202605/t20260524_66.html">城东便民服务站试运行</a><em>05-24</em></li></ul></div></div>
{block}
<div class="footer"><div class="w1200"><p>主办：澄湖县人民政府办公室　网站标识码：3622330001　赣ICP备17000033号</p><p><a href="/wzdt/">网站地图</a>　<a href="/lxwm/">联系我们</a></p></div></div>
</body>
</html>{after}
"""


def old_home(block: str, ground: str = "#FFFFFF", foot: str = "") -> str:
    """The home page of an office as a page editor of 2004 left it."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>澄湖县人民政府</title></head>
<body bgcolor="{ground}" leftmargin="0" topmargin="0"><table width="776" border="0" align="center" cellpadding="0" cellspacing="0">
<tr><td height="24"><a href="/">首页</a>　<a href="/zwgk/">政务公开</a>　<a href="/bszn/">办事指南</a>　<a href="/ly/">留言</a></td></tr>
<tr><td valign="top"><img src="images/dot.gif"><a href="/read.asp?id=511">关于做好早稻收购工作的通知</a> [2026-5-25]<br><img src="images/dot.gif"><a href="/read.asp?id=507">县里检查中小学食堂</a> [2026-5-19]</td></tr>
<tr><td>{block}</td></tr></table>
<table width="776" border="0" align="center" {foot}><tr><td align="center">主办：澄湖县人民政府办公室　网站标识码：3622330001　赣ICP备17000033号</td></tr></table></body></html>
"""


def script(code: str) -> str:
    """This code as a script of the page."""
    return f'<script type="text/javascript">{code}</script>'


def later(name: str) -> bool:
    """Whether this case is of the third that is kept."""
    return sha256(name.encode()).digest()[0] % 3 == 0


def single(name: str, url: str, html: str, **expect: Any) -> None:
    """A page of the set with what has to be seen on it."""
    small_sites.single(LATER if later(name) else SET, name, url, AS_OF, html, **expect)


def cases(name: str, rows: list[dict[str, Any]], key: str = "name") -> None:
    """Cases that are no pages, as one file in each of the two parts."""
    for at, part in ((SET, False), (LATER, True)):
        path = at / name / "cases.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_json(path, [row for row in rows if later(row[key]) == part])
