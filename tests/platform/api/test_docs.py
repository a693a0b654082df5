"""The examples of docs/api.md, run in their order against a small province."""

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.platform.api.conftest import Program
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.findings.models import Finding
from xuncha_platform.people.services import tokens
from xuncha_platform.registry.models import Site

PAGE = Path(__file__).parents[3] / "docs" / "api.md"
_BLOCK = re.compile(r"```(http|json|csv)\n(.*?)```", re.S)
_REQUEST = re.compile(
    r"(GET|POST|PATCH|PUT) (/api\S+)(?: → (\d+))?\n(?:Idempotency-Key: (\S+)\n)?(.*)", re.S
)
_MADE = re.compile(r"/api/([a-z-]+)/1(?=/|$|\?)")
_OF_CAMPAIGN = re.compile(r"(?<=campaign=)1(?=&|$)")


@dataclass
class Example:
    """A request of the page, and what its answer holds."""

    method: str
    path: str
    status: int
    key: str | None
    body: str
    file: str
    expected: dict


def examples():
    found, file = [], ""
    for kind, text in _BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        if kind == "http":
            method, path, status, key, body = _REQUEST.fullmatch(text).groups()
            expected = int(status or (201 if method == "POST" else 200))
            found.append(Example(method, path, expected, key, body.strip(), file, {}))
        elif kind == "json":
            found[-1].expected = json.loads(text)
        else:
            file = text
    return found


@pytest.fixture
def registrar(person, tree):
    """The province's registrar; the ids of the page are those of this small province."""
    return _program(
        person("registrar", tree.province, "registrar"), "registry.change", "registry.import"
    )


@pytest.fixture
def inspector(person, tree):
    """Who the page's campaign is run by."""
    may = ("campaigns.change", "campaigns.run", "findings.review")
    return _program(person("inspector", tree.province), *may)


def _program(access, *scopes):
    until = timezone.now() + timedelta(days=1)
    return Program(tokens.make(access, "文档", ["read", *scopes], until)[1])


def _land():
    """What the pass that the page begins would bring: one site with one dead link."""
    row = CampaignSite.objects.get()
    run = Pass.objects.get()
    row.current = Result.objects.create(
        campaign_site=row, run=run, machine_verdict="fail", verdict="fail", sentence="首页打不开"
    )
    row.save()
    Campaign.objects.update(stage="review")
    return Finding.objects.create(
        result=row.current, fingerprint="1:abc", check_name="dead_links",
        url="http://www.yixian.invalid/x", certainty="confirmed",
    )  # fmt: skip


def test_nothing_on_the_page_is_left_out_of_the_run():
    """Every block is a request, an answer or a file of one; an answer follows its request."""
    text = PAGE.read_text(encoding="utf-8")
    assert set(re.findall(r"^```(\w*)$", text, re.M)) == {"http", "json", "csv", ""}
    fences = len(re.findall(r"^```", text, re.M))
    assert fences == 2 * len(_BLOCK.findall(text))
    kinds = [kind for kind, _text in _BLOCK.findall(text)]
    assert kinds[0] == "http"
    assert ("json", "json") not in set(zip(kinds, kinds[1:], strict=False))
    assert len(examples()) == kinds.count("http")


def test_the_examples_do_what_the_page_says(registrar, inspector, tree):
    assert len(examples()) >= 15
    ids = {"3": str(tree.county.pk), "2": str(tree.city.pk)}
    made, asking = {}, registrar
    for one in examples():
        if one.path == "/api/campaigns":
            asking = inspector
        if one.path.startswith("/api/campaign-sites?"):
            made["findings"] = _land().pk
        body = re.sub(
            r'("organisation"|"region"): (\d+)', lambda m: f"{m[1]}: {ids[m[2]]}", one.body
        )
        path = _MADE.sub(lambda m: f"/api/{m[1]}/{made[m[1]]}", one.path).removeprefix("/api")
        path = _OF_CAMPAIGN.sub(lambda _: str(made["campaigns"]), path)
        answer = _ask(asking, one, path, body)
        assert answer.status_code == one.status, f"{one}: {answer.content.decode()}"
        data = answer.json()
        if one.status == 201:
            made.setdefault(path.strip("/"), data["id"])
        for name, value in one.expected.items():
            if name == "scopes":
                assert set(value) <= set(data[name])
            else:
                assert data[name] == value, f"{one}: {name}"
    assert Site.objects.filter(name="乙县教育局网站").count() == 1


def _ask(asking, one, path, body):
    if "file=@" not in body:
        return asking.send(one.method, path, json.loads(body) if body else None, one.key)
    fields = dict(line.split("=", 1) for line in body.splitlines())
    name = fields.pop("file").removeprefix("@")
    upload = SimpleUploadedFile(name, one.file.encode())
    return asking.upload(path, {**fields, "file": upload}, one.key)


def test_every_code_of_the_table_is_one_the_api_gives():
    source = Path(__file__).parents[3] / "src/xuncha_platform"
    # What is too large and what leads nowhere is refused before the API is reached.
    files = (source / one for one in ("api/errors.py", "api/middleware.py", "web/limits.py"))
    errors = "".join(file.read_text("utf-8") for file in files)
    table = PAGE.read_text(encoding="utf-8").partition("## 错误")[2].partition("```")[0]
    codes = {one for row in table.splitlines() for one in re.findall(r"`([a-z_]+)`", row)}
    codes -= {"code", "message", "fields"}
    assert codes
    assert {one for one in codes if f'"{one}"' not in errors} == set()
