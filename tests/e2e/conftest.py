"""What the roads through the whole product are walked with."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from xuncha.fetch.browserfind import find_browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """The machine's Chromium."""
    from playwright.sync_api import sync_playwright

    program = find_browser()
    assert program is not None, "no Chromium on this machine (XUNCHA_CHROMIUM names one)"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(program),
            args=["--no-sandbox"] if os.name == "posix" else [],
            timeout=300_000,
        )
        yield browser
        browser.close()
