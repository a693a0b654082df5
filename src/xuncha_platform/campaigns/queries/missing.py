"""What still stands against freezing a campaign, each with where it is settled."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import COUNTED, Campaign, Stage
from xuncha_platform.campaigns.services.states import UNFINISHED
from xuncha_platform.findings.models import (
    Contest,
    ContestState,
    Exemption,
    Finding,
    FindingState,
    ManualFinding,
)
from xuncha_platform.findings.queries.own import by_me
from xuncha_platform.findings.queries.queue import decisive_open, vetoes_waiting
from xuncha_platform.people.access import Access

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to settle: what, how many, where. `may_stay`: it may be accepted as it is;
    `single`: there is never more than one, so its number says nothing.

    `url` is empty for those who may not go there: what is missing they are told all the same.
    """

    label: Text
    count: int
    url: str
    may_stay: bool = False
    single: bool = False


def missing_for(access: Access, campaign: Campaign) -> list[Missing]:
    """Everything that is missing; empty when the campaign can be frozen."""
    found = [
        *_stage(campaign),
        *_results(access, campaign),
        *_decisions(access, campaign),
        *_replies(access, campaign),
    ]
    return [one for one in found if one.count]


def _stage(campaign: Campaign) -> list[Missing]:
    page = reverse("campaigns:detail", args=[campaign.pk])
    early = campaign.stage not in (Stage.REVIEW, Stage.REPLY)
    return [
        Missing(_("监测还没有完成,不在复核或申辩阶段"), int(early), page, single=True),
        Missing(_("监测没有结束"), campaign.passes.filter(state__in=UNFINISHED).count(), page),
    ]


def _results(access: Access, campaign: Campaign) -> list[Missing]:
    sites = reverse("campaigns:sites", args=[campaign.pk])
    again = reverse("campaigns:again", args=[campaign.pk])
    counted = campaign.sites.filter(chosen__in=COUNTED)
    return [
        Missing(
            _("网站还没有监测结果"),
            counted.filter(current__isnull=True).count(),
            again if access.may("campaigns.run") else "",
        ),
        Missing(
            _("网站无法核实,将按无法核实列出"),
            counted.filter(current__verdict="undetermined").count(),
            f"{sites}?chosen=counted&verdict=undetermined",
            may_stay=True,
        ),
    ]


def _decisions(access: Access, campaign: Campaign) -> list[Missing]:
    queue = reverse("findings:campaign", args=[campaign.pk])
    reviews = access.may("findings.review")

    def to(state: str) -> str:
        return f"{queue}?state={state}" if reviews else ""

    rows = _current(campaign)
    seconds = rows.filter(pk__in=vetoes_waiting(access, campaign).values("pk"))
    rechecks = rows.filter(state=FindingState.RECHECK)
    decisive = rows.filter(pk__in=decisive_open(access, campaign).values("pk"))
    manual = ManualFinding.objects.filter(
        campaign_site__campaign=campaign, confirmed_by__isnull=True, withdrawn=False
    )
    return [
        Missing(
            _("可能改变结论的问题待复核"),
            decisive.exclude(pk__in=seconds).exclude(pk__in=rechecks).count(),
            to("decisive"),
        ),
        Missing(_("单项否决等第二人确认"), seconds.exclude(by_me(access)).count(), to("second")),
        Missing(
            _("单项否决您已作决定,等另一人作同样的决定"),
            seconds.filter(by_me(access)).count(),
            to("others"),
        ),
        Missing(_("问题待复测"), rechecks.count(), to("recheck")),
        Missing(
            _("人工认定等第二人确认"),
            manual.count(),
            reverse("findings:manual", args=[campaign.pk]) if reviews else "",
        ),
    ]


def _replies(access: Access, campaign: Campaign) -> list[Missing]:
    until, today = campaign.reply_until, timezone.localdate()
    window = campaign.stage == Stage.REPLY and until is not None and until >= today
    filed = Contest.objects.filter(campaign_site__campaign=campaign, state=ContestState.FILED)
    proposed = Exemption.objects.filter(
        site__in=campaign.sites.values("site"),
        approved_at__isnull=True,
        refused_reason="",
        withdrawn=False,
    )
    return [
        Missing(_("申辩待处理"), filed.count(), reverse("findings:contests")),
        Missing(
            _("申辩期还没有结束"),
            int(window),
            # Who may not change the window reads of it on the page of the campaign.
            reverse(
                "campaigns:reply" if access.may("campaigns.change") else "campaigns:detail",
                args=[campaign.pk],
            ),
            may_stay=True,
            single=True,
        ),
        Missing(_("豁免待批准"), proposed.count(), reverse("findings:exemptions")),
    ]


def _current(campaign: Campaign) -> QuerySet[Finding]:
    return Finding.objects.filter(result__in=campaign.sites.values("current"))
