"""When findings may still be changed."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import (
    Campaign,
    CampaignSite,
    Result,
    SealingState,
    Stage,
)
from xuncha_platform.campaigns.services.guard import is_being_sealed
from xuncha_platform.registry.models import Site

OPEN_STAGES = (Stage.RUNNING, Stage.REVIEW, Stage.REPLY)


def still_open(campaign: Campaign) -> None:
    """Raise ValidationError once a campaign is frozen: later corrections are errata."""
    if campaign.stage not in OPEN_STAGES:
        raise ValidationError(
            _("“%(title)s”已在%(stage)s阶段,问题不能再改。定稿之后的更正请写勘误。")
            % {"title": campaign.title, "stage": campaign.get_stage_display()},
            code="frozen",
        )
    if is_being_sealed(campaign):
        raise ValidationError(
            _("“%(title)s”正在定稿,问题暂时不能改。要改,请复核员先取消定稿。")
            % {"title": campaign.title},
            code="sealing",
        )


def locked_open(campaign_site: CampaignSite) -> Result | None:
    """The result that counts for the site, locked, of a campaign that is open as of now.

    Within a transaction: whoever has the lock is waited for by the freeze, and sees one that has
    begun. Raises ValidationError as `still_open` does.
    """
    campaign_site.refresh_from_db(fields=["current"])
    counting = Result.objects.select_for_update(of=("self",))
    result = counting.filter(pk__in=[campaign_site.current_id]).first()
    still_open(Campaign.objects.get(pk=campaign_site.campaign_id))
    return result


def no_freeze_under_way(site: Site) -> None:
    """Raise ValidationError while a campaign of the site is being frozen: an exemption would
    change its findings."""
    campaigns = Campaign.objects.filter(
        sealings__state=SealingState.RUNNING, sites__site=site, sites__current__isnull=False
    )
    for campaign in campaigns.only("title")[:1]:
        still_open(campaign)


def is_current(result: Result) -> None:
    """Raise ValidationError for a result that a later pass has replaced."""
    if result.campaign_site.current_id != result.pk:
        raise ValidationError(_("这个网站已有更新的监测结果,请在新的结果上复核。"), code="replaced")
