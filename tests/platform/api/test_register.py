"""The register, the tree and the people by programs: what pages do besides lists and fields."""

import csv
import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.platform.api.conftest import Program
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import ApiToken, SignIn
from xuncha_platform.people.services import tokens
from xuncha_platform.registry.models import (
    ChangeRequest,
    Difference,
    MediaAccount,
    Site,
    SiteColumn,
    UnregisteredHost,
)


@pytest.fixture
def filing(program):
    return program("registrar")


def test_an_office_proposes_a_status_and_parts_and_a_registrar_agrees(program, filing, site, tree):
    office = program("operator", tree.county)
    where = f"/sites/{site.pk}"
    column = {"name": "政府公报", "url": "http://www.yixian.invalid/gb/", "reason": "新开栏目"}
    new = office.post(f"{where}/parts/column/change-requests", column)
    assert (new.status_code, new.json()["part"]) == (201, "column")
    assert not SiteColumn.objects.exists()
    filing.post(f"/change-requests/{new.json()['id']}/approve")
    part = SiteColumn.objects.get()
    one = f"{where}/parts/column/{part.pk}"
    other = office.post(f"{one}/change-requests", {"name": "公报", "reason": "改名"}).json()
    assert (other["before"]["name"], other["values"]["name"]) == ("政府公报", "公报")
    filing.post(f"/change-requests/{other['id']}/approve")
    end = office.post(f"{one}/end-requests", {"reason": "并入别的栏目"}).json()
    assert filing.post(f"/change-requests/{end['id']}/approve").json()["state"] == "approved"
    part.refresh_from_db()
    assert (part.name, part.ended_on is not None) == ("公报", True)
    status = {"status": "suspended", "since": "2016-12-01", "reason": "改版"}
    asked = office.post(f"{where}/status-requests", status)
    assert (asked.status_code, asked.json()["part"]) == (201, "status")
    assert (
        program("operator", tree.department).post(f"{where}/status-requests", status).status_code
        == 404
    )
    assert ChangeRequest.objects.count() == 4


def test_the_history_and_the_whole_register(filing, site, program, tree):
    filing.patch(f"/sites/{site.pk}", {"version": 1, "sponsor": "县政府办"})
    MediaAccount.objects.create(organisation=tree.county, platform="微信", name="乙县发布")
    lines = filing.get(f"/sites/{site.pk}/history").json()
    assert any(one["after"] == "县政府办" for line in lines for one in line["changes"])
    account = MediaAccount.objects.get()
    assert filing.get(f"/accounts/{account.pk}/history").json() == []
    answer = filing.get("/register/sites.csv")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["网站名称"] == site.name
    excel = filing.get("/register/accounts.xlsx")
    assert b"".join(excel.streaming_content).startswith(b"PK")
    assert filing.get("/register/secrets.csv").status_code == 422
    outsider = program("registrar", tree.elsewhere)
    assert outsider.get(f"/sites/{site.pk}/history").status_code == 404
    text = b"".join(outsider.get("/register/sites.csv").streaming_content).decode()
    assert site.name not in text


def test_differences_are_filled_in_together(filing, site):
    Difference.objects.create(
        site=site,
        field="icp",
        registered="",
        seen="京ICP备05000000号",
        seen_at=timezone.now(),
        seen_on=site.url,
    )
    one = filing.get("/differences", state="open").json()["items"][0]
    assert filing.get(f"/differences/{one['id']}").json()["evidence"] == ""
    assert filing.post("/differences/fill").json() == {"filled": 1}
    site.refresh_from_db()
    assert site.icp == "京ICP备05000000号"
    assert filing.post("/differences/fill").json() == {"filled": 0}


def test_sites_are_filtered_by_what_they_came_to_but_not_by_their_own_office(
    program, filing, site, tree
):
    Site.objects.update(last_verdict="fail", last_reachable=True)
    assert filing.get("/sites", verdict="fail").json()["total"] == 1
    assert filing.get("/sites", verdict="pass").json()["total"] == 0
    assert filing.get("/sites", stage="inspected").json()["total"] == 1
    assert filing.get("/sites", organisation=tree.county.pk).json()["total"] == 1
    office = program("operator", tree.county)
    assert office.get("/sites").json()["total"] == 1
    for asked in ({"verdict": "fail"}, {"stage": "inspected"}):
        assert office.get("/sites", **asked).status_code == 403


def test_an_unregistered_host_is_read(filing, tree, program):
    host = UnregisteredHost.objects.create(
        organisation=tree.county, host="x.invalid", first_seen="2016-12-01"
    )
    assert filing.get(f"/unregistered-hosts/{host.pk}").json()["host"] == "x.invalid"
    elsewhere = program("registrar", tree.elsewhere)
    assert elsewhere.get(f"/unregistered-hosts/{host.pk}").status_code == 404


