"""Evidence is hashed step by step outside of any transaction, for the freeze and for its checks.

Killed at any moment, it goes on after the last step that was kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Result
from xuncha_platform.campaigns.queries.manifest import Files, files_of
from xuncha_platform.jobs.work import Work
from xuncha_platform.registry.rules.refusal import refused

# What was hashed is kept at least so often.
_STEP_SECONDS = 2.0
_STEP_RESULTS = 200


# One step: results with the hashes of their files.
Step = list[tuple[Result, Files]]


def hash_evidence(
    work: Work, results: QuerySet[Result], kept: QuerySet[Any], keep: Callable[[Step], object]
) -> dict[int, Files]:
    """The hashes of the files of `results`: result id → name → SHA-256.

    `kept` are the rows in which they are kept (HashedEvidence of a freeze, CheckedEvidence of a
    check): what stands there is not hashed again; `keep` adds a step to them. Raises InputError for
    a file that cannot be read.
    """
    total, done = results.count(), kept.count()
    step: Step = []
    since = time.monotonic()
    for result in list(results.exclude(pk__in=kept.values("result")).order_by("pk")):
        work.check()
        step.append((result, _files(result)))
        if len(step) >= _STEP_RESULTS or time.monotonic() - since > _STEP_SECONDS:
            keep(step)
            done, step, since = done + len(step), [], time.monotonic()
            work.progress(done, total, _("计算证据的哈希"))
    keep(step)
    return dict(kept.values_list("result", "files"))


def _files(result: Result) -> Files:
    try:
        return files_of(result)
    except OSError as error:
        raise refused(
            _("证据文件读不了:%(file)s(%(why)s)。请检查证据目录,改好后在任务页重做。")
            % {"file": result.folder, "why": error.strerror}
        ) from error
