"""Tables sort, filter, page, remember and export; nobody sees what is not theirs."""

import csv
import io
import re
from datetime import date, datetime
from urllib.parse import unquote

import pytest
from django.utils import timezone
from openpyxl import load_workbook

from tests.platform.conftest import make_site
from xuncha_platform.web.tables import Column
from xuncha_platform.web.tables.export import guarded

pytestmark = pytest.mark.usefixtures("test_pages")
PAGE = "/test/sites/"


@pytest.fixture
def browser(tree, person, signed_in):
    return signed_in(person("inspector", tree.province))


def fill(tree, count):
    return [
        make_site(
            tree.county, tree.city, f"网站{n:04d}", f"http://s{n}.invalid/", open_faults=n % 7
        )
        for n in range(count)
    ]


def names(answer):
    return re.findall(r">(网站\d{4})<", answer.content.decode())


def body(answer):
    return b"".join(answer.streaming_content)


def test_an_empty_table_says_what_would_be_here(browser):
    assert "还没有登记网站" in browser.get(PAGE).content.decode()


def test_rows_come_in_the_order_asked_for_and_empty_values_last(tree, browser):
    fill(tree, 3)
    late = make_site(tree.county, tree.city, "网站9999", "http://z.invalid/")
    late.newest_update_on = date(2016, 11, 1)
    late.save()
    assert names(browser.get(PAGE + "?sort=-name"))[0] == "网站9999"
    assert names(browser.get(PAGE + "?sort=newest"))[0] == "网站9999"
    assert names(browser.get(PAGE + "?sort=-newest"))[0] == "网站9999"
    page = browser.get(PAGE + "?sort=-name").content.decode()
    assert page.count("aria-sort=") == 1
    assert 'aria-sort="descending"' in page


def test_a_number_sorts_from_the_top_first(tree, browser):
    fill(tree, 3)
    assert "sort=-faults" in browser.get(PAGE).content.decode()
    assert "sort=faults" in browser.get(PAGE + "?sort=-faults").content.decode()


@pytest.mark.parametrize(
    "bad", ["sort=password", "page=-1", "page=9e9", "size=7", "q=%00", "page=99"]
)
def test_an_address_that_makes_no_sense_shows_the_table(tree, browser, bad):
    fill(tree, 2)
    assert len(names(browser.get(f"{PAGE}?{bad}"))) == 2


def test_words_must_all_occur_and_a_choice_must_be_on_the_list(tree, browser):
    fill(tree, 12)
    assert names(browser.get(PAGE + "?q=0011")) == ["网站0011"]
    assert names(browser.get(PAGE + "?q=s3 网站")) == ["网站0003"]
    assert names(browser.get(PAGE + "?q=s3 别处")) == []
    assert len(names(browser.get(PAGE + "?status=closed"))) == 0
    assert len(names(browser.get(PAGE + "?status=nonsense"))) == 12


def test_a_choice_cannot_reach_an_organisation_out_of_scope(tree, browser):
    make_site(tree.elsewhere, tree.elsewhere, "网站8888", "http://e.invalid/")
    fill(tree, 1)
    assert names(browser.get(f"{PAGE}?mine={tree.elsewhere.pk}")) == ["网站0000"]
    assert names(browser.get(f"{PAGE}?mine={tree.province.pk}")) == []


def test_pages_lead_to_each_other_and_keep_the_filter(tree, browser):
    fill(tree, 120)
    first = browser.get(PAGE + "?q=网站&size=50").content.decode()
    assert "共 120 条" in first
    assert "page=2" in first
    assert "size=50" in re.search(r'rel="next"|href="([^"]*page=2[^"]*)"', first).group(1)
    assert len(names(browser.get(PAGE + "?q=网站&size=50&page=3"))) == 20


def test_what_was_chosen_on_the_page_is_there_again_and_can_be_cleared(tree, browser):
    fill(tree, 2)
    chosen = PAGE + "?q=0001&status="
    # A link from elsewhere changes no habit.
    browser.get(chosen, headers={"referer": "http://testserver/"})
    assert browser.get(PAGE).status_code == 200
    browser.get(chosen, headers={"referer": f"http://testserver{PAGE}"})
    again = browser.get(PAGE)
    assert (again.status_code, again.headers["Location"]) == (302, PAGE + "?q=0001")
    assert browser.get(PAGE + "?clear=1").headers["Location"] == PAGE
    assert browser.get(PAGE).status_code == 200


