"""One file names colours; every sheet uses names that exist; scripts and sheets stay small."""

import re
from pathlib import Path

import pytest

import xuncha_platform

ROOMS = Path(xuncha_platform.__file__).parent
SHEETS = sorted(ROOMS.glob("*/static/**/*.css"))
SCRIPTS = sorted(ROOMS.glob("*/static/**/*.js"))
TOKENS = ROOMS / "web" / "static" / "web" / "css" / "tokens.css"
# Names a sheet sets for itself.
OWN = {"--tone", "--tone-ground", "--c", "--d"}


def rules(path):
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_a_sheet_uses_names_that_exist_and_no_colours_of_its_own(path):
    defined = set(re.findall(r"(--[\w-]+):", rules(TOKENS))) | OWN
    used = set(re.findall(r"var\((--[\w-]+)", rules(path)))
    assert not used - defined
    if path.name not in ("tokens.css", "print.css"):
        assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^(]*\))", rules(path))


def test_the_dark_scheme_has_every_colour_of_the_light_one():
    light, _, dark = rules(TOKENS).partition("@media")
    colours = {name for name, value in re.findall(r"(--[\w-]+): (#\w+)", light)}
    assert colours - {"--page"} == set(re.findall(r"(--[\w-]+): #", dark))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_writes_no_markup_and_runs_no_text(path):
    text = path.read_text(encoding="utf-8")
    assert not re.findall(
        r"innerHTML|outerHTML|document\.write|\beval\(|new Function|\.style\b", text
    )
    assert len(text.splitlines()) < 120
