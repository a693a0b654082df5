"""The job of a freeze: evidence is hashed step by step outside of any transaction, then sealed.

Killed at any moment, it goes on after the last step that was kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import HashedEvidence, Result, Sealing, SealingState
from xuncha_platform.campaigns.queries.manifest import files_of
from xuncha_platform.campaigns.queries.sealing import to_hash
from xuncha_platform.campaigns.services import freezing
from xuncha_platform.jobs.work import Work
from xuncha_platform.registry.rules.refusal import refused

# What was hashed is kept at least so often.
_STEP_SECONDS = 2.0
_STEP_RESULTS = 200


def run(work: Work) -> Callable[[], object] | None:
    """Hash what is not hashed yet; the sealing itself is written with the job's completion."""
    sealing = Sealing.objects.select_related("campaign").get(pk=work.payload["sealing"])
    if sealing.state != SealingState.RUNNING:
        return None
    results = to_hash(sealing)
    total = results.count()
    done = sealing.evidence.count()
    rest = list(results.exclude(pk__in=sealing.evidence.values("result")).order_by("pk"))
    step: list[HashedEvidence] = []
    since = time.monotonic()
    for result in rest:
        work.check()
        step.append(HashedEvidence(sealing=sealing, result=result, files=_files(result)))
        if len(step) >= _STEP_RESULTS or time.monotonic() - since > _STEP_SECONDS:
            done, step, since = done + _keep(step), [], time.monotonic()
            work.progress(done, total, _("计算证据的哈希"))
    done += _keep(step)
    work.progress(done, total, _("封存"))
    return lambda: freezing.seal(sealing.pk, dict(sealing.evidence.values_list("result", "files")))


def _keep(step: list[HashedEvidence]) -> int:
    # Called off meanwhile: what was hashed is not needed, and the job ends without sealing.
    if step and Sealing.objects.filter(pk=step[0].sealing_id, state=SealingState.RUNNING).exists():
        HashedEvidence.objects.bulk_create(step, ignore_conflicts=True)
    return len(step)


def _files(result: Result) -> dict[str, str]:
    try:
        return files_of(result)
    except OSError as error:
        raise refused(
            _("证据文件读不了:%(file)s(%(why)s)。请检查证据目录,改好后在任务页重做。")
            % {"file": result.folder, "why": error.strerror}
        ) from error
