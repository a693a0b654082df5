"""Forms lose nothing: two people, a double click, a lost session."""

import re
import time
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from tests.platform.conftest import PASSWORD
from xuncha_platform.audit.models import Event
from xuncha_platform.jobs.kinds import KINDS
from xuncha_platform.people.models import User
from xuncha_platform.registry.models import Site
from xuncha_platform.web.models import Submission

pytestmark = pytest.mark.usefixtures("test_pages")


def hidden(page, name):
    return re.search(rf'name="{name}" value="([^"]*)"', page.content.decode()).group(1)


@pytest.fixture
def editor(tree, person, signed_in):
    return signed_in(person("inspector", tree.province, "张三"))


@pytest.fixture
def other(tree, person, signed_in):
    return signed_in(person("registrar", tree.province, "李四"))


def test_the_second_of_two_people_is_told_and_nothing_is_overwritten(site, editor, other):
    page = f"/test/edit/{site.pk}/"
    seen = hidden(editor.get(page), "version")
    other.post(page, {"name": site.name, "note": "李四写的", "version": seen})
    told = editor.post(page, {"name": site.name, "note": "张三写的", "version": seen})
    text = told.content.decode()
    assert "李四" in text
    assert "李四写的" in text
    assert "张三写的" in text
    assert "备注" in text
    assert Site.objects.get(pk=site.pk).note == "李四写的"
    # Told, one may go on.
    again = editor.post(
        page, {"name": site.name, "note": "张三写的", "version": hidden(told, "version")}
    )
    assert again.status_code == 302
    assert Site.objects.get(pk=site.pk).note == "张三写的"


@pytest.mark.parametrize("version", ["", "abc", "-1", "99999999999999999999"])
def test_a_form_without_a_version_that_makes_sense_overwrites_nothing(site, editor, version):
    page = f"/test/edit/{site.pk}/"
    answer = editor.post(page, {"name": "别的", "note": "", "version": version})
    assert answer.status_code == 200
    assert Site.objects.get(pk=site.pk).name == site.name


def test_errors_stand_at_the_top_and_at_the_field(site, editor):
    answer = editor.post(f"/test/edit/{site.pk}/", {"name": "", "version": "1"}).content.decode()
    assert 'href="#id_name"' in answer
    assert 'aria-describedby="id_name_error"' in answer
    assert 'aria-invalid="true"' in answer


def test_the_same_form_sent_twice_does_its_thing_once(editor):
    for _click in range(2):
        answer = editor.post("/test/note/", {"text": "一次", "once": "token-1"})
        assert (answer.status_code, answer.headers["Location"]) == (302, "/test/done/")
    assert Event.objects.filter(action="test.note").count() == 1
    editor.post("/test/note/", {"text": "又一次", "once": "token-2"})
    assert Event.objects.filter(action="test.note").count() == 2


def test_a_form_that_was_refused_or_broke_may_be_sent_again(editor):
    editor.post("/test/note/", {"text": "", "once": "token-3"})
    editor.raise_request_exception = False
    assert editor.post("/test/note/", {"text": "boom", "once": "token-3"}).status_code == 500
    assert editor.post("/test/note/", {"text": "好", "once": "token-3"}).status_code == 302
    assert Event.objects.filter(action="test.note").count() == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_another_person_learns_nothing_from_a_token(editor, other):
    editor.post("/test/note/", {"text": "一次", "once": "token-4"})
    assert other.post("/test/note/", {"text": "二次", "once": "token-4"}).status_code == 409


def test_a_second_click_waits_for_the_first_and_goes_where_it_went(editor, monkeypatch):
    editor.get("/search/")
    user = User.objects.get(username="张三")
    Submission.objects.create(token="busy", user=user)

    def first_one_finishes(_seconds):
        Submission.objects.filter(token="busy").update(outcome="/test/done/")

    monkeypatch.setattr(time, "sleep", first_one_finishes)
    answer = editor.post("/test/note/", {"text": "二", "once": "busy"})
    assert answer.headers["Location"] == "/test/done/"
    assert not Event.objects.filter(action="test.note").exists()


def sign_in(client, username, address):
    return client.post(address, {"username": username, "password": PASSWORD})


def test_a_lost_session_keeps_what_was_typed(site, editor):
    page = f"/test/edit/{site.pk}/"
    editor.get(page)
    Session.objects.all().delete()
    lost = editor.post(page, {"name": site.name, "note": "打了很久的字", "version": "1"})
    assert lost.headers["Location"] == "/sign-in/?next=%2Fkept%2F"
    back = sign_in(editor, "张三", lost.headers["Location"])
    assert back.headers["Location"] == "/kept/"
    offered = editor.get("/kept/").content.decode()
    assert "打了很久的字" in offered
    assert f'action="{page}"' in offered
    assert Site.objects.get(pk=site.pk).note == ""
    sent = editor.post(page, {"name": site.name, "note": "打了很久的字", "version": "1"})
    assert sent.status_code == 302
    assert Site.objects.get(pk=site.pk).note == "打了很久的字"


def test_what_was_typed_is_shown_to_nobody_else(site, editor, other):
    page = f"/test/edit/{site.pk}/"
    editor.get(page)
    Session.objects.all().delete()
    editor.post(page, {"name": site.name, "note": "不给别人看", "version": "1"})
    sign_in(editor, "李四", "/sign-in/?next=/kept/")
    answer = editor.get("/kept/").content.decode()
    assert "不给别人看" not in answer
    assert not editor.session.get("kept_form")


def test_passwords_are_never_kept(editor):
    editor.get("/search/")
    Session.objects.all().delete()
    editor.post("/test/note/", {"text": "x", "new_password1": "geheim-und-lang"})
    assert "kept_form" not in editor.session


def test_a_kept_form_can_be_dropped(site, editor):
    page = f"/test/edit/{site.pk}/"
    editor.get(page)
    Session.objects.all().delete()
    editor.post(page, {"name": site.name, "note": "不要了", "version": "1"})
    sign_in(editor, "张三", "/sign-in/?next=/kept/")
    assert editor.post("/kept/").headers["Location"] == page
    assert editor.get("/kept/").headers["Location"] == "/"


def test_a_piece_of_a_page_sends_the_whole_page_to_the_sign_in(db):
    answer = Client().get("/", headers={"HX-Request": "true"})
    assert answer.headers["HX-Redirect"].startswith("/sign-in/")


def test_old_notes_of_forms_and_ended_sessions_leave_the_database(editor):
    editor.get("/search/")
    now = timezone.now()
    for days in (0, 1, 3):
        token = Submission.objects.create(token=f"{days}")
        Submission.objects.filter(pk=token.pk).update(at=now - timedelta(days=days))
    Session.objects.create(session_key="old", expire_date=now - timedelta(hours=1))
    KINDS["tidy-pages"].handler()(None)()
    assert set(Submission.objects.values_list("token", flat=True)) == {"0", "1"}
    assert list(Session.objects.values_list("session_key", flat=True)) == [
        editor.session.session_key
    ]
