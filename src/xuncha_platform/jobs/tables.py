"""The list of jobs."""

from __future__ import annotations

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from xuncha_platform.jobs.kinds import KINDS
from xuncha_platform.jobs.models import Job, JobState
from xuncha_platform.jobs.searching import with_words
from xuncha_platform.jobs.words import said
from xuncha_platform.web.tables import Choice, Column, Search, Table


def label(job: Job) -> str:
    """The kind in words; of a kind that is gone, its name."""
    kind = KINDS.get(job.kind)
    return str(kind.label) if kind else job.kind


def far(job: Job) -> str:
    """How far it is, where it says so."""
    if not job.progress_total:
        return job.progress_text
    return f"{job.progress_done} / {job.progress_total} {job.progress_text}".strip()


def when(job: Job) -> object:
    """The moment that matters in its state: when it may begin, began or ended."""
    if job.state == JobState.WAITING:
        return job.run_at
    return job.finished_at or job.started_at


def tries(job: Job) -> str:
    """Tries so far, of those allowed."""
    return gettext("%(done)d / %(most)d 次") % {"done": job.attempts, "most": job.max_attempts}


class JobTable(Table):
    """What the workers do, did, and could not do."""

    name = "jobs"
    caption = _("任务")
    columns = (
        Column("id", _("编号"), sort="id", link="jobs:job", number=True),
        Column("kind", pgettext_lazy("one", "任务"), value=label, sort="kind"),
        Column("state", _("状态"), sort="state"),
        Column("when", _("时间"), value=when),
        Column("far", _("进度"), value=far),
        Column("tries", _("次数"), value=tries, phone=False),
        Column("owner", _("执行者"), phone=False),
        Column("error", _("错误"), value=lambda job: said(job.error), wide=True),
    )
    filters = (
        Choice("state", _("状态"), choices=JobState.choices),
        Choice(
            "kind",
            pgettext_lazy("one", "任务"),
            choices=lambda _access: [(k, v.label) for k, v in KINDS.items()],
        ),
        Search("q", _("错误"), how=lambda rows, text, _access: with_words(rows, text)),
    )
    default_sort = "-id"
    empty = _("没有任务。检查、监测汇总等后台工作会列在这里;任务由最上级机构的管理员管理。")
