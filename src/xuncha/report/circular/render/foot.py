"""The page number, where a page is upright and where it is turned for a wide table."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from xuncha.report.circular.render import sizes
from xuncha.report.circular.render.fonts import PAGE_NUMBER
from xuncha.report.circular.render.paragraphs import LEFT, RIGHT, field, indent, text


def number_pages(section: Any, turned: bool) -> None:
    """Give the section its own two feet."""
    # 单页码居右空一字,双页码居左空一字。
    for footer, align, side in (
        (section.footer, RIGHT, {"right": 1}),
        (section.even_page_footer, LEFT, {"left": 1}),
    ):
        footer.is_linked_to_previous = False
        made = _turned_line(footer) if turned else footer.paragraphs[0]
        made.alignment = align
        indent(made, **side)
        text(made, "— ", PAGE_NUMBER, sizes.PAGE_NUMBER_POINTS)
        field(made, "PAGE", PAGE_NUMBER, sizes.PAGE_NUMBER_POINTS)
        text(made, " —", PAGE_NUMBER, sizes.PAGE_NUMBER_POINTS)


def _turned_line(footer: Any) -> Any:
    """A line for the number at the left edge of a turned page, reading downwards.

    A4纸型的表格横排时,页码位置与公文其他页码保持一致: bound with the others, the page lies on its
    side, and its left edge is its foot. The line is a frame that stands where the foot of an
    upright page is.
    """
    made = footer.paragraphs[0]
    # A frame needs a paragraph beside it.
    footer.add_paragraph()
    properties = made._p.get_or_add_pPr()
    properties.append(
        _element(
            "w:framePr",
            w=sizes.FOOTER_LINE,
            h=sizes.TYPE_WIDTH,
            hRule="exact",
            wrap="around",
            vAnchor="page",
            hAnchor="page",
            x=sizes.BOTTOM - sizes.mm(7) - sizes.FOOTER_LINE,
            y=sizes.LEFT,
        )
    )
    properties.append(_element("w:textDirection", val="tbRl"))
    return made


def _element(name: str, **values: object) -> Any:
    made = OxmlElement(name)
    for key, value in values.items():
        made.set(qn(f"w:{key}"), str(value))
    return made
