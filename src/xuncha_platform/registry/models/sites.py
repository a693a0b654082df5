"""A website of the register."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.models import Level
from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.rules.urls import host_of


class SiteStatus(models.TextChoices):
    """运行状态."""

    PLANNED = "planned", _("筹建")
    RUNNING = "running", _("正常运行")
    SUSPENDED = "suspended", _("临时下线")
    CLOSED = "closed", _("永久下线")
    # Entered by mistake (an import that was undone): kept, counted nowhere.
    VOID = "void", _("作废")


class Platform(models.TextChoices):
    """建设方式."""

    OWN = "own", _("自建")
    SHARED = "shared", _("集约化平台")


class Site(models.Model):
    """A website of the register. It is never deleted, only ended (`status` closed or void)."""

    # The organisation whose site it is; scope follows it.
    organisation = models.ForeignKey(
        "orgs.Organisation", models.PROTECT, related_name="sites", verbose_name=_("归口机构")
    )
    # The region it is counted under in tables; a province's departments have one of their own.
    region = models.ForeignKey(
        "orgs.Organisation", models.PROTECT, related_name="+", verbose_name=_("所属地区")
    )
    site_id_code = models.CharField(_("网站标识码"), max_length=10, blank=True, db_index=True)
    name = models.CharField(_("网站名称"), max_length=200, db_index=True)
    url = models.CharField(_("首页网址"), max_length=500)
    # The host of `url`, lower case, for search and duplicates (registry/rules/urls.py).
    host = models.CharField(max_length=255, db_index=True, editable=False)
    level = models.CharField(_("级别"), max_length=10, choices=Level)
    is_portal = models.BooleanField(_("门户网站"), default=False)
    # None: not known.
    has_services = models.BooleanField(_("有办事服务"), null=True, blank=True)
    sponsor = models.CharField(_("主办单位"), max_length=200, blank=True)
    supervisor = models.CharField(_("主管单位"), max_length=200, blank=True)
    operator = models.CharField(_("承办单位"), max_length=200, blank=True)
    icp = models.CharField(_("ICP备案编号"), max_length=60, blank=True)
    police = models.CharField(_("公安机关备案号"), max_length=60, blank=True)
    party_government_mark = models.BooleanField(_("党政机关网站标识"), null=True, blank=True)
    platform = models.CharField(_("建设方式"), max_length=10, choices=Platform, blank=True)
    status = models.CharField(
        _("状态"), max_length=10, choices=SiteStatus, default=SiteStatus.RUNNING
    )
    status_since = models.DateField(_("状态起始"), null=True, blank=True)
    status_reason = models.CharField(_("状态原因"), max_length=300, blank=True)
    filed_on = models.DateField(_("登记日期"), null=True, blank=True)
    note = models.TextField(_("备注"), blank=True)
    version = models.PositiveIntegerField(default=1, editable=False)
    # What the last finished inspection said (campaigns writes it), for lists that must be quick.
    last_verdict = models.CharField(max_length=12, blank=True, editable=False)
    last_score = models.FloatField(null=True, editable=False)
    # Whether that inspection could open the site; None: it could not tell, or there was none.
    last_reachable = models.BooleanField(null=True, editable=False)
    last_inspected_on = models.DateField(null=True, editable=False)
    newest_update_on = models.DateField(null=True, editable=False)
    open_faults = models.PositiveIntegerField(default=0, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("id",)
        verbose_name = _("网站")
        indexes = [
            models.Index(fields=("region", "status")),
            models.Index(fields=("status", "level")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=("site_id_code",),
                condition=~Q(site_id_code="") & ~Q(status="void"),
                name="a_code_names_one_site",
            )
        ]

    def __str__(self) -> str:
        return self.name or self.url

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; the host always follows the address."""
        self.host = host_of(self.url)
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "host"}
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("registry:site", args=[self.pk])

    @property
    def is_ended(self) -> bool:
        """Whether the entry only keeps history."""
        return self.status in (SiteStatus.CLOSED, SiteStatus.VOID)
