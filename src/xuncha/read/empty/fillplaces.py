"""Empty places of a page that something may still fill: a place that a script names, a template, a
component. What may be filled is not known to be empty.

误判空白比漏判更坏:看得出脚本可能填的,一律不算空白。
"""

from __future__ import annotations

import re

from xuncha.read.empty.emptydata import holds_no_entry
from xuncha.read.source.scriptbodies import inside_of

# <ul id="list" class="c" data-url="/x"> </ul>, with nothing inside but blanks and comments.
_EMPTY = re.compile(
    r"<(?P<tag>ul|ol|tbody|div|table|dl|section)\b(?P<attrs>[^<>]{1,600})>(?:\s|&nbsp;|<!--[^<>]{0,200}-->)*</(?P=tag)\s*>",
    re.I,
)
_ATTR = re.compile(r"""\b(id|class)\s*=\s*["']?([\w\s-]{1,120})""", re.I)
# data-url, data-list, data-column: what a script reads to fill the place.
_DATA = re.compile(
    r"\bdata-(?:url|src|api|href|list|json|data|rows|source|column|channel|cat|unit|query|config)\b",
    re.I,
)
# Places of the frame: pagers, counters, weather, marks of the footer.
_FRAME = re.compile(
    r"pag(?:e|ing|ination|er)|fanye|foot|head|top|nav|menu|banner|logo|share|hit|count|visit|weather|tianqi|date|time|today"
    r"|jiucuo|conac|qr|ewm|float|slide|swiper|focus|search|login|tool|wza|aria|clear|line|blank|split|bg|mask|pop|(?<!p)layer|dialog|tip",
    re.I,
)
_VERBS = r"(?:html|append|prepend|load|replaceWith|render|template|datagrid|list|bootstrapTable)"
_TEMPLATES = re.compile(
    r"""<template\b|<script\b[^<>]{0,200}\btype\s*=\s*["']?text/(?:x-)?(?:html|template|tmpl|handlebars|art-template|jquery-tmpl)|\bdatasrc\s*=|<canvas\b|=\s*(["'])\s*\[\s*\{[^<>]{0,600}?[\u4e00-\u9fff]|<text\b[^<>]{0,200}>[^<]{0,200}[\u4e00-\u9fff]|background(?:-image)?\s*:\s*url\([^)]{0,200}(?:upload|/20\d\d)|<textarea\b[^<>]{0,300}>\s*&lt;""",
    re.I,
)
# <news-list column="12">: an element of the site's own.
_COMPONENT = re.compile(
    r"<(?!font-face|color-profile|missing-glyph)[a-z]{1,20}(?:-[a-z]{1,20}){1,3}[\s>]"
)
# 关于…的通知|/c/1.html|2026-05-01: a title and a day in one text, or a title among objects, or one
# beside its address: ["关于…的通知", "/c/1.html"].
_TITLE = r"[\u4e00-\u9fff《》“”（）()、：]{6}"
_ENTRIES = re.compile(
    rf"""["'][^"'\n<>]{{0,300}}{_TITLE}[^"'\n<>]{{0,300}}20\d\d[-/.年]\d{{1,2}}|[\[,]\s*\{{[^\[\]{{}}]{{0,600}}?:\s*["'][^"'\n]{{0,100}}{_TITLE}|["'][^"'\n<>]{{0,100}}{_TITLE}[^"'\n<>]{{0,100}}["']\s*,\s*["'][^"'\n<>]{{0,200}}(?:/|\.s?html?|\.aspx?|\.jsp)"""
)
# <tbody id="rows"><tr><td>暂无数据: what stands right around the words of nothing.
_SAID = re.compile(
    r"<(?:ul|ol|tbody|table|div|dl|section|p|span|li)\b(?P<attrs>[^<>]{0,300})>"
    r"(?=(?:\s|&nbsp;|<(?!/)[^<>]{0,200}>){0,4}(?:对不起|抱歉|[本该此]栏目|目前|当前|没有|暂|尚?[未无]))",
    re.I,
)
# How a script knows a place, or shows it when there is nothing: an address, a number of a column,
# a message that is hidden at first. A class alone is for the looks.
_HOOK = re.compile(
    r"""\b(?:rel|column|columnid|channel|cid|url|src|lay-[a-z]+|data-[a-z]+|v-[a-z]+|hidden)\b(?!["'\w-])|display\s*:\s*none|\b(?:hide|hidden)\b""",
    re.I,
)
_LAYOUT = re.compile(
    r"^(?:main|content|con|container|wrap(?:per)?|right|left|center|page|body)", re.I
)
_MOST = 60
# The text of long scripts is a program, not a literal.
_LONGEST = 100_000


def may_be_filled(html: str) -> bool:
    """Whether something on the page may fill an empty place of it: then it is not known empty."""
    if _TEMPLATES.search(html) or _COMPONENT.search(html):
        return True
    if any("<a" in inside.lower() for inside in inside_of(html, "noscript")):
        return True
    scripts = [body[:_LONGEST] for body in inside_of(html, "script")]
    scripts = [body for body in scripts if not holds_no_entry(body, html)]
    if any(_ENTRIES.search(script) for script in scripts):
        return True
    program = "\n".join(scripts)
    places = (found for _, found in zip(range(_MOST), _EMPTY.finditer(html), strict=False))
    return any(_is_filled(found["attrs"], program) for found in places)


def names_a_place(html: str) -> bool:
    """Whether an empty element, or one around the words that there is nothing, has something by
    which a script of another file may know it."""
    empty = (found["attrs"] for _, found in zip(range(_MOST), _EMPTY.finditer(html), strict=False))
    said = (found["attrs"] for found in _SAID.finditer(html))
    return any(map(_is_known_by_a_name, empty)) or any(map(_is_known_by_a_name, said))


def _is_known_by_a_name(attrs: str) -> bool:
    names = {kind.lower(): value for kind, value in _ATTR.findall(attrs)}
    if any(_FRAME.search(name) for name in names.values()):
        return False
    own = names.get("id", "").strip()
    return bool(own and not _LAYOUT.match(own)) or _HOOK.search(attrs) is not None


def _is_filled(attrs: str, program: str) -> bool:
    """Whether an empty element of these attributes has data to be filled with, or a script that
    names it."""
    names = {kind.lower(): value.split() for kind, value in _ATTR.findall(attrs)}
    known = [name for values in names.values() for name in values]
    if any(_FRAME.search(name) for name in known):
        return False
    if _DATA.search(attrs):
        return True
    if any(re.search(rf"""["']#?{re.escape(one)}["']""", program) for one in names.get("id", ())):
        return True
    return any(
        re.search(rf"""["']\.{re.escape(one)}["']\s*\)\s*\.\s*{_VERBS}\s*\(""", program)
        for one in names.get("class", ())
    )
