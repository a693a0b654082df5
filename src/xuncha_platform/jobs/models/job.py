"""The job table. A job is claimed by a conditional update, the same on SQLite and PostgreSQL."""

from __future__ import annotations

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class JobState(models.TextChoices):
    """任务的状态."""

    WAITING = "waiting", _("等待")
    LEASED = "leased", _("进行中")
    DONE = "done", _("已完成")
    # Tried as often as allowed: it rests with its error until a person looks at it.
    POISON = "poison", _("已搁置")
    CANCELLED = "cancelled", _("已取消")


OPEN_STATES = (JobState.WAITING, JobState.LEASED)


class Job(models.Model):
    """One piece of work. Whoever holds it proves it with `owner` and `fence`."""

    kind = models.CharField(_("类型"), max_length=40)
    payload = models.JSONField(_("内容"), default=dict, encoder=DjangoJSONEncoder)
    # Unique while the job is open: the same work is not enqueued twice. Empty: no such promise.
    key = models.CharField(max_length=200, blank=True)
    # What a worker must offer to be given it, e.g. "ray"; empty: any worker.
    needs = models.CharField(max_length=20, blank=True)
    # Higher comes first.
    priority = models.SmallIntegerField(_("优先级"), default=0)
    state = models.CharField(_("状态"), max_length=10, choices=JobState, default=JobState.WAITING)
    run_at = models.DateTimeField(_("最早开始"))

    owner = models.CharField(_("执行者"), max_length=120, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    # One more at every claim and never less: an older holder cannot pass for the present one.
    fence = models.PositiveIntegerField(default=0)
    attempts = models.PositiveIntegerField(_("次数"), default=0)
    max_attempts = models.PositiveIntegerField(default=5)
    error = models.TextField(_("错误"), blank=True)

    progress_done = models.PositiveIntegerField(default=0)
    progress_total = models.PositiveIntegerField(default=0)
    progress_text = models.CharField(max_length=300, blank=True)
    progress_at = models.DateTimeField(null=True, blank=True)

    created_at = models.DateTimeField(_("提交时间"), auto_now_add=True)
    started_at = models.DateTimeField(_("开始时间"), null=True, blank=True)
    finished_at = models.DateTimeField(_("结束时间"), null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        verbose_name = _("任务")
        constraints = [
            models.UniqueConstraint(
                fields=("kind", "key"),
                condition=Q(state__in=("waiting", "leased")) & ~Q(key=""),
                name="a_key_once_while_open",
            )
        ]
        indexes = [
            models.Index(fields=("state", "-priority", "run_at", "id"), name="job_next"),
            models.Index(fields=("state", "-id"), name="job_by_state"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
