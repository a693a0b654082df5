"""Every page and every operation of the API, tried by people who have no business there.

The addresses come from the address table and from the API's own description, the things from the
models: what is added later is tried without anybody's doing.
"""

from __future__ import annotations

import itertools
import json
import logging
import re
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.converters import IntConverter
from django.utils import timezone

from tests.platform.world import MARK, NUMBER, fill, rooms_models, snapshot
from xuncha_platform.api.scopes import named_in
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import ApiToken
from xuncha_platform.people.roles import READ, ROLES
from xuncha_platform.people.services import tokens

# Answers that tell nothing; 200 tells nothing either as long as the mark is not in it, and 201 is
# of something that an outsider makes in the own office.
QUIET = {200, 201, 204, 302, 400, 401, 403, 404, 405, 409, 410, 415, 422}
WORDS = ("slug-of-the-county", "x", "csv")


def patterns(resolver=None, prefix="", known=None):
    """(route, converters) of every page; the API is tried by its description."""
    for one in (resolver or get_resolver()).url_patterns:
        route = prefix + str(one.pattern)
        converters = {**(known or {}), **one.pattern.converters}
        if isinstance(one, URLResolver) and not route.startswith("api/"):
            yield from patterns(one, route, converters)
        elif isinstance(one, URLPattern):
            yield route, converters


def addresses(route, converters):
    """The route with every choice of ids and words in it."""
    names = re.findall(r"<(?:\w+:)?(\w+)>", route)
    choices = [
        [NUMBER] if isinstance(converters.get(name), IntConverter) else WORDS for name in names
    ]
    for values in itertools.islice(itertools.product(*choices), 40):
        address = route
        for name, value in zip(names, values, strict=True):
            address = re.sub(rf"<(?:\w+:)?{name}>", str(value), address)
        yield "/" + address


@pytest.fixture(autouse=True)
def quiet():
    """Thousands of refusals are what is wanted here, not worth a line each."""
    logger = logging.getLogger("django.request")
    logger.disabled = True
    yield
    logger.disabled = False


@pytest.fixture
def world(tree):
    """The county and something of everything that belongs to it."""
    made = fill(tree.city)
    tree.county = made[Organisation]
    return made


@pytest.fixture
def outsiders(person, tree):
    """Everybody of another province, and the operator of another site in the same city."""
    people = [person(role.code, tree.elsewhere) for role in ROLES]
    return [*people, person("operator", tree.department)]


def test_the_world_has_something_of_everything(world, tree, person):
    """Otherwise the tests below would find nothing because nothing is there."""
    scoped = [model for model in rooms_models() if hasattr(model, "scope_field")]
    missing = [
        model._meta.label
        for model in scoped
        if not model._default_manager.within(tree.county.path).exists()
    ]
    assert missing == []


@pytest.mark.slow
@pytest.mark.on_both
def test_insiders_do_see_it(world, person, tree, signed_in):
    seen = set()
    for role in ("administrator", "inspector", "registrar", "reviewer"):
        client = signed_in(person(role, tree.province))
        client.raise_request_exception = False
        for route, converters in patterns():
            for address in addresses(route, converters):
                answer = client.get(address)
                if not answer.streaming and MARK in answer.content.decode(errors="replace"):
                    seen.add(route)
    assert len(seen) > 15, sorted(seen)


@pytest.mark.slow
def test_no_page_tells_an_outsider_anything(world, outsiders, signed_in):
    for access in outsiders:
        client = signed_in(access)
        for route, converters in patterns():
            for address in addresses(route, converters):
                _tells_nothing(client.get(address), f"{access.role} GET {address}")


@pytest.mark.slow
def test_no_page_lets_an_outsider_change_anything(world, outsiders, signed_in, tree):
    before = snapshot(tree.county)
    form = {"reason": "x", "on": "2016-12-01", "name": "x", "text": "x", "state": "confirmed"}
    for access in outsiders:
        for route, converters in patterns():
            for address in addresses(route, converters):
                # A fresh sign-in: some of the addresses end sessions.
                answer = signed_in(access).post(address, form)
                _tells_nothing(answer, f"{access.role} POST {address}")
    assert snapshot(tree.county) == before


@pytest.mark.slow
@pytest.mark.on_both
def test_whoever_is_not_signed_in_is_led_to_the_sign_in_or_turned_away(world):
    client = Client()
    for route, converters in patterns():
        for address in addresses(route, converters):
            _tells_nothing(client.get(address), f"GET {address}")
            _tells_nothing(client.post(address, {}), f"POST {address}")


