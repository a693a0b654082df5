"""What offices ask the registrars to change of their websites and media accounts."""

from __future__ import annotations

from typing import Any, Self

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import last_below
from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.registry.models.accounts import MediaAccount
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
    ACCOUNT = "account", _("账号信息")
    # An account that is not registered yet; `account` is filled when it is approved.
    OPENING = "opening", _("开设账号")


class RequestQuerySet(ScopedQuerySet):
    """A request belongs to whose the site or the account is today, wherever that was moved to."""

    def within(self, root: str) -> Self:
        """Only what belongs to the organisation at path `root` or below it."""

        def below(field: str) -> Q:
            return Q(**{f"{field}__gte": root, f"{field}__lte": last_below(root)})

        return self.filter(
            below("site__organisation__path")
            | below("account__organisation__path")
            | (Q(site=None, account=None) & below("organisation__path"))
        )


class ChangeRequest(models.Model):
    """Proposed changes, field → value, until a registrar decides.

    It is about a site (with its addresses, contacts and columns), about a media account, or asks
    for an account that `organisation` wants to open.
    """

    site = models.ForeignKey(Site, models.PROTECT, null=True, related_name="requests")
    account = models.ForeignKey(MediaAccount, models.PROTECT, null=True, related_name="requests")
    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="+")
    part = models.CharField(_("内容"), max_length=8, choices=RequestPart, default=RequestPart.SITE)
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

    objects = RequestQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("变更申请")
        constraints = [
            models.CheckConstraint(
                condition=Q(site__isnull=False)
                | Q(account__isnull=False)
                | Q(organisation__isnull=False),
                name="a_request_is_about_something",
            )
        ]

    def __str__(self) -> str:
        return f"{self.about} {self.get_part_display()}"

    @property
    def entry(self) -> Site | MediaAccount | None:
        """The site or account it is about; None while an account is only wished for."""
        return self.site or self.account

    @property
    def about(self) -> str:
        """What it is about, as lists name it."""
        if self.entry:
            return str(self.entry)
        wanted: dict[str, Any] = self.values
        name = f"{wanted.get('platform', '')} {wanted.get('name', '')}".strip()
        return name or str(self.organisation)
