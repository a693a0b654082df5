"""The job that gathers the links of a campaign into its long table (longtables.py)."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from xuncha_platform.campaigns.longtables import gather_links, let_count
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.jobs.work import Work


def run(work: Work) -> Callable[[], object]:
    """Write a new table; it takes the place of the one before with the job's completion, so that a
    worker whose job another has taken over changes nothing."""
    campaign = Campaign.objects.get(pk=work.payload["campaign"])

    def say(done: int, total: int) -> None:
        work.check()
        work.progress(done, total, _("汇总链接"))

    made = gather_links(campaign, say)
    return lambda: let_count(campaign, made)
