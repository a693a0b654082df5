"""Which site of a list a row of an office's table means: several sites may live on one host.

On a group platform (集约化平台) the county's portal and its departments are folders of one host. A
row that names one of them by its address says nothing of the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import can_ada

from xuncha.facts import DeclaredColumn, Probe, Site
from xuncha.sites import host_with_port


class NamedSites:
    """The sites of one round, and what an office's tables say of each."""

    def __init__(self, sites: Iterable[Site]) -> None:
        self._folders: dict[str, set[str]] = defaultdict(set)
        self._hosts: dict[str, str] = {}
        for site in sites:
            self._folders[host_with_port(site.url)].add(_folder(site.url))

    def columns_of(
        self, declared: Iterable[DeclaredColumn], site: Site
    ) -> tuple[DeclaredColumn, ...]:
        """The rows of a 栏目信息表 that are of this site, each with its address in full."""
        own = (row for row in declared if self._is_of(row, site))
        return tuple(replace(row, url=_in_full(row.url, site)) for row in own)

    def has_any(self, declared: Iterable[DeclaredColumn], sites: Sequence[Site]) -> bool:
        """Whether any row is of any of these sites."""
        return any(self.columns_of((row,), site) for row in declared for site in sites)

    def probes_of(self, by_host: Mapping[str, Sequence[Probe]], site: Site) -> tuple[Probe, ...]:
        """The availability samples of a site: those of its own address, or else of its host."""
        samples = tuple(by_host.get(host_with_port(site.url), ()))
        own = self._home_of(site.url)
        near = {url: self._home_of(url) for url in {one.url for one in samples}}
        return tuple(one for one in samples if near[one.url] == own) or samples

    def _is_of(self, row: DeclaredColumn, site: Site) -> bool:
        wanted, host = row.site.strip(), host_with_port(site.url)
        if wanted in ("", site.site_id_code, site.name, site.url):
            return True
        named = f"http://{wanted}/" if wanted == host else wanted
        if self._host_of(named) != host:
            return False
        if nearest := self._home_of(named):
            return nearest == _folder(site.url)
        # The row names the host, or a folder above the site: its column has to lie in the site.
        url = _in_full(row.url, site)
        return self._host_of(url) == host and _folder(url).startswith(_folder(site.url))

    def _host_of(self, written: str) -> str:
        """The host of what a row calls an address; "" where it is none. Rows repeat theirs."""
        if written not in self._hosts:
            is_one = "//" in written and can_ada.can_parse(written)
            self._hosts[written] = host_with_port(written) if is_one else ""
        return self._hosts[written]

    def _home_of(self, url: str) -> str:
        """The folder of the site to which an address belongs; "" where to none of the list."""
        folder = _folder(url)
        above = [one for one in self._folders[host_with_port(url)] if folder.startswith(one)]
        return max(above, key=len, default="")


def _folder(url: str) -> str:
    """Where a site lives on its host: "/bm/jyj/" of /bm/jyj, /bm/jyj/ and /bm/jyj/index.html."""
    path = str(can_ada.parse(url).pathname)
    above, _, last = path.rpartition("/")
    return f"{above}/" if "." in last or not last else f"{path}/"


def _in_full(url: str, site: Site) -> str:
    """A column's address as written from the site's root (/news/) or without its http://."""
    scheme, host = site.url.partition("//")[0], host_with_port(site.url)
    if url.startswith(f"{host}/"):
        return f"{scheme}//{url}"
    is_from_root = url.startswith("/") and not url.startswith("//")
    return f"{scheme}//{host}{url}" if is_from_root else url
