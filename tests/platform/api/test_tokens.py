"""Who may ask the API: tokens, scopes, sessions; what an error looks like."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from tests.platform.api.conftest import Program
from xuncha_platform.audit.models import Event
from xuncha_platform.people.models import ApiToken


def test_a_token_says_who_it_is_and_what_it_may(program):
    me = program(scopes=["read", "orgs.change"]).get("/me").json()
    assert me["scopes"] == ["orgs.change", "read"]
    assert me["memberships"][0]["organisation_name"] == "演练省人民政府"


@pytest.mark.parametrize("text", ["", "xc_nonsense", "Bearer", "\x00"])
def test_without_a_good_token_nothing_is_told(db, text):
    answer = Program(text).get("/me")
    assert answer.status_code == 401
    assert answer.json()["code"] == "not_signed_in"
    assert answer["WWW-Authenticate"] == "Bearer"


def test_an_expired_or_ended_token_opens_nothing(program):
    asking = program()
    with time_machine.travel(timezone.now() + timedelta(days=1, minutes=1), tick=False):
        assert asking.get("/me").status_code == 401
    assert asking.get("/me").status_code == 200
    ApiToken.objects.update(ended_at=timezone.now())
    assert asking.get("/me").status_code == 401


def test_a_scope_is_a_limit(program, tree):
    reading = program(scopes=["read"])
    assert reading.get("/organisations").status_code == 200
    new = {"parent": tree.city.pk, "name": "丙县", "level": "county", "kind": "government"}
    answer = reading.post("/organisations", new)
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert program(scopes=["orgs.change"]).get("/organisations").status_code == 403
    assert program(scopes=["orgs.change"]).post("/organisations", new).status_code == 201


def test_what_a_program_does_is_in_the_record_with_its_person(program, tree):
    new = {"parent": tree.city.pk, "name": "丙县", "level": "county", "kind": "government"}
    program().post("/organisations", new)
    event = Event.objects.get(action="orgs.organisation.create")
    assert event.user_name.startswith("administrator-")
    assert event.address == "127.0.0.1"


def test_the_last_use_is_noted(program):
    program().get("/me")
    assert ApiToken.objects.get().used_at is not None


def test_a_person_who_is_signed_in_may_ask_and_changes_take_the_csrf_token(person, tree, signed_in):
    access = person("administrator", tree.province)
    assert signed_in(access).get("/api/me").json()["username"] == access.user.username
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(access.user)
    answer = strict.post("/api/organisations", {}, content_type="application/json")
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")


def test_errors_have_a_code_a_line_and_the_fields(program, tree):
    asking = program()
    answer = asking.post("/organisations", {"name": "丙县"})
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["code"] == "parameters"
    assert "body.data.parent" in {one["field"] for one in problem["fields"]}
    assert asking.get("/organisations/12345").json()["message"].startswith("没有这一项")
    wrong = {"parent": tree.city.pk, "name": "丙县", "level": "province", "kind": "government"}
    answer = asking.post("/organisations", wrong)
    assert (answer.status_code, "级别不能高于上级" in answer.json()["message"]) == (422, True)
    stale = {"name": "x", "version": 9}
    answer = asking.patch(f"/organisations/{tree.city.pk}", stale)
    assert (answer.status_code, answer.json()["code"]) == (409, "changed_meanwhile")
