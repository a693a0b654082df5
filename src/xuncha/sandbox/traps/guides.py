"""办事指南 in layouts beyond the plain table."""

from __future__ import annotations

from xuncha.facts import GuideElement
from xuncha.sandbox.files import doc
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import TrapSite
from xuncha.sandbox.traps.truth import GuideTruth, Shown

_ALL = frozenset(GuideElement)
# Element → label, content.
_CONTENT = {
    GuideElement.BASIS: ("设定依据", "《演练事项管理条例》第十二条。"),
    GuideElement.CONDITIONS: ("受理条件", "具有本县户籍并年满六十周岁的人员。"),
    GuideElement.MATERIALS: ("申请材料", "1.身份证复印件一份;2.近期照片两张;3.户口簿原件。"),
    GuideElement.PLACE: ("办理地点", "演练县政务服务大厅一楼3号窗口"),
    GuideElement.TIME: ("办公时间", "周一至周五上午8:30—12:00,下午14:30—17:30"),
    GuideElement.PHONE: ("咨询电话", "0000-1234567"),
    GuideElement.PROCESS: ("办理流程", "申请、受理、审核、发证。"),
}
_HEADING = (
    "<div class='position'>当前位置:<a href='/'>首页</a> &gt; <a href='/bszn/'>办事指南</a></div>"
)


def _pairs(without: tuple[GuideElement, ...] = ()) -> list[tuple[str, str]]:
    return [pair for element, pair in _CONTENT.items() if element not in without]


def _tabs() -> str:
    names = "".join(f"<li><a href='#t{n}'>{name}</a></li>" for n, (name, _) in enumerate(_pairs()))
    panes = "".join(
        f"<div id='t{n}' class='pane'>{text}</div>" for n, (_, text) in enumerate(_pairs())
    )
    return f"<ul class='tabs'>{names}</ul><div class='panes'>{panes}</div>"


def _definitions() -> str:
    # Two labels without content: they are shown and say nothing.
    without = (GuideElement.BASIS, GuideElement.TIME)
    inner = "".join(f"<dt>{name}</dt><dd>{text}</dd>" for name, text in _pairs(without))
    empty = "".join(f"<dt>{_CONTENT[element][0]}</dt><dd>无</dd>" for element in without[1:])
    return f"<dl>{inner}{empty}<dt>设定依据</dt><dd>&nbsp;</dd></dl>"


def _bold() -> str:
    digits = "一二三四五六七"
    pairs = _pairs((GuideElement.PHONE,))
    inner = "".join(
        f"<p><b>{digits[n]}、{name}:</b></p><p>{text}</p>" for n, (name, text) in enumerate(pairs)
    )
    # 举报电话 and 12345 at the foot are no contact of the matter.
    return f"{inner}<p>监督投诉电话:12345</p>"


def _table() -> str:
    rows = "".join(f"<tr><th>{name}</th><td>{text}</td></tr>" for name, text in _pairs())
    form = "<tr><th>备注</th><td>请先填写《优待证申请表》,表格见附件。</td></tr>"
    return f"<table>{rows}{form}</table>"


def full_guide(name: str, more: str = "") -> str:
    """A guide with all eight elements in a table, and something below it."""
    return f"{_HEADING}<h1>{name}</h1><div class='con'>{_rows()}{more}</div>"


def _rows() -> str:
    rows = "".join(f"<tr><th>{name}</th><td>{text}</td></tr>" for name, text in _pairs())
    return f"<table>{rows}</table>"


def layouts(number: int) -> TrapSite:
    """Tabs, a definition list, bold paragraphs, a table whose form is not offered."""
    site = TrapSite(number, "演练县老龄办(指南版式)", "guides as tabs, dl, bold paragraphs")
    site.ordinary()
    pages = (
        ("优待证办理", "/bszn/tabs.html", _tabs(), _ALL, 0),
        (
            "高龄补贴申领",
            "/bszn/dl.html",
            _definitions(),
            _ALL - {GuideElement.BASIS, GuideElement.TIME},
            0,
        ),
        ("养老机构备案", "/bszn/bold.html", _bold(), _ALL - {GuideElement.PHONE}, 0),
        ("优待证换发", "/bszn/table.html", _table(), _ALL, 1),
    )
    rows = "".join(f"<li><a href='{path}'>{name}</a></li>" for name, path, *_ in pages)
    site.column("办事指南", "/bszn/", f"<ul>{rows}</ul>", Shown.SINGLE)
    for name, path, inner, present, forms in pages:
        site.put(
            path, site.framed(name, f"{_HEADING}<h1>{name}</h1><div class='con'>{inner}</div>")
        )
        site.truth.guides.append(GuideTruth(path, present, forms_not_offered=forms))
    return site.done()


def elsewhere(number: int) -> TrapSite:
    """A guide that is a file alone, and one that stands on the province's portal."""
    site = TrapSite(
        number, "演练县残工委(指南附件)", "attachment only; a link to the service portal"
    )
    site.ordinary()
    site.column(
        "办事指南", "/bszn/",
        "<ul><li><a href='/bszn/file.html'>残疾证办理指南</a></li>"
        "<li><a href='/bszn/portal.html'>辅具适配申请指南</a></li></ul>",
        Shown.SINGLE,
    )  # fmt: skip
    file = "<h1>残疾证办理指南</h1><p>附件:<a href='/files/guide.doc'>残疾证办理指南.doc</a></p>"
    portal = (
        "<h1>辅具适配申请指南</h1><p>请到省政务服务网查看办理:"
        "<a href='http://zwfw.sheng.yanlian.invalid/item/1'>进入在线办理</a></p>"
    )
    for path, inner in (("/bszn/file.html", file), ("/bszn/portal.html", portal)):
        site.put(path, site.framed("指南", f"{_HEADING}{inner}"))
        site.truth.guides.append(GuideTruth(path, frozenset(), readable=False))
    site.routes["/files/guide.doc"] = TrapAnswer(doc("指南"), 200, "application/msword")
    return site.done()


MAKERS = (layouts, elsewhere)
