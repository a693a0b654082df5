"""扣分结果: the points of a deduction sentence, their sum, and the line below which a site fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from xuncha.punctuation import narrow
from xuncha.report.circular.check.faults import Fault, Kind
from xuncha.report.circular.facts.arithmetic import shown
from xuncha.report.circular.facts.node import Node

# 2015年表:总分100分,得分超过60分为合格。恰好60分的归属各家不一,列在名单里不算错(0006)。
FULL_SCORE = Decimal(100)
PASS_SCORE = Decimal(60)
REASON_FIELDS = ("reason", "sentence", "reason_restored", "reason_printed")

_EACH = re.compile(r"每[^,;。]{0,10}?扣(\d+(?:\.\d+)?)分")
_TOTAL = re.compile(r"(?:共计|共扣|合计扣?|总计扣?|扣)(\d+(?:\.\d+)?)分")
_ITEMS = re.compile(r"(\d+)[项个条次处]\D*$")
_DEAD_LINKS = re.compile(r"非首页死链接(\d+)[条个],\s*扣(\d+(?:\.\d+)?)分")
_VETO = re.compile(r"单项否决|长期无法访问|长期[不未]更新|长期(?:没有|未)更新|多个栏目为空白")
_NESTED = re.compile(r"[〔\[].*?[〕\]]")


def deductions(sentence: str) -> list[Decimal]:
    """The points of each clause; of "每发现一个扣3分,共扣15分" only the 15."""
    without_units = _EACH.sub("", _NESTED.sub("", _even(sentence)))
    return [Decimal(points) for points in _TOTAL.findall(without_units)]


def _even(sentence: str) -> str:
    """Half-width marks, and the small full stop that some offices print in numbers made plain."""
    return narrow(sentence).replace("﹒", ".")


def check_deductions(site: Node) -> Iterator[Fault]:
    """One failing website: do its listed deductions bring it below the line, and is each right?"""
    name = site.name_of(*REASON_FIELDS)
    sentence = _even(site.text(*REASON_FIELDS))
    path = site.at(name)
    points = deductions(sentence)
    if not points:
        return
    yield from _unit_points(path, sentence)
    total = sum(points, Decimal(0))
    # A veto ends the scoring: whatever else is listed need not reach the line.
    if not _VETO.search(sentence) and FULL_SCORE - total > PASS_SCORE:
        basis = " + ".join(map(str, points))
        yield Fault(
            path, f"score<{PASS_SCORE}", f"score={shown(FULL_SCORE - total)}",
            f"100 − ({basis})", Kind.FAIL_LINE,
        )  # fmt: skip


def _unit_points(path: str, sentence: str) -> Iterator[Fault]:
    for count, points in _DEAD_LINKS.findall(sentence):
        # 非首页死链接每个扣0.1分。
        due = Decimal(count) * Decimal("0.1")
        if due != Decimal(points):
            yield Fault(path, points, shown(due), f"{count} × 0.1", Kind.DEDUCTION)
    for clause in re.split(r"[;。]", sentence):
        each = _EACH.search(clause)
        total = _TOTAL.search(clause, each.end()) if each else None
        items = _ITEMS.search(clause[: each.start()]) if each else None
        if each and total and items:
            due = Decimal(items.group(1)) * Decimal(each.group(1))
            if due != Decimal(total.group(1)):
                basis = f"{items.group(1)} × {each.group(1)}"
                yield Fault(path, total.group(1), shown(due), basis, Kind.DEDUCTION)
