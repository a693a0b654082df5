"""The register held against what is live: differences, and hosts nobody registered."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models.sites import Site


class DifferenceState(models.TextChoices):
    """差异的处理."""

    OPEN = "open", _("待确认")
    TAKEN = "taken", _("已按网站更新")
    KEPT = "kept", _("以登记为准")
    # A later inspection saw the site agree with the register.
    GONE = "gone", _("已一致")


class Difference(models.Model):
    """Where the live site says something else than the register; waits for a person."""

    site = models.ForeignKey(Site, models.CASCADE, related_name="differences")
    field = models.CharField(max_length=30)
    registered = models.CharField(_("登记"), max_length=500, blank=True)
    seen = models.CharField(_("网站所见"), max_length=500, blank=True)
    seen_at = models.DateTimeField(_("所见时间"))
    # The page and the stored exchange it was seen in.
    seen_on = models.CharField(max_length=500, blank=True)
    record_id = models.CharField(max_length=80, blank=True)
    state = models.CharField(
        _("处理"), max_length=6, choices=DifferenceState, default=DifferenceState.OPEN
    )
    reason = models.CharField(_("理由"), max_length=300, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("-id",)
        constraints = [
            models.UniqueConstraint(
                fields=("site", "field"),
                condition=Q(state="open"),
                name="one_open_difference_a_field",
            )
        ]


class HostState(models.TextChoices):
    """未登记网站的处理."""

    OPEN = "open", _("待处理")
    REGISTERED = "registered", _("已登记")
    NOT_OURS = "not_ours", _("不归我们管")


class UnregisteredHost(models.Model):
    """A host under .gov.cn that registered sites link to and the register does not know."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT)
    host = models.CharField(_("主机名"), max_length=255)
    title = models.CharField(_("链接文字"), max_length=200, blank=True)
    # How many registered sites link to it, and which (their ids, at most 50).
    linked_from = models.PositiveIntegerField(_("链入网站数"), default=0)
    linking_sites = models.JSONField(default=list)
    example_url = models.CharField(_("链接示例"), max_length=500, blank=True)
    first_seen = models.DateField(_("首次发现"))
    state = models.CharField(_("处理"), max_length=10, choices=HostState, default=HostState.OPEN)
    reason = models.CharField(_("理由"), max_length=300, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-linked_from", "host")
        constraints = [
            models.UniqueConstraint(fields=("organisation", "host"), name="one_row_a_host")
        ]

    def __str__(self) -> str:
        return self.host
