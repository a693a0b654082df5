"""The frame of every page: navigation by role, errors in Chinese, language, security headers."""

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


def test_an_address_that_is_not_there_is_said_so_in_chinese(tree, person, signed_in):
    answer = signed_in(person("reader", tree.city)).get("/no-such-page/")
    assert answer.status_code == 404
    assert "没有这个页面" in answer.content.decode()


def test_a_form_without_its_token_changes_nothing_and_says_why(tree, person):
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/language/", {"language": "en"})
    assert answer.status_code == 403
    assert "页面打开太久" in answer.content.decode()
