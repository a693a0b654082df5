"""Rows of a list of websites."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.addresses import (
    Address,
    standing_addresses,
    take_addresses,
)
from xuncha_platform.registry.importing.contacts import Person, standing_contacts, take_contacts
from xuncha_platform.registry.importing.missing import propose_missing
from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.importing.places import Places, level_of
from xuncha_platform.registry.importing.planned import Planned, against
from xuncha_platform.registry.models import RowAction, Site, SiteStatus
from xuncha_platform.registry.rules.codes import code_warnings
from xuncha_platform.registry.rules.duplicates import CODE, NAME, URL, Entry, Known
from xuncha_platform.registry.rules.statuses import check_changeable, check_status
from xuncha_platform.registry.rules.urls import url_key

# What a list may change of a site that is there.
FIELDS = (
    "site_id_code",
    "name",
    "url",
    "level",
    "is_portal",
    "has_services",
    "sponsor",
    "supervisor",
    "operator",
    "icp",
    "police",
    "party_government_mark",
    "platform",
    "status",
    "status_since",
    "status_reason",
    "filed_on",
    "note",
)


_STORED = ("id", "version", "region_id", *FIELDS)


class SitePlanner:
    """Recognises sites by code, address and name; a code or an address alone is certain."""

    def __init__(self, access: Access) -> None:
        self.places = Places(access)
        self.missing: dict[str, dict[str, Any]] = {}
        self._today = timezone.localdate()
        everything = Site.objects.exclude(status=SiteStatus.VOID)
        # The whole register: a code that stands elsewhere is taken, though it is not shown.
        self._known = Known.of(
            Entry(*row)
            for row in everything.values_list("pk", "site_id_code", "url", "name", "region_id")
        )
        own = everything.scope(access).values_list(*_STORED)
        # Tuples: 100,000 dicts of twenty fields would take hundreds of megabytes.
        self._own = {row[0]: row for row in own.iterator(chunk_size=2000)}
        self._people = standing_contacts(Site.objects.scope(access).values_list("pk", flat=True))
        self._addresses = standing_addresses(
            Site.objects.scope(access).values_list("pk", flat=True)
        )
        # Rows of the file itself, by line.
        self._file = Known()
        # Lines of the file that give a code.
        self._coded: set[int] = set()

    def plan(self, line: int, parsed: Parsed) -> Planned:
        """What a row would do; rows before it count as there already."""
        values = parsed.values
        people, addresses = take_contacts(parsed), take_addresses(parsed)
        entry = Entry(
            -line,
            values.get("site_id_code", ""),
            values.get("url", ""),
            values.get("name", ""),
            self._region_key(values),
        )
        self._repeats(entry, parsed)
        self._file.add(entry)
        if parsed.errors:
            return Planned(RowAction.ERROR)
        planned = self._decide(entry, parsed)
        if planned.action in (RowAction.NEW, RowAction.DUPLICATE):
            self._place(parsed)
        if people and planned.action != RowAction.ERROR:
            self._add_contacts(planned, people, parsed)
        if planned.action != RowAction.ERROR:
            self._add_addresses(planned, addresses)
        return planned

    def _add_addresses(self, planned: Planned, addresses: list[Address]) -> None:
        """Addresses of a list are added to those that stand; none is ended by a list."""
        standing = self._addresses.get(planned.target or 0, set())
        if new := [one for one in addresses if one["url"] not in standing]:
            planned.values["addresses"] = new
            if planned.action == RowAction.SAME:
                planned.action = RowAction.CHANGE

    def _add_contacts(self, planned: Planned, people: list[Person], parsed: Parsed) -> None:
        """Contacts of a list are added where there are none; those that stand are left alone."""
        standing = self._people.get(planned.target or 0, [])
        if not standing:
            planned.values["contacts"] = people
            if planned.action == RowAction.SAME:
                planned.action = RowAction.CHANGE
        elif standing != people:
            parsed.warn(_("联系人"), _("登记里已有联系人,不按清单改动。请在网站的页面上修改。"))

    def _decide(self, entry: Entry, parsed: Parsed) -> Planned:
        found = self._known.matches(entry)
        target = next(iter(found.get(CODE, ()) or found.get(URL, ()) or found.get(NAME, ())), None)
        if target is None:
            return self._new(parsed)
        if target not in self._own:
            return self._elsewhere(found, parsed)
        stored = dict(zip(_STORED, self._own[target], strict=True))
        certain = CODE in found or (URL in found and not self._codes_differ(entry, stored))
        planned = against(self._comparable(parsed, stored), stored)
        self._check_change(planned, stored, parsed)
        if parsed.errors:
            return Planned(RowAction.ERROR)
        if not certain:
            how = _("网址") if URL in found else _("名称和地区")
            parsed.warn(
                "",
                _("与已登记的“%(name)s”%(how)s相同。请选择怎样处理。")
                % {"name": stored["name"], "how": how},
            )
            # All values are kept: the person may say that it is another site.
            planned.action = RowAction.DUPLICATE
            planned.values = {**parsed.values, **planned.values}
        return planned

    def _new(self, parsed: Parsed) -> Planned:
        values = parsed.values
        if clear := self.places.unclear(values.get("region", "")):
            parsed.error(
                _("地区"),
                _("有几个地区叫“%(name)s”。请连同上级写,如:%(clear)s。")
                % {"name": values["region"], "clear": clear},
            )
        self._place_of_new(parsed)
        self._check_code(parsed)
        status, since = values.get("status"), values.get("status_since")
        if since and since > self._today:
            parsed.error(_("状态起始"), _("在今天之后。状态只登记已经发生的变化。"))
        if status in ("suspended", "closed") and not values.get("status_reason"):
            parsed.warn(_("状态原因"), _("没有写下线或关停的原因。"))
        return Planned(RowAction.ERROR) if parsed.errors else Planned(RowAction.NEW, values)

    def _place_of_new(self, parsed: Parsed) -> None:
        """The level goes by the region; a site without a region counts in one's own."""
        values, root = parsed.values, self.places.root
        name, said = values.get("region", ""), values.get("level", "")
        region = self.places.find(name)
        if not said:
            values["level"] = (
                region.level if region else level_of(name, root) if name else root.level
            )
        if not name and said != root.level and self.places.has_regions:
            parsed.warn(_("地区"), _("没有填写,将计入“%(name)s”,请核对。") % {"name": root.name})

    def _elsewhere(self, found: Mapping[str, tuple[int, ...]], parsed: Parsed) -> Planned:
        """An office sees nothing of another one's register but that the code is taken."""
        if CODE in found:
            parsed.error(_("网站标识码"), _("已由其他地区或单位登记,请核对。"))
            return Planned(RowAction.ERROR)
        if URL in found:
            parsed.error(_("首页网址"), _("已由其他地区或单位登记,请核对。"))
            return Planned(RowAction.ERROR)
        return self._new(parsed)

    def _comparable(self, parsed: Parsed, stored: dict[str, Any]) -> dict[str, Any]:
        """The values a list may change; a status without a day begins today."""
        values = parsed.values
        wanted = {name: values[name] for name in FIELDS if name in values}
        if "url" in parsed.bare and url_key(wanted["url"]) == url_key(stored["url"]):
            # www.x.gov.cn says nothing against https.
            del wanted["url"]
        name = values.get("region", "")
        if name and not self.places.means(name, stored["region_id"]):
            self._move(name, wanted, parsed)
        if "status" in wanted and wanted["status"] != stored["status"]:
            wanted.setdefault("status_since", self._today)
        return wanted

    def _move(self, name: str, wanted: dict[str, Any], parsed: Parsed) -> None:
        """Another region than the one that is registered, where one is meant."""
        region = self.places.find(name)
        if region is None or self.places.unclear(name):
            parsed.warn(
                _("地区"), _("没有地区叫“%(name)s”,或有几个,所属地区不变。") % {"name": name}
            )
        else:
            wanted["region_id"] = region.pk

    def _check_change(self, planned: Planned, stored: dict[str, Any], parsed: Parsed) -> None:
        changed = planned.values
        try:
            if "status" in changed:
                since: date = changed.get("status_since") or stored["status_since"] or self._today
                reason = changed.get("status_reason") or _("按导入的清单变更")
                changed["status_reason"] = reason
                planned.before["status_reason"] = stored["status_reason"]
                old_since = stored["status_since"]
                check_status(
                    stored["status"], changed["status"], since, reason, old_since, self._today
                )
            else:
                check_changeable(stored["status"], set(changed))
        except InputError as error:
            parsed.error(_("状态"), str(error))
        if "site_id_code" in changed or "region_id" in changed:
            self._check_code(parsed)

    def _check_code(self, parsed: Parsed) -> None:
        region = self.places.find(parsed.values.get("region", ""))
        division = region.division_code if region else ""
        for warning in code_warnings(parsed.values.get("site_id_code", ""), division):
            parsed.warn(_("网站标识码"), warning)

    def _repeats(self, entry: Entry, parsed: Parsed) -> None:
        """Rows of the same file that say the same."""
        found = self._file.matches(entry)
        # Two sites may share an address as long as each has a code of its own.
        shared = URL in found and entry.code and found[URL][0] in self._coded
        if entry.code:
            self._coded.add(entry.key)
        for kind, header in ((CODE, _("网站标识码")), (URL, _("首页网址"))):
            if kind in found and not (kind == URL and shared):
                parsed.error(
                    header,
                    _("与第 %(line)d 行重复。请只留一行。") % {"line": -found[kind][0]},
                )
        if NAME in found and not parsed.errors:
            parsed.warn(
                _("网站名称"), _("与第 %(line)d 行同名,请核对。") % {"line": -found[NAME][0]}
            )

    def _place(self, parsed: Parsed) -> None:
        """Note regions and offices that the tree does not have."""
        propose_missing(self.places, self.missing, parsed, parsed.values.get("level", ""))

    def _region_key(self, values: dict[str, Any]) -> int | str:
        region = self.places.find(values.get("region", ""))
        return region.pk if region else values.get("region", "") or self.places.root.pk

    @staticmethod
    def _codes_differ(entry: Entry, stored: dict[str, Any]) -> bool:
        return bool(entry.code and stored["site_id_code"] and entry.code != stored["site_id_code"])
