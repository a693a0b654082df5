"""What an inspection found against what was planted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urldefrag

from xuncha.sandbox.manifest import Manifest, SiteTruth
from xuncha.score.clauses import points_of

_DEAD_CHECKS = ("dead_links", "attachments")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which the inspection and the truth differ."""

    # verdict, reasons, deduction, sentence, region, false_dead, missed_dead, false_column,
    # missed_column or no_report
    kind: str
    site: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far an inspection agrees with the truth."""

    sites: int
    verdicts: int
    reasons: int
    # Sites scored by points whose deductions are all as planted, and how many there are.
    scored_right: int
    scored: int
    regions_right: int
    regions: int
    differences: tuple[Difference, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing differs."""
        return not self.differences

    def of(self, kind: str) -> tuple[Difference, ...]:
        """The differences of one kind."""
        return tuple(one for one in self.differences if one.kind == kind)

    def lines(self, most: int = 20) -> list[str]:
        """The agreement for a terminal, in Chinese; at most so many differences."""
        found = [
            "与演练底账比对(演练数据):",
            f"  结论一致 {self.verdicts}/{self.sites}",
            f"  否决原因一致 {self.reasons}/{self.sites}",
            f"  扣分逐项一致 {self.scored_right}/{self.scored}",
            f"  分地区数字一致 {self.regions_right}/{self.regions}",
            f"  误报死链 {len(self.of('false_dead'))} 条,漏报死链 {len(self.of('missed_dead'))} 条",
            f"  误报栏目 {len(self.of('false_column'))} 个,漏报栏目 {len(self.of('missed_column'))} 个",
        ]
        for one in self.differences[:most]:
            words = _KINDS[one.kind]
            found.append(f"  ✗ {one.site} {words}:应为 {one.expected},实为 {one.found}")
        if len(self.differences) > most:
            found.append(f"  ……另有 {len(self.differences) - most} 处不一致")
        return found


_KINDS = {
    "no_report": "没有检查结果",
    "verdict": "结论",
    "reasons": "否决原因",
    "deduction": "扣分",
    "sentence": "扣分说明",
    "region": "地区数字",
    "false_dead": "误报死链",
    "missed_dead": "漏报死链",
    "false_column": "误报栏目",
    "missed_column": "漏报栏目",
}


def compare(
    manifest: Manifest, campaign: Mapping[str, Any], reports: Mapping[str, Mapping[str, Any]]
) -> Agreement:
    """Compare a campaign (as campaign.json) and the report of each site, by its URL."""
    by_url = {site["url"]: site for site in campaign["sites"]}
    differences: list[Difference] = []
    for truth in manifest.sites:
        listed, report = by_url.get(truth.url), reports.get(truth.url)
        if listed is None or report is None:
            differences.append(Difference("no_report", truth.name, truth.verdict, "无"))
        else:
            differences += _site(truth, listed, report)
    for truth in manifest.national:
        if truth.url in reports:
            report = reports[truth.url]
            listed = {"verdict": report["verdict"], "reasons": reasons_of(report)}
            differences += _site(truth, listed, report)
    regions = list(_regions(manifest, campaign))
    return _count(manifest, [*differences, *regions], len(regions))


def reasons_of(report: Mapping[str, Any]) -> tuple[str, ...]:
    """The vetoes a report names, by the words of the circular."""
    words = {
        "C15-V1": "站点长期无法访问",
        "C15-V2": "首页长期不更新",
        "C15-V3a": "多个栏目长期不更新",
        "C15-V3b": "多个栏目长期不更新",
        "C15-V3c": "多个栏目为空白",
    }
    violated = [
        row["id"]
        for row in report["indicators"]
        if row["kind"] == "veto" and row["state"] == "violated"
    ]
    return tuple(dict.fromkeys(words.get(name, name) for name in violated))


def _site(
    truth: SiteTruth, listed: Mapping[str, Any], report: Mapping[str, Any]
) -> Iterator[Difference]:
    if listed["verdict"] != truth.verdict:
        yield Difference("verdict", truth.name, truth.verdict, listed["verdict"])
    if set(listed["reasons"]) != set(truth.reasons):
        expected = "、".join(truth.reasons) or "无"
        yield Difference("reasons", truth.name, expected, "、".join(listed["reasons"]) or "无")
    if not truth.readable:
        return
    if not truth.reasons:
        yield from _deductions(truth, report)
        yield from _sentence(truth, listed)
    yield from _dead(truth, report)
    yield from _columns(truth, report)


