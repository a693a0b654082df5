"""From draft to the public: one person submits, another publishes; afterwards only errata."""

from __future__ import annotations

import hashlib
import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.facts import Verdict
from xuncha.report.circular.writing import write_built
from xuncha_platform.audit.services import record
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.campaigns.services.guard import SEALED
from xuncha_platform.circulars.checking import checked
from xuncha_platform.circulars.models import Circular, CircularFile, CircularState, Erratum
from xuncha_platform.notices.models import NoticeKind
from xuncha_platform.notices.services import tell
from xuncha_platform.people.access import Access, SecondPersonNeeded
from xuncha_platform.web.filestore import with_files
from xuncha_platform.web.spoken import in_a_row


def submit(access: Access, circular: Circular) -> Circular:
    """Hand the circular to the second person. Raises ValidationError while anything is open."""
    access.require("circulars.change")
    _must_be(circular, CircularState.DRAFT)
    _must_be_ready(circular)
    with transaction.atomic():
        circular.state, circular.submitted_by = CircularState.SUBMITTED, access.user
        circular.save(update_fields=["state", "submitted_by"])
        record(access, "circulars.circular.submit", circular)
    return circular


def send_back(access: Access, circular: Circular, reason: str) -> Circular:
    """Back to the desk, with a reason."""
    if not (access.may("circulars.publish") or access.may("circulars.change")):
        raise PermissionDenied("circulars.publish")
    _must_be(circular, CircularState.SUBMITTED)
    if not reason.strip():
        raise ValidationError(_("退回须写明理由。"), code="reason")
    with transaction.atomic():
        circular.state, circular.submitted_by = CircularState.DRAFT, None
        circular.save(update_fields=["state", "submitted_by"])
        record(access, "circulars.circular.send_back", circular, reason=reason)
    return circular


def publish(access: Access, circular: Circular) -> Circular:
    """Publish: the files are made once and kept; the campaign is published with it.

    Raises SecondPersonNeeded for the person who submitted it, ValidationError while anything is open.
    """
    access.require("circulars.publish")
    _must_be(circular, CircularState.SUBMITTED)
    if access.user is None or circular.submitted_by_id == access.user.pk:
        raise SecondPersonNeeded(_("送审的人不能自己公布,请另一人审签公布。"))
    _must_be_ready(circular)
    with with_files():
        for name, content in made_files(circular).items():
            _keep(circular, name, content)
        circular.state = CircularState.PUBLISHED
        circular.published_at, circular.published_by = timezone.now(), access.user
        circular.save(update_fields=["state", "published_at", "published_by"])
        Campaign.objects.filter(pk=circular.campaign_id).update(stage=Stage.PUBLISHED)
        record(access, "circulars.circular.publish", circular)
        _tell_the_named(circular)
    return circular


def _tell_the_named(circular: Circular) -> None:
    """The offices of the sites that are named read it from us, not in the newspaper."""
    until = circular.fields.get("rectification", {}).get("deadline")
    named = circular.campaign.sites.filter(current__verdict=Verdict.FAIL)
    tell(NoticeKind.NAMED, named, date.fromisoformat(until) if until else None)


def made_files(circular: Circular) -> dict[str, bytes]:
    """circular.docx, circular.html, annexes.xlsx and figures.json of the newest version.

    The same figures and text give the same bytes. Raises InputError.
    """
    looked_at = checked(circular)
    with tempfile.TemporaryDirectory() as folder:
        built = write_built(looked_at.record, looked_at.circular, Path(folder))
        return {path.name: path.read_bytes() for path in built.files}


def attach(access: Access, circular: Circular, upload: UploadedFile) -> CircularFile:
    """Add a file of the office's own to the circular."""
    access.require("circulars.change")
    _must_be(circular, CircularState.DRAFT)
    with with_files():
        kept = _keep(circular, (upload.name or "附件")[:200], upload.read(), made=False)
        record(access, "circulars.circular.attach", circular, after={"file": kept.name})
    return kept


def detach(access: Access, circular: Circular, name: str) -> None:
    """Take attachments of this name off a draft; the record keeps what they were.

    Raises ValidationError where there is none, or the circular is no draft any more.
    """
    access.require("circulars.change")
    _must_be(circular, CircularState.DRAFT)
    taken = list(circular.files.filter(name=name, made=False))
    if not taken:
        raise ValidationError(_("没有这个附件:%s。") % name, code="file")
    with transaction.atomic():
        for one in taken:
            before = {"file": one.name, "sha256": one.sha256}
            record(access, "circulars.circular.detach", circular, before=before)
            one.delete()
    for one in taken:
        # A file that cannot be removed any more is in nobody's way.
        with suppress(OSError):
            one.file.delete(save=False)


def correct(access: Access, circular: Circular, text: str, reason: str) -> Erratum:
    """A correction after publication; it stands on the public page beside what was printed."""
    access.require("circulars.publish")
    _must_be(circular, CircularState.PUBLISHED)
    if not text.strip() or not reason.strip():
        raise ValidationError(_("更正须写明更正的内容和原因。"), code="text")
    with transaction.atomic():
        erratum = Erratum.objects.create(
            circular=circular, text=text.strip(), reason=reason.strip(), by=access.user
        )
        record(access, "circulars.circular.correct", circular, after={"text": text}, reason=reason)
    return erratum


def _keep(circular: Circular, name: str, content: bytes, *, made: bool = True) -> CircularFile:
    digest = hashlib.sha256(content).hexdigest()
    kept = CircularFile(circular=circular, name=name, made=made, sha256=digest)
    kept.file.save(f"{circular.slug}-{name}", ContentFile(content), save=False)
    kept.save()
    return kept


def _must_be(circular: Circular, state: CircularState) -> None:
    if circular.state != state:
        raise ValidationError(
            _("通报现在是“%(now)s”,这一步要在“%(wanted)s”时做。")
            % {"now": circular.get_state_display(), "wanted": state.label},
            code="state",
        )


def _must_be_ready(circular: Circular) -> None:
    missing = []
    if circular.campaign.stage not in SEALED:
        missing.append(_("检查活动还没有定稿"))
    if circular.signed_on is None:
        missing.append(_("没有填成文日期"))
    still_open = checked(circular).open_doubts
    if still_open:
        missing.append(_("核对清单上还有 %d 处没有改正或签认") % len(still_open))
    if missing:
        raise ValidationError(
            _("还不能送审或公布:%s。") % in_a_row(*missing, mark=";"), code="not_ready"
        )
