"""Openings and closings by programs."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.platform.api.conftest import Program
from xuncha_platform.lifecycle.models import Procedure
from xuncha_platform.people.services import tokens
from xuncha_platform.registry.models import Site

OPENING = {
    "name": "乙县新站",
    "url": "new.yixian.gov.cn",
    "consented_on": "2016-11-01",
    "reason": "新办",
}


@pytest.fixture
def ask(db):
    """A program with somebody's rights: ask(access)(method, path, data)."""

    def of(access):
        until = timezone.now() + timedelta(days=1)
        return Program(tokens.make(access, "试", tokens.scopes_of(access), until)[1]).send

    return of


def test_an_opening_is_filed_reviewed_and_reported(ask, person, tree):
    office = ask(person("operator", tree.county))
    desk = ask(person("registrar", tree.province))
    made = office("POST", "/procedures", OPENING | {"organisation": tree.county.pk})
    assert made.status_code == 201
    path = f"/procedures/{made.json()['id']}"
    shown = desk("GET", path).json()
    assert [one["organisation"] for one in shown["reviews"]] == [tree.city.pk, tree.province.pk]
    assert office("POST", f"{path}/review", {"agrees": True}).status_code == 403
    for _level in range(2):
        answer = desk("POST", f"{path}/review", {"agrees": True})
    assert (answer.json()["state"], Site.objects.get().status) == ("approved", "planned")
    early = desk("PUT", f"{path}/steps/online", {"on": "2016-12-01"})
    assert early.status_code in (400, 422)
    today = answer.json()["approved_on"]
    told = office("PUT", f"{path}/steps/mark", {"on": today}).json()
    assert told["steps"][0]["state"] == "reported"
    assert office("POST", f"{path}/steps/mark/confirm").status_code == 403
    told = desk("POST", f"{path}/steps/mark/confirm").json()
    assert told["steps"][0]["state"] == "done"
    assert Site.objects.get().party_government_mark is True
    assert desk("PUT", f"{path}/steps/offline", {"on": today}).status_code == 404
    assert desk("POST", f"{path}/give-up", {"reason": "不办了"}).json()["state"] == "withdrawn"


def test_a_closing_of_anothers_site_is_not_found(ask, person, tree, site):
    wish = {"target_url": "www.jiashi.gov.cn", "consented_on": "2016-11-01", "reason": "整合"}
    own = ask(person("operator", tree.county))
    assert own("POST", f"/sites/{site.pk}/closing", wish).status_code == 201
    path = f"/procedures/{Procedure.objects.get().pk}"
    outsider = ask(person("registrar", tree.elsewhere))
    assert outsider("POST", f"/sites/{site.pk}/closing", wish).status_code == 404
    assert outsider("GET", path).status_code == 404
    assert outsider("POST", f"{path}/review", {"agrees": True}).status_code == 404
    assert outsider("GET", "/procedures").json()["total"] == 0
    assert own("GET", f"/procedures?site={site.pk}&kind=closing").json()["total"] == 1
