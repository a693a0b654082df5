"""What is wrong in an uploaded list, as a file: line, column, cell, fault, how to mend it."""

import csv
import io

import pytest
from django.urls import reverse
from django.utils.translation import override
from openpyxl import load_workbook

from tests.platform.registry.conftest import listed
from tests.platform.registry.test_importing import HEADER
from xuncha_platform.registry.importing.plan import upload

WRONG = HEADER + (
    "410100,=1+1,a.gov.cn,甲市,街级,\n"
    "4101000003,,b.gov.cn,甲市,,\n"
    "4101000004,好的,c.gov.cn,甲市,,\n"
    "4101000004,重码,d.gov.cn,甲市,,\n"
)


def address(made, kind, code="error"):
    return reverse("registry:import-faults", args=[made.pk, code, kind])


def body(answer):
    return b"".join(answer.streaming_content)


@pytest.fixture
def made(registrar):
    return upload(registrar, "sites", listed(WRONG))


def test_every_fault_is_a_line_with_its_cell_and_what_belongs_there(made, registrar, signed_in):
    answer = signed_in(registrar).get(address(made, "csv"))
    head, *lines = csv.reader(io.StringIO(body(answer).decode("utf-8-sig")))
    assert head == ["行", "名称", "列", "所填内容", "哪里不对，怎样改", "这一列的填法"]
    assert [(line[0], line[2], line[3]) for line in lines] == [
        ("2", "网站标识码", "410100"),
        ("2", "级别", "街级"),
        ("3", "网站名称", ""),
        ("5", "网站标识码", "4101000004"),
    ]
    assert all(line[4].endswith("。") for line in lines)
    assert lines[1][5] == "国家级、省级、地市级、县级或乡镇级"
    assert lines[0][1] == "'=1+1", "no cell becomes a formula"
    shown = [one["problem"] for row in made.rows.all() for one in row.errors]
    assert [line[4] for line in lines] == shown


def test_excel_has_the_same_lines(made, registrar, signed_in):
    client = signed_in(registrar)
    sheet = load_workbook(io.BytesIO(body(client.get(address(made, "xlsx"))))).active
    text = body(client.get(address(made, "csv"))).decode("utf-8-sig")
    rows = [["" if one is None else str(one) for one in row] for row in sheet.values]
    assert rows == list(csv.reader(io.StringIO(text)))


def test_what_is_to_be_checked_is_a_file_too(registrar, signed_in):
    made = upload(
        registrar, "sites", listed(HEADER + "4101000001,甲网,http://a.gov.cn/,,地市级,\n")
    )
    client = signed_in(registrar)
    page = client.get(made.get_absolute_url() + "?action=doubtful").content.decode()
    doubts = [one["problem"] for one in made.rows.get().warnings]
    assert doubts
    assert address(made, "xlsx", "doubtful") in page
    lines = body(client.get(address(made, "csv", "doubtful"))).decode("utf-8-sig")
    assert [row[4] for row in csv.reader(io.StringIO(lines))][1:] == doubts


def test_the_page_offers_the_files_where_rows_are_wrong(made, registrar, signed_in):
    client = signed_in(registrar)
    page = client.get(made.get_absolute_url()).content.decode()
    assert address(made, "xlsx") in page
    assert address(made, "csv") in page
    assert (
        address(made, "xlsx")
        not in client.get(made.get_absolute_url() + "?action=new").content.decode()
    )


def test_there_are_no_other_files_and_none_for_outsiders(made, registrar, person, tree, signed_in):
    client = signed_in(registrar)
    assert client.get(address(made, "csv", "new")).status_code == 404
    assert client.get(address(made, "pdf")).status_code == 404
    outsider = signed_in(person("registrar", tree.elsewhere))
    assert outsider.get(address(made, "csv")).status_code == 404
    assert signed_in(person("reader", tree.province)).get(address(made, "csv")).status_code == 403


def test_an_english_reader_gets_english_headings(registrar, signed_in):
    with override("en"):
        made = upload(registrar, "sites", listed(WRONG))
    client = signed_in(registrar)
    client.post("/language/", {"language": "en", "next": "/"})
    head = body(client.get(address(made, "csv"))).decode("utf-8-sig").splitlines()[0]
    assert (
        head == 'Line,Name,Column,Cell,"What is wrong, how to mend it",What belongs in this column'
    )
