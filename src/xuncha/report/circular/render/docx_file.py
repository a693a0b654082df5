"""circular.docx in the layout of GB/T 9704-2012."""

from __future__ import annotations

from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips

from xuncha.report.circular.build.figures import plain
from xuncha.report.circular.build.model import Circular, Form, Kind
from xuncha.report.circular.render import sizes
from xuncha.report.circular.render.archive import archive_bytes
from xuncha.report.circular.render.breaks import forbid_breaks
from xuncha.report.circular.render.fonts import (
    BODY,
    SECTION,
    TITLE,
    font_table,
    set_font,
)
from xuncha.report.circular.render.foot import number_pages
from xuncha.report.circular.render.measure import is_turned
from xuncha.report.circular.render.paragraphs import (
    CENTRE,
    LEFT,
    RIGHT,
    blank,
    body,
    indent,
    page_break_before,
    paragraph,
    section_heading,
    text,
)
from xuncha.report.circular.render.properties import set_properties
from xuncha.report.circular.render.signature import signature_rows
from xuncha.report.circular.render.tables import add_table
from xuncha.report.circular.render.title import title_lines


def docx_bytes(circular: Circular) -> bytes:
    """The file; the same circular gives the same bytes."""
    document = docx.Document()
    _styles(document)
    _page(document)
    forbid_breaks(document)
    _head(document, circular)
    _text(document, circular)
    _attachments_note(document, circular)
    _signature(document, circular)
    for number in range(1, len(circular.annexes) + 1):
        _annex(document, circular, number)
    set_properties(document, circular)
    _fonts(document)
    return archive_bytes(document)


def _styles(document: Any) -> None:
    normal = document.styles["Normal"]
    set_font(normal, BODY, sizes.BODY_POINTS)
    _tighten(normal)
    # 每面22行: a page is filled to its last line.
    normal.paragraph_format.widow_control = False
    heading = document.styles["Heading 1"]
    set_font(heading, SECTION, sizes.BODY_POINTS)
    heading.font.color.rgb = docx.shared.RGBColor(0, 0, 0)


def _tighten(style: Any) -> None:
    """Set all characters a little closer, so that a line holds 28."""
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), str(sizes.TIGHTER))
    properties = style.element.get_or_add_rPr()
    properties.insert_element_before(
        spacing, "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:lang"
    )


def _page(document: Any) -> None:
    section = document.sections[0]
    _turn(section, turned=False)
    _line_grid(section)
    document.settings.odd_and_even_pages_header_footer = True
    number_pages(section, turned=False)


def _turn(section: Any, turned: bool) -> None:
    """Upright; or turned for a wide table, whose head is then at the side that is bound."""
    wide, high = sizes.PAGE_WIDTH, sizes.PAGE_HEIGHT
    top, right, bottom, left = sizes.TOP, sizes.RIGHT, sizes.BOTTOM, sizes.LEFT
    if turned:
        wide, high = high, wide
        top, right, bottom, left = left, top, right, bottom
    section.orientation = WD_ORIENT.LANDSCAPE if turned else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Twips(wide), Twips(high)
    section.top_margin, section.bottom_margin = Twips(top), Twips(bottom)
    section.left_margin, section.right_margin = Twips(left), Twips(right)
    section.footer_distance = Twips(bottom - sizes.FOOTER_DEPTH)


def _line_grid(section: Any) -> None:
    grid = section._sectPr.find(qn("w:docGrid"))
    if grid is None:
        grid = OxmlElement("w:docGrid")
        section._sectPr.append(grid)
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(sizes.LINE))


def _head(document: Any, circular: Circular) -> None:
    """Room for the red head, the document number, the title, the addressees."""
    blank(document, circular.settings.red_head_lines)
    if circular.doc_no:
        letter = circular.settings.form is Form.LETTER
        text(paragraph(document, RIGHT if letter else CENTRE), circular.doc_no)
    # 标题一般在红色分隔线下空二行位置。
    blank(document, 2)
    title = paragraph(document, CENTRE, sizes.TITLE_LINE)
    lines = title_lines(circular.title, sizes.TITLE_CHARACTERS)
    for number, line in enumerate(lines):
        run = text(title, line, TITLE, sizes.TITLE_POINTS)
        if number < len(lines) - 1:
            run.add_break()
    blank(document)
    if circular.addressees:
        text(paragraph(document), circular.addressees)


def _text(document: Any, circular: Circular) -> None:
    for item in circular.paragraphs:
        if item.kind is Kind.SECTION:
            section_heading(document, plain(item.pieces))
        else:
            body(document, item.pieces, item.lead)


def _attachments_note(document: Any, circular: Circular) -> None:
    """附件说明:正文下空一行,左空二字,名称后不加标点,序号对齐。"""
    if not circular.annexes:
        return
    blank(document)
    many = len(circular.annexes) > 1
    for number, annex in enumerate(circular.annexes, start=1):
        made = paragraph(document)
        label = "附件\uff1a" if number == 1 else ""
        # 附件: takes three characters, 1. one; names that run on stand under the name.
        hanging = (3 if number == 1 else 0) + (1 if many else 0)
        indent(made, left=6 if many else 5, hanging=hanging)
        text(made, f"{label}{number}.{annex.title}" if many else f"{label}{annex.title}")


def _signature(document: Any, circular: Circular) -> None:
    """成文日期右空四字;发文机关署名在其上,以日期为准居中。"""
    # The page that is signed carries text: the line before the signature goes with it.
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    blank(document, 2, keep=True)
    rows = signature_rows(circular.issuer, circular.date)
    for number, (words, space) in enumerate(rows, start=1):
        made = paragraph(document, RIGHT)
        indent(made, right=space)
        made.paragraph_format.keep_with_next = number < len(rows)
        text(made, words)


def _annex(document: Any, circular: Circular, number: int) -> None:
    annex = circular.annexes[number - 1]
    turned = is_turned(annex)
    new_section = turned != (document.sections[-1].orientation == WD_ORIENT.LANDSCAPE)
    if new_section:
        section = document.add_section(WD_SECTION.NEW_PAGE)
        _turn(section, turned)
        number_pages(section, turned)
    label = paragraph(document, LEFT)
    if not new_section:
        page_break_before(label)
    text(label, circular.annex_label(number), SECTION)
    blank(document)
    title = paragraph(document, CENTRE, sizes.TITLE_LINE)
    lines = title_lines(annex.title, sizes.TITLE_CHARACTERS)
    for index, line in enumerate(lines):
        run = text(title, line, TITLE, sizes.TITLE_POINTS)
        if index < len(lines) - 1:
            run.add_break()
    blank(document)
    if annex.columns:
        add_table(document, annex)
    else:
        text(paragraph(document, CENTRE), annex.note)


def _fonts(document: Any) -> None:
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/fontTable"):
            relation.target_part._blob = font_table()
