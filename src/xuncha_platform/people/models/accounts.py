"""Accounts and memberships: who one is, and what one may do where."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.people.roles import ROLE_CHOICES


class User(AbstractUser):
    """An account. Rights come from memberships alone; Django's own permissions are not used."""

    first_name = None  # type: ignore[assignment]  # so Django leaves out a field
    last_name = None  # type: ignore[assignment]  # likewise
    name = models.CharField(_("姓名"), max_length=60)
    phone = models.CharField(_("电话"), max_length=40, blank=True)
    # Must change the password at the next sign-in (set by an administrator).
    must_change_password = models.BooleanField(default=False)
    # The subject of the OIDC provider; empty for accounts of this system alone.
    oidc_subject = models.CharField(max_length=200, blank=True, db_index=True)

    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = _("人员")

    def __str__(self) -> str:
        return self.name or self.username


class Membership(models.Model):
    """A role of a person at an organisation; it covers the organisation's subtree."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="members")
    role = models.CharField(_("角色"), max_length=16, choices=ROLE_CHOICES)
    since = models.DateTimeField(_("起始"), default=timezone.now)
    until = models.DateTimeField(_("终止"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("id",)
        verbose_name = _("任职")
        constraints = [
            models.UniqueConstraint(
                fields=("user", "organisation", "role"),
                condition=models.Q(until__isnull=True),
                name="one_open_membership",
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} {self.get_role_display()} {self.organisation}"
