"""What an office can do on pages, its programs can do: page by page, operation by operation."""

import re
from pathlib import Path

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from tests.platform.api.pages import OPERATIONS, REASONS
from xuncha_platform.api.listing import rows_of

DOC = Path(__file__).parents[3] / "docs" / "api.md"


def names(resolver=None, space=""):
    """The name of every page, as `reverse` takes it."""
    for one in (resolver or get_resolver()).url_patterns:
        if isinstance(one, URLResolver):
            if one.namespace not in ("api", "api:office"):
                yield from names(one, f"{one.namespace}:" if one.namespace else space)
        elif isinstance(one, URLPattern):
            assert one.name, f"{one.pattern} has no name"
            yield f"{space}{one.name}"


@pytest.fixture
def described(client):
    return client.get("/api/openapi.json").json()


def test_every_page_has_its_operations_or_a_reason():
    pages = set(names())
    assert len(pages) > 100
    assert pages - set(OPERATIONS) - set(REASONS) == set()
    # What is gone from the address table is gone from here, too.
    assert (set(OPERATIONS) | set(REASONS)) - pages == set()
    assert set(OPERATIONS) & set(REASONS) == set()


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_that_a_page_names_is_there(described):
    known = {row.operation for row in rows_of(described)}
    named = {one for text in OPERATIONS.values() for one in text.split()}
    assert named - known == set()


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_that_changes_something_is_named_by_a_page(described):
    """Or it does what only commands do otherwise."""
    named = {one for text in OPERATIONS.values() for one in text.split()}
    changing = {row.operation for row in rows_of(described) if row.method != "GET"}
    commands = {
        "watch.setting.register_vantage",
        "watch.setting.import_samples",
    }
    assert changing - named == commands


@pytest.mark.slow
@pytest.mark.on_both
def test_the_documentation_lists_every_operation_as_it_is(described):
    """After a change: .venv/bin/python docs/make_api_table.py"""
    text = DOC.read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([A-Z]+) (/api/\S+)` \| (.*?) \| (.*?) \|$", text, re.MULTILINE))
    assert told == {(row.method, row.path, row.summary, row.scope) for row in rows_of(described)}
