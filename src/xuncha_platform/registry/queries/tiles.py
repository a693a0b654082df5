"""How the sites in scope stand, for the first page."""

from __future__ import annotations

from django.db.models import Count, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.web.dashboard import Begin, Tile

_RUNNING = Q(status=SiteStatus.RUNNING)
# parameters of the list of sites → its name and what is counted
_COUNTED = {
    "status=running": (_("正常运行的网站"), _RUNNING),
    "status=running&verdict=fail": (_("最近一次不合格"), _RUNNING & Q(last_verdict="fail")),
    "status=running&verdict=undetermined": (
        _("最近一次无法核实"),
        _RUNNING & Q(last_verdict="undetermined"),
    ),
    "status=running&verdict=none": (_("还没有检查过"), _RUNNING & Q(last_verdict="")),
}


def beginning(access: Access) -> list[Begin]:
    """While no site is registered: the list of them."""
    if not access.may("registry.import") or Site.objects.scope(access).exists():
        return []
    return [
        Begin(
            _("导入网站清单"),
            reverse("registry:new-import"),
            _("Excel 或 CSV,先预览,确认之前什么都不写入;只有几个网站的,也可以在“网站”里逐个登记。"),
        )
    ]


def tiles(access: Access) -> list[Tile]:
    """Running sites by their last verdict; a site's own office learns its verdict elsewhere."""
    if access.role == "operator":
        return []
    counts = Site.objects.scope(access).aggregate(
        **{f"n{number}": Count("pk", filter=one[1]) for number, one in enumerate(_COUNTED.values())}
    )
    sites = reverse("registry:sites")
    return [
        Tile(name, counts[f"n{number}"], f"{sites}?{query}")
        for number, (query, (name, _condition)) in enumerate(_COUNTED.items())
    ]
