"""A list of organisations: preview, errors in words, nothing written until confirmed."""

import io

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from xuncha_platform.audit.models import Event
from xuncha_platform.orgs.models import Organisation, TreeImport

HEAD = "名称,上级,级别,类别,行政区划代码,简称,单列统计,排序\n"
GOOD = (
    "丙市人民政府,,地市级,人民政府,410200,丙市,,2\n"
    "丁县人民政府,丙市人民政府,县级,人民政府,410222,,,\n"
    "丙市高新区管委会,丙市人民政府,县级,功能区,,,是,\n"
    "乙县人民政府,甲市人民政府,县级,人民政府,,乙县,,\n"
)


@pytest.fixture
def client(person, tree, signed_in):
    return signed_in(person("administrator", tree.province))


def upload(client, data, name="机构.csv"):
    content = data if isinstance(data, bytes) else data.encode()
    return client.post("/orgs/import/", {"file": SimpleUploadedFile(name, content)})


def previewed(client, data, **more):
    answer = upload(client, data, **more)
    assert answer.status_code == 302, answer.content.decode()
    return answer["Location"], client.get(answer["Location"]).content.decode()


def test_nothing_is_written_until_it_is_confirmed_and_then_once(client, tree):
    before = Organisation.objects.count()
    address, page = previewed(client, HEAD + GOOD)
    assert "新增 3，修改 1，无变化 0，有错误 0" in page
    assert Organisation.objects.count() == before
    assert client.post(address)["Location"] == "/orgs/"
    assert Organisation.objects.get(name="丁县人民政府").parent.name == "丙市人民政府"
    assert Organisation.objects.get(name="丙市高新区管委会").counted_apart
    assert Organisation.objects.get(pk=tree.county.pk).short_name == "乙县"
    assert Event.objects.filter(action="orgs.organisation.import").get().count == 4
    assert client.post(address).status_code == 404
    assert Organisation.objects.count() == before + 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gbk"])
def test_csv_of_excel_is_read(client, encoding):
    _address, page = previewed(client, (HEAD + GOOD).encode(encoding))
    assert "新增 3，修改 1" in page


def test_excel_is_read_and_so_is_the_template(client):
    book = openpyxl.Workbook()
    for line in (HEAD + GOOD).splitlines():
        book.active.append(line.split(","))
    file = io.BytesIO()
    book.save(file)
    assert "新增 3，修改 1" in previewed(client, file.getvalue(), name="机构.xlsx")[1]
    for kind in ("xlsx", "csv"):
        template = client.get(f"/orgs/import/template.{kind}").content
        assert "修改 1，无变化 0，有错误 0" in previewed(client, template, name=f"t.{kind}")[1]


@pytest.mark.parametrize(
    "row, problem",
    [
        (",,县级,人民政府,,,,", "名称：没有填写"),
        ("丙县,没有的市,县级,人民政府,,,,", "不在机构中"),
        ("丙县,,特级,人民政府,,,,", "级别"),
        ("丙县,甲市人民政府,省级,人民政府,,,,", "级别不能高于上级"),
        ("丙县,,县级,人民政府,12,,,", "6 位数字"),
        ("丙局,,县级,部门,410122,,,", "部门没有行政区划代码"),
        ("丙县,,县级,人民政府,,,,很前", "排序应为"),
        ("某市,,地市级,人民政府,341400,,,", "不知道由哪个代码接替"),
    ],
)
def test_a_row_that_cannot_be_says_why_and_the_others_go_on(client, row, problem):
    address, page = previewed(client, HEAD + row + "\n" + GOOD)
    assert "有错误 1" in page
    assert problem in page
    client.post(address)
    assert Organisation.objects.filter(name="丁县人民政府").exists()
    assert not Organisation.objects.filter(name__in=["丙县", "丙局", "某市"]).exists()


def test_a_retired_code_is_mapped_forward_and_said_so(client):
    address, page = previewed(client, HEAD + "密云区人民政府,,县级,人民政府,110228,,,\n")
    assert "110228（密云县）在 2015-11 前已停用，改为 110118（密云区）" in page
    client.post(address)
    assert Organisation.objects.get(name="密云区人民政府").division_code == "110118"


def test_a_retired_code_without_a_known_successor_is_asked_for_and_an_unknown_one_is_told(client):
    rows = "某区人民政府,,县级,人民政府,110103,,,\n又一区人民政府,,县级,人民政府,110199,,,\n"
    address, page = previewed(client, HEAD + rows)
    assert "不知道由哪个代码接替" in page
    assert "代码 110199 不在现行和停用的区划代码表里" in page
    client.post(address)
    assert not Organisation.objects.filter(name="某区人民政府").exists()
    assert Organisation.objects.get(name="又一区人民政府").division_code == "110199"


def test_the_same_row_twice_is_told(client):
    row = "丙县人民政府,,县级,人民政府,,,,\n"
    assert "与第 2 行重复" in previewed(client, HEAD + row + row)[1]


@pytest.mark.parametrize(
    "name, data, problem",
    [
        ("a.csv", "乱,七\n八,糟\n", "表头"),
        ("a.exe", b"MZ\x90\x00", ""),
        ("a.xlsx", b"not a zip", ""),
        ("a.csv", "", ""),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_line(client, name, data, problem):
    answer = upload(client, data, name)
    assert answer.status_code == 200
    assert problem in answer.content.decode()
    assert "has-error" in answer.content.decode()
    assert not TreeImport.objects.exists()


def test_somebody_elses_preview_cannot_be_confirmed(client, person, tree, signed_in):
    address, _page = previewed(client, HEAD + GOOD)
    other = signed_in(person("administrator", tree.elsewhere))
    assert other.get(address).status_code == 404
    assert other.post(address).status_code == 404


def test_a_code_that_another_one_bears_is_an_error_and_no_second_government(client, tree):
    tree.county.division_code = "410122"
    tree.county.save()
    rows = "丙县人民政府,甲市人民政府,县级,人民政府,410122,,,\n"
    rows += "丁市人民政府,,地市级,人民政府,410200,,,\n戊市人民政府,,地市级,人民政府,410200,,,\n"
    address, page = previewed(client, HEAD + rows)
    assert "新增 1，修改 0，无变化 0，有错误 2" in page
    assert "410122 已由“乙县人民政府”使用。如果是更名" in page
    assert "410200 已由“丁市人民政府”使用" in page
    assert client.post(address)["Location"] == "/orgs/"
    assert not Organisation.objects.filter(name__in=["丙县人民政府", "戊市人民政府"]).exists()


def test_what_to_fill_in_is_said_in_english_too(client, tree):
    page = client.get("/orgs/import/", headers={"Accept-Language": "en"}).content.decode()
    assert "6 digits; empty for departments" in page


def test_a_hidden_row_is_told_at_the_row(client):
    book = openpyxl.Workbook()
    for line in (HEAD + GOOD).splitlines():
        book.active.append(line.split(","))
    book.active.row_dimensions[3].hidden = True
    file = io.BytesIO()
    book.save(file)
    _address, page = previewed(client, file.getvalue(), name="机构.xlsx")
    (row,) = [one for one in page.split("<tr>") if "在表格里是隐藏的" in one]
    assert "丁县人民政府" in row
