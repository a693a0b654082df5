"""Another home page for search engines; HEAD answered wrongly; missing pages that say 200."""

from __future__ import annotations

from dataclasses import replace

from tests.blindsites.blindsite import BlindSite, usual_files
from tests.blindsites.building import ANSWERED, FORM, Office, surveys, usual, usual_services
from tests.blindsites.serving import Asked, Host, Reply, moved
from tests.blindsites.skins import boxes, foot_of, framed, menu_of

NAME = "镜湖县水利局"
MENU = menu_of(
    ("工作动态", "/n1/gzdt/list.html"), ("通知公告", "/n1/tzgg/list.html"),
    ("政策文件", "/n1/zcwj/list.html"), ("人事信息", "/n1/rsxx/list.html"),
    ("规划计划", "/n1/ghjh/list.html"), ("机构职能", "/n1/jgzn/list.html"),
    ("办事指南", "/n1/bszn/list.html"), ("局长信箱", "/n1/jzxx/list.html"),
    ("调查征集", "/n1/dczj/list.html"),
)  # fmt: skip
GONE = "<html><head><title>出错了</title></head><body><p>您访问的页面不存在或已被删除</p></body></html>"
FOR_ENGINES = (
    "<html><head><title>真人娱乐_彩票开户_镜湖</title></head><body>{}</body></html>".format(
        "".join(f"<a href='http://{k}.bocai.invalid/'>彩票平台{k}</a>" for k in range(12))
    )
)


def make() -> BlindSite:
    skin = boxes(
        framed(NAME, MENU, foot_of(NAME, "3300090011")),
        list_at="/n1/{slug}/list.html", item_at="/n1/{slug}/c{number}.html",
    )  # fmt: skip
    office = Office(skin)
    usual_files(office.host)
    usual(office)
    usual_services(office)
    office.letters("jzxx", "局长信箱", ANSWERED, FORM)
    surveys(office, count=4)
    old = "".join(f"<a href='/old/{k}.html'>旧文{k}</a>" for k in (1, 2, 3))
    office.page("/n1/gzdt/c900.html", "往期目录", "工作动态", f"<h2>往期目录</h2><p>{old}</p>")
    office.home("/", NAME, "<p><a href='/n1/gzdt/c900.html'>往期目录</a></p>")
    host = office.host
    for path, reply in host.pages.items():
        assert isinstance(reply, Reply)
        host.pages[path] = replace(reply, head=404)
    host.before = _for_engines
    host.put("/error.html", GONE)
    host.otherwise = lambda asked: moved("/error.html")
    hosts = {"slj.jinghu.invalid": host}
    hosts |= {f"{k}.bocai.invalid": Host() for k in range(12)}
    return BlindSite("jinghu", NAME, "http://slj.jinghu.invalid/", hosts)


def _for_engines(asked: Asked) -> Reply | None:
    comes_from_search = asked.has("user-agent", "spider") or asked.has("referer", "baidu")
    if asked.path == "/" and comes_from_search:
        return Reply(FOR_ENGINES.encode())
    return None
