"""Register a website, change its entry, its status and its parts; or propose to."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.people.access import members_only, needs
from xuncha_platform.registry import services
from xuncha_platform.registry.forms import PART_FORMS, ReasonForm, SiteForm
from xuncha_platform.registry.models import Site, UnregisteredHost
from xuncha_platform.registry.services.parts import PARTS
from xuncha_platform.registry.views.proposing import only_proposes, status_page, told
from xuncha_platform.registry.views.shared import done, form_page, site_in_scope, tried
from xuncha_platform.web.forms import once


@needs("registry.change")
@once
def new(request: HttpRequest) -> HttpResponse:
    """Register a website; `?host=` begins with an unregistered host."""
    host = (
        UnregisteredHost.objects.scope(request.access)
        .filter(host=request.GET.get("host", ""))
        .first()
    )
    begin = {"url": f"http://{host.host}/", "name": host.title} if host else {}
    form = SiteForm(request.POST or None, access=request.access, initial=begin)
    made: list[Site] = []

    def act() -> None:
        made.append(
            services.create_site(
                request.access,
                form.values,
                reason=form.cleaned_data["reason"],
                despite_similar=form.cleaned_data["despite_similar"],
            )
        )

    if request.method == "POST" and form.is_valid() and tried(form, act):
        if host:
            services.settle_host(request.access, host, "registered", "")
        return done(request, made[0], " ".join(form.doubts))
    return form_page(request, form, _("登记网站"), reverse("registry:sites"), [_sites()])


@members_only
@once
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the entry, or propose to."""
    entry = site_in_scope(request, pk)
    only_proposes(request)
    form = SiteForm(request.POST or None, instance=entry, access=request.access)

    def act() -> None:
        reason = form.cleaned_data.get("reason", "")
        if form.is_proposal:
            services.propose(request.access, entry, "site", form.values, reason)
        else:
            version = form.cleaned_data["version"] or 0
            services.change_site(request.access, entry, form.values, version, reason=reason)

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry, told(form.is_proposal, " ".join(form.doubts)))
    title = _("申请变更登记") if form.is_proposal else _("修改登记")
    return form_page(request, form, title, entry.get_absolute_url(), _trail(entry))


@members_only
@once
def status(request: HttpRequest, pk: int) -> HttpResponse:
    """Change the status, or propose to; ending a site is one of them."""
    entry = site_in_scope(request, pk)
    return status_page(request, entry, _trail(entry))


@members_only
@once
def part(request: HttpRequest, pk: int, kind: str, part_pk: int | None = None) -> HttpResponse:
    """Add or change an address, a contact or a column; or propose to."""
    entry = site_in_scope(request, pk)
    is_proposal = only_proposes(request)
    thing = get_object_or_404(PARTS[kind], pk=part_pk, site=entry) if part_pk else None
    form = PART_FORMS[kind](request.POST or None, instance=thing, is_proposal=is_proposal)

    def act() -> None:
        if is_proposal:
            reason = form.cleaned_data["reason"]
            services.propose(request.access, entry, kind, form.values, reason, part_pk)
        else:
            services.save_part(request.access, entry, kind, form.values, part_pk)

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry, told(is_proposal))
    name = PARTS[kind]._meta.verbose_name
    title = (_("修改%(what)s") if thing else _("新增%(what)s")) % {"what": name}
    return form_page(request, form, title, entry.get_absolute_url(), _trail(entry))


@members_only
@once
def end_part(request: HttpRequest, pk: int, kind: str, part_pk: int) -> HttpResponse:
    """A part is no longer in use."""
    entry = site_in_scope(request, pk)
    is_proposal = only_proposes(request)
    thing: Any = get_object_or_404(PARTS[kind], pk=part_pk, site=entry, ended_on=None)
    form = ReasonForm(request.POST or None)

    def act() -> None:
        reason = form.cleaned_data["reason"]
        if is_proposal:
            values = {"ended_on": timezone.localdate()}
            services.propose(request.access, entry, kind, values, reason, part_pk)
        else:
            services.end_part(request.access, entry, kind, part_pk, reason=reason)

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry, told(is_proposal))
    title = _("停用%(what)s") % {"what": PARTS[kind]._meta.verbose_name}
    about = _("停用“%(name)s”。记录仍然保留。") % {"name": thing}
    more = {} if is_proposal else {"submit": _("停用")}
    back = entry.get_absolute_url()
    return form_page(request, form, title, back, _trail(entry), about=about, **more)


def _sites() -> tuple[str, str]:
    return (_("网站"), reverse("registry:sites"))


def _trail(entry: Site) -> list[tuple[str, str]]:
    return [_sites(), (str(entry), entry.get_absolute_url())]
