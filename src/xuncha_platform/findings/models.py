"""Findings as people decide on them: review, reply, exemption, what only a person can see."""

from __future__ import annotations

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.orgs.scope import ScopedQuerySet


class FindingState(models.TextChoices):
    """复核状态."""

    OPEN = "open", _("待复核")
    CONFIRMED = "confirmed", pgettext_lazy("decision", "确认")
    DISMISSED = "dismissed", pgettext_lazy("decision", "不成立")
    RECHECK = "recheck", _("待复测")
    # Contested successfully (核减), or covered by an exemption.
    REMITTED = "remitted", _("核减")
    EXEMPT = "exempt", _("豁免")


# Somebody still has to look at it.
UNDECIDED = (FindingState.OPEN, FindingState.RECHECK)
# The same as the index of the queue says it: SQLite reads that index only for these very words.
WAITS = Q(state=FindingState.OPEN) | Q(state=FindingState.RECHECK)


class Finding(models.Model):
    """One fault the core reported at one result, with what people made of it."""

    # Its index is (result, state) below.
    result = models.ForeignKey(
        "campaigns.Result", models.CASCADE, related_name="findings", db_index=False
    )
    # Repeated from the result so that a nation's queue is read from one index: the campaign, its
    # site, the site's place in the list, and whether the result is the one that counts now
    # (campaigns/services/current.py keeps this true).
    campaign = models.ForeignKey(
        "campaigns.Campaign", models.CASCADE, related_name="+", db_index=False
    )
    campaign_site = models.ForeignKey("campaigns.CampaignSite", models.CASCADE, related_name="+")
    position = models.PositiveIntegerField(default=0)
    is_current = models.BooleanField(default=False)
    fingerprint = models.CharField(max_length=80, db_index=True)
    check_name = models.CharField(_("检查项"), max_length=20)
    # What was seen, as the core names it: "column_stale".
    name = models.CharField(max_length=40, blank=True)
    # The rulebook rows that count it, e.g. ["C15-V1"]; the first is its main one.
    indicators = models.JSONField(default=list)
    is_veto = models.BooleanField(default=False)
    url = models.CharField(max_length=2000)
    parents = models.JSONField(default=list)
    parent_count = models.PositiveIntegerField(default=0)
    detail = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    # confirmed or suspected, as the core said.
    certainty = models.CharField(max_length=10)
    record_id = models.CharField(max_length=80, blank=True)
    seen_at = models.CharField(max_length=32, blank=True)
    state = models.CharField(max_length=10, choices=FindingState, default=FindingState.OPEN)
    # A veto counts once two people agree: what the first of them said.
    proposed = models.CharField(max_length=10, blank=True)
    # Lower comes first in the queue: what could change a verdict (rules/priority.py).
    priority = models.SmallIntegerField(default=9)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign_site__site__organisation__path"

    class Meta:
        ordering = ("priority", "id")
        constraints = [
            models.UniqueConstraint(fields=("result", "fingerprint"), name="a_fault_once_a_result")
        ]
        indexes = [
            models.Index(fields=("result", "state")),
            # The order of the queue, and what it is filtered by and counted with.
            models.Index(
                fields=(
                    "campaign",
                    "priority",
                    "position",
                    "id",
                    "state",
                    "check_name",
                    "campaign_site",
                ),
                condition=Q(is_current=True),
                name="review_queue",
            ),
            # What the queue opens with.
            models.Index(
                fields=("campaign", "priority", "position", "id", "check_name"),
                condition=Q(is_current=True) & WAITS,
                name="review_waiting",
            ),
            # The queue of one check or of one state, and sorted by them.
            models.Index(
                fields=("campaign", "check_name", "priority", "position", "id"),
                condition=Q(is_current=True),
                name="review_by_check",
            ),
            models.Index(
                fields=("campaign", "state", "priority", "position", "id"),
                condition=Q(is_current=True),
                name="review_by_state",
            ),
            # Few at any time: what waits for the second person.
            models.Index(fields=("campaign",), condition=~Q(proposed=""), name="half_decided"),
        ]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new one is placed where its result's site is."""
        if self.campaign_id is None:
            self.place()
        super().save(*args, **kwargs)

    def place(self) -> Finding:
        """Take over site, campaign, place and whether it counts; to be called for bulk_create."""
        row = self.result.campaign_site
        self.campaign_site, self.campaign_id, self.position = row, row.campaign_id, row.position
        self.is_current = row.current_id == self.result_id
        return self

    def __str__(self) -> str:
        return f"{self.campaign_site} {self.url}"


