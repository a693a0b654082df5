"""People of the register, and lists as offices hand them over."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from xuncha_platform.registry.importing.confirm import confirm
from xuncha_platform.registry.importing.plan import upload


@pytest.fixture
def registrar(tree, person):
    return person("registrar", tree.province)


@pytest.fixture
def colleague(tree, person):
    """A second registrar, for what one does not approve oneself."""
    return person("registrar", tree.province, "colleague")


@pytest.fixture
def operator(tree, person):
    """The office whose site the county's is."""
    return person("operator", tree.county)


def listed(text: str, name="list.csv", encoding="utf-8") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode(encoding))


def imported(access, text: str, what="sites"):
    return confirm(access, upload(access, what, listed(text)))
