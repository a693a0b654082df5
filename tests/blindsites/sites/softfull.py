"""Missing pages answered with 200: the office's whole template, or the home page once more."""

from __future__ import annotations

from datetime import date

from tests.blindsites.blindsite import BlindSite
from tests.blindsites.newer_skins import modern
from tests.blindsites.ordinary import ordinary, site_of
from tests.blindsites.serving import Asked, Reply

NAME = "软错县农业农村局"


def make() -> BlindSite:
    office = ordinary(NAME, "3300280001", modern)
    frame, article = office.skin.frame, office.skin.article
    old = "".join(f"<p><a href='/nyzx/2013/{k}.html'>农技问答之{k}</a></p>" for k in (1, 2, 3))
    old += "".join(f"<p><a href='/zt/{k}/'>专题之{k}</a></p>" for k in ("chunbo", "shuangqiang"))
    title = "往年农技资料"
    office.page(
        "/gzdt/900.html", title, "工作动态",
        article(title, date(2019, 6, 11), ["往年的资料列出如下,供查阅。", old]),
    )  # fmt: skip
    office.home("/", NAME, f"<p><a href='/gzdt/900.html'>{title}</a></p>")
    sorry = (
        "<div class='err'><img src='/i/red.png' alt=''><p>抱歉,您访问的页面不存在或者已经被删除。</p>"
        "<p>您可以:<a href='/'>返回首页</a> <a href='/map.html'>网站地图</a></p></div>"
    )
    missing = Reply(frame("提示信息", "提示信息", sorry).encode())
    home = office.host.pages["/"]
    assert isinstance(home, Reply)

    def otherwise(asked: Asked) -> Reply:
        return home if asked.path.startswith("/zt/") else missing

    office.host.otherwise = otherwise
    return site_of("softfull", NAME, office, "nyj.ruancuo.invalid")
