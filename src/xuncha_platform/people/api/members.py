"""Who is who, and who has which role."""

from __future__ import annotations

from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja import Router, Status

from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, Why, needs, page_of
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people import queries
from xuncha_platform.people.api import shapes
from xuncha_platform.people.models import ApiToken, Membership, User
from xuncha_platform.people.roles import ROLES
from xuncha_platform.people.services import (
    accounts,
    invitations,
    mailing,
    memberships,
    sessions,
    twofactor,
)
from xuncha_platform.people.words import scope_names

router = Router()
_CHANGE = needs("people.change")


def found_user(request: HttpRequest, pk: int) -> User:
    """The account, for administrators of a tree in which it has a role; 404 for others."""
    request.access.require("people.change")
    return get_object_or_404(queries.users(request.access), pk=pk)


def link_to(request: HttpRequest, key: str) -> dict[str, str]:
    """The address of a one-time link."""
    return {"link": request.build_absolute_uri(reverse("people:accept", args=[key]))}


@router.get("/me", response=shapes.Me, summary="我是谁,能做什么")
def me(request: HttpRequest) -> dict[str, object]:
    """The person and the role the token or session acts in."""
    access = request.access
    assert access.user is not None
    assert access.membership is not None  # api/auth.py lets nobody else in
    return {
        "id": access.user.pk,
        "username": access.user.username,
        "name": access.user.name,
        "acting_as": access.membership.pk,
        "scopes": access.scopes(),
        "memberships": list(queries.open_memberships(access.user)),
    }


@router.get("/roles", response=list[shapes.RoleOut], summary="各角色能做什么")
def roles(request: HttpRequest) -> object:  # noqa: ARG001  # an operation takes its request
    """Every role with its permissions."""
    names = scope_names()
    return [
        {
            "code": role.code,
            "name": str(role.name),
            "may": [{"code": one, "name": str(names[one])} for one in sorted(role.may)],
        }
        for role in ROLES
    ]


@router.get("/people", response=Page[shapes.Person], summary="人员和角色", description=_CHANGE)
def people(
    request: HttpRequest,
    paging: PagingQuery,
    q: Short = "",
    role: shapes.RoleCode | None = None,
    organisation: Id | None = None,
) -> object:
    """Everybody with a role in one's tree, a row a role."""
    request.access.require("people.change")
    rows = queries.people(request.access).order_by("id")
    if q:
        rows = rows.filter(user__name__icontains=q)
    given = {"role": role, "organisation": organisation}
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    return page_of(rows, paging)


@router.get(
    "/people/invitations",
    response=Page[shapes.InvitationOut],
    summary="发出未用的链接",
    description=_CHANGE,
)
def open_links(request: HttpRequest, paging: PagingQuery) -> object:
    """Links that still work; the links themselves are told only when they are made."""
    request.access.require("people.change")
    return page_of(queries.open_invitations(request.access), paging)


@router.post(
    "/people/invitations", response={201: shapes.Link}, summary="邀请人员", description=_CHANGE
)
def invite(request: HttpRequest, data: shapes.InvitationIn, response: HttpResponse) -> object:
    """Invite somebody; the link is to be handed over."""
    request.access.require("people.change")
    response["Cache-Control"] = "no-store"
    own = Organisation.objects.scope(request.access)
    organisation = get_object_or_404(own, pk=data.organisation)
    if data.email:
        validate_email(data.email)
    invitation, key = invitations.invite(request.access, organisation, data.role, data.name)
    link = link_to(request, key)
    if data.email:
        mailing.send_link(request.access, invitation, data.email, link["link"])
    return Status(201, link)


@router.post(
    "/people/invitations/{pk}/withdraw",
    response={204: None},
    summary="撤回链接",
    description=_CHANGE,
)
def withdraw(request: HttpRequest, pk: Id) -> object:
    """Make a link stop working."""
    request.access.require("people.change")
    one = get_object_or_404(queries.open_invitations(request.access), pk=pk)
    invitations.withdraw(request.access, one)
    return Status(204, None)


@router.get(
    "/people/{person}", response=shapes.PersonDetail, summary="一个人员", description=_CHANGE
)
def person(request: HttpRequest, person: Id) -> object:
    """Roles within one's tree; sessions only of those whom one manages."""
    access, user = request.access, found_user(request, person)
    own = Membership.objects.scope(access).filter(user=user)
    manageable = accounts.may_manage(access, user)
    return {
        "id": user.pk,
        "username": user.username,
        "name": user.name,
        "active": user.is_active,
        "manageable": manageable,
        "two_factor": twofactor.in_force(user),
        "memberships": list(own.select_related("organisation").order_by("id")),
        "tokens": list(ApiToken.objects.scope(access).filter(membership__user=user)),
        "sessions": sessions.listed(user) if manageable else [],
    }


@router.post(
    "/people/{person}/memberships",
    response={201: shapes.RoleAt},
    summary="授予角色",
    description=_CHANGE,
)
def grant(request: HttpRequest, person: Id, data: shapes.RoleIn) -> object:
    """Give a person a role."""
    user = found_user(request, person)
    own = Organisation.objects.scope(request.access)
    organisation = get_object_or_404(own, pk=data.organisation)
    return Status(201, memberships.grant(request.access, user, organisation, data.role))


@router.post(
    "/memberships/{membership}/end",
    response={204: None},
    summary="终止角色",
    description=_CHANGE,
)
def end(request: HttpRequest, membership: Id, data: Why) -> object:
    """End a role."""
    request.access.require("people.change")
    one = get_object_or_404(Membership.objects.scope(request.access), pk=membership)
    memberships.end(request.access, one, data.reason)
    return Status(204, None)
