"""Templates of the pages under test."""

from __future__ import annotations

import copy

import pytest

from tests.platform.web.pages_under_test import PAGE


@pytest.fixture
def test_pages(settings):
    """The project with the pages under test beside its own."""
    templates = copy.deepcopy(settings.TEMPLATES)
    options = templates[0]["OPTIONS"]
    templates[0].pop("APP_DIRS", None)
    options["loaders"] = [
        ("django.template.loaders.locmem.Loader", {"test/table.html": PAGE}),
        "django.template.loaders.app_directories.Loader",
    ]
    settings.TEMPLATES = templates
    settings.ROOT_URLCONF = "tests.platform.web.pages_under_test"
