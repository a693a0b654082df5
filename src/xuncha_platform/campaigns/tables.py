"""The lists of this room."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha.facts import Verdict
from xuncha.punctuation import full_width
from xuncha_platform.campaigns.models import (
    COUNTED,
    Campaign,
    CampaignKind,
    CampaignSite,
    Chosen,
    Stage,
)
from xuncha_platform.orgs.choosing import OrganisationOffer
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.registry.choosing import RegionOffer
from xuncha_platform.web.figures import NOTHING, points
from xuncha_platform.web.marks import VERDICTS, pill, verdict
from xuncha_platform.web.spoken import in_a_row, stored_word
from xuncha_platform.web.tables import Choice, Chooser, Column, Search, Table
from xuncha_platform.web.tables.filters import Filter

_TONES = {
    Stage.DRAFT: "grey",
    Stage.RUNNING: "blue",
    Stage.PUBLISHED: "green",
}
# 抽中、必抽和全部检查的: those the figures count, without 另列 and 不抽.
_IN_FIGURES = "counted"
_PORTAL = "yes"
_WITH_EARLIER = "yes"
# 可判定的: those of which a rate is.
_IS_JUDGED, _JUDGED = "judged", ("pass", "fail")
WORDS = [(code, VERDICTS[code].word) for code in ("fail", "undetermined", "pass")]


class CampaignTable(Table):
    """Campaigns with their figures so far."""

    name = "campaigns"
    caption = _("检查活动")
    columns = (
        Column("title", _("名称"), sort="title", link="campaigns:detail", wide=True),
        Column("kind", _("类型"), sort="kind", phone=False),
        Column("period", _("时期"), sort="period_key"),
        Column(
            "stage",
            _("阶段"),
            value=lambda row: pill(_TONES.get(row.stage, "blue"), row.get_stage_display()),
            sort="stage",
        ),
        Column("as_of", _("监测时间点"), sort="as_of", phone=False),
        Column("sample", _("检查"), sort="sample", number=True, link=lambda row: _sites(row)),
        Column(
            "failing",
            _("不合格"),
            sort="failing",
            number=True,
            link=lambda row: _sites(row, "fail"),
        ),
        Column(
            "unclear",
            _("无法核实"),
            sort="unclear",
            number=True,
            link=lambda row: _sites(row, "undetermined"),
        ),
        Column("organisation", _("组织单位"), value="organisation.name", phone=False),
    )
    filters = (
        Search("q", _("名称"), fields=("title", "period")),
        Choice("kind", _("类型"), choices=CampaignKind.choices),
        Choice("stage", _("阶段"), choices=Stage.choices),
    )
    empty = _("还没有检查活动。从“新建活动”开始,选择范围、指标和监测时间点。")


def _sites(campaign: Campaign, code: str = "") -> str:
    address = reverse("campaigns:sites", args=[campaign.pk])
    counted = f"{address}?chosen={_IN_FIGURES}"
    return f"{counted}&verdict={code}" if code else counted


def _link(row: CampaignSite) -> str:
    return reverse("findings:site", args=[row.pk]) if row.current_id else ""


def _entry(row: CampaignSite) -> str:
    return reverse("registry:site", args=[row.site_id])


def _verdict(row: CampaignSite) -> str:
    if row.chosen == Chosen.EXCLUDED:
        return pill("grey", row.get_chosen_display())
    return verdict(row.current.verdict if row.current else "")


def _by_verdict(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    return rows.filter(now__verdict__in=_JUDGED if value == _IS_JUDGED else (value,))


def _by_choice(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    return rows.filter(chosen__in=COUNTED) if value == _IN_FIGURES else rows.filter(chosen=value)


def _of_region(rows: QuerySet[Any], region: Organisation) -> QuerySet[Any]:
    """Also those of which only the name is known (before 0.2.0), where one region alone bears it:
    as statistics/tallies.py counts them."""
    own = CampaignSite.objects.filter(campaign__in=rows.order_by().values("campaign"))
    names = own.filter(region=region).values("region_name")
    of_others = own.exclude(region=None).exclude(region=region).values("region_name")
    nameless = Q(region=None, region_name__in=names) & ~Q(region_name__in=of_others)
    return rows.filter(Q(region=region) | nameless)


def _of_office(rows: QuerySet[Any], office: Organisation) -> QuerySet[Any]:
    return rows.filter(site__organisation=office)


def _by_kind(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    return rows.filter(is_portal=value == _PORTAL)


def _by_earlier(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    return rows.filter(current__earlier__isnull=value != _WITH_EARLIER)


def _score(row: CampaignSite) -> str:
    return points(row.current.score) if row.current and row.current.score is not None else NOTHING


def _score_number(row: CampaignSite) -> float | None:
    """For a file: a number that can be added up and sorted."""
    return row.current.score if row.current else None


def _of_register(field: str) -> Any:
    """What the register said of the site when the list was fixed, in files alone: by it lists are
    put together."""
    return lambda row: row.snapshot.get(field) or ""


def _faults(row: CampaignSite) -> int | str:
    """None were found where none were looked for: no number then."""
    return row.current.faults if row.current else NOTHING


def _why(row: CampaignSite) -> str:
    """The reasons of a veto, else the deduction sentence; for a site left out, why."""
    if row.chosen == Chosen.EXCLUDED:
        return row.reason
    if row.current is None:
        return ""
    reasons = in_a_row(*row.current.reasons, mark="、")
    return full_width(stored_word(row.current.problem) or reasons or row.current.sentence)


class SitesTable(Table):
    """The sites of a campaign with what was found."""

    name = "campaign-sites"
    caption = _("网站与结论")
    columns: ClassVar[tuple[Column, ...]] = (
        Column(
            "site",
            pgettext_lazy("one", "网站"),
            value=str,
            sort="site__name",
            link=_link,
            wide=True,
        ),
        Column("code", _("标识码"), value=_of_register("site_id_code"), on_page=False),
        Column("url", _("网址"), value=_of_register("url"), on_page=False),
        Column("region", _("地区"), value="region_name", sort="position", short=True),
        Column(
            "verdict",
            _("结论"),
            value=_verdict,
            sort="now__verdict",
        ),
        Column(
            "score", _("得分"), value=_score, sort="now__score", number=True, plain=_score_number
        ),
        Column(
            "faults",
            _("问题"),
            value=_faults,
            sort="now__faults",
            number=True,
            link=lambda row: _link(row) if row.current and row.current.faults else "",
        ),
        Column("why", _("原因"), value=_why, wide=True, phone=False),
        Column("chosen", _("入选方式"), sort="chosen", phone=False),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Search(
            "q", _("名称、网址、标识码"), fields=("site__name", "site__host", "site__site_id_code")
        ),
        Choice("verdict", _("结论"), [*WORDS, (_IS_JUDGED, _("可判定的"))], how=_by_verdict),
        Choice(
            "chosen",
            _("入选方式"),
            choices=[(_IN_FIGURES, _("计入统计的")), *Chosen.choices],
            how=_by_choice,
        ),
        Chooser(
            "region",
            _("地区"),
            lambda access: RegionOffer(access, ended=True),
            how=_of_region,
        ),
        Chooser(
            "office",
            _("归口机构"),
            lambda access: OrganisationOffer(access, ended=True),
            how=_of_office,
        ),
        Choice(
            "portal",
            _("类别"),
            choices=((_PORTAL, _("门户网站")), ("no", _("部门网站"))),
            how=_by_kind,
        ),
        Choice(
            "earlier",
            _("网址不变"),
            choices=((_WITH_EARLIER, _("对照了以前的结果")), ("no", _("没有以前的结果"))),
            how=_by_earlier,
        ),
    )
    empty = _("名单确定以后,这里列出要检查的网站。")


class MarkedSitesTable(SitesTable):
    """The same for an inspected office before the review is over: names, no results.

    A name leads to the site's entry in the register: of results there is no page yet.
    """

    name = "campaign-sites-untold"
    caption = _("要检查的网站")
    columns = tuple(
        replace(c, link=_entry) if c.name == "site" else c
        for c in SitesTable.columns
        if c.name in ("site", "code", "url", "region", "chosen")
    )
    filters = tuple(f for f in SitesTable.filters if f.name not in ("verdict", "earlier"))


assert set(Verdict) == {code for code, _word in WORDS}
