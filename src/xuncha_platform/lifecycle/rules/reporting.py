"""What may be reported of a step: its value, its day, and what speaks against it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from django.utils.translation import gettext as _

from xuncha_platform.lifecycle.rules.steps import NOTICE, StepRule
from xuncha_platform.registry.rules.codes import normal_code
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import host_of, is_government_host, normal_url

_READ: Mapping[str, Callable[[str], str]] = {
    "url": normal_url,
    "code": normal_code,
    "text": str.strip,
}


def read_detail(rule: StepRule, text: str) -> str:
    """What is written down of a step, in normal form. Raises InputError for what cannot be."""
    if rule.detail is None:
        return ""
    detail = _READ[rule.reads](text)
    if not detail and not rule.optional:
        raise refused(_("请填写%(what)s。") % {"what": rule.detail})
    return detail


def check_day(on: date, approved_on: date, before: Mapping[str, date], today: date) -> None:
    """Raise InputError for a day that cannot be. `before`: step name → its day."""
    if on > today:
        raise refused(_("日期在今天之后。办完之后再填报。"))
    if on < approved_on:
        raise refused(_("日期早于批准的日期 %(day)s。请核对。") % {"day": approved_on.isoformat()})
    for name, day in before.items():
        if on < day:
            said = _("日期早于“%(name)s”的日期 %(day)s。请核对。")
            raise refused(said % {"name": name, "day": day.isoformat()})


def doubts(kind: str, code: str, detail: str, on: date, notice_since: date | None) -> list[str]:
    """What speaks against a step, for a note to answer. `notice_since`: day of the home notice."""
    told = []
    if (kind, code) == ("opening", "domain") and not is_government_host(host_of(detail)):
        told.append(_("域名不以 .gov.cn 或 .政务 为后缀。"))
    if code == "offline" and notice_since and on - notice_since < NOTICE:
        told.append(
            _("首页的迁移公告只悬挂了 %(days)d 天。公告信息原则上至少保留 30 天。")
            % {"days": (on - notice_since).days}
        )
    return told
