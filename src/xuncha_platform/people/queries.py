"""Who is who: the reads of this room."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils import timezone

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Invitation, Membership, User


def open_memberships(user: User) -> QuerySet[Membership]:
    """The roles a person has now, the oldest first."""
    return (
        Membership.objects.filter(user=user, until__isnull=True, organisation__ended_on=None)
        .select_related("organisation")
        .order_by("id")
    )


def home_of(user: User) -> Organisation | None:
    """The organisation of a person's oldest role: whose affair it is what the account does."""
    first = open_memberships(user).first()
    return first.organisation if first else None


def people(access: Access) -> QuerySet[Membership]:
    """Everybody with a role in one's tree, a row a role; ended ones too."""
    return Membership.objects.scope(access).select_related("user", "organisation")


def users(access: Access) -> QuerySet[User]:
    """The accounts with a role in one's tree."""
    return User.objects.filter(pk__in=Membership.objects.scope(access).values("user"))


def open_invitations(access: Access) -> QuerySet[Invitation]:
    """Links that are out and not yet used, withdrawn or expired."""
    return (
        Invitation.objects.scope(access)
        .filter(used_at=None, withdrawn_at=None, expires_at__gt=timezone.now())
        .select_related("organisation", "made_by")
    )
