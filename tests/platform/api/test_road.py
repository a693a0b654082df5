"""What the wizard and the page of a campaign do, by programs: choice, rulebook, passes."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.platform.api.test_campaigns import NEW, inspecting, register  # noqa: F401  # fixtures
from xuncha_platform.campaigns.models import Campaign, CampaignSite, Pass, Result
from xuncha_platform.campaigns.rules.rulebooks import own_text
from xuncha_platform.registry.models import Site


@pytest.fixture
def where(inspecting, register):  # noqa: F811
    """The address of a draft."""
    return f"/campaigns/{inspecting.post('/campaigns', NEW).json()['id']}"


@pytest.fixture
def drawn(inspecting, where):  # noqa: F811
    inspecting.post(f"{where}/seed", {"seed": "演练种子2016"})
    assert inspecting.post(f"{where}/draw").status_code == 200
    return where


def test_sites_are_forced_in_and_left_out_with_reasons(inspecting, where):  # noqa: F811
    first, second = Site.objects.order_by("id").values_list("pk", flat=True)[:2]
    choice = {
        "forced": [{"site": first, "reason": "群众反映"}],
        "left_out": [{"site": second, "reason": "改版"}],
    }
    assert inspecting.patch(where, {"version": 1, "choice": choice}).status_code == 200
    scope = inspecting.get(f"{where}/scope").json()
    assert scope["sites"] == 4
    assert [(one["site"], one["reason"]) for one in scope["forced"]] == [(first, "群众反映")]
    assert [(one["site"], one["reason"]) for one in scope["left_out"]] == [(second, "改版")]
    assert scope["coverage"]["never"] == 4
    both = {"forced": choice["left_out"], "left_out": choice["left_out"]}
    answer = inspecting.patch(where, {"version": 2, "choice": both})
    assert (answer.status_code, "同时必抽和不抽" in answer.json()["message"]) == (422, True)
    none = {"forced": [{"site": 999_999, "reason": "x"}]}
    assert inspecting.patch(where, {"version": 2, "choice": none}).status_code == 422
    assert inspecting.get(where).json()["choice"]["forced"][0]["site"] == first


def test_a_recheck_is_of_what_failed(inspecting, drawn):  # noqa: F811
    failed = CampaignSite.objects.first()
    run = Pass.objects.create(campaign=failed.campaign, number=1, kind="first", state="done")
    failed.current = Result.objects.create(
        campaign_site=failed, run=run, machine_verdict="fail", verdict="fail"
    )
    failed.save()
    again = {**NEW, "kind": "recheck", "previous": failed.campaign_id, "title": "复查"}
    made = inspecting.post("/campaigns", again).json()
    assert inspecting.get(f"/campaigns/{made['id']}/scope").json()["sites"] == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_the_offices_own_rulebook(inspecting, where):  # noqa: F811
    text = own_text("census-2015").replace("id: census-2015", "id: ours")

    def send(content, version):
        file = SimpleUploadedFile("本单位指标.yaml", content.encode())
        return inspecting.upload(f"{where}/rulebook", {"version": version, "file": file})

    wrong = send("id: ours\nrules: nonsense\n", 1)
    assert wrong.status_code == 422
    assert "/tmp" not in wrong.json()["message"]
    assert send(text, 1).json()["rulebook"] == "本单位指标.yaml"
    assert Campaign.objects.get().rulebook_text == text
    assert send(text, 1).status_code == 409
    assert inspecting.patch(where, {"version": 2, "rulebook": "census-2015"}).status_code == 200
    assert Campaign.objects.get().rulebook_text == ""


def test_the_files_of_the_draw_and_what_everybody_may_see(inspecting, drawn, client):  # noqa: F811
    listed = inspecting.get(f"{drawn}/draw/list.csv")
    assert listed["Content-Disposition"].endswith('"list.csv"')
    assert listed.content.decode("utf-8-sig").count("\n") == 5
    assert inspecting.get(f"{drawn}/draw/must.csv").status_code == 404
    digest = inspecting.get(drawn).json()["seed_digest"]
    public = client.get(f"/api/open/draws/{digest}").json()
    assert (public["seed_sha256"], public["seed"], public["files"]) == (digest, "", [])
    assert client.get(f"/api/open/draws/{digest}/list.csv").status_code == 404
    Campaign.objects.update(stage="published")
    public = client.get(f"/api/open/draws/{digest}").json()
    assert (public["seed"], "list.csv" in public["files"]) == ("演练种子2016", True)
    assert client.get(f"/api/open/draws/{digest}/list.csv").content == listed.content


def test_a_seed_is_given_up_with_its_reason(inspecting, where):  # noqa: F811
    inspecting.post(f"{where}/seed", {})
    given = inspecting.post(f"{where}/seed/give-up", {"reason": "名单有误"})
    assert given.json()["seed_digest"] == ""
    assert inspecting.get(where).json()["given_up"][0]["reason"] == "名单有误"


def test_a_pass_is_begun_paused_resumed_cancelled_and_voided(inspecting, drawn):  # noqa: F811
    assert inspecting.get(f"{drawn}/progress").status_code == 404
    begun = inspecting.post(f"{drawn}/start", {"max_pages": 50, "probes": "none"})
    assert (begun.status_code, begun.json()["state"]) == (201, "running")
    run = f"/passes/{begun.json()['id']}"
    far = inspecting.get(f"{drawn}/progress").json()
    assert (far["waiting"], far["percent"], far["stuck"]) == (2, 0, [])
    assert inspecting.post(f"{run}/pause").json()["state"] == "paused"
    twice = inspecting.post(f"{run}/pause")
    assert (twice.status_code, "已暂停" in twice.json()["message"]) == (422, True)
    assert inspecting.post(f"{run}/resume").json()["state"] == "running"
    assert inspecting.post(f"{run}/cancel", {"reason": "换时间"}).json()["state"] == "cancelled"
    assert inspecting.post(f"{run}/void", {"reason": "我方断网"}).json()["state"] == "void"
    again = {"kind": "again", "which": "failed", "reason": "再试"}
    assert inspecting.post(f"{drawn}/again", again).json()["sites"] == 2
    assert [one["number"] for one in inspecting.get(f"{drawn}/passes").json()] == [1, 2]
    nobody = {"kind": "again", "which": "chosen", "sites": [], "reason": "x"}
    assert inspecting.post(f"{drawn}/again", nobody).status_code == 422


def test_samples_of_a_file_decide_about_availability(inspecting, drawn):  # noqa: F811
    def start(text):
        file = SimpleUploadedFile("probes.csv", text.encode())
        return inspecting.upload(f"{drawn}/start-with-samples", {"file": file, "max_pages": 60})

    wrong = start("at,url\nyesterday,x\n")
    assert (wrong.status_code, "/tmp" in wrong.json()["message"]) == (422, False)
    assert not Pass.objects.exists()
    right = start("at,url,ok,seconds,status\n2016-09-28T08:00:00,http://site0.invalid/,1,0.5,200\n")
    assert right.status_code == 201, right.content.decode()
    settings = Campaign.objects.get().settings
    assert (settings["probes"], settings["max_pages"]) == ("file", 60)


def test_what_is_missing_for_the_freeze_is_told(inspecting, drawn, program):  # noqa: F811
    missing = inspecting.get(f"{drawn}/missing").json()
    assert any("没有完成" in one["label"] and not one["may_stay"] for one in missing)
    answer = program("reviewer").post(f"{drawn}/freeze", {"accepted": True})
    assert (answer.status_code, "还不能定稿" in answer.json()["message"]) == (422, True)
    for path in ("seal", "manifest.json"):
        assert inspecting.get(f"{drawn}/{path}").status_code == 404
    assert date.fromisoformat(inspecting.get(drawn).json()["as_of"])
