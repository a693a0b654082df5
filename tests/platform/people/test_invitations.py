"""One-time links: to become a member, to set a password anew."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from tests.platform.conftest import PASSWORD
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import changes, sentence
from xuncha_platform.people.models import Invitation, Membership, User

NEW = {"name": "李", "username": "li", "password": "新的-密码-2018", "again": "新的-密码-2018"}


@pytest.fixture
def client(person, tree, signed_in):
    return signed_in(person("administrator", tree.city, "boss"))


def link_on(page):
    return re.search(r'value="http://testserver(/invitation/[\w-]{43}/)"', page)[1]


def invited(client, organisation, role="inspector"):
    data = {"name": "李", "organisation": organisation.pk, "role": role}
    answer = client.post("/people/invite/", data)
    assert answer.status_code == 200
    return link_on(answer.content.decode())


def test_the_invited_person_sets_name_and_password_and_is_in(client, tree):
    link = invited(client, tree.county)
    guest = Client()
    assert 'value="李"' in guest.get(link).content.decode()
    assert guest.post(link, NEW)["Location"] == "/"
    membership = Membership.objects.get(user__username="li")
    assert (membership.organisation, membership.role) == (tree.county, "inspector")
    assert guest.get("/account/").status_code == 200
    assert Client().get(link).status_code == 410
    assert Client().post(link, {**NEW, "username": "li2"}).status_code == 410


def test_the_only_organisation_is_chosen_already(client, tree, person, signed_in):
    alone = signed_in(person("administrator", tree.county, "county"))
    assert f'name="organisation" value="{tree.county.pk}"' in page_of(alone)
    assert 'name="organisation" value=""' in page_of(client)


def page_of(client):
    return client.get("/people/invite/").content.decode()


def test_somebody_with_an_account_takes_the_role_with_it(client, tree, person, signed_in):
    link = invited(client, tree.county)
    zhang = person("reader", tree.elsewhere, "zhang")
    guest = signed_in(zhang)
    page = guest.get(link).content.decode()
    assert "您已用zhang（zhang）的账号登录" in page
    assert guest.post(link, {"join": "1"})["Location"] == "/account/act-as/"
    assert "乙县人民政府 · 检查员" in guest.get("/account/act-as/").content.decode()
    assert User.objects.count() == 2
    (event,) = Event.objects.filter(action="people.invitation.accept")
    assert event.after == {
        "role": "inspector",
        "organisation": "乙县人民政府",
        "invited_by": "boss",
    }
    assert sentence(event) == "zhang（只读）接受邀请，得到角色"
    assert [(one.label, one.after) for one in changes(event)] == [
        ("机构", "乙县人民政府"),
        ("角色", "检查员"),
        ("邀请人", "boss"),
    ]
    assert Client().get(link).status_code == 410


def test_nobody_gives_themselves_a_role_by_a_link_of_their_own(client, tree):
    link = invited(client, tree.county, "reviewer")
    page = client.post(link, {"join": "1"}, follow=True).content.decode()
    assert "不能接受自己发出的邀请" in page
    assert Membership.objects.count() == 1


def test_a_link_for_a_password_is_joined_by_nobody(client, tree, person):
    zhang = person("inspector", tree.county, "zhang").user
    page = client.post(f"/people/{zhang.pk}/password-link/").content.decode()
    link = link_on(page)
    assert client.post(link, {"join": "1"})["Location"] == link
    assert Client().post(link, {"join": "1"})["Location"] == link
    assert Client().get(link).status_code == 200


def test_the_link_itself_is_not_in_the_database(client, tree):
    key = invited(client, tree.county).split("/")[2]
    assert not Invitation.objects.filter(digest=key).exists()
    assert key not in str(list(Invitation.objects.values()))


def test_a_link_lives_seven_days(client, tree):
    link = invited(client, tree.county)
    with time_machine.travel(timezone.now() + timedelta(days=6, hours=23), tick=False):
        assert Client().get(link).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1), tick=False):
        assert Client().get(link).status_code == 410


def test_a_link_can_be_withdrawn(client, tree):
    link = invited(client, tree.county)
    assert "李" in client.get("/people/").content.decode()
    assert client.post(f"/people/invitations/{Invitation.objects.get().pk}/withdraw/")
    assert Client().get(link).status_code == 410
    assert Event.objects.filter(action="people.invitation.withdraw").count() == 1


@pytest.mark.parametrize(
    "wrong, problem",
    [
        ({"username": "BOSS"}, "已有人使用"),
        ({"username": "a b"}, "不能有空格"),
        ({"password": "短", "again": "短"}, "至少要 10 个字符"),
        ({"password": "12345678901", "again": "12345678901"}, "数字"),
        ({"password": "password123", "again": "password123"}, "常"),
        ({"again": "不一样"}, "两次输入的密码不一样"),
        (
            {"username": "zhangxiaoming", "password": "zhangxiaoming1", "again": "zhangxiaoming1"},
            "太相近",
        ),
    ],
)
def test_password_rules_are_said_in_words_and_the_link_still_works(client, tree, wrong, problem):
    link = invited(client, tree.county)
    page = Client().post(link, {**NEW, **wrong}).content.decode()
    assert problem in page.split("<main")[1]
    assert Client().post(link, NEW).status_code == 302


def test_nobody_is_invited_beyond_ones_own_tree(client, tree):
    data = {"name": "李", "organisation": tree.province.pk, "role": "administrator"}
    page = client.post("/people/invite/", data)
    assert page.status_code == 200
    assert "has-error" in page.content.decode()
    assert not Invitation.objects.exists()


def test_a_forgotten_password_is_set_anew_by_a_link(client, person, tree):
    user = person("inspector", tree.county, "zhang").user
    forgotten = Client()
    forgotten.force_login(user)
    first = link_on(client.post(f"/people/{user.pk}/password-link/").content.decode())
    second = link_on(client.post(f"/people/{user.pk}/password-link/").content.decode())
    assert Client().get(first).status_code == 410, "only the last one works"
    new = {"password": NEW["password"], "again": NEW["password"]}
    assert Client().post(second, new).status_code == 302
    assert forgotten.get("/account/").status_code == 302, "other sessions have ended"
    assert User.objects.get(pk=user.pk).check_password(NEW["password"])
    assert not User.objects.get(pk=user.pk).check_password(PASSWORD)


def test_no_link_for_somebody_with_rights_above_ones_own(client, person, tree):
    user = person("inspector", tree.county, "zhang").user
    Membership.objects.create(user=user, organisation=tree.province, role="administrator")
    assert client.post(f"/people/{user.pk}/password-link/").status_code == 403
    page = client.get(f"/people/{user.pk}/").content.decode()
    assert "password-link" not in page
    assert "演练省" not in page.split("<main")[1], "what lies above is not told"
