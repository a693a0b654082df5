"""People and rights, for programs."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from ninja import Router, Schema, Status
from pydantic import Field

from xuncha_platform.api.schemas import (
    Body,
    Id,
    Name,
    Page,
    PagingQuery,
    Short,
    Why,
    needs,
    page_of,
)
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people import queries
from xuncha_platform.people.models import Membership
from xuncha_platform.people.services import accounts, invitations, memberships, twofactor

router = Router()
RoleCode = Literal["administrator", "inspector", "reviewer", "registrar", "operator", "reader"]
_CHANGE = needs("people.change")


class RoleAt(Schema):
    """A role at an organisation."""

    id: int
    role: str
    organisation: int = Field(alias="organisation_id")
    organisation_name: str = Field(alias="organisation.name")
    since: datetime
    until: datetime | None


class Me(Schema):
    """Who asks, as what, and what that allows."""

    id: int
    username: str
    name: str
    acting_as: int = Field(description="当前任职的编号")
    scopes: list[str] = Field(description="可以做的事")
    memberships: list[RoleAt]


class Person(RoleAt):
    """A role of a person."""

    person: int = Field(alias="user_id")
    person_name: str = Field(alias="user.name")
    username: str = Field(alias="user.username")
    active: bool = Field(alias="user.is_active")


class RoleIn(Body):
    """A role to be given."""

    organisation: Id
    role: RoleCode


class InvitationIn(RoleIn):
    """Who is invited."""

    name: Name


class Link(Schema):
    """A one-time link; it is told only here."""

    link: str


@router.get("/me", response=Me, summary="我是谁,能做什么")
def me(request: HttpRequest) -> dict[str, object]:
    """The person and the role the token or session acts in."""
    access = request.access
    return {
        "id": access.user.pk,
        "username": access.user.username,
        "name": access.user.name,
        "acting_as": access.membership.pk,
        "scopes": access.scopes(),
        "memberships": list(queries.open_memberships(access.user)),
    }


@router.get("/people", response=Page[Person], summary="人员和角色", description=_CHANGE)
def people(
    request: HttpRequest, paging: PagingQuery, q: Short = "", role: RoleCode | None = None
) -> object:
    """Everybody with a role in one's tree, a row a role."""
    request.access.require("people.change")
    rows = queries.people(request.access).order_by("id")
    if q:
        rows = rows.filter(user__name__icontains=q)
    if role:
        rows = rows.filter(role=role)
    return page_of(rows, paging)


@router.post("/people/invitations", response={201: Link}, summary="邀请人员", description=_CHANGE)
def invite(request: HttpRequest, data: InvitationIn, response: HttpResponse) -> object:
    """Invite somebody; the link is to be handed over."""
    response["Cache-Control"] = "no-store"
    organisation = get_object_or_404(
        Organisation.objects.scope(request.access), pk=data.organisation
    )
    _invitation, key = invitations.invite(request.access, organisation, data.role, data.name)
    return Status(201, _link(request, key))


@router.post(
    "/people/{person}/memberships",
    response={201: RoleAt},
    summary="授予角色",
    description=_CHANGE,
)
def grant(request: HttpRequest, person: Id, data: RoleIn) -> object:
    """Give a person a role."""
    user = get_object_or_404(queries.users(request.access), pk=person)
    organisation = get_object_or_404(
        Organisation.objects.scope(request.access), pk=data.organisation
    )
    return Status(201, memberships.grant(request.access, user, organisation, data.role))


@router.post(
    "/memberships/{membership}/end",
    response={204: None},
    summary="终止角色",
    description=_CHANGE,
)
def end(request: HttpRequest, membership: Id, data: Why) -> object:
    """End a role."""
    found = get_object_or_404(Membership.objects.scope(request.access), pk=membership)
    memberships.end(request.access, found, data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/password-link",
    response={201: Link},
    summary="生成重设密码的链接",
    description=_CHANGE,
)
def password_link(request: HttpRequest, person: Id, response: HttpResponse) -> object:
    """A link with which the person sets a new password."""
    response["Cache-Control"] = "no-store"
    user = get_object_or_404(queries.users(request.access), pk=person)
    return Status(201, _link(request, invitations.password_link(request.access, user)))


@router.post(
    "/people/{person}/deactivate",
    response={204: None},
    summary="停用账号",
    description=_CHANGE,
)
def deactivate(request: HttpRequest, person: Id, data: Why) -> object:
    """Shut an account."""
    user = get_object_or_404(queries.users(request.access), pk=person)
    accounts.deactivate(request.access, user, data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/reactivate",
    response={204: None},
    summary="恢复账号",
    description=_CHANGE,
)
def reactivate(request: HttpRequest, person: Id, data: Why) -> object:
    """Open an account again."""
    user = get_object_or_404(queries.users(request.access), pk=person)
    accounts.reactivate(request.access, user, data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/two-factor/reset",
    response={204: None},
    summary="取消两步验证",
    description=_CHANGE,
)
def reset_two_factor(request: HttpRequest, person: Id, data: Why) -> object:
    """Take the second factor off an account."""
    user = get_object_or_404(queries.users(request.access), pk=person)
    twofactor.reset(request.access, user, data.reason)
    return Status(204, None)


def _link(request: HttpRequest, key: str) -> dict[str, str]:
    return {"link": request.build_absolute_uri(reverse("people:accept", args=[key]))}
