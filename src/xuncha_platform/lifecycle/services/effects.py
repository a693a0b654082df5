"""What a procedure does to the register, each with the procedure as its reason."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.lifecycle.models import Procedure, Step
from xuncha_platform.orgs.queries import region_of
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import AddressKind, Site, SiteStatus
from xuncha_platform.registry.rules.urls import host_of
from xuncha_platform.registry.services.parts import apply_part
from xuncha_platform.registry.services.sites import apply_new_site, apply_to_site
from xuncha_platform.registry.services.status import apply_status

# Step of an opening → the field of the register that says the same.
_FIELDS = {"domain": "url", "icp": "icp", "police": "police", "code": "site_id_code"}


def register_planned(access: Access, procedure: Procedure) -> Site:
    """Register what was approved as planned (筹建). Raises InputError where it cannot stand."""
    sponsor = procedure.organisation
    values = {
        "organisation": sponsor,
        "region": region_of(sponsor),
        "level": sponsor.level,
        "name": procedure.name,
        "url": procedure.url,
        "is_portal": procedure.is_portal,
        "sponsor": sponsor.name,
        "supervisor": sponsor.parent.name if sponsor.parent else "",
        "status": SiteStatus.PLANNED,
        "status_since": timezone.localdate(),
    }
    return apply_new_site(access, values, _reason(procedure))


def void_planned(access: Access, site: Site, reason: str) -> None:
    """The planned site will not be: its entry stays, and counts nowhere."""
    apply_status(access, site, SiteStatus.VOID, timezone.localdate(), reason, site.version)


def carry_out(access: Access, procedure: Procedure, step: Step) -> None:
    """Write into the register what a confirmed step says. Raises InputError where it cannot."""
    site = Site.objects.get(procedures=procedure)
    if procedure.kind == "opening":
        _opening(access, site, procedure, step)
    elif step.code == "offline":
        _close(access, site, procedure, step)


def _opening(access: Access, site: Site, procedure: Procedure, step: Step) -> None:
    why = _reason(procedure)
    if step.code == "online":
        apply_status(access, site, SiteStatus.RUNNING, step.on, why, site.version)
    elif step.code == "mark":
        apply_to_site(access, site, {"party_government_mark": True}, site.version, why)
    elif step.code in _FIELDS:
        apply_to_site(access, site, {_FIELDS[step.code]: step.detail}, site.version, why)


def _close(access: Access, site: Site, procedure: Procedure, step: Step) -> None:
    target = procedure.target_url
    why = _("%(reason)s;内容迁移到 %(url)s") % {"reason": procedure.reason, "url": target}
    apply_status(access, site, SiteStatus.CLOSED, step.on, why[:300], site.version)
    # Links that name the old address lead to the site that took the content over.
    heirs = Site.objects.scope(access).filter(host=host_of(step.detail or target))
    heir = heirs.filter(status=SiteStatus.RUNNING).exclude(pk=site.pk).first()
    if heir and step.detail and not heir.addresses.filter(url=site.url, ended_on=None).exists():
        apply_part(access, heir, "address", {"url": site.url, "kind": AddressKind.REDIRECT})


def _reason(procedure: Procedure) -> str:
    said = _("%(kind)s申请 %(number)d") % {
        "kind": procedure.get_kind_display(),
        "number": procedure.pk,
    }
    return f"{said} {procedure.document}".strip()
