"""A check whether a seal still holds: who asked for it, how far it is, what differs."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models.campaign import Campaign
from xuncha_platform.campaigns.models.sites import Result


class CheckState(models.TextChoices):
    """核对的进展."""

    RUNNING = "running", _("进行中")
    DONE = "done", _("已完成")
    # Its job rests or was taken away; somebody asked anew.
    GIVEN_UP = "given_up", _("没有完成")


class SealCheck(models.Model):
    """One check of a campaign's seal."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="checks")
    state = models.CharField(max_length=10, choices=CheckState, default=CheckState.RUNNING)
    # Who asked for it, acting as what.
    membership = models.ForeignKey("people.Membership", models.PROTECT, related_name="+")
    # Where it differs now (rules/manifest.py: differences); empty when the seal holds.
    differs = models.JSONField(default=list)
    begun_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=("campaign",), condition=Q(state="running"), name="one_check_at_a_time"
            )
        ]


class CheckedEvidence(models.Model):
    """The files of one result as they were hashed for a check; gone when it is over."""

    check_of = models.ForeignKey(SealCheck, models.CASCADE, related_name="evidence")
    result = models.ForeignKey(Result, models.CASCADE, related_name="+")
    # Name → SHA-256, empty for a file that is not there.
    files = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("check_of", "result"), name="evidence_once_a_check")
        ]
