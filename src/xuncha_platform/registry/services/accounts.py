"""Register a media account, and change what is registered of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from xuncha_platform.audit.services import record
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import ACCOUNT_FIELDS, values_of
from xuncha_platform.registry.models import MediaAccount
from xuncha_platform.registry.services.cleaning import clean_account
from xuncha_platform.registry.services.writing import write


def create_account(access: Access, values: Mapping[str, Any], *, reason: str = "") -> MediaAccount:
    """Register an account. Raises InputError when it is registered already."""
    access.require("registry.change")
    return apply_new_account(access, values, reason)


def apply_new_account(access: Access, values: Mapping[str, Any], reason: str) -> MediaAccount:
    """Register an account whose right to be registered was established."""
    with transaction.atomic():
        account = MediaAccount(**clean_account(access, values))
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
    return apply_to_account(access, stored, values, version, reason)


def apply_to_account(
    access: Access, stored: MediaAccount, values: Mapping[str, Any], version: int, reason: str
) -> MediaAccount:
    """Write changed fields of an account whose right to be changed was established."""
    with transaction.atomic():
        write(access, stored, clean_account(access, values, stored), version, reason)
    return stored
