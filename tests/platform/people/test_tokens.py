"""API tokens: shown once, no wider than the role, ended, expired."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from xuncha_platform.people.models import ApiToken
from xuncha_platform.people.services import accounts, memberships, tokens

SOON = timedelta(days=30)


@pytest.fixture
def registrar(person, tree):
    return person("registrar", tree.county, "wang")


def make(access, scopes=("read", "registry.change"), after=SOON):
    return tokens.make(access, "对接", scopes, timezone.now() + after)


def test_the_text_is_shown_once_and_stored_as_a_digest(registrar, signed_in):
    client = signed_in(registrar)
    data = {"name": "对接", "scopes": ["read"], "days": "30"}
    page = client.post("/account/tokens/", data).content.decode()
    text = re.search(r'value="(xc_[\w-]{43})"', page)[1]
    assert text not in client.get("/account/").content.decode()
    assert text[:8] in client.get("/account/").content.decode()
    assert text not in str(list(ApiToken.objects.values()))
    assert tokens.found(text).scopes == ["read"]


def test_a_token_is_no_wider_than_the_role(registrar, person, tree):
    for scopes in (["people.change"], ["read", "audit.read"], ["nonsense"], []):
        with pytest.raises(ValidationError, match="范围"):
            make(registrar, scopes)


@pytest.mark.parametrize("after", [timedelta(days=400), timedelta(0), -SOON])
def test_a_token_lives_a_year_at_most(registrar, after):
    with pytest.raises(ValidationError, match="有效期"):
        make(registrar, after=after)


def test_a_token_makes_no_tokens(registrar):
    from dataclasses import replace

    with pytest.raises(PermissionDenied):
        make(replace(registrar, only=frozenset({"read"})))


def test_it_stops_with_its_end_its_day_its_role_and_its_person(registrar, person, tree):
    boss = person("administrator", tree.city)
    token, text = make(registrar)
    assert tokens.found(text) == token
    assert tokens.found(text + "x") is None
    with time_machine.travel(timezone.now() + SOON + timedelta(minutes=1), tick=False):
        assert tokens.found(text) is None
    accounts.deactivate(boss, registrar.user, "离职")
    assert tokens.found(text) is None
    accounts.reactivate(boss, registrar.user, "回岗")
    assert tokens.found(text) == token
    memberships.end(boss, registrar.membership, "调离")
    assert tokens.found(text) is None


def test_ending_ones_own_and_somebodys(registrar, person, tree, signed_in):
    first, text = make(registrar)
    second, other_text = make(registrar)
    other = signed_in(person("registrar", tree.county, "li"))
    assert other.post(f"/account/tokens/{first.pk}/end/").status_code == 404
    signed_in(registrar).post(f"/account/tokens/{first.pk}/end/")
    assert tokens.found(text) is None
    boss = signed_in(person("administrator", tree.city))
    assert boss.post(f"/people/{registrar.user.pk}/tokens/{second.pk}/end/").status_code == 302
    assert tokens.found(other_text) is None
