"""Which observations a row of a rulebook is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from xuncha.facts import Certainty, Observation
from xuncha.score.rules import Condition, DetailTest, Rule, Selector


def selected(condition: Condition, observations: Iterable[Observation]) -> list[Observation]:
    """The observations that a condition looks at, in the order given, each once."""
    return _matching(condition.select, observations)


def selected_by_rule(rule: Rule, observations: Iterable[Observation]) -> list[Observation]:
    """The observations that any condition of a row looks at, in the order given, each once."""
    return _matching(rule.selectors, observations)


def _matching(
    selectors: Sequence[Selector], observations: Iterable[Observation]
) -> list[Observation]:
    # A site with thousands of dead links has thousands of observations of one name.
    names = {name for selector in selectors for name in selector.observations}
    return [o for o in observations if o.name in names and any(_matches(s, o) for s in selectors)]


def _matches(selector: Selector, observation: Observation) -> bool:
    if observation.name not in selector.observations:
        return False
    for key, test in selector.where.items():
        value = observation.detail.get(key)
        if observation.certainty is Certainty.UNKNOWN and value in (None, ""):
            # What could not be read may be of any kind.
            continue
        if not passes(test, value):
            return False
    return True


def passes(test: DetailTest, value: Any) -> bool:
    """Whether the value of a detail is what a rule asks for; a missing one is not."""
    if test.among:
        return any(_same(value, wanted) for wanted in test.among)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    number = Decimal(str(value))
    above = test.at_least is None or number >= test.at_least
    return above and (test.below is None or number < test.below)


def _same(value: Any, wanted: str | bool | Decimal) -> bool:
    # In Python True equals 1; in a rulebook it does not.
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    return bool(value == wanted)
