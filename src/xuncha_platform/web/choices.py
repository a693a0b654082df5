"""What a person chose, kept with the person: it is there again at the next sign-in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xuncha_platform.web.models import Choice

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access


def chosen(access: Access, key: str) -> Any:
    """What was kept under `key`; None when nothing was."""
    if access.user is None:
        return None
    row = Choice.objects.filter(user=access.user, key=key).first()
    return row.value if row else None


def keep(access: Access, key: str, value: Any) -> None:
    """Keep `value` (JSON) under `key`."""
    if access.user is not None:
        Choice.objects.update_or_create(user=access.user, key=key, defaults={"value": value})


def forget(access: Access, key: str) -> None:
    """Keep nothing under `key`."""
    if access.user is not None:
        Choice.objects.filter(user=access.user, key=key).delete()
