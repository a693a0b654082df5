"""Rows of a list of media accounts."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.people.access import Access
from xuncha_platform.registry.importing.missing import propose_missing
from xuncha_platform.registry.importing.parsing import Parsed
from xuncha_platform.registry.importing.places import Places
from xuncha_platform.registry.importing.planned import Planned, against
from xuncha_platform.registry.models import MediaAccount, RowAction, SiteStatus
from xuncha_platform.registry.rules.accounts import told_apart
from xuncha_platform.registry.rules.statuses import check_changeable, check_status
from xuncha_platform.web.spoken import in_a_row

FIELDS = (
    "platform",
    "name",
    "account_id",
    "sponsor",
    "certified_as",
    "status",
    "status_since",
    "status_reason",
)


class AccountPlanner:
    """An account is recognised by its platform with its id, or with its name; where several bear
    the name, by its sponsor and by whom it is certified as."""

    def __init__(self, access: Access) -> None:
        self.places = Places(access)
        self.missing: dict[str, dict[str, Any]] = {}
        self._today = timezone.localdate()
        everything = MediaAccount.objects.exclude(status=SiteStatus.VOID)
        self._taken = {
            (platform, account): pk
            for pk, platform, account in everything.values_list("pk", "platform", "account_id")
            if account
        }
        own = everything.scope(access).values("id", "version", *FIELDS)
        self._own = {row["id"]: row for row in own.iterator(chunk_size=2000)}
        self._names: dict[tuple[str, str], list[int]] = {}
        for row in self._own.values():
            self._names.setdefault((row["platform"], row["name"]), []).append(row["id"])
        # What a row is about → its line: the id of an account that is there, or how it calls one.
        self._seen: dict[object, int] = {}

    def plan(self, line: int, parsed: Parsed) -> Planned:
        """What a row would do; rows before it count as there already."""
        if parsed.errors:
            return Planned(RowAction.ERROR)
        values = parsed.values
        account = values.get("account_id", "")
        target = self._taken.get((values["platform"], account))
        if target is not None and target not in self._own:
            parsed.error(_("账号ID"), _("已由其他地区或单位登记,请核对。"))
            return Planned(RowAction.ERROR)
        if target is None and not account:
            named = self._named(values)
            if len(named) > 1:
                parsed.error(_("账号名称"), self._which(named))
                return Planned(RowAction.ERROR)
            target = named[0] if named else None
        first = self._seen.setdefault(target or _called(values), line)
        if first != line:
            parsed.error(_("账号名称"), _("与第 %(line)d 行重复。请只留一行。") % {"line": first})
            return Planned(RowAction.ERROR)
        if target is None:
            self._place(parsed)
            return Planned(RowAction.ERROR) if parsed.errors else Planned(RowAction.NEW, values)
        return self._change(self._own[target], parsed)

    def _named(self, values: dict[str, Any]) -> list[int]:
        """The accounts of that name on that platform; of several those whose sponsor, then whose
        certification is as in the row. None where the row names another sponsor than all of them."""
        found = self._names.get((values["platform"], values["name"]), [])
        for field in ("sponsor", "certified_as"):
            said = values.get(field)
            if len(found) > 1 and said:
                found = [pk for pk in found if self._own[pk][field] == said]
        return found

    def _which(self, named: list[int]) -> str:
        """What the row has to say, with what tells the accounts apart."""
        rows = [self._own[pk] for pk in named]
        told = [told_apart(r["account_id"], r["sponsor"], r["certified_as"]) for r in rows]
        return _("有 %(count)d 个账号叫这个名称:%(told)s。请写明账号ID、主办单位或认证主体。") % {
            "count": len(rows),
            "told": in_a_row(*told, mark=";"),
        }

    def _change(self, stored: dict[str, Any], parsed: Parsed) -> Planned:
        planned = against({n: v for n, v in parsed.values.items() if n in FIELDS}, stored)
        changed = planned.values
        try:
            if "status" in changed:
                since = changed.setdefault("status_since", self._today)
                reason = changed.setdefault("status_reason", _("按导入的清单变更"))
                for name in ("status_since", "status_reason"):
                    planned.before[name] = stored[name]
                old, old_since = stored["status"], stored["status_since"]
                check_status(old, changed["status"], since, reason, old_since, self._today)
            else:
                check_changeable(stored["status"], set(changed))
        except InputError as error:
            parsed.error(_("状态"), str(error))
            return Planned(RowAction.ERROR)
        return planned

    def _place(self, parsed: Parsed) -> None:
        propose_missing(self.places, self.missing, parsed, "")
        region = parsed.values.get("region", "")
        if clear := self.places.unclear(region):
            parsed.error(
                _("地区"),
                _("有几个地区叫“%(name)s”。请连同上级写,如:%(clear)s。")
                % {"name": region, "clear": clear},
            )


def _called(values: dict[str, Any]) -> tuple[str, ...]:
    """How a row calls an account that is not there yet."""
    if account := values.get("account_id"):
        return (values["platform"], account)
    more = (values.get("sponsor", ""), values.get("certified_as", ""))
    return (values["platform"], "", values["name"], *more)
