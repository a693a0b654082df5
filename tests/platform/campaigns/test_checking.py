"""A seal is checked by a job: killed at any moment it goes on; who asked and what differs is kept."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from tests.platform.campaigns.test_freezing import decide_all, frozen, reviewed  # noqa: F401
from tests.platform.campaigns.test_sealing import Killed, let_the_lease_run_out
from xuncha.errors import InputError
from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns import hashing
from xuncha_platform.campaigns.models import Campaign, CheckedEvidence, SealCheck
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.campaigns.rules.sealed_words import in_words
from xuncha_platform.campaigns.services.checking import check_seal
from xuncha_platform.jobs import loop, table
from xuncha_platform.jobs.models import Job

# Fixtures of the freeze's own tests are used here.
# ruff: noqa: F811


@pytest.fixture
def browser(reviewer, signed_in):
    return signed_in(reviewer)


def page_of(client, campaign, **headers):
    return client.get(reverse("campaigns:freeze", args=[campaign.pk]), headers=headers)


def damage(campaign):
    """One byte less in the evidence of the first site."""
    row = campaign.sites.select_related("current").first()
    path = result_folder(row.current) / "evidence.warc.gz"
    path.write_bytes(path.read_bytes()[:-1])
    return row


@pytest.mark.slow
@pytest.mark.on_both
def test_no_page_and_no_operation_hashes_anything(frozen, browser, monkeypatch):
    def hashes(_result):
        raise AssertionError("evidence is read in a request")

    monkeypatch.setattr(hashing, "files_of", hashes)
    monkeypatch.setattr("xuncha_platform.campaigns.queries.manifest.files_of", hashes)
    api = f"/api/campaigns/{frozen.pk}/seal"
    assert page_of(browser, frozen).status_code == 200
    assert browser.get(api).json()["checked"] is None
    assert browser.post(f"{api}/check").status_code == 200
    browser.post(reverse("campaigns:check-seal", args=[frozen.pk]))
    assert "0 / 8" in page_of(browser, frozen).content.decode()
    assert SealCheck.objects.count() == 1


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("at", [0, 3, 7])
def test_killed_at_any_result_it_goes_on_and_hashes_nothing_twice(
    frozen, reviewer, monkeypatch, at
):
    check_seal(reviewer, frozen)
    monkeypatch.setattr(hashing, "_STEP_RESULTS", 1)
    hashed, files_of = [], hashing.files_of

    def dies(result):
        if len(hashed) == at:
            raise Killed
        hashed.append(result.pk)
        return files_of(result)

    with monkeypatch.context() as patch:
        patch.setattr(hashing, "files_of", dies)
        with pytest.raises(Killed):
            loop.step("first")
    assert CheckedEvidence.objects.count() == at

    def lives(result):
        hashed.append(result.pk)
        return files_of(result)

    monkeypatch.setattr(hashing, "files_of", lives)
    let_the_lease_run_out()
    assert loop.step("second")
    check = SealCheck.objects.get()
    assert (check.state, check.differs) == ("done", [])
    assert len(hashed) == len(set(hashed)) == 8
    assert not CheckedEvidence.objects.exists()


@pytest.mark.slow
@pytest.mark.on_both
def test_killed_while_comparing_nothing_is_said(frozen, reviewer, monkeypatch):
    from xuncha_platform.campaigns import checking

    check_seal(reviewer, frozen)

    def dies(_campaign, _files):
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(checking, "verify_manifest", dies)
        with pytest.raises(Killed):
            loop.step("first")
    assert SealCheck.objects.get().state == "running"
    assert not Event.objects.filter(action="campaigns.seal.check").exists()
    let_the_lease_run_out()
    assert loop.step("second")
    assert Event.objects.filter(action="campaigns.seal.check").count() == 1


@pytest.mark.slow
@pytest.mark.on_both
def test_the_page_follows_it_and_shows_who_when_and_what(frozen, reviewer, browser):
    assert "还没有核对过" in page_of(browser, frozen).content.decode()
    row = damage(frozen)
    browser.post(reverse("campaigns:check-seal", args=[frozen.pk]))
    under_way = page_of(browser, frozen, **{"HX-Request": "true"}).content.decode()
    assert under_way.startswith("<section")
    assert "0 / 8" in under_way
    assert loop.step("w")
    assert page_of(browser, frozen, **{"HX-Request": "true"}).headers["HX-Refresh"] == "true"
    page = page_of(browser, frozen).content.decode()
    assert "不一致" in page
    assert f"{row.snapshot['url']}：证据文件（evidence.warc.gz）" in page
    assert f"由{reviewer.user}核对" in page
    event = Event.objects.get(action="campaigns.seal.check")
    assert (event.user, event.after["differs"]) == (reviewer.user, 1)


@pytest.mark.slow
@pytest.mark.on_both
def test_the_last_result_stays_while_another_check_is_on_its_way(frozen, reviewer, browser):
    check_seal(reviewer, frozen)
    assert loop.step("w")
    damage(frozen)
    check_seal(reviewer, frozen)
    page = page_of(browser, frozen).content.decode()
    assert "完全一致" in page
    assert "正在核对" in page
    assert loop.step("w")
    assert "完全一致" not in page_of(browser, frozen).content.decode()


@pytest.mark.slow
@pytest.mark.on_both
def test_programs_start_it_and_read_what_it_came_to(frozen, browser, reviewer):
    row = damage(frozen)
    address = f"/api/campaigns/{frozen.pk}/seal"
    begun = browser.post(f"{address}/check").json()
    assert begun["manifest_sha256"] == frozen.manifest_sha256
    assert (begun["checking"]["done"], begun["checking"]["total"]) == (0, 8)
    # Asked for twice: the one that is on its way.
    assert browser.post(f"{address}/check").json()["checking"] == begun["checking"]
    assert loop.step("w")
    found = browser.get(address).json()
    assert found["checking"] is None
    assert found["checked"]["by"] == str(reviewer.user)
    assert found["checked"]["differs"] == [
        f"sites/{row.snapshot['url']}/result/files/evidence.warc.gz"
    ]
    assert not loop.step("w")


@pytest.mark.slow
@pytest.mark.on_both
def test_evidence_that_cannot_be_read_is_told_and_it_can_be_asked_for_again(
    frozen, reviewer, browser, monkeypatch
):
    def broken(_result):
        raise PermissionError(13, "Permission denied")

    check_seal(reviewer, frozen)
    with monkeypatch.context() as patch:
        patch.setattr(hashing, "files_of", broken)
        for _try in range(5):
            Job.objects.update(run_at=table.database_now())
            assert loop.step("w")
    assert "证据文件读不了" in page_of(browser, frozen).content.decode()
    stopped = browser.get(f"/api/campaigns/{frozen.pk}/seal").json()["checking"]["stopped"]
    assert "证据文件读不了" in stopped
    check_seal(reviewer, frozen)
    assert loop.step("w")
    assert sorted(SealCheck.objects.values_list("state", flat=True)) == ["done", "given_up"]


@pytest.mark.slow
@pytest.mark.on_both
def test_who_may_ask_for_it(frozen, reviewed, person, tree, signed_in):
    for role in ("inspector", "reviewer", "administrator"):
        check_seal(person(role, tree.province, f"{role}-2"), frozen)
    for role in ("reader", "operator", "registrar"):
        with pytest.raises(PermissionDenied):
            check_seal(person(role, tree.province), frozen)
    outsider = person("reviewer", tree.elsewhere)
    with pytest.raises(Campaign.DoesNotExist):
        check_seal(outsider, frozen)
    address = reverse("campaigns:check-seal", args=[frozen.pk])
    assert signed_in(outsider).post(address).status_code == 404
    reader = signed_in(person("reader", tree.province, "reader-2"))
    assert reader.post(address).status_code == 403
    assert "现在核对" not in page_of(reader, frozen).content.decode()


def test_an_unfrozen_campaign_has_no_seal_to_check(reviewed, reviewer, browser):
    with pytest.raises(InputError, match="没有定稿"):
        check_seal(reviewer, reviewed)
    assert browser.get(f"/api/campaigns/{reviewed.pk}/seal").status_code == 404


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("manifest", "封存清单本身被改过"),
        ("campaign/settings/delay", "活动的设置（settings/delay）"),
        ("draw/files/sites.csv", "名单和抽取（files/sites.csv）"),
        ("sites/http://a.cn/", "http://a.cn/：多出或缺少这个网站"),
        ("sites/http://a.cn/result/verdict", "http://a.cn：结果（verdict）"),
        ("sites/http://a.cn//register/region", "http://a.cn/：登记信息（region）"),
        ("sites/http://a.cn/b/region", "http://a.cn/b：地区"),
        ("sites/http://a.cn/decisions/sha256", "http://a.cn：复核决定（sha256）"),
        ("something/else", "something/else"),
    ],
)
def test_differences_are_told_in_words(path, said):
    assert in_words(path) == said