@pytest.mark.slow
@pytest.mark.on_both
def test_every_form_wants_its_csrf_token(world, person, tree):
    """Sent by another site with the person's own session, by whoever may do the most there."""
    before = snapshot(tree.county)
    clients = []
    for role in ROLES:
        client = Client(enforce_csrf_checks=True)
        client.force_login(person(role.code, tree.province).user)
        clients.append(client)
    for route, converters in patterns():
        # Some of the addresses for each: the guard does not know roles.
        client = clients[len(route) % len(clients)]
        for address in itertools.islice(addresses(route, converters), 1):
            answer = client.post(address, {"reason": "x", "name": "x"})
            assert answer.status_code in (403, 404, 405), f"POST {address}: {answer.status_code}"
    assert snapshot(tree.county) == before


@pytest.mark.slow
@pytest.mark.on_both
def test_every_operation_with_a_session_wants_it_too(world, person, tree):
    """A token is a secret no other site has; a session's cookie is sent by the browser itself."""
    before = snapshot(tree.county)
    client = Client(enforce_csrf_checks=True)
    client.force_login(person("administrator", tree.province).user)
    asked = 0
    for method, path, operation, schemas in operations():
        if method != "get" and operation.get("security"):
            where, body, kind = filled(path, operation, schemas)
            answer = client.generic(method.upper(), where, body, content_type=kind)
            assert answer.status_code == 403, f"{method} {where}"
            asked += 1
    assert asked > 50
    assert snapshot(tree.county) == before


@pytest.mark.slow
@pytest.mark.on_both
def test_no_other_site_frames_a_page_or_puts_its_scripts_there(world, person, tree, signed_in):
    client = signed_in(person("administrator", tree.province))
    client.raise_request_exception = False
    seen = 0
    for route, converters in patterns():
        for address in itertools.islice(addresses(route, converters), 1):
            answer = client.get(address)
            if answer.status_code != 200 or "text/html" not in answer["Content-Type"]:
                continue
            seen += 1
            policy = answer["Content-Security-Policy"]
            assert "frame-ancestors 'self'" in policy, address
            assert answer["X-Frame-Options"] in ("SAMEORIGIN", "DENY"), address
            assert "unsafe-inline" not in policy, address
            assert "unsafe-eval" not in policy, address
            assert answer["X-Content-Type-Options"] == "nosniff", address
    assert seen > 40


@pytest.mark.parametrize(
    "host", ["evil.invalid", "testserver.evil.invalid", "testserver@evil.invalid", "a b", ""]
)
def test_nothing_is_answered_under_another_name(host, world, person, tree, signed_in):
    """Nor does a link that is handed over ever lead to a name that a request brought along."""
    boss = signed_in(person("administrator", tree.province))
    data = {"name": "李", "organisation": tree.city.pk, "role": "reader"}
    for client in (boss, Client()):
        for address in ("/", "/sign-in/", "/people/invite/", "/api/openapi.json", "/healthz"):
            answer = client.get(address, headers={"Host": host})
            assert answer.status_code == 400, address
            assert "evil" not in answer.content.decode()
    assert boss.post("/people/invite/", data, headers={"Host": host}).status_code == 400
    named = {"X-Forwarded-Host": host or "evil.invalid"}
    page = boss.post("/people/invite/", data, headers=named).content.decode()
    assert 'value="http://testserver/invitation/' in page


def operations():
    description = Client().get("/api/openapi.json").json()
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            yield method, path, operation, description["components"]["schemas"]


def filled(path, operation, schemas, number=NUMBER):
    """The path, a body and its content type, with the same id wherever one is asked for."""
    for one in operation.get("parameters", ()):
        if one["in"] == "path":
            value = _path_value(one["schema"], number)
            path = path.replace(f"{{{one['name']}}}", str(value))
        elif one["in"] == "query" and one.get("required"):
            path += f"?{one['name']}={_example(one['schema'], schemas, number)}"
    for kind, body in operation.get("requestBody", {}).get("content", {}).items():
        example = _example(body["schema"], schemas, number)
        if kind == "application/json":
            return path, json.dumps(example), kind
        return path, encode_multipart(BOUNDARY, example), MULTIPART_CONTENT
    return path, "", "application/json"


def _path_value(shape, number):
    if shape.get("format") in ("date", "date-time"):
        return "2016-12-01"
    return shape["enum"][0] if "enum" in shape else number


