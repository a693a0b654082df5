"""Accountability, re-checks, problems found and put right, portal points."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.report.circular.check.counts import check_share
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import shown
from xuncha.report.circular.facts.node import Node, Stated


def check_accountability(table: Node) -> Iterator[Fault]:
    """问责 by class: where a printed total stands among the classes, they add up to it."""
    total = table.number("total")
    # 单位 and 人 count the same cases once more.
    others = [table.at(name) for name in ("total", "units", "persons")]
    classes = [n for n in table.numbers() if n.path not in others and not n.derived]
    if total is None or len(classes) < 2:
        return
    found = sum(number.value for number in classes)
    if found != total.value:
        basis = " + ".join(map(str, classes))
        yield Fault(total.path, total.text, shown(found), basis, Kind.SUM)


def check_recheck(recheck: Node, sites: Node | None) -> Iterator[Fault]:
    """整改复查: fixed and open ones make up what the circular counted; on-time rate of them.

    A re-check `of` an earlier period is of other faults than those of this circular.
    """
    if recheck.text("of"):
        sites = None
    for thing, whole_name in (
        ("problems", "general_problems"),
        ("sites", "with_general_problems"),
        ("media", "media_with_problems"),
    ):
        fixed, left = recheck.number(f"fixed_{thing}"), recheck.number(f"open_{thing}")
        whole = recheck.number(thing) or (sites.number(whole_name) if sites else None)
        if fixed and left and whole and fixed.value + left.value != whole.value:
            total = shown(fixed.value + left.value)
            yield Fault(whole.path, whole.text, total, f"{fixed} + {left}", Kind.SUM)
    whole = recheck.number("problems") or (sites.number("general_problems") if sites else None)
    fixed = recheck.number("fixed_problems")
    yield from check_share(recheck.number("on_time_rate_pct"), fixed, whole, strict_100=True)
    yield from _checked(recheck)


def _checked(recheck: Node) -> Iterator[Fault]:
    checked, passed = recheck.number("checked"), recheck.number("passed")
    failing = recheck.number("still_failing")
    if checked and passed and failing and passed.value + failing.value != checked.value:
        total = shown(passed.value + failing.value)
        yield Fault(checked.path, checked.text, total, f"{passed} + {failing}", Kind.SUM)
    elif checked and failing and failing.value > checked.value:
        yield Fault(failing.path, failing.text, f"≤{checked.text}", str(checked), Kind.EXCEEDS)


def check_scores(scores: Node) -> Iterator[Fault]:
    """lowest ≤ mean ≤ highest ≤ the most that can be had."""
    names = ("lowest", "mean", "highest", "max_possible")
    known: list[Stated] = [n for name in names if (n := scores.number(name))]
    for lower, upper in zip(known, known[1:], strict=False):
        if lower.value > upper.value:
            yield Fault(lower.path, lower.text, f"≤{upper.text}", str(upper), Kind.ORDER)
