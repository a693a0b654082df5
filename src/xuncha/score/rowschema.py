"""One row of a rulebook file → a Rule, with every fault at its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from xuncha.score.conditionschema import read_conditions
from xuncha.score.fields import Faults, Fields
from xuncha.score.marked import Entry
from xuncha.score.rules import Kind, Per, Rule, SentencePart, Verified

ROW_FIELDS = (
    "id",
    "kind",
    "name",
    "clause",
    "document",
    "verified",
    "enabled",
    "when",
    "points",
    "per",
    "cap",
    "exclusive",
    "portals_only",
    "needs_services",
    "manual",
    "confirm",
    "advisory",
    "reason",
    "sentence",
    "note",
)
PART_FIELDS = ("observations", "group", "text", "subject", "names", "words")
_PLACEHOLDERS = ("{count}", "{percent}", "{names}", "{subject}")
# Signs that separate the clauses of the sentence and so cannot stand inside one.
_SEPARATORS = re.compile(r"[;:\uff1b\uff1a\ufe30]|扣[0-9]")


def read_rule(entry: Entry, document: str, groups: tuple[str, ...], faults: Faults) -> Rule | None:
    """Read a row; None where it is switched off. `document` holds where the row names none."""
    row = Fields(entry, faults, ROW_FIELDS)
    if not row.flag("enabled", default=True):
        return None
    rule = Rule(
        id=row.text("id", required=True),
        kind=row.choice("kind", Kind, Kind.COMPLIANCE),
        name=row.text("name", required=True),
        clause=row.text("clause", required=True),
        document=row.text("document") or document,
        verified=row.choice("verified", Verified, Verified.UNREAD),
        when=read_conditions(row),
        points=row.number("points"),
        per=row.choice("per", Per, Per.ONCE),
        cap=row.number("cap"),
        exclusive=row.text("exclusive"),
        portals_only=row.flag("portals_only"),
        needs_services=row.flag("needs_services"),
        manual=row.flag("manual"),
        confirm=row.flag("confirm"),
        advisory=row.flag("advisory"),
        reason=row.text("reason"),
        sentence=_sentence(row, groups),
        note=row.text("note"),
    )
    _check_row(row, rule)
    if not rule.when:
        # Nothing to measure: a person judges.
        rule = replace(rule, manual=True)
    return rule


def _check_row(row: Fields, rule: Rule) -> None:
    """What the fields of a row owe one another."""
    add, entry = row.faults.add, row.entry
    for name in ("kind", "verified"):
        if row.get(name) is None:
            row.missing(name)
    if rule.kind is Kind.VETO and not rule.reason:
        row.missing("reason")
    if rule.kind in (Kind.VETO, Kind.COMPLIANCE) and rule.points is not None:
        add(
            row.values["points"],
            f"{rule.id} 的类别是 {rule.kind},不能有分值",
            f"{rule.id} is a {rule.kind} and cannot have points",
        )
    if rule.cap is not None and rule.points is not None and rule.cap < rule.points:
        add(
            row.values["cap"],
            f"{rule.id} 的上限 {rule.cap} 小于分值 {rule.points}",
            f"{rule.id}: the cap {rule.cap} is less than the points {rule.points}",
        )
    if rule.cap is not None and rule.points is None:
        add(
            row.values["cap"],
            f"{rule.id} 有上限而没有分值",
            f"{rule.id} has a cap and no points",
        )
    if rule.verified is Verified.UNREAD and rule.when:
        add(
            entry,
            f"{rule.id} 未核实(verified: unread),不能有“when”;核实后改为 office",
            f"{rule.id} is unverified and cannot have 'when'; set verified: office once confirmed",
        )


def _sentence(row: Fields, groups: tuple[str, ...]) -> tuple[SentencePart, ...]:
    return tuple(_part(entry, groups, row.faults) for entry in row.items("sentence"))


def _part(entry: Entry, groups: tuple[str, ...], faults: Faults) -> SentencePart:
    fields = Fields(entry, faults, PART_FIELDS)
    part = SentencePart(
        group=fields.text("group", required=True),
        text=fields.text("text", required=True),
        observations=fields.texts("observations"),
        subject=fields.text("subject"),
        names=fields.text("names"),
        words=_words(fields),
    )
    if part.group and part.group not in groups:
        faults.add(
            fields.values["group"],
            f"“{part.group}”不在 groups 里",
            f"'{part.group}' is not one of groups",
        )
    left = part.text
    for placeholder in _PLACEHOLDERS:
        left = left.replace(placeholder, "")
    if "{" in left or "}" in left or _SEPARATORS.search(left):
        faults.add(
            fields.values["text"],
            f"扣分说明只能用 {' '.join(_PLACEHOLDERS)},不能含冒号、分号和“扣N分”",
            f"only {' '.join(_PLACEHOLDERS)}, no colon, semicolon or points in the wording",
        )
    return part


def _words(fields: Fields) -> Mapping[str, str]:
    entry = fields.get("words")
    if entry is None:
        return {}
    if not isinstance(entry.value, Mapping):
        fields.wrong(entry, "words", "一组“值: 中文”", "a mapping")
        return {}
    return {key: word.written for key, word in entry.value.items()}
