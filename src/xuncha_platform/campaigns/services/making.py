"""A campaign begins, and what it is about is settled while it is a draft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from xuncha.score.rulebook import DEFAULT_RULEBOOK
from xuncha_platform.audit.services import changes, record
from xuncha_platform.campaigns.models import Campaign, CampaignKind
from xuncha_platform.campaigns.rules.rulebooks import FOR_WEBSITES, check_text
from xuncha_platform.campaigns.services.guard import open_draft
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.web.forms import claim

# What may be changed before the draw.
FIELDS = frozenset(
    {
        "title", "kind", "period", "period_key", "as_of", "previous",
        "rulebook", "rulebook_text", "rulebook_version",
        "scope_filter", "choice", "rate", "strata",
    }
)  # fmt: skip


def create(access: Access, values: Mapping[str, Any]) -> Campaign:
    """Begin a campaign of the organisation acted for, as a draft.

    Without a `rulebook` it goes by the usual one.
    """
    access.require("campaigns.change")
    values = {**usual_rules(values.get("kind"), values.get("previous")), **values}
    with transaction.atomic():
        campaign = Campaign(organisation=access.organisation, created_by=access.user)
        _set(campaign, values)
        campaign.save()
        record(access, "campaigns.campaign.create", campaign, after=_plain(values))
    return campaign


def usual_rules(kind: str | None, previous: Campaign | None) -> dict[str, str]:
    """The rules a campaign begins with: a recheck tells whether a fault was mended only by those
    that the sites failed by, every other kind begins with the newest."""
    if kind != CampaignKind.RECHECK or previous is None:
        return {"rulebook": DEFAULT_RULEBOOK}
    own = "" if previous.rulebook in FOR_WEBSITES else previous.rulebook_text
    return {"rulebook": previous.rulebook, "rulebook_text": own}


def change(access: Access, campaign: Campaign, values: Mapping[str, Any], version: int) -> Campaign:
    """Change fields of a draft.

    Raises InputError where they can no longer be changed, web.forms.Conflict when somebody else
    saved since `version`.
    """
    with transaction.atomic():
        stored = open_draft(access, campaign.pk)
        before = {name: getattr(stored, name) for name in values}
        claim(stored, version)
        _set(stored, values)
        stored.save(update_fields=list(values))
        was, now = changes(_plain(before), _plain(values))
        if now:
            record(access, "campaigns.campaign.change", stored, before=was, after=now)
    return stored


def _set(campaign: Campaign, values: Mapping[str, Any]) -> None:
    unknown = set(values) - FIELDS
    if unknown:
        raise ValueError(f"not to be changed here: {', '.join(sorted(unknown))}")
    for name, value in values.items():
        setattr(campaign, name, value)
    _check(campaign)


def _check(campaign: Campaign) -> None:
    if campaign.previous_id and campaign.previous_id == campaign.pk:
        raise refused(_("对照的活动不能是它自己。"))
    if campaign.kind == CampaignKind.RECHECK and not campaign.previous_id:
        raise refused(_("复查要选一次先前的活动:复查的是那次不合格的网站。"))
    if campaign.rate is not None and not 0 < campaign.rate <= 100:
        raise refused(_("抽取比例要大于 0、不大于 100。"))
    if campaign.rulebook_text:
        check_text(campaign.rulebook, campaign.rulebook_text)
    elif campaign.rulebook not in FOR_WEBSITES:
        raise refused(_("请选择指标,或上传本单位的指标文件。"))


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """For the audit record: things by their name, a rulebook's text by its length."""
    plain = dict(values)
    if plain.get("previous"):
        plain["previous"] = str(plain["previous"])
    if plain.get("rulebook_text"):
        plain["rulebook_text"] = _("%(count)d 字") % {"count": len(plain["rulebook_text"])}
    return plain
