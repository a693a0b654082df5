"""What an administrator does to an account."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from ninja import Router, Status

from xuncha_platform.api.schemas import Id, Why, needs
from xuncha_platform.people.api import shapes
from xuncha_platform.people.api.members import found_user, link_to
from xuncha_platform.people.models import ApiToken, SignIn
from xuncha_platform.people.services import accounts, invitations, sessions, tokens, twofactor

router = Router()
_CHANGE = needs("people.change")


@router.post(
    "/people/{person}/password-link",
    response={201: shapes.Link},
    summary="生成重设密码的链接",
    description=_CHANGE,
)
def password_link(request: HttpRequest, person: Id, response: HttpResponse) -> object:
    """A link with which the person sets a new password."""
    response["Cache-Control"] = "no-store"
    user = found_user(request, person)
    return Status(201, link_to(request, invitations.password_link(request.access, user)))


@router.post(
    "/people/{person}/deactivate",
    response={204: None},
    summary="停用账号",
    description=_CHANGE,
)
def deactivate(request: HttpRequest, person: Id, data: Why) -> object:
    """Shut an account."""
    accounts.deactivate(request.access, found_user(request, person), data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/reactivate",
    response={204: None},
    summary="恢复账号",
    description=_CHANGE,
)
def reactivate(request: HttpRequest, person: Id, data: Why) -> object:
    """Open an account again."""
    accounts.reactivate(request.access, found_user(request, person), data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/unlock",
    response={204: None},
    summary="解除登录锁定",
    description=_CHANGE,
)
def unlock(request: HttpRequest, person: Id, data: Why) -> object:
    """Let somebody try again who was locked out after wrong passwords."""
    accounts.unlock(request.access, found_user(request, person), data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/oidc/off",
    response={204: None},
    summary="解除与统一身份认证的绑定",
    description=_CHANGE,
)
def disconnect(request: HttpRequest, person: Id, data: Why) -> object:
    """Take an account off the provider; its password signs in as before."""
    accounts.disconnect_other(request.access, found_user(request, person), data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/two-factor/reset",
    response={204: None},
    summary="取消两步验证",
    description=_CHANGE,
)
def reset_two_factor(request: HttpRequest, person: Id, data: Why) -> object:
    """Take the second factor off an account."""
    twofactor.reset(request.access, found_user(request, person), data.reason)
    return Status(204, None)


@router.post(
    "/people/{person}/sessions/{session}/end",
    response={204: None},
    summary="结束登录会话",
    description=_CHANGE,
)
def end_session(request: HttpRequest, person: Id, session: Id) -> object:
    """End a session of somebody whom one manages."""
    user = found_user(request, person)
    accounts.must_manage(request.access, user)
    sessions.end(request.access, get_object_or_404(SignIn, pk=session, user=user))
    return Status(204, None)


@router.post(
    "/people/{person}/tokens/{token}/end",
    response={204: None},
    summary="停用接口令牌",
    description=_CHANGE,
)
def end_token(request: HttpRequest, person: Id, token: Id) -> object:
    """End a token of a role in one's tree."""
    request.access.require("people.change")
    own = ApiToken.objects.scope(request.access)
    tokens.end(request.access, get_object_or_404(own, pk=token, membership__user=person))
    return Status(204, None)
