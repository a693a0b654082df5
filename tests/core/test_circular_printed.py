"""What the tables and titles of a circular look like where they are printed: page, workbook, lines."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from test_circular_undecided import FACTS

from xuncha.errors import InputError
from xuncha.report.circular.build.model import Circular
from xuncha.report.circular.render.html_file import html_bytes
from xuncha.report.circular.render.title import title_lines
from xuncha.report.circular.render.xlsx_file import xlsx_bytes
from xuncha.report.circular.writing import composed

COLUMNS = ["序号", "单位", "网站名称", "抽查数", "合格率"]
ROWS = [
    [1, "甲市", "甲市政府网", 4, 75.0],
    [2, "甲市", "甲市公安局", None, 66.67],
    [3, "乙市", "乙市政府网", 3, 100],
    ["", "合计", "", 7, 85.7],
]


def circular(**more: Any) -> Circular:
    return composed({**FACTS, **more})[1]


def with_table() -> Circular:
    annex = {"title": "抽查情况表", "columns": COLUMNS, "rows": ROWS}
    return circular(annexes=[annex, {"title": "说明", "columns": ["说明"], "rows": [["无"]]}])


def test_a_unit_is_one_cell_over_its_rows_on_the_page() -> None:
    page = html_bytes(with_table()).decode()
    rows = re.findall(r"<tr.*?</tr>", page, re.S)
    first, second, third, total = (
        next(row for row in rows if name in row)
        for name in ("甲市政府网", "甲市公安局", "乙市政府网", "合计")
    )
    assert 'rowspan="2"' in first
    assert "甲市<" in re.sub(r"<td[^>]*>", "", first)
    assert second.count("<td") == len(COLUMNS) - 1
    assert third.count("<td") == total.count("<td") == len(COLUMNS)
    assert "rowspan" not in third
    assert 'class="total"' in total
    assert 'class="total"' not in first + second + third


def test_one_annex_alone_has_no_number_in_the_list_of_annexes() -> None:
    annex = {"title": "抽查情况表", "columns": COLUMNS, "rows": ROWS}
    assert '<ol class="single">' in html_bytes(circular(annexes=[annex])).decode()
    assert "<ol>" in html_bytes(with_table()).decode()


def test_the_workbook_has_typed_numbers_blank_cells_and_rates_as_they_are_printed() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_bytes(with_table())))
    assert book.sheetnames == ["附件1", "附件2"]
    sheet = book["附件1"]
    assert sheet["A1"].value == "附件1 抽查情况表"
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A1:E1"]
    assert [cell.value for cell in sheet[2]] == COLUMNS
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)] == [
        [1, "甲市", "甲市政府网", 4, 0.75],
        [2, "甲市", "甲市公安局", None, pytest.approx(0.6667)],
        [3, "乙市", "乙市政府网", 3, 1],
        [None, "合计", None, 7, pytest.approx(0.857)],
    ]
    assert [row[4].number_format for row in sheet.iter_rows(min_row=3)] == [
        "0.0%", "0.00%", "0%", "0.0%"
    ]  # fmt: skip
    assert sheet.freeze_panes == "A3"
    # The total is no row to sort or filter.
    assert sheet.auto_filter.ref == "A2:E5"
    assert book["附件2"]["A1"].value == "附件2 说明"
    assert book["附件2"].merged_cells.ranges == set()


@pytest.mark.parametrize(
    "lines",
    [
        ["河川省人民政府办公厅", "关于2018年第三季度", "全省政府网站抽查情况的通报"],
        ["关于2018年第三季度全省", "政府网站和政务新媒体抽查情况的通报"],
        ["河川省人民政府办公厅", "关于2018年第四季度全省", "政府网站与政务新媒体检查情况的通报"],
        ["河川市人民政府关于2020年度", "全市政府网站检查情况的通报"],
        ["河" * 15] * 3,
    ],
)
def test_a_title_is_broken_before_and_after_its_words(lines: list[str]) -> None:
    title = "".join(lines)
    assert title_lines(title) == lines
    assert f"{lines[0]}<wbr>{lines[1]}" in html_bytes(circular(title=title)).decode()


@pytest.mark.parametrize("unit", ["", "个网站", 3])
def test_a_measure_word_of_no_or_three_characters_is_refused(unit: object) -> None:
    with pytest.raises(InputError, match=re.escape("settings.unit")):
        circular(settings={"unit": unit})


def test_media_alone_are_not_called_websites() -> None:
    def opening(**groups: Any) -> str:
        facts = {key: value for key, value in FACTS.items() if key not in ("sites", "title")}
        return html_bytes(composed({**facts, **groups})[1]).decode()

    media = {"sampled": 4, "failing": 1}
    assert "政府网站" not in opening(media=media)
    assert "政府网站与政务新媒体" in opening(media=media, sites={"sampled": 10, "failing": 1})
