"""The facts of a campaign's circular: its document, and what the office adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xuncha.punctuation import full_width
from xuncha.report.circular.build.campaign import facts_from_campaign
from xuncha.report.circular.build.model import Circular as Composed
from xuncha.report.circular.facts.record import Record
from xuncha.report.circular.writing import composed
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.rules.periods import year_and_quarter
from xuncha_platform.circulars.statistics.streaks import streaks_of

_LEVELS = {"national": "国家", "province": "省级", "city": "市级", "county": "县级"}


def facts_of(circular: Circular) -> dict[str, Any]:
    """The facts as they are now. The same campaign and fields give the same facts.

    Raises InputError where the core cannot make facts of them.
    """
    campaign = circular.campaign
    year, quarter = year_and_quarter(campaign.period_key)
    about = {
        "id": circular.slug,
        "title": circular.title,
        "issuer": circular.issuer,
        "level": _LEVELS.get(campaign.organisation.level, ""),
        "addressees": circular.addressees,
        "doc_no": circular.document_number,
        "date": circular.signed_on.isoformat() if circular.signed_on else "",
        "year": year,
        "quarter": quarter,
        **circular.fields,
    }
    given = {name: value for name, value in about.items() if value not in ("", None, {}, [])}
    settings = {**circular.fields.get("settings", {}), "decimals": circular.decimals}
    facts = facts_from_campaign(document_of(campaign, **{**given, "settings": settings}))
    return _with_history(facts, campaign)


@dataclass(frozen=True, slots=True)
class Draft:
    """A circular as the core composes it from the facts of one moment, and those facts."""

    facts: dict[str, Any]
    record: Record
    circular: Composed


def compose_now(circular: Circular) -> Draft:
    """The draft of this moment. Raises InputError where the core cannot make one."""
    facts = facts_of(circular)
    return Draft(facts, *composed(facts))


def _with_history(facts: dict[str, Any], campaign: Campaign) -> dict[str, Any]:
    """What other campaigns say: how many sites run, how many quarters in a row were clean."""
    running = len(campaign.files.population_csv.splitlines()) - 1
    if running > facts["sites"]["sampled"]:
        facts["sites"]["running"] = running
    claims = [
        {
            "who": [streak.region],
            "quarters": streak.length,
            "claim": full_width("抽查全部合格"),
        }
        for streak in streaks_of(campaign)
        if streak.length > 1
    ]
    if claims:
        facts["consecutive"] = claims
    return facts
