"""The register, for programs: scopes, outsiders, and the road of a list."""

import json
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from tests.platform.registry.conftest import imported, listed
from xuncha_platform.people.services import tokens
from xuncha_platform.registry.importing.plan import upload
from xuncha_platform.registry.models import ChangeRequest, Import, MediaAccount, Site

LIST = "网站标识码,网站名称,首页网址,地区\n4101000001,丙局网站,www.bing.gov.cn,甲市\n"


@pytest.fixture
def asking():
    """A program with a token of an access; `only` narrows its scopes."""

    def make(access, only=None):
        scopes = only or tokens.scopes_of(access)
        text = tokens.make(access, "试", scopes, timezone.now() + timedelta(days=1))[1]
        client = Client(headers={"authorization": f"Bearer {text}"})

        def ask(method, path, data=None, **more):
            body = json.dumps(data) if data is not None else ""
            return client.generic(
                method, f"/api{path}", body, content_type="application/json", **more
            )

        ask.client = client
        return ask

    return make


def new(tree, **more):
    values = {
        "organisation": tree.county.pk,
        "region": tree.city.pk,
        "name": "丙局网站",
        "url": "www.bing.gov.cn",
        "level": "county",
    }
    return values | more


def test_a_site_is_registered_changed_and_closed(asking, registrar, tree):
    ask = asking(registrar)
    made = ask("POST", "/sites", new(tree)).json()
    assert made["url"] == "http://www.bing.gov.cn/"
    changed = ask("PATCH", f"/sites/{made['id']}", {"version": 1, "has_services": True}).json()
    assert (changed["has_services"], changed["name"], changed["version"]) == (True, "丙局网站", 2)
    again = ask("PATCH", f"/sites/{made['id']}", {"version": 1, "name": "旧页"})
    assert (again.status_code, again.json()["code"]) == (409, "changed_meanwhile")
    closing = {"version": 2, "status": "closed", "since": "2016-12-01", "reason": ""}
    assert ask("POST", f"/sites/{made['id']}/status", closing).status_code == 422
    closed = ask("POST", f"/sites/{made['id']}/status", closing | {"reason": "整合"}).json()
    assert closed["status"] == "closed"


def test_contacts_are_kept_with_the_rules_of_the_pages(asking, registrar, site):
    ask = asking(registrar)
    path = f"/sites/{site.pk}/parts/contact"
    assert ask("POST", path, {"name": "甲", "duty": "管理"}).status_code == 422
    made = ask("POST", path, {"name": "甲", "duty": "管理", "phone": "0371-6590000"}).json()
    ask("PATCH", f"{path}/{made['id']}", {"duty": "审核"})
    assert ask("POST", f"{path}/{made['id']}/end", {"reason": "调离"}).status_code == 204
    (one,) = ask("GET", path).json()
    assert (one["duty"], one["ended_on"] is not None) == ("审核", True)


def test_an_outsider_finds_nothing_and_a_narrow_token_changes_nothing(
    asking, registrar, site, tree, person
):
    outsider = asking(person("registrar", tree.elsewhere))
    assert outsider("GET", f"/sites/{site.pk}").status_code == 404
    assert outsider("PATCH", f"/sites/{site.pk}", {"version": 1, "name": "x"}).status_code == 404
    assert outsider("GET", "/sites").json()["total"] == 0
    reading = asking(registrar, only=["read"])
    assert reading("GET", f"/sites/{site.pk}").status_code == 200
    assert reading("PATCH", f"/sites/{site.pk}", {"version": 1, "name": "x"}).status_code == 403
    assert Site.objects.get().name == site.name


def test_an_office_proposes_and_does_not_see_what_inspectors_see(asking, registrar, operator, site):
    Site.objects.filter(pk=site.pk).update(last_verdict="fail", open_faults=3)
    office = asking(operator)
    seen = office("GET", f"/sites/{site.pk}").json()
    assert (seen["last_verdict"], seen["open_faults"]) == (None, None)
    asked = office("POST", f"/sites/{site.pk}/change-requests", {"name": "新名", "reason": "更名"})
    assert asked.status_code == 201
    path = f"/change-requests/{ChangeRequest.objects.get().pk}"
    assert office("POST", f"{path}/approve", {"reason": ""}).status_code == 403
    assert asking(registrar)("POST", f"{path}/approve", {}).json()["state"] == "approved"
    assert Site.objects.get().name == "新名"


