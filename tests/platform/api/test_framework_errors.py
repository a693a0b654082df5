"""What no operation answers has the shape of every other error."""

from django.test import Client

SHAPE = {"code", "message", "fields"}


def test_an_address_or_a_method_that_there_is_not(program, tree):
    reading = program("reader", tree.province)
    for address in ("/nothing", "/campaigns/1/nothing/", "/sites/x/y"):
        answer = reading.get(address)
        assert (answer.status_code, set(answer.json())) == (404, SHAPE)
        assert answer.json()["code"] == "no_operation"
    answer = reading.send("delete", "/sites/1")
    assert (answer.status_code, answer.json()["code"]) == (405, "method")
    assert "GET" in answer["Allow"]
    assert reading.get("/organisations/12345").json()["code"] == "not_found"


def test_it_is_said_in_english_too(db):
    answer = Client().get("/api/nothing", headers={"Accept-Language": "en"})
    assert answer.json()["message"].isascii()


def test_a_program_without_a_token_is_told_that_it_has_none(db):
    strict = Client(enforce_csrf_checks=True)
    for headers in ({}, {"Authorization": "Bearer "}, {"Authorization": "Bearer xc_wrong"}):
        answer = strict.post("/api/sites", {}, content_type="application/json", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


def test_a_page_s_session_still_takes_the_csrf_token(person, tree):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(person("registrar", tree.province).user)
    answer = strict.post("/api/sites", {}, content_type="application/json")
    assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
