"""Sign-on with an OIDC provider, against a small one on loopback."""

import time

import pytest
from django.core.cache import cache
from django.test import Client
from joserfc.jwk import RSAKey

from tests.platform.people.oidc_provider import CLIENT, SECRET, providing
from xuncha_platform.audit.models import Event
from xuncha_platform.people.models import User


@pytest.fixture
def provider(monkeypatch):
    cache.clear()
    with providing() as one:
        monkeypatch.setenv("XUNCHA_OIDC_ISSUER", one.issuer)
        monkeypatch.setenv("XUNCHA_OIDC_CLIENT_ID", CLIENT)
        monkeypatch.setenv("XUNCHA_OIDC_CLIENT_SECRET", SECRET)
        yield one


@pytest.fixture
def zhang(person, tree):
    user = person("inspector", tree.county, "zhang").user
    user.oidc_subject = "subject-1"
    user.save()
    return user


def sign_on(provider, client=None, to="/orgs/", **changed):
    client = client or Client()
    away = client.get("/sign-in/oidc/", {"next": to})
    assert away["Location"].startswith(f"{provider.issuer}/authorize?")
    answer = {**provider.authorize(away["Location"]), **changed}
    return client, client.get("/sign-in/oidc/back/", answer)


@pytest.mark.slow
@pytest.mark.on_both
def test_the_person_whose_subject_it_is_comes_in(provider, zhang):
    assert "/sign-in/oidc/" in Client().get("/sign-in/").content.decode()
    client, answer = sign_on(provider)
    assert answer["Location"] == "/orgs/"
    assert client.get("/account/").context["user"] == zhang


@pytest.mark.slow
@pytest.mark.on_both
def test_nobody_gets_an_account_by_signing_on(provider, zhang):
    provider.subject = "somebody-else"
    before = User.objects.count()
    client, answer = sign_on(provider)
    assert answer.status_code == 403
    assert "还没有绑定" in answer.content.decode()
    assert client.get("/account/").status_code == 302
    assert User.objects.count() == before


@pytest.mark.slow
@pytest.mark.on_both
def test_a_shut_account_does_not_come_in(provider, zhang):
    User.objects.update(is_active=False)
    assert sign_on(provider)[1].status_code == 403


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "http://other.invalid"},
        {"aud": "another-client"},
        {"nonce": "another-nonce"},
        {"exp": int(time.time()) - 3600},
        {"sub": None},
    ],
)
def test_a_token_for_somebody_else_or_too_old_opens_nothing(provider, zhang, claims):
    provider.claims = claims
    client, answer = sign_on(provider)
    assert answer.status_code == 502
    assert client.get("/account/").status_code == 302


@pytest.mark.slow
@pytest.mark.on_both
def test_a_token_signed_by_another_key_opens_nothing(provider, zhang):
    provider.signs_with = RSAKey.generate_key(2048, {"kid": "k1"})
    assert sign_on(provider)[1].status_code == 502


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("changed", [{"state": "x"}, {"state": ""}, {"code": "stolen"}])
def test_an_answer_that_is_not_to_our_question_opens_nothing(provider, zhang, changed):
    assert sign_on(provider, **changed)[1].status_code == 502


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("keys", [{}, {"keys": None}, {"keys": [{"kty": "?"}]}])
def test_a_provider_without_usable_keys_opens_nothing(provider, zhang, keys):
    provider.keys = keys
    client, answer = sign_on(provider)
    assert answer.status_code == 502
    assert client.get("/account/").status_code == 302


@pytest.mark.slow
@pytest.mark.on_both
def test_an_answer_nobody_asked_for_leads_to_the_sign_in(provider, zhang):
    answer = Client().get("/sign-in/oidc/back/", {"code": "the-code", "state": "x"})
    assert answer["Location"] == "/sign-in/"


@pytest.mark.slow
@pytest.mark.on_both
def test_an_account_is_connected_by_its_owner_once(provider, person, tree, signed_in):
    wang = person("reader", tree.county, "wang")
    client, answer = sign_on(provider, signed_in(wang), to="/account/")
    assert answer["Location"] == "/account/"
    wang.user.refresh_from_db()
    assert wang.user.oidc_subject == "subject-1"
    li = person("reader", tree.county, "li")
    client, _answer = sign_on(provider, signed_in(li))
    assert "已绑定了另一个账号" in client.get("/account/").content.decode()
    li.user.refresh_from_db()
    assert li.user.oidc_subject == ""


@pytest.mark.slow
@pytest.mark.on_both
def test_a_provider_that_is_down_is_said_so(provider, zhang, monkeypatch):
    monkeypatch.setenv("XUNCHA_OIDC_ISSUER", "http://127.0.0.1:9")
    answer = Client().get("/sign-in/oidc/")
    assert answer.status_code == 502
    assert "用户名和密码登录" in answer.content.decode()


def test_without_the_setting_there_is_no_such_page(db):
    assert Client().get("/sign-in/oidc/").status_code == 404
    assert "oidc" not in Client().get("/sign-in/").content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_connection_is_taken_back_by_its_owner(provider, zhang):
    client, _answer = sign_on(provider)
    assert "解除绑定" in client.get("/account/").content.decode()
    assert client.get("/account/oidc/off/").status_code == 405
    assert client.post("/account/oidc/off/")["Location"] == "/account/"
    assert sign_on(provider)[1].status_code == 403
    (event,) = Event.objects.filter(action="people.user.oidc_off")
    assert event.user == zhang


@pytest.mark.slow
@pytest.mark.on_both
def test_or_by_whoever_manages_the_account(provider, zhang, person, tree, signed_in):
    boss = signed_in(person("administrator", tree.city))
    page = f"/people/{zhang.pk}/oidc-off/"
    assert boss.post(page, {"reason": "工号换人使用"}).status_code == 302
    assert sign_on(provider)[1].status_code == 403
    outsider = signed_in(person("administrator", tree.elsewhere))
    assert outsider.get(page).status_code == 404