def test_an_office_opens_and_ends_an_account(asking, registrar, operator, person, tree):
    office, desk = asking(operator), asking(registrar)
    wish = {"organisation": tree.county.pk, "platform": "微信", "name": "乙县发布"}
    wish |= {"reason": "开设"}
    assert office("POST", "/account-requests", wish).status_code == 201
    path = f"/change-requests/{ChangeRequest.objects.get().pk}"
    opened = desk("POST", f"{path}/approve", {}).json()
    assert opened["account"] == MediaAccount.objects.get().pk
    change = {"account_id": "yx", "reason": "补登"}
    own = f"/accounts/{opened['account']}"
    assert office("POST", f"{own}/change-requests", change).json()["values"] == {"account_id": "yx"}
    ended = {"status": "closed", "since": "2016-11-01", "reason": "停更"}
    assert office("POST", f"{own}/status-requests", ended).status_code == 201
    assert office("GET", f"/change-requests?account={opened['account']}").json()["total"] == 3
    outsider = asking(person("operator", tree.elsewhere))
    assert outsider("POST", f"{own}/change-requests", change).status_code == 404
    assert outsider("POST", "/account-requests", wish).status_code == 404
    assert outsider("GET", "/change-requests").json()["total"] == 0


def test_a_list_goes_in_and_out_again(asking, registrar, tree):
    ask = asking(registrar)
    file = SimpleUploadedFile("list.csv", LIST.encode("gbk"))
    made = ask.client.post("/api/imports", {"what": "sites", "file": file}).json()
    path = f"/imports/{made['id']}"
    rows = ask("GET", f"{path}/rows").json()["items"]
    assert [(row["line"], row["action"]) for row in rows] == [(2, "new")]
    assert not Site.objects.exists()
    assert ask("POST", f"{path}/confirm").json()["plan"]["done"]["new"] == 1
    assert ask("GET", "/sites", data=None).json()["total"] == 1
    assert ask("POST", f"{path}/undo", {"reason": "错"}).json()["state"] == "undone"
    assert ask("GET", "/sites").json()["total"] == 0
    assert Import.objects.get().state == "undone"


def test_the_funnel_and_the_pages_of_a_list(asking, registrar, tree):
    imported(registrar, LIST + "".join(f",站{n},s{n}.gov.cn,甲市\n" for n in range(5)))
    ask = asking(registrar)
    assert [stage["count"] for stage in ask("GET", "/funnel").json()] == [6, 6, 0, 0]
    page = ask("GET", "/sites?size=4&page=2").json()
    assert (page["total"], len(page["items"])) == (6, 2)
    assert ask("GET", "/sites?host=S3.gov.cn").json()["items"][0]["name"] == "站3"


def test_the_template_says_what_belongs_in_a_list_and_doubtful_rows_are_asked_for(
    asking, registrar, operator, tree
):
    ask = asking(registrar, ["read", "registry.import"])
    template = ask("GET", "/imports/templates/sites.csv")
    headers = b"".join(template.streaming_content).decode("utf-8-sig").strip().split(",")
    assert headers[:3] == ["网站标识码", "网站名称", "首页网址"]
    assert ask("GET", "/imports/templates/sites.docx").status_code == 422
    assert asking(operator)("GET", "/imports/templates/sites.csv").status_code == 403
    text = "网站名称,首页网址,地区\n丙局,a.gov.cn,甲市\n丁局,b.gov.cn,\n"
    made = upload(registrar, "sites", listed(text))
    rows = ask("GET", f"/imports/{made.pk}/rows?action=doubtful").json()
    assert [row["line"] for row in rows["items"]] == [3]
