"""Contacts that stand in the row of their site: up to three, as national lists have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.models import Contact, Site
from xuncha_platform.registry.rules.contacts import MOST, check_contact

FIELDS = ("name", "duty", "phone", "email")
# For a contact whose list gives no duty.
_DUTY = "联系人"

Person = dict[str, str]


def cell_name(number: int, field: str) -> str:
    """The field of a list for a contact's field: contact1_phone."""
    return f"contact{number}_{field}"


def take_contacts(parsed: Parsed) -> list[Person]:
    """Take a row's contacts out of its values; one that is not whole is left out with a
    doubt, as the site does not hang on it; one that cannot be read is an error of the row."""
    people = []
    for number in range(1, MOST + 1):
        person = {f: parsed.values.pop(cell_name(number, f), "") for f in FIELDS}
        if not any(person.values()):
            continue
        if not person["name"] or not (person["phone"] or person["email"]):
            problem = _("要有姓名,还要有电话或邮箱,否则不读入。网站照样读入。")
            parsed.warn(_("联系人%(number)d") % {"number": number}, problem)
            continue
        person["duty"] = person["duty"] or _DUTY
        try:
            check_contact(**person)
        except InputError as error:
            parsed.error(_("联系人%(number)d") % {"number": number}, str(error))
            continue
        people.append(person)
    return people


def standing_contacts(sites: Iterable[int]) -> dict[int, list[Person]]:
    """Site id → its contacts in use."""
    found: dict[int, list[Person]] = {}
    # In order of their ids, as a list names them.
    rows = Contact.objects.filter(site__in=sites, ended_on=None).order_by("id")
    for row in rows.values("site_id", *FIELDS):
        found.setdefault(row.pop("site_id"), []).append(row)
    return found


def add_contacts(pairs: Iterable[tuple[Site, Mapping[str, Any]]]) -> None:
    """Add the contacts of rows to their sites: (site, values of its row)."""
    Contact.objects.bulk_create(
        [Contact(site=site, **person) for site, values in pairs for person in _brought(values)]
    )


def end_contacts(pairs: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
    """End what rows had brought: (site id, values of its row)."""
    brought = {site: _brought(values) for site, values in pairs if values.get("contacts")}
    rows = Contact.objects.filter(site__in=brought, ended_on=None)
    ended = [row.pk for row in rows if {f: getattr(row, f) for f in FIELDS} in brought[row.site_id]]
    Contact.objects.filter(pk__in=ended).update(ended_on=timezone.localdate())


def others_than(sites: Mapping[int, Mapping[str, Any]]) -> set[int]:
    """Those of the sites whose contacts are not just what their rows brought."""
    standing = standing_contacts(sites)
    return {pk for pk, people in standing.items() if people != _brought(sites[pk])}


def _brought(values: Mapping[str, Any]) -> list[Person]:
    return values.get("contacts") or []
