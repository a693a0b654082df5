"""Addresses, contacts and columns of a site: added, changed, ended; never deleted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import changes, record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import PART_FIELDS, values_of
from xuncha_platform.registry.models import Contact, Site, SiteAddress, SiteColumn
from xuncha_platform.registry.rules.contacts import check_contact, check_count
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.statuses import check_changeable
from xuncha_platform.registry.rules.urls import normal_url

Part = SiteAddress | Contact | SiteColumn

PARTS: Mapping[str, type[Part]] = {
    "address": SiteAddress,
    "contact": Contact,
    "column": SiteColumn,
}


def save_part(
    access: Access, site: Site, kind: str, values: Mapping[str, Any], pk: int | None = None
) -> Part:
    """Add a part of a site (`pk` None) or change one.

    Raises InputError for unusable values, a fourth contact, or an ended site.
    """
    access.require("registry.change")
    return apply_part(access, Site.objects.scope(access).get(pk=site.pk), kind, values, pk)


def apply_part(
    access: Access, site: Site, kind: str, values: Mapping[str, Any], pk: int | None = None
) -> Part:
    """Write a part whose right to be written was established."""
    with transaction.atomic():
        check_changeable(site.status, {kind})
        part = _part(site, kind, pk)
        names = PART_FIELDS[kind]
        before = values_of(part, names) if pk else None
        for name in names:
            if name in values:
                value = values[name]
                setattr(part, name, value.strip() if isinstance(value, str) else value)
        _check(site, part)
        if isinstance(part, SiteColumn) and pk:
            part.version += 1
        part.save()
        after = values_of(part, names)
        if before is None:
            record(access, f"registry.{kind}.add", site, after=after)
        elif before != after:
            was, now = changes(before, after)
            called = {"name": str(part)} if "name" not in was else {}
            record(access, f"registry.{kind}.change", site, before=was, after=now | called)
    return part


def end_part(access: Access, site: Site, kind: str, pk: int, *, reason: str = "") -> None:
    """A part is no longer in use from today on."""
    access.require("registry.change")
    apply_end(access, Site.objects.scope(access).get(pk=site.pk), kind, pk, reason)


def apply_end(access: Access, site: Site, kind: str, pk: int, reason: str) -> None:
    """End a part, the right to do so established. Ending it again changes nothing."""
    with transaction.atomic():
        part = _part(site, kind, pk)
        if part.ended_on:
            return
        part.ended_on = timezone.localdate()
        if isinstance(part, SiteColumn):
            part.version += 1
        part.save()
        record(
            access,
            f"registry.{kind}.end",
            site,
            before=values_of(part, PART_FIELDS[kind]),
            after={"ended_on": part.ended_on},
            reason=reason,
        )


def _part(site: Site, kind: str, pk: int | None) -> Part:
    model = PARTS[kind]
    return model._default_manager.get(pk=pk, site=site) if pk else model(site=site)


def _check(site: Site, part: Part) -> None:
    if isinstance(part, Contact):
        if part.pk is None:
            check_count(site.contacts.filter(ended_on=None).count())
        check_contact(part.name, part.duty, part.phone, part.email)
    else:
        part.url = normal_url(part.url)
        if not part.url:
            raise refused(_("请填写网址。"))
        if _others_like(part).exists():
            raise refused(_("这个网站已经登记了 %(url)s。") % {"url": part.url})


def _others_like(part: SiteAddress | SiteColumn) -> QuerySet[Any]:
    """Rows in use that say the same; two columns may share an address, not a name too."""
    if isinstance(part, SiteColumn):
        columns = SiteColumn.objects.filter(site=part.site, url=part.url, name=part.name)
        return columns.filter(ended_on=None).but(part.pk)
    addresses = SiteAddress.objects.filter(site=part.site, url=part.url)
    return addresses.filter(ended_on=None).but(part.pk)
