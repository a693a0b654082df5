"""A page in a real browser at two widths: no violation of WCAG AA, nothing beyond the screen's edge."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from xuncha.fetch.browserfind import find_browser
from xuncha_platform.people.access import Access

# Playwright keeps an event loop in the thread of the tests; the tests ask the database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

WIDTHS = (1280, 390)
# Milliseconds for anything that a busy machine does late.
PATIENCE = 300_000
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
OPTIONS = {"runOnly": {"type": "tag", "values": list(RULES)}, "resultTypes": ["violations"]}


@dataclass(frozen=True)
class Looker:
    """A browser that is signed in as somebody."""

    browser: Any
    server: str

    def page(self, access: Access | None, width: int = 1280, **options: Any) -> Any:
        """A page `width` pixels wide, signed in as `access`; errors in its console are kept."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, locale="zh-CN", **options
        )
        if access is not None:
            client = Client()
            client.force_login(access.user)
            cookie = client.cookies["sessionid"].value
            context.add_cookies([{"name": "sessionid", "value": cookie, "url": self.server}])
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.errors = []
        page.on("console", lambda said: said.type == "error" and page.errors.append(said.text))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        return page


# Not for the whole session: while playwright runs, no other test can run an event loop.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The Chromium of this machine."""
    program = find_browser()
    if program is None:
        pytest.fail("no Chromium on this machine (XUNCHA_CHROMIUM names one)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=str(program),
            args=["--no-sandbox"] if os.name == "posix" else [],
            timeout=PATIENCE,
        )
        yield launched
        launched.close()


@pytest.fixture
def looker(chromium: Any, live_server: Any) -> Looker:
    """A browser and the server under test."""
    return Looker(chromium, live_server.url)


def assert_accessible(
    looker: Looker, access: Access | None, address: str, status: int = 200, **options: Any
) -> None:
    """Open `address` as `access` at both widths; fail with what axe says in one line a violation."""
    for width in WIDTHS:
        page = looker.page(access, width, **options)
        answer = page.goto(looker.server + address)
        assert answer.status == status, f"{address}: {answer.status}"
        assert not told(page), f"{address} at {width} px:\n" + "\n".join(told(page))
        beyond = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert beyond <= 0, f"{address} at {width} px: {beyond} px wider than the screen"
        # The status of the page itself is reported as an error where it is one.
        errors = [one for one in page.errors if answer.ok or "Failed to load resource" not in one]
        assert not errors, f"{address} at {width} px: {errors}"
        page.context.close()


def told(page: Any) -> list[str]:
    """What axe says against a page."""
    violations = Axe().run(page, options=OPTIONS).response["violations"]
    return [
        f"{one['id']}: {one['help']} — {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
        for one in violations
        for node in one["nodes"][:5]
    ]
