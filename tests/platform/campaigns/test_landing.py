"""What the core found becomes rows: all of a site or nothing, and once a pass."""

import hashlib
import json

import pytest

from xuncha.errors import InputError
from xuncha_platform.campaigns.models import PassState, Result
from xuncha_platform.campaigns.queries.manifest import files_of
from xuncha_platform.campaigns.services.current import count_again
from xuncha_platform.campaigns.services.landing import land_result
from xuncha_platform.findings.models import Finding
from xuncha_platform.registry.models import Site


def test_a_result_is_the_report_with_its_findings_as_rows(inspected):
    run = inspected.new_pass()
    results = inspected.land(run)
    assert len(results) == 8
    verdicts = {result.verdict for result in results}
    assert "fail" in verdicts
    for result in results:
        folder = inspected.folder(run, result.campaign_site)
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        evidence = (folder / "evidence.warc.gz").read_bytes()
        assert result.machine_verdict == report["verdict"]
        assert (result.score, result.sentence) == (report["score"], report["sentence"])
        assert result.evidence_sha256 == hashlib.sha256(evidence).hexdigest()
        assert result.evidence_bytes == len(evidence)
        rows = {row.fingerprint: row for row in result.findings.all()}
        assert set(rows) == {finding["fingerprint"] for finding in report["findings"]}
        for indicator in report["indicators"]:
            for fingerprint in indicator["findings"]:
                assert indicator["id"] in rows[fingerprint].indicators


def test_the_register_shows_what_the_last_inspection_said(inspected):
    run = inspected.new_pass()
    result = next(r for r in inspected.land(run) if r.score is not None)
    site = Site.objects.get(pk=result.campaign_site.site_id)
    assert (site.last_verdict, site.last_score) == (result.verdict, result.score)
    assert site.last_inspected_on == inspected.campaign.as_of
    assert site.open_faults == result.findings.exclude(indicators=[]).count() > 0
    newest = [c["newest"] for c in result.report["columns"] if c["newest"]]
    assert site.newest_update_on.isoformat() == max(newest)


def test_landing_twice_gives_one_result(inspected):
    run = inspected.new_pass()
    row = inspected.campaign.sites.first()
    (first,) = inspected.land(run, [row])
    (second,) = inspected.land(run, [row])
    assert first == second
    assert Result.objects.count() == 1


def test_a_torn_report_leaves_nothing(inspected):
    run = inspected.new_pass()
    row = inspected.campaign.sites.first()
    folder = inspected.folder(run, row)
    text = (folder / "report.json").read_text(encoding="utf-8")
    (folder / "report.json").write_text(text[: len(text) // 2], encoding="utf-8")
    with pytest.raises(ValueError, match="delimiter|string|value"):
        land_result(run, row, folder)
    assert not Result.objects.exists()
    assert not Finding.objects.exists()


def test_a_site_without_a_report_is_undetermined_and_says_why(inspected):
    run = inspected.new_pass()
    row = inspected.campaign.sites.first()
    result = land_result(run, row, inspected.folder(run, row), "磁盘已满")
    assert (result.verdict, result.problem) == ("undetermined", "磁盘已满")
    row.refresh_from_db()
    assert row.current == result
    assert Site.objects.get(pk=row.site_id).last_verdict == ""


def test_a_later_pass_counts_and_a_void_one_does_not(inspected):
    row = inspected.campaign.sites.first()
    first, second = inspected.new_pass(), inspected.new_pass("again")
    (old,) = inspected.land(first, [row])
    (new,) = inspected.land(second, [row])
    row.refresh_from_db()
    assert row.current == new
    second.state = PassState.VOID
    second.save()
    assert count_again(row) == old


def test_a_run_that_failed_does_not_push_out_a_report(inspected):
    row = inspected.campaign.sites.first()
    first, second = inspected.new_pass(), inspected.new_pass("again")
    (good,) = inspected.land(first, [row])
    land_result(second, row, inspected.folder(second, row), "抓取进程退出")
    row.refresh_from_db()
    assert row.current == good


@pytest.mark.slow
@pytest.mark.on_both
def test_thousands_of_dead_links_of_one_site(inspected):
    run = inspected.new_pass()
    row = inspected.campaign.sites.first()
    folder = inspected.folder(run, row)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    report["findings"] = [
        {
            "fingerprint": f"x1-{number:016x}",
            "check": "dead_links",
            "name": "dead_link",
            "url": f"http://a.invalid/{number}",
            "parents": ["http://a.invalid/"],
            "parent_count": 1,
            "detail": {"on_home": False},
            "state": "confirmed",
            "evidence": {"record_id": "", "at": ""},
        }
        for number in range(5000)
    ]
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    result = land_result(run, row, folder)
    assert result.findings.count() == 5000


def elsewhere(settings, tmp_path, linked):
    """A data folder on a path with Chinese and blanks; what is `linked` lies on another disk."""
    data, disk = tmp_path / "巡查 数据 (二〇一六)", tmp_path / "大 硬盘"
    (data / linked).parent.mkdir(parents=True)
    disk.mkdir()
    (data / linked).symlink_to(disk, target_is_directory=True)
    settings.DATA, settings.EVIDENCE = data, data / "evidence"


@pytest.mark.parametrize("linked", ["nothing", "evidence", "evidence/campaigns"])
def test_the_evidence_folder_may_be_a_symbolic_link(inspected, settings, tmp_path, linked):
    elsewhere(settings, tmp_path, linked)
    run = inspected.new_pass()
    result = inspected.land(run, [inspected.campaign.sites.first()])[0]
    assert result.folder.startswith(f"campaigns/{inspected.campaign.pk}/pass-1/")
    assert all(files_of(result).values())


def test_results_named_by_the_place_behind_the_link_land_as_well(inspected, settings, tmp_path):
    elsewhere(settings, tmp_path, "evidence")
    run, row = inspected.new_pass(), inspected.campaign.sites.first()
    behind = inspected.folder(run, row).resolve()
    result = land_result(run, row, behind)
    assert (settings.EVIDENCE / result.folder).resolve() == behind


def test_a_folder_outside_of_the_evidence_is_refused_by_name(inspected, tmp_path):
    run, row = inspected.new_pass(), inspected.campaign.sites.first()
    outside = tmp_path / "别处"
    inspected.folder(run, row).rename(outside)
    with pytest.raises(InputError, match="别处"):
        land_result(run, row, outside)
    assert not Result.objects.exists()
