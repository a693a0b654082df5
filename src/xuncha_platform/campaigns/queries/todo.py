"""What comes next in a campaign, for whom, and where it is done."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models import Campaign, CampaignKind, Stage
from xuncha_platform.campaigns.queries.missing import missing_for
from xuncha_platform.campaigns.services.states import UNFINISHED
from xuncha_platform.people.access import Access

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Todo:
    """One step: what it is, where, and whether it is done already."""

    label: Text
    url: str
    done: bool = False
    # How many of them there are to do; None where it is one thing.
    count: int | None = None
    # One thing that waits like the counted ones.
    single: bool = False


def todo_of(access: Access, campaign: Campaign) -> list[Todo]:
    """The steps of a draft, or what the stage asks for next."""

    def to(name: str) -> str:
        return reverse(f"campaigns:{name}", args=[campaign.pk])

    if campaign.stage == Stage.DRAFT and access.may("campaigns.change"):
        committed = bool(campaign.seed_digest)
        spot = campaign.kind == CampaignKind.SPOT
        return [
            Todo(_("范围"), to("scope"), bool(campaign.scope_filter) or committed),
            Todo(_("指标"), to("rules"), bool(campaign.rulebook)),
            Todo(
                _("比例、必抽、不抽") if spot else _("不查的网站"),
                to("choice"),
                bool(campaign.choice) or committed,
            ),
            Todo(_("提交种子,抽取") if spot else _("确定名单"), to("draw")),
        ]
    if campaign.stage == Stage.DRAWN and access.may("campaigns.run"):
        return [Todo(_("开始监测"), to("start"))]
    if campaign.stage in (Stage.REVIEW, Stage.REPLY) and access.role not in ("reader", "operator"):
        return _after_the_first_pass(access, campaign)
    if campaign.stage == Stage.PUBLISHED and access.may("campaigns.change"):
        return [Todo(_("复查不合格的网站"), f"{reverse('campaigns:new')}?recheck={campaign.pk}")]
    return []


def _after_the_first_pass(access: Access, campaign: Campaign) -> list[Todo]:
    """What is missing for the freeze, then the steps one may take."""
    found = [
        Todo(one.label, one.url, count=one.count, single=one.single)
        for one in missing_for(access, campaign)
    ]
    if access.may("campaigns.run") and not campaign.passes.filter(state__in=UNFINISHED).exists():
        found.append(Todo(_("重新监测"), reverse("campaigns:again", args=[campaign.pk])))
    if campaign.stage == Stage.REVIEW and access.may("campaigns.change"):
        found.append(Todo(_("开始申辩"), reverse("campaigns:reply", args=[campaign.pk])))
    if access.may("campaigns.freeze"):
        found.append(Todo(_("定稿"), reverse("campaigns:freeze", args=[campaign.pk])))
    return found
