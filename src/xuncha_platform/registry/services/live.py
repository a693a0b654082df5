"""An inspection's result held against the register: what differs waits for a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Difference, DifferenceState, Site
from xuncha_platform.registry.rules.differences import Differs, differences
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import host_of
from xuncha_platform.registry.services.outlinks import note_outlinks, read_links
from xuncha_platform.registry.services.sites import apply_to_site

if TYPE_CHECKING:
    from xuncha_platform.campaigns.models import Result

# Fields filled with one click; the next click goes on.
AT_ONCE = 1000
_MARKS = ("site_id_code", "icp", "police", "sponsor")


def note_differences(result: Result) -> None:
    """Note where a landed result differs from the register, and hosts it links to.

    For jobs: no access is asked, nothing of the register changes. A result without a report says
    nothing. A difference that an office kept is not asked about again while the site says the
    same; one that the site mended is closed.
    """
    if not result.report:
        return
    site = result.campaign_site.site
    Site.objects.filter(pk=site.pk).update(last_reachable=_reachable(result.report))
    links = read_links(result)
    identity = result.report.get("identity") or {}
    seen = {name: identity.get(name) for name in _MARKS}
    home = links.home_final_url(site.url)
    seen["host"] = host_of(home) if home else None
    entry = {name: getattr(site, name) for name in _MARKS} | {"host": site.host}
    found = {one.field: one for one in differences(entry, seen)}
    if "host" in found and site.addresses.filter(host=found["host"].seen).exists():
        del found["host"]
    with transaction.atomic():
        _close_gone(site, {name for name, value in seen.items() if value} - set(found))
        for one in found.values():
            _note(site, one, home, result.produced_at or timezone.now())
        note_outlinks(site, links, timezone.localdate(result.produced_at))


def settle_difference(access: Access, difference: Difference, take: bool, reason: str) -> None:
    """Take over what the site says, or keep the register with a reason.

    Raises InputError when it was settled already, or kept without a reason, or the value cannot
    stand in the register.
    """
    access.require("registry.change")
    with transaction.atomic():
        rows = Difference.objects.scope(access).select_for_update(of=("self",))
        stored = rows.select_related("site").get(pk=difference.pk)
        if stored.state != DifferenceState.OPEN:
            raise refused(_("这处差异已经处理过了。"))
        if take:
            site = stored.site
            why = reason.strip() or _("按网站所见更新登记")
            apply_to_site(access, site, _values(stored), site.version, why)
            stored.state = DifferenceState.TAKEN
        else:
            if not reason.strip():
                raise refused(_("请写明以登记为准的理由,例如网站已通知改正。"))
            stored.state = DifferenceState.KEPT
            record(
                access,
                "registry.difference.keep",
                stored.site,
                after={stored.field: stored.registered, "seen": stored.seen},
                reason=reason,
            )
        stored.reason = reason.strip()
        stored.save(update_fields=["state", "reason"])


def fill_empty(access: Access) -> int:
    """Take over what sites show where the register has nothing; returns how many fields.

    Only open differences of one's own sites whose registered value is empty, at most AT_ONCE of
    them; a value that cannot stand in the register is left for a person.
    """
    access.require("registry.change")
    rows = Difference.objects.scope(access).filter(state=DifferenceState.OPEN, registered="")
    rows = rows.exclude(field="host").select_related("site").order_by("site_id", "pk")[:AT_ONCE]
    groups = groupby(rows, key=lambda one: one.site_id)
    return sum(_fill(access, list(group)) for _site, group in groups)


def _fill(access: Access, group: list[Difference]) -> int:
    """Fill the fields of one site together; where one of them cannot stand, one by one."""
    site = group[0].site
    site.refresh_from_db()
    values = {one.field: one.seen for one in group}
    try:
        with transaction.atomic():
            apply_to_site(access, site, values, site.version, _("按网站所见更新登记"))
            ids = [one.pk for one in group]
            Difference.objects.filter(pk__in=ids).update(state=DifferenceState.TAKEN)
    except InputError:
        return sum(_fill(access, [one]) for one in group) if len(group) > 1 else 0
    return len(group)


def _reachable(report: Mapping[str, Any]) -> bool | None:
    """No page read may be the site's fault or a wall before it: only a failing verdict tells."""
    if report.get("coverage", {}).get("pages", 0):
        return True
    return False if report.get("verdict") == "fail" else None


def _values(difference: Difference) -> dict[str, Any]:
    if difference.field == "host":
        return {"url": difference.seen_on}
    return {difference.field: difference.seen}


def _close_gone(site: Site, agreeing: set[str]) -> None:
    rows = Difference.objects.filter(site=site, state=DifferenceState.OPEN, field__in=agreeing)
    rows.update(state=DifferenceState.GONE)


def _note(site: Site, one: Differs, home: str, at: datetime) -> None:
    rows = Difference.objects.filter(site=site, field=one.field)
    last = rows.first()
    if last and last.state == DifferenceState.KEPT and last.seen == one.seen[:500]:
        return
    rows.update_or_create(
        site=site,
        field=one.field,
        state=DifferenceState.OPEN,
        defaults={
            "registered": one.registered[:500],
            "seen": one.seen[:500],
            "seen_at": at,
            "seen_on": (home or site.url)[:500],
        },
    )
