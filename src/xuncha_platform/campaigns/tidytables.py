"""Long tables of links that nobody reads any more leave the disk (longtables.py)."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from django.utils import timezone

from xuncha_platform.campaigns.longtables import MARK, all_tables, gathered
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.jobs.work import Work

# A nation's quarter has gigabytes. What it was made of is kept, so it can be gathered again.
KEPT = timedelta(days=365)
# Somebody may be reading the table before, or writing the next one.
IN_USE = timedelta(days=1)


def tidy(work: Work) -> None:  # noqa: ARG001
    """Remove tables of a year ago, those that another one has replaced, what was left half, and
    those of campaigns that the database does not know."""
    for unused in list(_unused(timezone.now())):
        if unused.is_dir():
            shutil.rmtree(unused, ignore_errors=True)
        else:
            unused.unlink(missing_ok=True)


def _unused(now: datetime) -> Iterator[Path]:
    known = {f"campaign-{campaign.pk}": campaign for campaign in Campaign.objects.only("pk")}
    for place in all_tables().glob("campaign-*"):
        campaign = known.get(place.name)
        if campaign is None:
            yield place
            continue
        made = gathered(campaign)
        if made and datetime.fromisoformat(made.at) < now - KEPT:
            yield place
            continue
        kept = {made.folder, MARK} if made else set()
        rest = (one for one in place.glob("*") if one.name not in kept)
        yield from (one for one in rest if _untouched(one))


def _untouched(path: Path) -> bool:
    """By this machine's clock, as the file system's."""
    newest = max(one.stat().st_mtime for one in (path, *path.glob("*")))
    return time.time() - newest > IN_USE.total_seconds()
