"""What one site filled is given back before the next, wherever it is kept."""

from __future__ import annotations

import sys
from functools import lru_cache
from types import ModuleType

import pytest

from xuncha.machine import memory


@lru_cache(maxsize=1_000)
def of_a_site(text: str) -> str:
    return text


@lru_cache(maxsize=8)
def of_all_sites(text: str) -> str:
    return text


@pytest.mark.slow
def test_a_module_imported_since_is_looked_through_too(monkeypatch: pytest.MonkeyPatch) -> None:
    memory.give_back()
    later = ModuleType("xuncha.imported_later")
    later.of_a_site, later.of_all_sites = of_a_site, of_all_sites  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, later.__name__, later)
    for cache in (of_a_site, of_all_sites):
        cache("本站的文字")
    memory.give_back()
    assert of_a_site.cache_info().currsize == 0
    assert of_all_sites.cache_info().currsize == 1
    of_a_site("下一个网站的文字")
    memory.give_back()
    assert of_a_site.cache_info().currsize == 0
