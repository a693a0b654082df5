"""The table of people: a row a role."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.people.access import Access
from xuncha_platform.people.roles import ROLE_CHOICES
from xuncha_platform.web.marks import pill
from xuncha_platform.web.tables import Choice, Column, Search, Table


def _state(membership: Any) -> str:
    if membership.until:
        return pill("grey", _("已终止"))
    if not membership.user.is_active:
        return pill("grey", _("账号停用"))
    return pill("green", _("在任"))


def _in_state(rows: QuerySet[Any], value: str, _access: Access) -> QuerySet[Any]:
    return rows.filter(until__isnull=value == "open")


def _person(membership: Any) -> str:
    return reverse("people:person", args=[membership.user_id])


class PeopleTable(Table):
    """Everybody with a role in one's tree."""

    name = "people"
    caption = _("人员")
    columns = (
        Column("name", _("姓名"), value="user.name", sort="user__name", link=_person),
        Column("username", _("用户名"), value="user.username", sort="user__username"),
        Column("role", _("角色"), sort="role"),
        Column(
            "organisation",
            pgettext_lazy("one", "机构"),
            value="organisation.name",
            sort="organisation__path",
            wide=True,
        ),
        Column("state", _("状态"), value=_state, phone=False),
        Column("since", _("起始"), sort="since", phone=False),
        Column(
            "last", _("上次登录"), value="user.last_login", sort="user__last_login", phone=False
        ),
    )
    filters = (
        Search(
            "q",
            _("姓名、用户名、机构"),
            fields=("user__name", "user__username", "organisation__name"),
        ),
        Choice("role", _("角色"), choices=ROLE_CHOICES),
        Choice(
            "state", _("状态"), choices=[("open", _("在任")), ("ended", _("已终止"))], how=_in_state
        ),
    )
    default_sort = "organisation"
