"""How often a day each home page is visited: one setting for the whole installation."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.db import transaction

from xuncha.crawl.probes.series import LEAST_PER_DAY
from xuncha.errors import InputError
from xuncha.watch.schedule import MOST_PER_DAY
from xuncha_platform.audit import services as audit
from xuncha_platform.people.access import Access
from xuncha_platform.watch import rates
from xuncha_platform.watch.models import Vantage
from xuncha_platform.watch.own import own_vantage

LEAST, MOST = LEAST_PER_DAY, MOST_PER_DAY


def may_set_rate(access: Access) -> bool:
    """Whether one is an administrator of the topmost organisation."""
    own = access.organisation
    return own is not None and not own.parent_id and access.may("settings.change")


def set_rate(access: Access, per_day: int, was: int | None = None) -> Vantage:
    """Visit each home page so often from the next minute on; a monitor at work hears of it.

    `was`: what the page said when it was filled in; InputError where somebody else has changed it
    since, and for a number outside LEAST to MOST.
    """
    if not may_set_rate(access):
        raise PermissionDenied("settings.change")
    # 每天间隔性访问20次以上
    if not LEAST <= per_day <= MOST:
        raise InputError(
            f"每天次数应为 {LEAST} 到 {MOST}:少于 {LEAST} 次达不到监测要求,再多是给网站添负担。",
            f"Visits a day must be {LEAST} to {MOST}: fewer miss the rule, more are a burden.",
        )
    with transaction.atomic():
        vantage = Vantage.objects.select_for_update().get(pk=own_vantage().pk)
        before = vantage.per_day
        if was is not None and was != before:
            raise InputError(
                f"您填写时别人已改为每天 {before} 次,您的没有保存。请看过再改。",
                f"Somebody has set {before} a day meanwhile; yours was not saved.",
            )
        if before != per_day:
            vantage = rates.change(vantage, per_day)
            audit.record(
                access,
                "watch.rate.change",
                vantage,
                before={"per_day": before},
                after={"per_day": per_day},
            )
    return vantage
