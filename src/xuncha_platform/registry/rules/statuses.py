"""How the status of a site or an account may change, and what may change in which."""

from __future__ import annotations

from datetime import date

from django.utils.translation import gettext as _

from xuncha_platform.registry.rules.refusal import refused

# From each status to those that may follow. A closed site comes back only by a correction.
FOLLOWS = {
    "planned": ("running", "closed", "void"),
    "running": ("suspended", "closed", "void"),
    "suspended": ("running", "closed", "void"),
    "closed": ("running",),
    "void": ("running",),
}
# 筹建 and 正常运行 speak for themselves; everything else is an act with a reason.
_NEEDS_REASON = ("suspended", "closed", "void")
# Of an ended site only the remark may change.
CHANGEABLE_WHEN_ENDED = frozenset({"note"})
ENDED = frozenset({"closed", "void"})


def check_status(
    old: str, new: str, since: date, reason: str, old_since: date | None, today: date
) -> None:
    """Raise InputError unless a status may follow on that day for that reason."""
    if new not in FOLLOWS[old]:
        raise refused(_("现在的状态不能直接改成这一状态。请先改成允许的状态。"))
    if since > today:
        raise refused(
            _("状态起始日期在今天之后。状态只登记已经发生的变化;将来的下线请登记临时下线。")
        )
    if old_since and since < old_since:
        raise refused(
            _("状态起始日期早于上一状态的起始日期 %(day)s。请核对。")
            % {"day": old_since.isoformat()}
        )
    if not reason.strip() and (new in _NEEDS_REASON or old in ENDED):
        raise refused(_("请写明原因,它会留在网站的记录里。"))


def check_changeable(status: str, fields: set[str]) -> None:
    """Raise InputError when an ended site would be changed in more than its remark."""
    if status in ENDED and fields - CHANGEABLE_WHEN_ENDED:
        raise refused(_("已经永久下线或作废的登记不再修改。登记有误的,请先把状态改回正常运行。"))
