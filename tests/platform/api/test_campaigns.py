"""The road of a campaign by programs: make, draw, look at results, decide, reply, publish."""

import csv
import io
import subprocess
import sys

import pytest

from tests.platform.conftest import make_site
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.circulars.models import Circular
from xuncha_platform.findings.models import Finding

SEED = "演练种子2016"
NEW = {
    "title": "2016年第三季度抽查",
    "kind": "spot",
    "year": 2016,
    "quarter": 3,
    "as_of": "2016-09-30",
    "rulebook": "census-2015",
    "rate": 50,
    "strata": ["region"],
}


@pytest.fixture
def register(tree):
    """Four sites of the county."""
    for number in range(4):
        make_site(
            tree.county,
            tree.city,
            f"县网站{number}",
            f"http://site{number}.invalid/",
            site_id_code=f"410122000{number}",
        )


@pytest.fixture
def inspecting(program, tree):
    return program("inspector", tree.province)


@pytest.fixture
def drawn(inspecting, register):
    made = inspecting.post("/campaigns", NEW).json()
    assert inspecting.post(f"/campaigns/{made['id']}/seed", {"seed": SEED}).status_code == 200
    answer = inspecting.post(f"/campaigns/{made['id']}/draw")
    assert answer.status_code == 200, answer.content.decode()
    return answer.json()


@pytest.fixture
def found(drawn):
    """A result with one fault at the first site of the sample."""
    row = CampaignSite.objects.filter(campaign=drawn["id"]).first()
    run = Pass.objects.create(campaign_id=drawn["id"], number=1, kind="first", state="done")
    result = Result.objects.create(
        campaign_site=row, run=run, machine_verdict="fail", verdict="fail", sentence="首页打不开"
    )
    row.current = result
    row.save()
    Campaign.objects.filter(pk=drawn["id"]).update(stage="review")
    return Finding.objects.create(
        result=result,
        fingerprint="1:abc",
        check_name="dead_links",
        url="http://site0.invalid/x",
        certainty="confirmed",
    )


def test_a_campaign_is_made_changed_and_drawn(inspecting, drawn):
    assert (drawn["stage"], drawn["period_key"]) == ("drawn", "2016-Q3")
    assert len(drawn["seed_digest"]) == len(drawn["list_digest"]) == 64
    page = inspecting.get("/campaigns", kind="spot", stage="drawn").json()
    assert [one["id"] for one in page["items"]] == [drawn["id"]]
    figures = inspecting.get(f"/campaigns/{drawn['id']}").json()["figures"]
    assert (figures["sites"], figures["reached"], figures["pass_rate"]) == (2, 0, None)
    sites = inspecting.get("/campaign-sites", campaign=drawn["id"]).json()
    assert sites["total"] == 2
    assert {one["verdict"] for one in sites["items"]} == {None}


def test_a_draft_is_changed_against_its_version(inspecting, register):
    made = inspecting.post("/campaigns", NEW).json()
    where = f"/campaigns/{made['id']}"
    changed = inspecting.patch(where, {"version": 1, "rate": 30, "scope": {"levels": ["county"]}})
    assert (changed.json()["rate"], changed.json()["version"]) == (30, 2)
    assert inspecting.patch(where, {"version": 1, "rate": 40}).status_code == 409
    wrong = inspecting.post("/campaigns", {**NEW, "rulebook": "nonsense"})
    assert (wrong.status_code, "请选择指标" in wrong.json()["message"]) == (422, True)


def test_findings_are_read_and_decided(inspecting, found):
    listed = inspecting.get("/findings", campaign=found.result.campaign_site.campaign_id).json()
    (one,) = listed["items"]
    assert (one["check"], one["certainty"], one["state"]) == ("dead_links", "confirmed", "open")
    assert inspecting.get("/findings", check="wording").json()["total"] == 0
    report = inspecting.get(f"/campaign-sites/{one['campaign_site']}/report").json()
    assert (report["verdict"], report["sentence"]) == ("fail", "首页打不开")
    note = inspecting.post(f"/findings/{one['id']}/notes", {"text": "再看一次"})
    assert (note.status_code, note.json()["text"]) == (201, "再看一次")
    answer = inspecting.post(
        f"/findings/{one['id']}/decision", {"state": "dismissed", "version": one["version"]}
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "reason")


