"""Media accounts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from xuncha_platform.people.access import members_only, needs
from xuncha_platform.registry import services
from xuncha_platform.registry.fields import ACCOUNT_FIELDS
from xuncha_platform.registry.forms import AccountForm, StatusForm
from xuncha_platform.registry.models import MediaAccount
from xuncha_platform.registry.queries.timeline import timeline
from xuncha_platform.registry.tables import AccountTable
from xuncha_platform.registry.views.shared import done, form_page, tried
from xuncha_platform.registry.views.sites import facts_of
from xuncha_platform.web.forms import once
from xuncha_platform.web.tables import table_page


@members_only
def accounts(request: HttpRequest) -> HttpResponseBase:
    """Every account in scope."""
    rows = MediaAccount.objects.scope(request.access)
    extra = {
        "may_change": request.access.may("registry.change"),
        "may_import": request.access.may("registry.import"),
    }
    return table_page(request, AccountTable, rows, "registry/accounts.html", extra)


@members_only
def account(request: HttpRequest, pk: int) -> HttpResponse:
    """One account: what is registered, and its history."""
    entry = _in_scope(request, pk)
    context = {
        "account": entry,
        "facts": facts_of(entry, ACCOUNT_FIELDS),
        "moments": timeline(request.access, entry),
        "may_change": request.access.may("registry.change"),
    }
    return render(request, "registry/account.html", context)


@needs("registry.change")
@once
def new(request: HttpRequest) -> HttpResponse:
    """Register an account."""
    form = AccountForm(request.POST or None, access=request.access)
    made: list[MediaAccount] = []

    def act() -> None:
        reason = form.cleaned_data["reason"]
        made.append(services.create_account(request.access, form.values, reason=reason))

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, made[0])
    back = reverse("registry:accounts")
    return form_page(request, form, _("登记新媒体账号"), back, [(_("新媒体"), back)])


@needs("registry.change")
@once
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the entry."""
    entry = _in_scope(request, pk)
    form = AccountForm(request.POST or None, instance=entry, access=request.access)

    def act() -> None:
        said = form.cleaned_data
        services.change_account(
            request.access, entry, form.values, said["version"] or 0, reason=said["reason"]
        )

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry)
    return form_page(request, form, _("修改登记"), entry.get_absolute_url(), _trail(entry))


@needs("registry.change")
@once
def status(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the status."""
    entry = _in_scope(request, pk)
    form = StatusForm(request.POST or None, entry=entry)

    def act() -> None:
        said = form.cleaned_data
        services.set_status(
            request.access,
            entry,
            said["status"],
            said["status_since"],
            said["reason"],
            said["version"],
        )

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry)
    about = _("现在:%(status)s。") % {"status": entry.get_status_display()}
    return form_page(
        request, form, _("变更状态"), entry.get_absolute_url(), _trail(entry), about=about
    )


def _in_scope(request: HttpRequest, pk: int) -> MediaAccount:
    rows = MediaAccount.objects.scope(request.access).select_related("organisation")
    return get_object_or_404(rows, pk=pk)


def _trail(entry: MediaAccount) -> list[tuple[str, str]]:
    return [(_("新媒体"), reverse("registry:accounts")), (str(entry), entry.get_absolute_url())]
