"""The streamed Excel workbook: what is written is read again, however much it is."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from xuncha_platform.web.tables import workbook as made

# What XML can hold; a lone carriage return is read again as a line feed by every reader.
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\r"), max_size=40
)
CELLS = st.one_of(TEXTS, st.integers(-(2**53), 2**53), st.floats(-1e9, 1e9))


def read(head, rows):
    data = b"".join(made.workbook(head, rows))
    assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
    return data


@pytest.mark.slow
@pytest.mark.on_both
@given(st.lists(st.tuples(st.integers(0, 9), CELLS, CELLS), max_size=6))
def test_two_readers_read_what_was_written(rows):
    data = read(["甲", "乙", "丙"], [list(row) for row in rows])
    sheet = load_workbook(io.BytesIO(data)).active
    seen = [list(row) for row in sheet.iter_rows(values_only=True)]
    wanted = [["甲", "乙", "丙"], *([None if c == "" else c for c in row] for row in rows)]
    assert seen == wanted
    other = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    assert other.to_python(skip_empty_area=False)[0] == ["甲", "乙", "丙"]


def test_a_formula_is_a_text_and_what_no_file_can_hold_is_left_out():
    data = read(["甲"], [["=1+1"], ["a\x00b\x1fc"], ["长" * 40_000], [float("nan")], [1]])
    column = [row[0] for row in load_workbook(io.BytesIO(data)).active.values]
    assert column[:3] == ["甲", "=1+1", "abc"]
    assert len(column[3]) == 32_767
    assert column[4:] == [None, 1]
    assert load_workbook(io.BytesIO(data)).active["A2"].data_type == "s"


def test_rows_go_on_to_the_next_sheet_each_with_its_head(monkeypatch):
    monkeypatch.setattr(made, "SHEET_ROWS", 4)
    book = load_workbook(io.BytesIO(read(["号"], ([n] for n in range(7)))))
    assert [[row[0] for row in sheet.values] for sheet in book] == [
        ["号", 0, 1, 2],
        ["号", 3, 4, 5],
        ["号", 6],
    ]


def test_a_full_last_sheet_is_followed_by_no_empty_one(monkeypatch):
    monkeypatch.setattr(made, "SHEET_ROWS", 4)
    book = load_workbook(io.BytesIO(read(["号"], ([n] for n in range(3)))))
    assert len(book.worksheets) == 1


def test_the_first_rows_leave_before_the_last_are_there():
    asked = []

    def rows():
        for number in range(20_000):
            asked.append(number)
            yield [f"第{number}个网站", number]

    pieces = made.workbook(["名称", "号"], rows())
    some = 0
    while some < 1000:
        some += len(next(pieces))
    assert len(asked) < 10_000


def test_many_columns_have_letters_after_z():
    head = [f"列{n}" for n in range(30)]
    sheet = load_workbook(io.BytesIO(read(head, [list(range(30))]))).active
    assert sheet["AD1"].value == "列29"
    assert sheet["AD2"].value == 29


def test_columns_are_as_wide_as_their_texts():
    rows = [["郑州市管城回族区普法网", 6, "长" * 100]] * 3
    sheet = load_workbook(io.BytesIO(read(["网站", "没有检查完", "说明"], rows))).active
    widths = [sheet.column_dimensions[letter].width for letter in "ABC"]
    # A Chinese character takes two digits' room; a heading has its filter's arrow beside it.
    assert widths[0] >= 22
    assert 12 <= widths[1] <= 16
    assert widths[2] == 60


def test_a_clerk_can_filter_and_print(monkeypatch):
    monkeypatch.setattr(made, "SHEET_ROWS", 3)
    book = load_workbook(io.BytesIO(read(["号", "名"], ([n, "甲"] for n in range(3)))))
    assert [sheet.auto_filter.ref for sheet in book] == ["A1:B3", "A1:B2"]
    for sheet in book:
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.freeze_panes == "A2"
        setup = sheet.page_setup
        assert (setup.orientation, setup.paperSize, setup.fitToHeight) == ("landscape", 9, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_a_table_without_rows_has_its_head():
    sheet = load_workbook(io.BytesIO(read(["号"], []))).active
    assert [list(row) for row in sheet.values] == [["号"]]
    assert sheet.auto_filter.ref == "A1:A1"
