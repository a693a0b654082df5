"""Writing a circular: begun from the figures, saved as versions, never overwritten."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from xuncha.punctuation import full_width
from xuncha.report.circular.editing import Section, edited, sections_of
from xuncha_platform.audit.services import changes, record
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.circulars.facts import compose_now
from xuncha_platform.circulars.history import is_whole
from xuncha_platform.circulars.models import Circular, CircularState, SignedException, Version
from xuncha_platform.circulars.rules.following import followed
from xuncha_platform.circulars.rules.heading import issuer_of, scope_of, title_of
from xuncha_platform.circulars.rules.office_fields import with_rectification
from xuncha_platform.people.access import Access
from xuncha_platform.web.forms import claim

HEAD = ("title", "document_number", "issuer", "addressees", "signed_on", "decimals")
PRACTICE = "演练数据"
_WRITABLE = (Stage.REVIEW, Stage.REPLY, Stage.FROZEN)


def begin(access: Access, campaign: Campaign) -> Circular:
    """The circular of a campaign, with a first version composed from its figures.

    A campaign has one circular: where there is one already, it is returned. Raises ValidationError
    before the campaign is in review, InputError where its figures make no circular.
    """
    access.require("circulars.change")
    existing = Circular.objects.filter(campaign=campaign).first()
    if existing is not None:
        return existing
    if campaign.stage not in _WRITABLE:
        raise ValidationError(_("监测完成、进入复核之后才能起草通报。"), code="stage")
    with transaction.atomic():
        circular = _begun(campaign)
        _compose(access, circular, _("由数据生成"))
        record(access, "circulars.circular.begin", circular, after={"title": circular.title})
    return circular


def _begun(campaign: Campaign) -> Circular:
    """Headed as the office is; what it chose for its last circular, decimals too, stays chosen."""
    office = campaign.organisation
    issuer = issuer_of(office.name, office.level)
    last = Circular.objects.filter(organisation=office).order_by("-id").first()
    scope = scope_of(office.name, office.level) if is_whole(campaign) else ""
    with override("zh-hans"):
        # In whatever language one works: a circular is Chinese.
        action = str(campaign.get_kind_display())
    title = title_of(last.issuer if last else issuer, campaign.period, scope, action)
    made = Circular(
        organisation=office,
        campaign=campaign,
        # What is practice says so on every page.
        title=full_width(f"{title}({PRACTICE})") if PRACTICE in campaign.title else title,
        issuer=issuer,
        slug=f"{campaign.period_key.lower()}-{secrets.token_hex(4)}",
    )
    if last:
        made.issuer, made.addressees, made.decimals = last.issuer, last.addressees, last.decimals
        report_to = last.fields.get("rectification", {}).get("report_to")
        made.fields = with_rectification({}, None, report_to)
    made.save()
    return made


def _compose(access: Access, circular: Circular, remark: str) -> Version:
    """A new version as the core composes it from the figures of this moment."""
    drafted = sections_of(compose_now(circular).circular)
    return _add(access, circular, drafted, remark, drafted)


def draft_again(access: Access, circular: Circular) -> Version:
    """A new version composed afresh from the figures; what was written stays in the older ones."""
    access.require("circulars.change")
    _must_be_draft(circular)
    with transaction.atomic():
        # Who has the text before it open is told, as when somebody saves.
        claim(circular, circular.version)
        made = _compose(access, circular, _("按最新数据重新生成"))
        record(access, "circulars.circular.redraft", circular, after={"version": made.number})
    return made


def bring_back(access: Access, circular: Circular, number: int) -> Version:
    """A new version with the text of an earlier one; the head stays as it is now.

    Raises ValidationError where there is no such version, InputError where it holds a field that
    the figures no longer have.
    """
    access.require("circulars.change")
    _must_be_draft(circular)
    wanted = circular.versions.filter(number=number).first()
    if wanted is None:
        raise ValidationError(_("没有第 %d 版。") % number, code="version")
    composed = compose_now(circular).circular
    sections = read(wanted.sections)
    edited(composed, sections)
    with transaction.atomic():
        claim(circular, circular.version)
        remark = _("恢复第 %d 版") % number
        made = _add(access, circular, sections, remark, sections_of(composed))
        after = {"version": made.number, "from": number}
        record(access, "circulars.circular.bring_back", circular, after=after)
    return made


def save(
    access: Access,
    circular: Circular,
    head: Mapping[str, Any],
    sections: Sequence[Section],
    *,
    version: int,
    fields: Mapping[str, Any] | None = None,
    remark: str = "",
) -> Version:
    """Save head and text as a new version. What the office left as it was drafted follows `head`,
    `fields` (deadline, recipient) and the figures.

    Raises Conflict when somebody saved meanwhile, InputError for a field in the text that the
    figures do not have, ValidationError once it is submitted.
    """
    access.require("circulars.change")
    _must_be_draft(circular)
    with transaction.atomic():
        claim(circular, version)
        circular.refresh_from_db()
        before, drafted = _head_of(circular), _last_draft(circular)
        for name in HEAD:
            setattr(circular, name, head.get(name, before[name]))
        if fields is not None:
            circular.fields = dict(fields)
        circular.save()
        composed = compose_now(circular).circular
        sections = followed(sections, drafted, sections_of(composed))
        edited(composed, sections)
        saved = _add(access, circular, sections, remark, sections_of(composed))
        old, new = changes(before, _head_of(circular))
        after = {**new, "version": saved.number}
        record(access, "circulars.circular.save", circular, before=old, after=after, reason=remark)
    return saved


def sign_exception(access: Access, circular: Circular, path: str, line: str, reason: str) -> None:
    """Answer with one's name for a fault of the figures check that is to stay."""
    access.require("circulars.change")
    _must_be_draft(circular)
    if not reason.strip():
        raise ValidationError(_("保留一处不一致须写明理由。"), code="reason")
    with transaction.atomic():
        SignedException.objects.create(
            circular=circular, path=path, line=line[:500], reason=reason.strip(), by=access.user
        )
        record(
            access, "circulars.circular.sign", circular, after={"line": line[:500]}, reason=reason
        )


