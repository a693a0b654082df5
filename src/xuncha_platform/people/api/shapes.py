"""What programs send and get of people."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from ninja import Schema
from pydantic import Field

from xuncha_platform.api.schemas import Body, Id, Name

RoleCode = Literal["administrator", "inspector", "reviewer", "registrar", "operator", "reader"]


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


class Permission(Schema):
    """Something a role may do: its code as a token's scope, and what it is called."""

    code: str
    name: str


class RoleOut(Schema):
    """A role and what it may do."""

    code: str
    name: str
    may: list[Permission]


class Person(RoleAt):
    """A role of a person."""

    person: int = Field(alias="user_id")
    person_name: str = Field(alias="user.name")
    username: str = Field(alias="user.username")
    active: bool = Field(alias="user.is_active")


class SessionOut(Schema):
    """A session that is open."""

    id: int
    at: datetime
    seen_at: datetime
    address: str
    browser: str


class TokenOut(Schema):
    """A token; its text is shown once, to whom it belongs, and never here."""

    id: int
    name: str
    start: str = Field(description="令牌的开头几位")
    scopes: list[str]
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None
    ended_at: datetime | None


class PersonDetail(Schema):
    """A person: roles in one's tree, tokens, open sessions."""

    id: int
    username: str
    name: str
    active: bool
    manageable: bool = Field(description="其全部任职都在本机构范围内,可以管理账号")
    two_factor: bool
    memberships: list[RoleAt]
    tokens: list[TokenOut]
    sessions: list[SessionOut] = Field(description="不可管理时为空")


class RoleIn(Body):
    """A role to be given."""

    organisation: Id
    role: RoleCode


class InvitationIn(RoleIn):
    """Who is invited."""

    name: Name = Field(max_length=60)
    email: str = Field("", max_length=254, description="设了邮件服务器的,链接也发到这个邮箱;可不填")


class InvitationOut(Schema):
    """A link that is out: to become a member, or to set a password anew."""

    id: int
    name: str
    role: str
    organisation: int = Field(alias="organisation_id")
    for_password: bool = Field(description="重设密码的链接")
    made_at: datetime
    expires_at: datetime


class Link(Schema):
    """A one-time link; it is told only here."""

    link: str
