"""Campaigns (检查活动): what is inspected, by which rules, as of when, and how far it is."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from xuncha_platform.orgs.scope import ScopedQuerySet


class CampaignKind(models.TextChoices):
    """活动类型."""

    CENSUS = "census", "普查"
    SPOT = "spot", "抽查"
    FULL = "full", "全面检查"
    SELF = "self", "自查"
    RECHECK = "recheck", "复查"


class Stage(models.TextChoices):
    """活动阶段, in the order in which a campaign passes through them."""

    DRAFT = "draft", "准备"
    DRAWN = "drawn", "抽取"
    RUNNING = "running", "监测"
    REVIEW = "review", "复核"
    REPLY = "reply", "申辩"
    FROZEN = "frozen", "定稿"
    PUBLISHED = "published", "公布"


class Campaign(models.Model):
    """One campaign of an office."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="campaigns")
    kind = models.CharField("类型", max_length=10, choices=CampaignKind)
    title = models.CharField("名称", max_length=200)
    # "2016年第三季度", and the same to sort by: 2016-Q3; a year alone for a census.
    period = models.CharField("时期", max_length=20)
    period_key = models.CharField(max_length=10, db_index=True)
    stage = models.CharField("阶段", max_length=10, choices=Stage, default=Stage.DRAFT)
    # What the last pass compares with.
    previous = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="+")

    # The rules, copied when the draw is made: later versions do not reach it.
    rulebook = models.CharField("指标", max_length=120)
    rulebook_version = models.CharField(max_length=20, blank=True)
    rulebook_text = models.TextField(blank=True)
    as_of = models.DateField("监测时间点")

    # The draw. `scope_filter`, `strata`, `must`, `excluded` as campaigns/drawing.py writes them.
    scope_filter = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    rate = models.FloatField("抽取比例(%)", null=True, blank=True)
    strata = models.JSONField(default=list)
    seed = models.CharField(max_length=200, blank=True)
    # SHA-256 of the seed, committed before the draw; and of the list that was drawn from.
    seed_digest = models.CharField(max_length=64, blank=True)
    seed_committed_at = models.DateTimeField(null=True, blank=True)
    list_digest = models.CharField(max_length=64, blank=True)
    drawn_at = models.DateTimeField(null=True, blank=True)
    # The list that was drawn from, as the CSV that `xuncha draw` takes.
    population_csv = models.TextField(blank=True)

    # Politeness, page budget, rendering, authority: settings of the core.
    settings = models.JSONField(default=dict)
    reply_from = models.DateField("申辩起始", null=True, blank=True)
    reply_until = models.DateField("申辩截止", null=True, blank=True)
    frozen_at = models.DateTimeField(null=True, blank=True)
    # What was sealed, and its SHA-256.
    manifest = models.JSONField(null=True, blank=True)
    manifest_sha256 = models.CharField(max_length=64, blank=True)
    created_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-period_key", "-id")
        verbose_name = "检查活动"

    def __str__(self) -> str:
        return self.title


class Chosen(models.TextChoices):
    """入选方式: how a site came into a campaign, or why it is only listed."""

    DRAWN = "drawn", "抽中"
    FORCED = "forced", "必抽"
    ALL = "all", "全部检查"
    # 国务院办公厅等上级抽查的网站: inspected and listed, never counted in the figures.
    LISTED = "listed", "另列"
    EXCLUDED = "excluded", "不抽"


class CampaignSite(models.Model):
    """A site of a campaign: in the sample, or left out with its reason."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="sites")
    site = models.ForeignKey("registry.Site", models.PROTECT, related_name="campaign_sites")
    # The register's row as it stood at the draw: a dict of xuncha.facts.Site.
    snapshot = models.JSONField(encoder=DjangoJSONEncoder)
    region_name = models.CharField(max_length=120)
    stratum = models.CharField(max_length=200, blank=True)
    ticket = models.CharField(max_length=64, blank=True)
    chosen = models.CharField("入选方式", max_length=10, choices=Chosen)
    reason = models.CharField(max_length=300, blank=True)
    # What the office's own files say of it ("第二季度被通报后整改不彻底"); no inspection sees it.
    earlier = models.CharField("此前情况", max_length=200, blank=True)
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


class PassKind(models.TextChoices):
    """监测的类型."""

    FIRST = "first", "首次监测"
    AGAIN = "again", "重新监测"
    RECHECK = "recheck", "公布前复测"


class PassState(models.TextChoices):
    """监测的状态."""

    WAITING = "waiting", "等待"
    RUNNING = "running", "进行中"
    PAUSED = "paused", "已暂停"
    DONE = "done", "已完成"
    CANCELLED = "cancelled", "已取消"
    # A pass that our own network spoilt counts for nothing; its evidence stays.
    VOID = "void", "作废"


class Pass(models.Model):
    """One run over sites of a campaign: the first, a re-run, a recheck before publication."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="passes")
    number = models.PositiveIntegerField()
    kind = models.CharField("类型", max_length=10, choices=PassKind)
    reason = models.CharField(max_length=300, blank=True)
    state = models.CharField("状态", max_length=10, choices=PassState, default=PassState.WAITING)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    void_reason = models.CharField(max_length=300, blank=True)
    sites = models.PositiveIntegerField(default=0)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=("campaign", "number"), name="passes_are_numbered")
        ]


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
    verdict = models.CharField("结论", max_length=12)
    score = models.FloatField("得分", null=True)
    deducted = models.FloatField("扣分", null=True)
    sentence = models.TextField("扣分说明", blank=True)
    reasons = models.JSONField(default=list)
    # report.json of the core without its findings, which have rows of their own.
    report = models.JSONField(encoder=DjangoJSONEncoder, null=True)
    pages = models.PositiveIntegerField(default=0)
    links = models.PositiveIntegerField(default=0)
    produced_at = models.DateTimeField(null=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign_site__site__organisation__path"

    class Meta:
        ordering = ("id",)
        constraints = [
            models.UniqueConstraint(fields=("campaign_site", "run"), name="one_result_a_pass")
        ]
