"""Where a campaign's files lie below the evidence folder."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings

from xuncha_platform.campaigns.models import Pass, Result


def pass_folder(run: Pass) -> Path:
    """The folder of one pass; each site has its own below it, named as the core names it."""
    return Path(settings.EVIDENCE) / "campaigns" / str(run.campaign_id) / f"pass-{run.number}"


def result_folder(result: Result) -> Path:
    """The folder that holds a result's report and evidence."""
    return Path(settings.EVIDENCE) / result.folder
