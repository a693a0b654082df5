"""A small demo of one's own, and the office it is loaded into."""

import shutil

import pytest

from xuncha_platform.practice.load import load


@pytest.fixture(scope="session")
def demo(small_demo, tmp_path_factory):
    """The finished demo's folder, to be changed at will."""
    return shutil.copytree(small_demo, tmp_path_factory.mktemp("demo") / "out")


@pytest.fixture
def campaign(db, demo, settings, tmp_path):
    """Its campaign, in the office."""
    settings.EVIDENCE = tmp_path / "evidence"
    return load(demo)
