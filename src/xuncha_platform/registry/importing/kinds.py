"""Of each kind of list: the model it writes and how a new entry is made of a row's values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import models

from xuncha_platform.registry.importing.accounts import FIELDS as ACCOUNT_FIELDS
from xuncha_platform.registry.importing.columns import FIELDS as COLUMN_FIELDS
from xuncha_platform.registry.importing.places import Places
from xuncha_platform.registry.importing.sites import FIELDS as SITE_FIELDS
from xuncha_platform.registry.models import MediaAccount, Site, SiteColumn, SiteStatus
from xuncha_platform.registry.rules.urls import host_of

_DAYS = frozenset(("status_since", "filed_on"))


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of list is written."""

    model: type[models.Model]
    # What a row may change of an entry that is there.
    fields: tuple[str, ...]
    make: Callable[[Mapping[str, Any], Places, date], models.Model]
    # What keeps an entry out of sight while the rest of a large list is written, and what shows it.
    hidden: Callable[[date], dict[str, Any]]
    shown: Callable[[Mapping[str, Any], date], dict[str, Any]]


def restored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as they were before JSON made text of days."""
    return {
        name: date.fromisoformat(value) if name in _DAYS and value else value
        for name, value in values.items()
    }


def _site(values: Mapping[str, Any], places: Places, today: date) -> Site:
    region = places.find(values.get("region", "")) or places.root
    organisation = places.find(values.get("sponsor", ""), region) or region
    fields = {name: values[name] for name in SITE_FIELDS if name in values}
    site = Site(organisation=organisation, region=region, **fields)
    site.filed_on = site.filed_on or today
    site.host = host_of(site.url)
    for name, value in _status(values, today).items():
        setattr(site, name, value)
    return site


def _account(values: Mapping[str, Any], places: Places, today: date) -> MediaAccount:
    region = places.find(values.get("region", "")) or places.root
    organisation = places.find(values.get("sponsor", ""), region) or region
    fields = {name: values[name] for name in ACCOUNT_FIELDS if name in values}
    return MediaAccount(organisation=organisation, **(fields | _status(values, today)))


def _status(values: Mapping[str, Any], today: date) -> dict[str, Any]:
    """The status of a new entry: running unless the list says otherwise, since today at least."""
    status, since = values.get("status") or SiteStatus.RUNNING, values.get("status_since")
    if status != SiteStatus.RUNNING:
        since = since or today
    return {
        "status": status,
        "status_since": since,
        "status_reason": values.get("status_reason") or "",
    }


def _void(_today: date) -> dict[str, Any]:
    return {"status": SiteStatus.VOID, "status_since": None, "status_reason": ""}


def _column(values: Mapping[str, Any], _places: Places, _today: date) -> SiteColumn:
    return SiteColumn(**values)


KINDS = {
    "sites": Kind(Site, (*SITE_FIELDS, "region_id"), _site, _void, _status),
    "accounts": Kind(MediaAccount, ACCOUNT_FIELDS, _account, _void, _status),
    "columns": Kind(
        SiteColumn,
        COLUMN_FIELDS,
        _column,
        lambda today: {"ended_on": today},
        lambda _values, _today: {"ended_on": None},
    ),
}
