"""What the pages keep for a while leaves the database again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from django.contrib.sessions.models import Session
from django.utils import timezone

from xuncha_platform.jobs.work import Work
from xuncha_platform.web.models import Submission

# Longer than any browser tab is likely to send the same form again.
KEPT = timedelta(days=2)


def tidy(work: Work) -> Callable[[], object]:  # noqa: ARG001
    """Delete the notes of forms and requests that were sent days ago, and sessions that ended."""
    from xuncha_platform.api.models import KeptAnswer

    now = timezone.now()

    def remove() -> None:
        Submission.objects.filter(at__lt=now - KEPT).delete()
        KeptAnswer.objects.filter(at__lt=now - KEPT).delete()
        Session.objects.filter(expire_date__lt=now).delete()

    return remove
