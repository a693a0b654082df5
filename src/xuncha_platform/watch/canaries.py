"""参照网址: addresses of others that tell whether we are online."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from xuncha import clock
from xuncha_platform.audit import services as audit
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.urls import normal_url
from xuncha_platform.watch.models import Canary
from xuncha_platform.watch.rights import must_set_up


def in_use() -> tuple[str, ...]:
    """The canaries in use, in the order they were set."""
    rows = Canary.objects.filter(ended_on=None).order_by("pk")
    return tuple(rows.values_list("url", flat=True))


def set_canaries(access: Access, urls: Sequence[str]) -> tuple[str, ...]:
    """Use exactly these from now on. Raises InputError for what is no web address."""
    must_set_up(access)
    wanted = tuple(dict.fromkeys(normal_url(url) for url in urls))
    before = in_use()
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
