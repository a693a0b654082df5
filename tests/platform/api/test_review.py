"""Review and reply by programs, on results that are real."""

import gzip
import hashlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    evidence,
    inspected,
    inspector,
    make_campaign,
)
from tests.platform.findings.conftest import (  # noqa: F401  # fixtures
    campaign,
    costly,
    landed,
    open_for_reply,
    vetoed,
)
from xuncha_platform.findings.models import Finding
from xuncha_platform.registry.models import Site

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 64


@pytest.fixture
def reviewing(program):
    return program("inspector")


def decide(asking, finding, state, **more):
    version = asking.get(f"/findings/{finding.pk}").json()["version"]
    return asking.post(
        f"/findings/{finding.pk}/decision", {"state": state, "version": version, **more}
    )


def test_a_finding_tells_its_rule_and_what_would_be_without_it(reviewing, campaign):  # noqa: F811
    one = reviewing.get(f"/findings/{costly(campaign).pk}").json()
    assert one["rules"][0]["id"] in one["indicators"]
    now = reviewing.get(f"/campaign-sites/{one['campaign_site']}").json()["score"]
    assert one["if_dismissed"]["score"] > now
    assert one["said"].startswith("死链接：")
    reader = reviewing.get("/findings", campaign=campaign.pk, size=1).json()
    assert reader["total"] > 20
    following = reviewing.get(f"/findings/{reader['items'][0]['id']}/next").json()
    assert following["priority"] >= reader["items"][0]["priority"]


def test_the_evidence_is_described_and_downloaded(reviewing, campaign):  # noqa: F811
    finding = costly(campaign)
    told = reviewing.get(f"/findings/{finding.pk}/evidence").json()
    assert told["exchange"]["record_id"] == finding.record_id
    assert told["exchange"]["url"] == finding.url
    assert told["page"]["outcome"] == "ok"
    record = reviewing.get(f"/findings/{finding.pk}/record.warc.gz")
    assert gzip.decompress(record.content).startswith(b"WARC/1")
    answer = reviewing.get(f"/campaign-sites/{finding.campaign_site_id}/evidence.warc.gz")
    whole = b"".join(answer.streaming_content)
    report = reviewing.get(f"/campaign-sites/{finding.campaign_site_id}/report").json()
    assert hashlib.sha256(whole).hexdigest() == report["evidence_sha256"]


@pytest.mark.slow
@pytest.mark.on_both
def test_two_programs_of_two_people_decide_a_veto(program, campaign):  # noqa: F811
    veto = vetoed(campaign)[0]
    first, second = program("inspector"), program("inspector")
    assert decide(first, veto, "confirmed", seconds=30).json()["proposed"] == "confirmed"
    waiting = first.get("/findings", campaign=campaign.pk, waits_for_second=True).json()
    assert [one["id"] for one in waiting["items"]] == [veto.pk]
    # The same person does not become the second one by asking again.
    assert decide(first, veto, "confirmed").status_code == 403
    veto.refresh_from_db()
    assert veto.state == "open"
    assert decide(second, veto, "confirmed").json()["state"] == "confirmed"
    decisions = first.get(f"/findings/{veto.pk}").json()["decisions"]
    assert [one["is_second"] for one in decisions][-1] is True
    (progress,) = first.get("/reviews").json()
    assert progress["campaign"] == campaign.pk
    assert sum(one["seconds"] for one in progress["spent"]) == 30


def test_a_stale_version_is_told_what_changed(program, campaign):  # noqa: F811
    finding = costly(campaign)
    asking = program("inspector")
    where = f"/findings/{finding.pk}/decision"
    old = asking.get(f"/findings/{finding.pk}").json()["version"]
    asking.post(where, {"state": "recheck", "version": old})
    problem = asking.post(where, {"state": "confirmed", "version": old})
    assert (problem.status_code, problem.json()["version"]) == (409, old + 1)
    assert problem.json()["changed"]
    finding.refresh_from_db()
    assert finding.state == "recheck"


def test_like_findings_are_decided_together_without_the_vetoes(reviewing, campaign):  # noqa: F811
    finding = costly(campaign)
    row = finding.indicators[0]
    open_ones = [
        one
        for one in Finding.objects.filter(result=finding.result, state="open")
        if one.indicators and one.indicators[0] == row
    ]
    answer = reviewing.post(
        f"/campaign-sites/{finding.campaign_site_id}/decisions",
        {"row": row, "state": "dismissed", "reason": "已修复"},
    )
    assert answer.json() == {"decided": len(open_ones)}
    finding.refresh_from_db()
    assert finding.state == "dismissed"


def test_a_finding_by_hand_with_its_file_and_the_second_person(program, campaign):  # noqa: F811
    site = campaign.sites.first()
    asking = program("inspector")
    rows = asking.get(f"/campaign-sites/{site.pk}/indicators").json()
    indicator = next(one["id"] for one in rows if one["by_hand"])
    values = {
        "campaign_site": site.pk,
        "indicator": indicator,
        "violated": "true",
        "text": "首页标语错误",
    }

    def send(name, content):
        file = SimpleUploadedFile(name, content)
        return asking.upload("/manual-findings/with-file", {**values, "file": file})

    assert send("a.exe", b"MZ\x00\x00").status_code == 422
    made = send("截图.png", PNG).json()
    assert made["file_sha256"] == hashlib.sha256(PNG).hexdigest()
    where = f"/manual-findings/{made['id']}"
    kept = asking.get(f"{where}/file")
    assert b"".join(kept.streaming_content) == PNG
    assert kept["Content-Disposition"].startswith("attachment")
    own = asking.post(f"{where}/confirm")
    assert (own.status_code, own.json()["code"]) == (403, "second_person")
    assert program("inspector").post(f"{where}/confirm").json()["confirmed"] is True
    assert asking.get("/manual-findings", confirmed=False).json()["total"] == 0
    gone = asking.post(f"{where}/withdraw", {"reason": "已改正"})
    assert gone.json()["withdrawn"] is True


def test_an_office_replies_with_a_file_and_is_answered(program, open_for_reply, tree):  # noqa: F811
    finding = costly(open_for_reply)
    site = Site.objects.get(pk=finding.campaign_site.site_id)
    office = program("operator", site.organisation)
    (mine,) = [
        one
        for one in office.get("/reply-sites").json()["items"]
        if one["campaign_site"] == finding.campaign_site_id
    ]
    assert mine["open"] is True
    file = SimpleUploadedFile("说明.png", PNG)
    values = {"campaign_site": finding.campaign_site_id, "findings": [finding.pk], "text": "已修复"}
    made = office.upload("/contests/with-file", {**values, "file": file})
    assert made.status_code == 201, made.content.decode()
    contest = f"/contests/{made.json()['id']}"
    assert made.json()["file_name"] == "说明.png"
    attached = program("reviewer").get(f"{contest}/attachment")
    assert b"".join(attached.streaming_content) == PNG
    other = program("operator", tree.county)
    for path in (contest, f"{contest}/attachment"):
        assert other.get(path).status_code == 404
    decided = program("reviewer").post(
        f"{contest}/decision", {"accepted": [finding.pk], "decision": "情况属实"}
    )
    assert decided.json()["state"] == "upheld"
    assert decided.json()["after"]["score"] > decided.json()["before"]["score"]
    assert office.get(contest).json()["decision"] == "情况属实"
