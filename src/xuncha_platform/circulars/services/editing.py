"""Writing a circular: begun from the figures, saved as versions, never overwritten."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha.punctuation import full_width
from xuncha.report.circular.editing import Section, edited, sections_of
from xuncha_platform.audit.services import changes, record
from xuncha_platform.campaigns.models import Campaign, Stage
from xuncha_platform.circulars.facts import compose_now
from xuncha_platform.circulars.models import Circular, CircularState, SignedException, Version
from xuncha_platform.circulars.rules.following import followed
from xuncha_platform.orgs.models import Level
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
        circular = Circular.objects.create(
            organisation=campaign.organisation,
            campaign=campaign,
            title=_title(campaign),
            issuer=_issuer(campaign),
            slug=f"{campaign.period_key.lower()}-{secrets.token_hex(4)}",
        )
        _compose(access, circular, _("由数据生成"))
        record(access, "circulars.circular.begin", circular, after={"title": circular.title})
    return circular


def _title(campaign: Campaign) -> str:
    kind = campaign.get_kind_display()
    title = f"{_issuer(campaign)}关于{campaign.period}政府网站{kind}情况的通报"
    # What is practice says so on every page.
    return full_width(f"{title}({PRACTICE})" if PRACTICE in campaign.title else title)


def _issuer(campaign: Campaign) -> str:
    """A government circulates through its general office; any other organisation by itself."""
    name = campaign.organisation.name
    if not name.endswith("人民政府"):
        return name
    office = (
        "办公厅" if campaign.organisation.level in (Level.NATIONAL, Level.PROVINCE) else "办公室"
    )
    return f"{name}{office}"


def _compose(access: Access, circular: Circular, remark: str) -> Version:
    """A new version as the core composes it from the figures of this moment."""
    return _add(access, circular, sections_of(compose_now(circular).circular), remark)


def draft_again(access: Access, circular: Circular) -> Version:
    """A new version composed afresh from the figures; what was written stays in the older ones."""
    access.require("circulars.change")
    _must_be_draft(circular)
    with transaction.atomic():
        made = _compose(access, circular, _("按最新数据重新生成"))
        record(access, "circulars.circular.redraft", circular, after={"version": made.number})
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
    """Save head and text as a new version. Where `fields` change (deadline, recipient), what the
    office left as drafted follows them.

    Raises Conflict when somebody saved meanwhile, InputError for a field in the text that the
    figures do not have, ValidationError once it is submitted.
    """
    access.require("circulars.change")
    _must_be_draft(circular)
    with transaction.atomic():
        claim(circular, version)
        circular.refresh_from_db()
        before = {name: getattr(circular, name) for name in HEAD}
        is_redrafted = fields is not None and dict(fields) != circular.fields
        drafted = sections_of(compose_now(circular).circular) if is_redrafted else ()
        for name in HEAD:
            setattr(circular, name, head.get(name, before[name]))
        if fields is not None:
            circular.fields = dict(fields)
        circular.save()
        composed = compose_now(circular).circular
        if is_redrafted:
            sections = followed(sections, drafted, sections_of(composed))
        edited(composed, sections)
        saved = _add(access, circular, sections, remark)
        old, new = changes(before, {name: getattr(circular, name) for name in HEAD})
        record(
            access,
            "circulars.circular.save",
            circular,
            before=old,
            after={**new, "version": saved.number},
            reason=remark,
        )
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


def written(sections: Sequence[Section]) -> list[dict[str, Any]]:
    """Sections as they are stored."""
    return [{"heading": one.heading, "paragraphs": list(one.paragraphs)} for one in sections]


def read(stored: Sequence[Mapping[str, Any]]) -> tuple[Section, ...]:
    """Stored sections back."""
    return tuple(Section(one["heading"], tuple(one["paragraphs"])) for one in stored)


def _add(access: Access, circular: Circular, sections: Sequence[Section], remark: str) -> Version:
    last = circular.versions.order_by("-number").first()
    return Version.objects.create(
        circular=circular,
        number=last.number + 1 if last else 1,
        sections=written(sections),
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
