"""一、总体情况, the regions: 100 % lists, consecutive quarters, poor results."""

from __future__ import annotations

import re

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import Pieces, counted, fill, given, in_text, join, words
from xuncha.report.circular.facts.node import Node

_LISTS = (
    ("regions_above_90", "合格率在90%以上"),
    ("regions_with_failures", "发现不合格网站"),
    ("regions_poor", "{action}情况较差,合格率低于平均水平"),
    ("regions_below_95", "合格率低于95%"),
    ("regions_below_90", "合格率低于90%"),
    ("regions_named_bad", "{action}情况较差"),
)


def regions(context: Context) -> list[Pieces]:
    """Each list of regions that the facts have, one sentence each."""
    record = context.record
    found = [hundred(record, f"{context.action}合格率达100%"), _consecutive(context)]
    for name, said in _LISTS:
        found.append(_list(record, name, said.format(action=context.action)))
    found.append(_poor_rule(context))
    found.append(_own_city(context))
    return found


def hundred(node: Node, said: str) -> Pieces:
    """The regions at 100 %: all their names, or only how many."""
    sentence = _list(node, "regions_100pct", said)
    count = node.number("regions_100pct_count")
    if sentence or count is None:
        return sentence
    bound = in_text(said, node.at("regions_100pct.bound"))
    return fill("{n}个地区{said}。", n=given(count), said=bound)


def _list(node: Node, name: str, said: str) -> Pieces:
    names = node.texts(name)
    if not names:
        return ()
    stated = node.number(f"{name}_count")
    count = (
        given(stated) if stated else counted(f"{node.at(name)}.count", len(names), node.at(name))
    )
    text, bound = in_text("、".join(names), node.at(name)), in_text(said, f"{node.at(name)}.bound")
    if len(names) == 1 and not stated:
        return fill("{names}{said}。", names=text, said=bound)
    return fill("{names}{n}个{what}{said}。", names=text, n=count, what=_what(names), said=bound)


def _what(names: list[str]) -> str:
    """市 where all are cities, 地区 for places, with 单位 where departments are among them."""
    if all(name.endswith("市") for name in names):
        return "市"
    departments = any(re.search(r"部门|直|厅|局|委|系统", name) for name in names)
    return "地区(单位)" if departments else "地区"


def _consecutive(context: Context) -> Pieces:
    """连续N个季度全部合格; own and national checks apart."""
    found = []
    for claim in context.record.nodes("consecutive_claims", "consecutive"):
        quarters = claim.number("quarters")
        who, within = in_text("、".join(claim.texts("who")), claim.at("who")), claim.text("within")
        said = claim.text("claim") or f"{context.action}全部合格"
        if quarters is None or not who:
            continue
        where = fill("在{w}中,", w=words(claim, "within")) if within else ()
        found.append(
            fill("{where}{who}连续{n}个季度{s}", where=where, who=who, n=given(quarters), s=said)
        )
    return join(found, ";", "。")


def _poor_rule(context: Context) -> Pieces:
    """The rule by which poor regions were chosen, where it was computed here."""
    rule = words(context.record, "regions_poor_rule")
    return fill("({rule}。)", rule=rule) if rule else ()


def _own_city(context: Context) -> Pieces:
    own = context.sites.node.number("own_city_failing") if context.sites else None
    if own is None:
        return ()
    if own.value == 0:
        return fill("{place}未发现不合格网站。", place=context.place)
    return fill("其中{place}{n}个。", place=context.place, n=given(own))
