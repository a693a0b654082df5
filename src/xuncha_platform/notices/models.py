"""What a site's office was told of its site, and which of its people have seen it (送达)."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet


class NoticeKind(models.TextChoices):
    """What an office is told of."""

    REPLY = "reply", _("检查结果可以查看、申辩")
    DECIDED = "decided", _("申辩已有结果")
    FROZEN = "frozen", _("检查结论已经定稿")
    NAMED = "named", _("网站被通报,须整改")


class Notice(models.Model):
    """One site's office told of one thing. Nothing is ever taken back: a later one corrects it."""

    # Whose site it was then.
    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, related_name="+")
    campaign_site = models.ForeignKey(
        "campaigns.CampaignSite", models.CASCADE, related_name="notices"
    )
    kind = models.CharField(_("事项"), max_length=10, choices=NoticeKind)
    # The day until which something is asked of the office; None where nothing is, or no day.
    until = models.DateField(_("截止"), null=True, blank=True)
    at = models.DateTimeField(_("时间"), auto_now_add=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("通知")

    def __str__(self) -> str:
        return f"{self.campaign_site} {self.get_kind_display()}"


class Reading(models.Model):
    """A person of the office has seen it."""

    notice = models.ForeignKey(Notice, models.CASCADE, related_name="readings")
    user = models.ForeignKey("people.User", models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("notice", "user"), name="read_once_a_person")
        ]
