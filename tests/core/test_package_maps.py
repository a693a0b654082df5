"""The maps in front of the readers, the crawl and what stands around them name every file and package of theirs, and none that is not there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import xuncha

_ROOT = Path(str(xuncha.__file__)).parent
_MAPPED = ("read", "crawl", "judging", "machine", "terminal")
_PACKAGES = sorted(
    path.parent.relative_to(_ROOT.parent)
    for name in _MAPPED
    for path in (_ROOT / name).rglob("__init__.py")
)


@pytest.mark.parametrize("package", _PACKAGES, ids=str)
def test_the_map_of_a_package_names_each_file_and_no_other(package: Path) -> None:
    folder = _ROOT.parent / package
    modules = {path.name for path in folder.glob("*.py")} - {"__init__.py"}
    packages = {f"{path.parent.name}/" for path in folder.glob("*/__init__.py")}
    said = import_module(".".join(package.parts)).__doc__ or ""
    named = set(re.findall(r"`(\w+(?:\.py|/))`", said))
    assert named == modules | packages
