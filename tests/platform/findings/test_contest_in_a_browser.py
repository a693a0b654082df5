"""A site's office contests many findings in a real browser: whole kinds by one key each."""

import time

import pytest
from django.urls import reverse

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.findings.conftest import of_several_kinds
from xuncha_platform.findings.models import Finding

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]
TICKED = "document.querySelectorAll('[name=findings]:checked').length"


@pytest.fixture
def form(looker, tree, person, open_for_reply):  # noqa: F811
    """The page on which an office contests, and the site it is about."""
    page = looker.page(person("operator", tree.department))
    row = of_several_kinds(open_for_reply)
    page.goto(looker.server + reverse("findings:file-contest", args=[row.pk]))
    return page, row


def box(page, name, value):
    return page.locator(f"input[name={name}][value='{value}']")


def test_a_kind_is_ticked_by_the_space_bar_and_shows_what_it_ticks(form):
    page, row = form
    links = Finding.objects.filter(result=row.current, check_name="dead_links").count()
    box(page, "kinds", "dead_links").focus()
    page.keyboard.press("Space")
    assert page.evaluate(TICKED) == links
    every = box(page, "kinds", "all")
    assert every.evaluate("one => one.indeterminate && !one.checked")
    every.check()
    assert page.evaluate(TICKED) == page.locator("[name=findings]").count()
    page.locator("[name=findings]").first.uncheck()
    assert not every.is_checked()
    page.fill("[name=text]", "当日机房停电")
    with page.expect_navigation():
        page.get_by_role("button", name="提交申辩").click()
    assert row.contests.get().findings.count() == page_count(row) - 1


def page_count(row):
    counted = Finding.objects.filter(result=row.current, is_current=True)
    return counted.exclude(indicators=[]).exclude(state__in=("dismissed", "remitted")).count()


def test_a_draft_ticks_the_same_findings_after_others_have_gone(form):
    page, _row = form
    second = page.locator("[name=findings]").nth(1)
    kept = second.get_attribute("value")
    second.check()
    page.fill("[name=text]", "已恢复")
    until = time.monotonic() + 300
    while "已恢复" not in page.evaluate("JSON.stringify(localStorage)"):
        assert time.monotonic() < until, "the draft was not kept"
        page.wait_for_timeout(50)
    Finding.objects.filter(pk=page.locator("[name=findings]").first.get_attribute("value")).update(
        state="dismissed"
    )
    page.reload()
    page.get_by_role("button", name="填回来").click()
    ticked = page.locator("[name=findings]:checked")
    assert [one.get_attribute("value") for one in ticked.all()] == [kept]
    assert page.input_value("[name=text]") == "已恢复"


def test_the_form_is_accessible(looker, tree, person, open_for_reply):  # noqa: F811
    row = of_several_kinds(open_for_reply)
    address = reverse("findings:file-contest", args=[row.pk])
    assert_accessible(looker, person("operator", tree.department), address)
