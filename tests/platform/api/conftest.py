"""Programs that ask the API."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from xuncha_platform.people.services import tokens


class Program:
    """A client with a token."""

    def __init__(self, text):
        self.text = text
        self._client = Client()

    def get(self, path, **query):
        return self._client.get(f"/api{path}", query, headers=self._headers)

    def send(self, method, path, data=None, key=None):
        return self._client.generic(
            method.upper(),
            f"/api{path}",
            "" if data is None else _json(data),
            content_type="application/json",
            headers=self._with(key),
        )

    def post(self, path, data=None, key=None):
        return self.send("post", path, data or {}, key)

    def patch(self, path, data):
        return self.send("patch", path, data)

    def upload(self, path, data, key=None):
        return self._client.post(f"/api{path}", data, headers=self._with(key))

    @property
    def _headers(self):
        return {"Authorization": f"Bearer {self.text}"} if self.text else {}

    def _with(self, key):
        return {**self._headers, **({"Idempotency-Key": key} if key is not None else {})}


def _json(data):
    import json

    return json.dumps(data, default=str)


@pytest.fixture
def program(person, tree):
    """Make a program that acts with a token of a role at an organisation."""

    def make(role="administrator", organisation=None, scopes=None):
        at = organisation or tree.province
        access = person(role, at, f"{role}-{at.pk}-{len(tokens.ApiToken.objects.all())}")
        scopes = tokens.scopes_of(access) if scopes is None else scopes
        _token, text = tokens.make(access, "测试", scopes, timezone.now() + timedelta(days=1))
        return Program(text)

    return make


def pytest_ignore_collect(collection_path, config):
    """Working out the cases of the schema takes ten seconds, and all of them are slow tests."""
    leaves_slow_out = "not slow" in (config.option.markexpr or "")
    return True if collection_path.name == "test_schema.py" and leaves_slow_out else None
