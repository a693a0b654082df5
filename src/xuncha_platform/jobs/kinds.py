"""Every kind of job there is. To add one: a line here, and a function that takes a `Work`.

The function returns what is to be written with the job's completion, in one transaction: a
function without arguments, or None. It may run again at any time, so it does nothing twice.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from xuncha_platform.jobs.work import Work

Handler = Callable[["Work"], Callable[[], object] | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: what people call it, and the function that does it ("module:name")."""

    label: str | Promise
    does: str
    max_attempts: int = 5
    # A schedule: closing one enqueues the next, so long after.
    every: timedelta | None = None
    # Takes hours: some workers leave it alone, so that short ones never wait.
    is_long: bool = False

    def handler(self) -> Handler:
        """The function; imported when it is first needed."""
        found: Handler = pkgutil.resolve_name(self.does)
        return found


KINDS: dict[str, Kind] = {
    # A worker that dies mid-way is no fault of the round: its sites count their own tries.
    "round": Kind(
        _("检查一轮网站"),
        "xuncha_platform.jobs.rounds.drive:drive",
        max_attempts=1000,
        is_long=True,
    ),
    "freeze": Kind(_("定稿:计算证据的哈希并封存"), "xuncha_platform.campaigns.sealing:run"),
    "check-seal": Kind(_("核对封存:重算证据的哈希"), "xuncha_platform.campaigns.checking:run"),
    "gather-links": Kind(_("汇总一次活动的链接"), "xuncha_platform.campaigns.gathering:run"),
    "import": Kind(
        _("导入大清单:核对、写入或撤销"), "xuncha_platform.registry.importing.large:run"
    ),
    "mail": Kind(_("发邮件"), "xuncha_platform.jobs.mail:run"),
    "tidy": Kind(_("清理旧任务"), "xuncha_platform.jobs.tidy:tidy", every=timedelta(days=1)),
    "tidy-tables": Kind(
        _("清理不再用的链接汇总"),
        "xuncha_platform.campaigns.tidytables:tidy",
        every=timedelta(days=1),
    ),
    "tidy-pages": Kind(
        _("清理过期的登录和表单记录"), "xuncha_platform.web.tidy:tidy", every=timedelta(days=1)
    ),
}
