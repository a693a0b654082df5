"""A reviewer who works by keys alone, in a real browser."""

import re

import pytest
from django.urls import reverse

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.findings.conftest import costly, vetoed
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries import queue_of

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def page(looker, inspector):  # noqa: F811
    return looker.page(inspector)


def open_it(page, looker, finding):  # noqa: F811
    page.goto(looker.server + reverse("findings:detail", args=[finding.pk]))


def number(page):
    return int(re.search(r"/finding/(\d+)/", page.url)[1])


def state(finding):
    return Finding.objects.get(pk=finding.pk).state


def test_confirm_recheck_next_and_back_take_one_key_each(page, looker, campaign, inspector):  # noqa: F811
    first, second, third = list(queue_of(inspector, campaign).filter(is_veto=False)[:3])
    open_it(page, looker, first)
    for key, now_at in (("1", second), ("3", third), ("k", second), ("j", third)):
        with page.expect_navigation():
            page.keyboard.press(key)
        assert number(page) == now_at.pk, key
    assert [state(one) for one in (first, second, third)] == ["confirmed", "recheck", "open"]
    assert third.decisions.count() == 0


def test_dismissing_leads_to_the_reason_and_is_sent_from_there(page, looker, campaign):  # noqa: F811
    finding = costly(campaign)
    open_it(page, looker, finding)
    page.keyboard.press("2")
    assert page.evaluate("document.activeElement.id") == "reason"
    page.keyboard.type("第 1、2 次都打得开")
    assert state(finding) == "open"
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    assert state(finding) == "dismissed"
    assert finding.decisions.get().reason == "第 1、2 次都打得开"


def test_a_key_held_down_decides_one_finding(page, looker, campaign):  # noqa: F811
    """The next page has not been looked at."""
    first = vetoed(campaign)[0]
    open_it(page, looker, first)
    with page.expect_navigation():
        page.keyboard.down("1")
    page.wait_for_load_state()
    reached = number(page)
    assert reached != first.pk
    # Of a key that is down already: a repetition.
    page.keyboard.down("1")
    page.wait_for_timeout(500)
    assert number(page) == reached
    assert Finding.objects.get(pk=reached).decisions.count() == 0
    page.keyboard.up("1")
    with page.expect_navigation():
        page.keyboard.press("1")
    assert Finding.objects.get(pk=reached).decisions.count() == 1


def test_the_keys_come_back_when_the_pointer_leaves_the_stored_page(page, looker, campaign):  # noqa: F811
    finding = costly(campaign)
    open_it(page, looker, finding)
    box = page.locator(".review iframe").bounding_box()
    page.mouse.click(box["x"] + 60, box["y"] + 60)
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    page.mouse.move(box["x"] + box["width"] + 60, box["y"] + 60, steps=4)
    with page.expect_navigation():
        page.keyboard.press("1")
    assert state(finding) == "confirmed"


def test_the_page_of_a_finding_is_accessible(looker, campaign, inspector):  # noqa: F811
    for finding in (costly(campaign), vetoed(campaign)[0]):
        assert_accessible(looker, inspector, reverse("findings:detail", args=[finding.pk]))
