"""The deduction sentence, in the wording of the circulars that offices print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from xuncha.facts import Certainty, Observation, State
from xuncha.score.clauses import points_of
from xuncha.score.judge import Judged
from xuncha.score.points import NONE, cost_of
from xuncha.score.rules import Kind, Measure, Per, SentencePart

# Signs of the sentence itself; in the name of a column they would break it.
_SIGNS = re.compile(r"[\s,;:\uff0c\uff1b\uff1a\ufe30]+")
_UNNAMED = "未命名栏目"


@dataclass
class _Clause:
    """A clause while rows are still being merged into it."""

    group: str
    text: str
    points: Decimal = NONE
    count: int = 0
    percent: Fraction = Fraction(0)
    names: list[str] = field(default_factory=list)
    subjects: list[str] = field(default_factory=list)

    def written(self) -> str:
        text = self.text.replace("{count}", str(self.count))
        text = text.replace("{percent}", percent_text(self.percent))
        text = text.replace("{subject}", "、".join(self.subjects))
        # Names last: what they contain is not ours and is not looked at again.
        return f"{text.replace('{names}', '、'.join(self.names))},扣{number(self.points)}分"


def veto_sentence(reasons: Sequence[str]) -> str:
    """The short reasons of the vetoes, as circulars join them."""
    return ",".join(reasons)


def deduction_sentence(rows: Sequence[Judged], groups: Sequence[str], deducted: Decimal) -> str:
    """The sentence, or nothing where its clauses do not add up to what was deducted."""
    clauses: dict[tuple[str, str], _Clause] = {}
    for row in rows:
        if row.rule.kind is Kind.DEDUCTION and row.state is State.VIOLATED:
            _add_row(clauses, row)
    parts = []
    for group in groups:
        written = [c.written() for c in clauses.values() if c.group == group]
        if written:
            parts.append(f"{group}:{';'.join(written)}")
    sentence = ";".join(parts)
    return sentence if sentence and points_of(sentence) == deducted else ""


def _add_row(clauses: dict[tuple[str, str], _Clause], row: Judged) -> None:
    confirmed = [o for o in row.chosen if o.certainty is Certainty.CONFIRMED]
    left = cost_of(row).least
    for part in row.rule.sentence:
        chosen = [o for o in confirmed if not part.observations or o.name in part.observations]
        points = min(left, _points(row, chosen))
        if points == 0:
            continue
        left -= points
        clause = clauses.setdefault((part.group, part.text), _Clause(part.group, part.text))
        _add_part(clause, part, chosen, row)
        clause.points += points


def _points(row: Judged, chosen: Sequence[Observation]) -> Decimal:
    """What the faults of one part cost; all that the row costs where it has only one part."""
    if len(row.rule.sentence) == 1 or row.rule.per is not Per.EACH:
        return cost_of(row).least
    return (row.rule.points or NONE) * len(chosen)


def _add_part(
    clause: _Clause, part: SentencePart, chosen: Sequence[Observation], row: Judged
) -> None:
    # A row that only a person can answer has no observations: the person's count stands.
    clause.count += len(chosen) if row.rule.when else int(row.value.least if row.value else 0)
    if part.subject:
        clause.subjects.append(part.subject)
    if part.names:
        clause.names += _names(part, chosen)
    if row.value is not None and row.rule.when and row.rule.when[0].measure is Measure.PERCENT:
        clause.percent = row.value.least


def _names(part: SentencePart, chosen: Sequence[Observation]) -> list[str]:
    values = [str(o.detail.get(part.names) or "") for o in chosen]
    if part.words:
        # Each class is named once, in the order of the table.
        return [word for key, word in part.words.items() if key in values]
    return [_SIGNS.sub(" ", value).strip() or _UNNAMED for value in values]


def number(value: Decimal) -> str:
    """A number as people write it: 3.7, 20."""
    return f"{value.normalize():f}"


def percent_text(percent: Fraction) -> str:
    """A ratio with one decimal, half up — but never up to the next whole per cent.

    4.96 is printed 4.9: "5%" beside a deduction of 20 points would say that it was a veto.
    """
    exact = Decimal(percent.numerator) / Decimal(percent.denominator)
    rounded = exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    if int(rounded) > int(exact):
        rounded = exact.quantize(Decimal("0.1"), rounding=ROUND_DOWN)
    return number(rounded)
