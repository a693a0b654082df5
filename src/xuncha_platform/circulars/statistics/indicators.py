"""What each row of a rulebook came to, campaign by campaign."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextField
from django.db.models.functions import Cast

from xuncha.facts import State
from xuncha.passrate import percent
from xuncha.score.rules import Rule
from xuncha_platform.campaigns.models import COUNTED, Campaign, CampaignSite
from xuncha_platform.campaigns.rules.outcomes import Outcome
from xuncha_platform.circulars.statistics.tallies import SMALL
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.people.access import Access

# (campaign, indicator)
Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Count:
    """One indicator in one campaign: how many sites it was found violated at, met at, or neither.

    A site with a veto is not scored (出现任一单项否决即不合格,不再评分): its points are in no sum, and
    `scored` says of how many sites the sum is.
    """

    violated: int = 0
    met: int = 0
    undetermined: int = 0
    # 须人工核查而尚无人核查
    manual: int = 0
    not_applicable: int = 0
    points: Decimal = Decimal(0)
    scored: int = 0

    @property
    def judged(self) -> int:
        """The denominator: sites at which the machine or a person could tell."""
        return self.violated + self.met

    @property
    def rate(self) -> float | None:
        """Sites that violate it in percent of those judged; None where none was."""
        return percent(self.violated, self.judged)

    @property
    def is_small(self) -> bool:
        """Whether one site more or less decides about the rate."""
        return self.judged < SMALL


@dataclass(frozen=True, slots=True)
class Step:
    """One campaign of an indicator's trend."""

    campaign: Campaign
    count: Count
    # The row as it stood in that campaign's rulebook.
    rule: Rule
    # Whether clause, points or condition differ from the campaign before: not the same measure.
    changed: bool = False


def counts_of(access: Access, campaigns: Sequence[Campaign]) -> dict[Key, Count]:
    """Every indicator of these campaigns, of the sites that count and are within scope."""
    states: Counter[tuple[int, str, str]] = Counter()
    scored: Counter[Key] = Counter()
    lost: defaultdict[Key, Decimal] = defaultdict(Decimal)
    for campaign, found in _alike(access, campaigns).items():
        for outcome, sites in found.items():
            indicator, state, points = _read(outcome)
            states[campaign, indicator, state] += sites
            if points is not None:
                scored[campaign, indicator] += sites
                lost[campaign, indicator] += Decimal(str(points)) * sites
    keys = dict.fromkeys((campaign, indicator) for campaign, indicator, _state in states)
    return {
        key: Count(
            **{str(state): states[*key, str(state)] for state in State},
            points=lost[key],
            scored=scored[key],
        )
        for key in keys
    }


def _alike(access: Access, campaigns: Sequence[Campaign]) -> dict[int, Counter[str]]:
    """Campaign → the outcomes of its sites as they are stored, each with how many sites have it.

    Sites have much the same outcomes: taken apart as text and counted, only those that differ have
    to be read. Reading every one takes four times as long (54,000 in a campaign of 2,000 sites).
    """
    rows = (
        CampaignSite.objects.scope(access)
        .filter(campaign__in=campaigns, chosen__in=COUNTED, current__isnull=False)
        .order_by()
        .values_list("campaign_id", Cast("current__outcomes", TextField()))
    )
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for campaign, text in rows.iterator(chunk_size=2000):
        # {"C15-V1": ["met", null, 0], "C15-D1": ["violated", 2.5, 5]}
        found[campaign].update(text[1:-2].split("], "))
    for own in found.values():
        del own[""]
    return found


def _read(outcome: str) -> tuple[str, str, float | None]:
    """Indicator, state and points of “"C15-D1": ["violated", 2.5, 5”."""
    [(indicator, (state, points, _faults))] = json.loads(f"{{{outcome}]}}").items()
    return indicator, state, points


def steps_of(campaigns: Sequence[Campaign], counts: dict[Key, Count], rule: str) -> list[Step]:
    """The trend of one indicator; campaigns whose rulebook does not have it are left out."""
    steps: list[Step] = []
    before: Rule | None = None
    for campaign in campaigns:
        now = rule_of(campaign, rule)
        if now is None:
            continue
        changed = before is not None and now != before
        steps.append(Step(campaign, counts.get((campaign.pk, rule), Count()), now, changed))
        before = now
    return steps


def rule_of(campaign: Campaign, rule: str) -> Rule | None:
    """A row of the campaign's rulebook. Raises InputError where an office's text is unusable."""
    return next((one for one in rulebook_of(campaign).rules if one.id == rule), None)


def sites_in(access: Access, campaign: Campaign, indicator: str, state: str) -> dict[int, Outcome]:
    """The sites of one number of a trend: id of the campaign's site → state, points, count."""
    rows = (
        CampaignSite.objects.scope(access)
        .filter(campaign=campaign, chosen__in=COUNTED, current__isnull=False)
        .order_by()
        .values_list("pk", "current__outcomes")
    )
    return {
        pk: outcomes[indicator]
        for pk, outcomes in rows.iterator(chunk_size=2000)
        if indicator in outcomes and outcomes[indicator][0] == state
    }
