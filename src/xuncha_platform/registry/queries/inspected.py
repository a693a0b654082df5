"""What the last inspection that one may look at says of a site."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha.punctuation import full_width
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Difference, Site
from xuncha_platform.web.charts import Cell
from xuncha_platform.web.spoken import COLUMN_KINDS, bracketed, in_a_row, stored_word

if TYPE_CHECKING:
    from xuncha_platform.campaigns.models import CampaignSite
    from xuncha_platform.findings.models import Finding

# Of one indicator so many faults are named; the page of the result has them all.
NAMED = 5
_STANDING = {
    "fresh": ("green", gettext_lazy("按期更新")),
    "stale": ("red", gettext_lazy("未按期更新")),
    "blank": ("red", gettext_lazy("空白")),
    "unknown": ("violet", gettext_lazy("无法核实")),
}


@dataclass(frozen=True, slots=True)
class Faults:
    """One indicator that did not come out clean, with some of its findings."""

    text: str
    # violated, undetermined or manual
    state: str
    count: int
    reason: str
    findings: list[Finding]
    more: int


@dataclass(frozen=True, slots=True)
class Inspected:
    """The last inspection: where it stands, what it came to, column by column, fault by fault."""

    campaign_site: CampaignSite
    sentence: str
    columns: list[Cell]
    faults: list[Faults]


def inspected(access: Access, site: Site) -> Inspected | None:
    """The newest result of a site that this person may look at."""
    from xuncha_platform.findings import visibility

    campaign_site = (
        visibility.campaign_sites(access)
        .filter(site=site, current__isnull=False)
        .select_related("campaign", "current")
        .order_by("-campaign__as_of", "-current_id")
        .first()
    )
    if campaign_site is None:
        return None
    result = campaign_site.current
    report = result.report or {}
    return Inspected(campaign_site, _sentence(result), _columns(report), _faults(report, result.pk))


def evidence_of(access: Access, difference: Difference) -> str:
    """Where the stored page is to be seen that a difference was read from; "" where there is none.

    A mark that differs is a finding of its own; others lead to the result of the inspection.
    """
    from xuncha_platform.findings import visibility

    marks = visibility.findings(access).filter(
        result__campaign_site__site=difference.site_id,
        check_name="identity",
        detail__mark=difference.field,
    )
    finding = marks.order_by("-id").first()
    if finding:
        return reverse("findings:detail", args=[finding.pk])
    last = inspected(access, difference.site)
    return result_url(last.campaign_site) if last else ""


def _sentence(result: Any) -> str:
    report = result.report or {}
    reasons = in_a_row(*result.reasons, mark=";")
    said = (
        stored_word(result.problem) or result.sentence or reasons or report.get("explanation", "")
    )
    return full_width(said)


def _columns(report: dict[str, Any]) -> list[Cell]:
    cells = []
    for column in report.get("columns", ()):
        tone, word = _STANDING.get(column["state"], _STANDING["unknown"])
        day = column["newest"]
        newest = _("最新 %(day)s") % {"day": day} if day else _("没有日期")
        period = column["period_days"]
        limit = [_("期限 %(days)d 天") % {"days": period}] if period else []
        kind = str(COLUMN_KINDS.get(column["kind"], ""))
        text = in_a_row(word, newest, *limit)
        name = bracketed(column["name"], kind)
        cells.append(Cell(name, tone, text, column["url"]))
    return cells


def _faults(report: dict[str, Any], result: int) -> list[Faults]:
    from xuncha_platform.findings.models import Finding

    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in Finding.objects.filter(result=result).order_by("priority", "id"):
        for indicator in finding.indicators:
            found[indicator].append(finding)
    rows = []
    for one in report.get("indicators", ()):
        findings = found.get(one["id"], [])
        if one["state"] not in ("violated", "undetermined") and not findings:
            continue
        rows.append(
            Faults(
                full_width(one["text"]),
                one["state"],
                one["count"],
                full_width(stored_word(one.get("reason", ""))),
                findings[:NAMED],
                max(0, len(findings) - NAMED),
            )
        )
    return sorted(rows, key=lambda row: row.state != "violated")


def result_url(campaign_site: CampaignSite) -> str:
    """The page of a site's result in a campaign."""
    return reverse("findings:site", args=[campaign_site.pk])
