"""The sites of a campaign, and what was found at each."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models.campaign import Campaign
from xuncha_platform.campaigns.models.passes import Pass
from xuncha_platform.orgs.scope import ScopedQuerySet


class Chosen(models.TextChoices):
    """入选方式: how a site came into a campaign, or why it is only listed."""

    DRAWN = "drawn", _("抽中")
    FORCED = "forced", _("必抽")
    ALL = "all", _("全部检查")
    # 国务院办公厅等上级抽查的网站: inspected and listed, never counted in the figures.
    LISTED = "listed", _("另列")
    EXCLUDED = "excluded", _("不抽")


# These are counted in figures. 另列 is only listed, 不抽 does not appear.
COUNTED = (Chosen.DRAWN, Chosen.FORCED, Chosen.ALL)


class CampaignSite(models.Model):
    """A site of a campaign: in the sample, or left out with its reason."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="sites")
    site = models.ForeignKey("registry.Site", models.PROTECT, related_name="campaign_sites")
    # The register's row as it stood at the draw: a dict of xuncha.facts.Site.
    snapshot = models.JSONField(encoder=DjangoJSONEncoder)
    region_name = models.CharField(max_length=120)
    # Where the site was counted at the draw, and whether it was a portal: it may have moved since.
    # Empty for old campaigns whose region nothing tells any more (migrations/0012).
    region = models.ForeignKey("orgs.Organisation", models.PROTECT, null=True, related_name="+")
    is_portal = models.BooleanField(default=False)
    stratum = models.CharField(max_length=200, blank=True)
    ticket = models.CharField(max_length=64, blank=True)
    chosen = models.CharField(_("入选方式"), max_length=10, choices=Chosen)
    reason = models.CharField(max_length=300, blank=True)
    # What the office's own files say of it ("第二季度被通报后整改不彻底"); no inspection sees it.
    earlier = models.CharField(_("此前情况"), max_length=200, blank=True)
    position = models.PositiveIntegerField(default=0)
    # The result that counts now; null until the first pass has reached the site.
    current = models.ForeignKey(
        "Result", models.SET_NULL, null=True, blank=True, related_name="+", db_constraint=False
    )

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("position", "id")
        constraints = [
            models.UniqueConstraint(fields=("campaign", "site"), name="a_site_once_a_campaign")
        ]

    def __str__(self) -> str:
        return str(self.snapshot.get("name") or self.snapshot.get("url"))


class Result(models.Model):
    """What one pass found at one site: the report, and where its evidence lies."""

    campaign_site = models.ForeignKey(CampaignSite, models.CASCADE, related_name="results")
    run = models.ForeignKey(Pass, models.CASCADE, related_name="results")
    # Below the evidence folder, with forward slashes.
    folder = models.CharField(max_length=300)
    evidence_sha256 = models.CharField(max_length=64, blank=True)
    evidence_bytes = models.BigIntegerField(default=0)
    # Empty when there is a report; else the one line that says why there is none.
    problem = models.CharField(max_length=500, blank=True)
    # As the machine judged.
    machine_verdict = models.CharField(max_length=12)
    # After the decisions of people (findings/rescoring.py); equal to the machine's until then.
    verdict = models.CharField(_("结论"), max_length=12)
    score = models.FloatField(_("得分"), null=True)
    deducted = models.FloatField(_("扣分"), null=True)
    sentence = models.TextField(_("扣分说明"), blank=True)
    reasons = models.JSONField(default=list)
    # Why there is no verdict or no total; empty when there is.
    explanation = models.TextField(blank=True)
    # report.json of the core without its findings, which have rows of their own.
    report = models.JSONField(encoder=DjangoJSONEncoder, null=True)
    # What each row of the rulebook came to, in brief (rules/outcomes.py): trends over years are
    # counted from it without reading reports.
    outcomes = models.JSONField(default=dict)
    # Counts of its findings, kept by findings/rescoring.py with every decision: all of them, those
    # still to be decided, and those a clause counts that were not lifted.
    found = models.PositiveIntegerField(default=0)
    undecided = models.PositiveIntegerField(default=0)
    faults = models.PositiveIntegerField(default=0)
    pages = models.PositiveIntegerField(default=0)
    links = models.PositiveIntegerField(default=0)
    produced_at = models.DateTimeField(null=True)
    # The earlier result whose article addresses were asked again (网址不变); null where none served.
    earlier = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="+", db_constraint=False
    )

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign_site__site__organisation__path"

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=("campaign_site", "run"), name="one_result_a_pass")
        ]
