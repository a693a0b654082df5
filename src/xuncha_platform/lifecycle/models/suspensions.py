"""Suspensions (临时下线) and maintenance windows: asked for, approved by another person."""

from __future__ import annotations

from django.db import models
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet

STATES = {
    "waiting": _("待审批"),
    "approved": _("已批准"),
    "refused": _("未批准"),
    "withdrawn": _("已撤回"),
}


class Suspension(models.Model):
    """A suspension or a maintenance window of a site; it counts once it is approved.

    The monitor takes its time out of every ratio; a draw may leave the site out.
    """

    site = models.ForeignKey(
        "registry.Site", models.PROTECT, related_name="suspensions", verbose_name=_("网站")
    )
    starts_at = models.DateTimeField(_("起始"))
    ends_at = models.DateTimeField(_("结束"), null=True, blank=True)
    # True: a few hours of announced maintenance; False: 临时下线 approved by the supervisor.
    maintenance = models.BooleanField(_("维护窗口"), default=False)
    # 不可抗因素或被责令紧急关停: reported to the supervisor, not counted in the year.
    forced = models.BooleanField(_("不可抗或责令关停"), default=False)
    reason = models.CharField(_("原因"), max_length=300)
    # 同时在本网站和本级政府门户网站发布公告; a forced one is reported to the State Council's office.
    own_notice = models.CharField(_("本网站公告网址"), max_length=500, blank=True)
    portal_notice = models.CharField(_("本级政府门户公告网址"), max_length=500, blank=True)
    reported_on = models.DateField(_("书面报备日期"), null=True, blank=True)
    requested_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    requested_at = models.DateTimeField(_("申请时间"), auto_now_add=True)
    approved_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(_("批准时间"), null=True, blank=True)
    decision = models.CharField(_("审批意见"), max_length=300, blank=True)
    refused_at = models.DateTimeField(_("未批准时间"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("撤回时间"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("-starts_at",)
        verbose_name = _("临时下线")

    def __str__(self) -> str:
        return f"{self.site} {self.starts_at:%Y-%m-%d}"

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("lifecycle:suspension", args=[self.pk])

    @property
    def state(self) -> str:
        """waiting, approved, refused or withdrawn."""
        if self.withdrawn_at:
            return "withdrawn"
        if self.refused_at:
            return "refused"
        return "approved" if self.approved_at else "waiting"

    @property
    def state_word(self) -> Promise:
        """The state in words."""
        return STATES[self.state]
