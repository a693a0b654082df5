"""Hosts of the government that registered sites link to and that nobody registered."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha.read.links.hosts import known_kind
from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Level, Organisation
from xuncha_platform.orgs.paths import ancestors
from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import (
    HostState,
    Site,
    SiteAddress,
    SiteStatus,
    UnregisteredHost,
)
from xuncha_platform.registry.rules.refusal import refused
from xuncha_platform.registry.rules.urls import host_of, is_government_host

if TYPE_CHECKING:
    from xuncha_platform.campaigns.models import Result

# How many linking sites a row names; the count goes on.
_NAMED = 50


@dataclass
class Links:
    """What of a site's links.csv the register looks at."""

    # Host outside the site → (an address there, the words of the link).
    outside: dict[str, tuple[str, str]] = field(default_factory=dict)
    # Address → where it led in the end.
    led_to: dict[str, str] = field(default_factory=dict)

    def home_final_url(self, home: str) -> str:
        """Where the home page led, if the list says so."""
        return self.led_to.get(home, "")


def read_links(result: Result) -> Links:
    """The links.csv beside a result's evidence; nothing where there is none."""
    links = Links()
    path = settings.EVIDENCE / result.folder / "links.csv"
    if not path.is_file():
        return links
    home = result.campaign_site.site.url
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            _take(links, row, home)
    return links


def _take(links: Links, row: dict[str, str], home: str) -> None:
    url = row["url"].lstrip("'")
    if url == home and row["final_url"]:
        links.led_to[url] = row["final_url"]
    # javascript://x.gov.cn/ has a host too, and is no address to lead anybody to.
    if row["kind"] != "external" or not url.startswith(("http://", "https://")):
        return
    host = host_of(url)
    if is_government_host(host) and not known_kind(host.partition(":")[0]):
        links.outside.setdefault(host, (url, row["anchor_text"]))


def note_outlinks(site: Site, links: Links, day: date) -> None:
    """Count `site` among those that link to each unregistered host; for jobs."""
    hosts = set(links.outside) - registered_hosts(links.outside)
    if not hosts:
        return
    office = _office_of(site)
    known = {
        row.host: row
        for row in UnregisteredHost.objects.filter(organisation=office, host__in=hosts)
    }
    for host in sorted(hosts):
        url, text = links.outside[host]
        row = known.get(host) or UnregisteredHost(
            organisation=office,
            host=host[:255],
            first_seen=day,
            title=text[:200],
            example_url=url[:500],
        )
        if site.pk in row.linking_sites:
            continue
        row.linked_from += 1
        row.linking_sites = [*row.linking_sites, site.pk][:_NAMED]
        row.save()


def registered_hosts(hosts: Iterable[str]) -> set[str]:
    """Those of `hosts` that an entry of the register has, closed ones and other addresses too."""
    wanted = set(hosts)
    wanted |= {host.removeprefix("www.") for host in wanted} | {f"www.{host}" for host in wanted}
    sites = Site.objects.filter(host__in=wanted).exclude(status=SiteStatus.VOID)
    found = set(sites.values_list("host", flat=True))
    found |= set(SiteAddress.objects.filter(host__in=wanted).values_list("host", flat=True))
    bare = {host.removeprefix("www.") for host in found}
    return {host for host in hosts if host.removeprefix("www.") in bare}


def settle_host(access: Access, host: UnregisteredHost, state: str, reason: str) -> None:
    """Say what a host is: `registered` (an entry has it now) or `not_ours` with a reason.

    Raises InputError when no entry has it, or a reason is missing.
    """
    access.require("registry.change")
    with transaction.atomic():
        rows = UnregisteredHost.objects.scope(access).select_for_update(of=("self",))
        stored = rows.get(pk=host.pk)
        if state == HostState.REGISTERED and not registered_hosts([stored.host]):
            raise refused(_("登记中还没有 %(host)s。请先登记这个网站。") % {"host": stored.host})
        if state == HostState.NOT_OURS and not reason.strip():
            raise refused(_("请写明不归本机关管理的理由,例如属于其他省份。"))
        before = {"state": stored.state}
        stored.state, stored.reason = state, reason.strip()
        stored.save(update_fields=["state", "reason"])
        record(
            access,
            "registry.host.settle",
            stored,
            before=before,
            after={"state": state},
            reason=reason,
        )


def _office_of(site: Site) -> Organisation:
    """Who sorts out what a site links to: its province, else the top of its tree."""
    above = Organisation.objects.filter(path__in=ancestors(site.organisation.path))
    province = above.filter(level=Level.PROVINCE).order_by("path").first()
    return province or above.order_by("path")[0]
