"""Opening, suspension and closure. Of these only approved suspensions exist so far."""

from __future__ import annotations

from django.db import models

from xuncha_platform.orgs.scope import ScopedQuerySet


class Suspension(models.Model):
    """An approved suspension (临时下线) or a maintenance window of a site.

    The monitor takes its time out of every ratio; a draw may leave the site out.
    """

    site = models.ForeignKey("registry.Site", models.PROTECT, related_name="suspensions")
    starts_at = models.DateTimeField("起始")
    ends_at = models.DateTimeField("结束", null=True, blank=True)
    # True: a few hours of announced maintenance; False: 临时下线 approved by the supervisor.
    maintenance = models.BooleanField("维护窗口", default=False)
    reason = models.CharField("原因", max_length=300)
    approved_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField("批准时间", null=True, blank=True)
    withdrawn_at = models.DateTimeField("撤回时间", null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("-starts_at",)
        verbose_name = "临时下线"
