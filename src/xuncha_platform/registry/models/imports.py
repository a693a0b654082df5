"""Uploaded lists: each row with what it would do, and afterwards what it did."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet


class ImportState(models.TextChoices):
    """导入的状态."""

    # A job does these three for large lists (importing/large.py); small ones pass through at once.
    READING = "reading", _("读取中")
    PREVIEW = "preview", _("待确认")
    WRITING = "writing", _("写入中")
    DONE = "done", _("已导入")
    UNDOING = "undoing", _("撤销中")
    UNDONE = "undone", _("已撤销")
    DROPPED = "dropped", _("已放弃")


class ImportWhat(models.TextChoices):
    """导入的内容."""

    SITES = "sites", _("网站")
    COLUMNS = "columns", _("栏目信息表")
    ACCOUNTS = "accounts", _("新媒体账号")


class RowAction(models.TextChoices):
    """What a row would do."""

    NEW = "new", _("新增")
    CHANGE = "change", _("变更")
    SAME = "same", _("无变化")
    # Looks like a site that is there, and a person has to say what it is.
    DUPLICATE = "duplicate", _("疑似重复")
    ERROR = "error", _("有错误")


class Import(models.Model):
    """One uploaded list: previewed, confirmed, perhaps undone."""

    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT)
    what = models.CharField(_("内容"), max_length=10, choices=ImportWhat)
    file_name = models.CharField(_("文件"), max_length=200)
    sha256 = models.CharField(max_length=64)
    # {"missing": {name: {"kind", "level", "parent", "rows", "create"}}, "counts": {action: rows},
    #  "duplicates": "skip" | "change", "unknown": [headers that were not read]}; of a large list
    #  also "total" and "read": rows, "asker": who asked for the job, "problem": why it was refused
    plan = models.JSONField(encoder=DjangoJSONEncoder, default=dict)
    state = models.CharField(
        _("状态"), max_length=10, choices=ImportState, default=ImportState.READING
    )
    by = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("时间"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("确认时间"), null=True)
    undone_at = models.DateTimeField(_("撤销时间"), null=True)

    objects = ScopedQuerySet.as_manager()
    scope_field = "organisation__path"

    class Meta:
        ordering = ("-id",)
        verbose_name = _("导入")

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("registry:import", args=[self.pk])


class ImportPart(models.Model):
    """Some rows of a large list as they stood in the file, until a job has planned them all."""

    source = models.ForeignKey(Import, models.CASCADE, related_name="parts")
    # [[line, {field: text}], …]
    rows = models.JSONField()

    class Meta:
        ordering = ("id",)


class ImportRow(models.Model):
    """One row of an uploaded list."""

    source = models.ForeignKey(Import, models.CASCADE, related_name="rows")
    line = models.PositiveIntegerField()
    action = models.CharField(max_length=10, choices=RowAction)
    # The cells as they stood in the file, by field.
    cells = models.JSONField()
    # What will be written, by field, after normalising; changed fields alone for a change.
    values = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    # What was there before, by field; filled when the row is confirmed.
    before = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    # [{"field", "problem"}]; a row with an error is never written. Warnings are written anyway.
    errors = models.JSONField(default=list)
    warnings = models.JSONField(default=list)
    # The site or account it is about, and its version when the preview was made.
    target = models.PositiveBigIntegerField(null=True, db_index=True)
    target_version = models.PositiveIntegerField(null=True)
    # For a duplicate: "skip", "change" (it is that site), "new" (it is another one).
    choice = models.CharField(max_length=6, blank=True)
    # Written to the register by confirming.
    written = models.BooleanField(default=False)

    class Meta:
        ordering = ("line",)
        indexes = [models.Index(fields=("source", "action", "line"))]
