"""How far a pass is, how fast, how long it still takes, and what is stuck."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from django.db.models import Q, Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.campaigns.models import Campaign, Pass
from xuncha_platform.jobs.models import RoundSite, SiteState
from xuncha_platform.jobs.rounds import Progress, progress
from xuncha_platform.web.spoken import NO_REPORT

# A site under way for longer than this, and much longer than the others took, is called stuck.
STUCK_AFTER = timedelta(minutes=10)
STUCK_FACTOR = 5
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Stuck:
    """A site to look at: what it is, since when, and why."""

    name: str
    reference: str
    since: datetime | None
    why: str


@dataclass(frozen=True, slots=True)
class HowFar:
    """The state of one pass."""

    run: Pass
    sites: Progress
    pages: int
    # Pages a second and time left; None where nothing can be said yet.
    rate: float | None
    left: timedelta | None
    stuck: tuple[Stuck, ...]

    @property
    def percent(self) -> int:
        """Of the sites, rounded down."""
        return 100 * self.sites.ended // self.sites.total if self.sites.total else 100


def newest_pass(campaign: Campaign) -> Pass | None:
    """The pass that was begun last."""
    return campaign.passes.select_related("round").order_by("-number").first()


def how_far(run: Pass, now: datetime | None = None) -> HowFar | None:
    """The state of a pass; None for one whose results were taken over from elsewhere."""
    if run.round is None:
        return None
    now = now or timezone.now()
    sites = progress(run.round)
    pages = run.results.aggregate(pages=Sum("pages"))["pages"] or 0
    seconds = _worked(run, now)
    is_running = run.state == "running"
    return HowFar(
        run=run,
        sites=sites,
        pages=pages,
        rate=pages / seconds if seconds and pages else None,
        left=_left(sites, seconds) if is_running else None,
        stuck=tuple(_stuck(run, now)),
    )


def in_words(span: timedelta) -> str:
    """About how long: 不到 1 分钟, 12 分钟, 3 小时 20 分钟."""
    minutes = round(span.total_seconds() / 60)
    if minutes < 1:
        return _("不到 1 分钟")
    if minutes < 60:
        return _("%(minutes)d 分钟") % {"minutes": minutes}
    words = {"hours": minutes // 60, "minutes": minutes % 60}
    return _("%(hours)d 小时 %(minutes)d 分钟") % words


def _worked(run: Pass, now: datetime) -> float:
    """Seconds in which at least one site was in hand; pauses and stand-stills are none."""
    rows = RoundSite.objects.filter(round=run.round_id, started_at__isnull=False)
    # What was given back waits, whenever it had been begun.
    in_hand = rows.filter(Q(ended_at__isnull=False) | Q(state=SiteState.LEASED))
    total, until = 0.0, None
    for start, end in in_hand.order_by("started_at").values_list("started_at", "ended_at"):
        if start is None:
            continue
        end = end or now
        if until is None or start > until:
            total, until = total + (end - start).total_seconds(), end
        elif end > until:
            total, until = total + (end - until).total_seconds(), end
    return max(0.0, total)


def _left(sites: Progress, seconds: float) -> timedelta | None:
    if not sites.ended or not seconds:
        return None
    return timedelta(seconds=round(seconds / sites.ended * (sites.total - sites.ended)))


def _stuck(run: Pass, now: datetime) -> list[Stuck]:
    rows = RoundSite.objects.filter(round=run.round_id)
    found = [
        Stuck(
            row.site["site"]["name"] or row.url,
            row.reference,
            row.ended_at,
            row.problem or NO_REPORT,
        )
        for row in rows.filter(state__in=(SiteState.FAILED, SiteState.SET_ASIDE))[:_SHOWN]
    ]
    if run.state == "running":
        limit = now - _patience(run)
        slow = rows.filter(state=SiteState.LEASED, started_at__lt=limit).order_by("started_at")
        found += [
            Stuck(row.site["site"]["name"] or row.url, row.reference, row.started_at, "")
            for row in slow[:_SHOWN]
        ]
    return found


def _patience(run: Pass) -> timedelta:
    done = RoundSite.objects.filter(
        round=run.round_id, state=SiteState.DONE, started_at__isnull=False, ended_at__isnull=False
    )
    times = done.values_list("started_at", "ended_at")[:200]
    spans = [end - start for start, end in times if start and end]
    typical = (
        timedelta(seconds=median(one.total_seconds() for one in spans)) if spans else STUCK_AFTER
    )
    return max(STUCK_AFTER, STUCK_FACTOR * typical)
