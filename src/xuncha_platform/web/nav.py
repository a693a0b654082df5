"""The navigation: one register of what stands in it and who sees it."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Entry:
    """A page of the navigation. `permission` None: everyone who is signed in."""

    label: Text
    url_name: str
    permission: str | None = None
    # Roles that do not need it day by day; it stays reachable by its address.
    hidden_from: tuple[str, ...] = ()
    # Pages that belong to it though their addresses do not begin with its own.
    also: tuple[str, ...] = ()
    # A function of the access that counts what is new there, as "module:name".
    counts: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together; the label is spoken, not shown."""

    label: Text
    entries: tuple[Entry, ...]


# What is done with the register of websites.
_REGISTER = (
    "registry:funnel",
    "registry:differences",
    "registry:hosts",
    "registry:imports",
    "registry:requests",
)

NAVIGATION = (
    Group(
        _("工作"),
        (
            Entry(_("首页"), "web:home"),
            Entry(_("网站"), "registry:sites", also=_REGISTER),
            Entry(_("新媒体"), "registry:accounts"),
            Entry(_("检查活动"), "campaigns:list", hidden_from=("operator",)),
            Entry(_("复核"), "findings:queue", "findings.review"),
            Entry(_("我的问题"), "findings:mine", "findings.contest", also=("findings:queue",)),
            Entry(
                _("通知"),
                "notices:list",
                hidden_from=("administrator", "registrar"),
                counts="xuncha_platform.notices.queries:unread_count",
            ),
            Entry(_("监测"), "watch:overview"),
            Entry(_("开办关停"), "lifecycle:list"),
            # A site's office reads circulars where everybody does (通知 and 我的问题 lead there).
            Entry(_("通报"), "circulars:list", hidden_from=("operator",)),
            Entry(_("统计"), "circulars:statistics", hidden_from=("operator",)),
        ),
    ),
    Group(
        _("管理"),
        (
            Entry(_("机构"), "orgs:tree", "orgs.change"),
            Entry(_("人员"), "people:people", "people.change"),
            Entry(_("任务"), "jobs:list", "jobs.manage"),
            Entry(_("操作记录"), "audit:events", "audit.read"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as one person sees it on one page."""

    label: Text
    url: str
    current: bool
    # What is new there; 0 says nothing.
    count: int = 0


def links_of(request: HttpRequest, access: Access) -> list[tuple[Text, list[Link]]]:
    """The navigation of a person: (group, links), without empty groups."""
    if access.membership is None:
        return []
    found = [(group.label, _seen(access, group)) for group in NAVIGATION]
    here = _nearest(request.path, [entry for _group, entries in found for entry in entries])
    return [
        (group, [_link(access, one, one is here) for one in entries])
        for group, entries in found
        if entries
    ]


def _link(access: Access, one: Entry, current: bool) -> Link:
    count = pkgutil.resolve_name(one.counts)(access) if one.counts else 0
    return Link(one.label, _address(one.url_name), current, count)


def _seen(access: Access, group: Group) -> list[Entry]:
    return [one for one in group.entries if _sees(access, one) and _address(one.url_name)]


def _sees(access: Access, entry: Entry) -> bool:
    if access.role in entry.hidden_from:
        return False
    return entry.permission is None or access.may(entry.permission)


def _address(url_name: str) -> str:
    try:
        return reverse(url_name)
    except NoReverseMatch:
        return ""


def _nearest(path: str, entries: list[Entry]) -> Entry | None:
    """The entry whose page this is or is below: the longest one, never the home page alone."""
    fitting = [
        (len(url), entry)
        for entry in entries
        for url in map(_address, (entry.url_name, *entry.also))
        if path == url or (url not in ("", "/") and path.startswith(url))
    ]
    return max(fitting, key=lambda found: found[0], default=(0, None))[1]
