"""Add, rename, end an organisation. Nothing is ever deleted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import changes, record
from xuncha_platform.orgs.models import Organisation, OrganisationKind
from xuncha_platform.orgs.paths import SEGMENT, is_within
from xuncha_platform.orgs.rules.divisions import check_division, normal_division
from xuncha_platform.orgs.rules.places import DEEPEST, check_level, short_name_of
from xuncha_platform.orgs.services.checking import (
    check_code,
    check_day,
    check_name,
    code_above,
)
from xuncha_platform.orgs.services.following import regions_follow
from xuncha_platform.people.access import Access
from xuncha_platform.web.forms import claim
from xuncha_platform.web.spoken import in_a_row

# What decides under which region sites are counted.
COUNTING = frozenset(("level", "kind", "counted_apart"))
FIELDS = ("name", "short_name", "level", "kind", "division_code", "counted_apart", "position")


def must_be_below(access: Access, organisation: Organisation, *, itself: bool = False) -> None:
    """Raise PermissionDenied unless the organisation lies below one's own (or is it: `itself`)."""
    own = access.organisation
    if (
        own is None
        or not is_within(organisation.path, own.path)
        or (organisation.pk == own.pk and not itself)
    ):
        raise PermissionDenied("not below one's own organisation")


def create(access: Access, parent: Organisation, values: Mapping[str, Any]) -> Organisation:
    """Add an organisation below another one. Raises ValidationError for unusable values."""
    access.require("orgs.change")
    must_be_below(access, parent, itself=True)
    with transaction.atomic():
        parent = Organisation.objects.select_for_update().get(pk=parent.pk)
        if parent.ended_on is not None:
            raise ValidationError(_("%(name)s已撤销,不能再增加下级。") % {"name": parent})
        if len(parent.path) >= DEEPEST * SEGMENT:
            raise ValidationError(_("机构最多 %(most)d 层。") % {"most": DEEPEST})
        cleaned = _cleaned(values, parent)
        cleaned["short_name"] = cleaned.get("short_name") or short_name_of(cleaned["name"])
        check_name(cleaned["name"], parent)
        check_code(access, cleaned["division_code"])
        organisation = Organisation(parent=parent, **cleaned)
        organisation.save()
        after = {name: value for name, value in cleaned.items() if value not in ("", False, 0)}
        record(
            access,
            "orgs.organisation.create",
            organisation,
            owner=organisation,
            after={**after, "parent": str(parent)},
        )
    return organisation


def change(
    access: Access,
    organisation: Organisation,
    values: Mapping[str, Any],
    version: int,
    reason: str = "",
) -> Organisation:
    """Change names, level, code, order. Raises ValidationError, or web.forms.Conflict."""
    access.require("orgs.change")
    must_be_below(access, organisation, itself=True)
    stored = Organisation.objects.select_related("parent").get(pk=organisation.pk)
    full = {name: values.get(name, getattr(stored, name)) for name in FIELDS}
    cleaned = _cleaned(full, stored.parent)
    if cleaned["name"] != stored.name:
        check_name(cleaned["name"], stored.parent)
    if cleaned["division_code"] != stored.division_code:
        check_code(access, cleaned["division_code"])
    before, after = changes({name: getattr(stored, name) for name in FIELDS}, cleaned)
    if not after:
        return stored
    with transaction.atomic(), regions_follow(access, *([stored] if set(after) & COUNTING else [])):
        claim(stored, version)
        for name, value in after.items():
            setattr(stored, name, value)
        stored.save(update_fields=list(after))
        record(
            access,
            "orgs.organisation.change",
            stored,
            owner=stored,
            before=before,
            after=after,
            reason=reason,
        )
    return stored


def end(access: Access, organisation: Organisation, on: date, reason: str) -> None:
    """End an organisation that nothing depends on any more; its history stays."""
    access.require("orgs.change")
    must_be_below(access, organisation)
    check_day(on)
    with transaction.atomic():
        organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)
        if organisation.ended_on is not None:
            return
        if left := _left_over(organisation):
            raise ValidationError(
                _("还有%(left)s,请先移走、关停或合并到别的机构。")
                % {"left": in_a_row(*left, mark="、")}
            )
        organisation.ended_on = on
        organisation.save(update_fields=["ended_on"])
        record(
            access,
            "orgs.organisation.end",
            organisation,
            owner=organisation,
            after={"ended_on": on},
            reason=reason,
        )
        _end_roles(access, organisation, reason)


def _end_roles(access: Access, organisation: Organisation, reason: str) -> None:
    """Roles end with their organisation, links to it too; each has its line in the record."""
    now = timezone.now()
    for member in organisation.members.filter(until__isnull=True).select_related("user"):
        member.until = now
        member.save(update_fields=["until"])
        record(
            access,
            "people.membership.end",
            member.user,
            owner=organisation,
            before={"role": member.role, "organisation": str(organisation)},
            reason=reason,
        )
    for link in organisation.invitations.filter(
        used_at=None, withdrawn_at=None, for_password=False
    ):
        link.withdrawn_at = now
        link.save(update_fields=["withdrawn_at"])
        record(access, "people.invitation.withdraw", link, reason=reason)


def restore(access: Access, organisation: Organisation, reason: str) -> None:
    """Take the ending back. Roles that ended with it are granted anew by hand."""
    access.require("orgs.change")
    must_be_below(access, organisation)
    if organisation.ended_on is None:
        return
    if organisation.merged_into is not None:
        raise ValidationError(_("已并入%(name)s,不能恢复。") % {"name": organisation.merged_into})
    if organisation.parent is not None and organisation.parent.ended_on is not None:
        raise ValidationError(
            _("上级%(name)s已撤销,请先恢复上级。") % {"name": organisation.parent}
        )
    with transaction.atomic():
        check_name(organisation.name, organisation.parent)
        check_code(access, organisation.division_code)
        before = {"ended_on": organisation.ended_on}
        organisation.ended_on = None
        organisation.save(update_fields=["ended_on"])
        record(
            access,
            "orgs.organisation.restore",
            organisation,
            owner=organisation,
            before=before,
            reason=reason,
        )


def _cleaned(values: Mapping[str, Any], parent: Organisation | None) -> dict[str, Any]:
    cleaned = {name: values[name] for name in FIELDS if name in values}
    cleaned["name"] = cleaned["name"].strip()
    if not cleaned["name"]:
        raise ValidationError(_("请填写名称。"))
    check_level(cleaned["level"], parent)
    code = normal_division(cleaned.get("division_code", ""))
    if cleaned["kind"] == OrganisationKind.DEPARTMENT and code:
        raise ValidationError(_("部门没有行政区划代码,请留空。"))
    check_division(code, cleaned["level"], code_above(parent))
    cleaned["division_code"] = code
    # Only a zone can be counted apart from the region around it.
    if cleaned["kind"] != OrganisationKind.ZONE:
        cleaned["counted_apart"] = False
    return cleaned


def _left_over(organisation: Organisation) -> list[str]:
    """What still hangs on an organisation, in words."""
    site, account = apps.get_model("registry.Site"), apps.get_model("registry.MediaAccount")
    found = (
        (organisation.children.filter(ended_on=None), _("%(count)d 个下级机构")),
        (
            site.objects.filter(organisation=organisation).exclude(status="closed"),
            _("%(count)d 个网站"),
        ),
        (
            account.objects.filter(organisation=organisation).exclude(status="closed"),
            _("%(count)d 个新媒体账号"),
        ),
    )
    return [words % {"count": rows.count()} for rows, words in found if rows.exists()]
