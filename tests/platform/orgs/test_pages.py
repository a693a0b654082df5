"""The tree's pages: browse, search, change, and who may."""

import pytest

from tests.platform.conftest import organisation
from xuncha_platform.orgs import services
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind


@pytest.fixture
def client(person, tree, signed_in):
    return signed_in(person("administrator", tree.province))


def test_the_tree_opens_branch_by_branch(client, tree):
    page = client.get("/orgs/").content.decode()
    assert "演练省人民政府" in page
    assert "甲市人民政府" in page
    assert "乙县人民政府" not in page
    piece = client.get(f"/orgs/{tree.city.pk}/branches/").content.decode()
    assert "乙县人民政府" in piece
    assert "<html" not in piece


def test_a_search_finds_names_and_codes(client, tree):
    tree.county.division_code = "410122"
    tree.county.save()
    for text in ("乙县", "41012"):
        page = client.get("/orgs/", {"q": text}).content.decode()
        assert "乙县人民政府" in page
        assert "甲市教育局" not in page
    assert "没有找到" in client.get("/orgs/", {"q": "无此机构"}).content.decode()
    page = client.get("/orgs/", {"q": "外省"}).content.decode()
    assert "外省人民政府" not in page


def test_a_search_finds_what_was_renamed_by_its_former_name(client, tree, person, signed_in):
    boss = person("administrator", tree.city)
    services.change(boss, tree.county, {"name": "丙区人民政府", "division_code": "410122"}, 1)
    services.change(boss, tree.county, {"division_code": "410105"}, 2)
    for old in ("乙县", "410122"):
        page = client.get("/orgs/", {"q": old}).content.decode()
        assert "丙区人民政府" in page
        assert "曾用：" in page
    assert "曾用" not in client.get("/orgs/", {"q": "丙区"}).content.decode()
    outsider = signed_in(person("administrator", tree.elsewhere))
    assert "丙区" not in outsider.get("/orgs/", {"q": "乙县"}).content.decode()


def test_one_organisation_with_its_region_and_a_retired_code(client, tree):
    for code, told in (
        ("110228", "现为 110118（密云区）"),
        ("110103", "不知道由哪个代码接替"),
        ("110199", "不在现行和停用的区划代码表里"),
    ):
        tree.county.division_code = code
        tree.county.save()
        page = client.get(f"/orgs/{tree.county.pk}/").content.decode()
        assert told in page
    assert "计入地区" in page


def test_add_change_move_merge_end_on_the_pages(client, tree):
    def post(path, **data):
        answer = client.post(f"/orgs/{path}/", data)
        assert answer.status_code == 302, answer.content.decode()
        return answer["Location"]

    new = {"name": "丙县人民政府", "level": "county", "kind": "government", "position": ""}
    there = post(f"{tree.city.pk}/add", **new)
    made = Organisation.objects.get(name="丙县人民政府")
    assert there == f"/orgs/{made.pk}/"
    post(f"{made.pk}/change", **{**new, "name": "丁县人民政府"}, version=1, reason="更名")
    post(f"{made.pk}/move", parent=tree.province.pk, reason="省直管")
    post(f"{tree.county.pk}/merge", into=made.pk, on="2016-12-01", reason="撤并")
    post(f"{tree.department.pk}/end", on="2016-12-01", reason="机构改革")
    post(f"{tree.department.pk}/restore", reason="更正")
    page = client.get(f"/orgs/{made.pk}/").content.decode()
    for words in ("修改机构“丁县人民政府”", "省直管", "已撤销"):
        assert words in page


def test_an_error_is_shown_and_what_was_typed_stays(client, tree):
    data = {"name": "乙县人民政府", "level": "county", "kind": "government"}
    page = client.post(f"/orgs/{tree.city.pk}/add/", data).content.decode()
    assert "已有“乙县人民政府”" in page
    assert 'value="乙县人民政府"' in page


def test_the_second_of_two_editors_is_told_what_changed(client, tree):
    data = {"level": "city", "kind": "government", "version": 1, "reason": ""}
    client.post(f"/orgs/{tree.city.pk}/change/", {**data, "name": "第一"})
    page = client.post(f"/orgs/{tree.city.pk}/change/", {**data, "name": "第二"}).content.decode()
    assert "甲市人民政府 → 第一" in page
    assert 'value="第二"' in page
    assert Organisation.objects.get(pk=tree.city.pk).name == "第一"


def test_outsiders_find_nothing_and_other_roles_change_nothing(person, tree, signed_in):
    outsider = signed_in(person("administrator", tree.elsewhere))
    reader = signed_in(person("inspector", tree.province))
    for path in ("", "branches/", "add/", "change/", "move/", "merge/", "end/", "restore/"):
        address = f"/orgs/{tree.city.pk}/{path}"
        assert outsider.get(address).status_code == 404
        expected = 200 if path in ("", "branches/") else 403
        assert reader.get(address).status_code == expected, path
    assert 'href="/orgs/import/"' not in reader.get("/orgs/").content.decode()
    assert reader.get("/orgs/import/").status_code == 403


def test_a_wide_tree_takes_a_fixed_number_of_queries(client, tree, django_assert_max_num_queries):
    for number in range(40):
        organisation(f"第{number}县", Level.COUNTY, tree.city, OrganisationKind.GOVERNMENT)
    client.get("/orgs/")
    with django_assert_max_num_queries(14):
        client.get(f"/orgs/{tree.city.pk}/")
