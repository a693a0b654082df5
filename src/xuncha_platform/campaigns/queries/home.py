"""What the first page and the search show of campaigns."""

from __future__ import annotations

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.campaigns.models import COUNTED, Campaign, Chosen, Pass, Sealing, Stage
from xuncha_platform.campaigns.queries.stages import steps_of
from xuncha_platform.campaigns.services.states import UNFINISHED
from xuncha_platform.people.access import Access
from xuncha_platform.web.dashboard import Begin, Running, Waiting

_UNDER_WAY = (Stage.DRAWN, Stage.RUNNING, Stage.REVIEW, Stage.REPLY, Stage.FROZEN)
_SHOWN = 5


def waiting(access: Access) -> list[Waiting]:
    """Campaigns that wait for this person to go on."""
    campaigns = Campaign.objects.scope(access)
    address = reverse("campaigns:list")
    found: list[Waiting] = []
    if access.may("campaigns.change"):
        drafts = campaigns.filter(stage=Stage.DRAFT).count()
        found.append(Waiting(gettext_lazy("检查活动待确定名单"), drafts, f"{address}?stage=draft"))
    if access.may("campaigns.run"):
        drawn = campaigns.filter(stage=Stage.DRAWN).count()
        found.append(Waiting(gettext_lazy("检查活动待开始监测"), drawn, f"{address}?stage=drawn"))
        paused = campaigns.filter(passes__state="paused").distinct()
        found.append(Waiting(gettext_lazy("监测已暂停"), paused.count(), _where(paused)))
    if access.may("campaigns.freeze"):
        under_way = Exists(Pass.objects.filter(campaign=OuterRef("pk"), state__in=UNFINISHED))
        sealing = Exists(Sealing.objects.filter(campaign=OuterRef("pk"), state="running"))
        open_ = campaigns.filter(stage__in=(Stage.REVIEW, Stage.REPLY))
        ready = open_.filter(~under_way, ~sealing)
        found.append(Waiting(gettext_lazy("检查活动待定稿"), ready.count(), _where(ready)))
    return found


def beginning(access: Access) -> list[Begin]:
    """While there is no campaign: the first one, or what it needs before."""
    if not access.may("campaigns.change") or Campaign.objects.scope(access).exists():
        return []
    return [
        Begin(
            gettext_lazy("新建检查活动"),
            reverse("campaigns:new"),
            gettext_lazy("先由登记员登记网站。第一次可以选“自查”,拿几个网站试一遍。"),
        )
    ]


def _where(campaigns: QuerySet[Campaign]) -> str:
    """The one that waits; of several the list, at their stage where they share one."""
    found = list(campaigns.values_list("pk", "stage"))
    if len(found) == 1:
        return reverse("campaigns:detail", args=[found[0][0]])
    stages = {stage for _pk, stage in found}
    address = reverse("campaigns:list")
    return f"{address}?stage={stages.pop()}" if len(stages) == 1 else address


def running(access: Access) -> list[Running]:
    """The campaigns under way, with their stage line."""
    if access.role == "operator":
        return []
    counted, listed = Q(sites__chosen__in=COUNTED), Q(sites__chosen=Chosen.LISTED)
    rows = (
        Campaign.objects.scope(access)
        .filter(stage__in=_UNDER_WAY)
        .annotate(
            sample=Count("sites", filter=counted),
            reached=Count("sites", filter=counted & Q(sites__current__isnull=False)),
            failing=Count("sites", filter=counted & Q(sites__current__verdict="fail")),
            listed=Count("sites", filter=listed),
            listed_failing=Count("sites", filter=listed & Q(sites__current__verdict="fail")),
        )[:_SHOWN]
    )
    return [
        Running(
            row.title,
            reverse("campaigns:detail", args=[row.pk]),
            steps_of(row),
            _line(row.sample, row.reached, row.failing) + _apart(row.listed, row.listed_failing),
        )
        for row in rows
    ]


def _line(sample: int, reached: int, failing: int) -> str:
    return _("%(sample)d 个网站,已查 %(reached)d 个,不合格 %(failing)d 个") % {
        "sample": sample,
        "reached": reached,
        "failing": failing,
    }


def _apart(listed: int, failing: int) -> str:
    """The register's figures, which stand beside the campaign's, hold the sites that are only
    listed as well: so it is said how many those are."""
    if not listed:
        return ""
    return _("；另列 %(listed)d 个(其中不合格 %(failing)d 个)不算在内,登记的数字里有它们") % {
        "listed": listed,
        "failing": failing,
    }
