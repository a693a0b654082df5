"""Media accounts."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from xuncha_platform.people.access import members_only
from xuncha_platform.registry import services
from xuncha_platform.registry.fields import ACCOUNT_FIELDS
from xuncha_platform.registry.forms import AccountForm
from xuncha_platform.registry.models import MediaAccount, RequestState
from xuncha_platform.registry.queries.timeline import timeline
from xuncha_platform.registry.tables import AccountTable
from xuncha_platform.registry.views.proposing import may_edit, only_proposes, status_page, told
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
        "may_edit": may_edit(request),
        "may_import": request.access.may("registry.import"),
    }
    return table_page(request, AccountTable, rows, "registry/accounts.html", extra)


@members_only
def account(request: HttpRequest, pk: int) -> HttpResponse:
    """One account: what is registered, what is asked for, and its history."""
    entry = _in_scope(request, pk)
    context = {
        "account": entry,
        "facts": facts_of(entry, ACCOUNT_FIELDS),
        "requests": entry.requests.filter(state=RequestState.OPEN).select_related("by"),
        "moments": timeline(request.access, entry),
        "may_change": request.access.may("registry.change"),
        "may_edit": may_edit(request),
    }
    return render(request, "registry/account.html", context)


@members_only
@once
def new(request: HttpRequest) -> HttpResponse:
    """Register an account, or ask for it."""
    is_proposal = only_proposes(request)
    form = AccountForm(request.POST or None, access=request.access)
    made: list[MediaAccount | str] = []

    def act() -> None:
        reason = form.cleaned_data["reason"]
        if is_proposal:
            values = form.values
            services.propose_account(request.access, values.pop("organisation"), values, reason)
            made.append("registry:requests")
        else:
            made.append(services.create_account(request.access, form.values, reason=reason))

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, made[0], told(is_proposal))
    back = reverse("registry:accounts")
    title = _("申请登记新媒体账号") if is_proposal else _("登记新媒体账号")
    return form_page(request, form, title, back, [(_("新媒体"), back)])


@members_only
@once
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the entry, or propose to."""
    entry = _in_scope(request, pk)
    is_proposal = only_proposes(request)
    form = AccountForm(request.POST or None, instance=entry, access=request.access)

    def act() -> None:
        said = form.cleaned_data
        version, reason = said["version"] or 0, said["reason"]
        if is_proposal:
            services.propose(request.access, entry, "account", form.values, reason)
        else:
            services.change_account(request.access, entry, form.values, version, reason=reason)

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry, told(is_proposal))
    title = _("申请变更登记") if is_proposal else _("修改登记")
    return form_page(request, form, title, entry.get_absolute_url(), _trail(entry))


@members_only
@once
def status(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the status, or propose to."""
    entry = _in_scope(request, pk)
    return status_page(request, entry, _trail(entry))


def _in_scope(request: HttpRequest, pk: int) -> MediaAccount:
    rows = MediaAccount.objects.scope(request.access).select_related("organisation")
    return get_object_or_404(rows, pk=pk)


def _trail(entry: MediaAccount) -> list[tuple[str, str]]:
    return [(_("新媒体"), reverse("registry:accounts")), (str(entry), entry.get_absolute_url())]
