"""The examples of docs/api.md, run in their order against a small province."""

import json
import re
from pathlib import Path

import pytest

from tests.platform.api.conftest import Program
from xuncha_platform.people.services import tokens

PAGE = Path(__file__).parents[3] / "docs" / "api.md"
_BLOCK = re.compile(r"```(http|json)\n(.*?)```", re.S)
_REQUEST = re.compile(r"(GET|POST|PATCH|PUT) (/api\S+)(?: → (\d+))?\n(.*)", re.S)


def examples():
    """(method, path, status, body, what the answer holds)."""
    found = []
    for kind, text in _BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if kind == "http":
            method, path, status, body = _REQUEST.fullmatch(text).groups()
            expected = int(status or (201 if method == "POST" else 200))
            found.append([method, path, expected, body.strip(), {}])
        else:
            found[-1][4] = json.loads(text)
    return found


@pytest.fixture
def registrar(person, tree):
    """The province's registrar; the ids of the page are those of this small province."""
    from datetime import timedelta

    from django.utils import timezone

    access = person("registrar", tree.province, "registrar")
    until = timezone.now() + timedelta(days=1)
    return Program(tokens.make(access, "文档", ["read", "registry.change"], until)[1])


def test_the_examples_do_what_the_page_says(registrar, tree):
    assert len(examples()) >= 8
    ids = {"3": str(tree.county.pk), "2": str(tree.city.pk)}
    made = {}
    for method, path, status, body, expected in examples():
        body = re.sub(r'("organisation"|"region"): (\d+)', lambda m: f"{m[1]}: {ids[m[2]]}", body)
        if path.endswith("/sites/1"):
            path = f"/api/sites/{made['id']}"
        answer = registrar.send(
            method, path.removeprefix("/api"), json.loads(body) if body else None
        )
        assert answer.status_code == status, f"{method} {path}: {answer.content.decode()}"
        data = answer.json()
        if status == 201:
            made = data
        for name, value in expected.items():
            assert data[name] == value, f"{method} {path}: {name}"


def test_every_code_of_the_table_is_one_the_api_gives():
    errors = (Path(__file__).parents[3] / "src/xuncha_platform/api/errors.py").read_text("utf-8")
    table = PAGE.read_text(encoding="utf-8").partition("## 错误")[2].partition("```")[0]
    codes = {one for row in table.splitlines() for one in re.findall(r"`([a-z_]+)`", row)}
    codes -= {"code", "message", "fields"}
    assert codes
    assert {one for one in codes if f'"{one}"' not in errors} == set()