def _head_of(circular: Circular) -> dict[str, Any]:
    return {name: getattr(circular, name) for name in HEAD}


def _last_draft(circular: Circular) -> tuple[Section, ...]:
    """What was drafted when the newest version was saved; of one before 0.2.0, what would be now."""
    newest = circular.versions.order_by("-number").first()
    if newest is not None and newest.drafted:
        return read(newest.drafted)
    return sections_of(compose_now(circular).circular)


def written(sections: Sequence[Section]) -> list[dict[str, Any]]:
    """Sections as they are stored."""
    return [{"heading": one.heading, "paragraphs": list(one.paragraphs)} for one in sections]


def read(stored: Sequence[Mapping[str, Any]]) -> tuple[Section, ...]:
    """Stored sections back."""
    return tuple(Section(one["heading"], tuple(one["paragraphs"])) for one in stored)


def _add(
    access: Access,
    circular: Circular,
    sections: Sequence[Section],
    remark: str,
    drafted: Sequence[Section],
) -> Version:
    last = circular.versions.order_by("-number").first()
    return Version.objects.create(
        circular=circular,
        number=last.number + 1 if last else 1,
        sections=written(sections),
        drafted=written(drafted),
        head={name: _said(getattr(circular, name)) for name in HEAD},
        by=access.user,
        remark=remark[:200],
    )


def _said(value: Any) -> str:
    return "" if value is None else str(value)


def _must_be_draft(circular: Circular) -> None:
    if circular.state != CircularState.DRAFT:
        raise ValidationError(
            _("通报%s,不能再改。要改先退回起草;已公布的请写更正。") % circular.get_state_display(),
            code="state",
        )
