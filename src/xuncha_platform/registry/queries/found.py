"""What the search of the office finds in the register."""

from __future__ import annotations

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import MediaAccount, Site, SiteAddress, SiteStatus
from xuncha_platform.web.search import A_ROOM, Hit


def found(access: Access, text: str) -> list[Hit]:
    """Sites by name, address and code, then accounts by name and id."""
    sites = (
        Site.objects.scope(access)
        .filter(
            Q(name__icontains=text)
            | Q(host__icontains=text)
            | Q(url__icontains=text)
            | Q(site_id_code__startswith=text.lower())
            | Q(pk__in=SiteAddress.objects.filter(host__icontains=text).values("site"))
        )
        .exclude(status=SiteStatus.VOID)
        .select_related("region")
    )
    hits = [
        Hit(_("网站"), str(site), f"{site.region.as_region} {site.host}", site.get_absolute_url())
        for site in sites[:A_ROOM]
    ]
    accounts = (
        MediaAccount.objects.scope(access)
        .filter(
            Q(name__icontains=text)
            | Q(account_id__icontains=text)
            | Q(sponsor__icontains=text)
            | Q(certified_as__icontains=text)
        )
        .exclude(status=SiteStatus.VOID)
    )
    hits += [
        Hit(_("新媒体账号"), one.name, f"{one.platform} {one.told_apart}", one.get_absolute_url())
        for one in accounts[:A_ROOM]
    ]
    return hits
