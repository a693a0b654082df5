"""Merge an organisation into another one. Nothing is lost:

websites, media accounts, organisations below it and the roles of its people go to the other one;
the merged organisation is ended and stands below the other one, so that what it did before (its
campaigns, circulars, record) stays in sight of whoever sees the other one.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import is_within
from xuncha_platform.orgs.rules.places import check_depth
from xuncha_platform.orgs.services.changing import must_be_below
from xuncha_platform.orgs.services.checking import check_day
from xuncha_platform.orgs.services.following import regions_follow
from xuncha_platform.orgs.services.moving import deepest_below, locked, put_below
from xuncha_platform.people.access import Access

# What goes over to the other organisation: (model, the field that names the organisation).
FOLLOWS = (("registry.Site", "organisation"), ("registry.MediaAccount", "organisation"))


def merge(
    access: Access, organisation: Organisation, into: Organisation, on: date, reason: str
) -> dict[str, int]:
    """Merge; returns how much went over: sites, accounts, children, members."""
    access.require("orgs.change")
    check_day(on)
    with transaction.atomic():
        organisation, into = locked(organisation, into)
        must_be_below(access, organisation)
        must_be_below(access, into, itself=True)
        _check(organisation, into)
        with regions_follow(access, organisation):
            counts = {
                "sites": _follow(access, organisation, into, *FOLLOWS[0]),
                "accounts": _follow(access, organisation, into, *FOLLOWS[1]),
                "children": _children(access, organisation, into),
                "members": _members(access, organisation, into),
            }
        # Sites that were counted under it by hand.
        site = apps.get_model("registry.Site")
        site.objects.filter(region=organisation).update(region=into, version=F("version") + 1)
        organisation.invitations.filter(used_at=None, withdrawn_at=None).update(organisation=into)
        put_below(organisation, into)
        organisation.ended_on, organisation.merged_into = on, into
        organisation.save(update_fields=["ended_on", "merged_into"])
        told = {"ended_on": on, **_some(counts)}
        _record(access, "merge", organisation, into, {"merged_into": str(into), **told}, reason)
        # It stands in the history of the other one, too.
        _record(access, "receive", into, into, {"received": str(organisation), **told}, reason)
    return counts


def _record(
    access: Access,
    what: str,
    organisation: Organisation,
    owner: Organisation,
    after: dict[str, object],
    reason: str,
) -> None:
    action = f"orgs.organisation.{what}"
    record(access, action, organisation, owner=owner, after=after, reason=reason)


def _some(counts: dict[str, int]) -> dict[str, int]:
    """Without what did not occur."""
    return {name: count for name, count in counts.items() if count}


def _check(organisation: Organisation, into: Organisation) -> None:
    if organisation.ended_on is not None or into.ended_on is not None:
        raise ValidationError(_("已撤销的机构不能再合并。"))
    if is_within(into.path, organisation.path):
        raise ValidationError(_("不能并入自己或自己的下级。"))
    check_depth(organisation, into, deepest_below(organisation))


def _follow(
    access: Access, organisation: Organisation, into: Organisation, model: str, field: str
) -> int:
    rows = list(apps.get_model(model).objects.filter(**{field: organisation}))
    for row in rows:
        _go_over(access, row, field, organisation, into)
    return len(rows)


def _go_over(access: Access, row: Any, field: str, old: Organisation, new: Organisation) -> None:
    setattr(row, field, new)
    # Whoever has the entry open in a form is told.
    row.version += 1
    row.save(update_fields=[field, "version"])
    record(
        access,
        "orgs.organisation.follow",
        row,
        owner=new,
        before={field: str(old)},
        after={field: str(new)},
    )


def _children(access: Access, organisation: Organisation, into: Organisation) -> int:
    children = list(organisation.children.all())
    for child in children:
        put_below(child, into)
        _note(access, "orgs.organisation.move", child, organisation, into, field="parent")
    return len(children)


def _members(access: Access, organisation: Organisation, into: Organisation) -> int:
    members = list(organisation.members.filter(until__isnull=True).select_related("user"))
    for one in members:
        one.until = timezone.now()
        one.save(update_fields=["until"])
        type(one).objects.get_or_create(user=one.user, organisation=into, role=one.role, until=None)
        _note(access, "people.membership.follow", one.user, organisation, into)
    return len(members)


def _note(
    access: Access,
    action: str,
    target: Any,
    old: Organisation,
    new: Organisation,
    field: str = "organisation",
) -> None:
    record(access, action, target, owner=new, before={field: str(old)}, after={field: str(new)})
