"""The runs over the sites of a campaign."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models.campaign import Campaign
from xuncha_platform.orgs.scope import ScopedQuerySet


class PassKind(models.TextChoices):
    """监测的类型."""

    FIRST = "first", _("首次监测")
    AGAIN = "again", _("重新监测")
    RECHECK = "recheck", _("公布前复测")


class PassState(models.TextChoices):
    """监测的状态."""

    WAITING = "waiting", _("等待")
    RUNNING = "running", _("进行中")
    PAUSED = "paused", _("已暂停")
    DONE = "done", _("已完成")
    CANCELLED = "cancelled", _("已取消")
    # A pass that our own network spoilt counts for nothing; its evidence stays.
    VOID = "void", _("作废")


class Pass(models.Model):
    """One run over sites of a campaign: the first, a re-run, a recheck before publication."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="passes")
    number = models.PositiveIntegerField()
    kind = models.CharField(_("类型"), max_length=10, choices=PassKind)
    reason = models.CharField(max_length=300, blank=True)
    state = models.CharField(_("状态"), max_length=10, choices=PassState, default=PassState.WAITING)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    void_reason = models.CharField(max_length=300, blank=True)
    sites = models.PositiveIntegerField(default=0)
    # Pages read in this pass so far, over all its sites; told by the process that runs it.
    pages = models.PositiveIntegerField(default=0)
    # Seconds of work, pauses left out: what the rate is computed over.
    worked_seconds = models.PositiveIntegerField(default=0)
    # Which process runs it and when it last said so: another takes over when it falls silent.
    worker = models.CharField(max_length=40, blank=True)
    beat_at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=("campaign", "number"), name="passes_are_numbered")
        ]


class VisitState(models.TextChoices):
    """一个网站在一次监测中的状态."""

    WAITING = "waiting", _("等待")
    RUNNING = "running", _("监测中")
    DONE = "done", _("已完成")
    # No report: the line that says why stands in the result.
    FAILED = "failed", _("未完成")


class Visit(models.Model):
    """A site of a pass: how far the work on it is."""

    run = models.ForeignKey(Pass, models.CASCADE, related_name="visits")
    campaign_site = models.ForeignKey(
        "campaigns.CampaignSite", models.CASCADE, related_name="visits"
    )
    state = models.CharField(
        _("状态"), max_length=10, choices=VisitState, default=VisitState.WAITING
    )
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    pages = models.PositiveIntegerField(default=0)

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign_site__site__organisation__path"

    class Meta:
        ordering = ("campaign_site__position",)
        constraints = [
            models.UniqueConstraint(fields=("run", "campaign_site"), name="a_visit_once_a_pass")
        ]
        indexes = [models.Index(fields=("run", "state"))]
