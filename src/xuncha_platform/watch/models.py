"""What is kept of monitoring: series of samples, days, incidents, our own outages, vantages."""

from __future__ import annotations

from django.db import models

from xuncha.watch.schedule import DEFAULT_PER_DAY
from xuncha_platform.orgs.scope import ScopedQuerySet


class Vantage(models.Model):
    """监测点: a place from which sites are visited; this installation is one of them."""

    name = models.CharField("名称", max_length=60, unique=True)
    is_own = models.BooleanField(default=False)
    # `ed25519:…` of xuncha.watch.vantagekey; the own vantage signs its exports with its key file.
    public_key = models.CharField("公钥", max_length=60, blank=True)
    per_day = models.PositiveSmallIntegerField("每天次数", default=DEFAULT_PER_DAY)
    # Days up to this one are summed up; series from this day on are kept (rollups.py).
    summed_until = models.DateField(null=True, editable=False)
    kept_from = models.DateField(null=True, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("is_own",), condition=models.Q(is_own=True), name="one_own_vantage"
            )
        ]

    def __str__(self) -> str:
        return self.name


class PastRate(models.Model):
    """How often a day sites were visited until a moment; what holds now is the vantage's own."""

    vantage = models.ForeignKey(Vantage, models.PROTECT, related_name="past_rates")
    until = models.DateTimeField("到何时")
    per_day = models.PositiveSmallIntegerField("每天次数")


class OfSite(models.Model):
    """What belongs to a site as seen from a vantage."""

    # The unique constraint of each model is the index by which these are looked up.
    site = models.ForeignKey("registry.Site", models.PROTECT, related_name="+", db_index=False)
    vantage = models.ForeignKey(Vantage, models.PROTECT, related_name="+", db_index=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        abstract = True


class Series(OfSite):
    """The samples of a site on a day, as xuncha.watch.codec writes them. Kept for 90 days."""

    day = models.DateField("日期")
    samples = models.BinaryField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("site", "vantage", "day"), name="one_series_a_day")
        ]


class Day(OfSite):
    """What a site's day came to (xuncha.watch.tally.Tally). Kept for good."""

    day = models.DateField("日期")
    samples = models.PositiveSmallIntegerField("监测次数")
    failed = models.PositiveSmallIntegerField("打不开次数")
    slow = models.PositiveSmallIntegerField("其中超过15秒")
    cut = models.PositiveSmallIntegerField("我方断网剔除")
    excused = models.PositiveSmallIntegerField("报备停用期内")
    unsure = models.PositiveSmallIntegerField("说明不了问题")
    gap_minutes = models.PositiveSmallIntegerField("空缺分钟")
    # In hundredths of a second; None where no visit opened.
    least = models.PositiveIntegerField("最快", null=True)
    most = models.PositiveIntegerField("最慢", null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("site", "vantage", "day"), name="one_row_a_day")
        ]


class Incident(OfSite):
    """A site that could not be opened three times in a row; two good visits end it."""

    since = models.DateTimeField("起始")
    called = models.DateTimeField("判定时间")
    ended = models.DateTimeField("恢复时间", null=True, blank=True)
    failures = models.PositiveIntegerField("打不开次数")
    # It turned out to be an outage of ours. Nothing is removed.
    voided = models.BooleanField("作废", default=False)

    class Meta:
        ordering = ("-since",)
        verbose_name = "打不开事件"
        constraints = [
            models.UniqueConstraint(fields=("site", "vantage", "since"), name="one_incident"),
            models.UniqueConstraint(
                fields=("site", "vantage"),
                condition=models.Q(ended=None, voided=False),
                name="one_lasting_incident",
            ),
        ]


class Outage(models.Model):
    """An outage of a vantage's own network: what was silent meanwhile counts for nothing."""

    vantage = models.ForeignKey(Vantage, models.PROTECT, related_name="outages", db_index=False)
    since = models.DateTimeField("起始")
    until = models.DateTimeField("结束", null=True)
    reason = models.CharField("依据", max_length=200, blank=True)

    class Meta:
        ordering = ("-since",)
        constraints = [models.UniqueConstraint(fields=("vantage", "since"), name="one_outage")]


class Canary(models.Model):
    """参照网址: an address of others that practically never fails; it tells whether we are online."""

    url = models.URLField("网址", max_length=300, unique=True)
    note = models.CharField("说明", max_length=120, blank=True)
    ended_on = models.DateField("停用日期", null=True, blank=True)


class Beat(models.Model):
    """Which process watches from a vantage, and when it was last alive. One at a time."""

    vantage = models.OneToOneField(Vantage, models.PROTECT, primary_key=True)
    # Empty: it was stopped and gave its place back.
    holder = models.CharField(max_length=80, blank=True)
    started_at = models.DateTimeField("开始时间")
    seen_at = models.DateTimeField("最近活动", db_index=True)


class Announced(models.Model):
    """What was announced of a closed site (a redirect, a notice), and what a visit found."""

    procedure = models.ForeignKey(
        "lifecycle.Procedure", models.PROTECT, related_name="+", db_index=False
    )
    # A kind of announced.py.
    kind = models.CharField(max_length=12)
    url = models.CharField("网址", max_length=500)
    looked_at = models.DateTimeField("查看时间")
    final_url = models.CharField("到达的网址", max_length=2000, blank=True)
    problem = models.CharField("打不开的原因", max_length=200, blank=True)
    # Days in a row on which it did not open: once may be our own network.
    failures = models.PositiveSmallIntegerField(default=0)

    objects = ScopedQuerySet.as_manager()
    scope_field = "procedure__organisation__path"

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("procedure", "kind"), name="one_look_an_announcement")
        ]


class Freshness(models.Model):
    """The newest date that was last seen on a site's home page or in one of its columns."""

    site = models.ForeignKey(
        "registry.Site", models.PROTECT, related_name="freshness", db_index=False
    )
    url = models.CharField("网址", max_length=500)
    is_home = models.BooleanField(default=False)
    looked_at = models.DateTimeField("查看时间")
    # None: no date was found; `problem` says why where the page could not be read.
    newest = models.DateField("最新信息日期", null=True)
    items = models.PositiveIntegerField("条数", default=0)
    problem = models.CharField("读不到的原因", max_length=200, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        constraints = [models.UniqueConstraint(fields=("site", "url"), name="one_look_a_page")]
