"""The description of the API: complete, in Chinese, without two shapes of one name."""

import importlib
import pkgutil

import pytest
from ninja import Schema

import xuncha_platform
from xuncha_platform.api.app import OfficeAPI
from xuncha_platform.people.roles import PERMISSIONS


@pytest.fixture
def description(client):
    return client.get("/api/openapi.json").json()


def operations(description):
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            yield f"{method} {path}", method, operation


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_has_a_chinese_name_a_group_and_its_own_id(description):
    ids = [operation["operationId"] for _name, _method, operation in operations(description)]
    assert len(set(ids)) == len(ids)
    for name, _method, operation in operations(description):
        assert any(character > "\u2e80" for character in operation["summary"]), name
        assert operation["tags"], name


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_that_changes_something_names_the_scope_it_takes(description):
    for name, method, operation in operations(description):
        if method != "get":
            assert any(one in operation.get("description", "") for one in PERMISSIONS), name


@pytest.mark.slow
@pytest.mark.on_both
def test_errors_are_described_with_their_shape(description):
    for name, _method, operation in operations(description):
        if operation.get("security"):
            assert {"401", "403"} <= set(operation["responses"]), name
        for code, answer in operation["responses"].items():
            if code.startswith("4"):
                shape = answer["content"]["application/json"]["schema"]
                assert shape == {"$ref": "#/components/schemas/Problem"}, name


@pytest.mark.slow
@pytest.mark.on_both
def test_only_open_data_takes_no_token(description):
    free = {
        name
        for name, _method, operation in operations(description)
        if not operation.get("security")
    }
    assert all(name.startswith("get /api/open/") for name in free)
    assert free


def test_no_two_shapes_have_one_name():
    """The description keeps shapes by their names: the second would replace the first."""
    seen = {}
    for module in pkgutil.walk_packages(xuncha_platform.__path__, "xuncha_platform."):
        if ".api" not in module.name or ".migrations" in module.name:
            continue
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, Schema) and thing is not Schema:
                shape = thing.model_json_schema()
                assert seen.setdefault(thing.__name__, shape) == shape, thing
    assert len(seen) > 20


@pytest.mark.slow
@pytest.mark.on_both
def test_it_is_put_together_once_and_sent_once(client, monkeypatch):
    first = client.get("/api/openapi.json")
    assert first["Content-Type"].startswith("application/json")
    monkeypatch.setattr(OfficeAPI, "get_openapi_schema", None)
    assert client.get("/api/openapi.json").content == first.content
    again = client.get("/api/openapi.json", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.post("/api/openapi.json").status_code == 405