def test_an_inspected_office_sees_its_findings_only_from_the_reply_on(program, tree, found):
    office = program("operator", tree.county)
    assert office.get("/findings").json()["total"] == 0
    assert office.get("/campaign-sites").json()["total"] == 0
    assert office.get(f"/findings/{found.pk}").status_code == 404
    row = found.result.campaign_site_id
    assert office.get(f"/campaign-sites/{row}/report").status_code == 404
    Campaign.objects.update(stage="reply")
    assert office.get("/findings").json()["total"] == 1
    assert office.get(f"/campaign-sites/{row}/report").status_code == 200
    other = program("operator", tree.department)
    assert other.get("/findings").json()["total"] == 0


@pytest.fixture
def published(found):
    campaign = found.result.campaign_site.campaign
    campaign.refresh_from_db()
    campaign.stage = "published"
    campaign.save()
    return Circular.objects.create(
        organisation=campaign.organisation,
        campaign=campaign,
        title="通报",
        issuer="演练省人民政府办公厅",
        slug="2016-q3-test",
        state="published",
        published_at="2016-11-01T00:00:00+08:00",
    )


def test_open_data_takes_no_token_and_tells_only_what_is_published(client, published):
    listed = client.get("/api/open/campaigns").json()
    assert [one["id"] for one in listed["items"]] == ["2016-q3-test"]
    detail = client.get("/api/open/campaigns/2016-q3-test").json()
    assert (detail["sampled"], detail["failing"], detail["undetermined"]) == (2, 1, 1)
    assert detail["draw"]["seed"] == SEED
    Circular.objects.update(state="submitted")
    assert client.get("/api/open/campaigns").json()["items"] == []
    for path in ("", "/sites", "/sites.csv", "/regions.csv", "/draw/list.csv"):
        assert client.get(f"/api/open/campaigns/2016-q3-test{path}").status_code == 404


def test_the_csv_says_what_the_json_says_and_the_dictionary_explains_every_column(
    client, published
):
    rows = client.get("/api/open/campaigns/2016-q3-test/sites").json()
    text = client.get("/api/open/campaigns/2016-q3-test/sites.csv").content.decode("utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text)))
    assert [one["id"] for one in table] == [one["id"] for one in rows]
    assert [one["verdict"] for one in table] == [one["verdict"] for one in rows]
    meanings = client.get("/api/open/dictionary").json()
    explained = {one["field"] for one in meanings if one["table"] == "sites"}
    assert explained == set(table[0]) == set(rows[0])
    assert all(one["id"].startswith("410122") for one in rows)


def test_anybody_can_draw_the_published_sample_again(client, published, tmp_path):
    where = "/api/open/campaigns/2016-q3-test"
    draw = client.get(where).json()["draw"]
    (tmp_path / "list.csv").write_bytes(client.get(f"{where}/draw/list.csv").content)
    done = subprocess.run(
        [sys.executable, "-m", "xuncha.cli", "draw", "list.csv", "--rate", str(draw["rate"])]
        + ["--by", ",".join(draw["strata"]), "--seed", draw["seed"], "--out", "sample.csv"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert draw["list_sha256"] in done.stdout + done.stderr
    with (tmp_path / "sample.csv").open(encoding="utf-8-sig") as file:
        again = {row["ticket"] for row in csv.DictReader(file)}
    sites = client.get(f"{where}/sites").json()
    assert again == {one["ticket"] for one in sites}
    assert client.get(f"{where}/draw/must.csv").status_code == 404
