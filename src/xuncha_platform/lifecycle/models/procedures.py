"""Opening a website and closing one for good (网站迁移): filed, reviewed level by level, then done
step by step. A procedure is never deleted; it ends done, refused or withdrawn."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.orgs.scope import ScopedQuerySet


class ProcedureKind(models.TextChoices):
    """办理事项."""

    OPENING = "opening", _("开办")
    CLOSING = "closing", pgettext_lazy("procedure", "永久下线")


class ProcedureState(models.TextChoices):
    """办理事项的状态."""

    REVIEWING = "reviewing", _("审核中")
    APPROVED = "approved", _("已批准,办理中")
    DONE = "done", _("已办结")
    REFUSED = "refused", _("未批准")
    WITHDRAWN = "withdrawn", _("已撤回")


class Procedure(models.Model):
    """The opening or the closing of one website."""

    kind = models.CharField(_("办理事项"), max_length=8, choices=ProcedureKind)
    # The sponsor, whose affair it is; scope follows it.
    organisation = models.ForeignKey(
        "orgs.Organisation", models.PROTECT, related_name="procedures", verbose_name=_("主办单位")
    )
    # Of an opening: registered as planned once it is approved.
    site = models.ForeignKey(
        "registry.Site",
        models.PROTECT,
        null=True,
        related_name="procedures",
        verbose_name=_("网站"),
    )
    name = models.CharField(_("网站名称"), max_length=200)
    url = models.CharField(_("首页网址"), max_length=500)
    is_portal = models.BooleanField(_("门户网站"), default=False)
    # Of a closing: where its content goes.
    target_url = models.CharField(_("内容去向"), max_length=500, blank=True)
    reason = models.CharField(_("理由"), max_length=500)
    # 本地区、本部门主要负责同志同意的日期.
    consented_on = models.DateField(_("主要负责同志同意日期"))
    requested_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    requested_at = models.DateTimeField(_("申请时间"), auto_now_add=True)
    state = models.CharField(
        _("状态"), max_length=10, choices=ProcedureState, default=ProcedureState.REVIEWING
    )
    approved_on = models.DateField(_("批准日期"), null=True)
    # The paper of the office that approved, where it stands outside this tree.
    document = models.CharField(_("批准文号"), max_length=80, blank=True)
    ended_on = models.DateField(_("办结日期"), null=True)
    # Why it was refused or given up.
    ending = models.CharField(_("结束原因"), max_length=300, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("办理事项")
        constraints = [
            models.UniqueConstraint(
                fields=("site",),
                condition=Q(state__in=("reviewing", "approved")),
                name="one_procedure_a_site_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("lifecycle:procedure", args=[self.pk])

    @property
    def is_open(self) -> bool:
        """Whether something is still to be decided or done."""
        return self.state in (ProcedureState.REVIEWING, ProcedureState.APPROVED)


class Review(models.Model):
    """One level of 逐级审核: an office that reviews, and what it said."""

    procedure = models.ForeignKey(Procedure, models.CASCADE, related_name="reviews")
    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField()
    # None: not yet decided.
    agrees = models.BooleanField(_("同意"), null=True)
    opinion = models.CharField(_("审核意见"), max_length=300, blank=True)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("审核时间"), null=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "procedure__organisation__path"

    class Meta:
        ordering = ("procedure", "position")
        constraints = [
            models.UniqueConstraint(
                fields=("procedure", "position"), name="one_review_a_level_of_a_procedure"
            )
        ]


class Step(models.Model):
    """One step of an approved procedure: reported by the office, confirmed by a registrar."""

    procedure = models.ForeignKey(Procedure, models.CASCADE, related_name="steps")
    # A code of rules/steps.py.
    code = models.CharField(max_length=12)
    on = models.DateField(_("日期"))
    # A number, an address or a name, as the step asks for.
    detail = models.CharField(_("内容"), max_length=500, blank=True)
    note = models.CharField(_("说明"), max_length=300, blank=True)
    # True: there was nothing to do (a site that never had a police filing); the note says why.
    not_needed = models.BooleanField(_("无需办理"), default=False)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("填报时间"), auto_now=True)
    confirmed_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    confirmed_at = models.DateTimeField(_("核对时间"), null=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "procedure__organisation__path"

    class Meta:
        ordering = ("procedure", "on", "id")
        constraints = [
            models.UniqueConstraint(fields=("procedure", "code"), name="a_step_of_a_procedure_once")
        ]
