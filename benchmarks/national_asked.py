"""What an office asks of a nation's data, by the code its pages use."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import connection
from django.db.models import F
from django.http import QueryDict
from django.test import Client

from xuncha_platform.campaigns.document import document_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.queries.lists import sites_of
from xuncha_platform.circulars.statistics import compared, tallies
from xuncha_platform.circulars.statistics.streaks import repeat_offenders, streaks_of
from xuncha_platform.findings import queries as review
from xuncha_platform.findings.queries.found import found
from xuncha_platform.findings.tables import queue_table
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.registry.models import MediaAccount, Site
from xuncha_platform.registry.queries.timeline import timeline
from xuncha_platform.web.tables.address import Address

Question = Callable[[], Any]


def someone(organisation: Organisation, role: str) -> Access:
    """A person of an office."""
    user = User.objects.create_user(f"{role}-{organisation.pk}", name=role)
    return Access(user, Membership.objects.create(user=user, organisation=organisation, role=role))


def questions() -> dict[str, Question]:
    """Name → the question, as an office at the root and one in a province ask it."""
    nation = Organisation.objects.get(pk=1)
    root = someone(nation, "inspector")
    province = someone(Organisation.objects.get(pk=2), "inspector")
    now = Campaign.objects.order_by("-period_key")[0]
    before = Campaign.objects.order_by("-period_key")[1]
    entry = tallies.counted_sites(root, now).select_related("site")[0].site
    middle = review.queue_of(root, now).filter(priority=6).order_by("-id")[0]
    regions = Organisation.objects.within(nation.path)
    return {
        "list of a province's sites, first page": lambda: _page(
            Site.objects.scope(province).select_related("region").order_by("name", "pk")
        ),
        "list of all sites, first page": lambda: _page(
            Site.objects.scope(root).select_related("region").order_by("name", "pk")
        ),
        "list of all media accounts, page 1,000": lambda: _page(
            MediaAccount.objects.scope(root).order_by("pk"), 99_900
        ),
        "subtree of a province": lambda: regions.within(
            Organisation.objects.get(pk=2).path
        ).count(),
        "history of a site": lambda: timeline(root, entry),
        "region table of a campaign": lambda: tallies.by_region(tallies.counted_sites(root, now)),
        "two campaigns compared": lambda: compared.compare(root, now, before),
        "quarters in a row": lambda: streaks_of(now),
        "repeat offenders": lambda: repeat_offenders(root, now),
        "reasons by frequency": lambda: tallies.by_reason(tallies.counted_sites(root, now)),
        "ranking, first page": lambda: list(
            sites_of(root, now).order_by(F("now__score").desc(nulls_last=True), "pk")[:100]
        ),
        "sites of a campaign by faults, first page": lambda: _page(
            sites_of(root, now).order_by(F("now__faults").desc(nulls_last=True), "pk")
        ),
        "review queue as it opens, first page": lambda: _queue(root, now, ""),
        "review queue, everything": lambda: _queue(root, now, "state=all"),
        "review queue of dead links, page 50": lambda: _queue(root, now, "check=dead_links", 50),
        "review queue by check": lambda: _queue(root, now, "sort=check"),
        "review queue by state, from the end": lambda: _queue(root, now, "sort=-state"),
        "review queue, a site by name": lambda: _queue(root, now, "q=第777号"),
        "review queue, a name of every site": lambda: _queue(root, now, "q=政府网站"),
        "review queue, a host of others": lambda: _queue(root, now, "q=h7.partner.invalid"),
        "review queue of a province, first page": lambda: _queue(province, now, ""),
        "the next finding": lambda: review.next_in_queue(root, middle),
        "search for a host of others": lambda: found(root, "h7.partner.invalid"),
        "what is left to review": lambda: review.progress(root, now),
        "figures of the circular": lambda: document_of(now),
    }


def _queue(access: Access, campaign: Campaign, asked: str, page: int = 1) -> None:
    """A page of the queue as its table asks for it, count and all, for a request of its own."""
    campaign = Campaign.objects.get(pk=campaign.pk)
    address = Address("/", QueryDict(f"{asked}&page={page}"))
    rows = review.shown_queue(access, campaign)
    queue_table(campaign)(access, address, rows).page  # noqa: B018  # the rows are read here


def _page(rows: Any, start: int = 0) -> None:
    rows.count()
    list(rows[start : start + 100])


def seconds_at_database(question: Question) -> tuple[float, float, float, float]:
    """(seconds the database took, its CPU seconds, seconds in all, CPU seconds in all) of one
    asking.

    On a busy machine the CPU tells more. The database's is that of the process that serves us: zero
    where it is not on this machine, and where it is part of our own (SQLite).
    """
    spent, cpu, ours = 0.0, _cpu_of_database(), time.process_time()

    def watch(execute: Any, sql: Any, params: Any, many: Any, context: Any) -> Any:
        nonlocal spent
        started = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            spent += time.perf_counter() - started

    started = time.perf_counter()
    with connection.execute_wrapper(watch):
        question()
    passed, ours = time.perf_counter() - started, time.process_time() - ours
    cpu = _cpu_of_database() - cpu
    return spent, cpu, passed, cpu + ours


def _cpu_of_database() -> float:
    if connection.vendor != "postgresql":
        return 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        file = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")
    is_ours = file.exists() and b"postgres" in (file.parent / "comm").read_bytes()
    return int(file.read_text(encoding="utf-8").split()[0]) / 1e9 if is_ours else 0.0


def export(role: Access, kind: str) -> dict[str, float]:
    """The register as `kind`, streamed to a browser: its rows, seconds, CPU seconds of ours and of
    the database, milliseconds to the first bytes, and by how many MB memory grew."""
    client = Client(SERVER_NAME="localhost")
    client.force_login(role.user)
    # What the first request imports and compiles is no part of it.
    b"".join(client.get("/sites/?export=csv&q=nothing").streaming_content)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started, cpu, theirs = time.perf_counter(), time.process_time(), _cpu_of_database()
    pieces = iter(client.get(f"/sites/?export={kind}&sort=name").streaming_content)
    size = len(next(pieces))
    first = time.perf_counter() - started
    size += sum(len(piece) for piece in pieces)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {
        "rows": Site.objects.scope(role).exclude(status="void").count(),
        "seconds": time.perf_counter() - started,
        "cpu_seconds": time.process_time() - cpu,
        "database_cpu_seconds": _cpu_of_database() - theirs,
        "first_ms": first * 1000,
        "bytes": size,
        "more_mb": grown // 1024,
    }
