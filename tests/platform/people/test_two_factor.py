"""The second factor: set up, asked for, recovery, reset, required."""

import re
from time import time

import pytest
from django.test import Client
from django_otp.oath import hotp

from tests.platform.conftest import PASSWORD
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.people.models import TwoFactor
from xuncha_platform.people.services import commanded


def code(user, steps=0):
    """The code an app shows now, or some steps later."""
    factor = TwoFactor.objects.get(user=user)
    return f"{hotp(bytes.fromhex(factor.secret), int(time()) // 30 + steps):06d}"


@pytest.fixture
def zhang(person, tree):
    return person("inspector", tree.county, "zhang").user


@pytest.fixture
def recovery(zhang):
    """The second factor is on; returns the recovery codes."""
    client = Client()
    client.force_login(zhang)
    client.get("/account/two-factor/")
    page = client.post("/account/two-factor/", {"code": code(zhang, -1)}).content.decode()
    return re.findall(r"<code>([\w-]+)</code>", page)


def with_password(client=None):
    client = client or Client()
    return client, client.post("/sign-in/", {"username": "zhang", "password": PASSWORD})


def test_the_picture_is_inline_and_the_first_code_puts_it_in_force(zhang):
    client = Client()
    client.force_login(zhang)
    page = client.get("/account/two-factor/").content.decode()
    assert '<img src="data:image/svg+xml' in page
    assert "验证码不对" in client.post("/account/two-factor/", {"code": "000"}).content.decode()
    assert with_password()[1]["Location"] == "/", "not in force before it is confirmed"
    done = client.post("/account/two-factor/", {"code": code(zhang)}).content.decode()
    assert len(set(re.findall(r"<code>([\w-]+)</code>", done))) == 10
    assert with_password()[1]["Location"] == "/sign-in/code/"


def test_the_password_alone_opens_nothing(recovery):
    client, _answer = with_password()
    assert client.get("/account/").status_code == 302
    assert client.get("/orgs/").status_code == 302


def test_password_and_code_open_and_a_code_works_once(zhang, recovery):
    client, _answer = with_password()
    now = code(zhang)
    assert client.post("/sign-in/code/", {"code": f"{now[:3]} {now[3:]}"})["Location"] == "/"
    assert client.get("/account/").status_code == 200
    again, _answer = with_password()
    assert "验证码不对" in again.post("/sign-in/code/", {"code": now}).content.decode()


def test_a_recovery_code_works_once(recovery):
    client, _answer = with_password()
    assert client.post("/sign-in/code/", {"code": recovery[0].upper()})["Location"] == "/"
    client, _answer = with_password()
    assert client.post("/sign-in/code/", {"code": recovery[0]}).status_code == 200
    assert client.post("/sign-in/code/", {"code": recovery[1]})["Location"] == "/"


@pytest.mark.parametrize("typed", [str.upper, lambda one: one.replace("-", " "), "　{}".format])
def test_a_recovery_code_is_taken_as_people_type_it(recovery, typed):
    client, _answer = with_password()
    assert client.post("/sign-in/code/", {"code": typed(recovery[3])})["Location"] == "/"
    assert "还有 9 个恢复码" in client.get("/account/two-factor/").content.decode()


def test_who_waits_for_a_code_that_is_no_longer_asked_for_begins_again(zhang, recovery):
    client, _answer = with_password()
    TwoFactor.objects.all().delete()
    answer = client.post("/sign-in/code/", {"code": "123456"})
    assert answer["Location"].startswith("/sign-in/?next=")
    assert with_password(client)[1]["Location"] == "/"


def test_a_new_password_ends_a_sign_in_that_waits_for_its_code(zhang, recovery):
    client, _answer = with_password()
    zhang.set_password("另一个-密码-2019")
    zhang.save()
    assert client.post("/sign-in/code/", {"code": code(zhang)})["Location"] == "/sign-in/"


def test_recovery_codes_are_stored_as_digests_only(recovery):
    assert not set(recovery) & set(TwoFactor.objects.get().recovery)


def test_wrong_codes_lock_like_wrong_passwords(zhang, recovery):
    client, _answer = with_password()
    for _time in range(5):
        client.post("/sign-in/code/", {"code": "123"})
    page = client.post("/sign-in/code/", {"code": code(zhang)}).content.decode()
    assert "输错次数太多" in page


def test_the_page_of_the_code_alone_is_no_way_in(recovery):
    assert Client().get("/sign-in/code/")["Location"] == "/sign-in/"
    assert Client().post("/sign-in/code/", {"code": recovery[0]})["Location"] == "/sign-in/"


def test_new_recovery_codes_and_switching_off_want_a_code(zhang, recovery):
    client = Client()
    client.force_login(zhang)
    for address in ("/account/two-factor/codes/", "/account/two-factor/off/"):
        assert "验证码不对" in client.post(address, {"code": "000000"}).content.decode()
    new = client.post("/account/two-factor/codes/", {"code": recovery[0]}).content.decode()
    assert recovery[1] not in new
    assert client.post("/account/two-factor/off/", {"code": recovery[1]}).status_code == 200
    fresh = re.findall(r"<code>([\w-]+)</code>", new)
    assert client.post("/account/two-factor/off/", {"code": fresh[0]})["Location"] == "/account/"
    assert with_password()[1]["Location"] == "/"


def test_an_administrator_takes_it_off_when_the_telephone_is_lost(
    zhang, recovery, person, tree, signed_in
):
    boss = signed_in(person("administrator", tree.city))
    address = f"/people/{zhang.pk}/reset-two-factor/"
    assert boss.post(address, {"reason": "手机遗失"}).status_code == 302
    assert with_password()[1]["Location"] == "/"


def test_a_setting_requires_it_of_roles(zhang, monkeypatch):
    monkeypatch.setenv("XUNCHA_TWO_FACTOR_ROLES", "administrator, inspector")
    client, _answer = with_password()
    assert client.get("/orgs/")["Location"] == "/account/two-factor/"
    assert "本单位要求您的角色使用两步验证" in client.get("/account/two-factor/").content.decode()
    client.post("/account/two-factor/", {"code": code(zhang)})
    assert client.get("/orgs/").status_code == 200
    assert "two-factor/off" not in client.get("/account/two-factor/").content.decode()


def test_who_is_required_to_have_it_cannot_switch_it_off(zhang, recovery, monkeypatch):
    monkeypatch.setenv("XUNCHA_TWO_FACTOR_ROLES", "all")
    client = Client()
    client.force_login(zhang)
    client.post("/account/two-factor/off/", {"code": recovery[0]})
    assert TwoFactor.objects.get(user=zhang).confirmed_at is not None


def test_the_command_of_the_machine_lets_the_only_administrator_back_in(zhang, recovery):
    """The phone and the recovery codes are lost, and nobody else could take the factor off."""
    client, _answer = with_password()
    for _time in range(5):
        client.post("/sign-in/code/", {"code": "123"})
    assert commanded.unlock("zhang", two_factor=False) is False
    assert with_password()[1]["Location"] == "/sign-in/code/"
    assert commanded.unlock("zhang", two_factor=True) is True
    assert with_password()[1]["Location"] == "/"
    event = Event.objects.get(action="people.two_factor.reset")
    assert (event.user, event.target_name) == (None, str(zhang))
    with pytest.raises(InputError, match="没有用户名为"):
        commanded.unlock("nobody", two_factor=True)
