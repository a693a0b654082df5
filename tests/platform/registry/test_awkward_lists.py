"""Lists as clerks keep them: headers in two rows, merged cells, several sheets, broken formulas."""

import io
import zipfile
from datetime import date, datetime

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.platform.conftest import make_site
from tests.platform.registry.conftest import listed
from xuncha.errors import InputError
from xuncha_platform.registry.importing.cell import day
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.models import Import, Site
from xuncha_platform.registry.rules.urls import normal_url
from xuncha_platform.registry.rules.values import LEVELS, STATUSES, chosen, days, yes_no

PLAIN = ["网站名称", "首页网址", "地区"]


def book(fill, name="list.xlsx"):
    """A workbook; `fill` writes into it."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as made:
        fill(made)
    return SimpleUploadedFile(name, file.getvalue())


def planned(access, file, what="sites"):
    made = upload(access, what, file)
    return made, {row.line: row for row in made.rows.all()}


def problem(row):
    (one,) = row.errors
    return one["field"], one["problem"]


def two_rows(made):
    sheet = made.add_worksheet()
    sheet.merge_range("A1:I1", "甲市政府网站基本信息统计表")
    sheet.merge_range("A2:I2", "填报单位(盖章):甲市政府办公室   填报日期:2016年12月1日")
    for column, name in enumerate(["序号", "网站标识码", "网站名称", "首页网址", "所属地区"]):
        sheet.merge_range(2, column, 3, column, name)
    sheet.merge_range("F3:H3", "负责人")
    sheet.write_row("F4", ["姓名", "职务", "办公电话"])
    sheet.merge_range("I3:I4", "登记日期")
    first = [1, 4101000001, "丙局\n网站", "www.bing.gov.cn\u3000", "甲 市"]
    sheet.write_row("A5", [*first, "某甲", "局长", "0371\uff0d6590001"])
    sheet.write_datetime("I5", datetime(2016, 12, 1), made.add_format({"num_format": "yyyy/m/d"}))
    sheet.write_row("A6", [2, "", "丁局网站", "ding.gov.cn", "甲市", "", "", "", "20161201"])
    # Numbered rows that nobody filled, and a note below.
    sheet.write_row("A7", [3])
    sheet.write_row("A8", ["注:本表一式两份。"])


def test_a_header_in_two_rows_is_read_with_its_groups(registrar, tree):
    made, rows = planned(registrar, book(two_rows))
    assert {line: row.action for line, row in rows.items()} == {5: "new", 6: "new"}
    assert rows[5].values == {
        "site_id_code": "4101000001",
        "name": "丙局网站",
        "url": "http://www.bing.gov.cn/",
        "region": "甲市",
        "level": "city",
        "filed_on": "2016-12-01",
        "contacts": [{"name": "某甲", "duty": "局长", "phone": "0371-6590001", "email": ""}],
    }
    assert rows[6].values["filed_on"] == "2016-12-01"
    assert made.plan["missing"] == {}, "a blank within a name makes no other region of it"
    assert made.plan["unknown"] == []


def test_a_group_header_says_whose_name_it_is(registrar, tree):
    text = "网站名称,首页网址,主管部门,\n,,名称,电话\n丙局网站,a.gov.cn,甲市教育局,1\n"
    made, rows = planned(registrar, listed(text))
    # The second row is no header: it makes nothing more of the columns known.
    assert rows[3].values["name"] == "丙局网站"
    text = "基本信息,,联系人1,\n网站名称,首页网址,姓名,电话\n丙局网站,a.gov.cn,某甲,0371-6590001\n"
    _made, rows = planned(registrar, listed(text))
    assert rows[3].values["contacts"][0]["phone"] == "0371-6590001"


def test_a_region_merged_over_several_sites_is_the_region_of_each(registrar, tree):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_row("B3", PLAIN)
        sheet.merge_range("D4:D5", "甲市")
        sheet.merge_range("D6:D7", "乙县")
        for number in range(4):
            sheet.write_row(3 + number, 1, [f"站{number}", f"s{number}.gov.cn"])

    _made, rows = planned(registrar, book(fill))
    regions = {line: row.values["region"] for line, row in rows.items()}
    assert regions == {4: "甲市", 5: "甲市", 6: "乙县", 7: "乙县"}


def test_a_new_site_without_a_region_is_doubted(registrar, tree, person):
    text = "网站名称,首页网址,级别\n丙,a.gov.cn,\n丁,b.gov.cn,县级\n厅,c.gov.cn,省级\n"
    made, rows = planned(registrar, listed(text))
    assert [len(row.warnings) for row in rows.values()] == [1, 1, 0]
    assert "演练省人民政府" in rows[3].warnings[0]["problem"]
    assert made.plan["doubtful"] == 2
    # Where there are no regions below, none has to be written.
    _made, rows = planned(person("registrar", tree.county), listed(text.replace(",省级", ",")))
    assert not rows[2].warnings


def test_a_missing_region_gives_its_own_level(registrar, tree):
    _made, rows = planned(registrar, listed("网站名称,首页网址,地区\n丙县网,bx.gov.cn,丙县\n"))
    assert rows[2].values["level"] == "county"


def test_the_sheet_with_the_list_is_read_and_the_others_are_named(registrar, tree, signed_in):
    def fill(made):
        made.add_worksheet("填表说明").write_column("A1", ["请各单位填报", "网站名称要写全称"])
        for name in ("甲市", "乙县"):
            sheet = made.add_worksheet(name)
            sheet.write_row(0, 0, PLAIN)
            sheet.write_row(1, 0, [f"{name}网", f"s{len(made.worksheets())}.gov.cn", name])
        old = made.add_worksheet("旧")
        old.write_row(0, 0, PLAIN)
        old.hide()

    made, rows = planned(registrar, book(fill))
    assert [row.values["name"] for row in rows.values()] == ["甲市网"]
    assert (made.plan["sheet"], made.plan["other_sheets"]) == ("甲市", ["乙县"])
    page = signed_in(registrar).get(made.get_absolute_url()).content.decode()
    assert "读的是工作表“甲市”" in page
    assert "乙县" in page


def test_hidden_rows_are_read_and_said(registrar, tree, signed_in):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, PLAIN)
        for number in range(1, 5):
            sheet.write_row(number, 0, [f"站{number}", f"s{number}.gov.cn", "甲市"])
            if number % 2:
                sheet.set_row(number, options={"hidden": True})

    made, rows = planned(registrar, book(fill))
    assert len(rows) == 4
    assert (made.plan["hidden"], made.plan["hidden_lines"]) == (2, [2, 4])
    page = signed_in(registrar).get(made.get_absolute_url()).content.decode()
    assert "第 2、4 行在表格里是隐藏的" in page
    assert [line for line, row in rows.items() if row.warnings] == [2, 4]
    doubts = signed_in(registrar).get(f"{made.get_absolute_url()}?action=doubtful").content.decode()
    assert doubts.count("整行：在表格里是隐藏的") == 2


def test_of_many_hidden_rows_the_first_are_named(registrar, tree, signed_in):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, PLAIN)
        for number in range(1, 13):
            sheet.write_row(number, 0, [f"站{number}", f"s{number}.gov.cn", "甲市"])
            sheet.set_row(number, options={"hidden": True})

    made, _rows = planned(registrar, book(fill))
    page = signed_in(registrar).get(made.get_absolute_url()).content.decode()
    assert "10、11 行等 12 行在表格里是隐藏的" in page


def test_a_formula_counts_by_its_value_and_a_broken_one_is_told(registrar, tree):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, [*PLAIN, "标识码"])
        sheet.write_formula("A2", '="丙局"&"网站"', None, "丙局网站")
        sheet.write_row("B2", ["bing.gov.cn", "甲市"])
        sheet.write_formula("D2", "=4101000000+1", None, 4101000001)
        sheet.write_row("A3", ["丁局网站", "ding.gov.cn"])
        sheet.write_formula("C3", "=VLOOKUP(1,A1:B1,2)", None, "#N/A")

    _made, rows = planned(registrar, book(fill))
    assert rows[2].values["site_id_code"] == "4101000001"
    assert rows[2].values["name"] == "丙局网站"
    # Silently empty, the site would have been counted in the province.
    assert rows[3].action == "error"
    assert problem(rows[3])[0] == "地区"
    assert "#N/A" in problem(rows[3])[1]


def test_a_formula_that_no_program_worked_out_is_told(registrar, tree):
    """As programs write them that have no cells worked out: the value is missing."""
    file = book(lambda made: filled(made.add_worksheet()))
    changed = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("sheet1.xml"):
                data = data.replace(
                    b"<v>0</v></c></row></sheetData>", b"<v></v></c></row></sheetData>"
                )
            new.writestr(name, data)
    _made, rows = planned(registrar, SimpleUploadedFile("list.xlsx", changed.getvalue()))
    assert problem(rows[2])[0] == "地区"
    assert "没有算出结果" in problem(rows[2])[1]


def filled(sheet):
    sheet.write_row(0, 0, PLAIN)
    sheet.write_row(1, 0, ["丙局网站", "bing.gov.cn"])
    sheet.write_formula("C2", "=Z9")


@pytest.mark.parametrize(
    "text",
    [
        "甲市政府网站登记表\n填报单位\n网站名称;首页网址;地区\n丙局,网站;a.gov.cn;甲市\n",
        "sep=;\n网站名称;首页网址;地区\n丙局,网站;a.gov.cn;甲市\n",
        "网站名称\t首页网址\t地区\n丙局,网站\ta.gov.cn\t甲市\n",
        "网站名称\uff0c首页网址\uff0c地区\n丙局,网站\uff0ca.gov.cn\uff0c甲市\n",
    ],
)
def test_what_stands_between_the_columns_is_found_by_the_header(text, registrar, tree):
    _made, rows = planned(registrar, listed(text))
    (row,) = rows.values()
    assert (row.values["name"], row.values["region"]) == ("丙局,网站", "甲市")


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    "file, said",
    [
        (listed("<html><table><tr><td>网站名称", "list.xls", "gbk"), "网页"),
        (listed('<?xml version="1.0"?><Workbook/>', "list.xls"), "XML"),
        (SimpleUploadedFile("a.xlsx", OLD + "EncryptedPackage".encode("utf-16-le")), "密码"),
        (SimpleUploadedFile("a.xls", OLD + "_VBA_PROJECT".encode("utf-16-le")), "宏"),
        (listed("网站名称,网站域名\n甲,a.gov.cn\n"), "网站域名"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(file, said, registrar):
    with pytest.raises(InputError, match=said):
        upload(registrar, "sites", file)
    assert not Import.objects.exists()


@pytest.mark.parametrize(
    "written",
    ["2016-12-1", "2016.12.1", "20161201", "42705", "2016年12月1日 8:30", "2016—12—01"]
    + ["２０１６－１２－０１", "2016-12-01 00:00:00"],
)
def test_a_day_is_read_as_offices_write_it(written):
    assert day(written) == date(2016, 12, 1)


@pytest.mark.parametrize("written", ["2016年12月", "2016-13-01", "12/1/2016", "16-12-01", "长期"])
def test_a_day_that_is_not_certain_is_asked_for(written):
    with pytest.raises(InputError, match="2016-12-01"):
        day(written)


@pytest.mark.parametrize(
    "written",
    [
        "http://www.a.gov.cn/ (主) http://b.gov.cn",
        "http://a.gov.cn\nhttp://b.gov.cn",
        "http://g.gov.cn；http://h.gov.cn",
        "www.u.gov.cn,www.v.gov.cn",
        "http://n..gov.cn",
        "http://w.gov,cn/",
        "http://a.gov.cn/,http://b.gov.cn/",
        "http://-a.gov.cn/",
    ],
)
def test_what_is_not_one_address_is_no_address(written):
    with pytest.raises(InputError):
        normal_url(written)


def test_one_address_is_read_through_its_disguises():
    assert normal_url("https://m.gov.cn、") == "https://m.gov.cn/"
    assert normal_url("中国.政务") == "http://xn--fiqs8s.xn--zfr164b/"
    query = "http://a.gov.cn/go?to=http://b.gov.cn/"
    assert normal_url(query) == query


def test_words_of_lists_are_understood_or_the_templates_words_are_offered():
    assert chosen("县（区）级 ", LEVELS, "级别") == "county"
    assert chosen("运行中", STATUSES, "状态") == "running"
    assert yes_no("没有", "有无办事服务") is False
    assert (days("每周"), days("１４天")) == (7, 14)
    with pytest.raises(InputError, match="正常运行、临时下线、永久下线、筹建"):
        chosen("已下线", STATUSES, "状态")
    with pytest.raises(InputError, match="“有”或“无”"):
        yes_no("门户", "有无办事服务", "有", "无")


def test_a_period_is_a_number_of_days_from_one_to_ten_years():
    assert [days(one) for one in ("", "1", "14.0", "3660日")] == [None, 1, 14, 3660]
    for wrong in ("0", "3661", "14.5", "-7", "١٤", "半月左右"):
        with pytest.raises(InputError, match="1 到 3660"):
            days(wrong)


def test_nothing_is_written_in_many_ways(registrar, tree):
    text = (
        "网站标识码,网站名称,首页网址,地区,跳转地址,登记日期,联系人1姓名,备注\n"
        "无,丙\u200b局,\ufeffhttp://a.gov.cn/,甲市,/,不详,无,无\n"
        "'4101000009,丁局,b.gov.cn,甲市,—,-,,\n"
    )
    _made, rows = planned(registrar, listed(text))
    assert rows[2].values == {
        "name": "丙局",
        "url": "http://a.gov.cn/",
        "region": "甲市",
        "level": "city",
        "note": "无",
    }
    assert rows[3].values["site_id_code"] == "4101000009"


def test_a_column_names_its_site_by_code_or_by_name(registrar, tree):
    make_site(tree.county, tree.city, "丙局网站", "http://bing.gov.cn/", site_id_code="4101000001")
    text = (
        "网站标识码,网站名称,栏目名称,栏目网址,栏目类别\n"
        "4101000001,丙局网站,要闻,bing.gov.cn/yw/,动态要闻\n"
        ",丙局网站,人事,bing.gov.cn/rs/,人事任免\n"
        ",,政策,bing.gov.cn/zc/,不知道\n"
    )
    made, rows = planned(registrar, listed(text), "columns")
    assert [row.action for row in rows.values()] == ["new", "new", "error"]
    assert rows[3].values["kind"] == "personnel"
    assert made.plan["unknown"] == []


def test_the_preview_says_what_new_rows_become_and_gathers_the_doubts(registrar, tree, signed_in):
    text = "网站名称,首页网址,地区\n丙局网站,a.gov.cn,乙县\n丁局网站,b.gov.cn,\n"
    made, _rows = planned(registrar, listed(text))
    client = signed_in(registrar)
    page = client.get(made.get_absolute_url()).content.decode()
    assert "所属地区 乙县" in page or "地区 乙县" in page
    assert "级别 县级" in page
    doubts = client.get(f"{made.get_absolute_url()}?action=doubtful").content.decode()
    assert "丁局网站" in doubts
    assert "丙局网站" not in doubts
    assert not Site.objects.exists()


def test_a_move_to_another_region_is_shown_by_name(registrar, tree, signed_in):
    make_site(tree.county, tree.city, "丙局网站", "http://bing.gov.cn/")
    made, rows = planned(
        registrar, listed("网站名称,首页网址,地区\n丙局网站,bing.gov.cn,乙县人民政府\n")
    )
    assert rows[2].values["region_id"] == tree.county.pk
    page = signed_in(registrar).get(made.get_absolute_url()).content.decode()
    assert "甲市人民政府 → 乙县人民政府" in page
    client = signed_in(registrar)
    client.post(reverse("registry:import-act", args=[made.pk]), {"act": "confirm"})
    site = client.get(Site.objects.get().get_absolute_url()).content.decode()
    assert "乙县人民政府" in site
    changes = client.get(reverse("registry:import-changes", args=[made.pk])).content.decode()
    assert "甲市人民政府 → 乙县人民政府" in changes


def test_a_row_of_sums_is_no_site(registrar, tree, signed_in):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_row("A1", ["序号", *PLAIN])
        sheet.write_row("A2", [1, "合计网站", "http://he.invalid/", "甲市"])
        sheet.write_row("A3", ["小 计：", "1个"])
        sheet.write_row("A4", ["合计", "1个", "", ""])

    made, rows = planned(registrar, book(fill))
    assert list(rows) == [2]
    assert not rows[2].errors
    assert made.plan["sums"] == [3, 4]
    page = signed_in(registrar).get(reverse("registry:import", args=[made.pk])).content.decode()
    assert "第 3、4 行是合计" in page
