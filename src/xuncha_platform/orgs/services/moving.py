"""Move an organisation with everything below it to another place in the tree."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F, Max, Value
from django.db.models.functions import Concat, Length, Substr

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import ancestors, segment
from xuncha_platform.orgs.rules.places import check_parent
from xuncha_platform.orgs.services.changing import must_be_below
from xuncha_platform.orgs.services.following import regions_follow
from xuncha_platform.people.access import Access


def move(
    access: Access, organisation: Organisation, parent: Organisation, reason: str
) -> Organisation:
    """Put an organisation below another parent. Raises ValidationError where it cannot go."""
    access.require("orgs.change")
    with transaction.atomic():
        organisation, parent = locked(organisation, parent)
        must_be_below(access, organisation)
        must_be_below(access, parent, itself=True)
        if organisation.parent_id == parent.pk:
            return organisation
        check_parent(organisation, parent, deepest_below(organisation))
        before = {"parent": str(organisation.parent or "")}
        with regions_follow(access, organisation):
            put_below(organisation, parent)
        record(
            access,
            "orgs.organisation.move",
            organisation,
            owner=organisation,
            before=before,
            after={"parent": str(parent)},
            reason=reason,
        )
    return organisation


def put_below(organisation: Organisation, parent: Organisation) -> None:
    """Rewrite the paths of the whole subtree, in one statement."""
    old, new = organisation.path, parent.path + segment(organisation.pk)
    Organisation.objects.within(old).update(
        path=Concat(Value(new), Substr("path", len(old) + 1)), version=F("version") + 1
    )
    Organisation.objects.filter(pk=organisation.pk).update(parent=parent)
    organisation.refresh_from_db()


def locked(*organisations: Organisation) -> list[Organisation]:
    """The organisations as they stand now, held against other moves until the transaction ends.

    All ancestors are held too: two moves at once cannot put each below the other.
    """
    paths = {path for one in organisations for path in ancestors(one.path)}
    rows = Organisation.objects.select_for_update().filter(path__in=paths).order_by("pk")
    fresh = {one.pk: one for one in rows}
    return [fresh.get(one.pk) or Organisation.objects.get(pk=one.pk) for one in organisations]


def deepest_below(organisation: Organisation) -> int:
    """The longest path in an organisation's subtree, in characters."""
    below = Organisation.objects.within(organisation.path)
    longest: int = below.aggregate(longest=Max(Length("path")))["longest"]
    return longest
