"""Which fields of the register a person may change, in the order forms and lists show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models

# Status has an act of its own (services/status.py): a day and a reason belong to it.
SITE_FIELDS = (
    "site_id_code",
    "name",
    "url",
    "organisation",
    "region",
    "level",
    "is_portal",
    "has_services",
    "sponsor",
    "supervisor",
    "operator",
    "icp",
    "police",
    "party_government_mark",
    "platform",
    "filed_on",
    "note",
)
STATUS_FIELDS = ("status", "status_since", "status_reason")
# What an office may propose about itself; where it belongs is for the registrars.
PROPOSABLE = tuple(name for name in SITE_FIELDS if name not in ("organisation", "region", "note"))
ACCOUNT_FIELDS = ("platform", "name", "account_id", "organisation", "sponsor", "certified_as")
ACCOUNT_PROPOSABLE = tuple(name for name in ACCOUNT_FIELDS if name != "organisation")
PART_FIELDS: Mapping[str, tuple[str, ...]] = {
    "address": ("url", "kind"),
    "contact": ("name", "duty", "phone", "email"),
    "column": ("name", "url", "kind", "period_days", "unit"),
}


def values_of(thing: models.Model, names: Iterable[str]) -> dict[str, Any]:
    """The named fields as they are kept in the record: an organisation by its name."""
    return {name: recorded(getattr(thing, name)) for name in names}


def recorded(value: Any) -> Any:
    """One value as it is kept in the record."""
    return str(value) if isinstance(value, models.Model) else value


def label_of(model: type[models.Model], name: str) -> str:
    """What a field is called; its code where there is no such field any more."""
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return name
    # Rows that belong to the entry are called after themselves.
    named = field if hasattr(field, "verbose_name") else field.related_model._meta
    return str(named.verbose_name)
