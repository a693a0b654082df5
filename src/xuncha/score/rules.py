"""What a rulebook says, once it is read: plain frozen data, no behaviour but lookups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from xuncha.calendar.windows import Window
from xuncha.facts import ColumnKind


class Kind(StrEnum):
    """What a row is for."""

    VETO = "veto"
    DEDUCTION = "deduction"
    BONUS = "bonus"
    # A clause that is kept or not; it has no points.
    COMPLIANCE = "compliance"


class Verified(StrEnum):
    """How far the wording and the numbers of a row were read in the original."""

    FULL = "full"
    PARTIAL = "partial"
    # 未核实: a row like this is listed and never judged.
    UNREAD = "unread"
    # The office that uses the table stands for it.
    OFFICE = "office"


class Measure(StrEnum):
    """What is measured of the selected observations."""

    # How many observations.
    COUNT = "count"
    # The sum of their counts, for observations that are totals.
    SUM = "sum"
    # The ratio in percent.
    PERCENT = "percent"
    # How many different values of a detail.
    DISTINCT = "distinct"


class Per(StrEnum):
    """How often the points of a row are counted."""

    EACH = "each"
    ONCE = "once"
    WHOLE_PERCENT = "whole_percent"


@dataclass(frozen=True, slots=True)
class Limit:
    """A threshold, for portals (门户网站) and for other sites."""

    portal: Decimal
    other: Decimal

    def of(self, is_portal: bool) -> Decimal:
        """The threshold that holds for a site."""
        return self.portal if is_portal else self.other


@dataclass(frozen=True, slots=True)
class DetailTest:
    """What a detail of an observation has to be: one of `among`, or a number in a range."""

    among: tuple[str | bool | Decimal, ...] = ()
    at_least: Decimal | None = None
    below: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Selector:
    """Observations of these names whose details pass every test."""

    observations: tuple[str, ...]
    where: Mapping[str, DetailTest] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Condition:
    """A measured value in a range: at_least ≤ value < below, or value = equals."""

    select: tuple[Selector, ...]
    measure: Measure = Measure.COUNT
    # The detail whose different values are counted, for `distinct`.
    distinct: str = ""
    at_least: Limit | None = None
    below: Limit | None = None
    equals: Limit | None = None
    # Whether "no such observation" means that nothing is wrong, or that nothing was measured.
    absent_is_met: bool = True
    # Or that nobody looked: what has to be given for it was not, and a person judges the row.
    absent_is_manual: bool = False
    # Not true where one of these was confirmed: a channel with a count of letters is not absent.
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentencePart:
    """How the faults of some observations are worded in the deduction sentence."""

    group: str
    text: str
    # Only faults of these observations; empty: of all that the row selects.
    observations: tuple[str, ...] = ()
    # What `{subject}` stands for; parts with the same text merge their subjects.
    subject: str = ""
    # The detail whose values `{names}` lists.
    names: str = ""
    # Chinese words for those values, in the order in which they are printed.
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a rulebook."""

    id: str
    kind: Kind
    name: str
    clause: str
    document: str
    verified: Verified
    # Any of these being true violates the row; empty where a person has to judge.
    when: tuple[Condition, ...] = ()
    points: Decimal | None = None
    per: Per = Per.ONCE
    cap: Decimal | None = None
    # Of the rows that share this key only the first violated one counts.
    exclusive: str = ""
    # Sites the row does not apply to are not_applicable.
    portals_only: bool = False
    needs_services: bool = False
    # A person judges; what the machine confirms counts all the same.
    manual: bool = False
    # The machine can only point: what it sees has to be confirmed by a person.
    confirm: bool = False
    # 提示: printed, without weight in the verdict.
    advisory: bool = False
    # The short reason of a veto, as a circular prints it.
    reason: str = ""
    sentence: tuple[SentencePart, ...] = ()
    note: str = ""

    @property
    def selectors(self) -> tuple[Selector, ...]:
        """What its conditions look at, in their order."""
        return tuple(selector for condition in self.when for selector in condition.select)

    @property
    def observations(self) -> frozenset[str]:
        """The names of all observations that its conditions look at."""
        return frozenset(name for selector in self.selectors for name in selector.observations)

    @property
    def asks_person(self) -> bool:
        """Whether a person judges the row, or does where nothing was given for a machine to see."""
        by_hand = any(condition.absent_is_manual for condition in self.when)
        return self.manual or self.confirm or not self.when or by_hand


@dataclass(frozen=True, slots=True)
class Windows:
    """How far back the rulebook looks."""

    home: Window
    letters: Window
    # A letter asked longer ago than this and without an answer is overdue.
    unanswered: Window
    surveys: Window
    interviews: Window
    # Kinds that have to be updated; a kind that is not here is never stale.
    columns: Mapping[ColumnKind, Window]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """A table of rules with everything needed to judge by it."""

    id: str
    version: str
    name: str
    document: str
    windows: Windows
    rules: tuple[Rule, ...]
    # None where the table gives no score at all.
    base_score: Decimal | None = None
    pass_score: Decimal | None = None
    # 恰好在合格线上(2015 年评分表:恰好扣 40 分)算不合格。
    fails_on_the_line: bool = True
    # Without it no total is given, whatever points are there.
    gives_total: bool = False
    bonus_above: Decimal | None = None
    bonus_cap: Decimal | None = None
    # The groups of the deduction sentence in their order.
    groups: tuple[str, ...] = ()
    # Paths of the office's own term lists (词表), beside those of the program.
    wording: tuple[str, ...] = ()
    file: str = ""
