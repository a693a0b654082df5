"""The whole register as files that can be imported again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from xuncha.report.words import COLUMN_KINDS
from xuncha_platform.registry.importing.cells import CELLS
from xuncha_platform.registry.importing.contacts import FIELDS, cell_name
from xuncha_platform.registry.models import AddressKind, MediaAccount, Site, SiteColumn
from xuncha_platform.registry.rules.contacts import MOST
from xuncha_platform.web.tables import Column, Table


def _is(word: str, other: str) -> Callable[[bool | None], str | None]:
    return lambda value: None if value is None else word if value else other


_HAS, _YES = _is("有", "无"), _is("是", "否")


def _addresses(kind: AddressKind) -> Callable[[Site], list[str]]:
    return lambda site: [
        one.url for one in site.addresses.all() if one.kind == kind and one.ended_on is None
    ]


def _redirect(site: Site) -> str | None:
    return next(iter(_addresses(AddressKind.REDIRECT)(site)), None)


def _aliases(site: Site) -> str | None:
    return " ".join(_addresses(AddressKind.ALIAS)(site)) or None


def _contact(number: int, field: str) -> Callable[[Site], str | None]:
    def read(site: Site) -> str | None:
        people = [one for one in site.contacts.all() if one.ended_on is None]
        return getattr(people[number - 1], field) or None if number <= len(people) else None

    return read


# Fields that are not written as they stand.
_SITES: dict[str, Callable[[Any], Any]] = {
    **{cell_name(n, field): _contact(n, field) for n in range(1, MOST + 1) for field in FIELDS},
    "redirect": _redirect,
    "aliases": _aliases,
    "region": lambda s: s.region.as_region,
    "level": lambda s: s.get_level_display(),
    "is_portal": lambda s: _YES(s.is_portal),
    "has_services": lambda s: _HAS(s.has_services),
    "party_government_mark": lambda s: _HAS(s.party_government_mark),
    "platform": lambda s: s.get_platform_display() or None,
    "status": lambda s: s.get_status_display(),
}
_COLUMNS: dict[str, Callable[[Any], Any]] = {
    "site": lambda c: c.site.site_id_code or c.site.url,
    "kind": lambda c: COLUMN_KINDS.get(c.kind) or None,
}
_ACCOUNTS: dict[str, Callable[[Any], Any]] = {
    "platform": lambda a: a.platform,
    "region": lambda a: a.organisation.short_name or a.organisation.name,
    "status": lambda a: a.get_status_display(),
}


def _columns(what: str, special: dict[str, Callable[[Any], Any]]) -> tuple[Column, ...]:
    return tuple(
        Column(cell.field, cell.headers[0], value=special.get(cell.field) or _plain(cell.field))
        for cell in CELLS[what]
    )


def _plain(name: str) -> Callable[[Any], Any]:
    def read(row: Any) -> Any:
        # An empty cell stays empty: it says nothing when the list comes back.
        return None if (value := getattr(row, name)) == "" else value

    return read


class _Whole(Table):
    @property
    def rows(self) -> Any:
        return self._all


class WholeSites(_Whole):
    """Every website with every field."""

    name = "register-sites"
    caption = _("网站登记")
    columns = _columns("sites", _SITES)


class WholeColumns(_Whole):
    """Every column in use."""

    name = "register-columns"
    caption = _("栏目信息表")
    columns = _columns("columns", _COLUMNS)


class WholeAccounts(_Whole):
    """Every media account."""

    name = "register-accounts"
    caption = _("新媒体账号登记")
    columns = _columns("accounts", _ACCOUNTS)


WHOLE: dict[str, tuple[type[Table], Callable[[Any], Any], Promise]] = {
    "sites": (
        WholeSites,
        lambda access: (
            Site.objects.scope(access)
            .exclude(status="void")
            .select_related("region")
            .prefetch_related("addresses", "contacts")
        ),
        _("网站"),
    ),
    "columns": (
        WholeColumns,
        lambda access: (
            SiteColumn.objects.scope(access)
            .filter(ended_on=None)
            .exclude(site__status="void")
            .select_related("site")
        ),
        _("栏目信息表"),
    ),
    "accounts": (
        WholeAccounts,
        lambda access: (
            MediaAccount.objects.scope(access).exclude(status="void").select_related("organisation")
        ),
        _("新媒体账号"),
    ),
}
