"""Where a suspension was announced, and when a forced one was reported."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import changes, record
from xuncha_platform.lifecycle.models import Suspension
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import normal_url

_FIELDS = ("own_notice", "portal_notice", "reported_on")


def note_notices(
    access: Access,
    suspension: Suspension,
    *,
    own_notice: str = "",
    portal_notice: str = "",
    reported_on: date | None = None,
) -> Suspension:
    """Note the notices of an approved suspension: on the site itself and on the portal of its
    government; `reported_on`: the day a forced one was reported to the State Council's office.

    Raises InputError for addresses that are none, for a maintenance window (no notice is asked of
    it), and before the suspension is approved.
    """
    access.require("lifecycle.request")
    with transaction.atomic():
        rows = Suspension.objects.scope(access).select_for_update(of=("self",))
        stored: Suspension = rows.select_related("site").get(pk=suspension.pk)
        if stored.state != "approved" or stored.maintenance:
            raise refused(_("批准的临时下线才登记公告。"))
        if reported_on and reported_on > timezone.localdate():
            raise refused(_("报备日期在今天之后。报备之后再登记。"))
        before = {name: getattr(stored, name) for name in _FIELDS}
        stored.own_notice, stored.portal_notice = normal_url(own_notice), normal_url(portal_notice)
        stored.reported_on = reported_on
        was, now = changes(before, {name: getattr(stored, name) for name in _FIELDS})
        if now:
            stored.save(update_fields=list(now))
            record(access, "lifecycle.suspension.notice", stored.site, before=was, after=now)
    return stored
