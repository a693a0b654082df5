"""Workbooks as Excel 97 and WPS keep them (.xls)."""

from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.platform.registry.old_workbook import old_workbook
from xuncha_platform.registry.importing.oldfiles import hidden_rows
from xuncha_platform.registry.importing.plan import upload

PLAIN = ["网站名称", "首页网址", "地区"]


def planned(access, file):
    made = upload(access, "sites", file)
    return made, {row.line: row for row in made.rows.all()}


def test_hidden_rows_of_an_old_workbook_are_said_too(registrar, tree):
    sites = [[f"站{number}", f"s{number}.gov.cn", "甲市"] for number in range(1, 5)]
    sheets = {"填表说明": [["请逐行填写"]], "清单": [PLAIN, *sites]}
    hidden = [("填表说明", 1), ("清单", 2), ("清单", 4)]
    upload = SimpleUploadedFile("清单.xls", old_workbook(sheets, hidden))
    made, rows = planned(registrar, upload)
    assert len(rows) == 4
    assert (made.plan["hidden"], made.plan["hidden_lines"]) == (2, [2, 4])
    assert [line for line, row in rows.items() if row.warnings] == [2, 4]


def test_an_old_workbook_of_many_sectors_is_read_whole(registrar, tree):
    sites = [[f"第{number}号网站", f"s{number}.gov.cn", "甲市"] for number in range(900)]
    upload = SimpleUploadedFile("a.xls", old_workbook({"清单": [PLAIN, *sites]}, [("清单", 901)]))
    made, rows = planned(registrar, upload)
    assert len(rows) == 900
    assert made.plan["hidden_lines"] == [901]


@settings(max_examples=60)
@given(st.data())
def test_a_spoilt_old_workbook_has_no_hidden_rows_and_ends(data):
    good = bytearray(old_workbook({"清单": [PLAIN]}, [("清单", 1)]))
    for _ in range(data.draw(st.integers(1, 8))):
        good[data.draw(st.integers(8, len(good) - 1))] = data.draw(st.integers(0, 255))
    assert hidden_rows(bytes(good[: data.draw(st.integers(0, len(good)))]), "清单") <= {1}
