"""Indicators that only a person can judge, entered with evidence and confirmed by a second person."""

from __future__ import annotations

import hashlib
from typing import Unpack

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import Told, record
from xuncha_platform.campaigns.models import CampaignSite
from xuncha_platform.findings.models import ManualFinding
from xuncha_platform.findings.rescoring import settle
from xuncha_platform.findings.rulebooks import rulebook_of
from xuncha_platform.findings.services.guard import locked_open
from xuncha_platform.people.access import Access, SecondPersonNeeded
from xuncha_platform.web.filestore import with_files


def enter(
    access: Access,
    campaign_site: CampaignSite,
    indicator: str,
    *,
    violated: bool,
    text: str,
    count: int = 1,
    url: str = "",
    file: UploadedFile | None = None,
) -> ManualFinding:
    """What a person found about one indicator; it counts once a second person has confirmed it.

    Raises ValidationError for an unknown indicator, a violation without evidence (an address or
    a file), or a frozen campaign.
    """
    access.require("findings.manual")
    _must_be_known(campaign_site, indicator)
    if not text.strip():
        raise ValidationError(_("请写明看到了什么。"), code="text")
    if violated and not url and file is None:
        raise ValidationError(_("认定有问题须附证据:写出网址或上传文件。"), code="evidence")
    with with_files():
        locked_open(campaign_site)
        manual = ManualFinding(
            campaign_site=campaign_site,
            indicator=indicator,
            state="violated" if violated else "met",
            count=max(count, 1),
            text=text.strip(),
            url=url,
            by=access.user,
        )
        if file is not None:
            manual.file_sha256 = _digest(file)
            file.seek(0)
            manual.file = file
        manual.save()
        _record(access, "findings.manual.enter", manual, after=_values(manual))
    return manual


def _must_be_known(campaign_site: CampaignSite, indicator: str) -> None:
    known = {rule.id for rule in rulebook_of(campaign_site.campaign).rules}
    if indicator not in known:
        raise ValidationError(_("所用指标里没有 %s 这一项。") % indicator, code="indicator")


def _digest(file: UploadedFile) -> str:
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    return digest.hexdigest()


def confirm(access: Access, manual: ManualFinding) -> ManualFinding:
    """The second person; from here on it counts. Raises SecondPersonNeeded for the first one."""
    access.require("findings.review")
    if access.user is None or manual.by_id == access.user.pk:
        raise SecondPersonNeeded(_("录入的人不能自己确认,请另一人确认。"))
    with transaction.atomic():
        locked_open(manual.campaign_site)
        _must_stand(manual)
        if manual.confirmed_by_id is not None:
            raise ValidationError(_("这项认定已由另一人确认。"), code="confirmed")
        manual.confirmed_by = access.user
        manual.save(update_fields=["confirmed_by"])
        _settle(manual)
        _record(access, "findings.manual.confirm", manual)
    return manual


def withdraw(access: Access, manual: ManualFinding, reason: str) -> ManualFinding:
    """Take it back; it stays on record."""
    access.require("findings.manual")
    if not reason.strip():
        raise ValidationError(_("撤回须写明理由。"), code="reason")
    with transaction.atomic():
        locked_open(manual.campaign_site)
        _must_stand(manual)
        manual.withdrawn = True
        manual.save(update_fields=["withdrawn"])
        _settle(manual)
        _record(access, "findings.manual.withdraw", manual, reason=reason)
    return manual


def _must_stand(manual: ManualFinding) -> None:
    """Lock it and see it as it is now. Raises ValidationError once it was taken back."""
    stored = ManualFinding.objects.select_for_update().get(pk=manual.pk)
    manual.confirmed_by_id, manual.withdrawn = stored.confirmed_by_id, stored.withdrawn
    if manual.withdrawn:
        raise ValidationError(_("这项认定已撤回。"), code="withdrawn")


def _settle(manual: ManualFinding) -> None:
    result = manual.campaign_site.current
    if result is not None:
        settle(result)


def _values(manual: ManualFinding) -> dict[str, object]:
    names = ("indicator", "state", "count", "text", "url", "file_sha256")
    return {name: getattr(manual, name) for name in names}


def _record(access: Access, action: str, manual: ManualFinding, **more: Unpack[Told]) -> None:
    owner = manual.campaign_site.site.organisation
    record(access, action, manual, owner=owner, **more)
