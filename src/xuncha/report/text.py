"""What the terminal shows of a report: the verdict, why, and where to read on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from xuncha.punctuation import prose
from xuncha.report.brief import Brief
from xuncha.report.verdict import headline, open_reasons
from xuncha.report.words import CHECKS, VERDICTS

Report = Mapping[str, Any]

_MOST_REASONS = 5
_MOST_IDS = 8


def format_report(report: Report, folder: Path | None = None) -> str:
    """A few lines of Chinese about one site; `folder` is where its files are."""
    site, coverage = report["site"], report["coverage"]
    lines = [f"{site['name'] or site['host']}  {site['url']}", f"  {headline(report)}"]
    if report["sentence"] and report["deducted"] is not None:
        # The sentence is data (report.json has it letter by letter): it stays as it is.
        lines.append(prose("  扣分:") + report["sentence"])
    lines.append(prose(f"  发现:{_counts(report)}"))
    lines += _open(report)
    cut = ",达到页面上限,没有看完全站" if coverage["budget_exhausted"] else ""
    rendered = coverage.get("rendered", 0)
    by_browser = f"(其中 {rendered} 页由脚本生成,用 Chromium 读取)" if rendered else ""
    seen = (
        f"  监测时间点 {report['as_of']},规则 {report['rulebook']['id']};"
        f"看了 {coverage['pages']} 页{by_browser}、{coverage['links']} 个链接,"
        f"其中 {coverage['unverified']} 个链接无法核实{cut}"
    )
    lines.append(prose(seen))
    if folder:
        lines.append(prose(f"  报告:{folder / 'report.html'}"))
    return "\n".join(lines)


def _counts(report: Report) -> str:
    seen = Counter(finding["check"] for finding in report["findings"])
    if not seen:
        return "没有看到问题"
    return "、".join(f"{words} {seen[check]} 处" for check, words in CHECKS.items() if seen[check])


def _open(report: Report) -> list[str]:
    """What could not be established, a line a reason with its indicators."""
    grouped = list(open_reasons(report).items())
    lines = [
        prose(f"  无法核实:{reason}({_ids(rows)})") for reason, rows in grouped[:_MOST_REASONS]
    ]
    if len(grouped) > _MOST_REASONS:
        lines.append(prose(f"  无法核实:另有 {len(grouped) - _MOST_REASONS} 个原因,见报告"))
    return lines


def _ids(rows: Sequence[Report]) -> str:
    named = "、".join(row["id"] for row in rows[:_MOST_IDS])
    return f"{named} 等 {len(rows)} 项" if len(rows) > _MOST_IDS else named


def format_table(briefs: Sequence[Brief], out: Path | None = None) -> str:
    """A line a site, those that fail first, then the numbers."""
    rank = {"fail": 0, "undetermined": 1, "pass": 2}
    ordered = sorted(briefs, key=lambda brief: rank[brief["verdict"]])
    lines = [
        f"{VERDICTS[brief['verdict']]}  {brief['site']['name'] or brief['site']['host']}  "
        f"{brief['why']}"
        for brief in ordered
    ]
    counted = Counter(brief["verdict"] for brief in briefs)
    numbers = "、".join(f"{words} {counted[verdict]} 个" for verdict, words in VERDICTS.items())
    lines.append(prose(f"共 {len(briefs)} 个网站:{numbers}"))
    if out:
        lines.append(prose(f"汇总表:{out / 'summary.csv'}"))
    return "\n".join(lines)
