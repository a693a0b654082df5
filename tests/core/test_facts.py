"""The facts: all names come from one place, and a crawl loads only those that it needs."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

from xuncha import facts


def test_every_class_of_every_file_can_be_had_from_the_package() -> None:
    for file in pkgutil.iter_modules(facts.__path__):
        module = importlib.import_module(f"xuncha.facts.{file.name}")
        own = [one for one in vars(module).values() if isinstance(one, type)]
        named = [one for one in own if one.__module__ == module.__name__]
        assert named
        for one in named:
            assert getattr(facts, one.__name__) is one


def test_every_name_of_the_package_is_there() -> None:
    for name in dir(facts):
        assert getattr(facts, name) is not None


def test_a_name_that_is_none_says_so() -> None:
    with pytest.raises(AttributeError, match=r"xuncha\.facts.*Exchanges"):
        getattr(facts, "Exchanges")  # noqa: B009 - type checkers see that it is none


def test_a_crawler_starts_without_what_only_judging_needs() -> None:
    script = "import sys, xuncha.runners.crawling; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=300
    ).stdout.split()
    crawl = {"xuncha.facts.exchange", "xuncha.facts.links", "xuncha.facts.register"}
    assert {name for name in loaded if name.startswith("xuncha.facts.")} == crawl
