"""What is exported and imported again unchanged proposes nothing, whatever stands in it."""

import io
from datetime import date

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from tests.platform.conftest import make_site, organisation
from tests.platform.registry.conftest import imported, listed
from xuncha.report.words import COLUMN_KINDS
from xuncha_platform.orgs.models import Level, Organisation
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.models import Contact, MediaAccount, Site, SiteAddress, SiteColumn

NASTY = ("=1+1", "+86 371", "-1", "@甲", "|x", "甲,乙;丙", '带"引号"', "两行\n备注", "—")


@pytest.fixture
def register(tree):
    """Sites, columns, accounts and contacts with everything that is awkward in a list."""
    other = organisation("丙市人民政府", Level.CITY, tree.province)
    # Two districts of one name, as in many provinces.
    districts = [organisation("新华区人民政府", Level.COUNTY, city) for city in (tree.city, other)]
    for number, district in enumerate(districts):
        make_site(district, district, "新华区政府网", f"http://xh{number}.gov.cn/")
    for number, text in enumerate(NASTY):
        make_site(
            tree.county,
            tree.city,
            f"站{number}{text[:2]}".strip(),
            f"https://s{number}.gov.cn/",
            site_id_code=f"410100{number:04d}",
            note=text,
            operator=text.replace("\n", ""),
            icp=text.replace("\n", ""),
            filed_on=date(2015, 3, 1),
            platform="shared",
            has_services=number % 2 == 0,
        )
    first, second = Site.objects.filter(note__in=("=1+1", "+86 371")).order_by("id")
    # One home page, two codes.
    Site.objects.filter(pk=second.pk).update(url=first.url, host=first.host)
    make_site(
        tree.department,
        tree.city,
        "已关的站",
        "http://closed.gov.cn/",
        status="closed",
        status_since=date(2016, 1, 5),
        status_reason="整合",
        party_government_mark=False,
    )
    make_site(tree.county, tree.city, "筹建站", "http://plan.gov.cn/", status="planned")
    SiteAddress.objects.create(site=first, url="http://go.gov.cn/", kind="redirect")
    for number in range(2):
        SiteAddress.objects.create(site=first, url=f"http://alias{number}.gov.cn/")
    SiteAddress.objects.create(
        site=first, url="http://old.gov.cn/", kind="redirect", ended_on=date(2016, 1, 1)
    )
    for name in ("甲", "乙", "丙"):
        Contact.objects.create(site=first, name=name, duty="管理", phone="+86 371-6590000")
    Contact.objects.create(site=second, name="走了", duty="x", phone="1", ended_on=date(2016, 1, 1))
    for number, kind in enumerate([*COLUMN_KINDS, ""]):
        SiteColumn.objects.create(
            site=first,
            name=f"栏目{number}",
            url=f"{first.url}c{number}/",
            kind=kind,
            period_days=14,
        )
    # One address under two names, one name at two addresses.
    SiteColumn.objects.create(site=first, name="栏目零", url=f"{first.url}c0/")
    SiteColumn.objects.create(site=first, name="栏目1", url=f"{first.url}again/")
    for number, text in enumerate(NASTY):
        MediaAccount.objects.create(
            organisation=districts[number % 2],
            platform="微信",
            name=f"号{number}",
            account_id=f"gh_{number}" if number % 3 else "",
            sponsor=text.replace("\n", ""),
            certified_as="树外单位",
        )
    MediaAccount.objects.create(
        organisation=tree.county,
        platform="自定平台",
        name="停更号",
        status="closed",
        status_since=date(2016, 1, 1),
        status_reason="无力维护",
    )


def exported(client, name, args, kind):
    url = reverse(name, args=args) if args else f"{reverse(name)}?export={kind}"
    return SimpleUploadedFile(f"back.{kind}", b"".join(client.get(url).streaming_content))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("what", ["sites", "columns", "accounts"])
def test_the_whole_register_comes_back_unchanged(what, kind, register, registrar, signed_in):
    file = exported(signed_in(registrar), "registry:whole", [what, kind], kind)
    made = upload(registrar, what, file)
    odd = [(row.cells, row.values, row.errors) for row in made.rows.exclude(action="same")]
    assert not odd
    assert made.plan["counts"]["same"] >= 10
    assert made.plan["missing"] == {}, "an unchanged list asks for no new offices"
    assert all(not row.warnings for row in made.rows.all() if what == "columns")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("what", ["sites", "accounts"])