def test_a_suspension_is_read_with_its_doubts_and_its_notices(program, filing, site):
    start = timezone.now() + timedelta(days=1)
    values = {"site": site.pk, "starts_at": start, "ends_at": start + timedelta(days=60)}
    made = filing.post("/suspensions", {**values, "reason": "改版"}).json()
    where = f"/suspensions/{made['id']}"
    assert filing.get(where).json()["doubts"]
    notice = {"own_notice": "http://www.yixian.invalid/gg.html"}
    assert filing.post(f"{where}/notices", notice).status_code == 422
    Suspension.objects.update(approved_at=timezone.now())
    noted = filing.post(f"{where}/notices", notice)
    assert noted.json()["own_notice"] == notice["own_notice"], noted.content.decode()


def test_a_list_of_organisations_is_planned_and_written(program, tree):
    asking = program()
    text = "名称,上级,级别,类别\n丙县人民政府,甲市人民政府,县级,人民政府\n丁局,没有的,县级,部门\n"

    def send(content):
        return asking.upload(
            "/organisations/imports", {"file": SimpleUploadedFile("orgs.csv", content.encode())}
        )

    made = send(text)
    assert made.status_code == 201, made.content.decode()
    assert made.json()["counts"] == {"new": 1, "change": 0, "same": 0, "error": 1}
    where = f"/organisations/imports/{made.json()['id']}"
    rows = asking.get(f"{where}/rows").json()
    assert "没有的" in rows["items"][1]["errors"][0]
    assert not Organisation.objects.filter(name="丙县人民政府").exists()
    assert program().get(where).status_code == 404
    assert asking.post(f"{where}/confirm").json()["new"] == 1
    history = Organisation.objects.get(name="丙县人民政府").pk
    lines = asking.get(f"/organisations/{history}/history").json()
    assert "新增机构" in lines[0]["sentence"]
    assert asking.post(f"{where}/confirm").status_code == 404
    assert send("名称\n").status_code == 422


def test_a_person_with_roles_tokens_and_sessions(program, tree, person, signed_in):
    access = person("reader", tree.county, "zhang")
    until = timezone.now() + timedelta(days=1)
    token, text = tokens.make(access, "报表", ["read"], until)
    signed_in(access)
    SignIn.objects.get_or_create(user=access.user, defaults={"session_key": "k"})
    asking = program()
    told = asking.get(f"/people/{access.user.pk}").json()
    assert (told["username"], told["manageable"]) == ("zhang", True)
    assert [one["start"] for one in told["tokens"]] == [text[:8]]
    assert text not in str(told)
    assert Program(text).get("/me").status_code == 200
    end = asking.post(f"/people/{access.user.pk}/tokens/{token.pk}/end")
    assert end.status_code == 204
    assert Program(text).get("/me").status_code == 401
    session = SignIn.objects.get(user=access.user)
    where = f"/people/{access.user.pk}/sessions/{session.pk}/end"
    outsider = program("administrator", tree.elsewhere)
    assert outsider.post(where).status_code == 404
    assert asking.post(where).status_code == 204
    assert not SignIn.objects.filter(user=access.user).exists()
    assert ApiToken.objects.get(pk=token.pk).ended_at is not None


def test_links_that_are_out_are_listed_and_withdrawn(program, tree):
    asking = program()
    who = {"name": "李", "organisation": tree.county.pk, "role": "reader"}
    asking.post("/people/invitations", who)
    (one,) = asking.get("/people/invitations").json()["items"]
    assert (one["name"], one["for_password"]) == ("李", False)
    assert "link" not in one
    assert asking.post(f"/people/invitations/{one['id']}/withdraw").status_code == 204
    assert asking.get("/people/invitations").json()["total"] == 0
    roles = asking.get("/roles").json()
    assert {"code": "people.change", "name": "管理人员与权限"} in roles[0]["may"]


def test_home_search_and_changes(program, site, tree):
    asking = program("registrar")
    assert set(asking.get("/home").json()) == {"waiting", "tiles", "running"}
    hits = asking.get("/search", q="乙县").json()
    assert {"网站", "机构"} <= {one["kind"] for one in hits}
    assert [one["url"] for one in hits if one["kind"] == "网站"] == [f"/sites/{site.pk}/"]
    assert asking.get("/search").status_code == 422
    # A moment without its offset is Beijing time.
    assert asking.get("/changes", since="2016-12-01T08:00:00").status_code == 200
    assert program("registrar", tree.elsewhere).get("/search", q="乙县").json() == []


def test_the_record_is_searched_by_person_reason_and_time(program, tree):
    asking = program()
    asking.patch(
        f"/organisations/{tree.city.pk}", {"version": 1, "name": "新市", "reason": "更名令"}
    )
    (event,) = asking.get("/events", q="更名令").json()["items"]
    assert asking.get("/events", user=event["user"], role="administrator").json()["total"] >= 1
    assert asking.get("/events", until="2016-12-01").json()["total"] == 0
    assert asking.get(f"/events/{event['id']}").json()["others"] == []
    assert {"code": "orgs.organisation.change", "name": "修改机构"} in asking.get("/actions").json()
