"""What an office can set and run is written down: docs/settings.md, and each check beside its code."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from xuncha.checks import CHECKS
from xuncha.cli import xuncha
from xuncha_platform.config.environment import SETTINGS

ROOT = Path(__file__).parents[2]
SETTINGS_DOC = (ROOT / "docs" / "settings.md").read_text("utf-8")


def commands(group: click.Group, name: str = "xuncha") -> dict[str, click.Command]:
    """Every command there is, by what one types."""
    found: dict[str, click.Command] = {}
    context = click.Context(group)
    for part in group.list_commands(context):
        command = group.get_command(context, part)
        assert command is not None
        if isinstance(command, click.Group):
            found |= commands(command, f"{name} {part}")
        else:
            found[f"{name} {part}"] = command
    return found


COMMANDS = commands(xuncha)


def section(name: str) -> str:
    """What docs/settings.md says of a command: from its heading to the next."""
    parts = re.split(r"^#### `(xuncha [a-z]+(?: [a-z]+)?)[^`]*`$", SETTINGS_DOC, flags=re.MULTILINE)
    told = dict(zip(parts[1::2], parts[2::2], strict=True))
    assert name in told, f"docs/settings.md has no heading for {name}"
    return told[name]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_stands_with_its_default(setting) -> None:
    default = f"`{setting.default}`" if setting.default else "空"
    assert f"| `{setting.name}` | {default} |" in SETTINGS_DOC


def test_no_setting_stands_that_there_is_not() -> None:
    rows = re.findall(r"^\| `(XUNCHA_\w+)` \|", SETTINGS_DOC, flags=re.MULTILINE)
    assert rows == sorted(setting.name for setting in SETTINGS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_stands(name: str) -> None:
    options = {
        next(word for word in option.opts if word.startswith("--"))
        for option in COMMANDS[name].params
        if isinstance(option, click.Option)
    }
    told = set(re.findall(r"^\| `(--[a-z-]+)", section(name), flags=re.MULTILINE))
    assert told == options - {"--help"}


def test_no_command_stands_that_there_is_not() -> None:
    told = re.findall(r"^#### `(xuncha [a-z]+(?: [a-z]+)?)", SETTINGS_DOC, flags=re.MULTILINE)
    assert sorted(told) == sorted(COMMANDS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.folder)
def test_every_check_has_its_page(check) -> None:
    folder = ROOT / "src" / "xuncha" / "checks" / check.folder
    assert (folder / "README.md").is_file() or list(folder.rglob("README.md"))


def test_every_dependency_has_its_line() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    told = (ROOT / "docs" / "decisions" / "dependencies.md").read_text("utf-8").lower()
    wanted = [
        *project["project"]["dependencies"],
        *(one for extra in project["project"]["optional-dependencies"].values() for one in extra),
        *project["dependency-groups"]["dev"],
    ]
    names = {re.split(r"[\[<>=~! ]", one)[0].lower() for one in wanted}
    missing = {
        name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", told)
    }
    assert missing == set()
