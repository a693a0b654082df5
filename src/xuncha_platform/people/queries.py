"""Who is who: the reads of this room."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from xuncha_platform.jobs import mail
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Invitation, Membership, User
from xuncha_platform.people.services.mailing import key_of
from xuncha_platform.web.dashboard import Begin
from xuncha_platform.web.search import Hit


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


def beginning(access: Access) -> list[Begin]:
    """While nobody else has a role: those who are to work here."""
    if not access.may("people.change"):
        return []
    others = Membership.objects.scope(access).exclude(user=access.user)
    if others.exists() or open_invitations(access).exists():
        return []
    return [
        Begin(
            _("邀请人员"),
            reverse("people:invite"),
            _("登记员登记网站,检查员检查,复核员作第二人确认;检查员和复核员不要是同一个人。"),
        )
    ]


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


def with_mail(invitations: QuerySet[Invitation]) -> list[tuple[Invitation, str]]:
    """Each link with what became of its mail, in words; empty where none was sent."""
    rows = list(invitations)
    said = mail.said_of([key_of(one) for one in rows])
    return [(one, said.get(key_of(one), "")) for one in rows]


def found(access: Access, text: str) -> list[Hit]:
    """What the search of every page shows of this room, to those who manage people."""
    if not access.may("people.change"):
        return []
    rows = people(access).filter(until__isnull=True)
    rows = rows.filter(Q(user__name__icontains=text) | Q(user__username__icontains=text))
    return [
        Hit(
            _("人员"),
            one.user.name,
            f"{one.get_role_display()} · {one.organisation.name}",
            reverse("people:person", args=[one.user_id]),
        )
        for one in rows.order_by("user__name", "id")[:10]
    ]
