"""Word paragraphs as the standard sets them: fixed line pitch, indents in characters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from xuncha.report.circular.build.figures import Pieces, plain
from xuncha.report.circular.render import sizes
from xuncha.report.circular.render.fonts import BODY, PART, SECTION, set_font

JUSTIFIED = WD_ALIGN_PARAGRAPH.JUSTIFY
CENTRE, LEFT, RIGHT = (
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.RIGHT,
)


def paragraph(container: Any, align: Any = JUSTIFIED, line: int = sizes.LINE) -> Any:
    """An empty paragraph with fixed line pitch."""
    made = container.add_paragraph()
    set_line(made, line)
    made.alignment = align
    return made


def set_line(made: Any, line: int) -> None:
    """Fixed line pitch, no space before or after."""
    spacing = made._p.get_or_add_pPr().get_or_add_spacing()
    for name, value in (("before", 0), ("after", 0), ("line", line)):
        spacing.set(qn(f"w:{name}"), str(value))
    spacing.set(qn("w:lineRule"), "exact")
    if line != sizes.LINE:
        # The page's grid is that of the text; other lines would be drawn apart to it.
        off = OxmlElement("w:snapToGrid")
        off.set(qn("w:val"), "0")
        spacing.addprevious(off)


def indent(made: Any, **characters: float) -> None:
    """Indents in characters: first_line, left, right, hanging."""
    names = {"first_line": "firstLine", "left": "left", "right": "right", "hanging": "hanging"}
    element = made._p.get_or_add_pPr().get_or_add_ind()
    for name, count in characters.items():
        element.set(qn(f"w:{names[name]}Chars"), str(round(count * 100)))
        element.set(qn(f"w:{names[name]}"), str(round(count * sizes.CHARACTER)))


def text(made: Any, words: str, font: str = BODY, points: float = sizes.BODY_POINTS) -> Any:
    """One run."""
    run = made.add_run(words)
    set_font(run, font, points)
    return run


def blank(container: Any, lines: int = 1, keep: bool = False) -> None:
    """Empty lines; with `keep` they stay on the page of what follows."""
    for _ in range(lines):
        made = paragraph(container)
        made.paragraph_format.keep_with_next = keep
        set_font(made.add_run(""), BODY, sizes.BODY_POINTS)


def body(container: Any, pieces: Pieces, lead: Pieces = ()) -> Any:
    """3号仿宋, first line two characters in; a lead (一)… in 楷体 runs into it."""
    made = paragraph(container)
    indent(made, first_line=2)
    if lead:
        text(made, plain(lead), PART)
    text(made, plain(pieces))
    return made


def section_heading(container: Any, words: str) -> Any:
    """一、…: 黑体, on its own line, never the last on a page."""
    made = paragraph(container)
    made.style = "Heading 1"
    set_line(made, sizes.LINE)
    indent(made, first_line=2)
    made.paragraph_format.keep_with_next = True
    text(made, words, SECTION)
    return made


def field(made: Any, code: str, font: str, points: float) -> None:
    """A Word field such as PAGE."""
    for kind in ("begin", None, "end"):
        run = made.add_run()
        set_font(run, font, points)
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = f" {code} "
            run._r.append(instruction)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def page_break_before(made: Any) -> None:
    """Start a new page with this paragraph."""
    made.paragraph_format.page_break_before = True


def widths(parts: Iterable[float], whole: int) -> list[int]:
    """Shares of a width in whole twips that add up to it."""
    shares = list(parts)
    made = [round(part * whole / (sum(shares) or 1)) for part in shares]
    if made:
        made[-1] += whole - sum(made)
    return made
