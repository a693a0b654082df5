"""二、存在的主要问题: reasons with their counts, who was named before, who did not report."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.report.circular.build.context import Context
from xuncha.report.circular.build.figures import (
    Figure,
    Operand,
    Pieces,
    counted,
    fill,
    given,
    in_text,
    join,
    words,
)
from xuncha.report.circular.build.opening import document
from xuncha.report.circular.facts.node import Node, Stated

_REASONS = ("reasons", "reason_counts_stated", "reason_counts_from_text", "reason_counts")
_MEDIA_REASONS = ("media_reasons", "media_reason_counts_from_text", "media_reason_counts")


def problems(context: Context) -> list[tuple[str, Pieces]]:
    """The paragraphs of the section: each a heading (may be "") and its text."""
    record = context.record
    found = [
        ("网站方面", join([_labels(record), _reasons(context), _national(context)])),
        ("屡次通报", _repeated(record)),
        ("政务新媒体方面", _media_reasons(context)),
        ("报送方面", _not_reporting(record)),
        *_own(record),
    ]
    return [(heading, text) for heading, text in found if text]


def _labels(record: Node) -> Pieces:
    labels = record.texts("problem_labels") or record.texts("main_reasons")
    name = record.name_of("problem_labels", "main_reasons")
    return fill("主要问题是{l}。", l=in_text("、".join(labels), record.at(name))) if labels else ()


def _reasons(context: Context) -> Pieces:
    table = context.record.node(*_REASONS)
    numbers = table.numbers() if table else []
    if table is None or not numbers:
        return ()
    clauses = [_clause(table, number, context.settings.unit) for number in numbers]
    failing = context.sites.failing if context.sites else None
    start = (
        fill("在{n}{u}不合格网站中,", n=given(failing), u=context.settings.unit) if failing else ()
    )
    several = failing is not None and sum(n.value for n in numbers) > failing.value
    note = ("同一网站有多项问题的,分别计入。",) if several else ()
    return join([start, join(clauses, ",", "。"), note])


def _clause(table: Node, number: Stated, unit: str) -> Pieces:
    reason = number.path[len(table.path) + 1 :]
    return fill("{r}的{n}{u}", r=in_text(reason, f"{number.path}.name"), n=given(number), u=unit)


def _national(context: Context) -> Pieces:
    """The websites that the higher level named, counted by reason."""
    rows = context.record.nodes("national_failing_sites")
    by_reason: dict[str, list[Node]] = {}
    for row in rows:
        reason = row.text("reason").replace("，", ",").rpartition(",")[2]
        by_reason.setdefault(reason, []).append(row)
    clauses = [_named(reason, sites, context) for reason, sites in by_reason.items() if reason]
    return fill("国务院办公厅抽查发现的网站中,{c}", c=join(clauses, ";", "。")) if clauses else ()


def _named(reason: str, sites: Sequence[Node], context: Context) -> Pieces:
    operands = tuple(Operand(site.path, site.text("site")) for site in sites)
    figure = counted(f"national_failing_sites.{reason}", len(sites))
    figure = Figure(figure.path, figure.value, figure.printed, figure.rule, operands)
    names = "、".join(site.text("site") for site in sites)
    such = "{names}等{n}{u}网站{r}" if len(sites) > 1 else "{names}{n}{u}网站{r}"
    return fill(such, names=names, n=figure, u=context.settings.unit, r=reason)


def _repeated(record: Node) -> Pieces:
    found = []
    for offender in record.nodes("repeat_offenders"):
        earlier = words(offender, "earlier")
        found.append(
            fill("{s}继{e}后再次不合格。", s=offender.text("site"), e=earlier or "以往通报")
        )
    return join(found)


def _not_reporting(record: Node) -> Pieces:
    departments = record.texts("not_reporting_departments")
    stated = record.number("not_reporting_count")
    found: list[Pieces] = []
    if departments or stated:
        path = record.at("not_reporting_departments")
        number = given(stated) if stated else counted(f"{path}.count", len(departments), path)
        names = "、".join(departments)
        earlier = record.node("earlier_circular")
        rule = fill("按照{d}要求,", d=document(earlier)) if earlier else ()
        said = "{rule}{names}{n}家单位应报送而未报送有关情况。"
        found.append(fill(said, rule=rule, names=names, n=number))
    for row in record.nodes("not_reporting"):
        what = words(row, "what")
        found.append(fill("{who}未报送{what}。", who=row.text("who"), what=what or "有关情况"))
    return join(found)


def _media_reasons(context: Context) -> Pieces:
    table = context.record.node(*_MEDIA_REASONS)
    if table is None:
        return ()
    clauses = [_clause(table, number, context.settings.unit) for number in table.numbers()]
    return fill("存在问题的政务新媒体中,{c}", c=join(clauses, ",", "。")) if clauses else ()


def _own(record: Node) -> list[tuple[str, Pieces]]:
    """`problems` of the facts: texts, or {heading, text, sites}."""
    value = record.get("problems")
    if not isinstance(value, list):
        return [("", in_text(str(value), "problems"))] if isinstance(value, str) else []
    found: list[tuple[str, Pieces]] = []
    for number, item in enumerate(value):
        path = f"problems[{number}]"
        if isinstance(item, dict):
            found.append(_own_paragraph(Node(item, path)))
        else:
            found.append(("", in_text(str(item).rstrip("。") + "。", path)))
    return found


def _own_paragraph(node: Node) -> tuple[str, Pieces]:
    text, sites = words(node, "text"), node.texts("sites")
    if sites:
        count = counted(f"{node.at('sites')}.count", len(sites), node.at("sites"))
        named = fill("{names}等{n}家网站", names="、".join(sites), n=count)
        return node.text("heading"), join([named, text])
    return node.text("heading"), text
