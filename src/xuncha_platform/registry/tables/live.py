"""Differences between the register and the live sites, and hosts nobody registered."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.registry.fields import label_of
from xuncha_platform.registry.models import Difference, DifferenceState, HostState, Site
from xuncha_platform.registry.rules.urls import readable_host
from xuncha_platform.web.tables import Choice, Column, Search, Table


def field_name(difference: Difference) -> str | Promise:
    """What differs, in words."""
    if difference.field == "host":
        return _("首页网址")
    return label_of(Site, difference.field)


class DifferenceTable(Table):
    """Differences to confirm."""

    name = "differences"
    caption = _("网站与登记不一致")
    columns = (
        Column(
            "site",
            pgettext_lazy("one", "网站"),
            value="site.name",
            sort="site__name",
            link="registry:difference",
        ),
        Column("field", _("内容"), value=field_name, sort="field"),
        Column("registered", _("登记"), wide=True),
        Column("seen", _("网站所见"), wide=True),
        Column("seen_at", _("所见时间"), sort="seen_at", phone=False),
        Column("state", _("处理"), sort="state"),
    )
    filters = (
        Search("q", _("网站名称、网址"), fields=("site__name", "site__host")),
        Choice("state", _("处理"), choices=DifferenceState.choices),
    )
    empty = _("没有不一致。每次检查后,网站底部的标识码、备案号、主办单位和最终网址都与登记比对。")


class HostTable(Table):
    """Hosts to sort out."""

    name = "hosts"
    caption = _("疑似未登记的网站")
    columns = (
        Column(
            "host",
            _("主机名"),
            value=lambda h: readable_host(h.host),
            sort="host",
            link="registry:host",
        ),
        Column("title", _("链接文字"), wide=True),
        Column("linked_from", _("链入网站数"), sort="linked_from", number=True),
        Column("first_seen", _("首次发现"), sort="first_seen", phone=False),
        Column("state", _("处理"), sort="state"),
        Column("reason", _("理由"), wide=True, phone=False),
    )
    filters = (
        Search("q", _("主机名、链接文字"), fields=("host", "title")),
        Choice("state", _("处理"), choices=HostState.choices),
    )
    empty = _("没有发现。每次检查后,已登记网站链出的政府域名都与登记比对。")
