"""Letters in several layouts, and channels that are none of consultation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.sandbox.traps.kit import TrapSite, days_before
from xuncha.sandbox.traps.truth import LetterTruth, Shown

_TITLES = (
    "咨询医保报销比例",
    "公交线路何时延长",
    "小区供暖温度不足",
    "老年证办理要哪些材料",
    "道路积水希望处理",
)
_FORM = (
    "<form action='/letter/submit' method='post'>标题<input name='t'>内容<textarea name='c'></textarea>"
    "<input type='submit' value='提交'></form>"
)


@dataclass(frozen=True, slots=True)
class _Letter:
    title: str
    asked: date
    answered: date | None
    path: str

    @property
    def state(self) -> str:
        return "已回复" if self.answered else "办理中"

    def truth(self) -> LetterTruth:
        return LetterTruth(self.title, self.asked, self.answered, self.answered is not None)


def _letters(folder: str) -> list[_Letter]:
    asked = days_before(20, 60, 130, 200, 300)
    answered = [*days_before(17, 52), None, days_before(100)[0], None]
    return [
        _Letter(title, ask, answer, f"{folder}{n + 11}.html")
        for n, (title, ask, answer) in enumerate(zip(_TITLES, asked, answered, strict=True))
    ]


def _site(
    number: int, name: str, about: str, listing: str, found: Sequence[_Letter], column: str
) -> TrapSite:
    site = TrapSite(number, name, about)
    site.ordinary()
    site.column(column, "/zxzx/", listing, Shown.SINGLE)
    for letter in found:
        _detail(site, letter, column)
    site.truth.letters = [letter.truth() for letter in found]
    site.truth.has_channel = True
    return site.done()


def _detail(site: TrapSite, letter: _Letter, column: str) -> None:
    reply = (
        f"<tr><td>回复时间</td><td>{letter.answered} 15:20</td></tr>"
        "<tr><td>回复内容</td><td>您好,您反映的情况已经核实,请携带材料到窗口办理。</td></tr>"
        if letter.answered
        else "<tr><td>回复内容</td><td></td></tr>"
    )
    inner = (
        f"<h1>{letter.title}</h1><table><tr><td>信件编号</td><td>{letter.asked:%Y%m%d}01</td></tr>"
        f"<tr><td>来信时间</td><td>{letter.asked} 09:10</td></tr><tr><td>来信内容</td><td>请问{letter.title}?谢谢。"
        f"</td></tr><tr><td>办理状态</td><td>{letter.state}</td></tr>{reply}</table>"
    )
    site.put(letter.path, site.framed(letter.title, inner, [(column, "/zxzx/")]))


def lonsun_lists(number: int) -> TrapSite:
    """龙讯: letters as li.t0 to t5 under a row of headings."""
    found = _letters("/zxzx/letter/")
    head = (
        '<ul class="title"><li class="t0">提交时间</li><li class="t5">状态</li><li class="t1">类型</li>'
        '<li class="t2">编号</li><li class="t3">标题</li><li class="t4">受理单位</li></ul>'
    )
    rows = "".join(
        f'<ul class="{("odd", "even")[n % 2]}"><li class="t0">{x.asked}</li><li class="t5"><span>{x.state}</span></li>'
        f'<li class="t1">我要咨询</li><li class="t2">{x.asked:%Y%m%d}001</li><li class="t3"><a href="{x.path}">'
        f'{x.title}</a></li><li class="t4">综合科</li></ul>'
        for n, x in enumerate(found)
    )
    totals = '<p>来信总数<b class="j-messageBoard-count">0</b>件,已回复<b>0</b>件</p>'
    return _site(number, "演练市信访办(龙讯信件)", "letters in li.t0–t5, totals 0 in static HTML",
                 totals + head + rows + _FORM, found, "在线咨询")  # fmt: skip


def tables(number: int) -> TrapSite:
    """A table with asked and answered days; empty cells where there is no answer."""
    found = _letters("/zxzx/xj/")
    rows = "".join(
        f"<tr><td>{n}</td><td><a href='{x.path}'>{x.title}</a></td><td>{x.asked:%Y/%m/%d}</td>"
        f"<td>{x.answered.strftime('%Y/%m/%d') if x.answered else '--'}</td><td>{x.state}</td></tr>"
        for n, x in enumerate(found, 1)
    )
    head = "<tr><th>序号</th><th>主题</th><th>留言时间</th><th>答复时间</th><th>处理状态</th></tr>"
    return _site(number, "演练市公积金(信件表格)", "letters in a table", f"<table>{head}{rows}</table>{_FORM}",
                 found, "局长信箱")  # fmt: skip


def excluded(number: int) -> TrapSite:
    """举报、信访、访谈、征集 take no consultations: the site has no channel."""
    site = TrapSite(number, "演练县审计局(无咨询)", "excluded channel types alone")
    site.ordinary()
    report = "<form action='/jb' method='post'>被举报人<input name='a'>联系方式<input name='b'>举报内容<textarea name='c'></textarea><input type='submit' value='举报'></form>"
    site.column("举报投诉", "/jbts/", report, Shown.SINGLE)
    site.column(
        "网上信访",
        "/wsxf/",
        "<p>请通过信访部门的平台反映信访事项,本栏目说明信访的程序和要求。</p>" * 2,
        Shown.SINGLE,
    )
    site.truth.has_channel = False
    return site.done()


def mail_alone(number: int) -> TrapSite:
    """An e-mail address alone is no channel."""
    site = TrapSite(number, "演练县编办(仅有邮箱)", "e-mail alone is not a channel")
    site.menu.append(("局长信箱", "mailto:xinxiang@t.invalid"))
    site.ordinary()
    site.truth.has_channel = False
    return site.done()


MAKERS = (lonsun_lists, tables, excluded, mail_alone)
