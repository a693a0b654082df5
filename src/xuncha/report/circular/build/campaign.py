"""campaign.json of a round → the facts of its circular: groups, reasons and poor regions counted.

Everything the facts print is computed here from the list of websites and regions alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from xuncha.errors import InputError
from xuncha.punctuation import full_width
from xuncha.report.circular.build.families import families
from xuncha.report.circular.facts.arithmetic import number_of

# The words of the campaign that pass into the facts as they are.
_KEPT = (
    *("id", "title", "issuer", "level", "region", "province", "year", "quarter", "month", "date"),
    *("doc_no", "addressees", "basis", "triggered_by", "period", "approved_by", "complaints"),
    *("media", "previous", "rectification", "duties", "attachments", "settings", "national_check"),
)
LEVELS = ("省辖市", "省直管县(市)", "省政府部门")
# 名单太长不点名:只列较差地区;少于5个网站的地区,一个网站就能左右合格率。
POOR_BELOW_PCT = 60
POOR_MIN_SAMPLED = 5


def facts_from_campaign(campaign: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of the circular of one round. Raises InputError where the campaign lacks a part."""
    sites, regions = _rows(campaign, "sites"), _rows(campaign, "regions")
    failing = [site for site in sites if site.get("verdict") == "fail"]
    open_cases = [site for site in sites if site.get("verdict") == "undetermined"]
    facts: dict[str, Any] = {name: campaign[name] for name in _KEPT if name in campaign}
    facts["sites"] = {**_counts(campaign), **_running(campaign)}
    if open_cases:
        facts["sites"]["undetermined"] = len(open_cases)
    rows = [_region(region, open_cases) for region in regions]
    facts["groups"] = _groups(rows)
    facts["regions"] = rows
    facts.update(_named_regions(rows, _settings(campaign)))
    facts["reasons"] = _reasons(failing)
    facts["failing_sites"] = _failing(failing, rows)
    facts["failing_list_complete"] = True
    if campaign.get("national"):
        facts["national_failing_sites"] = [_named(site) for site in _rows(campaign, "national")]
    return {name: value for name, value in facts.items() if value not in ([], {}, None)}


def _rows(campaign: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    value = campaign.get(name)
    if not isinstance(value, Sequence) or not all(isinstance(row, Mapping) for row in value):
        raise InputError(
            f"campaign.json:缺 {name} 或它不是列表", f"campaign.json: {name} is missing or no list"
        )
    return list(value)


def _counts(campaign: Mapping[str, Any]) -> dict[str, Any]:
    counts = {}
    for name in ("sampled", "failing"):
        if number_of(campaign.get(name)) is None:
            raise InputError(f"campaign.json:缺 {name}", f"campaign.json: {name} is missing")
        counts[name] = campaign[name]
    return counts


def _running(campaign: Mapping[str, Any]) -> dict[str, Any]:
    return {"running": campaign["running"]} if campaign.get("running") else {}


def _settings(campaign: Mapping[str, Any]) -> Mapping[str, Any]:
    settings = campaign.get("settings")
    return settings if isinstance(settings, Mapping) else {}


def _region(region: Mapping[str, Any], open_cases: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    row = {name: region[name] for name in ("name", "level", "sampled", "failing") if name in region}
    undetermined = sum(site.get("region") == region.get("name") for site in open_cases)
    return {**row, "undetermined": undetermined} if undetermined else row


def _groups(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """省辖市网站 …: the regions of each level together, in the order of the levels."""
    found = dict.fromkeys(str(row["level"]) for row in rows if row.get("level"))
    ordered = [level for level in LEVELS if level in found]
    ordered += [level for level in found if level not in LEVELS]
    if len(ordered) < 2 or any(not row.get("level") for row in rows):
        return []
    return [_group(level, [row for row in rows if row["level"] == level]) for level in ordered]


def _group(level: str, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {"name": f"{level}网站"}
    for part in ("sampled", "failing", "undetermined"):
        total = sum(int(row.get(part, 0)) for row in rows)
        if total or part != "undetermined":
            made[part] = total
    return made


def _named_regions(
    rows: Sequence[Mapping[str, Any]], settings: Mapping[str, Any]
) -> dict[str, Any]:
    """Regions at 100 %, and poor ones by the rule that the circular states."""
    below = int(settings.get("poor_below_pct", POOR_BELOW_PCT))
    least = int(settings.get("poor_min_sampled", POOR_MIN_SAMPLED))
    judged = [(row, int(row["sampled"]) - int(row.get("undetermined", 0))) for row in rows]
    # A region with a website that could not be judged is not called clean.
    hundred = [
        row["name"]
        for row, count in judged
        if count and not row["failing"] and not row.get("undetermined")
    ]
    poor = [
        row["name"]
        for row, count in judged
        if count >= least and (count - int(row["failing"])) * 100 < below * count
    ]
    named: dict[str, Any] = {"regions_100pct": hundred, "regions_poor": poor}
    if poor:
        named["regions_poor_rule"] = f"较差指抽查{least}个以上网站且合格率低于{below}%"
    return named


def _reasons(failing: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Each family of reasons: a website once in a family, in as many families as it has."""
    counted: Counter[str] = Counter()
    for site in failing:
        counted.update(families(_reason_texts(site)))
    return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def _reason_texts(site: Mapping[str, Any]) -> list[str]:
    """The vetoes; where there is none, the deduction sentence."""
    reasons = site.get("reasons") or []
    texts = [reasons] if isinstance(reasons, str) else [str(reason) for reason in reasons]
    sentence = str(site.get("sentence") or "").strip()
    return texts or ([sentence] if sentence else [])


def _failing(
    failing: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """附件3, in the order of the region table."""
    order = {str(row["name"]): number for number, row in enumerate(rows)}
    ordered = sorted(failing, key=lambda site: order.get(str(site.get("region")), len(order)))
    return [_named(site) for site in ordered]


def _named(site: Mapping[str, Any]) -> dict[str, Any]:
    sentence = str(site.get("sentence") or site.get("reason") or "").strip()
    return {
        "region": str(site.get("region", "")),
        "site": str(site.get("name") or site.get("site") or site.get("url", "")),
        "reason": full_width(sentence or ",".join(_reason_texts(site))),
    }
