"""Trends of indicators: every row of a rulebook over the campaigns of one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha.score.rules import Kind, Rule
from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.circulars.statistics.indicators import (
    Step,
    counts_of,
    rule_of,
    sites_in,
    steps_of,
)
from xuncha_platform.circulars.statistics.lines import (
    Line,
    line_with,
    lines_of,
    periods_of,
    with_figures,
)
from xuncha_platform.circulars.statistics.tallies import SMALL
from xuncha_platform.circulars.statistics.weights import KINDS, weight_of
from xuncha_platform.circulars.tables import table_of_sites
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.people.access import members_only
from xuncha_platform.web.charts import Series, course, trend
from xuncha_platform.web.tables import table_page
from xuncha_platform.web.tables.plain import KINDS as FILES
from xuncha_platform.web.tables.plain import rows_file

# What may be listed of an indicator, as the tables name it.
STATES = {
    "violated": gettext_lazy("不符合"),
    "undetermined": gettext_lazy("无法核实"),
    "manual": gettext_lazy("待人工核查"),
    "met": gettext_lazy("符合"),
    "not_applicable": gettext_lazy("不适用"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator of the newest rulebook and its trend, the newest step last."""

    rule: Rule
    weight: str
    steps: list[Step]

    @property
    def now(self) -> Step:
        """The newest campaign."""
        return self.steps[-1]

    @property
    def course(self) -> SafeString:
        """The rates as a line the size of a word."""
        return course([one.count.rate for one in self.steps])


@members_only
def overview(request: HttpRequest) -> HttpResponse:
    """Every indicator of the newest rulebook of a line: last figures and how they went."""
    lines = lines_of(with_figures(request.access))
    line = line_with(lines, request.GET.get("of", ""))
    rows = _rows(request, line) if line else []
    if line and request.GET.get("export") in FILES:
        return rows_file([_("指标趋势")], _HEAD, _lines(rows), request.GET["export"])
    groups = [
        (head, [row for row in rows if row.rule.kind is kind]) for kind, (head, _w) in KINDS.items()
    ]
    context = {
        "lines": lines,
        "line": line,
        "groups": [
            (head, any(row.rule.points is not None for row in own), own)
            for head, own in groups
            if own
        ],
        "small": SMALL,
    }
    return render(request, "circulars/indicators.html", context)


def _rows(request: HttpRequest, line: Line) -> list[Row]:
    counts = counts_of(request.access, line.campaigns)
    return [
        Row(rule, weight_of(rule), steps_of(line.campaigns, counts, rule.id))
        for rule in rulebook_of(line.newest).rules
    ]


@members_only
def detail(request: HttpRequest, pk: int, indicator: str) -> HttpResponse:
    """One indicator, campaign by campaign of the line that campaign `pk` belongs to."""
    line, row = _found(request, pk, indicator)
    if request.GET.get("export") in FILES:
        return rows_file(
            [f"{row.rule.id} {row.rule.name}", _("趋势")],
            _HEAD,
            _lines([row]),
            request.GET["export"],
        )
    names = periods_of(line.campaigns)
    head, violated = KINDS[row.rule.kind]
    points = [(names[one.campaign.pk], float(one.count.points)) for one in row.steps]
    context = {
        "line": line,
        "row": row,
        "head": head,
        "violated": violated,
        "is_bonus": row.rule.kind is Kind.BONUS,
        "scored": row.rule.points is not None,
        "small": SMALL,
        "rates": trend(
            [Series(row.rule.name, [(names[o.campaign.pk], o.count.rate) for o in row.steps])],
            _("%(violated)s的网站占可判定的网站") % {"violated": violated},
            "%",
        ),
        "points": trend([Series(row.rule.name, points)], _("分值合计")),
    }
    return render(request, "circulars/indicator.html", context)


def _found(request: HttpRequest, pk: int, indicator: str) -> tuple[Line, Row]:
    """Raises Http404 for a campaign one does not see and an indicator its line never had."""
    lines = lines_of(with_figures(request.access))
    line = next((one for one in lines if any(c.pk == pk for c in one.campaigns)), None)
    if line is None:
        raise Http404
    steps = steps_of(line.campaigns, counts_of(request.access, line.campaigns), indicator)
    if not steps:
        raise Http404
    rule = steps[-1].rule
    return line, Row(rule, weight_of(rule), steps)


@members_only
def sites(request: HttpRequest, pk: int, state: str, indicator: str) -> HttpResponseBase:
    """The sites of campaign `pk` at which an indicator came to `state`."""
    campaign = next((one for one in with_figures(request.access) if one.pk == pk), None)
    if campaign is None or state not in STATES:
        raise Http404
    rule = rule_of(campaign, indicator)
    if rule is None:
        raise Http404
    found = sites_in(request.access, campaign, indicator, state)
    rows = CampaignSite.objects.scope(request.access).filter(pk__in=list(found))
    rows = rows.select_related("current", "site").defer("current__report")
    extra = {"campaign": campaign, "rule": rule, "state": STATES[state]}
    table = table_of_sites(indicator)
    return table_page(
        request,
        table,
        rows.order_by("position"),
        "circulars/indicator_sites.html",
        extra,
        f"{campaign}-{rule.id} {rule.name}",
    )


_HEAD = (
    gettext_lazy("指标"),
    gettext_lazy("名称"),
    gettext_lazy("条款"),
    gettext_lazy("分值"),
    gettext_lazy("检查活动"),
    gettext_lazy("监测时间点"),
    gettext_lazy("可判定"),
    gettext_lazy("不符合"),
    gettext_lazy("占可判定(%)"),
    gettext_lazy("无法核实"),
    gettext_lazy("待人工核查"),
    gettext_lazy("不适用"),
    gettext_lazy("计分网站"),
    gettext_lazy("分值合计"),
    gettext_lazy("与上次口径不同"),
)


def _lines(rows: list[Row]) -> Iterator[list[Any]]:
    for row in rows:
        for step in row.steps:
            count, rule = step.count, step.rule
            yield [
                rule.id,
                rule.name,
                rule.clause,
                weight_of(rule),
                step.campaign.title,
                step.campaign.as_of,
                count.judged,
                count.violated,
                count.rate,
                count.undetermined,
                count.manual,
                count.not_applicable,
                count.scored,
                float(count.points),
                _("是") if step.changed else "",
            ]
