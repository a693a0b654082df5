"""The list of notices: one's own, or what the offices were told and whether they have seen it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.notices.models import Notice, NoticeKind
from xuncha_platform.people.access import Access
from xuncha_platform.web.figures import moment
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Search, Table


def _where(notice: Notice) -> str:
    return reverse("findings:site", args=[notice.campaign_site_id])


def _read(notice: Any) -> str:
    if notice.read_at:
        return moment(notice.read_at)
    return pill("amber" if notice.reached else "grey", _read_plainly(notice))


def _read_plainly(notice: Any) -> str:
    if notice.read_at:
        return moment(notice.read_at)
    # Nobody will ever read it: somebody has to be invited, or the office told otherwise.
    return str(_("未读") if notice.reached else _("没有主办单位账号"))


def _by_reading(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    if value == "nobody":
        return rows.filter(reached=False, read_at__isnull=True)
    return rows.filter(read_at__isnull=value == "no")


class NoticeTable(Table):
    """What one's own office was told."""

    name = "notices"
    caption = _("通知")
    columns: ClassVar[tuple[Column, ...]] = (
        Column("at", _("时间"), sort="at", phone=False),
        Column("kind", _("事项"), sort="kind", link=_where, wide=True),
        Column("until", _("截止"), sort="until"),
        Column(
            "campaign_site",
            pgettext_lazy("one", "网站"),
            value=lambda one: str(one.campaign_site),
            wide=True,
        ),
        Column(
            "campaign",
            pgettext_lazy("one", "检查活动"),
            value=lambda one: str(one.campaign_site.campaign),
            wide=True,
            phone=False,
        ),
        Column(
            "read",
            pgettext_lazy("whether", "查看"),
            value=_read,
            plain=_read_plainly,
            sort="read_at",
        ),
    )
    filters = (
        Search(
            "q",
            _("网站名称、网址"),
            fields=("campaign_site__site__name", "campaign_site__site__host"),
        ),
        Choice("kind", _("事项"), choices=NoticeKind.choices),
        Choice(
            "read",
            pgettext_lazy("whether", "查看"),
            choices=(("no", _("未读")), ("yes", _("已看"))),
            how=_by_reading,
        ),
    )
    empty = _("检查结果可以查看、申辩有了结果、网站被通报时,会列在这里。")


class SentNoticeTable(NoticeTable):
    """The same for those who inspect: who of the office has seen it."""

    name = "notices-sent"
    filters = (
        *NoticeTable.filters[:-1],
        Choice(
            "read",
            pgettext_lazy("whether", "查看"),
            choices=(("no", _("未读")), ("yes", _("已看")), ("nobody", _("没有主办单位账号"))),
            how=_by_reading,
        ),
    )
    columns = (
        *NoticeTable.columns[:-1],
        # Not wide: a fourth such column pushed the table sideways on a desk of 1280.
        Column("organisation", _("主办单位"), value="organisation.name", phone=False),
        *NoticeTable.columns[-1:],
        Column("read_by", _("查看人"), phone=False),
    )
    empty = _("开始申辩、定稿、公布通报时,系统通知各网站的主办单位;谁看过,列在这里。")