def _deductions(truth: SiteTruth, report: Mapping[str, Any]) -> Iterator[Difference]:
    expected = {one.clause: (one.count, one.points) for one in truth.deductions}
    found = {
        row["id"]: (row["count"], row["points"])
        for row in report["indicators"]
        if row["kind"] == "deduction" and row["state"] == "violated"
    }
    for clause in sorted({*expected, *found}):
        wanted, got = expected.get(clause), found.get(clause)
        # The clause on availability counts percents here and failures there: points decide.
        if (wanted and wanted[1]) != (got and got[1]):
            yield Difference("deduction", truth.name, _words(clause, wanted), _words(clause, got))


def _sentence(truth: SiteTruth, listed: Mapping[str, Any]) -> Iterator[Difference]:
    """The printed clauses have to add up to what was planted; a site that passes needs none."""
    lost = sum((Decimal(str(one.points)) for one in truth.deductions), Decimal(0))
    printed = points_of(listed.get("sentence") or "")
    if truth.verdict == "fail" and printed != lost:
        yield Difference("sentence", truth.name, f"{lost}分", f"{printed}分")


def _words(clause: str, lost: tuple[int, float] | None) -> str:
    return f"{clause} {lost[0]}处{lost[1]:g}分" if lost and lost[1] else f"{clause} 不扣分"


def _dead(truth: SiteTruth, report: Mapping[str, Any]) -> Iterator[Difference]:
    found = {
        urldefrag(finding["url"]).url
        for finding in report["findings"]
        if finding["check"] in _DEAD_CHECKS and finding["detail"].get("verdict", "dead") != "ok"
    } - _not_links(report)
    for url in sorted(found - truth.dead):
        yield Difference("false_dead", truth.name, "可以打开", url)
    for url in sorted(truth.dead - found):
        yield Difference("missed_dead", truth.name, url, "没有发现")


def _not_links(report: Mapping[str, Any]) -> set[str]:
    """Pages named because a form is not offered there: a finding on attachments, not a link."""
    return {
        finding["url"]
        for finding in report["findings"]
        if finding["check"] == "attachments" and "verdict" not in finding["detail"]
    }


def _columns(truth: SiteTruth, report: Mapping[str, Any]) -> Iterator[Difference]:
    for state in ("stale", "blank"):
        planted: Mapping[str, str] = getattr(truth, state)
        found = {
            column["url"]: column["name"]
            for column in report["columns"]
            if column["state"] == state
        }
        for name in _only_in(found, planted):
            yield Difference("false_column", truth.name, "正常", f"{name} {state}")
        for name in _only_in(planted, found):
            yield Difference("missed_column", truth.name, f"{name} {state}", "没有发现")


def _only_in(columns: Mapping[str, str], others: Mapping[str, str]) -> list[str]:
    """Names of the columns that the others lack by address and by name."""
    names = set(others.values())
    return [name for url, name in columns.items() if url not in others and name not in names]


def _regions(manifest: Manifest, campaign: Mapping[str, Any]) -> Iterable[Difference]:
    found = {row["name"]: (row["sampled"], row["failing"]) for row in campaign["regions"]}
    for region in manifest.regions:
        expected = (region.sampled, region.failing)
        got = found.get(region.name)
        if got != expected:
            words = f"{got[0]}/{got[1]}" if got else "无"
            yield Difference("region", region.name, f"{expected[0]}/{expected[1]}", words)


def _count(manifest: Manifest, differences: list[Difference], wrong_regions: int) -> Agreement:
    named = {truth.name for truth in manifest.sites}
    scored = {truth.name for truth in manifest.sites if truth.readable and not truth.reasons}

    def wrong(among: set[str], *kinds: str) -> int:
        return len({one.site for one in differences if one.kind in kinds and one.site in among})

    return Agreement(
        sites=len(named),
        verdicts=len(named) - wrong(named, "verdict", "no_report"),
        reasons=len(named) - wrong(named, "reasons", "no_report"),
        scored_right=len(scored) - wrong(scored, "deduction", "sentence", "no_report"),
        scored=len(scored),
        regions_right=len(manifest.regions) - wrong_regions,
        regions=len(manifest.regions),
        differences=tuple(differences),
    )
