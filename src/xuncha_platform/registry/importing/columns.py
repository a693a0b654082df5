"""Rows of a 栏目信息表."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import PART_FIELDS
from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.importing.planned import Planned, against
from xuncha_platform.registry.models import RowAction, Site, SiteColumn, SiteStatus
from xuncha_platform.registry.rules.urls import normal_url, url_key

FIELDS = PART_FIELDS["column"]


class ColumnPlanner:
    """A column is recognised by its site with its address, or with its name."""

    def __init__(self, access: Access) -> None:
        self.missing: dict[str, dict[str, Any]] = {}
        self._sites: dict[str, int | None] = {}
        sites = Site.objects.scope(access).exclude(status=SiteStatus.VOID)
        for pk, code, name, url in sites.values_list("pk", "site_id_code", "name", "url"):
            for word in {code, name, url_key(url)} - {""}:
                # A name that two sites have means neither.
                self._sites[word] = None if word in self._sites else pk
        closed = sites.filter(status=SiteStatus.CLOSED)
        self._ended = set(closed.values_list("pk", flat=True))
        # By both, by address, by name; an address or a name that two have means neither.
        self._known: dict[tuple[int, str, str], dict[str, Any] | None] = {}
        rows = SiteColumn.objects.scope(access).filter(ended_on=None)
        for row in rows.values("id", "version", "site_id", *FIELDS).iterator(chunk_size=2000):
            site, url, name = row["site_id"], row["url"], row["name"]
            for key in ((site, url, name), (site, url, ""), (site, "", name)):
                self._known[key] = None if key in self._known else row
        self._seen: dict[tuple[int, str, str], int] = {}

    def plan(self, line: int, parsed: Parsed) -> Planned:
        """What a row would do; rows before it count as there already."""
        if parsed.errors:
            return Planned(RowAction.ERROR)
        values = parsed.values
        site = self._site(values.pop("site"))
        if site is None:
            parsed.error(_("网站"), _("登记中没有这个网站,或有几个同名的。请写标识码或首页网址。"))
            return Planned(RowAction.ERROR)
        first = self._seen.setdefault((site, values["url"], values["name"]), line)
        if first != line:
            parsed.error(_("栏目网址"), _("与第 %(line)d 行重复。请只留一行。") % {"line": first})
            return Planned(RowAction.ERROR)
        stored = self._stored(site, values["url"], values["name"])
        planned = against(values, stored) if stored else None
        if site in self._ended and (planned is None or planned.action != RowAction.SAME):
            parsed.error(_("网站"), _("这个网站已经永久下线,栏目不再修改。"))
            return Planned(RowAction.ERROR)
        if planned:
            return planned
        return Planned(RowAction.NEW, {**values, "site_id": site})

    def _stored(self, site: int, url: str, name: str) -> dict[str, Any] | None:
        keys = ((site, url, name), (site, url, ""), (site, "", name))
        return next((row for key in keys if (row := self._known.get(key))), None)

    def _site(self, word: str) -> int | None:
        if word in self._sites:
            return self._sites[word]
        try:
            return self._sites.get(url_key(normal_url(word)))
        except InputError:
            return None
