"""What a page shows otherwise than in its running text: a list to choose from, a drawing, a diagram.

误判空白比漏判更坏: a page that has any of these is not known to be empty.
"""

from __future__ import annotations

import re
from typing import Any

from xuncha.read.text.digits import whole
from xuncha.read.tree.document import Element, parse
from xuncha.read.tree.outline import Zone, zone_of

_KINDS: list[Any] = [
    "select",
    "textarea",
    "input",
    "svg",
    "progress",
    "meter",
    "script",
    "div",
    "td",
]
_MOST = 2_000
_BODY = re.compile(r"<body\b[^<>]{0,500}>", re.I)
_PATH = re.compile(r"位置\s*(?:</?[a-z][^<>]{0,200}>\s*){0,3}[:：]")
_FOOT = re.compile(r"版权所有|Copyright|©|&copy;|网站标识码|ICP\s*备", re.I)
_HAN = re.compile(r"[\u4e00-\u9fff]")
# 请输入关键字, of a field to write in; 标题 全文 按时间, of a search; 请选择, 2025年 over a list.
_TO_FILL = re.compile(r"请|输入|填写|搜索|检索|查询")
_CHOICE = re.compile(
    r"\W*(?:请?选择.*|全部.*|所有.*|不限|按?(?:标题|题名|名称|正文|全文|内容|作者|文号|索引号|关键[词字]|时间|日期|相关度|发布\w{0,4})"
    r"(?:排序)?|[升降倒正]序|一[周月年个].*|20\d\d年?|\d{1,3}月?|每页.*|\d+条.*|第?\d+页?|.{0,6}(?:链接|网站导航|网站群).{0,4})\W*"
)
# The drawing beside 暂无数据, an icon.
_NOTHING = re.compile(r"empty|no[-_]?(?:data|content|result)|zanwu|icon|arrow|logo", re.I)
_SHAPES: list[Any] = [
    "path",
    "rect",
    "line",
    "circle",
    "ellipse",
    "polygon",
    "polyline",
    "text",
    "use",
]
_SIZE = re.compile(
    r"(?<![\w-])(?:min-)?(?:height|width)\s*:\s*(\d{1,5})(?:\.\d+)?\s*(?:px|;|$)", re.I
)
_HEIGHT = re.compile(r"(?<![\w-])(?:min-)?height\s*:\s*(\d{1,5})(?:\.\d+)?\s*(?:px|;|$)", re.I)
_PICTURE = re.compile(r"\bbackground(?:-image)?\s*:[^;]{0,100}\burl\(", re.I)
_NUMBER = r"\s*-?\d+(?:\.\d+)?\s*"
# drawBar([12, 34, 56]); AC_FL_RunContent('src', '/flash/zz') plays a film.
_DRAWS = re.compile(rf"\[{_NUMBER}(?:,{_NUMBER}){{2,}}\]|\bAC_FL_RunContent\b")
# Longer ones hold the arrays of a calendar of the moon.
_LONGEST_SCRIPT = 500
# Pictures as small are icons, places as low are lines between others.
_LARGE, _TALL = 100, 150
_FEWEST_SHAPES, _FEWEST_WORDS = 3, 4


def shows_otherwise(html: str) -> bool:
    """Whether something in the content of a page shows more than its text tells. The content begins
    behind 当前位置 and ends at 版权所有; forms are looked at elsewhere."""
    body = _BODY.search(html)
    start = body.end() if body else 0
    path = _PATH.search(html, start)
    start = path.end() if path else start
    foot = _FOOT.search(html, start)
    content = parse(html[start : foot.start() if foot else len(html)])
    parts = content.find_all(_KINDS, limit=_MOST)
    return any(_SHOWS[node.tag](node) and _is_content(node) for node in parts)


def _is_content(node: Element) -> bool:
    """Whether nothing around an element is of the frame of the page, a form, or not shown."""
    for above in (node, *node.ancestors):
        if not isinstance(above, Element) or above.tag == "body":
            break
        tag = above.tag
        name = f"{above.attr('class') or ''} {above.attr('id') or ''}".strip()
        if tag == "form" or zone_of(tag, name) is not Zone.MAIN:
            return False
        if above.attr("hidden") is not None or "display:none" in _style(above).replace(" ", ""):
            return False
    return True


def _has_choices(node: Element) -> bool:
    """人民医院 中医院, to choose from; what leads to other sites is of the frame."""
    options = node.find_all("option", limit=_MOST)
    if any("://" in (one.attr("value") or "") for one in options):
        return False
    told = (one.text.strip() for one in options)
    return any(len(_HAN.findall(text)) > 1 and not _CHOICE.fullmatch(text) for text in told)


def _has_text(node: Element) -> bool:
    text = node.text if node.tag == "textarea" else node.attr("value") or ""
    return len(_HAN.findall(text)) >= _FEWEST_WORDS and not _TO_FILL.search(text)


def _is_told_field(node: Element) -> bool:
    """A field that nobody can write in shows what it holds."""
    kind = (node.attr("type") or "text").lower()
    is_fixed = node.attr("readonly") is not None or node.attr("disabled") is not None
    return kind == "text" and is_fixed and _has_text(node)


def _is_drawing(node: Element) -> bool:
    """Whether an <svg> is as large as a diagram; where nothing tells, whether it has many shapes."""
    around = node.parent
    names = (node, around) if isinstance(around, Element) else (node,)
    if any(_NOTHING.search(one.attr("class") or "") for one in names):
        return False
    declared = [node.attr("width") or "", node.attr("height") or ""]
    sizes = [whole(one.removesuffix("px")) for one in declared if one.removesuffix("px").isdigit()]
    sizes += [whole(one) for one in _SIZE.findall(_style(node))]
    if sizes:
        return max(sizes) >= _LARGE
    return len(node.find_all(_SHAPES, limit=_FEWEST_SHAPES)) >= _FEWEST_SHAPES


def _is_place(node: Element) -> bool:
    """Whether an element without words has a picture behind it and the height of one."""
    style = _style(node)
    if "url(" not in style or not _PICTURE.search(style) or node.text.strip():
        return False
    return any(whole(one) >= _TALL for one in _HEIGHT.findall(style))


def _draws(node: Element) -> bool:
    program = node.text
    return len(program) <= _LONGEST_SCRIPT and _DRAWS.search(program) is not None


def _always(node: Element) -> bool:
    return bool(node.tag)


def _style(node: Element) -> str:
    return node.attr("style") or ""


_SHOWS = {
    "select": _has_choices,
    "textarea": _has_text,
    "input": _is_told_field,
    "svg": _is_drawing,
    "progress": _always,
    "meter": _always,
    "script": _draws,
    "div": _is_place,
    "td": _is_place,
}
