"""The tree of organisations: regions from nation to township, departments at each level."""

from __future__ import annotations

from django.db import models

from xuncha_platform.orgs.paths import SEGMENT, segment
from xuncha_platform.orgs.scope import ScopedQuerySet


class Level(models.TextChoices):
    """级别."""

    NATIONAL = "national", "国家级"
    PROVINCE = "province", "省级"
    CITY = "city", "地市级"
    COUNTY = "county", "县级"
    TOWNSHIP = "township", "乡镇级"


class OrganisationKind(models.TextChoices):
    """机构类别."""

    GOVERNMENT = "government", "人民政府"
    DEPARTMENT = "department", "部门"
    # 开发区、示范区等:可并入所在市统计,也可单列.
    ZONE = "zone", "功能区"


class Organisation(models.Model):
    """One organisation of the tree. It is never deleted, only ended."""

    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name="上级"
    )
    # The ids of the way down from the root, fixed width: a subtree is a range (paths.py).
    path = models.CharField(max_length=SEGMENT * 12, unique=True, editable=False)
    name = models.CharField("名称", max_length=120)
    short_name = models.CharField("简称", max_length=60, blank=True)
    level = models.CharField("级别", max_length=10, choices=Level)
    kind = models.CharField("类别", max_length=12, choices=OrganisationKind)
    # 行政区划代码, six digits or more; empty for departments.
    division_code = models.CharField("行政区划代码", max_length=12, blank=True, db_index=True)
    # A zone that is counted as a region of its own and not within its city.
    counted_apart = models.BooleanField("单列统计", default=False)
    # 附件 lists regions in the order an office is used to.
    position = models.PositiveIntegerField("排序", default=0)
    ended_on = models.DateField("撤销日期", null=True, blank=True)
    # Where its sites and history went when it was merged.
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="+", verbose_name="并入"
    )
    version = models.PositiveIntegerField(default=1, editable=False)

    objects = ScopedQuerySet.as_manager()
    scope_field = "path"

    class Meta:
        ordering = ("path",)
        verbose_name = "组织机构"

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
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
    file_name = models.CharField("文件", max_length=200)
    # [[line, {field: text}], …] as they stood in the file.
    rows = models.JSONField(default=list)
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField("时间", auto_now_add=True)
    confirmed_at = models.DateTimeField("确认时间", null=True, blank=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = "导入机构"

    def __str__(self) -> str:
        return self.file_name
