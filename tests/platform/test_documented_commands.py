"""Every command line of the documents can be typed as it stands; the two READMEs say the same."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from xuncha.cli import xuncha

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "README.en.md", *sorted((ROOT / "docs").glob("*.md"))]
_FENCED = re.compile(r"^```(?:sh|bat)?\n(.*?)^```", re.DOTALL | re.MULTILINE)
# Of a sentence: a command with its options, or only its name.
_INLINE = re.compile(r"`((?:\.venv/bin/|\.venv\\Scripts\\)?xuncha [a-z][^`\n]*)`")
_CALL = re.compile(
    r"^(?:- )?`?(?:ExecStart=|(?:\w+=(?:'[^']*'|\S+) )+)?(?:\S*[/\\])?xuncha ([a-z].*)$"
)
# What stands for something to be filled in, and what belongs to the shell.
_REST = re.compile(r"\s(?:#|\||>|&&|2>).*$")


def lines(page: Path) -> list[tuple[str, bool]]:
    """What follows “xuncha ” in a page, and whether it stands in a block to be typed."""
    text = page.read_text("utf-8")
    fenced = [
        (line, True)
        for block in _FENCED.findall(text)
        for line in block.replace("\\\n", "").split("\n")
    ]
    inline = [(line, False) for line in _INLINE.findall(_FENCED.sub("", text))]
    return [
        (_REST.sub("", found[1]), is_typed)
        for line, is_typed in fenced + inline
        if (found := _CALL.search(line.strip()))
    ]


TYPED = [
    pytest.param(line, is_typed, id=f"{page.name}-{line[:60]}")
    for page in PAGES
    for line, is_typed in dict(lines(page)).items()
]


@pytest.mark.parametrize("line, is_typed", TYPED)
def test_a_command_line_can_be_typed(line: str, is_typed: bool) -> None:
    words = shlex.split(line)
    command: click.Command = xuncha
    context = click.Context(xuncha)
    while isinstance(command, click.Group) and words:
        name = words.pop(0)
        if name == "--help":
            return
        inner = command.get_command(context, name)
        assert inner is not None, name
        command, context = inner, click.Context(inner, parent=context)
    if isinstance(command, click.Group):
        # A sentence may name the whole group.
        assert not is_typed
        return
    if "…" in line or "--help" in words:
        return
    try:
        command.make_context(command.name, words, parent=context.parent)
    except (click.MissingParameter, click.BadOptionUsage):
        # A sentence names a command without what it takes.
        assert not is_typed


def test_there_are_command_lines() -> None:
    assert len(TYPED) > 60
    assert sum(one.values[1] for one in TYPED) > 14


def parts(page: str) -> dict[str, object]:
    """What of a README does not depend on its language."""
    text = (ROOT / page).read_text("utf-8").replace("README.en.md", "README.md")
    return {
        "headings": re.findall(r"^#+(?= )", text, re.MULTILINE),
        "links": re.findall(r"\]\(([^)\s]+)\)", text),
        "blocks": [re.sub(r"#.*", "", one) for one in _FENCED.findall(text)],
        "rows": len(re.findall(r"^\|", text, re.MULTILINE)),
        "items": re.findall(r"^(?:- |\d\. )", text, re.MULTILINE),
        "commands": re.findall(r"`xuncha ([a-z]+(?: (?:build|check))?)", text),
        # 每千页 is per 1,000 pages in English.
        "figures": set(re.findall(r"\d[\d,.]*\d", text.split("\n## ")[4])) - {"1,000"},
    }


def test_the_two_readmes_have_the_same_parts() -> None:
    chinese, english = parts("README.md"), parts("README.en.md")
    for name, value in chinese.items():
        assert english[name] == value, name
