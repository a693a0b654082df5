"""Columns without anything, in each way sites show it, and columns that only look so."""

from __future__ import annotations

from xuncha.facts import ColumnKind
from xuncha.sandbox.files import pdf, png
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import TrapSite, notice_items, plain_list
from xuncha.sandbox.traps.truth import Shown

N = ColumnKind.NOTICE
# Name, path, kind, content: nine honest ways to show nothing.
_NOTHING = (
    ("通知公告栏", "/b1/", N, "<ul class='list'></ul>"),
    ("规划计划", "/b2/", ColumnKind.PLANNING, "<ul class='list'></ul><p>暂无数据</p>"),
    ("人事任免", "/b3/", ColumnKind.PERSONNEL, "<div class='list'>对不起,该栏目暂无信息!</div>"),
    ("政策法规", "/b4/", ColumnKind.POLICY, "<ul class='list'></ul><div class='page'>共0条 第1/1页</div>"),
    ("统计数据", "/b5/", ColumnKind.STATISTICS, "<table class='list'><tr><td>暂无内容</td></tr></table>"),
    ("财政预决算", "/b6/", ColumnKind.FINANCE, "<div id='list'><dl></dl></div><p>没有找到相关记录</p>"),
    ("重大项目", "/b7/", ColumnKind.PROJECTS, "<ul><li></li><li></li></ul><p>当前栏目下没有文章</p>"),
    ("部门动态", "/b8/", ColumnKind.NEWS,
     '<ul class="list"></ul><script>createPageHTML(0, 0, "index", "html");</script>'),
)  # fmt: skip


def nothing(number: int) -> TrapSite:
    """Eight blank columns, shown in eight ways."""
    site = TrapSite(number, "演练县信访局(空白栏目)", "blank columns in each way sites show it")
    site.ordinary()
    for name, path, kind, inner in _NOTHING:
        site.column(name, path, inner, Shown.BLANK, kind)
    return site.done()


def with_side_list(number: int) -> TrapSite:
    """A blank column beside the site's usual side list: the side list is no content of it."""
    site = TrapSite(number, "演练县物价局(侧栏)", "a blank column with the site's side list")
    site.ordinary()
    side = notice_items("/tzgg/", 2, 9, 20)
    aside = f'<div class="side"><h3>最新公告</h3>{plain_list(side)}</div>'
    for name, path, kind in (
        ("规划计划", "/ghjh/", ColumnKind.PLANNING),
        ("人事信息", "/rsxx/", ColumnKind.PERSONNEL),
    ):
        site.column(name, path, f"<ul class='list'></ul><p>暂无信息</p>{aside}", Shown.BLANK, kind)
    site.footer = (
        f'{aside}<div class="footer">主办单位:{site.name} 网站标识码:{site.site_id_code}</div>'
    )
    return site.done()


def single_articles(number: int) -> TrapSite:
    """Columns that are one article, a picture, a file or a frame: no list, and not blank."""
    site = TrapSite(number, "演练县司法局(单篇栏目)", "single-article columns are not blank")
    site.ordinary()
    text = "本局贯彻执行有关法律法规,承担本辖区内的普法、调解和法律援助工作,指导司法所建设。" * 3
    site.column("机构职能", "/jgzn/", f"<h1>机构职能</h1><div>{text}</div>", Shown.SINGLE)
    site.column(
        "公开指南", "/gkzn/", f"<div class='con'><p>{text}</p><p>{text}</p></div>", Shown.SINGLE
    )
    site.column("内设机构", "/nsjg/", "<img src='/images/jg.png' alt='机构图'>", Shown.SINGLE)
    site.column("联系我们", "/lxwm/", "<p>地址:演练路1号</p><p>电话:0000-0000000</p><p>邮编:000000</p>", Shown.SINGLE,
                may_be_absent=True)  # fmt: skip
    site.column("年度报告", "/ndbg/", "<p><a href='/files/report.pdf'>政府信息公开工作年度报告</a></p>", Shown.SINGLE,
                may_be_absent=True)  # fmt: skip
    site.column("依申请公开", "/ysq/", "<form action='/apply' method='post'><p>申请人</p><input name='a'>"
                "<p>联系电话</p><input name='b'><p>所需信息</p><textarea name='c'></textarea>"
                "<input type='submit' value='提交'></form>", Shown.SINGLE)  # fmt: skip
    site.done()
    site.routes["/images/jg.png"] = TrapAnswer(png(3), 200, "image/png")
    site.routes["/files/report.pdf"] = TrapAnswer(pdf("report"), 200, "application/pdf")
    return site


MAKERS = (nothing, with_side_list, single_articles)
