"""The one way a registered entry is changed: claimed, written, recorded, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from xuncha_platform.audit.services import changes, record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import values_of
from xuncha_platform.registry.models import MediaAccount, Site
from xuncha_platform.registry.rules.statuses import check_changeable
from xuncha_platform.web.forms import claim


def kind_of(entry: Site | MediaAccount) -> str:
    """ "site" or "account", as actions and parts are named."""
    return "site" if isinstance(entry, Site) else "account"


def write(
    access: Access,
    stored: Site | MediaAccount,
    cleaned: Mapping[str, Any],
    version: int,
    reason: str = "",
) -> dict[str, Any]:
    """Write the fields that differ from what is stored; returns their old values, by field.

    Nothing is written or recorded where nothing differs. Raises InputError for an ended entry,
    web.forms.Conflict when somebody else saved since `version`.
    """
    old = {n: getattr(stored, n) for n, value in cleaned.items() if getattr(stored, n) != value}
    if not old:
        return {}
    with transaction.atomic():
        check_changeable(stored.status, set(old))
        before = values_of(stored, old)
        claim(stored, version)
        for name in old:
            setattr(stored, name, cleaned[name])
        stored.save(update_fields=list(old))
        was, now = changes(before, values_of(stored, old))
        action = f"registry.{kind_of(stored)}.change"
        record(access, action, stored, before=was, after=now, reason=reason)
    return old
