"""The comparison of an inspection with what was planted."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from xuncha.sandbox.compare import compare
from xuncha.sandbox.manifest import Manifest, SiteTruth, make_manifest
from xuncha.sandbox.province import make_province

MANIFEST = make_manifest(make_province(sites=80))
VETO_IDS = {
    "站点长期无法访问": "C15-V1",
    "首页长期不更新": "C15-V2",
    "多个栏目长期不更新": "C15-V3a",
    "多个栏目为空白": "C15-V3c",
}


def _report(truth: SiteTruth) -> dict[str, Any]:
    """The report of an inspector who saw everything."""
    indicators = [
        {"id": VETO_IDS[reason], "kind": "veto", "state": "violated", "count": 1, "points": None}
        for reason in truth.reasons
    ]
    indicators += [
        {
            "id": one.clause,
            "kind": "deduction",
            "state": "violated",
            "count": one.count,
            "points": one.points,
        }
        for one in truth.deductions
    ]
    findings = [
        {"check": "dead_links", "url": url, "detail": {"verdict": "dead"}} for url in truth.dead
    ]
    columns = [
        {"name": name, "url": url, "state": state}
        for state in ("stale", "blank")
        for url, name in getattr(truth, state).items()
    ]
    return {
        "verdict": truth.verdict,
        "indicators": indicators,
        "findings": findings,
        "columns": columns,
    }


def _perfect(manifest: Manifest) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    campaign = {
        "regions": [
            {"name": row.name, "sampled": row.sampled, "failing": row.failing}
            for row in manifest.regions
        ],
        "sites": [
            {
                "url": truth.url,
                "verdict": truth.verdict,
                "reasons": list(truth.reasons),
                "sentence": ";".join(f"某项,扣{one.points:g}分" for one in truth.deductions),
            }
            for truth in manifest.sites
        ],
    }
    reports = {truth.url: _report(truth) for truth in (*manifest.sites, *manifest.national)}
    return campaign, reports


def test_a_perfect_inspection_agrees_in_everything() -> None:
    campaign, reports = _perfect(MANIFEST)
    agreement = compare(MANIFEST, campaign, reports)
    assert agreement.complete, agreement.lines()
    assert agreement.verdicts == agreement.reasons == agreement.sites == 80
    assert agreement.scored_right == agreement.scored > 40
    assert agreement.regions_right == agreement.regions == len(MANIFEST.regions)
    assert agreement.lines()[1] == "  结论一致 80/80"


def test_each_kind_of_error_is_counted_and_named() -> None:
    campaign, reports = _perfect(MANIFEST)
    campaign = deepcopy(campaign)
    truth = next(t for t in MANIFEST.sites if t.dead and t.verdict == "pass")
    report = reports[truth.url]
    gone = report["findings"].pop()
    report["findings"].append({**gone, "url": truth.url + "fine.html"})
    report["columns"].append({"name": "工作动态", "url": truth.url + "x/", "state": "stale"})
    report["indicators"][0]["points"] += 1
    listed = next(site for site in campaign["sites"] if site["url"] == truth.url)
    listed["verdict"] = "fail"
    listed["reasons"] = ["首页长期不更新"]
    campaign["regions"][0]["failing"] += 1
    agreement = compare(MANIFEST, campaign, reports)
    kinds = sorted(one.kind for one in agreement.differences)
    assert kinds == sorted(
        ["false_dead", "missed_dead", "false_column", "deduction", "verdict", "reasons", "region"]
    )
    assert agreement.verdicts == 79
    assert agreement.scored_right == agreement.scored - 1
    assert agreement.regions_right == agreement.regions - 1
    assert any(truth.name in line and "漏报死链" in line for line in agreement.lines())


def test_a_site_without_a_report_is_not_agreed() -> None:
    campaign, reports = _perfect(MANIFEST)
    reports.pop(MANIFEST.sites[0].url)
    agreement = compare(MANIFEST, campaign, reports)
    assert [one.kind for one in agreement.differences] == ["no_report"]
    assert agreement.verdicts == 79


def test_a_sentence_that_does_not_add_up_is_named() -> None:
    campaign, reports = _perfect(MANIFEST)
    truth = next(t for t in MANIFEST.sites if t.verdict == "fail" and not t.reasons)
    listed = next(site for site in campaign["sites"] if site["url"] == truth.url)
    listed["sentence"] = "某项,扣1分"
    assert [one.kind for one in compare(MANIFEST, campaign, reports).differences] == ["sentence"]
