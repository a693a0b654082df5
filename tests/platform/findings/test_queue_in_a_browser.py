"""A long queue in a browser: its filters, its pages and what leads on keep to WCAG AA."""

import pytest
from django.urls import reverse

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.findings.many import fill

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def test_a_long_queue_is_accessible_and_opens_on_what_waits(looker, tree, person):  # noqa: F811
    campaign, access = fill(tree), person("inspector", tree.province)
    queue = reverse("findings:campaign", args=[campaign.pk])
    for asked in ("", "?state=all&page=3", "?state=exempt"):
        assert_accessible(looker, access, f"{queue}{asked}")
    page = looker.page(access)
    page.goto(f"{looker.server}{queue}")
    assert page.locator("#filter-state").input_value() == "waiting"
    marks = page.locator("main tbody td:last-child").all_inner_texts()
    assert len(marks) == 100
    assert {one.strip() for one in marks} <= {"待复核", "待复测"}
