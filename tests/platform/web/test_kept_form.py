"""What was typed before the session ended is shown as its form names it, not as raw codes."""

import re
from html import unescape

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from tests.platform.conftest import PASSWORD
from xuncha_platform.people.models import Invitation
from xuncha_platform.web.forms.own_page import Line, lines_of

FORM = """
<form method="get"><label for="q">别的</label><input id="q" name="kind"></form>
<form method="post" action="/a/send/"><input type="hidden" name="version" value="3">
<label for="k">种类 <small>选填</small></label><select id="k" name="kind"><option value="">—</option>
<option value="spot">抽查</option></select>
<fieldset><legend>处理</legend><label><input type="radio" name="how" value="skip"><span>跳过</span></label>
<label><input type="radio" name="how" value="new"><span>新增</span></label></fieldset>
<fieldset><legend>第一部分</legend><label for="t">标题</label><input id="t" name="t-1"></fieldset>
<label><input type="checkbox" name="sure"><span>已经过目</span></label>
<button name="state" value="dismissed">不成立 <kbd>2</kbd></button></form>
"""


def test_codes_are_shown_as_the_words_of_the_form():
    values = [
        ("version", "3"),
        ("kind", "spot"),
        ("how", "new"),
        ("t-1", "基本情况"),
        ("sure", "on"),
        ("state", "dismissed"),
        ("unknown", "还在"),
        ("empty", ""),
    ]
    assert lines_of(FORM, "/a/1/", "/a/send/", values) == [
        Line("种类", "抽查"),
        Line("处理", "新增"),
        Line("第一部分 · 标题", "基本情况"),
        Line("已经过目", "✓"),
        Line("按下的按钮", "不成立"),
        Line("", "还在"),
    ]


def test_a_page_with_other_forms_names_nothing():
    assert lines_of(FORM, "/a/1/", "/elsewhere/", [("kind", "spot")]) == []


def lines(page):
    found = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page.content.decode(), re.S)
    return {unescape(label): unescape(value) for label, value in found}


def kept_after(client, address, values, page):
    """What /kept/ shows when the session ends before `values` are sent from `page`."""
    client.get(address)
    Session.objects.all().delete()
    client.post(address, values, headers={"referer": f"http://testserver{page}"})
    sign_in = {"username": "王五", "password": PASSWORD}
    assert client.post("/sign-in/?next=/kept/", sign_in).headers["Location"] == "/kept/"
    return lines(client.get("/kept/"))


@pytest.fixture
def administrator(tree, person, signed_in):
    return signed_in(person("administrator", tree.province, "王五"))


def test_a_real_form_is_shown_with_its_labels(tree, administrator):
    page = reverse("people:invite")
    values = {"name": "赵六", "role": "reviewer", "once": "abc"}
    shown = kept_after(administrator, page, values, page)
    assert "赵六" in shown.values()
    assert "—" not in shown
    assert "reviewer" not in " ".join(shown.values())
    assert "abc" not in shown.values()


def test_a_page_that_is_gone_still_gives_back_what_was_typed(administrator):
    shown = kept_after(administrator, "/orgs/999999/change/", {"name": "打了很久"}, "/no-such/")
    assert shown == {"—": "打了很久"}


def test_a_foreign_referer_is_not_followed(administrator):
    page = reverse("people:invite")
    administrator.get(page)
    Session.objects.all().delete()
    foreign = {"referer": "http://evil.invalid/x"}
    administrator.post(page, {"name": "赵六"}, headers=foreign)
    assert administrator.session["kept_form"]["page"] == page


def sent_with_an_old_token(tree, person, headers):
    """A form opened before a second sign-in of the same browser, sent after it: client, answer."""
    person("administrator", tree.province, "王五")
    client = Client(enforce_csrf_checks=True)

    def token(page):
        return re.search(r'csrfmiddlewaretoken" value="([^"]+)"', page.content.decode()).group(1)

    def sign_in():
        form = {"username": "王五", "password": PASSWORD}
        csrf = {"csrfmiddlewaretoken": token(client.get("/sign-in/"))}
        assert client.post("/sign-in/", {**form, **csrf}).status_code == 302

    sign_in()
    page = reverse("people:invite")
    old = token(client.get(page))
    del client.cookies["sessionid"]
    sign_in()
    form = {"name": "赵六", "role": "reviewer", "csrfmiddlewaretoken": old}
    return client, client.post(page, form, headers=headers)


def test_a_form_opened_before_signing_in_anew_is_offered_and_not_lost(tree, person):
    client, answer = sent_with_an_old_token(tree, person, {"origin": "http://testserver"})
    assert answer.headers["Location"] == "/kept/"
    assert lines(client.get("/kept/")) == {"姓名": "赵六", "角色": "复核员"}
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("headers", [{}, {"origin": "http://evil.invalid"}, {"origin": "null"}])
def test_a_form_of_another_site_is_refused_and_not_kept(tree, person, headers):
    client, answer = sent_with_an_old_token(tree, person, headers)
    assert answer.status_code == 403
    assert "kept_form" not in client.session


def test_a_piece_of_a_page_is_led_there_as_a_whole(tree, person):
    headers = {"origin": "http://testserver", "hx-request": "true"}
    _client, answer = sent_with_an_old_token(tree, person, headers)
    assert (answer.status_code, answer.headers["HX-Redirect"]) == (204, "/kept/")
