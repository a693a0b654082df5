"""Fonts by name; none is shipped. Each is set for Chinese, Latin and high ANSI alike."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

TITLE = "方正小标宋简体"
BODY = "仿宋_GB2312"
PART = "楷体_GB2312"
SECTION = "黑体"
PAGE_NUMBER = "宋体"

# What Word takes where the first is not installed.
FALLBACKS = {TITLE: "宋体", BODY: "仿宋", PART: "楷体", SECTION: "SimHei", PAGE_NUMBER: "SimSun"}


def set_font(owner: Any, name: str, points: float, bold: bool = False) -> None:
    """Set font and size of a run or a style (anything with `.font` and an rPr)."""
    properties = owner.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        properties.insert(0, fonts)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{slot}"), name)
    owner.font.size = int(points * 12700)
    owner.font.bold = bold


def font_table() -> bytes:
    """word/fontTable.xml: the fonts with the names to fall back on."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    entries = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="86"/></w:font>'
        for name, other in FALLBACKS.items()
    )
    return f'{head}<w:fonts xmlns:w="{space}">{entries}</w:fonts>'.encode()
