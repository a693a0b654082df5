"""Which sites are watched."""

from __future__ import annotations

from xuncha_platform.registry.models import SiteStatus

# 临时下线 sites are watched on: their time is taken out, and one sees when they are back.
WATCHED = (SiteStatus.RUNNING, SiteStatus.SUSPENDED)
