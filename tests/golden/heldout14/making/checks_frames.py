"""What stands around the cases: a county's home page and one of its articles.

Places, offices, hosts and texts are made up; what is hidden, injected or answered follows incident
write-ups, products' own pages and templates in public repositories, in other words.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.golden import small_sites
from tests.golden.small_sites import write_json

SET = Path(__file__).parent.parent
AS_OF = "2026-06-01"
HOME = "http://www.chenghu-xian.invalid/"
ARTICLE = f"{HOME}xwzx/zwyw/202605/t20260520_118.html"

NEWS = (
    ("县政府召开防汛工作调度会", "/xwzx/zwyw/202605/t20260528_131.html", "05-28"),
    ("澄湖大桥主体工程完工", "/xwzx/zwyw/202605/t20260526_127.html", "05-26"),
    ("全县早稻长势良好", "/xwzx/zwyw/202605/t20260522_121.html", "05-22"),
    ("我县三个社区食堂开门迎客", "/xwzx/zwyw/202605/t20260520_118.html", "05-20"),
)
TEXT = (
    "<p>　　5月20日上午，县住建局在湖东街道召开老旧小区改造现场会，逐项核对施工进度，听取居民意见。</p>"
    "<p>　　会议要求，施工单位要把噪声和扬尘管住，街道要把停水停电的时间提前告知到户，遇到问题当天研究、当天答复。</p>"
    "<p>　　目前，首批六个小区的雨污分流已经完成，电梯加装正在征求楼栋意见，预计九月底前全部交付使用。</p>"
)


def home(block: str, head: str = "", after: str = "", title: str = "澄湖县人民政府") -> str:
    """The county's home page with this block in it."""
    rows = "".join(f'<li><a href="{u}">{t}</a><span>{d}</span></li>' for t, u, d in NEWS)
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="/images/css/index.css"><script src="/images/js/jquery.min.js"></script>
{head}</head>
<body>
<div class="top"><a href="/"><img src="/images/logo.png" alt="澄湖县人民政府"></a></div>
<ul class="menu"><li><a href="/">首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/zmhd/">政民互动</a></li></ul>
<div class="w1200"><div class="news"><h2><a href="/xwzx/zwyw/">政务要闻</a></h2><ul>{rows}</ul></div>
<div class="gs"><h2><a href="/zwgk/tzgg/">通知公告</a></h2><ul><li><a href="/zwgk/tzgg/202605/t20260519_90.html">关于端午节期间办事窗口值班安排的通知</a><span>05-19</span></li></ul></div></div>
{block}
<div class="footer"><p>主办：澄湖县人民政府办公室　网站标识码：3622330001　赣ICP备17000033号</p><p><a href="/wzdt.html">网站地图</a></p></div>
</body>
</html>{after}
"""


def article(
    block: str = "",
    head: str = "",
    title: str = "澄湖县推进老旧小区改造",
    text: str = TEXT,
    **meta: str,
) -> str:
    """An article of the county; `meta` gives other keywords and the origin."""
    keywords = meta.get("keywords", "老旧小区,改造")
    origin = meta.get("origin", "县住建局")
    return f"""<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>{title}_澄湖县人民政府</title>
<meta name="keywords" content="{keywords}"><meta name="description" content="{keywords}">
<link rel="stylesheet" href="/images/css/xl.css">{head}</head>
<body>
<div class="top"><a href="/">首页</a><a href="/xwzx/">新闻中心</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/xwzx/">新闻中心</a> &gt; <a href="/xwzx/zwyw/">政务要闻</a></div>
<div class="xl"><h1>{title}</h1><div class="info">发布时间：2026-05-20 09:12　来源：{origin}　浏览次数：<span id="hits"></span></div>
<div class="TRS_Editor">{text}</div>{block}</div>
<div class="footer"><p>主办：澄湖县人民政府办公室　网站标识码：3622330001　赣ICP备17000033号</p></div>
</body>
</html>
"""


def single(name: str, url: str, html: str, **expect: Any) -> None:
    """A page of the set with what has to be seen on it."""
    small_sites.single(SET, name, url, AS_OF, html, **expect)


def cases(name: str, rows: list[dict[str, Any]]) -> None:
    """Cases that are no pages, as one file."""
    path = SET / name / "cases.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_json(path, rows)
