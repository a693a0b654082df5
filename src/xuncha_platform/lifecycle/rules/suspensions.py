"""What may be suspended, for how long: pure, no database.

国办发〔2017〕47号《政府网站发展指引》:临时下线每年不得超过1次,下线时间不得超过30天;因不可抗因素
断电断网或被责令紧急关停的,不计入当年下线次数. Older practice knew longer ones, so that both are
told to the person who approves instead of being refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from xuncha_platform.registry.rules.refusal import refused

LONGEST = timedelta(days=30)
LONGEST_MAINTENANCE = timedelta(hours=24)


def check_window(starts_at: datetime, ends_at: datetime | None, maintenance: bool) -> None:
    """Raise InputError for a window that cannot be."""
    if ends_at is not None and ends_at <= starts_at:
        raise refused(_("结束时间应晚于起始时间。"))
    if not maintenance:
        return
    if ends_at is None:
        raise refused(_("维护窗口要写明结束时间。"))
    if ends_at - starts_at > LONGEST_MAINTENANCE:
        raise refused(_("维护窗口最长 24 小时。更长的请申请临时下线。"))


def overlaps(
    starts_at: datetime, ends_at: datetime | None, other: tuple[datetime, datetime | None]
) -> bool:
    """Whether two windows share a moment; None never ends."""
    begins, ends = other
    return (ends is None or starts_at < ends) and (ends_at is None or begins < ends_at)


def warnings(
    starts_at: datetime,
    ends_at: datetime | None,
    forced: bool,
    earlier: Sequence[datetime],
) -> list[str]:
    """What the guideline says against a suspension, for the person who approves.

    `earlier`: when other approved, counted suspensions of the site began.
    """
    told = []
    if ends_at is None:
        told.append(_("没有写结束时间。《政府网站发展指引》要求临时下线不得超过 30 天。"))
    elif ends_at - starts_at > LONGEST:
        told.append(
            _("共 %(days)d 天。《政府网站发展指引》要求临时下线不得超过 30 天。")
            % {"days": -(-(ends_at - starts_at) // timedelta(days=1))}
        )
    if not forced and any(begun.year == starts_at.year for begun in earlier):
        told.append(_("本年度已经临时下线过。《政府网站发展指引》要求每年不得超过 1 次。"))
    return told