class OutsideHost(models.Model):
    """A host of others that a finding is about, so that it is found by it (rules/outside.py)."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="outside_hosts")
    key = models.CharField(max_length=510)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("key", "finding"), name="a_host_once_a_finding")
        ]


class Decision(models.Model):
    """What one person decided on one finding. Decisions are added, not changed."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="decisions")
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    role = models.CharField(max_length=16)
    # When the person decided, also where the decision was carried over from an earlier pass.
    at = models.DateTimeField(default=timezone.now)
    carried = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=FindingState)
    reason = models.CharField(max_length=500, blank=True)
    # The second person a veto needs.
    is_second = models.BooleanField(default=False)
    # How long the finding was looked at.
    seconds = models.PositiveIntegerField(default=0)
    superseded = models.BooleanField(default=False)

    class Meta:
        ordering = ("id",)


class Note(models.Model):
    """A remark on a finding that decides nothing."""

    finding = models.ForeignKey(Finding, models.CASCADE, related_name="notes")
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    text = models.TextField()


class ManualFinding(models.Model):
    """An indicator that only a person can judge (内容严重错误, 事故, 弄虚作假), with evidence."""

    campaign_site = models.ForeignKey(
        "campaigns.CampaignSite", models.CASCADE, related_name="manual_findings"
    )
    indicator = models.CharField(_("指标"), max_length=20)
    # violated or met
    state = models.CharField(max_length=10)
    count = models.PositiveIntegerField(default=1)
    text = models.TextField(_("说明"))
    url = models.CharField(_("网址"), max_length=2000, blank=True)
    file = models.FileField(_("证据"), upload_to="manual/%Y/%m", blank=True)
    file_sha256 = models.CharField(max_length=64, blank=True)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    confirmed_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    withdrawn = models.BooleanField(default=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign_site__site__organisation__path"

    def __str__(self) -> str:
        return f"{self.campaign_site} {self.indicator}"


class ContestState(models.TextChoices):
    """申辩的状态."""

    FILED = "filed", _("待处理")
    UPHELD = "upheld", _("采纳")
    PARTLY = "partly", _("部分采纳")
    REJECTED = "rejected", _("不采纳")
    WITHDRAWN = "withdrawn", _("已撤回")


class Contest(models.Model):
    """What a site's office says against its findings (申辩), and what became of it."""

    campaign_site = models.ForeignKey(
        "campaigns.CampaignSite", models.CASCADE, related_name="contests"
    )
    findings = models.ManyToManyField(Finding, related_name="contests")
    text = models.TextField(_("理由"))
    file = models.FileField(_("附件"), upload_to="contests/%Y/%m", blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=10, choices=ContestState, default=ContestState.FILED)
    filed_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    filed_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)
    decision = models.TextField(_("处理意见"), blank=True)
    # {"score": …, "rank": …, "verdict": …} before and after, when it was upheld (核减).
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign_site__site__organisation__path"

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return str(self.campaign_site)


class Exemption(models.Model):
    """Something a site is not to be blamed for ("本年度无人事变动"), until a day."""

    site = models.ForeignKey("registry.Site", models.PROTECT, related_name="exemptions")
    # What it covers: a check, and within it a URL or an indicator; empty means all of the check.
    check_name = models.CharField(_("检查项"), max_length=20)
    indicator = models.CharField(_("指标"), max_length=20, blank=True)
    url = models.CharField(_("网址"), max_length=2000, blank=True)
    reason = models.CharField(_("理由"), max_length=300)
    proposed_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    proposed_at = models.DateTimeField(auto_now_add=True)
    approved_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True, blank=True)
    refused_reason = models.CharField(max_length=300, blank=True)
    until = models.DateField(_("有效至"))
    withdrawn = models.BooleanField(default=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"{self.site} {self.url}".rstrip()
