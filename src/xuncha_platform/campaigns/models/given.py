"""Lists that an office gives to a campaign besides its sites (docs/given.md)."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.campaigns.models.campaign import Campaign
from xuncha_platform.orgs.scope import ScopedQuerySet


class GivenKind(models.TextChoices):
    """材料的种类."""

    REPOSTS = "reposts", _("转载清单")
    ADDRESSES = "addresses", _("地址归属表")


class GivenState(models.TextChoices):
    """一份材料的状态."""

    PREVIEW = "preview", _("待确认")
    USED = "used", _("使用中")
    # Another one took its place, or somebody wanted none any more.
    ENDED = "ended", _("已停用")
    DROPPED = "dropped", _("已放弃")


class GivenList(models.Model):
    """One uploaded list, every row of which can be used. It is kept as it is; a newer one is
    another row."""

    campaign = models.ForeignKey(Campaign, models.CASCADE, related_name="given")
    kind = models.CharField(_("材料"), max_length=10, choices=GivenKind)
    # Counts from 1 within its kind.
    number = models.PositiveIntegerField(_("第几份"))
    state = models.CharField(
        _("状态"), max_length=10, choices=GivenState, default=GivenState.PREVIEW
    )
    file_name = models.CharField(_("文件"), max_length=200)
    rows = models.PositiveIntegerField(_("行数"))
    # The table as CSV in UTF-8 under the core's own names of columns; and the SHA-256 of that.
    content = models.TextField()
    sha256 = models.CharField(max_length=64)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("上传时间"), auto_now_add=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "campaign__organisation__path"

    class Meta:
        ordering = ("kind", "-number")
        verbose_name = _("补充材料")
        constraints = [
            models.UniqueConstraint(
                fields=("campaign", "kind", "number"), name="given_lists_are_numbered"
            ),
            models.UniqueConstraint(
                fields=("campaign", "kind"),
                condition=models.Q(state="used"),
                name="one_given_list_is_used",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}"