def _example(shape, schemas, number):
    if "$ref" in shape:
        return _example(schemas[shape["$ref"].rsplit("/", 1)[1]], schemas, number)
    if "anyOf" in shape:
        return _example(shape["anyOf"][0], schemas, number)
    if "enum" in shape:
        return shape["enum"][0]
    if "const" in shape:
        return shape["const"]
    kind = shape.get("type")
    if kind == "object":
        return {
            name: _example(one, schemas, number)
            for name, one in shape.get("properties", {}).items()
        }
    if kind == "array":
        return [_example(shape["items"], schemas, number)]
    if kind == "string":
        if shape.get("format") == "binary":
            return SimpleUploadedFile("x.csv", f"名称\n{MARK}\n".encode())
        return {"date": "2016-12-01", "date-time": "2016-12-01T00:00:00+08:00"}.get(
            shape.get("format"), "x"
        )
    most = min(number, shape.get("maximum", number))
    return {"integer": most, "number": most, "boolean": True}.get(kind)


def _token(access, scopes=None):
    scopes = tokens.scopes_of(access) if scopes is None else scopes
    return tokens.make(access, "试", scopes, timezone.now() + timedelta(days=1))[1]


def ask(text, method, path, body, content_type="application/json"):
    headers = {"Authorization": f"Bearer {text}"} if text else {}
    return Client().generic(method.upper(), path, body, content_type=content_type, headers=headers)


@pytest.mark.slow
def test_no_operation_tells_an_outsider_anything_or_lets_one_change(world, outsiders, tree):
    before = snapshot(tree.county)
    for access in outsiders:
        text = _token(access)
        for method, path, operation, schemas in operations():
            where, body, kind = filled(path, operation, schemas)
            answer = ask(text, method, where, body, kind)
            _tells_nothing(answer, f"{access.role} {method} {where} {body}")
    assert snapshot(tree.county) == before


@pytest.mark.slow
@pytest.mark.on_both
def test_without_a_token_or_with_an_expired_one_every_operation_is_closed(world, person, tree):
    before = snapshot(tree.county)
    expired = _token(person("administrator", tree.elsewhere))
    ApiToken.objects.update(expires_at=timezone.now())
    for method, path, operation, schemas in operations():
        if not operation.get("security"):
            continue
        where, body, kind = filled(path, operation, schemas)
        for text in ("", "xc_wrong", expired):
            assert ask(text, method, where, body, kind).status_code == 401, f"{method} {where}"
    assert {
        name: rows for name, rows in snapshot(tree.county).items() if name != "people.ApiToken"
    } == {name: rows for name, rows in before.items() if name != "people.ApiToken"}


@pytest.mark.slow
@pytest.mark.on_both
def test_a_token_without_the_scope_does_nothing(world, person, tree):
    """Of every operation that takes a permission: the right role, all its scopes but those.

    Asked for what is there, so that nothing but the missing scope can be the reason.
    """
    before = snapshot(tree.county)
    accesses = {role.code: person(role.code, tree.province, role.code) for role in ROLES}
    texts, asked = {}, {}
    for method, path, operation, schemas in operations():
        named = frozenset(named_in(operation.get("description")))
        for role in (one.code for one in ROLES if named & one.may):
            if (role, named) not in texts:
                rest = set(tokens.scopes_of(accesses[role])) - named
                texts[role, named] = _token(accesses[role], rest)
            where, body, kind = filled(path, operation, schemas)
            answer = ask(texts[role, named], method, where, body, kind)
            asked[f"{role}: {method} {where}"] = answer.status_code
    assert len(asked) > 100
    assert {what: status for what, status in asked.items() if status != 403} == {}
    assert snapshot(tree.county) == before


@pytest.mark.slow
@pytest.mark.on_both
def test_a_token_that_may_not_read_reads_nothing(world, person, tree):
    access = person("inspector", tree.province)
    text = _token(access, [one for one in tokens.scopes_of(access) if one != READ])
    for method, path, operation, schemas in operations():
        if method == "get" and operation.get("security"):
            where, *_rest = filled(path, operation, schemas)
            assert ask(text, method, where, "").status_code == 403, where


def _tells_nothing(answer, what):
    assert answer.status_code in QUIET, f"{what}: {answer.status_code}"
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    # Wherever an answer leads to, the address itself tells nothing but numbers.
    assert MARK not in content.decode(errors="replace"), f"{what} tells what it should not"
    assert MARK not in answer.get("Content-Disposition", "")
