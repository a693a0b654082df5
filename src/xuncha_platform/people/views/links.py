"""The page behind a one-time link: become a member, set a password anew, or begin."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth import login
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from xuncha_platform.people.forms import AcceptForm, NewPasswordForm, SetUpForm
from xuncha_platform.people.models import Invitation, User
from xuncha_platform.people.services import invitations
from xuncha_platform.people.views.signing_in import enter


@never_cache
@sensitive_post_parameters("password", "again")
def accept(request: HttpRequest, key: str) -> HttpResponse:
    """Show the form that fits the link; do what it says once it is filled in."""
    invitation = invitations.found(key)
    if invitation is None:
        return render(request, "people/link_ended.html", status=410)
    if request.method == "POST" and "join" in request.POST:
        return _joined(request, invitation)
    form = _form(invitation, request)
    if request.method == "POST" and form.is_valid():
        try:
            return _done(request, invitation, form)
        except ValidationError as error:
            form.add_error(None, error)
    return _page(request, invitation, form)


def _page(request: HttpRequest, invitation: Invitation, form: Form) -> HttpResponse:
    # Somebody with an account takes the role with it: nobody needs two.
    may_join = invitation.organisation is not None and not invitation.for_password
    context = {"form": form, "invitation": invitation, "may_join": may_join}
    return render(request, "people/accept.html", context)


def _joined(request: HttpRequest, invitation: Invitation) -> HttpResponse:
    if not request.user.is_authenticated or invitation.for_password:
        return redirect(request.path)
    try:
        invitations.join(request.access, invitation)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect(request.path)
    messages.info(request, _("已接受邀请。新的角色可在“换一个身份”里选用。"))
    return redirect("people:act-as")


def _form(invitation: Invitation, request: HttpRequest) -> Form:
    data = request.POST or None
    if invitation.for_password:
        return NewPasswordForm(data, user=invitation.user)
    if invitation.organisation is None:
        return SetUpForm(data)
    return AcceptForm(data, initial={"name": invitation.name})


def _done(request: HttpRequest, invitation: Invitation, form: Form) -> HttpResponse:
    values = {name: form.cleaned_data[name] for name in form.fields if name != "again"}
    if invitation.for_password:
        user = invitations.set_new_password(request.access, invitation, values["password"])
        # A new password alone does not replace the second factor.
        return enter(request, user, "/")
    if invitation.organisation is None:
        user = invitations.begin(request.access, invitation, **values)
    else:
        user = invitations.accept(request.access, invitation, **values)
    return _signed_in(request, user)


def _signed_in(request: HttpRequest, user: User) -> HttpResponse:
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("web:home")