def test_the_lists_of_the_pages_come_back_unchanged_too(what, kind, register, registrar, signed_in):
    file = exported(signed_in(registrar), f"registry:{what}", None, kind)
    made = upload(registrar, what, file)
    changed = made.rows.filter(action__in=("new", "change"))
    assert not [(row.cells, row.before, row.values) for row in changed]


def test_a_region_that_several_have_is_asked_for_by_its_full_name(register, registrar):
    header = "网站名称,首页网址,地区\n"
    made = upload(registrar, "sites", listed(header + "新站,new.gov.cn,新华区\n"))
    (problem,) = made.rows.get().errors
    assert "甲市新华区" in problem["problem"]
    assert "丙市新华区" in problem["problem"]
    imported(registrar, header + "新站,new.gov.cn,丙市新华区\n")
    region = Site.objects.get(name="新站").region
    assert (region.name, region.parent.name) == ("新华区人民政府", "丙市人民政府")


def test_the_sponsor_is_looked_for_within_the_region(register, registrar):
    text = "网站名称,首页网址,地区,主办单位\n新站,new.gov.cn,丙市,新华区人民政府\n"
    imported(registrar, text)
    assert Site.objects.get(name="新站").organisation.parent.name == "丙市人民政府"


def test_a_change_of_a_site_asks_for_no_new_office(register, registrar):
    count = Organisation.objects.count()
    row = "4101000000,改了名,https://s0.gov.cn/,没有的县,没有的局\n"
    made = upload(registrar, "sites", listed("标识码,名称,网址,地区,主办单位\n" + row))
    planned = made.rows.get()
    assert planned.action == "change"
    assert "region_id" not in planned.values
    assert "所属地区不变" in planned.warnings[0]["problem"]
    assert made.plan["missing"] == {}
    assert Organisation.objects.count() == count


def test_columns_of_a_closed_site_are_left_alone(registrar, tree):
    site = make_site(tree.county, tree.city, "已关", "http://gone.gov.cn/", status="closed")
    SiteColumn.objects.create(site=site, name="要闻", url="http://gone.gov.cn/yw/")
    header = "网站,栏目名称,栏目网址\n"
    same = header + "已关,要闻,http://gone.gov.cn/yw/\n"
    assert upload(registrar, "columns", listed(same)).rows.get().action == "same"
    new = header + "已关,公告,http://gone.gov.cn/gg/\n"
    assert "永久下线" in upload(registrar, "columns", listed(new)).rows.get().errors[0]["problem"]


def test_an_address_without_its_scheme_does_not_take_https_away(register, registrar):
    header = "标识码,名称,网址\n"
    named = Site.objects.get(site_id_code="4101000003")
    for address, action in (("s3.gov.cn", "same"), ("http://s3.gov.cn/", "change")):
        row = f"4101000003,{named.name},{address}\n"
        assert upload(registrar, "sites", listed(header + row)).rows.get().action == action


def test_a_workbook_with_merged_titles_and_notes_is_read(registrar, tree):
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet()
    sheet.merge_range(0, 0, 0, 3, "全省政府网站基本信息表")
    sheet.merge_range(1, 0, 1, 3, "填报单位:甲市政府办公室 2016年12月")
    sheet.write_row(3, 0, ["序号", "网站名称", "首页网址", "所属地区"])
    sheet.write_row(4, 0, [1, "丙局网站", "www.bing.gov.cn", "甲市"])
    sheet.write_row(5, 0, [2, "丁局网站", "www.ding.gov.cn", "甲市"])
    book.close()
    made = upload(registrar, "sites", SimpleUploadedFile("表.xlsx", file.getvalue()))
    assert list(made.rows.values_list("line", "action")) == [(5, "new"), (6, "new")]
    assert made.plan["unknown"] == []


def test_the_list_of_sites_is_exported_with_whole_addresses(tree, person, signed_in):
    make_site(tree.county, tree.county, "乙县网", "https://www.y.gov.cn/index/")
    desk = signed_in(person("registrar", tree.province))
    answer = desk.get(reverse("registry:sites"), {"export": "csv"})
    assert "https://www.y.gov.cn/index/" in b"".join(answer.streaming_content).decode("utf-8-sig")
