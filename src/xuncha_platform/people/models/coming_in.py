"""How people come in: invitations, failed attempts, open sessions, the second factor."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet
from xuncha_platform.people.browsers import browser_name
from xuncha_platform.people.roles import ROLE_CHOICES


class Invitation(models.Model):
    """A link that works once: to become a member, or to set a forgotten password anew.

    The link itself is never stored, only its digest (people/keys.py).
    """

    digest = models.CharField(max_length=64, unique=True)
    # Empty only for the very first administrator, who names the organisation on the page.
    organisation = models.ForeignKey(
        "orgs.Organisation", models.PROTECT, null=True, related_name="invitations"
    )
    role = models.CharField(_("角色"), max_length=16, choices=ROLE_CHOICES, blank=True)
    name = models.CharField(_("姓名"), max_length=60, blank=True)
    # Set from the start: the account whose password is set anew. Else: who accepted.
    user = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="invitations")
    for_password = models.BooleanField(default=False)
    made_by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(_("发出时间"), auto_now_add=True)
    expires_at = models.DateTimeField(_("有效至"))
    used_at = models.DateTimeField(_("使用时间"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("撤回时间"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("邀请")

    def __str__(self) -> str:
        return self.name

    @property
    def is_open(self) -> bool:
        """Whether the link still works."""
        if self.used_at or self.withdrawn_at:
            return False
        return self.expires_at > timezone.now()


class FailedSignIn(models.Model):
    """One wrong password or code. The user name is kept as typed: it may be nobody's."""

    username = models.CharField(max_length=150, db_index=True)
    address = models.CharField(max_length=45, blank=True, db_index=True)
    at = models.DateTimeField(db_index=True)


class SignIn(models.Model):
    """One session of a person, so that it can be listed and ended."""

    user = models.ForeignKey("people.User", models.CASCADE, related_name="sign_ins")
    session_key = models.CharField(max_length=40, unique=True)
    at = models.DateTimeField(_("登录时间"), default=timezone.now)
    seen_at = models.DateTimeField(_("最近使用"), default=timezone.now)
    address = models.CharField(_("来源地址"), max_length=45, blank=True)
    browser = models.CharField(_("浏览器"), max_length=200, blank=True)

    @property
    def browser_name(self) -> str:
        """The browser as people call it."""
        return browser_name(self.browser)

    class Meta:
        ordering = ("-seen_at",)
        verbose_name = _("登录会话")


class TwoFactor(models.Model):
    """A person's authenticator app (TOTP, RFC 6238). Without `confirmed_at` it is not in force."""

    user = models.OneToOneField("people.User", models.CASCADE, related_name="two_factor")
    # Hexadecimal, 20 bytes.
    secret = models.CharField(max_length=40)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    # The time step of the last code taken: a code works once.
    last_step = models.BigIntegerField(default=-1)
    # Digests of the recovery codes that are left.
    recovery = models.JSONField(default=list)
