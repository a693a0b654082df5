"""Change requests and imports."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from xuncha_platform.registry.models import (
    ChangeRequest,
    Import,
    ImportState,
    ImportWhat,
    RequestPart,
    RequestState,
)
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Table

_TONES = {
    "open": "amber",
    "approved": "green",
    "refused": "red",
    "withdrawn": "grey",
    "reading": "grey",
    "preview": "amber",
    "writing": "blue",
    "undoing": "blue",
    "done": "green",
    "undone": "grey",
    "dropped": "grey",
}


def state_mark(thing: ChangeRequest | Import) -> str:
    """The state of a request or an import, coloured."""
    return pill(_TONES[thing.state], thing.get_state_display())


def _apart(asked: ChangeRequest) -> str:
    """Accounts of one name are many; sites are told apart by their names."""
    return asked.account.told_apart if asked.account else ""


class RequestTable(Table):
    """Change requests."""

    name = "requests"
    caption = _("变更申请")
    columns = (
        Column("about", _("网站或账号"), link="registry:request", wide=True),
        Column("apart", _("账号的主办、认证"), value=_apart, wide=True, phone=False),
        Column("part", _("内容"), sort="part"),
        Column("reason", _("理由"), wide=True),
        Column("by", _("提出人"), value=lambda r: str(r.by or ""), phone=False),
        Column("at", _("提出时间"), sort="at"),
        Column(
            "state",
            _("状态"),
            value=state_mark,
            sort="state",
            plain=lambda r: r.get_state_display(),
        ),
    )
    filters = (
        Choice("state", _("状态"), choices=RequestState.choices),
        Choice("part", _("内容"), choices=RequestPart.choices),
    )
    empty = _("没有变更申请。主办单位在网站或账号的页面上提出,登记员在这里审核。")


class ImportTable(Table):
    """Imports."""

    name = "imports"
    caption = _("导入")
    columns = (
        Column("file_name", _("文件"), link="registry:import", wide=True),
        Column("what", _("内容"), sort="what"),
        Column("by", _("上传人"), value=lambda i: str(i.by or ""), phone=False),
        Column("at", _("上传时间"), sort="at"),
        Column(
            "state",
            _("状态"),
            value=state_mark,
            sort="state",
            plain=lambda i: i.get_state_display(),
        ),
    )
    filters = (
        Choice("what", _("内容"), choices=ImportWhat.choices),
        Choice("state", _("状态"), choices=ImportState.choices),
    )
    empty = _("还没有导入过清单。")
