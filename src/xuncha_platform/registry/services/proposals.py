"""What may be asked for of a site or an account: its fields, what stands now, how it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import (
    ACCOUNT_PROPOSABLE,
    PART_FIELDS,
    PROPOSABLE,
    STATUS_FIELDS,
    values_of,
)
from xuncha_platform.registry.models import ChangeRequest, MediaAccount, Site
from xuncha_platform.registry.services.accounts import apply_new_account, apply_to_account
from xuncha_platform.registry.services.cleaning import clean_account, clean_site
from xuncha_platform.registry.services.parts import PARTS, apply_end, apply_part
from xuncha_platform.registry.services.sites import apply_to_site
from xuncha_platform.registry.services.status import apply_status

Entry = Site | MediaAccount | None
# Ends an address, a contact or a column instead of changing it.
END = "ended_on"
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "site": PROPOSABLE,
    "account": ACCOUNT_PROPOSABLE,
    "opening": ACCOUNT_PROPOSABLE,
    "status": STATUS_FIELDS,
    **{part: (*names, END) for part, names in PART_FIELDS.items()},
}


def wanted_of(access: Access, entry: Entry, part: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """What of `values` may be asked for, in normal form. Raises InputError for unusable values."""
    wanted = {name: values[name] for name in _FIELDS[part] if name in values}
    if isinstance(entry, Site) and part == "site":
        return clean_site(access, wanted, entry.pk)
    if part in ("account", "opening"):
        return clean_account(access, wanted, entry if isinstance(entry, MediaAccount) else None)
    return wanted


def standing(entry: Entry, part: str, part_id: int | None, wanted: Mapping[str, Any]) -> dict:
    """What the register says now of the fields that are asked for; nothing of what is new."""
    thing: models.Model | None = entry
    if part in PARTS and isinstance(entry, Site):
        thing = PARTS[part]._default_manager.get(pk=part_id, site=entry) if part_id else None
    return values_of(thing, wanted) if thing else {}


def write_wanted(access: Access, request: ChangeRequest, wanted: dict[str, Any]) -> None:
    """Write what an approved request asks for. Raises InputError where it cannot stand."""
    entry, part = request.entry, request.part
    reason = _("变更申请 %(number)d:%(reason)s") % {"number": request.pk, "reason": request.reason}
    if entry is None:
        values = {**wanted, "organisation": _today(request.organisation)}
        request.account = apply_new_account(access, values, reason)
    elif part == "status":
        since = wanted.get("status_since") or entry.status_since or timezone.localdate()
        status = wanted.get("status", entry.status)
        apply_status(access, entry, status, since, request.reason, entry.version)
    elif isinstance(entry, MediaAccount):
        apply_to_account(access, entry, wanted, entry.version, reason)
    elif part == "site":
        apply_to_site(access, entry, wanted, entry.version, reason)
    elif wanted.get(END):
        apply_end(access, entry, part, request.part_id or 0, reason)
    else:
        apply_part(access, entry, part, wanted, request.part_id)


def _today(organisation: Organisation | None) -> Organisation | None:
    """The organisation that has taken over from one that was merged since."""
    while organisation is not None and organisation.merged_into is not None:
        organisation = organisation.merged_into
    return organisation
