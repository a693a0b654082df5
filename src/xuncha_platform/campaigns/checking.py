"""The job of a check: evidence is hashed step by step (hashing.py), then held against the seal."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from xuncha_platform.campaigns.hashing import Step, hash_evidence
from xuncha_platform.campaigns.models import CheckedEvidence, CheckState, SealCheck
from xuncha_platform.campaigns.queries.sealing import to_hash
from xuncha_platform.campaigns.services import checking
from xuncha_platform.campaigns.services.freezing import verify_manifest
from xuncha_platform.jobs.work import Work


def run(work: Work) -> Callable[[], object] | None:
    """Hash what is not hashed yet and compare; what differs is written with the job's completion.

    A frozen campaign stands still, so that no transaction has to be held while it is read.
    """
    check = SealCheck.objects.select_related("campaign").get(pk=work.payload["check"])
    if check.state != CheckState.RUNNING:
        return None

    def keep(step: Step) -> None:
        # Given up meanwhile: what was hashed is not needed, and nothing comes of it.
        if SealCheck.objects.filter(pk=check.pk, state=CheckState.RUNNING).exists():
            rows = [CheckedEvidence(check_of=check, result=one, files=files) for one, files in step]
            CheckedEvidence.objects.bulk_create(rows, ignore_conflicts=True)

    results = to_hash(check.campaign)
    files = hash_evidence(work, results, check.evidence.all(), keep)
    work.progress(len(files), results.count(), _("与清单对照"))
    differs = verify_manifest(check.campaign, files)
    return lambda: checking.done(check.pk, differs)
