"""A database that is not to be had: said as such, on pages and to programs, never as a fault."""

import errno
import sqlite3
from contextlib import closing

import psycopg
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.db import OperationalError
from django.test import Client
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


def sqlite_full():
    """What SQLite says when it finds no room."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("PRAGMA max_page_count = 2")
        with pytest.raises(sqlite3.OperationalError) as said:
            database.execute("CREATE TABLE t AS SELECT randomblob(100000)")
    return said.value


@pytest.fixture(
    params=[OSError(errno.ENOSPC, "No space left"), sqlite_full(), psycopg.errors.DiskFull()]
)
def full(request, monkeypatch):
    """The disk of the data is full; of a database Django says what its library said."""

    def fails(*_args, **_more):
        if isinstance(request.param, OSError):
            raise request.param
        raise OperationalError("full") from request.param

    monkeypatch.setattr(services, "change_site", fails)


def test_a_full_disk_is_said_to_programs_and_to_people(
    full, program, person, site, tree, signed_in
):
    filing = program("registrar", tree.province)
    answer = filing.send("PATCH", f"/sites/{site.pk}", {"version": 1, "note": "新"})
    assert answer.status_code == 503
    assert "磁盘已满" in answer.json()["message"]
    client = signed_in(person("registrar", tree.province))
    client.raise_request_exception = False
    url = reverse("registry:edit-site", args=[site.pk])
    form = client.get(url).context["form"]
    values = {name: "" if value is None else value for name, value in form.initial.items()}
    page = client.post(url, values | {"note": "新", "version": 1})
    assert page.status_code == 503
    assert "存放数据的磁盘已满" in page.content.decode()
    assert "正忙" not in page.content.decode()


def test_a_list_that_finds_no_room_on_its_way_in(person, tree, signed_in, monkeypatch):
    """It is laid down before any view is asked."""

    def fails(handler, *_args):
        handler.file.close()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(TemporaryFileUploadHandler, "receive_data_chunk", fails)
    client = Client(enforce_csrf_checks=True)
    client.cookies = signed_in(person("registrar", tree.province)).cookies
    client.raise_request_exception = False
    client.get(reverse("registry:new-import"))
    large = SimpleUploadedFile("list.csv", b"name,url\n" * 500_000)
    page = client.post(reverse("registry:new-import"), {"file": large})
    assert page.status_code == 503
    assert "存放数据的磁盘已满" in page.content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_says_so(client):
    paths = client.get("/api/openapi.json").json()["paths"]
    for operations in paths.values():
        for one in operations.values():
            assert "503" in one["responses"]
