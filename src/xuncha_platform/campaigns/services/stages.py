"""From review to reply: when offices see what was found, and until when they may answer."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.services.guard import open_campaign
from xuncha_platform.campaigns.services.states import UNFINISHED
from xuncha_platform.notices.models import NoticeKind
from xuncha_platform.notices.services import tell
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused


def open_reply(access: Access, campaign: Campaign, start: date, until: date) -> Campaign:
    """Show the offices their findings and let them contest, both days included.

    Again during the reply: the window is moved, and the record says so.
    """
    if until < start:
        raise refused(_("申辩截止日期不能早于起始日期。"))
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, "campaigns.change")
        if stored.stage not in (Stage.REVIEW, Stage.REPLY):
            raise refused(_("监测完成、进入复核以后才能开始申辩。"))
        if stored.passes.filter(state__in=UNFINISHED).exists():
            raise refused(_("还有一次监测没有结束。请等它完成,或先取消它。"))
        before = {"stage": stored.stage, "from": stored.reply_from, "until": stored.reply_until}
        stored.stage, stored.reply_from, stored.reply_until = Stage.REPLY, start, until
        stored.save(update_fields=["stage", "reply_from", "reply_until"])
        after = {"stage": stored.stage, "from": start, "until": until}
        record(access, "campaigns.reply.open", stored, before=before, after=after)
        if before != after:
            inspected = stored.sites.filter(current__isnull=False)
            tell(NoticeKind.REPLY, inspected, until)
    return stored
