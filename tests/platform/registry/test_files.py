"""Files as they come: encodings, workbooks, and everything that must be refused in words."""

import io
import zipfile

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.platform.registry.conftest import imported, listed
from xuncha.errors import InputError
from xuncha_platform.registry.importing.cells import CELLS, SITES, fields_of, plain_header
from xuncha_platform.registry.importing.parsing import parse
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.importing.reading import read_upload
from xuncha_platform.registry.models import Import, Site, SiteAddress

TEXT = "网站名称,首页网址\n丙局网站,http://www.bing.gov.cn/\n"


def workbook(rows, name="list.xlsx"):
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return SimpleUploadedFile(name, file.getvalue())


def zipped(members, name="list.xlsx"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members.items():
            archive.writestr(member, data)
    return SimpleUploadedFile(name, file.getvalue())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_a_csv_is_read_in_the_encodings_offices_use(encoding):
    assert list(read_upload(listed(TEXT, encoding=encoding), SITES)) == [
        (2, {"name": "丙局网站", "url": "http://www.bing.gov.cn/"})
    ]


def test_a_workbook_is_read_with_its_line_numbers_its_codes_and_a_title_above():
    rows = [
        ["全省政府网站清单"],
        [],
        ["网站标识码*", "网站名称", "首页网址", "状态起始"],
        [4101000001, "丙局网站", "www.bing.gov.cn", "2016/12/1"],
        [],
        ["", "丁局网站", "ding.gov.cn", ""],
    ]
    assert list(read_upload(workbook(rows), SITES)) == [
        (
            4,
            {
                "site_id_code": "4101000001",
                "name": "丙局网站",
                "url": "www.bing.gov.cn",
                "status_since": "2016/12/1",
            },
        ),
        (6, {"site_id_code": "", "name": "丁局网站", "url": "ding.gov.cn", "status_since": ""}),
    ]


def test_semicolons_tabs_and_broken_rows_are_read():
    rows = list(read_upload(listed("名称;网址;备注\n甲;a.gov.cn\n;;\n"), SITES))
    assert rows == [(2, {"name": "甲", "url": "a.gov.cn"})]
    assert list(read_upload(listed("name\turl\n甲\ta.gov.cn\n"), SITES))[0][0] == 2


@pytest.mark.parametrize(
    "file, said",
    [
        (SimpleUploadedFile("a.csv", b""), "空"),
        (listed("网站名称,首页网址\n"), "只有表头"),
        (listed("姓名,电话\n甲,1\n"), "表头"),
        (listed("网站名称,地区\n甲,乙\n"), "首页网址"),
        (SimpleUploadedFile("a.xlsx", b"\x89PNG\r\n\x1a\n0000"), "只能上传"),
        (SimpleUploadedFile("a.csv", b"\x00\x01\x02binary"), "只能上传"),
        (SimpleUploadedFile("a.xlsx", b"PK\x03\x04broken"), "损坏"),
        (zipped({"xl/workbook.xml": "x", "xl/vbaProject.bin": "x"}), "宏"),
        (
            zipped({"xl/workbook.xml": "x", "xl/worksheets/sheet1.xml": b"0" * 50_000_000}),
            "大得不正常",
        ),
        (zipped({"xl/workbook.xml": "<x/>"}), "Excel"),
        (SimpleUploadedFile("a.csv", b"a" * (20 * 1024 * 1024 + 1)), "20 MB"),
    ],
)
def test_what_is_no_list_is_refused_in_words_and_leaves_nothing(file, said, registrar):
    with pytest.raises(InputError, match=said):
        upload(registrar, "sites", file)
    assert not Import.objects.exists()


def test_too_many_rows_are_refused(registrar, monkeypatch):
    monkeypatch.setattr("xuncha_platform.registry.importing.reading.MOST_ROWS", 2)
    text = "网站名称,首页网址\n" + "".join(f"站{n},s{n}.gov.cn\n" for n in range(3))
    with pytest.raises(InputError, match="超过 2 行"):
        upload(registrar, "sites", listed(text))
    assert not Import.objects.exists()


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from([c.field for c in SITES]), st.text(max_size=40)))
def test_any_row_is_read_or_told_what_is_wrong_with_it(row):
    row = {field: text.strip() for field, text in row.items()}
    parsed = parse(row, SITES)
    wrong = {one["field"] for one in parsed.errors}
    assert all(one["problem"] for one in parsed.errors)
    for cell in SITES:
        if cell.field in parsed.values:
            assert cell.headers[0] not in wrong
            assert row[cell.field]
    for needed in ("网站名称", "首页网址"):
        field = next(cell.field for cell in SITES if cell.headers[0] == needed)
        assert field in parsed.values or needed in wrong


@given(st.lists(st.text(max_size=12), max_size=12))
@example(["#", "＃", "网站名称"])
def test_headers_are_taken_once_or_named_as_unknown(headers):
    places, unknown = fields_of(headers, SITES)
    assert len(set(places.values())) == len(places)
    # What only numbers the rows is passed over; 序号 and 行号 no search finds by chance.
    filled = [one for one in headers if one.strip() and plain_header(one) not in ("#", "no.")]
    assert len(places) + len(unknown) == len(filled)


@pytest.mark.parametrize("what", sorted(CELLS))
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_template_has_the_headers_that_are_read(what, kind, registrar, signed_in):
    page = signed_in(registrar).get(reverse("registry:template", args=[what, kind]))
    data = b"".join(page.streaming_content)
    if kind == "csv":
        assert data.startswith(b"\xef\xbb\xbf")
        headers = data.decode("utf-8-sig").strip().split(",")
    else:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
        headers = sheet.to_python()[0]
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert "xl/comments1.xml" in archive.namelist()
            has_choices = any(cell.choices for cell in CELLS[what])
            assert (b"dataValidation" in archive.read("xl/worksheets/sheet1.xml")) == has_choices
    assert headers == [cell.headers[0] for cell in CELLS[what]]
    places, unknown = fields_of(headers, CELLS[what])
    assert list(places.values()) == [cell.field for cell in CELLS[what]]
    assert not unknown


def test_what_is_exported_comes_back_unchanged_and_no_formula_runs(registrar, tree, signed_in):
    imported(
        registrar,
        "网站标识码,网站名称,首页网址,跳转地址,地区,级别,是否门户,有无办事服务,主办单位,状态,状态起始,状态原因\n"
        "4101000001,丙局网站,a.gov.cn,b.gov.cn,甲市,地市级,是,无,=cmd|' /C calc'!A0,临时下线,2016-12-01,改版\n",
    )
    assert SiteAddress.objects.get().url == "http://b.gov.cn/"
    for kind in ("csv", "xlsx"):
        page = signed_in(registrar).get(reverse("registry:whole", args=["sites", kind]))
        data = b"".join(page.streaming_content)
        if kind == "csv":
            assert "'=cmd" in data.decode("utf-8-sig")
        else:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        made = upload(registrar, "sites", SimpleUploadedFile(f"back.{kind}", data))
        assert made.plan["counts"] == {"same": 1}, list(made.rows.values())
    assert Site.objects.count() == 1


def test_exports_hold_ones_own_alone(registrar, site, tree, person, signed_in):
    outsider = signed_in(person("registrar", tree.elsewhere))
    for what in ("sites", "columns", "accounts"):
        page = outsider.get(reverse("registry:whole", args=[what, "csv"]))
        assert "yixian" not in b"".join(page.streaming_content).decode()
