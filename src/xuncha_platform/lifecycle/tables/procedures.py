"""The list of openings and closings."""

from __future__ import annotations

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.lifecycle.models import Procedure, ProcedureKind, ProcedureState
from xuncha_platform.lifecycle.queries.turns import next_of
from xuncha_platform.lifecycle.queries.waits import that_wait
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Search, Table

_TONES = {
    "reviewing": "amber",
    "approved": "blue",
    "done": "green",
    "refused": "red",
    "withdrawn": "grey",
}


def state_mark(procedure: Procedure) -> str:
    """Where a procedure stands, coloured."""
    return pill(_TONES[procedure.state], procedure.get_state_display())


def _requested(procedure: Procedure) -> date:
    return timezone.localdate(procedure.requested_at)


class ProcedureTable(Table):
    """Openings and closings."""

    name = "procedures"
    caption = _("开办与永久下线")
    columns = (
        Column(
            "name", pgettext_lazy("one", "网站"), sort="name", link="lifecycle:procedure", wide=True
        ),
        Column("kind", _("办理事项"), sort="kind"),
        Column("organisation", _("主办单位"), value="organisation.name", phone=False, wide=True),
        Column("requested_at", _("申请日期"), value=_requested, sort="requested_at", phone=False),
        Column(
            "state",
            _("状态"),
            value=state_mark,
            sort="state",
            plain=lambda p: p.get_state_display(),
        ),
        Column("next", _("下一步"), value=next_of, wide=True),
        Column("approved_on", _("批准日期"), sort="approved_on", phone=False),
        Column("ended_on", _("办结日期"), sort="ended_on", phone=False),
    )
    filters = (
        Search("q", _("网站名称、网址、主办单位"), fields=("name", "url", "organisation__name")),
        Choice("kind", _("办理事项"), choices=ProcedureKind.choices),
        Choice("state", _("状态"), choices=ProcedureState.choices),
        Choice(
            "waits",
            _("等待"),
            choices=(
                ("review", _("待我审核")),
                ("step", _("待核对的步骤")),
                ("report", _("轮到填报的步骤")),
                ("differs", _("与公布的不符")),
            ),
            how=that_wait,
        ),
    )
    empty = _("没有开办或永久下线的申请。主办单位提出,逐级审核,批准后按步骤办理。")
