"""circular.docx as GB/T 9704-2012 wants it, read back from the file."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from circular_help import build, facts_of
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from xuncha.report.circular.build.width import width
from xuncha.report.circular.render.signature import signature_indents
from xuncha.report.circular.render.title import title_lines


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = build(facts_of("seed003"), tmp_path_factory.mktemp("docx"))
    return docx.Document(str(folder / "circular.docx"))


def paragraph(document: Any, start: str) -> Any:
    return next(p for p in document.paragraphs if p.text.startswith(start))


def fonts(run: Any) -> set[str]:
    element = run._r.rPr.rFonts
    return {element.get(qn(f"w:{slot}")) for slot in ("eastAsia", "ascii", "hAnsi")}


def test_page_is_a4_with_the_type_area_of_the_standard(document: Any) -> None:
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert abs(section.top_margin.mm - 37) < 1
    assert abs(section.left_margin.mm - 28) < 1
    text_width = section.page_width - section.left_margin - section.right_margin
    text_height = section.page_height - section.top_margin - section.bottom_margin
    assert abs(text_width / 36000 - 156) < 0.2
    assert abs(text_height / 36000 - 225) < 0.2


def test_22_lines_of_28_characters_fill_the_type_area(document: Any) -> None:
    section = document.sections[0]
    height = (section.page_height - section.top_margin - section.bottom_margin) / 635
    line = int(paragraph(document, "（二）政府网站")._p.pPr.spacing.get(qn("w:line")))
    assert height / 23 < line <= height / 22
    assert 28 <= line / 20 <= 29
    grid = section._sectPr.find(qn("w:docGrid"))
    assert (grid.get(qn("w:type")), int(grid.get(qn("w:linePitch")))) == ("lines", line)
    spacing = document.styles["Normal"].element.rPr.find(qn("w:spacing"))
    character = 16 * 20 + int(spacing.get(qn("w:val")))
    text_width = (section.page_width - section.left_margin - section.right_margin) / 635
    assert text_width / 29 < character <= text_width / 28


@pytest.mark.parametrize(
    "start, run, font, points",
    [
        ("河南省人民政府办公厅\n", 0, "方正小标宋简体", 22),
        ("各省辖市", 0, "仿宋_GB2312", 16),
        ("一、总体情况", 0, "黑体", 16),
        ("（二）政府网站", 0, "楷体_GB2312", 16),
        ("（二）政府网站", 1, "仿宋_GB2312", 16),
        ("附件1", 0, "黑体", 16),
    ],
)
def test_fonts_are_named_for_chinese_and_latin(
    document: Any, start: str, run: int, font: str, points: int
) -> None:
    found = paragraph(document, start).runs[run]
    assert fonts(found) == {font}
    assert found.font.size.pt == points


def test_fallback_fonts_are_named_in_the_font_table(tmp_path: Path) -> None:
    folder = build(facts_of("seed002"), tmp_path)
    with zipfile.ZipFile(folder / "circular.docx") as archive:
        table = archive.read("word/fontTable.xml").decode()
    assert '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>' in table
    assert '<w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/>' in table


def test_two_lines_free_above_the_title_and_one_below(document: Any) -> None:
    texts = [p.text for p in document.paragraphs]
    title = texts.index(paragraph(document, "河南省人民政府办公厅\n").text)
    assert texts[:title] == ["", ""]
    assert texts[title + 1] == ""
    assert texts[title + 2].startswith("各省辖市")
    assert texts[title + 2].endswith("：")
    assert document.paragraphs[title].alignment == WD_ALIGN_PARAGRAPH.CENTER


def test_body_is_justified_and_indented_two_characters(document: Any) -> None:
    for start in ("省政府办公厅组织", "一、", "（二）政府网站", "对本次通报"):
        indent = paragraph(document, start)._p.pPr.ind
        assert indent.get(qn("w:firstLineChars")) == "200"
    assert paragraph(document, "对本次通报").alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
    assert paragraph(document, "各省辖市")._p.pPr.ind is None


def test_page_numbers_stand_outside_odd_right_even_left(document: Any) -> None:
    assert document.settings.odd_and_even_pages_header_footer is True
    section = document.sections[0]
    for footer, align in (
        (section.footer, WD_ALIGN_PARAGRAPH.RIGHT),
        (section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT),
    ):
        made = footer.paragraphs[0]
        assert made.alignment == align
        codes = [node.text for node in made._p.iter(qn("w:instrText"))]
        assert (made.text, codes) == ("—  —", [" PAGE "])
        assert {run.font.size.pt for run in made.runs} == {14}


def test_signature_is_centred_over_a_date_four_characters_from_the_right(document: Any) -> None:
    date = paragraph(document, "2016年12月1日")
    issuer = document.paragraphs[[p._p for p in document.paragraphs].index(date._p) - 1]
    assert issuer.text == "河南省人民政府办公厅"
    rights = [int(p._p.pPr.ind.get(qn("w:rightChars"))) / 100 for p in (issuer, date)]
    assert rights[1] == 4
    assert rights[0] + width(issuer.text) / 2 == pytest.approx(4 + width(date.text) / 2)


def test_each_annex_starts_a_page_with_label_and_title(document: Any) -> None:
    texts = [p.text for p in document.paragraphs]
    for number, title in (
        (1, "国务院办公厅通报我省的不合格网站名单"),
        (2, "全省政府网站抽查情况"),
        (3, "全省抽查发现的不合格政府网站名单"),
    ):
        at = texts.index(f"附件{number}")
        label = document.paragraphs[at]
        assert label.paragraph_format.page_break_before is True
        assert label.alignment == WD_ALIGN_PARAGRAPH.LEFT
        assert (texts[at + 1], texts[at + 2].replace("\n", "")) == ("", title)


def test_tables_repeat_the_header_and_never_split_a_row(document: Any) -> None:
    assert len(document.tables) == 3
    for table in document.tables:
        headers = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert headers == [True, *[False] * (len(table.rows) - 1)]
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_units_are_merged_over_their_rows(document: Any) -> None:
    merges = []
    for row in document.tables[2].rows[1:10]:
        cell = row._tr.findall(qn("w:tc"))[1]
        merge = cell.tcPr.find(qn("w:vMerge"))
        merges.append(None if merge is None else merge.get(qn("w:val")))
    # Four websites of 郑州市, then five of 开封市.
    assert merges == ["restart", *["continue"] * 3, "restart", *["continue"] * 4]


def test_attachment_names_are_numbered_without_a_period(document: Any) -> None:
    note = [p.text for p in document.paragraphs if p.text.startswith(("附件：", "2.", "3."))]
    assert note == [
        "附件：1.国务院办公厅通报我省的不合格网站名单",
        "2.全省政府网站抽查情况",
        "3.全省抽查发现的不合格政府网站名单",
    ]


def test_room_for_the_red_head_and_the_number_of_a_letter(tmp_path: Path) -> None:
    facts = facts_of("seed002") | {"settings": {"red_head_lines": 6, "form": "letter"}}
    document = docx.Document(str(build(facts, tmp_path) / "circular.docx"))
    texts = [p.text for p in document.paragraphs]
    assert texts[:9] == [*[""] * 6, "庆政办发〔2016〕65号", "", ""]
    assert document.paragraphs[6].alignment == WD_ALIGN_PARAGRAPH.RIGHT


def test_punctuation_is_full_width_in_text_and_half_width_in_numbers(document: Any) -> None:
    for made in document.paragraphs:
        assert not set(made.text) & set(",;?!"), made.text
    body = paragraph(document, "（二）政府网站").text
    assert "合格率68.9%。其中，省辖市网站" in body
    assert "省直管县（市）网站" in body


def test_no_line_breaks_inside_a_year_or_a_document_number(document: Any) -> None:
    settings = document.settings.element
    first = settings.find(qn("w:noLineBreaksBefore")).get(qn("w:val"))
    last = settings.find(qn("w:noLineBreaksAfter")).get(qn("w:val"))
    assert set("年月日号〔〕，。；：）”%") <= set(first)
    assert set("〔〕（“") <= set(last)
    names = [child.tag for child in settings]
    at = names.index(qn("w:characterSpacingControl"))
    assert names[at + 1 : at + 3] == [qn("w:noLineBreaksAfter"), qn("w:noLineBreaksBefore")]


@pytest.mark.slow
def test_the_same_facts_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("circular.docx", "circular.html", "figures.json"):
        first = build(facts_of("seed003"), tmp_path / "a") / name
        second = build(facts_of("seed003"), tmp_path / "b") / name
        assert first.read_bytes() == second.read_bytes(), name


def test_a_long_title_is_broken_by_sense() -> None:
    title = "湖南省政务管理服务局关于2019年第三季度全省政府网站与政务新媒体检查情况的通报"
    lines = title_lines(title)
    assert "".join(lines) == title
    assert len(lines) == 3
    for word in ("第三季度", "政府网站", "政务新媒体", "情况的通报", "关于2019年"):
        assert any(word in line for line in lines), (word, lines)
    assert title_lines("关于检查情况的通报") == ["关于检查情况的通报"]


@given(st.text(alphabet="省政府办公厅关于年第季度全网站抽查情况的通报0123456789", max_size=90))
def test_no_title_loses_a_character_or_overflows(title: str) -> None:
    lines = title_lines(title)
    assert "".join(lines) == title
    assert max(map(len, lines)) <= 20


@given(st.integers(1, 40), st.sampled_from(["2016年12月1日", "2023年10月", "    年  月  日"]))
def test_issuer_and_date_stay_on_the_page_and_centred(length: int, date: str) -> None:
    issuer = "局" * length
    right, date_right = signature_indents(issuer, date)
    assert right >= 0
    assert date_right >= 4
    if length <= 28:
        assert right + width(issuer) / 2 == pytest.approx(date_right + width(date) / 2)
