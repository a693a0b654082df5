"""What stands in the editor is what is submitted: nothing typed is left behind."""

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.platform.circulars.test_pages import form_of
from tests.platform.circulars.test_writing import text_of
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.queries import home
from xuncha_platform.circulars.checking import newest
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.queries import changed, waiting
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


@pytest.mark.slow
@pytest.mark.on_both
def test_what_is_missing_is_told_and_the_text_is_kept_all_the_same(frozen, desk):
    page, after = sent(desk, frozen, signed_on="", **{"text-1": "改过的一段。"})
    assert "没有填成文日期" in page
    assert (after.state, newest(after).number) == ("draft", 2)
    assert "改过的一段" in page


def test_who_publishes_is_led_to_the_circular_itself(frozen, inspector, reviewer):
    publishing.submit(inspector, frozen)
    (line,) = [one for one in waiting(reviewer) if one.count]
    assert line.url == reverse("circulars:editor", args=[frozen.pk])


@pytest.mark.slow
@pytest.mark.on_both
def test_others_read_on_their_first_page_that_it_was_published(frozen, inspector, reviewer):
    before = timezone.now()
    publishing.submit(inspector, frozen)
    publishing.publish(reviewer, frozen)
    (line,) = changed(inspector, before)
    assert (line.count, line.url) == (1, f"{reverse('circulars:list')}?state=published")
    assert [line.count for line in changed(reviewer, before)] == [0], "did it oneself"


def test_what_is_to_be_frozen_is_where_the_line_leads(campaign, reviewer, signed_in):
    """Also in the days of reply: its list showed those under review alone."""
    campaign.stage = Stage.REPLY
    campaign.save()
    campaign.passes.update(state="done")
    (line,) = [one for one in home.waiting(reviewer) if one.count]
    assert line.url == reverse("campaigns:detail", args=[campaign.pk])
    other = Campaign.objects.get(pk=campaign.pk)
    other.pk, other.title = None, "另一次"
    other.save()
    (line,) = [one for one in home.waiting(reviewer) if one.count]
    assert line.count == signed_in(reviewer).get(line.url).context["table"].page.total == 2
