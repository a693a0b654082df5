"""Register a media account, and change what is registered of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from xuncha_platform.audit.services import changes, record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import ACCOUNT_FIELDS, values_of
from xuncha_platform.registry.models import MediaAccount
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.statuses import check_changeable
from xuncha_platform.registry.services.cleaning import check_account_free, check_within
from xuncha_platform.web.forms import claim


def create_account(access: Access, values: Mapping[str, Any], *, reason: str = "") -> MediaAccount:
    """Register an account. Raises InputError when it is registered already."""
    access.require("registry.change")
    with transaction.atomic():
        account = MediaAccount(**_cleaned(access, values, None))
        account.save()
        after = {k: v for k, v in values_of(account, ACCOUNT_FIELDS).items() if v}
        record(access, "registry.account.create", account, after=after, reason=reason)
    return account


def change_account(
    access: Access,
    account: MediaAccount,
    values: Mapping[str, Any],
    version: int,
    *,
    reason: str = "",
) -> MediaAccount:
    """Change fields of an account; nothing is written when nothing differs.

    Raises InputError, or web.forms.Conflict when somebody else saved since `version`.
    """
    access.require("registry.change")
    stored = MediaAccount.objects.scope(access).get(pk=account.pk)
    with transaction.atomic():
        cleaned = _cleaned(access, values, stored)
        changed = {n: v for n, v in cleaned.items() if getattr(stored, n) != v}
        if not changed:
            return stored
        check_changeable(stored.status, set(changed))
        before = values_of(stored, changed)
        claim(stored, version)
        for name, value in changed.items():
            setattr(stored, name, value)
        stored.save(update_fields=list(changed))
        was, now = changes(before, values_of(stored, changed))
        record(access, "registry.account.change", stored, before=was, after=now, reason=reason)
    return stored


def _cleaned(
    access: Access, values: Mapping[str, Any], stored: MediaAccount | None
) -> dict[str, Any]:
    cleaned = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    if "organisation" in cleaned:
        check_within(access, cleaned["organisation"])
    platform = cleaned.get("platform", stored.platform if stored else "")
    name = cleaned.get("name", stored.name if stored else "")
    if not platform or not name:
        raise refused(_("请填写平台和账号名称。"))
    account_id = cleaned.get("account_id", stored.account_id if stored else "")
    check_account_free(access, platform, account_id, stored.pk if stored else None)
    return cleaned
