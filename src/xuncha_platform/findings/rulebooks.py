"""The rulebook of a campaign: one of the core's, or the office's own as it was at the draw."""

from __future__ import annotations

import functools

from xuncha.score.rulebook import load_rulebook
from xuncha.score.rules import Rule, Rulebook
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.rules.rulebooks import for_core


def rulebook_of(campaign: Campaign) -> Rulebook:
    """The rules a campaign is judged by. Raises InputError where the office's text is unusable."""
    return _loaded(for_core(campaign.rulebook, campaign.rulebook_text))


def indicators_of(campaign: Campaign) -> list[tuple[Rule, bool]]:
    """The rows a person may enter a finding for, those that only a person can judge first.

    Each with whether it is one of those.
    """
    rules = rulebook_of(campaign).rules
    by_hand = [rule for rule in rules if rule.asks_person]
    others = [rule for rule in rules if rule not in by_hand]
    return [*((rule, True) for rule in by_hand), *((rule, False) for rule in others)]


@functools.cache
def _loaded(name: str) -> Rulebook:
    return load_rulebook(name)


def failing_line(rulebook: Rulebook) -> float | None:
    """The deduction at which a site fails; None where the rulebook gives no total."""
    if rulebook.base_score is None or rulebook.pass_score is None or not rulebook.gives_total:
        return None
    return float(rulebook.base_score - rulebook.pass_score)
