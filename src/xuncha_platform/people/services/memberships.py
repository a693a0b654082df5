"""Grant and end roles: by administrators, within the tree below their own organisation."""

from __future__ import annotations

from collections.abc import Mapping

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import ancestors, is_within
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.people.roles import BY_CODE

ADMINISTRATOR = "administrator"


def must_cover(access: Access, organisation: Organisation) -> None:
    """Raise PermissionDenied unless the organisation is one's own or below it."""
    own = access.organisation
    if own is None or not is_within(organisation.path, own.path):
        raise PermissionDenied("outside one's own tree")


def grant(access: Access, user: User, organisation: Organisation, role: str) -> Membership:
    """Give a person a role at an organisation. Idempotent: an open one is returned as it is.

    Raises PermissionDenied outside one's tree, ValidationError for oneself or an ended organisation.
    """
    access.require("people.change")
    must_cover(access, organisation)
    if user == access.user:
        raise ValidationError(_("不能给自己授权。请由另一位管理员办理。"), code="own_rights")
    return give(access, user, organisation, role)


def give(
    access: Access,
    user: User,
    organisation: Organisation,
    role: str,
    action: str = "people.membership.grant",
    told: Mapping[str, str] | None = None,
) -> Membership:
    """The granting itself, for those who have asked for the right to it already.

    `action` and `told`: what the record calls it, and says besides.
    """
    if role not in BY_CODE:
        raise ValidationError(_("没有这个角色:%(role)s。") % {"role": role}, code="no_such_role")
    if organisation.ended_on is not None:
        raise ValidationError(
            _("%(name)s已撤销,不能再授权。") % {"name": organisation}, code="organisation_ended"
        )
    with transaction.atomic():
        membership, made = Membership.objects.get_or_create(
            user=user, organisation=organisation, role=role, until=None
        )
        if made:
            after = {"role": role, "organisation": str(organisation), **(told or {})}
            record(access, action, user, owner=organisation, after=after)
    return membership


def end(access: Access, membership: Membership, reason: str) -> None:
    """End a role. Raises ValidationError when nobody would administer the organisation any more."""
    access.require("people.change")
    must_cover(access, membership.organisation)
    if membership.until is not None:
        return
    must_leave_an_administrator([membership])
    with transaction.atomic():
        membership.until = timezone.now()
        membership.save(update_fields=["until"])
        before = {
            "role": membership.role,
            "organisation": str(membership.organisation),
        }
        record(
            access,
            "people.membership.end",
            membership.user,
            owner=membership.organisation,
            before=before,
            reason=reason,
        )


def must_leave_an_administrator(leaving: list[Membership]) -> None:
    """Raise ValidationError if an organisation would have no administrator, at it or above it."""
    for membership in leaving:
        if membership.role != ADMINISTRATOR or membership.until is not None:
            continue
        staying = Membership.objects.filter(
            role=ADMINISTRATOR,
            until__isnull=True,
            user__is_active=True,
            organisation__path__in=ancestors(membership.organisation.path),
        ).exclude(pk__in=[one.pk for one in leaving])
        if not staying.exists():
            raise ValidationError(
                _("%(name)s是%(organisation)s最后一位管理员,请先指定另一位管理员。")
                % {"name": membership.user, "organisation": membership.organisation},
                code="last_administrator",
            )
