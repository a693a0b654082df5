"""The one libcurl that loses sockets is refused before anything is asked or written."""

from __future__ import annotations

import pytest

from xuncha.errors import InputError
from xuncha.fetch import engine
from xuncha.runners.here import HereRunner
from xuncha.runners.local import LocalRunner
from xuncha.settings import CrawlSettings, FetchSettings

STARTS = {
    "one site": lambda: HereRunner(FetchSettings(), CrawlSettings()),
    "many sites": lambda: LocalRunner(FetchSettings(), CrawlSettings(), 2),
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
def test_the_broken_libcurl_is_refused_in_one_line(start, monkeypatch):
    monkeypatch.setattr(engine.pycurl, "version_info", lambda: (9, "8.21.1", 0))
    with pytest.raises(InputError) as refused:
        start()
    assert "8.21.1" in str(refused.value)
    assert "pip install" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_libcurl_that_is_installed_will_do():
    engine.check_libcurl()
