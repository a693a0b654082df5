"""Official accounts on media platforms (政务新媒体)."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models.sites import SiteStatus
from xuncha_platform.registry.rules.accounts import told_apart


class AccountPlatform(models.TextChoices):
    """平台; others are written as they are called."""

    WECHAT = "微信", _("微信")
    WEIBO = "微博", _("微博")
    APP = "移动客户端", _("移动客户端")
    DOUYIN = "抖音", _("抖音")
    TOUTIAO = "今日头条", _("今日头条")
    KUAISHOU = "快手", _("快手")
    MINI_PROGRAM = "小程序", _("小程序")


class MediaAccount(models.Model):
    """An official account on a media platform. It is never deleted, only ended."""

    organisation = models.ForeignKey(
        "orgs.Organisation", models.PROTECT, related_name="accounts", verbose_name=_("归口机构")
    )
    platform = models.CharField(_("平台"), max_length=30)
    name = models.CharField(_("账号名称"), max_length=120)
    account_id = models.CharField(_("账号ID"), max_length=120, blank=True, db_index=True)
    sponsor = models.CharField(_("主办单位"), max_length=200, blank=True)
    certified_as = models.CharField(_("认证主体"), max_length=200, blank=True)
    status = models.CharField(
        _("状态"), max_length=10, choices=SiteStatus, default=SiteStatus.RUNNING
    )
    status_since = models.DateField(_("状态起始"), null=True, blank=True)
    status_reason = models.CharField(_("状态原因"), max_length=300, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("id",)
        verbose_name = _("新媒体账号")
        constraints = [
            models.UniqueConstraint(
                fields=("platform", "account_id"),
                condition=~Q(account_id="") & ~Q(status="void"),
                name="an_account_once_a_platform",
            )
        ]

    def __str__(self) -> str:
        return f"{self.platform} {self.name}"

    @property
    def told_apart(self) -> str:
        """What tells it from another one of its name."""
        return told_apart(self.account_id, self.sponsor, self.certified_as)

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("registry:account", args=[self.pk])

    @property
    def is_ended(self) -> bool:
        """Whether the entry only keeps history."""
        return self.status in (SiteStatus.CLOSED, SiteStatus.VOID)
