"""What a circular looks like on paper: long lists, wide tables, long names, rows that are high."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
import openpyxl
from circular_help import build
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

SITES = {"sampled": 80, "failing": 40, "passing": 40}
FACTS: dict[str, Any] = {
    "issuer": "演练省人民政府办公厅",
    "title": "演练省人民政府办公厅关于2016年第三季度政府网站抽查情况的通报",
    "date": "2016-12-10",
    "sites": SITES,
}


def document_of(facts: dict[str, Any], folder: Path) -> Any:
    return docx.Document(str(build(FACTS | facts, folder) / "circular.docx"))


def failing(region: str, count: int, reason: str = "首页长期不更新") -> list[dict[str, str]]:
    return [{"region": region, "site": f"{region}{n}网", "reason": reason} for n in range(count)]


def column(table: Any, number: int) -> list[tuple[str, str | None]]:
    """Each cell of a column as (text, how it is merged)."""
    cells = [row._tr.findall(qn("w:tc"))[number] for row in table.rows[1:]]
    merges = [cell.tcPr.find(qn("w:vMerge")) for cell in cells]
    texts = ["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in cells]
    kinds = [None if one is None else one.get(qn("w:val")) for one in merges]
    return list(zip(texts, kinds, strict=True))


def test_a_unit_whose_rows_run_over_pages_is_named_on_each_page(tmp_path: Path) -> None:
    rows = [*failing("甲市", 36), *failing("乙市", 2), *failing("丙市", 3, "首页问题" * 40)]
    (table,) = document_of({"failing_sites": rows}, tmp_path).tables
    units = column(table, 1)
    # A page holds 37 of the rows; twelve are a third of it.
    assert units[:36] == [("甲市", "restart"), *[("", "continue")] * 11] * 3
    assert units[36:38] == [("乙市", "restart"), ("", "continue")]
    # Of rows this high not even two are merged.
    assert units[38:] == [("丙市", None)] * 3
    page = (tmp_path / "circular.html").read_text(encoding="utf-8")
    assert page.count("甲市</t") == 3


def test_the_rows_of_a_merged_unit_stay_on_one_page(tmp_path: Path) -> None:
    rows = [*failing("甲市", 3), *failing("乙市", 1)]
    (table,) = document_of({"failing_sites": rows}, tmp_path).tables
    kept = [
        all(p.paragraph_format.keep_with_next for cell in row.cells[2:] for p in cell.paragraphs)
        for row in table.rows[1:]
    ]
    assert kept == [True, True, False, False]


def test_a_table_of_many_columns_is_turned_and_the_next_one_is_not(tmp_path: Path) -> None:
    titles = [f"第{number}项指标" for number in range(1, 15)]
    own = {"title": "各项指标一览表", "columns": titles, "rows": [["合格"] * 14] * 2}
    small = {"title": "联系方式", "columns": ["序号", "单位"], "rows": [[1, "甲市"]]}
    document = document_of({"annexes": [own, small]}, tmp_path)
    upright, turned, again = document.sections
    assert [one.orientation for one in document.sections] == [
        WD_ORIENT.PORTRAIT,
        WD_ORIENT.LANDSCAPE,
        WD_ORIENT.PORTRAIT,
    ]
    assert (turned.page_width, turned.page_height) == (upright.page_height, upright.page_width)
    assert (again.page_width, again.left_margin) == (upright.page_width, upright.left_margin)
    # The type area is turned with the page, and the table fills it.
    room = turned.page_width - turned.left_margin - turned.right_margin
    assert abs(room / 36000 - 225) < 0.2
    assert abs(sum(cell.width for cell in document.tables[0].rows[0].cells) - room) < 635 * 14
    # 页码位置与公文其他页码保持一致: at the left edge, which is the foot of the bound page, reading
    # downwards; the page after it has it at the foot again.
    for foot in (turned.footer, turned.even_page_footer):
        line = foot.paragraphs[0]._p
        assert "PAGE" in line.xpath("string(.)")
        assert line.xpath("./w:pPr/w:textDirection/@w:val") == ["tbRl"]
        (left,) = line.xpath("./w:pPr/w:framePr/@w:x")
        assert int(left) * 635 < turned.left_margin
    for foot in (upright.footer, again.footer, again.even_page_footer):
        line = foot.paragraphs[0]._p
        assert "PAGE" in line.xpath("string(.)")
        assert not line.xpath("./w:pPr/w:framePr")
    book = openpyxl.load_workbook(tmp_path / "annexes.xlsx")
    assert [sheet.page_setup.orientation for sheet in book] == ["landscape", "portrait"]


def test_several_issuers_stand_one_to_a_line_over_the_date(tmp_path: Path) -> None:
    names = ["演练省人民政府办公厅政府信息公开办公室", "演练省互联网信息办公室", "演练省大数据局"]
    document = document_of({"issuer": "、".join(names)}, tmp_path)
    *_, first, second, third, date = document.paragraphs
    assert [one.text for one in (first, second, third)] == names
    assert date.text == "2016年12月10日"
    right = [int(one._p.pPr.ind.get(qn("w:rightChars"))) for one in (first, second, third, date)]
    # The middles of all four stand over one another.
    wide = [len(one) * 100 for one in names] + [700]
    middles = {at + size / 2 for at, size in zip(right, wide, strict=True)}
    assert max(middles) - min(middles) <= 2
    assert min(right) >= 0


def test_the_total_is_printed_and_rows_are_as_high_as_their_text(tmp_path: Path) -> None:
    regions = [{"name": "甲市", "sampled": 80, "failing": 40}]
    rows = failing("甲市", 2, "网站可用性问题,扣3.7分;" * 12)
    build(FACTS | {"regions": regions, "failing_sites": rows}, tmp_path)
    book = openpyxl.load_workbook(tmp_path / "annexes.xlsx")
    table, names = book["附件1"], book["附件2"]
    assert table["B4"].value == "合计"
    assert table.print_area == "'附件1'!$A$1:$D$4"
    # The filter leaves the total out.
    assert table.auto_filter.ref == "A2:D3"
    # 12 × 12.5 characters at 17 a line.
    assert names.row_dimensions[3].height >= 9 * 16


def test_a_total_is_not_made_up_of_numbers_that_are_missing(tmp_path: Path) -> None:
    regions = [{"name": "甲市", "failing": 1}, {"name": "乙市", "sampled": 3, "failing": 2}]
    document = document_of({"regions": regions}, tmp_path)
    assert [cell.text for cell in document.tables[0].rows[3].cells] == ["", "合计", "", "3"]


def test_a_circular_of_no_websites_praises_none(tmp_path: Path) -> None:
    none = {"sampled": 0, "failing": 0, "passing": 0}
    text = "".join(p.text for p in document_of({"sites": none}, tmp_path).paragraphs)
    assert "共抽查政府网站0个。" in text
    assert "未发现" not in text


def test_the_first_of_two_actions_in_the_title_is_the_one_reported(tmp_path: Path) -> None:
    title = "演练省人民政府办公厅关于政府网站抽查情况和不合格网站整改复查情况的通报"
    text = "".join(p.text for p in document_of({"title": title}, tmp_path).paragraphs)
    assert "共抽查政府网站80个" in text


def test_platforms_stand_beside_the_number_they_add_up_to(tmp_path: Path) -> None:
    platforms = {"微博": 10, "微信": 20, "今日头条": 3}
    media = {"running": 4000, "sampled": 1000, "failing": 33, "by_platform": platforms}
    text = "".join(p.text for p in document_of({"media": media}, tmp_path).paragraphs)
    assert "正常运行的政务新媒体4000个。" in text
    assert "不合格政务新媒体中,微博10个、微信20个、今日头条3个。".replace(",", "\uff0c") in text


def test_only_the_lines_of_the_text_keep_to_the_grid_of_the_page(tmp_path: Path) -> None:
    # Else a program that keeps to it sets a table's lines 29 points apart, and a title's 58.
    document = document_of({"failing_sites": failing("甲市", 3)}, tmp_path)
    title, text = document.paragraphs[2], document.paragraphs[4]
    assert (title.text[:3], text.text[:3]) == ("演练省", "省政府")
    cells = [p for row in document.tables[0].rows for cell in row.cells for p in cell.paragraphs]
    off = [p._p.pPr.find(qn("w:snapToGrid")) for p in (title, *cells)]
    assert {one.get(qn("w:val")) for one in off} == {"0"}
    assert {one.getnext().tag for one in off} == {qn("w:spacing")}
    assert text._p.pPr.find(qn("w:snapToGrid")) is None
