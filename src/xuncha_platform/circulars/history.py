"""What the facts of a circular say beyond its campaign: the register, and the quarters before."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from typing import Any

from xuncha.punctuation import full_width
from xuncha.report.circular.facts.arithmetic import printed_rate
from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignKind
from xuncha_platform.campaigns.queries.standing import current_of
from xuncha_platform.circulars.rules.periods import follows
from xuncha_platform.circulars.statistics.streaks import streaks_of
from xuncha_platform.circulars.statistics.tallies import COUNTS

# As the list writes it, always in Chinese (campaigns/rules/snapshot.py).
_RUNNING = ("正常运行", "")


def with_history(facts: dict[str, Any], campaign: Campaign, decimals: int) -> dict[str, Any]:
    """The facts with how many sites run, the change since the last quarter, quarters in a row."""
    sites = {**facts["sites"], **_running(campaign, facts["sites"]["sampled"])}
    found = {**facts, "sites": sites}
    before = last_quarter(campaign)
    if before is not None:
        found["previous"] = previous = _counts(before)
        found["sites"] = sites | _change(sites, previous, decimals)
    claims = [
        {"who": [one.region], "quarters": one.length, "claim": full_width("抽查全部合格")}
        for one in streaks_of(campaign)
        if one.length > 1
    ]
    return found | ({"consecutive": claims} if claims else {})


def is_whole(campaign: Campaign) -> bool:
    """Whether the list it was drawn from is the whole register of its office: a campaign of some
    regions or of portals alone says nothing of 全省."""
    return campaign.kind != CampaignKind.RECHECK and not any(campaign.scope_filter.values())


def last_quarter(campaign: Campaign) -> Campaign | None:
    """The sealed campaign of the quarter before: same office, kind and rulebook. Else the word
    “较上季度” would not be true."""
    earlier = Campaign.objects.filter(
        organisation_id=campaign.organisation_id,
        kind=campaign.kind,
        rulebook=campaign.rulebook,
        period_key__lt=campaign.period_key,
        frozen_at__isnull=False,
    ).order_by("-period_key", "-id")
    return next((one for one in earlier if follows(one.period_key, campaign.period_key)), None)


def _running(campaign: Campaign, sampled: int) -> dict[str, Any]:
    """How many sites ran when the list was fixed, where the list is of all of them.

    Sites that are offline for a while (临时下线) stand in the list and do not run.
    """
    if not is_whole(campaign):
        return {}
    listed = csv.DictReader(io.StringIO(campaign.files.population_csv, newline=""))
    running = sum(row["status"] in _RUNNING for row in listed)
    return {"running": running} if running > sampled else {}


def _counts(campaign: Campaign) -> dict[str, int]:
    """The figures of an earlier campaign: what was not judged is in no rate."""
    rows = campaign.sites.filter(chosen__in=COUNTED).annotate(now=current_of(campaign))
    found = rows.order_by().aggregate(**COUNTS)
    sampled, failing = found["sampled"], found["failing"]
    undetermined = sampled - failing - found["passing"]
    counts = {"sampled": sampled, "failing": failing}
    return counts | ({"undetermined": undetermined} if undetermined else {})


def _change(now: dict[str, Any], before: dict[str, Any], decimals: int) -> dict[str, Any]:
    """持平, or by how many points the printed rate moved; nothing where one of them has no rate."""
    rates = [_rate(one, decimals) for one in (now, before)]
    if None in rates:
        return {}
    new, old = (Decimal(str(rate)) for rate in rates)
    if new == old:
        return {"vs_previous_quarter": "持平"}
    return {"change_pp": f"{new - old:f}"}


def _rate(counts: dict[str, Any], decimals: int) -> Decimal | None:
    judged = counts["sampled"] - counts.get("undetermined", 0)
    return printed_rate(judged - counts["failing"], judged, decimals) if judged else None
