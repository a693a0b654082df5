"""Sessions: listed and ended, one's own and by administrators."""

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.platform.conftest import PASSWORD
from xuncha_platform.people.browsers import browser_name
from xuncha_platform.people.models import SignIn
from xuncha_platform.people.services import accounts, sessions


def came_in(username, **more):
    client = Client(**more)
    client.post("/sign-in/", {"username": username, "password": PASSWORD})
    return client


def test_one_sees_ones_sessions_and_ends_one_of_them(person, tree):
    zhang = person("inspector", tree.county, "zhang").user
    here, there = came_in("zhang"), came_in("zhang", REMOTE_ADDR="10.9.8.7")
    page = here.get("/account/").content.decode()
    assert "10.9.8.7" in page
    assert "本机" in page
    other = SignIn.objects.get(user=zhang, address="10.9.8.7")
    here.post(f"/account/sessions/{other.pk}/end/")
    assert there.get("/account/").status_code == 302
    assert here.get("/account/").status_code == 200


def test_a_session_that_ran_out_is_not_among_them(person, tree):
    zhang = person("inspector", tree.county, "zhang").user
    came_in("zhang")
    came_in("zhang", REMOTE_ADDR="10.9.8.7")
    assert {one.address for one in sessions.listed(zhang)} == {"127.0.0.1", "10.9.8.7"}
    gone = SignIn.objects.get(user=zhang, address="10.9.8.7")
    Session.objects.filter(pk=gone.session_key).update(expire_date=timezone.now())
    assert [one.address for one in sessions.listed(zhang)] == ["127.0.0.1"]


def test_pages_that_are_only_looked_at_write_nothing_but_that_one_was_there(person, tree):
    person("inspector", tree.county, "zhang")
    client = came_in("zhang")
    # The first visit notes when it was: for "最近使用" and for "上次来以后".
    client.get("/")
    for page in ("/", "/account/", "/orgs/", "/sites/"):
        with CaptureQueriesContext(connection) as asked:
            assert client.get(page).status_code == 200
        written = [one["sql"] for one in asked if not one["sql"].startswith(("SELECT", "PRAGMA"))]
        assert written == [], page


def test_a_session_says_the_browser_as_people_call_it(person, tree):
    person("inspector", tree.county, "zhang")
    line = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36"
    page = came_in("zhang", HTTP_USER_AGENT=line).get("/account/").content.decode()
    assert ">Chrome 126 · Windows<" in page


@pytest.mark.parametrize(
    "line, name",
    [
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0.1", "Edge 126 · Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox 128 · Linux"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5) Version/17.5 Mobile Safari/604.1", "Safari 17 · iOS"),
        ("Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko", "Internet Explorer · Windows"),
        ("curl/8.5.0", "curl/8.5.0"),
        ("", ""),
    ],
)  # fmt: skip
def test_browsers(line, name):
    assert browser_name(line) == name


def test_ending_the_session_one_is_in_is_signing_out(person, tree):
    person("inspector", tree.county, "zhang")
    client = came_in("zhang")
    mine = SignIn.objects.get()
    assert client.post(f"/account/sessions/{mine.pk}/end/")["Location"] == "/sign-in/"
    assert client.get("/account/").status_code == 302


def test_nobody_ends_somebody_elses_session_by_its_number(person, tree):
    person("inspector", tree.county, "zhang")
    person("inspector", tree.county, "li")
    zhang, li = came_in("zhang"), came_in("li")
    theirs = SignIn.objects.get(user__username="li")
    assert zhang.post(f"/account/sessions/{theirs.pk}/end/").status_code == 404
    assert li.get("/account/").status_code == 200


def test_an_administrator_ends_a_session(person, tree, signed_in):
    user = person("inspector", tree.county, "zhang").user
    client = came_in("zhang")
    boss = signed_in(person("administrator", tree.city))
    session = SignIn.objects.get(user=user)
    assert "登录的设备" in boss.get(f"/people/{user.pk}/").content.decode()
    assert boss.post(f"/people/{user.pk}/sessions/{session.pk}/end/").status_code == 302
    assert client.get("/account/").status_code == 302


def test_a_new_password_ends_the_other_sessions(person, tree):
    person("inspector", tree.county, "zhang")
    here, there = came_in("zhang"), came_in("zhang")
    new = "另一个-密码-2019"
    here.post("/account/password/", {"present": PASSWORD, "password": new, "again": new})
    assert here.get("/account/").status_code == 200
    assert there.get("/account/").status_code == 302


def test_the_present_password_is_asked_for(person, tree, signed_in):
    client = signed_in(person("inspector", tree.county, "zhang"))
    new = "另一个-密码-2019"
    page = client.post("/account/password/", {"present": "错", "password": new, "again": new})
    assert "当前密码不对" in page.content.decode()


def test_ones_own_details_are_changed_and_recorded(person, tree, signed_in):
    zhang = person("inspector", tree.county, "zhang")
    client = signed_in(zhang)
    assert client.post("/account/", {"name": "张", "phone": "010-1"}).status_code == 302
    zhang.user.refresh_from_db()
    assert (zhang.user.name, zhang.user.phone) == ("张", "010-1")


def test_a_session_from_before_an_account_was_shut_does_not_come_back_with_it(person, tree):
    boss = person("administrator", tree.province)
    zhang = person("inspector", tree.county, "zhang").user
    client = came_in("zhang")
    accounts.deactivate(boss, zhang, "借调")
    accounts.reactivate(boss, zhang, "回岗")
    assert client.get("/account/").status_code == 302
    assert not SignIn.objects.filter(user=zhang).exists()
