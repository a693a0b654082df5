"""What people read has one word for one thing: the word of the glossary, not its rivals."""

import re
from pathlib import Path

import pytest

import xuncha
import xuncha_platform

SOURCES = (Path(xuncha.__file__).parent, Path(xuncha_platform.__file__).parent)
DOCS = Path(__file__).parents[2] / "docs"
READ = ("*.html", "*.j2", "*.py", "*.po")
# A rival → the word we have. What pages of websites say is theirs: rules and lexicons are data.
RIVALS = {
    r"无法判定": "无法核实",
    r"观测点": "监测点",
    r"(?<!监)测点": "监测点",
    r"不办了": "取消",
}


def files():
    for source in SOURCES:
        for pattern in READ:
            yield from (path for path in source.rglob(pattern) if "sandbox" not in path.parts)
    yield from DOCS.rglob("*.md")


@pytest.mark.parametrize("rival", RIVALS)
def test_a_rival_of_a_word_of_ours_is_nowhere(rival):
    found = [
        f"{path.name}: {line.strip()[:80]}"
        for path in files()
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(rival, line)
    ]
    assert not found, f"say {RIVALS[rival]}"


def test_each_of_our_words_is_in_the_glossary():
    glossary = (DOCS / "glossary.md").read_text(encoding="utf-8")
    assert all(word in glossary for word in ("无法核实", "监测点"))
