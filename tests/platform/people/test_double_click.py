"""A form of this room that is sent twice does its thing once, and both clicks see the same."""

import re
import threading

import pytest
from django.db import connection
from django.test import Client

from tests.platform.conftest import PASSWORD
from xuncha_platform.audit.models import Event
from xuncha_platform.people.models import ApiToken, Invitation, Membership

PATIENCE = 300


@pytest.fixture
def client(tree, person, signed_in):
    return signed_in(person("administrator", tree.province, "boss"))


def hidden(page, name="once"):
    return re.search(rf'name="{name}" value="([^"]+)"', page.content.decode()).group(1)


def shown(page):
    return re.search(r'readonly value="([^"]+)"', page.content.decode()).group(1)


def invitation(client, tree, **other):
    data = {"name": "李", "organisation": tree.county.pk, "role": "reader"}
    return {**data, "once": hidden(client.get("/people/invite/")), **other}


def test_one_invitation_and_the_same_link(client, tree):
    form = invitation(client, tree)
    first, second = (shown(client.post("/people/invite/", form)) for _click in range(2))
    assert first == second
    assert Invitation.objects.count() == 1
    assert Event.objects.filter(action="people.invitation.make").count() == 1
    assert Client().get(first).status_code == 200


def test_a_form_changed_and_sent_again_is_another_invitation(client, tree):
    form = invitation(client, tree)
    links = {shown(client.post("/people/invite/", {**form, "name": name})) for name in ("李", "王")}
    assert len(links) == Invitation.objects.count() == 2


def test_the_same_form_of_another_person_is_another_invitation(client, tree, person, signed_in):
    other = signed_in(person("administrator", tree.province, "other"))
    form = invitation(client, tree)
    assert shown(client.post("/people/invite/", form)) != shown(other.post("/people/invite/", form))


def test_one_api_token_and_the_same_text(client):
    page = client.get("/account/tokens/")
    form = {"name": "报表", "scopes": ["read"], "days": "30", "once": hidden(page)}
    pages = [client.post("/account/tokens/", form).content.decode() for _click in range(2)]
    texts = [re.search(r"xc_[\w-]{43}", page).group(0) for page in pages]
    assert texts[0] == texts[1]
    assert ApiToken.objects.count() == 1


def test_one_role_is_granted(client, person, tree):
    user = person("reader", tree.county, "zhang").user
    page = f"/people/{user.pk}/"
    form = {"organisation": tree.city.pk, "role": "reader", "once": hidden(client.get(page))}
    for _click in range(2):
        assert client.post(page, form).headers["Location"] == page
    assert Membership.objects.filter(user=user).count() == 2


@pytest.mark.django_db(transaction=True)
def test_two_requests_at_the_same_moment_make_one(tree, person):
    person("administrator", tree.province, "boss")
    clients = [Client(), Client()]
    for one in clients:
        one.post("/sign-in/", {"username": "boss", "password": PASSWORD})
    form = invitation(clients[0], tree)
    start, links = threading.Barrier(2), []

    def click(client):
        start.wait(PATIENCE)
        links.append(shown(client.post("/people/invite/", form)))
        connection.close()

    threads = [threading.Thread(target=click, args=(one,)) for one in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert len(links) == 2
    assert len(set(links)) == Invitation.objects.count() == 1
