"""Lists that an office gives to a campaign: brought, used from the next pass on, given up."""

from __future__ import annotations

import hashlib

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign, GivenKind, GivenList, GivenState
from xuncha_platform.campaigns.rules.given import read_upload
from xuncha_platform.campaigns.services.guard import open_campaign
from xuncha_platform.people.access import Access
from xuncha_platform.registry.rules.refusal import refused

_CHANGE = "campaigns.change"


def upload(access: Access, campaign: Campaign, kind: str, file: UploadedFile) -> GivenList:
    """Keep a list to be looked at; no pass takes it before `use`.

    Raises InputError with one line a fault, each with its row, ValidationError for a file of
    another kind.
    """
    with transaction.atomic():
        stored = open_campaign(access, campaign.pk, _CHANGE)
        read = read_upload(kind, file)
        others = stored.given.filter(kind=kind)
        # Whoever brings another file has given the unconfirmed one up.
        others.filter(state=GivenState.PREVIEW).update(state=GivenState.DROPPED)
        last = others.order_by("-number").first()
        made = GivenList.objects.create(
            campaign=stored,
            kind=GivenKind(kind),
            number=last.number + 1 if last else 1,
            file_name=(file.name or "")[-200:],
            rows=read.rows,
            content=read.content,
            sha256=hashlib.sha256(read.content.encode()).hexdigest(),
            by=access.user,
        )
        _record(access, made, "upload", {"file": made.file_name, "sha256": made.sha256})
    return made


def use(access: Access, given: GivenList) -> GivenList:
    """Let the passes that begin from now on take it, in place of the one before."""
    with transaction.atomic():
        stored = _locked(access, given, GivenState.PREVIEW)
        stored.campaign.given.filter(kind=stored.kind, state=GivenState.USED).update(
            state=GivenState.ENDED
        )
        return _turn(access, stored, GivenState.USED, "use")


def end(access: Access, given: GivenList) -> GivenList:
    """Let no further pass take it; the passes that did keep it."""
    with transaction.atomic():
        return _turn(access, _locked(access, given, GivenState.USED), GivenState.ENDED, "end")


def drop(access: Access, given: GivenList) -> GivenList:
    """Give up one that was never used."""
    with transaction.atomic():
        return _turn(access, _locked(access, given, GivenState.PREVIEW), GivenState.DROPPED, "drop")


def _locked(access: Access, given: GivenList, wanted: GivenState) -> GivenList:
    campaign = open_campaign(access, given.campaign_id, _CHANGE)
    stored = GivenList.objects.select_for_update(of=("self",)).get(pk=given.pk, campaign=campaign)
    if stored.state != wanted:
        raise refused(
            _("%(what)s第 %(number)d 份现在是“%(state)s”,不能这样做。")
            % {
                "what": stored.get_kind_display(),
                "number": stored.number,
                "state": stored.get_state_display(),
            }
        )
    stored.campaign = campaign
    return stored


def _turn(access: Access, stored: GivenList, state: GivenState, action: str) -> GivenList:
    stored.state = state
    stored.save(update_fields=["state"])
    _record(access, stored, action, {})
    return stored


def _record(access: Access, given: GivenList, action: str, more: dict[str, str]) -> None:
    told = {"kind": given.kind, "number": given.number, "rows": given.rows, **more}
    record(access, f"campaigns.given.{action}", given.campaign, after=told)
