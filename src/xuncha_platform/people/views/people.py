"""The people of one's tree: list, invite, one person, and what an administrator does to an account."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from xuncha_platform.audit.queries import history
from xuncha_platform.jobs import mail
from xuncha_platform.people import lockout, queries
from xuncha_platform.people.access import needs
from xuncha_platform.people.forms import InviteForm, MailForm, ReasonForm, RoleForm
from xuncha_platform.people.models import ApiToken, Invitation, Membership, SignIn, User
from xuncha_platform.people.roles import ROLES
from xuncha_platform.people.services import (
    accounts,
    invitations,
    mailing,
    memberships,
    sessions,
    tokens,
    twofactor,
)
from xuncha_platform.people.tables import PeopleTable
from xuncha_platform.people.words import scope_names
from xuncha_platform.web.forms import form_token, once
from xuncha_platform.web.tables import table_page


@needs("people.change")
def people(request: HttpRequest) -> HttpResponseBase:
    """Everybody with a role in one's tree, and the links that are out."""
    extra = {"invitations": queries.with_mail(queries.open_invitations(request.access))}
    return table_page(
        request, PeopleTable, queries.people(request.access), "people/people.html", extra=extra
    )


@never_cache
@needs("people.change")
def invite(request: HttpRequest) -> HttpResponse:
    """Invite somebody; the link is shown once, to be handed over."""
    form = InviteForm(request.POST or None, access=request.access)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        invitation, key = invitations.invite(
            request.access,
            values["organisation"],
            values["role"],
            values["name"],
            form_token(request),
        )
        return _link(request, key, invitation, values.get("email", ""))
    return render(request, "people/invite.html", {"form": form})


@needs("people.change")
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a link that is out."""
    invitation = get_object_or_404(queries.open_invitations(request.access), pk=pk)
    invitations.withdraw(request.access, invitation)
    return redirect("people:people")


@needs("people.change")
@once
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """One person: roles, sessions, tokens; grant another role."""
    user = get_object_or_404(queries.users(request.access), pk=pk)
    form = RoleForm(request.POST or None, access=request.access)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            memberships.grant(request.access, user, values["organisation"], values["role"])
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect("people:person", pk=pk)
    own = Membership.objects.scope(request.access).filter(user=user)
    manageable = accounts.may_manage(request.access, user)
    context = {
        "person": user,
        "form": form,
        "memberships": own.select_related("organisation"),
        "manageable": manageable,
        "mail_form": MailForm() if mail.is_on() else None,
        "sessions": sessions.listed(user) if manageable else [],
        "two_factor": twofactor.in_force(user),
        "locked": lockout.account_locked_until(user.username) if manageable else None,
        "history": history(user) if manageable else [],
        "tokens": ApiToken.objects.scope(request.access).filter(membership__user=user),
    }
    return render(request, "people/person.html", context)


@needs("people.change")
@once
def end_membership(request: HttpRequest, pk: int) -> HttpResponse:
    """End a role, with a reason."""
    membership = get_object_or_404(Membership.objects.scope(request.access), pk=pk)
    return _with_reason(
        request,
        membership.user,
        title=_("终止%(name)s在%(organisation)s的角色“%(role)s”")
        % {
            "name": membership.user,
            "organisation": membership.organisation,
            "role": membership.get_role_display(),
        },
        verb=_("终止角色"),
        do=lambda reason: memberships.end(request.access, membership, reason),
    )


# address → (what the page is called, what its button says, what is done)
_ACTIONS: dict[str, tuple[Any, Any, Callable[..., None]]] = {
    "deactivate": (
        gettext_lazy("停用%(name)s的账号"),
        gettext_lazy("停用账号"),
        accounts.deactivate,
    ),
    "reactivate": (
        gettext_lazy("恢复%(name)s的账号"),
        gettext_lazy("恢复账号"),
        accounts.reactivate,
    ),
    "unlock": (
        gettext_lazy("解除%(name)s的登录锁定"),
        gettext_lazy("解除登录锁定"),
        accounts.unlock,
    ),
    "oidc-off": (
        gettext_lazy("解除%(name)s与统一身份认证的绑定"),
        gettext_lazy("解除绑定"),
        accounts.disconnect_other,
    ),
    "reset-two-factor": (
        gettext_lazy("取消%(name)s的两步验证"),
        gettext_lazy("取消两步验证"),
        twofactor.reset,
    ),
}


@needs("people.change")
@once
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    """What an administrator does to an account, with a reason."""
    user = get_object_or_404(queries.users(request.access), pk=pk)
    accounts.must_manage(request.access, user)
    title, verb, do = _ACTIONS[action]
    return _with_reason(
        request,
        user,
        title=str(title) % {"name": user},
        verb=verb,
        do=lambda reason: do(request.access, user, reason),
    )


@never_cache
@needs("people.change")
@require_POST
def password_link(request: HttpRequest, pk: int) -> HttpResponse:
    """A link with which the person sets a new password."""
    user = get_object_or_404(queries.users(request.access), pk=pk)
    form = MailForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("邮箱不对,没有生成链接。请改正,或留空。"))
        return redirect("people:person", pk=pk)
    key = invitations.password_link(request.access, user)
    made = invitations.found(key)
    assert made is not None, "just made"
    return _link(request, key, made, form.cleaned_data["email"])


@needs("people.change")
@require_POST
def end_session(request: HttpRequest, pk: int, session: int) -> HttpResponse:
    """End somebody's session."""
    user = get_object_or_404(queries.users(request.access), pk=pk)
    accounts.must_manage(request.access, user)
    sessions.end(request.access, get_object_or_404(SignIn, pk=session, user=user))
    return redirect("people:person", pk=pk)


@needs("people.change")
@require_POST
def end_token(request: HttpRequest, pk: int, token: int) -> HttpResponse:
    """End somebody's API token."""
    found = get_object_or_404(
        ApiToken.objects.scope(request.access), pk=token, membership__user_id=pk
    )
    tokens.end(request.access, found)
    return redirect("people:person", pk=pk)


@needs("people.change")
def roles(request: HttpRequest) -> HttpResponse:
    """What each role may do."""
    names = scope_names()
    rows = [(role.name, [names[one] for one in sorted(role.may)]) for role in ROLES]
    return render(request, "people/roles.html", {"roles": rows})


def _link(request: HttpRequest, key: str, made: Invitation, email: str) -> HttpResponse:
    address = request.build_absolute_uri(reverse("people:accept", args=[key]))
    is_sent = bool(email) and mailing.send_link(request.access, made, email, address)
    context = {"address": address, "name": made.name, "email": email if is_sent else ""}
    return render(request, "people/link.html", context)


def _with_reason(
    request: HttpRequest, person: User, *, title: str, verb: Any, do: Callable[[str], None]
) -> HttpResponse:
    form = ReasonForm(request.POST or None)
    back = reverse("people:person", args=[person.pk])
    if request.method == "POST" and form.is_valid():
        try:
            do(form.cleaned_data["reason"])
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.info(request, _("已办理,并记入操作记录。"))
            return redirect(back)
    context = {"form": form, "title": title, "verb": verb, "person": person, "back": back}
    return render(request, "people/reason.html", context)
