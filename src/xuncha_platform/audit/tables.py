"""The table of events."""

from __future__ import annotations

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from xuncha_platform.audit.actions import ACTIONS
from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import in_short, second, sentence
from xuncha_platform.people.roles import ROLE_CHOICES
from xuncha_platform.web.figures import moment
from xuncha_platform.web.tables import Choice, Column, Search, Since, Table

# What a search of the record looks at, on the page and by API.
SEARCHED = ("user_name", "target_name", "organisation_name", "address", "reason")


def _at(event: Event) -> str:
    """On one line, however narrow the table is."""
    return format_html('<span class="nowrap">{}</span>', moment(event.at))


class EventTable(Table):
    """Who did what, when, from where, and why."""

    name = "events"
    columns = (
        Column("at", _("时间"), value=_at, sort="at", plain=second),
        Column("sentence", _("事项"), value=sentence, link="audit:event", wide=True),
        Column("organisation_name", _("机构"), wide=True, phone=False),
        Column("address", _("来源地址"), phone=False),
        Column("changes", _("变更"), value=in_short, wide=True, phone=False),
        Column("reason", _("理由"), wide=True),
    )
    filters = (
        Search("q", _("人员、对象、机构、来源地址、理由"), fields=SEARCHED),
        Choice("action", _("操作"), choices=list(ACTIONS.items())),
        Choice("role", _("角色"), choices=ROLE_CHOICES),
        Since("from", _("从"), field="at__date"),
        Since("until", _("到"), field="at__date", until=True),
    )
    default_sort = "-at"
