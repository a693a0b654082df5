"""What a site has several of: addresses, contacts, columns. Rows are ended, never deleted."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models.sites import Site
from xuncha_platform.registry.rules.urls import host_of
from xuncha_platform.web.spoken import COLUMN_KINDS


class AddressKind(models.TextChoices):
    """其他网址的类别."""

    ALIAS = "alias", _("别名")
    REDIRECT = "redirect", _("跳转")
    FORMER = "former", _("曾用")


class SiteAddress(models.Model):
    """Another address of a site: an alias, one that leads to it, one it had before."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="addresses")
    url = models.CharField(_("网址"), max_length=500)
    host = models.CharField(max_length=255, db_index=True, editable=False)
    kind = models.CharField(
        _("类别"), max_length=10, choices=AddressKind, default=AddressKind.ALIAS
    )
    ended_on = models.DateField(_("停用日期"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("ended_on", "id")
        verbose_name = _("其他网址")

    def __str__(self) -> str:
        return self.url

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; the host always follows the address."""
        self.host = host_of(self.url)
        super().save(*args, **kwargs)


class Contact(models.Model):
    """Who answers for a site: at most three at a time, each with a duty."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="contacts")
    name = models.CharField(_("姓名"), max_length=60)
    duty = models.CharField(_("职责"), max_length=60)
    phone = models.CharField(_("电话"), max_length=40, blank=True)
    email = models.EmailField(_("邮箱"), blank=True)
    ended_on = models.DateField(_("停用日期"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("ended_on", "id")
        verbose_name = _("联系人")

    def __str__(self) -> str:
        return f"{self.name}（{self.duty}）"


class SiteColumn(models.Model):
    """A row of the 栏目信息表."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="columns")
    name = models.CharField(_("栏目名称"), max_length=120)
    url = models.CharField(_("栏目网址"), max_length=500)
    # A ColumnKind of xuncha.facts; empty: to be recognised.
    kind = models.CharField(_("栏目类别"), max_length=20, blank=True)
    period_days = models.PositiveIntegerField(_("更新周期（天）"), null=True, blank=True)
    unit = models.CharField(_("责任单位"), max_length=120, blank=True)
    ended_on = models.DateField(_("停用日期"), null=True, blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("ended_on", "id")
        verbose_name = _("栏目")

    def __str__(self) -> str:
        return self.name

    @property
    def kind_word(self) -> str:
        """The kind in words; a dash where it is to be recognised."""
        return str(COLUMN_KINDS.get(self.kind, "—"))
