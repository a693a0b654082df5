"""Everything that was found at one site, to be worked through: on a page, in Excel."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import Result
from xuncha_platform.findings.models import Finding, FindingState
from xuncha_platform.findings.tables import check_name, effect, how_to_mend, state, what
from xuncha_platform.people.access import Access
from xuncha_platform.web.spoken import stored_word
from xuncha_platform.web.tables import Choice, Column, Search, Table
from xuncha_platform.web.tables.filters import Filter

# What no row of the rulebook counts.
HINTS = "hints"


def of_row(rows: QuerySet[Any], row: str) -> QuerySet[Any]:
    """The findings whose main row of the rulebook is this one; HINTS: those of none."""
    return rows.filter(indicators=[]) if row == HINTS else rows.filter(indicators__0=row)


def where_it_is(finding: Finding) -> str:
    """The first page it stands on; empty where that is the address itself."""
    if not finding.parents or finding.parents[0] == finding.url:
        return ""
    if finding.parent_count < 2:
        return str(finding.parents[0])
    return gettext("%(page)s 等 %(count)d 页") % {
        "page": finding.parents[0],
        "count": finding.parent_count,
    }


def _pages(finding: Finding) -> str:
    """All pages that were kept, one a line, for the export."""
    return "\n".join(page for page in finding.parents if page != finding.url)


class SiteFindingsTable(Table):
    """The findings of one result."""

    name = "site-findings"
    caption = _("查出的问题")
    columns = (
        Column("check", _("检查项"), value=check_name, sort=("check_name", "priority", "id")),
        Column("what", _("所见"), value=what, link="findings:detail", wide=True),
        Column("url", _("网址"), sort="url", wide=True),
        Column("where", _("所在页面"), value=where_it_is, plain=_pages, wide=True),
        Column(
            "row",
            _("指标"),
            value=lambda one: one.indicators[0] if one.indicators else "",
            sort=("indicators", "priority", "id"),
            phone=False,
        ),
        Column("effect", _("影响"), value=effect, sort=("priority", "id")),
        Column("state", _("复核"), value=state, sort=("state", "priority", "id")),
        Column("mend", _("怎样改"), value=lambda one: how_to_mend([one]), wide=True, phone=False),
    )
    empty = _("没有发现问题。")


def table_of(result: Result) -> type[SiteFindingsTable]:
    """The table of one result, whose indicators can be chosen."""
    found = Finding.objects.filter(result=result)
    rows = {row["id"]: row for row in (result.report or {}).get("indicators", ())}
    seen = {one[0] if one else HINTS for one in found.values_list("indicators", flat=True)}
    choices: list[tuple[str, Any]] = [
        (id, f"{id} {stored_word(row.get('label') or '')}".strip())
        for id, row in rows.items()
        if id in seen
    ]
    if HINTS in seen:
        choices.append((HINTS, _("其他提示")))

    def by_row(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
        return of_row(rows, value)

    class OfResult(SiteFindingsTable):
        filters: ClassVar[tuple[Filter, ...]] = (
            Search("q", _("网址"), fields=("url",)),
            Choice("row", _("指标"), choices, how=by_row),
            Choice("state", _("复核"), FindingState.choices),
        )

    return OfResult
