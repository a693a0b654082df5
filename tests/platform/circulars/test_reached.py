"""Coverage, departments, one site over time, the sites behind a reason: pages and API agree."""

import csv
import io
import re
from datetime import date

import pytest
from django.urls import reverse

from tests.platform.api.conftest import program  # noqa: F401  # fixture
from tests.platform.conftest import make_site
from xuncha.punctuation import narrow
from xuncha_platform.circulars.statistics import reached
from xuncha_platform.circulars.statistics.lines import with_figures
from xuncha_platform.registry.models import Site
from xuncha_platform.web.figures import signed

STALE, BLANK = "首页长期不更新", "多个栏目为空白"


@pytest.fixture
def sites(tree):
    place = {"甲": tree.county, "乙": tree.county, "丙": tree.county, "丁": tree.department}
    return {
        name: make_site(office, tree.city, f"{name}站", f"http://{name}.invalid/")
        for name, office in place.items()
    }


@pytest.fixture
def quarters(run, sites):  # noqa: F811
    """Two quarters of 甲 and 乙, 丁 in the second one alone; 丙 was never drawn."""
    first, second = sites["甲"], sites["乙"]
    return (
        run("2016-Q2", {first: ("fail", [STALE, BLANK]), second: "pass"}, date(2016, 6, 28)),
        run("2016-Q3", {first: "pass", second: ("fail", [STALE]), sites["丁"]: "pass"},
            date(2016, 9, 28)),
    )  # fmt: skip


@pytest.fixture
def reader(tree, person):
    return person("reader", tree.province)


def test_coverage_has_one_denominator_and_counts_a_site_once(quarters, reader, sites):
    listed, together = reached.coverage(reader, with_figures(reader))
    assert [(one.period, one.sites, one.running) for one in listed] == [
        ("2016-Q2", 2, 4),
        ("2016-Q3", 3, 4),
    ]
    assert (together.sites, together.percent) == (3, 75.0)
    Site.objects.filter(pk=sites["甲"].pk).update(status="closed")
    _listed, together = reached.coverage(reader, with_figures(reader))
    assert (together.sites, together.running) == (2, 3)


def test_who_was_never_drawn_is_a_list(quarters, reader, signed_in, person, tree):
    desk = signed_in(reader)
    page = desk.get(reverse("circulars:statistics")).content.decode()
    assert reverse("circulars:never-drawn") in page
    assert "从未抽到的网站 1 个" in page
    page = desk.get(reverse("circulars:never-drawn")).content.decode()
    assert "丙站" in page
    assert "甲站" not in page
    outsider = signed_in(person("reader", tree.elsewhere))
    assert "丙站" not in outsider.get(reverse("circulars:never-drawn")).content.decode()


