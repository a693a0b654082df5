"""Every change of a campaign passes here first."""

from __future__ import annotations

from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign, Sealing, SealingState, Stage
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

SEALED = (Stage.FROZEN, Stage.PUBLISHED)


def open_campaign(access: Access, pk: int, permission: str) -> Campaign:
    """The campaign, locked until the transaction ends; call it inside of one.

    Raises PermissionDenied, Campaign.DoesNotExist outside of the scope, InputError once sealed.
    """
    access.require(permission)
    campaign: Campaign = Campaign.objects.scope(access).select_for_update().get(pk=pk)
    refuse_sealed(campaign)
    return campaign


def refuse_sealed(campaign: Campaign) -> None:
    """Raise InputError when the campaign is frozen, or about to be: whatever belongs to it stays
    as it is."""
    if is_being_sealed(campaign):
        raise refused(
            _("“%(title)s”正在定稿,这时不能改。要改,请复核员先在定稿页取消定稿。")
            % {"title": campaign.title}
        )
    if campaign.stage in SEALED:
        raise refused(
            _("“%(title)s”已定稿,不能再改。确有错误,请在通报里发布更正。")
            % {"title": campaign.title}
        )


def is_being_sealed(campaign: Campaign) -> bool:
    """Whether a freeze is on its way."""
    return Sealing.objects.filter(campaign=campaign, state=SealingState.RUNNING).exists()


def open_draft(access: Access, pk: int) -> Campaign:
    """A campaign whose scope, rules and draw can still be chosen."""
    campaign = open_campaign(access, pk, "campaigns.change")
    if campaign.stage != Stage.DRAFT:
        raise refused(_("名单已经确定,范围、指标和抽取办法不能再改。"))
    if campaign.seed_digest:
        raise refused(_("种子已提交,抽取办法随之固定。要改,请先放弃已提交的种子并写明理由。"))
    return campaign
