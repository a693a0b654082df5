"""The tree of organisations: regions from nation to township, departments at each level."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.paths import SEGMENT, segment
from xuncha_platform.orgs.scope import ScopedQuerySet


class Level(models.TextChoices):
    """级别."""

    NATIONAL = "national", _("国家级")
    PROVINCE = "province", _("省级")
    CITY = "city", _("地市级")
    COUNTY = "county", _("县级")
    TOWNSHIP = "township", _("乡镇级")


class OrganisationKind(models.TextChoices):
    """机构类别."""

    GOVERNMENT = "government", _("人民政府")
    DEPARTMENT = "department", _("部门")
    # 开发区、示范区等:可并入所在市统计,也可单列.
    ZONE = "zone", _("功能区")


class Organisation(models.Model):
    """One organisation of the tree. It is never deleted, only ended."""

    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("上级"),
    )
    # The ids of the way down from the root, fixed width: a subtree is a range (paths.py).
    path = models.CharField(max_length=SEGMENT * 12, unique=True, editable=False)
    name = models.CharField(_("名称"), max_length=120)
    short_name = models.CharField(_("简称"), max_length=60, blank=True)
    level = models.CharField(_("级别"), max_length=10, choices=Level)
    kind = models.CharField(_("类别"), max_length=12, choices=OrganisationKind)
    # 行政区划代码, six digits or more; empty for departments.
    division_code = models.CharField(_("行政区划代码"), max_length=12, blank=True, db_index=True)
    # A zone that is counted as a region of its own and not within its city.
    counted_apart = models.BooleanField(_("单列统计"), default=False)
    # 附件 lists regions in the order an office is used to.
    position = models.PositiveIntegerField(_("排序"), default=0)
    ended_on = models.DateField(_("撤销日期"), null=True, blank=True)
    # Where its sites and history went when it was merged.
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("并入")
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "path"

    class Meta:
        ordering = ("path",)
        verbose_name = _("组织机构")

    def __str__(self) -> str:
        return self.name

    @property
    def as_region(self) -> str:
        """What tables call it where a site's region is meant: 郑州市, not 郑州市人民政府."""
        return self.short_name or self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new organisation gets its place in the tree with its id."""
        new = self.pk is None
        if new:
            self.path = f"new-{id(self)}"
        super().save(*args, **kwargs)
        if new:
            self.path = (self.parent.path if self.parent else "") + segment(self.pk)
            type(self).objects.filter(pk=self.pk).update(path=self.path)


class TreeImport(models.Model):
    """An uploaded list of organisations, kept from its preview to its confirmation."""

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    file_name = models.CharField(_("文件"), max_length=200)
    # [[line, {field: text}], …] as they stood in the file.
    rows = models.JSONField(default=list)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("时间"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("确认时间"), null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("导入机构")

    def __str__(self) -> str:
        return self.file_name
