"""The map in front of the readers names every file of theirs, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import xuncha.read


def test_the_map_of_the_readers_names_each_file_and_no_other() -> None:
    assert xuncha.read.__doc__
    assert xuncha.read.__file__
    files = {path.name for path in Path(xuncha.read.__file__).parent.glob("*.py")} - {"__init__.py"}
    named = set(re.findall(r"`(\w+\.py)`", xuncha.read.__doc__))
    assert named - files == set()
    # `letter_` stands for all files whose names begin so.
    families = tuple(re.findall(r"`(\w+_)`", xuncha.read.__doc__))
    assert {name for name in files - named if not name.startswith(families)} == set()
