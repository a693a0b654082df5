"""What a published circular demands of the offices whose sites it names (整改)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ObjectDoesNotExist
from django.utils import timezone

from xuncha.facts import Verdict
from xuncha_platform.campaigns.models import CampaignSite, Stage
from xuncha_platform.findings.queries.reply import reply_sites
from xuncha_platform.people.access import Access


@dataclass(frozen=True, slots=True)
class Demand:
    """A site was named in public: until when its office reports, to whom; where that stands."""

    # None, "": the circular does not say.
    until: date | None
    report_to: str
    # Of the public page.
    slug: str

    @property
    def is_open(self) -> bool:
        """Whether the day has not passed."""
        return self.until is not None and self.until >= timezone.localdate()


def demand_of(row: CampaignSite) -> Demand | None:
    """What the circular demands of this site; None where it names none or is not published."""
    named = row.current is not None and row.current.verdict == Verdict.FAIL
    if not named or row.campaign.stage != Stage.PUBLISHED:
        return None
    try:
        circular = row.campaign.circular
    except ObjectDoesNotExist:
        return None
    said = circular.fields.get("rectification", {})
    until = said.get("deadline")
    day = date.fromisoformat(until) if until else None
    return Demand(day, said.get("report_to") or "", circular.slug)


def to_mend(access: Access) -> int:
    """How many of one's sites a circular has named whose day to report has not passed."""
    rows = reply_sites(access).filter(
        campaign__stage=Stage.PUBLISHED, current__verdict=Verdict.FAIL
    )
    demands = map(demand_of, rows.select_related("campaign__circular", "current"))
    return sum(demand is not None and demand.is_open for demand in demands)
