"""What a site's office asks the registrars to change."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models.sites import Site


class RequestState(models.TextChoices):
    """变更申请的状态."""

    OPEN = "open", _("待审核")
    APPROVED = "approved", _("已同意")
    REFUSED = "refused", _("未同意")
    WITHDRAWN = "withdrawn", _("已撤回")


class RequestPart(models.TextChoices):
    """What a request is about."""

    SITE = "site", _("登记信息")
    STATUS = "status", _("状态")
    ADDRESS = "address", _("其他网址")
    CONTACT = "contact", _("联系人")
    COLUMN = "column", _("栏目")


class ChangeRequest(models.Model):
    """Proposed changes, field → value, until a registrar decides."""

    site = models.ForeignKey(Site, models.PROTECT, related_name="requests")
    part = models.CharField(max_length=8, choices=RequestPart, default=RequestPart.SITE)
    # The row of an address, contact or column; None: a new one is asked for.
    part_id = models.PositiveBigIntegerField(null=True)
    # Values as they were when it was proposed, and as they are to be.
    before = models.JSONField(encoder=DjangoJSONEncoder, default=dict)
    values = models.JSONField(encoder=DjangoJSONEncoder)
    reason = models.CharField(_("理由"), max_length=300)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("提出时间"), auto_now_add=True)
    state = models.CharField(
        _("状态"), max_length=10, choices=RequestState, default=RequestState.OPEN
    )
    decided_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(_("审核时间"), null=True)
    decision = models.CharField(_("审核意见"), max_length=300, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "site__organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("变更申请")

    def __str__(self) -> str:
        return f"{self.site} {self.get_part_display()}"
