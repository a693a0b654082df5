"""Paragraphs an office uses again and again."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import record
from xuncha_platform.circulars.models import Wording
from xuncha_platform.people.access import Access


def keep(access: Access, name: str, section: str, text: str) -> Wording:
    """Keep a paragraph under a name; one with the same name is replaced."""
    access.require("circulars.change")
    if not name.strip() or not text.strip():
        raise ValidationError(_("请填写名称和文字。"), code="text")
    with transaction.atomic():
        wording, _made = Wording.objects.update_or_create(
            organisation=access.organisation,
            name=name.strip()[:60],
            defaults={"section": section.strip()[:40], "text": text.strip()},
        )
        record(access, "circulars.wording.keep", wording, after={"text": wording.text[:200]})
    return wording


def drop(access: Access, wording: Wording) -> None:
    """Take a paragraph off the list; circulars that used it keep their text."""
    access.require("circulars.change")
    with transaction.atomic():
        record(access, "circulars.wording.drop", wording, before={"text": wording.text[:200]})
        wording.delete()
