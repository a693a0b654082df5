"""A campaign: what is inspected, by which rules, as of when, and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet

if TYPE_CHECKING:
    from xuncha_platform.campaigns.models.drawing import DrawFiles


class CampaignKind(models.TextChoices):
    """活动类型."""

    CENSUS = "census", _("普查")
    SPOT = "spot", _("抽查")
    FULL = "full", _("全面检查")
    SELF = "self", _("自查")
    RECHECK = "recheck", _("复查")


class Stage(models.TextChoices):
    """活动阶段, in the order in which a campaign passes through them."""

    DRAFT = "draft", _("准备")
    DRAWN = "drawn", _("抽取")
    RUNNING = "running", _("监测")
    REVIEW = "review", _("复核")
    REPLY = "reply", _("申辩")
    FROZEN = "frozen", _("定稿")
    PUBLISHED = "published", _("公布")


class Campaign(models.Model):
    """One campaign of an office."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="campaigns")
    kind = models.CharField(_("类型"), max_length=10, choices=CampaignKind)
    title = models.CharField(_("名称"), max_length=200)
    # "2016年第三季度", and the same to sort by: 2016-Q3; a year alone for a census.
    period = models.CharField(_("时期"), max_length=20)
    period_key = models.CharField(max_length=10, db_index=True)
    stage = models.CharField(_("阶段"), max_length=10, choices=Stage, default=Stage.DRAFT)
    # What the last pass compares with.
    previous = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="+")

    # The rules, copied when the draw is made: later versions do not reach it.
    rulebook = models.CharField(_("指标"), max_length=120)
    rulebook_version = models.CharField(max_length=20, blank=True)
    rulebook_text = models.TextField(blank=True)
    as_of = models.DateField(_("监测时间点"))

    # The draw: what may be drawn from (rules/scope.py), and who is in or out for a reason
    # (rules/choice.py). Its files are in a table of their own (models/drawing.py).
    scope_filter = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    choice = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    rate = models.FloatField(_("抽取比例(%)"), null=True, blank=True)
    strata = models.JSONField(default=list)
    seed = models.CharField(max_length=200, blank=True)
    # SHA-256 of the seed, committed before the draw; and of the list that was drawn from.
    seed_digest = models.CharField(max_length=64, blank=True)
    seed_committed_at = models.DateTimeField(null=True, blank=True)
    list_digest = models.CharField(max_length=64, blank=True)
    drawn_at = models.DateTimeField(null=True, blank=True)
    # Seeds that were committed and given up before the draw: they stay to be seen.
    given_up = models.JSONField(default=list, encoder=DjangoJSONEncoder)

    # Politeness, page budget, rendering, authority: settings of the core.
    settings = models.JSONField(default=dict)
    reply_from = models.DateField(_("申辩起始"), null=True, blank=True)
    reply_until = models.DateField(_("申辩截止"), null=True, blank=True)
    frozen_at = models.DateTimeField(null=True, blank=True)
    # SHA-256 of what was sealed (models/sealing.py: Seal).
    manifest_sha256 = models.CharField(max_length=64, blank=True)
    created_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-period_key", "-id")
        verbose_name = _("检查活动")

    def __str__(self) -> str:
        return self.title

    @property
    def files(self) -> DrawFiles:
        """The files of its draw; empty ones, not stored, before the list is fixed."""
        from xuncha_platform.campaigns.models.drawing import DrawFiles

        return self.draw_files if hasattr(self, "draw_files") else DrawFiles(campaign=self)

    @property
    def manifest(self) -> dict[str, Any] | None:
        """What was sealed; None before the freeze."""
        return self.seal.manifest if hasattr(self, "seal") else None
