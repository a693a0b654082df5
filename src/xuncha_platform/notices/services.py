"""Tell the offices of sites, and note who has seen it."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import QuerySet

from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.notices.mailing import mail_of
from xuncha_platform.notices.models import Notice, NoticeKind, Reading
from xuncha_platform.notices.queries import unread
from xuncha_platform.people.access import Access

_AT_ONCE = 1000


def tell(kind: NoticeKind, rows: QuerySet[CampaignSite], until: date | None = None) -> int:
    """Tell the office of each of these sites of one campaign; how many were told.

    Joins the caller's transaction: what is told of has happened. Where the office has a mail
    server, its people get a mail as well.
    """
    made = [
        Notice(organisation=row.site.organisation, campaign_site=row, kind=kind, until=until)
        for row in rows.select_related("site__organisation", "campaign")
    ]
    with transaction.atomic():
        Notice.objects.bulk_create(made, batch_size=_AT_ONCE)
        mail_of(made)
    return len(made)


def saw(access: Access, campaign_site: CampaignSite | None = None) -> int:
    """A person of a site's office has seen what it was told: of one site of a campaign, or all.

    Others who look leave no mark: it is the office that has to know.
    """
    rows = unread(access)
    if campaign_site is not None:
        rows = rows.filter(campaign_site=campaign_site)
    made = [Reading(notice=one, user=access.user) for one in rows]
    # Two windows of one person: the first one counts.
    Reading.objects.bulk_create(made, batch_size=_AT_ONCE, ignore_conflicts=True)
    return len(made)
