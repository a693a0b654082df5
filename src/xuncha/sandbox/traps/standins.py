"""Pages that stand in for a column: their emptiness proves nothing."""

from __future__ import annotations

from xuncha.facts import ColumnKind, LinkVerdict
from xuncha.sandbox.markup.parts import BANNER as BARE
from xuncha.sandbox.traps.kit import TrapSite, news_items
from xuncha.sandbox.traps.truth import Shown

_SHELL = (
    "<div id='app'><ul id='list'></ul></div><script>"
    "$.ajax({url:'/api/list',success:function(d){$('#list').html(d.html)}});</script>"
)
_LOGIN = (
    "<form action='/login' method='post'>用户名<input name='u'>密码<input type='password' name='p'>"
    "<input type='submit' value='登录'></form>"
)


def stand_ins(number: int) -> TrapSite:
    """A script shell, a login page, an error page, a page under construction as columns."""
    site = TrapSite(number, "演练县体育局(替身页)", "shell, login, error, maintenance as columns")
    site.ordinary()
    shells = (
        ("规划计划", "/ghjh/", ColumnKind.PLANNING, _SHELL),
        ("人事信息", "/rsxx/", ColumnKind.PERSONNEL, _SHELL.replace("$.ajax", "axios.get")),
        ("政策文件", "/zcwj/", ColumnKind.POLICY,
         "<ul v-if='list.length'><li v-for='i in list'><a :href='i.u'>{{i.t}}</a></li></ul>"),
    )  # fmt: skip
    for name, path, kind, inner in shells:
        site.column(name, path, inner, Shown.UNKNOWN, kind)
    site.column("财政信息", "/czxx/", "", Shown.UNKNOWN, ColumnKind.FINANCE)
    site.column("统计信息", "/tjxx/", "", Shown.UNKNOWN, ColumnKind.STATISTICS)
    site.column("重点工程", "/zdgc/", "", Shown.UNKNOWN)
    site.put("/czxx/", f"<html><head><title>登录</title></head><body>{BARE}{_LOGIN}</body></html>")
    site.put(
        "/tjxx/",
        f"<html><head><title>出错</title></head><body>{BARE}<h1>HTTP 错误 500</h1>服务器内部错误</body></html>",
    )
    site.put(
        "/zdgc/",
        f"<html><head><title>提示</title></head><body>{BARE}<p>栏目正在建设中,敬请期待</p></body></html>",
    )
    return site.done()


def stubs(number: int) -> TrapSite:
    """Columns that send the visitor on: to the first sub-column, by meta and by script."""
    site = TrapSite(number, "演练县商务局(跳转栏目)", "redirect stubs as columns")
    site.ordinary()
    news = news_items("/zwgk/swdt/", 3, 8, 30)
    site.listed("商务动态", "/zwgk/swdt/", news, Shown.FRESH, ColumnKind.NEWS)
    site.column("政务公开", "/zwgk/", "", Shown.SINGLE, may_be_absent=True)
    site.column("政务服务", "/zwfw/", "", Shown.SINGLE, may_be_absent=True)
    site.put(
        "/zwgk/",
        "<html><head><meta http-equiv='refresh' content='0; url=./swdt/'></head><body></body></html>",
    )
    site.put(
        "/zwfw/",
        "<html><head><script>window.location.href='/gzdt/';</script></head><body></body></html>",
    )
    return site.done()


def failing(number: int) -> TrapSite:
    """Columns whose page does not open: a fault of links, unknown as a column, never blank."""
    site = TrapSite(number, "演练县旅游局(打不开)", "columns that answer 404, 500 or too little")
    site.ordinary()
    for name, path, status in (
        ("规划计划", "/ghjh/", 404),
        ("人事信息", "/rsxx/", 500),
        ("政策文件", "/zcwj/", 403),
    ):
        site.column(name, path, "", Shown.UNKNOWN)
        site.put(
            path,
            f"<html><head><title>{status}</title></head><body>{BARE}{status}</body></html>",
            status,
        )
        # 403 may be meant for us alone: no dead link.
        if status != 403:
            site.truth.links[path] = LinkVerdict.DEAD
    return site.done()


MAKERS = (stand_ins, stubs, failing)
