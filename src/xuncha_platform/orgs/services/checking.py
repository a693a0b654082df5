"""What the rest of the tree says against a name, a code or a day. Raises ValidationError."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import ancestors, is_within
from xuncha_platform.people.access import Access


def check_name(name: str, parent: Organisation | None) -> None:
    """Below one parent a name is borne once."""
    if Organisation.objects.filter(parent=parent, name=name, ended_on=None).exists():
        raise ValidationError(_("同一上级之下已有“%(name)s”。") % {"name": name})


def check_code(access: Access, code: str) -> None:
    """A division has one government: its code is borne once."""
    if not code:
        return
    holder = Organisation.objects.filter(division_code=code, ended_on=None).first()
    if holder is None:
        return
    own = access.organisation
    if own is not None and is_within(holder.path, own.path):
        raise ValidationError(
            _("行政区划代码 %(code)s 已由“%(name)s”使用。") % {"code": code, "name": holder}
        )
    raise ValidationError(
        _("行政区划代码 %(code)s 已由本机构范围之外的机构使用。") % {"code": code}
    )


def check_day(on: date) -> None:
    """What is done now did not happen tomorrow: from then on nothing counts there any more."""
    if on > timezone.localdate():
        raise ValidationError(_("日期不能晚于今天。到了那一天再来办理。"))


def code_above(parent: Organisation | None) -> str:
    """The division code that holds at a place: the parent's, else the nearest one above it."""
    if parent is None:
        return ""
    above = Organisation.objects.filter(path__in=ancestors(parent.path)).exclude(division_code="")
    nearest = above.order_by("-path").values_list("division_code", flat=True).first()
    return nearest or ""
