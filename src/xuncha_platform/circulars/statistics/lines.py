"""Which campaigns can be compared with each other: same office, same kind, same rulebook."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.rules.rulebooks import title_of
from xuncha_platform.findings.visibility import SHOWN_FROM, sees_all_stages
from xuncha_platform.people.access import Access

# Before this there are no figures.
_INSPECTED = (Stage.RUNNING, Stage.REVIEW, Stage.REPLY, Stage.FROZEN, Stage.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Line:
    """Campaigns of one office, kind and rulebook, oldest first."""

    name: str
    campaigns: tuple[Campaign, ...]

    @property
    def newest(self) -> Campaign:
        """The last of them; its id names the line in an address."""
        return self.campaigns[-1]


def with_figures(access: Access) -> list[Campaign]:
    """Campaigns with figures, newest first. An inspected office sees none before the reply."""
    stages = _INSPECTED if sees_all_stages(access) else SHOWN_FROM
    rows = Campaign.objects.scope(access).filter(stage__in=stages)
    return list(rows.select_related("organisation").order_by("-as_of", "-id"))


def lines_of(campaigns: Sequence[Campaign]) -> list[Line]:
    """The campaigns (newest first) sorted into lines; the line of the newest comes first."""
    grouped: dict[tuple[int, str, str], list[Campaign]] = {}
    for one in campaigns:
        grouped.setdefault((one.organisation_id, one.kind, one.rulebook), []).append(one)
    offices = {one.organisation_id for one in campaigns}
    return [
        Line(_name(own[0], with_office=len(offices) > 1), tuple(reversed(own)))
        for own in grouped.values()
    ]


def line_with(lines: Sequence[Line], wanted: str) -> Line | None:
    """The line that holds the campaign of this id; the first one for any other text."""
    for line in lines:
        if any(str(one.pk) == wanted for one in line.campaigns):
            return line
    return lines[0] if lines else None


def periods_of(campaigns: Iterable[Campaign]) -> dict[int, str]:
    """Campaign id → its period; with the as-of date where two share a period."""
    rows = list(campaigns)
    often = Counter(one.period for one in rows)
    return {
        one.pk: one.period if often[one.period] == 1 else f"{one.period} {one.as_of:%m-%d}"
        for one in rows
    }


def _name(campaign: Campaign, with_office: bool) -> str:
    said = _("%(kind)s · %(rulebook)s") % {
        "kind": campaign.get_kind_display(),
        "rulebook": title_of(campaign.rulebook),
    }
    return f"{campaign.organisation.name} · {said}" if with_office else said
