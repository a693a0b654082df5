"""Links by mail: off unless the office names its server; a job sends; what fails is told."""

import re

import pytest
from django.test import Client

from tests.platform.people.smtp_server import SmtpServer
from tests.ports import free_port
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.config.mail import mail_server
from xuncha_platform.jobs import loop
from xuncha_platform.jobs.models.job import Job
from xuncha_platform.people.models import Invitation
from xuncha_platform.web.forms.once import FIELD

# The job loop renews its lease from a thread of its own: it must see what is written here.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def client(tree, person, signed_in):
    return signed_in(person("administrator", tree.city, "boss"))


@pytest.fixture
def server(settings):
    with SmtpServer() as running:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", running.port
        settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = "office", "secret"
        settings.DEFAULT_FROM_EMAIL = "巡查 <xuncha@office.invalid>"
        yield running


def invite(client, tree, email="li@office.invalid", **more):
    data = {"name": "李", "organisation": tree.county.pk, "role": "inspector", "email": email}
    return client.post("/people/invite/", data | more).content.decode()


def link_on(text):
    return re.search(r"http://testserver/invitation/[\w-]{43}/", text)[0]


def work():
    while loop.step("test"):
        pass


def test_without_a_server_no_mail_is_asked_for_nor_sent(client, tree):
    assert 'name="email"' not in client.get("/people/invite/").content.decode()
    page = invite(client, tree)
    assert link_on(page)
    assert "后台发往" not in page
    assert not Job.objects.filter(kind="mail").exists()


@pytest.mark.slow
@pytest.mark.on_both
def test_an_invitation_is_sent_by_a_job_and_the_link_works(client, tree, server):
    page = invite(client, tree)
    assert "后台发往 li@office.invalid" in page
    assert not server.taken, "the page does not wait for the server"
    assert "等待发往 li@office.invalid" in client.get("/people/").content.decode()
    work()
    (mail,) = server.taken
    assert mail["to"] == "li@office.invalid"
    assert mail["from"] == "巡查 <xuncha@office.invalid>"
    assert mail["subject"] == "巡查：乙县人民政府邀请您"
    text = mail.get_content()
    assert "检查员" in text
    assert link_on(text) == link_on(page)
    assert Client().get(link_on(text)).status_code == 200
    assert "已交给邮件服务器，发往 li@office.invalid" in client.get("/people/").content.decode()
    assert Event.objects.get(action="people.invitation.mail").after == {"to": "li@office.invalid"}


@pytest.mark.slow
@pytest.mark.on_both
def test_the_link_is_readable_neither_before_nor_after_in_the_database(client, tree, server):
    key = link_on(invite(client, tree)).split("/")[-2]
    assert key not in str(list(Job.objects.values()))
    assert "sealed" in Job.objects.get(kind="mail").payload
    work()
    assert set(Job.objects.get(kind="mail").payload) == {"to", "subject"}


@pytest.mark.slow
@pytest.mark.on_both
def test_a_link_for_a_new_password_too(client, tree, person, server):
    user = person("inspector", tree.county, "zhang").user
    assert 'name="email"' in client.get(f"/people/{user.pk}/").content.decode()
    url = f"/people/{user.pk}/password-link/"
    page = client.post(url, {"email": "zhang@office.invalid"}).content.decode()
    work()
    assert link_on(server.taken[0].get_content()) == link_on(page)
    assert "重设密码" in server.taken[0]["subject"]
    client.post(url, {"email": "not an address"})
    assert Invitation.objects.filter(for_password=True).count() == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_the_same_form_twice_sends_one_mail(client, tree, server):
    more = {FIELD: "one and the same form"}
    assert link_on(invite(client, tree, **more)) == link_on(invite(client, tree, **more))
    work()
    assert len(server.taken) == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_a_refused_address_is_told_and_the_link_stands(client, tree, server):
    page = invite(client, tree, "nobody@office.invalid")
    work()
    listed = client.get("/people/").content.decode()
    assert "会再试" in listed
    assert "不收这个收件人" in listed
    assert "550 no such mailbox" in listed
    assert Client().get(link_on(page)).status_code == 200


@pytest.mark.slow
@pytest.mark.on_both
def test_a_server_that_is_not_there_is_told(client, tree, server, settings):
    settings.EMAIL_PORT = free_port()
    assert link_on(invite(client, tree))
    work()
    assert "连不上" in client.get("/people/").content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_wrong_password_is_told(client, tree, server, settings):
    settings.EMAIL_HOST_PASSWORD = "wrong"
    invite(client, tree)
    work()
    assert "不接受用户名、密码" in client.get("/people/").content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_a_wrong_address_makes_no_link(client, tree, server):
    page = invite(client, tree, "不是邮箱")
    assert "has-error" in page
    assert not Invitation.objects.exists()


@pytest.mark.parametrize(
    "more, said",
    [
        ({"XUNCHA_MAIL_PORT": "smtp"}, "XUNCHA_MAIL_PORT"),
        ({"XUNCHA_MAIL_SECURITY": "ssl3"}, "starttls"),
        ({"XUNCHA_MAIL_FROM": ""}, "XUNCHA_MAIL_FROM"),
    ],
)
def test_settings_that_cannot_be_used_are_told_at_the_start(monkeypatch, more, said):
    right = {"XUNCHA_MAIL_HOST": "mail.local", "XUNCHA_MAIL_FROM": "a@mail.local"}
    for name, value in (right | more).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(InputError, match=said):
        mail_server()


def test_settings_that_can_be_used(monkeypatch):
    assert mail_server().host == ""
    monkeypatch.setenv("XUNCHA_MAIL_HOST", "mail.local")
    monkeypatch.setenv("XUNCHA_MAIL_FROM", "a@mail.local")
    found = mail_server()
    assert (found.host, found.port, found.security, found.user) == ("mail.local", 25, "", "")
