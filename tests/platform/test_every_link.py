"""Whoever follows a link of a page gets a page: no link leads where the reader may not go."""

import html
import re

import pytest
from django.core.cache import cache
from django.http import FileResponse

from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    evidence,
    inspected,
    inspector,
    make_campaign,
)
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.circulars.services import editing

HREF = re.compile(r'href="(/[^"]*|\?[^"]*)"')
# Pages of one kind that are looked at, and all pages of one role.
ALIKE, MOST = 2, 220
# What is not a page of the office: the public's pages need nobody, a language is a form.
ELSEWHERE = ("/static/", "/public/", "/api/docs")


@pytest.fixture
def office(inspected, inspector):  # noqa: F811
    """A campaign in reply with real results, and its circular."""
    inspected.land(inspected.new_pass())
    campaign = inspected.campaign
    campaign.stage = Stage.REVIEW
    campaign.save()
    editing.begin(inspector, campaign)
    return campaign


def kind_of(address):
    """Addresses that differ in ids and values alone are pages of one kind."""
    path, _mark, query = address.partition("?")
    names = sorted(part.partition("=")[0] for part in query.split("&"))
    return re.sub(r"\d+", "0", path), *names


def walk(client, pages=None):
    """(status, page, where its link stands) of every page that is no page.

    `pages`: a list that takes the addresses of the pages there are.
    """
    waiting, seen, kinds, wrong = [("/", "")], set(), {}, []
    while waiting and len(seen) < MOST:
        address, source = waiting.pop(0)
        kind = kind_of(address)
        if address in seen or kinds.get(kind, 0) >= ALIKE:
            continue
        seen.add(address)
        kinds[kind] = kinds.get(kind, 0) + 1
        answer = client.get(address, follow=True)
        if answer.status_code != 200:
            wrong.append((answer.status_code, address, source))
        if answer.streaming:
            for _part in answer.streaming_content:
                pass
            # Closing the answer would close the database, too.
            if isinstance(answer, FileResponse) and answer.file_to_stream:
                answer.file_to_stream.close()
            continue
        if "text/html" not in answer.headers["Content-Type"]:
            continue
        if pages is not None:
            pages.append(address)
        for found in HREF.findall(answer.content.decode()):
            link = html.unescape(found).partition("#")[0]
            link = address.partition("?")[0] + link if link.startswith("?") else link
            if link and not link.startswith(ELSEWHERE):
                waiting.append((link, address))
    assert len(seen) > 20
    return wrong


@pytest.mark.slow
@pytest.mark.parametrize(
    "role", ["administrator", "inspector", "reviewer", "registrar", "operator", "reader"]
)
def test_every_link_of_a_role_leads_to_a_page(office, tree, person, signed_in, role):
    cache.clear()
    client = signed_in(person(role, tree.province, f"walking-{role}"))
    assert walk(client) == []
