"""The register: websites with their addresses, columns and contacts; media accounts; imports."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from xuncha_platform.orgs.models import Level
from xuncha_platform.orgs.scope import ScopedQuerySet


class SiteStatus(models.TextChoices):
    """运行状态."""

    PLANNED = "planned", "筹建"
    RUNNING = "running", "正常运行"
    SUSPENDED = "suspended", "临时下线"
    CLOSED = "closed", "永久下线"


class Platform(models.TextChoices):
    """建设方式."""

    OWN = "own", "自建"
    SHARED = "shared", "集约化平台"


class Site(models.Model):
    """A website of the register. It is never deleted, only ended (`status` closed)."""

    # 主办单位: the organisation whose site it is; scope follows it.
    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="sites")
    # The region it is counted under in tables; a province's departments have one of their own.
    region = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="+")
    site_id_code = models.CharField("网站标识码", max_length=10, blank=True, db_index=True)
    name = models.CharField("网站名称", max_length=200, db_index=True)
    url = models.CharField("首页网址", max_length=500)
    # The host of `url`, lower case, for search and duplicates (registry/rules.py).
    host = models.CharField(max_length=255, db_index=True, editable=False)
    level = models.CharField("级别", max_length=10, choices=Level)
    is_portal = models.BooleanField("门户网站", default=False)
    # None: not known.
    has_services = models.BooleanField("有办事服务", null=True, blank=True)
    sponsor = models.CharField("主办单位", max_length=200, blank=True)
    supervisor = models.CharField("主管单位", max_length=200, blank=True)
    operator = models.CharField("承办单位", max_length=200, blank=True)
    icp = models.CharField("ICP备案编号", max_length=60, blank=True)
    police = models.CharField("公安机关备案号", max_length=60, blank=True)
    party_government_mark = models.BooleanField("党政机关网站标识", null=True, blank=True)
    platform = models.CharField("建设方式", max_length=10, choices=Platform, blank=True)
    status = models.CharField("状态", max_length=10, choices=SiteStatus, default=SiteStatus.RUNNING)
    status_since = models.DateField("状态起始", null=True, blank=True)
    status_reason = models.CharField("状态原因", max_length=300, blank=True)
    filed_on = models.DateField("登记日期", null=True, blank=True)
    note = models.TextField("备注", blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    # What the last finished inspection said (campaigns writes it), for lists that must be quick.
    last_verdict = models.CharField(max_length=12, blank=True, editable=False)
    last_score = models.FloatField(null=True, editable=False)
    last_inspected_on = models.DateField(null=True, editable=False)
    newest_update_on = models.DateField(null=True, editable=False)
    open_faults = models.PositiveIntegerField(default=0, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("id",)
        verbose_name = "网站"
        indexes = [
            models.Index(fields=("region", "status")),
            models.Index(fields=("status", "level")),
        ]

    def __str__(self) -> str:
        return self.name or self.url


class AddressKind(models.TextChoices):
    """其他网址的类别."""

    ALIAS = "alias", "别名"
    REDIRECT = "redirect", "跳转"
    FORMER = "former", "曾用"


class SiteAddress(models.Model):
    """Another address of a site: an alias, one that leads to it, one it had before."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="addresses")
    url = models.CharField("网址", max_length=500)
    host = models.CharField(max_length=255, db_index=True, editable=False)
    kind = models.CharField("类别", max_length=10, choices=AddressKind, default=AddressKind.ALIAS)
    ended_on = models.DateField("停用日期", null=True, blank=True)


class Contact(models.Model):
    """Who answers for a site: at most three, each with a duty."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="contacts")
    name = models.CharField("姓名", max_length=60)
    duty = models.CharField("职责", max_length=60)
    phone = models.CharField("电话", max_length=40, blank=True)
    email = models.EmailField("邮箱", blank=True)
    ended_on = models.DateField("停用日期", null=True, blank=True)


class SiteColumn(models.Model):
    """A row of the 栏目信息表."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="columns")
    name = models.CharField("栏目名称", max_length=120)
    url = models.CharField("栏目网址", max_length=500)
    # A ColumnKind of xuncha.facts; empty: to be recognised.
    kind = models.CharField("栏目类别", max_length=20, blank=True)
    period_days = models.PositiveIntegerField("更新周期(天)", null=True, blank=True)
    unit = models.CharField("责任单位", max_length=120, blank=True)
    ended_on = models.DateField("停用日期", null=True, blank=True)


class MediaAccount(models.Model):
    """An official account on a media platform (政务新媒体)."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="accounts")
    platform = models.CharField("平台", max_length=30)
    name = models.CharField("账号名称", max_length=120)
    account_id = models.CharField("账号ID", max_length=120, blank=True, db_index=True)
    sponsor = models.CharField("主办单位", max_length=200, blank=True)
    certified_as = models.CharField("认证主体", max_length=200, blank=True)
    status = models.CharField("状态", max_length=10, choices=SiteStatus, default=SiteStatus.RUNNING)
    status_since = models.DateField("状态起始", null=True, blank=True)
    status_reason = models.CharField("状态原因", max_length=300, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("id",)
        verbose_name = "新媒体账号"

    def __str__(self) -> str:
        return f"{self.platform} {self.name}"


class ImportState(models.TextChoices):
    """导入的状态."""

    PREVIEW = "preview", "待确认"
    DONE = "done", "已导入"
    UNDONE = "undone", "已撤销"
    DROPPED = "dropped", "已放弃"


class Import(models.Model):
    """One uploaded list: previewed, confirmed, perhaps undone."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT)
    what = models.CharField("内容", max_length=10)  # sites, columns, accounts, orgs
    file_name = models.CharField("文件", max_length=200)
    sha256 = models.CharField(max_length=64)
    # What confirming would do, row by row, and afterwards what it did (registry/importing/).
    plan = models.JSONField(encoder=DjangoJSONEncoder)
    state = models.CharField("状态", max_length=10, choices=ImportState)
    by = models.ForeignKey("people.User", models.PROTECT, null=True)
    at = models.DateTimeField("时间", auto_now_add=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = "导入"


class Difference(models.Model):
    """Where the live site says something else than the register; waits for a person."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="differences")
    field = models.CharField(max_length=30)
    registered = models.CharField("登记", max_length=500, blank=True)
    seen = models.CharField("网站所见", max_length=500, blank=True)
    seen_at = models.DateTimeField("所见时间")
    # open, taken (the register now says what was seen), kept (the register is right)
    state = models.CharField(max_length=6, default="open")
    reason = models.CharField(max_length=300, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("-id",)


class UnregisteredHost(models.Model):
    """A host under .gov.cn that registered sites link to and the register does not know."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT)
    host = models.CharField(max_length=255)
    title = models.CharField(max_length=200, blank=True)
    linked_from = models.PositiveIntegerField(default=0)
    example_url = models.CharField(max_length=500, blank=True)
    first_seen = models.DateField()
    # open, registered, not_ours
    state = models.CharField(max_length=10, default="open")
    reason = models.CharField(max_length=300, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-linked_from", "host")
        constraints = [
            models.UniqueConstraint(fields=("organisation", "host"), name="one_row_a_host")
        ]
