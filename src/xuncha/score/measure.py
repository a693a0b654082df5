"""What an indicator measures, as the least and the most it can be.

The least counts confirmed faults only. The most also counts what is suspected and what could not
be established: between the two lies what we do not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from xuncha.facts import Certainty, Observation
from xuncha.score.rules import Condition, Limit, Measure


@dataclass(frozen=True, slots=True)
class Range:
    """From `least` to `most`; `most` None means that there is no telling how much."""

    least: Fraction
    most: Fraction | None


def measured(condition: Condition, chosen: Sequence[Observation]) -> Range | None:
    """The value of a condition over the observations it selects; None where there are none.

    A number of faults, a sum of counts, per cent of samples or a number of different values, as
    its `measure` says.
    """
    if not chosen:
        return None
    match condition.measure:
        case Measure.COUNT:
            return _range(chosen, _number, one_each=all(map(_is_one_thing, chosen)))
        case Measure.SUM:
            return _totals(chosen)
        case Measure.PERCENT:
            return _range(chosen, _percent)
        case Measure.DISTINCT:
            return _range(chosen, lambda seen: _different(seen, condition.distinct))


def _range(
    chosen: Sequence[Observation],
    value: Callable[[Sequence[Observation]], Fraction],
    one_each: bool = False,
) -> Range:
    """From what is confirmed to what is possible; `one_each`: an unknown is one fault at most."""
    sure = [o for o in chosen if o.certainty is Certainty.CONFIRMED]
    unknown = any(o.certainty is Certainty.UNKNOWN for o in chosen)
    if unknown and not one_each:
        return Range(value(sure), None)
    return Range(value(sure), value(chosen))


def _is_one_thing(observation: Observation) -> bool:
    """Whether an observation is of one named thing, and not "we saw none of them"."""
    if observation.certainty is not Certainty.UNKNOWN:
        return True
    # A link is told by the verdict on it.
    return any(observation.detail.get(key) for key in ("name", "mark", "guide", "verdict"))


def _number(seen: Sequence[Observation]) -> Fraction:
    return Fraction(len(seen))


def _totals(chosen: Iterable[Observation]) -> Range:
    """Totals: of one that could not be read to the end, its count was seen at least."""
    least = most = Fraction(0)
    endless = False
    for observation in chosen:
        count = Fraction(observation.count)
        if observation.certainty is Certainty.UNKNOWN:
            endless = True
            # Only a total says how much was seen; the others say that nothing was.
            least += count if observation.name.endswith("_total") else 0
        else:
            least += count if observation.certainty is Certainty.CONFIRMED else 0
            most += count
    return Range(least, None if endless else most)


def _percent(seen: Sequence[Observation]) -> Fraction:
    return max((percent_of(o) for o in seen), default=Fraction(0))


def percent_of(observation: Observation) -> Fraction:
    """The exact ratio: 7 of 140 is five per cent, whatever a float makes of it."""
    return Fraction(observation.detail["failed"] * 100, observation.detail["total"])


def _different(seen: Sequence[Observation], key: str) -> Fraction:
    return Fraction(len({o.detail.get(key) for o in seen}))


def holds(condition: Condition, value: Range, is_portal: bool) -> bool | None:
    """Whether the condition is true of a measured value; None where that is open."""
    at_least = _limit(condition.at_least, is_portal)
    below = _limit(condition.below, is_portal)
    equals = _limit(condition.equals, is_portal)

    def inside(number: Fraction) -> bool:
        if equals is not None:
            return number == equals
        return (at_least is None or number >= at_least) and (below is None or number < below)

    has_ceiling = below is not None or equals is not None
    most_inside = not has_ceiling if value.most is None else inside(value.most)
    if inside(value.least) and most_inside:
        return True
    floor = at_least if equals is None else equals
    under = floor is not None and value.most is not None and value.most < floor
    over = (below is not None and value.least >= below) or (
        equals is not None and value.least > equals
    )
    return False if under or over else None


def _limit(limit: Limit | None, is_portal: bool) -> Fraction | None:
    return None if limit is None else Fraction(limit.of(is_portal))


def percent_count(chosen: Iterable[Observation]) -> int:
    """How many of the samples failed."""
    return max((o.count for o in chosen if o.certainty is not Certainty.UNKNOWN), default=0)
