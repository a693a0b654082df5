"""The status of a site or an account: each change with its day and its reason."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone

from xuncha_platform.audit.services import changes, record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import STATUS_FIELDS, values_of
from xuncha_platform.registry.models import MediaAccount, Site
from xuncha_platform.registry.rules.statuses import check_status
from xuncha_platform.registry.services.cleaning import check_code_free
from xuncha_platform.registry.services.writing import kind_of
from xuncha_platform.web.forms import claim

Entry = Site | MediaAccount


def set_status(
    access: Access, entry: Entry, status: str, since: date, reason: str, version: int
) -> Entry:
    """Put a site or an account into another status.

    Raises InputError for a change that is not allowed, web.forms.Conflict when somebody else saved
    since `version`.
    """
    access.require("registry.change")
    stored = type(entry).objects.scope(access).get(pk=entry.pk)
    return apply_status(access, stored, status, since, reason, version)


def apply_status(
    access: Access, stored: Entry, status: str, since: date, reason: str, version: int
) -> Entry:
    """Write a status whose right to be written was established (approval, lifecycle)."""
    with transaction.atomic():
        today = timezone.localdate()
        check_status(stored.status, status, since, reason, stored.status_since, today)
        if isinstance(stored, Site):
            # A void entry had given its code away.
            check_code_free(access, stored.site_id_code, stored.pk)
        before = values_of(stored, STATUS_FIELDS)
        claim(stored, version)
        stored.status, stored.status_since, stored.status_reason = status, since, reason.strip()
        stored.save(update_fields=list(STATUS_FIELDS))
        was, now = changes(before, values_of(stored, STATUS_FIELDS))
        record(
            access,
            f"registry.{kind_of(stored)}.status",
            stored,
            before=was,
            after=now,
            reason=reason,
        )
    return stored
