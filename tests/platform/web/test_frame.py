"""The frame of every page: navigation by role, errors in Chinese, language, security headers."""

import re

import pytest
from django.test import Client


def test_a_stranger_is_led_to_the_sign_in(db):
    answer = Client().get("/")
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/sign-in/")


@pytest.mark.parametrize(
    "role, seen, unseen",
    [
        ("administrator", "机构", "复核"),
        ("inspector", "复核", "操作记录"),
        ("operator", "网站", "检查活动"),
    ],
)
def test_the_navigation_shows_what_a_role_needs(tree, person, signed_in, role, seen, unseen):
    page = signed_in(person(role, tree.city)).get("/search/").content.decode()
    navigation = page.partition('<nav class="rooms"')[2].partition("</nav>")[0]
    assert "首页" in navigation
    assert f">{unseen}<" not in navigation
    assert page.count("<h1>") == 1


@pytest.mark.parametrize("path", ["/sites/", "/funnel/", "/differences/", "/hosts/", "/requests/"])
def test_the_navigation_says_where_one_is_on_every_page_of_the_register(
    tree, person, signed_in, path
):
    page = signed_in(person("registrar", tree.city)).get(path).content.decode()
    assert re.findall(r'<a href="([^"]+)" aria-current="page">', page) == ["/sites/"]


def test_an_office_that_contests_is_among_its_own_findings(tree, person, signed_in):
    page = signed_in(person("operator", tree.city)).get("/review/contests/").content.decode()
    assert re.findall(r'<a href="([^"]+)" aria-current="page">', page) == ["/review/mine/"]


def test_a_button_says_what_happens(tree, person, signed_in):
    client = signed_in(person("administrator", tree.city))
    user = person("reader", tree.city, "gone").user
    for address, said in (
        (f"/people/{user.pk}/deactivate/", "停用账号"),
        (f"/orgs/{tree.city.pk}/add/", "新增机构"),
    ):
        main = client.get(address).content.decode().partition("<main")[2]
        assert f">{said}</button>" in main
        assert ">取消</a>" in main


def test_an_address_that_is_not_there_is_said_so_in_chinese(tree, person, signed_in):
    answer = signed_in(person("reader", tree.city)).get("/no-such-page/")
    assert answer.status_code == 404
    assert "没有这个页面" in answer.content.decode()


def test_a_form_without_its_token_changes_nothing_and_says_why(tree, person):
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/language/", {"language": "en"})
    assert answer.status_code == 403
    assert "页面打开太久" in answer.content.decode()


@pytest.mark.parametrize("role, said", [("registrar", "保存"), ("operator", "提交申请")])
def test_who_only_proposes_a_change_is_told_so_by_the_button(tree, person, signed_in, role, said):
    page = signed_in(person(role, tree.city)).get("/accounts/new/").content.decode()
    assert f">{said}</button>" in page.partition("<main")[2]


def test_browsers_find_the_icon_where_there_is_no_page(db):
    answer = Client().get("/favicon.ico", follow=True)
    assert answer.status_code == 200
    assert answer.content[:6] == bytes((0, 0, 1, 0, 3, 0)), "three icons"


def test_a_sites_office_is_led_to_circulars_where_everybody_reads_them(tree, person, signed_in):
    """Those of its superiors are none of its scope: the list of the office would be empty."""
    page = signed_in(person("operator", tree.county)).get("/review/mine/").content.decode()
    assert 'href="/circulars/"' not in page
    assert 'href="/public/"' in page
