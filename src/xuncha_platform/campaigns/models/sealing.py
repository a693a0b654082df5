"""A freeze on its way: who asked for it, how far it is, what became of it."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models.campaign import Campaign
from xuncha_platform.campaigns.models.sites import Result


class SealingState(models.TextChoices):
    """定稿的进展."""

    RUNNING = "running", _("进行中")
    DONE = "done", _("已完成")
    # Something was missing at the end that was not missing at the beginning.
    REFUSED = "refused", _("未成")
    CANCELLED = "cancelled", _("已取消")


class Sealing(models.Model):
    """One freeze. While it runs nothing of the campaign changes (services/guard.py)."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="sealings")
    state = models.CharField(max_length=10, choices=SealingState, default=SealingState.RUNNING)
    # In whose name it is done.
    membership = models.ForeignKey("people.Membership", models.PROTECT, related_name="+")
    # What may stay as it is was looked at and stays.
    accepted = models.BooleanField(default=False)
    # Why it was refused.
    problem = models.TextField(blank=True)
    begun_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=("campaign",), condition=Q(state="running"), name="one_freeze_at_a_time"
            )
        ]


class Seal(models.Model):
    """What a freeze sealed. A table of its own: it is large (a kilobyte a site), and lists of
    campaigns and of findings read the campaign with every row."""

    campaign = models.OneToOneField(Campaign, models.CASCADE, primary_key=True, related_name="seal")
    manifest = models.JSONField()


class HashedEvidence(models.Model):
    """The files of one result as they were hashed for a freeze; gone when it is over."""

    sealing = models.ForeignKey(Sealing, models.CASCADE, related_name="evidence")
    result = models.ForeignKey(Result, models.CASCADE, related_name="+")
    # Name → SHA-256, empty for a file that is not there.
    files = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("sealing", "result"), name="evidence_once_a_freeze")
        ]
