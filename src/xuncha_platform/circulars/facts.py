"""The facts of a campaign's circular: its document, and what the office adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xuncha.report.circular.build.campaign import facts_from_campaign
from xuncha.report.circular.build.model import Circular as Composed
from xuncha.report.circular.facts.record import Record
from xuncha.report.circular.writing import composed
from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.history import is_whole, with_history
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.rules.periods import year_and_quarter
from xuncha_platform.findings.queries.reply import replies_of
from xuncha_platform.findings.rulebooks import rulebook_of

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
        # 全省, 我省: of a campaign of some regions alone nothing of the kind is said.
        "level": _LEVELS.get(campaign.organisation.level, "") if is_whole(campaign) else "",
        "region": campaign.organisation.name,
        "basis": basis_of(campaign),
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
    replies = replies_of(campaign)
    facts |= {"replies": replies} if replies["filed"] else {}
    return _with_closing(with_history(facts, campaign, circular.decimals))


def _with_closing(facts: dict[str, Any]) -> dict[str, Any]:
    """Who failed is asked to report, before the office has said until when; where nobody failed,
    there is nothing to repair, unless the office set a deadline all the same."""
    said = facts.get("rectification", {})
    if facts["sites"]["failing"]:
        return facts | {"rectification": {"form": "书面", **said}}
    return facts if said.get("deadline") else {k: v for k, v in facts.items() if v is not said}


def basis_of(campaign: Campaign) -> list[str]:
    """The document of the rules it was judged by, for 按照…要求; none where the rules name none."""
    document = rulebook_of(campaign).document
    return [document] if document else []


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
