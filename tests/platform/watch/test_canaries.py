"""Canaries are set on the page, too: who runs `serve` alone needs no second command."""

from __future__ import annotations

import pytest
from django.urls import reverse

from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.people.access import NOBODY
from xuncha_platform.watch.canaries import in_use, set_canaries

CANARIES = "/watch/canaries/"
TWO = "https://a.example/\r\n\r\n  b.example\r\n"


@pytest.fixture
def inspector(person, tree, signed_in):
    return signed_in(person("inspector", tree.province))


def test_the_page_sets_them_and_it_is_recorded(inspector):
    assert 'name="urls"' in inspector.get(reverse("watch:overview")).content.decode()
    answer = inspector.post(CANARIES, {"urls": TWO, "was": ""}, follow=True).content.decode()
    assert "参照网址已改为 2 个" in answer
    assert in_use() == ("https://a.example/", "http://b.example/")
    assert "https://a.example/\nhttp://b.example/\n</textarea>" in answer
    was = "https://a.example/ http://b.example/"
    inspector.post(CANARIES, {"urls": "", "was": was})
    assert in_use() == ()
    assert Event.objects.filter(action="watch.canary.change").count() == 2


def test_what_is_no_address_is_said_and_nothing_is_changed(inspector):
    answer = inspector.post(
        CANARIES, {"urls": "https://a.example/\nftp://b", "was": ""}, follow=True
    )
    assert "ftp://b" in answer.content.decode()
    assert in_use() == ()


def test_the_second_of_two_is_told(inspector):
    inspector.post(CANARIES, {"urls": TWO, "was": ""})
    answer = inspector.post(CANARIES, {"urls": "c.example", "was": ""}, follow=True)
    assert "别人已改了参照网址" in answer.content.decode()
    assert len(in_use()) == 2


def test_only_inspectors_of_the_whole_may(person, tree, signed_in):
    for role, place in (("reader", tree.province), ("inspector", tree.city)):
        desk = signed_in(person(role, place))
        assert CANARIES not in desk.get(reverse("watch:overview")).content.decode()
        assert desk.post(CANARIES, {"urls": TWO, "was": ""}).status_code == 403
    assert in_use() == ()


@pytest.mark.parametrize(
    "urls", [["http://a.example/" + "a" * 300], [f"a{n}.example" for n in range(51)]]
)
def test_what_would_not_be_kept_is_refused(db, urls):
    with pytest.raises(InputError):
        set_canaries(NOBODY, urls)
    assert in_use() == ()


def test_empty_ones_are_none(db):
    assert set_canaries(NOBODY, ["", " a.example "]) == ("http://a.example/",)
