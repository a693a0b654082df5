"""The job of a freeze: evidence is hashed step by step (hashing.py), then all is sealed at once."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from xuncha_platform.campaigns.hashing import Step, hash_evidence
from xuncha_platform.campaigns.models import HashedEvidence, Sealing, SealingState
from xuncha_platform.campaigns.queries.sealing import to_hash
from xuncha_platform.campaigns.services import freezing
from xuncha_platform.jobs.work import Work


def run(work: Work) -> Callable[[], object] | None:
    """Hash what is not hashed yet; the sealing itself is written with the job's completion."""
    sealing = Sealing.objects.select_related("campaign").get(pk=work.payload["sealing"])
    if sealing.state != SealingState.RUNNING:
        return None

    def keep(step: Step) -> None:
        # Called off meanwhile: what was hashed is not needed, and nothing comes of it.
        if Sealing.objects.filter(pk=sealing.pk, state=SealingState.RUNNING).exists():
            rows = [HashedEvidence(sealing=sealing, result=one, files=files) for one, files in step]
            HashedEvidence.objects.bulk_create(rows, ignore_conflicts=True)

    results = to_hash(sealing.campaign)
    files = hash_evidence(work, results, sealing.evidence.all(), keep)
    work.progress(len(files), results.count(), _("封存"))
    return lambda: freezing.seal(sealing.pk, files)