def test_the_figures_go_into_a_file(quarters, reader, signed_in):
    answer = signed_in(reader).get(reverse("circulars:statistics") + "?export=csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0][:2] == ["地区、部门", "检查"]
    total = next(row for row in rows if row[0] == "合计")
    assert total[1:6] == ["3", "2", "1", "0", "0"]
    assert float(total[6]) == pytest.approx(66.67, abs=0.01)
    assert float(total[7]) == 50
    now, before = quarters[1].pk, quarters[0].pk
    asked = f"?now={now}&before={before}&export=xlsx"
    answer = signed_in(reader).get(reverse("circulars:compare") + asked)
    assert answer.content[:2] == b"PK"


def test_a_reason_leads_to_the_sites_it_counts(quarters, reader, signed_in):
    old, _new = quarters
    desk = signed_in(reader)
    page = desk.get(f"{reverse('circulars:statistics')}?campaign={old.pk}").content.decode()
    for name in (STALE, BLANK):
        address = reverse("circulars:reason-sites", args=[old.pk, name])
        assert address in page, name
        assert "甲站" in desk.get(address).content.decode()
        assert "乙站" not in desk.get(address).content.decode()


def test_two_campaigns_say_what_changed(quarters, reader, signed_in):
    old, new = quarters
    asked = f"?now={new.pk}&before={old.pk}"
    page = signed_in(reader).get(reverse("circulars:compare") + asked).content.decode()
    assert "变为不合格 1 个" in page
    assert "变为合格 1 个" in page
    assert "+16.67" in page
    # 多个栏目为空白: one site then, none now.
    assert "−1" in page  # noqa: RUF001


def test_one_site_check_by_check(quarters, reader, signed_in, sites, person, tree):
    Site.objects.filter(pk=sites["甲"].pk).update(name="甲站新名")
    page_of = reverse("circulars:site-trend", args=[sites["甲"].pk])
    page = signed_in(reader).get(page_of).content.decode()
    assert page.index("2016-Q3") < page.index("2016-Q2")
    assert "当时名为“甲站”" in page
    assert f"{STALE}、{BLANK}" in page
    assert signed_in(person("reader", tree.elsewhere)).get(page_of).status_code == 404
    never = reverse("circulars:site-trend", args=[sites["丙"].pk])
    assert "没有计入统计的检查" in signed_in(reader).get(never).content.decode()


def test_departments_stand_beside_regions(run, tree, reader, signed_in):  # noqa: F811
    """Of an office its own departments; a department of a city counts in its region alone."""
    own = type(tree.department)(
        parent=tree.province, name="省教育厅", level="province", kind="department"
    )
    own.save()
    group = type(own)(parent=tree.province, name="省政府部门", level="province", kind="department")
    group.save()
    under = type(own)(parent=group, name="省水利厅", level="province", kind="department")
    under.save()
    grouped = make_site(under, tree.province, "水利站", "http://shui.invalid/")
    inside = make_site(own, tree.province, "厅站", "http://ting.invalid/")
    below = make_site(tree.department, tree.city, "局站", "http://ju.invalid/")
    run("2016-Q3", {inside: "pass", below: "fail", grouped: "fail"}, date(2016, 9, 28))
    page = signed_in(reader).get(reverse("circulars:statistics")).content.decode()
    table = page.split("<caption>直属部门</caption>")[1].split("</table>")[0]
    assert "省教育厅" in table
    assert "省水利厅" in table
    assert tree.department.name not in table
    assert "(1/1)" in narrow(re.sub("<[^>]*>", "", table))


def test_programs_get_the_same(quarters, program, tree, sites):  # noqa: F811
    api = program("reader", tree.province, ["read"])
    old, new = quarters
    said = api.get("/statistics", campaign=new.pk).json()
    assert said["coverage"][-1] == {
        "key": "2016-Q3",
        "period": "2016-Q3",
        "sites": 3,
        "running": 4,
    }
    assert said["never_drawn"] == 1
    never = api.get("/statistics/never-drawn").json()["items"]
    assert [one["name"] for one in never] == ["丙站"]
    reached_then = api.get("/statistics/reached", period="2016-Q2").json()["items"]
    assert {one["name"] for one in reached_then} == {"甲站", "乙站"}
    assert api.get("/statistics/reached").json()["total"] == 3
    checks = api.get(f"/statistics/sites/{sites['甲'].pk}").json()
    assert [(one["campaign"], one["verdict"]) for one in checks] == [
        (old.pk, "fail"),
        (new.pk, "pass"),
    ]
    behind = api.get("/statistics/reason-sites", campaign=old.pk, reason=BLANK).json()
    assert [one["site"] for one in behind["items"]] == [sites["甲"].pk]
    elsewhere = program("reader", tree.elsewhere, ["read"])
    assert elsewhere.get(f"/statistics/sites/{sites['甲'].pk}").status_code == 404
    assert elsewhere.get("/statistics/never-drawn").json()["total"] == 0


@pytest.mark.parametrize(
    ("value", "said"),
    [(1.5, "+1.5"), (-2, "−2"), (0, "0"), (0.001, "0"), (None, "—")],  # noqa: RUF001
)
def test_a_change_has_its_sign(value, said):
    assert signed(value) == said
