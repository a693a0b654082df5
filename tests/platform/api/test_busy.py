"""A database that is not to be had: said as such, on pages and to programs, never as a fault."""

import pytest
from django.db import OperationalError
from django.urls import reverse

from xuncha_platform.registry import services


@pytest.fixture
def locked(monkeypatch):
    """Somebody else writes for longer than one waits."""

    def fails(*_args, **_more):
        raise OperationalError("database is locked")

    monkeypatch.setattr(services, "change_site", fails)


def test_a_program_is_told_to_ask_again(locked, program, site, tree):
    filing = program("registrar", tree.province)
    answer = filing.send("PATCH", f"/sites/{site.pk}", {"version": 1, "note": "新"})
    assert answer.status_code == 503
    assert answer["Retry-After"] == "10"
    assert answer.json()["code"] == "busy"
    assert "locked" not in answer.content.decode()
    site.refresh_from_db()
    assert site.note == ""


def test_a_person_is_told_in_words(locked, person, site, tree, signed_in):
    client = signed_in(person("registrar", tree.province))
    client.raise_request_exception = False
    url = reverse("registry:edit-site", args=[site.pk])
    form = client.get(url).context["form"]
    values = {name: "" if value is None else value for name, value in form.initial.items()}
    answer = client.post(url, values | {"note": "新", "version": 1})
    assert answer.status_code == 503
    assert "系统正忙" in answer.content.decode()
    assert "locked" not in answer.content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_says_so(client):
    paths = client.get("/api/openapi.json").json()["paths"]
    for operations in paths.values():
        for one in operations.values():
            assert "503" in one["responses"]
