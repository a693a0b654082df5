"""A round: many sites inspected, one row a site and pass, each result stored once."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _


class RoundState(models.TextChoices):
    """一轮检查的状态."""

    RUNNING = "running", _("进行中")
    PAUSED = "paused", _("已暂停")
    CANCELLED = "cancelled", _("已取消")
    DONE = "done", _("已完成")


class SiteState(models.TextChoices):
    """一个网站在一轮检查中的状态."""

    WAITING = "waiting", _("等待")
    LEASED = "leased", _("检查中")
    DONE = "done", _("已完成")
    FAILED = "failed", _("未完成")
    SET_ASIDE = "set_aside", _("已搁置")
    CANCELLED = "cancelled", _("已取消")


class Round(models.Model):
    """What is inspected how, and where it goes."""

    title = models.CharField(_("名称"), max_length=200)
    state = models.CharField(
        _("状态"), max_length=10, choices=RoundState, default=RoundState.RUNNING
    )
    # The newest pass; every re-run is one more.
    number = models.PositiveIntegerField(default=1)
    # As services/round_settings.py writes them.
    settings = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    # A folder that all workers see, as rounds/places.py names it. Results are in it, or in the
    # store where there is one.
    out = models.CharField(max_length=500)
    # An fsspec address such as "s3://bucket/prefix"; empty: everything stays in `out`.
    store = models.CharField(max_length=500, blank=True)
    # Which of jobs/hooks.py is told of results; `reference` is the hook's own.
    hook = models.CharField(max_length=60, blank=True)
    reference = models.CharField(max_length=100, blank=True)
    # How many workers may work on it at once, and what they must offer.
    lanes = models.PositiveSmallIntegerField(default=1)
    needs = models.CharField(max_length=20, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return self.title


class RoundSite(models.Model):
    """A site in one pass of a round. It is held under the lease of the job that has it."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="sites")
    number = models.PositiveIntegerField(_("第几次"))
    # A dict of xuncha.facts.Site.
    site = models.JSONField(encoder=DjangoJSONEncoder)
    url = models.CharField(max_length=500)
    # Without its port: what politeness is kept for.
    host = models.CharField(max_length=255)
    folder = models.CharField(max_length=200)
    # The caller's own name for the row, e.g. the id of a campaign's site.
    reference = models.CharField(max_length=100, blank=True)

    state = models.CharField(max_length=10, choices=SiteState, default=SiteState.WAITING)
    run_at = models.DateTimeField()
    # "job:fence" of the job that has it; its lease is that job's.
    owner = models.CharField(max_length=60, blank=True)
    fence = models.PositiveIntegerField(default=0)
    attempts = models.PositiveIntegerField(default=0)

    # Where report.json and the evidence are: a folder, or an address of the store.
    result = models.CharField(max_length=600, blank=True)
    # verdict, score, deducted, sentence, pages … of the report; null without one.
    summary = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    problem = models.TextField(blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(
                fields=("round", "number", "url"), name="a_site_once_a_round_and_pass"
            )
        ]
        indexes = [
            # Which are next; how far a pass is; what somebody holds.
            models.Index(fields=("round", "state", "id"), name="round_next"),
            models.Index(fields=("round", "number", "state"), name="round_progress"),
            models.Index(fields=("owner", "host"), name="round_held"),
        ]

    def __str__(self) -> str:
        return self.url


class HostLease(models.Model):
    """Who has a host now: no two workers ever ask the same host, in whatever round."""

    host = models.CharField(max_length=255, primary_key=True)
    owner = models.CharField(max_length=60, db_index=True)

    def __str__(self) -> str:
        return self.host
