"""What an office announced of a closed site, held against what a daily visit finds.

国办发〔2017〕47号三(二): 迁移公告, 内容去向的公告, 原网址跳转. The visits are made by the monitor's
follower: one a day an address, a few at a time, with the limits and the address guard of every
other visit. Only what a registrar confirmed is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from xuncha.clock import day_of
from xuncha.watch.freshness import FollowedPage, Look
from xuncha_platform.lifecycle.models import Procedure, ProcedureKind, ProcedureState, Step
from xuncha_platform.lifecycle.rules.steps import NOTICE
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.urls import host_of
from xuncha_platform.watch.models import Announced

EVERY = timedelta(days=1)
# The old address is looked at for a year; who registers the domain anew does so within that.
OLD_ADDRESS_FOR = timedelta(days=365)
# So often in a row an address has to fail before it is called a difference.
SURE_AFTER = 2
KINDS: dict[str, Promise] = {
    "redirect": _lazy("原网址跳转"),
    "gone": _lazy("原网址停止访问"),
    "home_notice": _lazy("首页迁移公告"),
    "moved": _lazy("内容去向"),
    "notice": _lazy("去向公告"),
}


@dataclass(frozen=True, slots=True)
class Expected:
    """One announcement: what is visited, and where it has to lead ("": it opens; gone: nothing)."""

    kind: str
    url: str
    leads_to: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """An announcement beside the last look at it. `difference` "": as announced, or not seen."""

    expected: Expected
    look: Announced | None
    difference: str

    @property
    def name(self) -> Promise:
        """What it is, in words."""
        return KINDS[self.expected.kind]


def expected_of(procedure: Procedure, today: date) -> Iterator[Expected]:
    """What the confirmed steps of a closing promise on this day."""
    steps = {one.code: one for one in procedure.steps.all() if one.confirmed_at}
    offline = steps.get("offline")
    if offline is None:
        yield from _while_it_stands(steps, "home_notice")
    elif today <= offline.on + OLD_ADDRESS_FOR:
        kind = "redirect" if offline.detail else "gone"
        yield Expected(kind, procedure.url, offline.detail)
    yield from _while_it_stands(steps, "moved")
    notice = steps.get("notice")
    # 有关公告信息原则上至少保留30天.
    if notice and today <= notice.on + NOTICE:
        yield from _while_it_stands(steps, "notice")


def _while_it_stands(steps: dict[str, Step], code: str) -> Iterator[Expected]:
    step = steps.get(code)
    if step and step.detail and not step.not_needed:
        yield Expected(code, step.detail)


def pages_due(now: datetime, most: int) -> list[FollowedPage]:
    """Announcements that were not looked at for a day."""
    closings = Procedure.objects.filter(
        kind=ProcedureKind.CLOSING,
        state__in=(ProcedureState.APPROVED, ProcedureState.DONE),
        site__isnull=False,
    ).prefetch_related("steps")
    fresh = set(
        Announced.objects.filter(looked_at__gt=now - EVERY).values_list(
            "procedure_id", "kind", "url"
        )
    )
    due = [
        FollowedPage(one.site_id or 0, expected.url, announced=f"{one.pk} {expected.kind}")
        for one in closings
        for expected in expected_of(one, timezone.localdate(now))
        if (one.pk, expected.kind, expected.url) not in fresh
    ]
    return due[:most]


def note_looks(looks: Sequence[Look]) -> None:
    """Keep what was found, over what was found before."""
    for look in looks:
        number, kind = look.page.announced.split()
        before = Announced.objects.filter(procedure=int(number), kind=kind).first()
        if before and before.url != look.page.url:
            before = None
        Announced.objects.update_or_create(
            procedure_id=int(number),
            kind=kind,
            defaults={
                "url": look.page.url,
                "looked_at": look.at,
                "final_url": look.final_url[:2000],
                "problem": look.problem[:200],
                "failures": _failures(before, look),
            },
        )


def _failures(before: Announced | None, look: Look) -> int:
    """On how many days in a row it did not open. A day counts once: a look may be told twice, and
    two monitors may look where one takes over from the other."""
    known = before.failures if before else 0
    if look.is_unsure:
        # A firewall's answer neither confirms nor clears anything.
        return known
    if not look.problem:
        return 0
    is_same_day = before is not None and day_of(before.looked_at) == day_of(look.at)
    return known if known and is_same_day else min(known + 1, 1000)


def held(procedure: Procedure, today: date) -> list[Held]:
    """Every announcement of a closing with what the last visit found."""
    looks = {(one.kind, one.url): one for one in Announced.objects.filter(procedure=procedure)}
    rows = []
    for expected in expected_of(procedure, today):
        look = looks.get((expected.kind, expected.url))
        rows.append(Held(expected, look, _difference(expected, look) if look else ""))
    return rows


def differing(access: Access) -> QuerySet[Procedure]:
    """Closings within scope of which something is not as announced today."""
    # Most announcements stand as they should: only looks that may differ are held against them.
    doubtful = Announced.objects.scope(access).filter(
        Q(kind="gone", problem="") | Q(kind="redirect") | Q(failures__gte=SURE_AFTER)
    )
    closings = Procedure.objects.scope(access).filter(pk__in=doubtful.values("procedure"))
    today = timezone.localdate()
    found = [
        one.pk
        for one in closings.prefetch_related("steps")
        if any(row.difference for row in held(one, today))
    ]
    return Procedure.objects.scope(access).filter(pk__in=found)


def _difference(expected: Expected, look: Announced) -> str:
    if expected.kind == "gone":
        return "" if look.problem else _("没有停止访问,到达 %s") % look.final_url
    if look.problem:
        return _("连续 %d 天打不开") % look.failures if look.failures >= SURE_AFTER else ""
    if expected.leads_to and host_of(expected.leads_to) != host_of(look.final_url):
        return _("没有跳到公布的网址,到达 %s") % look.final_url
    return ""
