"""The map in front of the readers names files that there are."""

from __future__ import annotations

import re
from pathlib import Path

import xuncha.read


def test_the_map_of_the_readers_names_files_that_there_are() -> None:
    assert xuncha.read.__doc__
    assert xuncha.read.__file__
    folder = Path(xuncha.read.__file__).parent
    named = re.findall(r"`(\w+\.py)`", xuncha.read.__doc__)
    assert len(named) > 30
    assert [name for name in named if not (folder / name).exists()] == []
