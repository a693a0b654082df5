"""What pages for those who change the register and for those who only propose have in common."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from xuncha_platform.registry import services
from xuncha_platform.registry.forms import StatusForm
from xuncha_platform.registry.models import MediaAccount, Site
from xuncha_platform.registry.views.shared import done, form_page, tried

PROPOSED = gettext_lazy("变更申请已提交,等登记员审核。")


def only_proposes(request: HttpRequest) -> bool:
    """Whether what is filled in becomes a request. PermissionDenied for those who may neither."""
    if request.access.may("registry.change"):
        return False
    request.access.require("registry.propose")
    return True


def told(is_proposal: bool, otherwise: str = "") -> str:
    """What the next page says."""
    return str(PROPOSED) if is_proposal else otherwise


def may_edit(request: HttpRequest) -> bool:
    """Whether pages offer to change or to propose."""
    try:
        only_proposes(request)
    except PermissionDenied:
        return False
    return True


def status_page(
    request: HttpRequest, entry: Site | MediaAccount, trail: list[tuple[str, str]]
) -> HttpResponse:
    """Change the status of an entry, or propose to; ending it is one of the changes."""
    is_proposal = only_proposes(request)
    form = StatusForm(request.POST or None, entry=entry)

    def act() -> None:
        said = form.cleaned_data
        status, since, reason = said["status"], said["status_since"], said["reason"]
        if is_proposal:
            values = {"status": status, "status_since": since, "status_reason": reason}
            services.propose(request.access, entry, "status", values, reason)
        else:
            services.set_status(request.access, entry, status, since, reason, said["version"])

    if request.method == "POST" and form.is_valid() and tried(form, act):
        return done(request, entry, told(is_proposal))
    about = _("现在:%(status)s。登记不会删除,只会结束;记录一直保留。") % {
        "status": entry.get_status_display()
    }
    if isinstance(entry, Site):
        about += _("新开办和永久下线的,请从“开办关停”按步骤办理;这里用于登记已经发生的变化。")
    title = _("申请变更状态") if is_proposal else _("变更状态")
    more = {} if is_proposal else {"submit": title}
    return form_page(request, form, title, entry.get_absolute_url(), trail, about=about, **more)
