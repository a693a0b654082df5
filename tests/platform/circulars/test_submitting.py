"""What stands in the editor is what is submitted: nothing typed is left behind."""

import pytest
from django.urls import reverse

from tests.platform.circulars.test_pages import form_of
from tests.platform.circulars.test_writing import text_of
from xuncha_platform.circulars.checking import newest
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.queries import waiting
from xuncha_platform.circulars.services import publishing


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


def sent(desk, circular, **more):
    """The button at the head of the page, which belongs to the form of the text."""
    url = reverse("circulars:editor", args=[circular.pk])
    page = desk.post(url, {**form_of(circular, **more), "then": "submit"}, follow=True)
    return page.content.decode(), Circular.objects.get(pk=circular.pk)


def test_what_was_typed_is_saved_and_then_submitted(frozen, desk):
    _page, after = sent(desk, frozen, **{"text-1": "共查{sites.sampled}个,特此说明。"})
    assert after.state == "submitted"
    assert "特此说明" in text_of(newest(after))
    assert newest(after).number == 2


def test_unchanged_it_is_submitted_as_it_stands(frozen, desk):
    _page, after = sent(desk, frozen)
    assert (after.state, newest(after).number) == ("submitted", 1)


def test_what_is_missing_is_told_and_the_text_is_kept_all_the_same(frozen, desk):
    page, after = sent(desk, frozen, signed_on="", **{"text-1": "改过的一段。"})
    assert "没有填成文日期" in page
    assert (after.state, newest(after).number) == ("draft", 2)
    assert "改过的一段" in page


def test_who_publishes_is_led_to_the_circular_itself(frozen, inspector, reviewer):
    publishing.submit(inspector, frozen)
    (line,) = [one for one in waiting(reviewer) if one.count]
    assert line.url == reverse("circulars:editor", args=[frozen.pk])
