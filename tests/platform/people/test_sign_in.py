"""Signing in: the password, the lock-out, where one lands."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from tests.platform.conftest import PASSWORD
from xuncha_platform.audit.models import Event
from xuncha_platform.people.models import SignIn


def sign_in(username, password=PASSWORD, client=None, **more):
    client = client or Client()
    return client, client.post("/sign-in/", {"username": username, "password": password, **more})


@pytest.fixture
def inspector(person, tree):
    return person("inspector", tree.city, "zhang").user


def test_the_right_password_leads_where_one_wanted_to_go(inspector):
    client, answer = sign_in("zhang", next="/account/")
    assert (answer.status_code, answer["Location"]) == (302, "/account/")
    assert client.get("/account/").status_code == 200


def test_after_signing_in_nobody_is_led_to_a_foreign_address(inspector):
    _client, answer = sign_in("zhang", next="https://evil.invalid/")
    assert answer["Location"] == "/"


def test_five_wrong_passwords_lock_the_account_also_for_the_right_one(inspector):
    for left in (4, 3, 2, 1):
        _client, answer = sign_in("zhang", "错")
        assert f"还可以再试 {left} 次" in answer.content.decode()
    _client, answer = sign_in("zhang", "错")
    assert "输错次数太多" in answer.content.decode()
    client, answer = sign_in("ZHANG ")
    assert "输错次数太多" in answer.content.decode()
    assert client.get("/account/").status_code == 302


def test_a_lock_stands_in_the_record_with_the_address_and_opens_on_the_persons_page(
    inspector, person, tree, signed_in
):
    for _time in range(7):
        sign_in("Zhang", "错", client=Client(REMOTE_ADDR="10.1.2.3"))
    (event,) = Event.objects.filter(action="people.user.lock")
    assert (event.target_name, event.address, event.owner) == ("zhang", "10.1.2.3", tree.city)
    boss = signed_in(person("administrator", tree.province))
    page = f"/people/{inspector.pk}/"
    assert "之前不能登录" in boss.get(page).content.decode()
    assert boss.post(f"{page}unlock/", {"reason": "本人来电"})["Location"] == page
    assert sign_in("zhang")[1].status_code == 302
    shown = boss.get(page).content.decode()
    assert "之前不能登录" not in shown
    assert "解除“zhang”的登录锁定" in shown


def test_names_nobody_has_leave_no_record(inspector):
    for _time in range(6):
        sign_in("nobody", "错")
    assert not Event.objects.exists()


def test_the_lock_opens_by_itself_after_a_quarter_of_an_hour(inspector):
    for _time in range(5):
        sign_in("zhang", "错")
    with time_machine.travel(timezone.now() + timedelta(minutes=16), tick=False):
        assert sign_in("zhang")[1].status_code == 302


def test_a_name_nobody_has_is_answered_like_one_somebody_has(inspector):
    known = sign_in("zhang", "错")[1].content.decode()
    unknown = sign_in("nobody", "错")[1].content.decode()
    assert "用户名或密码不对。还可以再试 4 次。" in known
    assert "用户名或密码不对。还可以再试 4 次。" in unknown


@pytest.mark.slow
@pytest.mark.on_both
def test_one_address_cannot_try_name_after_name(inspector):
    for number in range(50):
        sign_in(f"name{number}", "错")
    assert "输错次数太多" in sign_in("zhang")[1].content.decode()
    assert sign_in("zhang", client=Client(REMOTE_ADDR="10.0.0.9"))[1].status_code == 302


def test_an_account_that_was_shut_does_not_come_in(inspector):
    inspector.is_active = False
    inspector.save()
    assert "用户名或密码不对" in sign_in("zhang")[1].content.decode()


def test_coming_and_going_are_recorded_with_the_address(inspector):
    client, _answer = sign_in("zhang", client=Client(REMOTE_ADDR="10.1.2.3"))
    assert SignIn.objects.get().user == inspector
    client.post("/sign-out/")
    assert not SignIn.objects.exists()
    events = Event.objects.order_by("id").values_list("action", "user_name", "address")
    assert list(events) == [
        ("people.session.begin", "zhang", "10.1.2.3"),
        ("people.session.leave", "zhang", "10.1.2.3"),
    ]


def test_signing_out_takes_a_post(inspector):
    client, _answer = sign_in("zhang")
    assert client.get("/sign-out/").status_code == 405


def test_the_form_wants_its_csrf_token(inspector):
    _client, answer = sign_in("zhang", client=Client(enforce_csrf_checks=True))
    assert answer.status_code == 403


def test_a_new_password_comes_first_when_the_administrator_says_so(inspector):
    inspector.must_change_password = True
    inspector.save()
    client, _answer = sign_in("zhang")
    assert client.get("/account/")["Location"] == "/account/password/"
    new = "另一个-密码-2017"
    answer = client.post("/account/password/", {"present": PASSWORD, "password": new, "again": new})
    assert answer["Location"] == "/account/"
    assert client.get("/account/").status_code == 200
    assert sign_in("zhang", new)[1].status_code == 302
