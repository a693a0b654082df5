"""The runs over the sites of a campaign."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models.campaign import Campaign


class PassKind(models.TextChoices):
    """监测的类型."""

    FIRST = "first", _("首次监测")
    AGAIN = "again", _("重新监测")
    RECHECK = "recheck", _("公布前复测")


class PassState(models.TextChoices):
    """监测的状态."""

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
    state = models.CharField(_("状态"), max_length=10, choices=PassState, default=PassState.RUNNING)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    void_reason = models.CharField(max_length=300, blank=True)
    sites = models.PositiveIntegerField(default=0)
    # The work on it (jobs.rounds); none for results that were taken over from elsewhere.
    round = models.OneToOneField(
        "jobs.Round", models.PROTECT, null=True, blank=True, related_name="+"
    )
    # What the office gave to it besides (models/given.py).
    given = models.ManyToManyField("campaigns.GivenList", related_name="passes")
    # For so many of its sites an earlier result served (Result.earlier says which).
    with_earlier = models.PositiveIntegerField(default=0)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=("campaign", "number"), name="passes_are_numbered")
        ]