def test_what_one_person_chose_is_not_another_ones(tree, browser, person, signed_in):
    browser.get(PAGE + "?q=0001", headers={"referer": f"http://testserver{PAGE}"})
    other = signed_in(person("reviewer", tree.province))
    assert other.get(PAGE).status_code == 200


def test_csv_has_every_page_in_the_order_and_no_formulas(tree, browser):
    fill(tree, 120)
    make_site(tree.county, tree.city, "=HYPERLINK(1)", "http://evil.invalid/", note="")
    answer = browser.get(PAGE + "?export=csv&sort=name")
    rows = list(csv.reader(io.StringIO(body(answer).decode("utf-8-sig"))))
    assert rows[0] == ["名称", "机构", "状态", "最新更新", "问题"]
    assert len(rows) == 122
    assert rows[1][0] == "'=HYPERLINK(1)"
    assert rows[2] == ["网站0000", "乙县人民政府", "正常运行", "", "0"]
    said = answer.headers["Content-Disposition"]
    assert re.fullmatch(r"attachment; filename\*=utf-8''.+-\d{8}\.csv", said)
    assert unquote(said).endswith(f"''网站-{timezone.localdate():%Y%m%d}.csv")


def test_excel_has_numbers_as_numbers_and_the_filter(tree, browser):
    fill(tree, 12)
    answer = browser.get(PAGE + "?export=xlsx&q=0003")
    sheet = load_workbook(io.BytesIO(body(answer))).active
    assert [cell.value for cell in sheet[2]] == ["网站0003", "乙县人民政府", "正常运行", None, 3]
    assert sheet.max_row == 2


def test_an_export_of_nothing_has_its_head(browser):
    sheet = load_workbook(io.BytesIO(body(browser.get(PAGE + "?export=xlsx")))).active
    assert [cell.value for cell in sheet[1]][0] == "名称"


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", " =1", "%a", "\uff1d1", "\ufeff=1"]
)
def test_a_text_that_begins_like_a_formula_is_guarded(text):
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("value", ["甲市", "-3.5", "+8", "12%", "2016-01-01", -3, 2.5, ""])
def test_numbers_and_words_stay_as_they_are(value):
    assert guarded(value) == value


def test_a_day_does_not_break_at_its_hyphens():
    shown = Column("on", "日期").shown({"on": date(2016, 12, 1)})
    assert shown == '<span class="nowrap">2016-12-01</span>'
    assert Column("on", "日期", link=lambda row: "").shown({"on": None}) == "—"


def test_a_moment_stands_on_one_line():
    at = timezone.make_aware(datetime(2016, 12, 1, 9, 30))
    shown = Column("at", "时间").shown({"at": at})
    assert shown == '<span class="nowrap">2016-12-01 09:30</span>'
    assert Column("at", "时间").shown({"at": None}) == "—"


def test_markup_in_a_name_is_shown_as_text(tree, browser):
    make_site(tree.county, tree.city, "<script>alert(1)</script>", "http://x.invalid/")
    page = browser.get(PAGE).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_a_list_asks_the_database_no_more_for_more_rows(
    tree, browser, django_assert_max_num_queries
):
    fill(tree, 60)
    with django_assert_max_num_queries(12):
        browser.get(PAGE)


def test_the_cells_of_an_export_say_what_the_page_says(tree):
    from django.utils.translation import gettext_lazy

    from xuncha_platform.registry.models import Site
    from xuncha_platform.web.marks import pill
    from xuncha_platform.web.tables import Column
    from xuncha_platform.web.tables.cells import cell_of

    site = make_site(tree.county, tree.city, "甲站", "http://a.invalid/", is_portal=True)
    word = gettext_lazy("不合格")
    columns = {
        "name": "甲站",
        "status": "正常运行",
        "region.name": "甲市人民政府",
        "organisation.parent.name": "甲市人民政府",
        "region.get_level_display": "地市级",
        "is_portal": "是",
        "newest_update_on": "",
        "note": "—",
        "open_faults": 0,
    }
    for path, wanted in columns.items():
        assert cell_of(Column("c", "", value=path), Site)(site) == wanted, path
    for value, wanted in ((word, "不合格"), (pill("red", "=1"), "'=1"), (2.5, 2.5)):
        cell = cell_of(Column("c", "", value=lambda _row, value=value: value), Site)
        assert [cell(site), cell(site)] == [wanted, wanted]
    without_parent = cell_of(Column("c", "", value="parent.name"), type(tree.province))
    assert (without_parent(tree.province), without_parent(tree.city)) == ("", "演练省人民政府")
