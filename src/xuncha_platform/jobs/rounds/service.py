"""Making a round, pausing it, taking it up again, asking for sites once more.

Called by other rooms inside their own transactions; they check access and keep the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from django.db import transaction

from xuncha.errors import InputError
from xuncha.runners.choose import LOCAL
from xuncha.sites import collect_sites, folders_of
from xuncha_platform.config.environment import value
from xuncha_platform.jobs import table
from xuncha_platform.jobs.models.rounds import Round, RoundSite, RoundState, SiteState
from xuncha_platform.jobs.rounds import places
from xuncha_platform.jobs.rounds.plan import RoundSettings, Target

_BATCH = 500
# As many machines may share a round; a lane that finds none waits.
LANES = 4
CLOSED = (SiteState.DONE, SiteState.FAILED, SiteState.SET_ASIDE, SiteState.CANCELLED)


def create_round(
    title: str,
    targets: Sequence[Target],
    settings: RoundSettings,
    out: Path,
    *,
    store: str | None = None,
    hook: str = "",
    reference: str = "",
    lanes: int = LANES,
    needs: str | None = None,
) -> Round:
    """Make a round and the jobs that work on it, one a lane.

    `out` is a folder that all workers see under this name. `store`: an address that whoever
    inspects writes to instead; where there is a hook, results are brought to `out` from there. By
    default what XUNCHA_STORE says, where a cluster inspects. `needs` names what a worker must
    offer; by default the engine that XUNCHA_ENGINE names, if it is not each worker's own machine.
    Raises InputError where a URL cannot be inspected or stands in the list twice.
    """
    targets = _inspectable(targets)
    if needs is None:
        engine = value("XUNCHA_ENGINE").partition(":")[0]
        needs = "" if engine == LOCAL else engine
    if store is None:
        store = _store_for(needs, out)
    with transaction.atomic():
        round_ = Round.objects.create(
            title=title,
            settings=settings.to_json(),
            out=places.kept(out),
            store=store,
            hook=hook,
            reference=reference,
            lanes=lanes,
            needs=needs,
        )
        RoundSite.objects.bulk_create(_first_rows(round_, targets), batch_size=_BATCH)
        put_to_work(round_)
    return round_


def _inspectable(targets: Sequence[Target]) -> list[Target]:
    """The targets with their sites as they are asked for. Raises InputError where one cannot be
    inspected or stands there twice, and where there is none."""
    found = collect_sites((target.reference or target.site.url, target.site) for target in targets)
    problems = "\n".join([*(problem for _, problem in found.rejected), *found.repeated])
    if problems or not found.sites:
        raise InputError(problems or "没有要检查的网站。", problems or "No sites to inspect.")
    return [replace(one, site=site) for one, site in zip(targets, found.sites, strict=True)]


def _first_rows(round_: Round, targets: Sequence[Target]) -> list[RoundSite]:
    """A row a site, for the round's first pass."""
    folders = folders_of([target.site for target in targets])
    now = table.database_now()
    return [
        RoundSite(
            round=round_,
            number=1,
            site=target.to_json(),
            url=target.site.url,
            host=urlsplit(target.site.url).hostname or "",
            folder=folders[target.site.url],
            reference=target.reference,
            run_at=now,
        )
        for target in targets
    ]


def _store_for(needs: str, out: Path) -> str:
    """Where a cluster leaves the results of a round; empty where it sees our own folders."""
    store = value("XUNCHA_STORE").rstrip("/") if needs else ""
    return f"{store}/{places.kept(out).strip('/')}" if store else ""


def put_to_work(round_: Round) -> None:
    """See that every lane of a running round has a job."""
    for lane in range(round_.lanes):
        open_lane(round_, lane)


def open_lane(round_: Round, lane: int, run_at: datetime | None = None) -> None:
    """See that one lane has a job, to begin not before `run_at`."""
    table.enqueue(
        "round",
        {"round": round_.pk, "lane": lane},
        key=f"{round_.pk}:{lane}",
        needs=round_.needs,
        run_at=run_at,
    )


def pause(round_: Round) -> bool:
    """Nothing more is begun; what is under way is kept for later. False unless it was running."""
    return _turn(round_, RoundState.RUNNING, RoundState.PAUSED)


def resume(round_: Round) -> bool:
    """Go on where it was paused. False unless it was paused."""
    with transaction.atomic():
        turned = _turn(round_, RoundState.PAUSED, RoundState.RUNNING)
        if turned:
            put_to_work(round_)
    return turned


def cancel(round_: Round) -> bool:
    """End it for good; results that are there stay. False where it has ended already."""
    with transaction.atomic():
        Round.objects.select_for_update().get(pk=round_.pk)
        turned = Round.objects.filter(
            pk=round_.pk, state__in=(RoundState.RUNNING, RoundState.PAUSED)
        ).update(state=RoundState.CANCELLED, ended_at=table.database_now())
        if turned:
            RoundSite.objects.filter(round=round_, state=SiteState.WAITING).update(
                state=SiteState.CANCELLED
            )
    round_.refresh_from_db()
    return bool(turned)


def again(round_: Round, rows: Iterable[RoundSite]) -> int:
    """Inspect some of its sites once more, in a new pass; how many. Their earlier rows stay.

    Raises InputError where one of them has not come to its end.
    """
    chosen = list({row.url: row for row in rows}.values())
    if any(row.round_id != round_.pk or row.state not in CLOSED for row in chosen):
        raise InputError(
            "选中的网站里有还没有检查完的。请等它们完成,或先取消这一轮。",
            "Some of the chosen sites are still being inspected.",
        )
    if not chosen:
        return 0
    now = table.database_now()
    with transaction.atomic():
        locked = Round.objects.select_for_update().get(pk=round_.pk)
        locked.number += 1
        locked.state = RoundState.RUNNING
        locked.ended_at = None
        locked.save(update_fields=("number", "state", "ended_at"))
        new = [
            RoundSite(
                round=locked,
                number=locked.number,
                run_at=now,
                **{
                    name: getattr(row, name)
                    for name in ("site", "url", "host", "folder", "reference")
                },
            )
            for row in chosen
        ]
        RoundSite.objects.bulk_create(new, batch_size=_BATCH)
        put_to_work(locked)
    round_.refresh_from_db()
    return len(new)


def _turn(round_: Round, before: RoundState, after: RoundState) -> bool:
    with transaction.atomic():
        # A driver that is about to leave waits here, or we wait for it (drive.py).
        Round.objects.select_for_update().get(pk=round_.pk)
        turned = Round.objects.filter(pk=round_.pk, state=before).update(state=after)
    round_.refresh_from_db()
    return bool(turned)
