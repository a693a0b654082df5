"""API tokens: a person's rights in one role, or fewer, for a program."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet


class ApiToken(models.Model):
    """One token. The token itself is shown once and never stored, only its digest."""

    membership = models.ForeignKey("people.Membership", models.CASCADE, related_name="tokens")
    name = models.CharField(_("用途"), max_length=60)
    digest = models.CharField(max_length=64, unique=True)
    # How it begins, to tell tokens apart in a list.
    start = models.CharField(max_length=12)
    # "read" and permissions of the role (people/roles.py).
    scopes = models.JSONField(_("范围"), default=list)
    made_at = models.DateTimeField(_("创建时间"), auto_now_add=True)
    expires_at = models.DateTimeField(_("有效至"))
    used_at = models.DateTimeField(_("最近使用"), null=True, blank=True)
    ended_at = models.DateTimeField(_("停用时间"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "membership__organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("接口令牌")

    def __str__(self) -> str:
        return self.name

    @property
    def is_open(self) -> bool:
        """Whether it still works, as far as the token itself goes."""
        return self.ended_at is None and self.expires_at > timezone.now()
