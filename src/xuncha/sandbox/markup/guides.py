"""Service guides in five layouts, with the elements they have."""

from __future__ import annotations

from html import escape

from xuncha.facts import GuideElement
from xuncha.sandbox.plan import Entry, GuideText

LABELS = {
    GuideElement.NAME: "事项名称",
    GuideElement.BASIS: "设定依据",
    GuideElement.CONDITIONS: "申请条件",
    GuideElement.MATERIALS: "办理材料",
    GuideElement.PLACE: "办理地点",
    GuideElement.TIME: "办理时间",
    GuideElement.PHONE: "联系电话",
    GuideElement.PROCESS: "办理流程",
}
LAYOUTS = 5


def body(entry: Entry) -> str:
    """The content of a guide page below its title."""
    guide = entry.guide
    assert guide is not None
    pairs = [(LABELS[element], _text(element, entry, guide)) for element in guide.present]
    inner = (_table, _headings, _numbered, _definitions, _brackets)[guide.layout](pairs)
    return inner + _form(guide)


def _text(element: GuideElement, entry: Entry, guide: GuideText) -> str:
    number = entry.number
    form = f"2.填写完整的《{guide.form}》一份;" if guide.form else ""
    return {
        GuideElement.NAME: entry.title,
        GuideElement.BASIS: f"《演练事项管理规定》第{number % 30 + 1}条",
        GuideElement.CONDITIONS: "在本辖区居住或者登记,手续齐全,符合规定的单位和个人均可申请。",
        GuideElement.MATERIALS: f"1.书面申请一份;{form}3.有效身份证明原件和复印件。",
        GuideElement.PLACE: f"政务服务大厅二楼{number % 20 + 1}号窗口",
        GuideElement.TIME: "周一至周五上午8:30至12:00,下午14:30至18:00(节假日除外)",
        GuideElement.PHONE: f"0000-{6000000 + number}",
        GuideElement.PROCESS: "申请人提交申请→窗口受理→审核→审批→领取结果",
    }[element]


def _form(guide: GuideText) -> str:
    if not guide.form:
        return ""
    if guide.form_path:
        return f'<p>附件下载:<a href="{guide.form_path}">{escape(guide.form)}.doc</a></p>'
    return f"<p>备注:来窗口前请先下载并填写《{escape(guide.form)}》。</p>"


def _table(pairs: list[tuple[str, str]]) -> str:
    rows = "".join(f"<tr><th>{name}</th><td>{escape(text)}</td></tr>" for name, text in pairs)
    return f'<table class="guide" border="1">{rows}</table>'


def _headings(pairs: list[tuple[str, str]]) -> str:
    return "".join(f"<h3>{name}</h3><p>{escape(text)}</p>" for name, text in pairs)


def _numbered(pairs: list[tuple[str, str]]) -> str:
    digits = "一二三四五六七八"
    return "".join(
        f"<p><strong>{digit}、{name}</strong></p><p>{escape(text)}</p>"
        for digit, (name, text) in zip(digits, pairs, strict=False)
    )


def _definitions(pairs: list[tuple[str, str]]) -> str:
    inner = "".join(f"<dt>{name}:</dt><dd>{escape(text)}</dd>" for name, text in pairs)
    return f"<dl>{inner}</dl>"


def _brackets(pairs: list[tuple[str, str]]) -> str:
    return "<p>" + "<br>".join(f"【{name}】{escape(text)}" for name, text in pairs) + "</p>"
