"""The pages of monitoring in a real browser, at two widths, light and dark."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.watch.tools import hourly, whole_day
from xuncha.watch.spans import Span
from xuncha_platform.watch import services
from xuncha_platform.watch.lease import Lease
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage

pytestmark = pytest.mark.slow


@pytest.fixture
def watched(tree, site):
    """Four weeks, with a bad morning and an outage of ours in the last."""
    vantage, today = own_vantage(), timezone.localdate()
    for back in range(28, 0, -1):
        services.record(vantage, whole_day(site, today - timedelta(days=back)))
    yesterday = today - timedelta(days=30)
    services.record(vantage, hourly(site, "......xxxxx.......e", 0, yesterday))
    now = timezone.now()
    services.note_outages(
        vantage, [Span(now - timedelta(days=2, hours=1), now - timedelta(days=2), "28/30 2/2")]
    )
    Lease(vantage).hold(now)
    Vantage.objects.create(name="乙机房")
    return site


def test_pages_are_accessible(watched, tree, person, looker, tmp_path):  # noqa: F811
    inspector = person("inspector", tree.province)
    day = timezone.localdate() - timedelta(days=30)
    for address in (
        reverse("watch:overview"),
        reverse("watch:site", args=[watched.pk]),
        reverse("watch:day", args=[watched.pk, day]),
    ):
        for scheme in ("light", "dark"):
            assert_accessible(looker, inspector, address, color_scheme=scheme)
    shots = os.environ.get("XUNCHA_SHOTS")
    if shots:
        page = looker.page(inspector)
        for name, address in (
            ("overview", reverse("watch:overview")),
            ("site", reverse("watch:site", args=[watched.pk])),
        ):
            page.goto(looker.server + address)
            page.screenshot(path=Path(shots) / f"watch-{name}.png", full_page=True)
