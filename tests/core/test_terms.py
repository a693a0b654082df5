"""One thing has one name: what docs/glossary.md calls it, everywhere people read."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
READ = (".py", ".html", ".j2", ".md", ".yaml", ".po", ".toml", ".js")
# A word that was used for a thing → what the glossary calls it.
OTHER_NAMES = {"规则" + "集": "指标集"}


@pytest.mark.parametrize("word", OTHER_NAMES)
def test_nothing_is_called_by_another_name(word: str) -> None:
    assert OTHER_NAMES[word] in (ROOT / "docs" / "glossary.md").read_text("utf-8")
    files = [
        *(path for top in ("src", "docs") for path in (ROOT / top).rglob("*")),
        ROOT / "README.md",
        ROOT / "CHANGELOG.md",
    ]
    said = [
        str(path.relative_to(ROOT))
        for path in files
        if path.suffix in READ and path.is_file() and word in path.read_text("utf-8")
    ]
    assert not said
