"""The `when` of a row → Conditions."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from xuncha.score.fields import Faults, Fields
from xuncha.score.marked import Entry
from xuncha.score.observations import OBSERVATIONS
from xuncha.score.rules import Condition, DetailTest, Limit, Measure, Selector

CONDITION_FIELDS = (
    "select",
    "observation",
    "where",
    "measure",
    "distinct",
    "at_least",
    "below",
    "equals",
    "absent",
    "unless",
)
_SELECTOR_FIELDS = ("observation", "where")
_TEST_FIELDS = ("at_least", "below")
_LIMIT_FIELDS = ("portal", "other")


def read_conditions(row: Fields) -> tuple[Condition, ...]:
    """Every condition of a row; a list means "any of these"."""
    return tuple(_condition(entry, row.faults) for entry in row.items("when"))


def _condition(entry: Entry, faults: Faults) -> Condition:
    fields = Fields(entry, faults, CONDITION_FIELDS)
    measure = fields.choice("measure", Measure, Measure.COUNT)
    condition = Condition(
        select=_selectors(fields),
        measure=measure,
        distinct=fields.text("distinct"),
        at_least=_limit(fields, "at_least"),
        below=_limit(fields, "below"),
        equals=_limit(fields, "equals"),
        absent_is_met=_absent_is_met(fields, measure),
        absent_is_manual=fields.text("absent") == "manual",
        unless=_observations(fields, "unless"),
    )
    if not any(fields.get(name) for name in ("at_least", "below", "equals")):
        faults.add(
            entry,
            "“when”至少要有 at_least、below、equals 之一",
            "'when' needs at_least, below or equals",
        )
    if (measure is Measure.DISTINCT) != bool(condition.distinct):
        faults.add(
            entry,
            "measure: distinct 与字段 distinct 必须同时出现",
            "measure: distinct and the field distinct go together",
        )
    if measure is Measure.PERCENT:
        _wants_shares(entry, condition, faults)
    return condition


def _wants_shares(entry: Entry, condition: Condition, faults: Faults) -> None:
    """Only samples have a share that failed: of anything else it would be 0 and the row be met."""
    names = [name for selector in condition.select for name in selector.observations]
    known = [name for name in names if name in OBSERVATIONS]
    shares = [name for name in known if {"failed", "total"} <= set(OBSERVATIONS[name].details)]
    # What says that nobody knows the share stands beside it.
    others = [name for name in known if name not in shares and not name.endswith("_unknown")]
    if known and (others or not shares):
        which = (others or known)[0]
        faults.add(
            entry,
            f"measure: percent 只用于有 failed、total 的观察,“{which}”没有",
            f"measure: percent is for observations with failed and total; '{which}' has none",
        )


def _absent_is_met(fields: Fields, measure: Measure) -> bool:
    """What it means that nothing was observed: nothing wrong, or nothing measured."""
    written = fields.text("absent")
    if not written:
        return measure in (Measure.COUNT, Measure.DISTINCT)
    if written not in ("met", "undetermined", "manual"):
        fields.wrong(
            fields.values["absent"],
            "absent",
            " met、undetermined 或 manual",
            "met, undetermined or manual",
        )
    return written == "met"


def _selectors(fields: Fields) -> tuple[Selector, ...]:
    """`observation` and `where` directly, or several of them under `select`."""
    entries = fields.items("select")
    if bool(entries) == (fields.get("observation") is not None):
        fields.faults.add(
            fields.entry,
            "“when”要么写 observation,要么写 select",
            "'when' takes either 'observation' or 'select'",
        )
        return ()
    if not entries:
        return (_selector(fields),)
    return tuple(_selector(Fields(e, fields.faults, _SELECTOR_FIELDS)) for e in entries)


def _selector(fields: Fields) -> Selector:
    names = _observations(fields, "observation")
    if not names:
        fields.missing("observation")
    return Selector(names, _where(fields, names))


def _observations(fields: Fields, field: str) -> tuple[str, ...]:
    for entry in fields.items(field):
        if entry.written not in OBSERVATIONS:
            fields.faults.add(
                entry,
                f"没有“{entry.written}”这种观察,可用的见 docs/rulebooks.md",
                f"unknown observation '{entry.written}' (see docs/rulebooks.md)",
            )
    return fields.texts(field)


def _where(fields: Fields, observations: tuple[str, ...]) -> Mapping[str, DetailTest]:
    entry = fields.get("where")
    if entry is None:
        return {}
    if not isinstance(entry.value, Mapping):
        fields.wrong(entry, "where", "一组“属性: 值”", "a mapping")
        return {}
    known = {d for name in observations if name in OBSERVATIONS for d in OBSERVATIONS[name].details}
    for key, value in entry.value.items():
        if key not in known:
            fields.faults.add(
                value,
                f"所选观察没有“{key}”这个属性(可用:{'、'.join(sorted(known)) or '无'})",
                f"the observations have no detail '{key}' (known: {', '.join(sorted(known))})",
            )
    return {key: _test(value, fields.faults) for key, value in entry.value.items()}


def _test(entry: Entry, faults: Faults) -> DetailTest:
    if isinstance(entry.value, Mapping):
        fields = Fields(entry, faults, _TEST_FIELDS)
        return DetailTest(at_least=fields.number("at_least"), below=fields.number("below"))
    values = entry.value if isinstance(entry.value, tuple) else (entry,)
    among: list[str | bool | Decimal] = []
    for value in values:
        if isinstance(value.value, str | bool | Decimal):
            among.append(value.value)
        else:
            faults.add(value, "这里应是一个值", "a plain value is expected here")
    return DetailTest(among=tuple(among))


def _limit(fields: Fields, name: str) -> Limit | None:
    """A number for all sites, or one for portals and one for the others."""
    entry = fields.get(name)
    if entry is None:
        return None
    if isinstance(entry.value, Mapping):
        both = Fields(entry, fields.faults, _LIMIT_FIELDS)
        portal, other = both.number("portal"), both.number("other")
        if portal is None or other is None:
            fields.wrong(
                entry, name, "数字,或 portal 和 other 两个数字", "a number, or portal and other"
            )
            return None
        return Limit(portal, other)
    number = fields.as_number(entry, name)
    return None if number is None else Limit(number, number)
