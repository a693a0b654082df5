"""参照网址: addresses of others that tell whether we are online."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from xuncha import clock
from xuncha.errors import InputError
from xuncha_platform.audit import services as audit
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.urls import normal_url
from xuncha_platform.watch.models import Canary
from xuncha_platform.watch.rights import must_set_up

MOST = 50
_LONGEST = 300


def in_use() -> tuple[str, ...]:
    """The canaries in use, in the order they were set."""
    rows = Canary.objects.filter(ended_on=None).order_by("pk")
    return tuple(rows.values_list("url", flat=True))


def set_canaries(
    access: Access, urls: Sequence[str], was: Sequence[str] | None = None
) -> tuple[str, ...]:
    """Use exactly these from now on. Raises InputError for what is no web address, for too many,
    and where somebody else has changed them since they were `was`."""
    must_set_up(access)
    wanted = tuple(dict.fromkeys(filter(None, map(normal_url, urls))))
    _check(wanted)
    before = in_use()
    if was is not None and tuple(was) != before:
        raise InputError(
            "您填写时别人已改了参照网址,您的没有保存。请看过再改。",
            "Somebody has changed the canaries meanwhile; yours were not saved.",
        )
    if wanted == before:
        return before
    with transaction.atomic():
        Canary.objects.exclude(url__in=wanted).filter(ended_on=None).update(ended_on=clock.today())
        for url in wanted:
            Canary.objects.update_or_create(url=url, defaults={"ended_on": None})
        audit.record(
            access,
            "watch.canary.change",
            before={"urls": list(before)},
            after={"urls": list(wanted)},
        )
    return wanted


def _check(urls: Sequence[str]) -> None:
    if len(urls) > MOST:
        raise InputError(
            f"参照网址最多 {MOST} 个,填了 {len(urls)} 个。三到五个就够。",
            f"At most {MOST} canaries, not {len(urls)}; three to five are enough.",
        )
    for url in urls:
        if len(url) > _LONGEST:
            raise InputError(
                f"参照网址“{url[:60]}…”太长,最多 {_LONGEST} 个字符。",
                f"“{url[:60]}…” is too long; a canary has {_LONGEST} characters at most.",
            )
