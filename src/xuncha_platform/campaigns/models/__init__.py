"""Campaigns (检查活动), in the order in which they come to be."""

from xuncha_platform.campaigns.models.campaign import Campaign, CampaignKind, Stage
from xuncha_platform.campaigns.models.checking import CheckedEvidence, CheckState, SealCheck
from xuncha_platform.campaigns.models.drawing import DrawFiles
from xuncha_platform.campaigns.models.given import GivenKind, GivenList, GivenState
from xuncha_platform.campaigns.models.passes import Pass, PassKind, PassState
from xuncha_platform.campaigns.models.sealing import HashedEvidence, Seal, Sealing, SealingState
from xuncha_platform.campaigns.models.sites import COUNTED, CampaignSite, Chosen, Result

__all__ = [
    "COUNTED",
    "Campaign",
    "CampaignKind",
    "CampaignSite",
    "CheckState",
    "CheckedEvidence",
    "Chosen",
    "DrawFiles",
    "GivenKind",
    "GivenList",
    "GivenState",
    "HashedEvidence",
    "Pass",
    "PassKind",
    "PassState",
    "Result",
    "Seal",
    "SealCheck",
    "Sealing",
    "SealingState",
    "Stage",
]
