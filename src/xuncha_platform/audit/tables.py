"""The table of events."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.audit.actions import ACTIONS
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import in_short, second, sentence
from xuncha_platform.people.access import Access
from xuncha_platform.people.roles import ROLE_CHOICES
from xuncha_platform.web.figures import moment
from xuncha_platform.web.tables import Choice, Column, Search, Since, Table

# The first part of an action's code: a hundred actions are too many to look through.
ROOMS = [
    ("orgs", _("机构")),
    ("people", _("人员和登录")),
    ("registry", _("网站登记")),
    ("lifecycle", _("开办关停")),
    ("watch", _("监测")),
    ("campaigns", _("检查活动")),
    ("findings", _("复核和申辩")),
    ("circulars", _("通报")),
    ("jobs", _("任务")),
]


def _of_room(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    return rows.filter(action__startswith=f"{value}.")


# What a search of the record looks at, on the page and by API.
SEARCHED = ("user_name", "target_name", "organisation_name", "address", "reason")


def _at(event: Event) -> str:
    """On one line, however narrow the table is."""
    return format_html('<span class="nowrap">{}</span>', moment(event.at))


class EventTable(Table):
    """Who did what, when, from where, and why."""

    name = "events"
    caption = _("操作记录")
    columns = (
        Column("at", _("时间"), value=_at, sort="at", plain=second),
        Column("sentence", _("事项"), value=sentence, link="audit:event", wide=True),
        Column("organisation_name", pgettext_lazy("one", "机构"), wide=True, phone=False),
        Column("address", _("来源地址"), phone=False),
        Column("changes", _("变更"), value=in_short, wide=True, phone=False),
        Column("reason", _("理由"), wide=True),
    )
    filters = (
        Search("q", _("人员、对象、机构、来源地址、理由"), fields=SEARCHED),
        Choice("room", _("方面"), choices=ROOMS, how=_of_room),
        Choice("action", _("操作"), choices=list(ACTIONS.items())),
        Choice("role", _("角色"), choices=ROLE_CHOICES),
        Since("from", _("从"), field="at__date"),
        Since("until", _("到"), field="at__date", until=True),
    )
    default_sort = "-at"
