"""Reading leaves no cycles of garbage: what judges rely on who do not look for them in a site."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path

import pytest
from tests.core.read_tools import exchange

from xuncha.read.page import read_page
from xuncha.read.sitememory import SiteMemory

_GOLDEN = Path(__file__).parents[1] / "golden" / "read"


@pytest.mark.slow
def test_reading_pages_leaves_no_cycles() -> None:
    pages = [path.read_bytes() for path in sorted(_GOLDEN.rglob("*.html"))[::24]]
    assert len(pages) > 5
    # What is imported and compiled for the first page of its kind leaves some, once.
    _read(pages)
    gc.collect()
    gc.disable()
    try:
        _read(pages)
        assert gc.collect() == 0
    finally:
        gc.enable()


def _read(pages: list[bytes]) -> None:
    memory = SiteMemory()
    for number, body in enumerate(pages):
        sent = exchange(f"http://www.county.example/{number}.html", body)
        read_page(sent, date(2026, 3, 20), memory)
