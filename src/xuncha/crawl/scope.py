"""Which addresses are the site's own. What is outside is checked, not crawled."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from xuncha.crawl.targets import page_key, path_of, target_host
from xuncha.facts import Site
from xuncha.read.links.href import canonical

# Directories in which a content system keeps the home page of a whole host.
_ENTRANCES = frozenset(("portal", "index", "main", "home", "web", "site", "www", "default", "html"))


class Scope:
    """The hosts and the part of their paths that belong to one site.

    `other_sites` are the URLs of the other rows of the list; what belongs to them is not this
    site's. `home_final_url` is where the home page was found in the end (after redirects): its
    host joins the scope, unless it is another site's; then `redirected_to` is that site's URL.
    `declared` are the addresses of the 栏目信息表: what an office names as its columns is its own,
    on whatever host (信息公开平台、融媒体中心), but no further than the folder of the column.
    `moves_in`: a folder of another site's host to which the home page leads is this site's new
    home: a department that left its host for the county's platform.
    """

    def __init__(
        self,
        site: Site,
        other_sites: Iterable[str] = (),
        home_final_url: str = "",
        declared: Iterable[str] = (),
        moves_in: bool = False,
    ) -> None:
        self.home_url = canonical(site.url) or site.url
        self._others = _Others(self.home_url, other_sites)
        self._prefixes: dict[str, str] = {}
        self._home_keys: set[str] = set()
        self._declared = _Declared(declared)
        self._is_behind_gate = _is_behind_gate(self.home_url)
        self.redirected_to = ""
        self._add(self.home_url)
        if home_final_url:
            self._follow(home_final_url, moves_in)

    def contains(self, url: str) -> bool:
        """Whether the address is a page of this site (by address alone)."""
        prefix = self._prefixes.get(_bare_host(url))
        if _is_behind_gate(url) and not self._is_behind_gate:
            return False
        if prefix is None:
            return self._declared.names(url) and not self._others.owner(url)
        return _is_below(path_of(url), prefix) and not self._others.owner(url)

    def owns_host(self, url: str) -> bool:
        """Whether the address stands on one of the site's hosts, in whatever directory."""
        return _bare_host(url) in self._prefixes

    def directory_on(self, url: str) -> str:
        """The directory that is the site's on the host of an address; "/" for the whole host."""
        return self._prefixes.get(_bare_host(url), "/")

    def owner(self, url: str) -> str:
        """The URL of the other site of the list that the address belongs to, or ""."""
        return "" if self.contains(url) else self._others.owner(url)

    def is_home(self, url: str) -> bool:
        """Whether the address is the home page's, as listed or as redirected to."""
        return page_key(url) in self._home_keys

    def _add(self, url: str) -> None:
        self._home_keys.add(page_key(url))
        host, prefix = _bare_host(url), _sub_site(url, self._others)
        known = self._prefixes.get(host)
        # A sub-site that sends visitors to the root of its host has all of the host.
        self._prefixes[host] = prefix if known is None or len(prefix) < len(known) else known

    def _follow(self, final_url: str, moves_in: bool) -> None:
        if self.contains(final_url):
            self._home_keys.add(page_key(final_url))
            return
        owner = self._others.owner(final_url)
        if owner and moves_in and len(_directory(final_url)) > len(_directory(owner)):
            self._others.take(final_url)
            self._add(final_url)
        elif owner:
            self.redirected_to = owner
        else:
            self._add(final_url)


class _Declared:
    """The columns of the 栏目信息表 by host: the folder of each, or the one page at a host's root."""

    def __init__(self, urls: Iterable[str]) -> None:
        self._folders: dict[str, set[str]] = {}
        self._pages: set[str] = set()
        for url in filter(None, map(canonical, urls)):
            self._pages.add(page_key(url))
            if (folder := _directory(url)) != "/":
                self._folders.setdefault(_bare_host(url), set()).add(folder)

    def names(self, url: str) -> bool:
        folders = self._folders.get(_bare_host(url), ())
        return page_key(url) in self._pages or any(_is_below(path_of(url), one) for one in folders)


class _Place(NamedTuple):
    """Where another site of the list lies."""

    host: str
    directory: str
    url: str
    key: str


@lru_cache(maxsize=20_000)
def _places_of(raw: str) -> tuple[_Place, ...]:
    """The place of a site, nothing where its address is none.

    One tuple for all sites of a round: each of them is told of all the others.
    """
    url = canonical(raw)
    return (_Place(_bare_host(url), _directory(url), url, page_key(url)),) if url else ()


class _Others:
    """The other sites of the list, by host, the longest path first."""

    def __init__(self, own_url: str, urls: Iterable[str]) -> None:
        own_key = page_key(own_url)
        self._by_host: dict[str, tuple[_Place, ...]] = {}
        together: dict[str, list[_Place]] = {}
        for raw in urls:
            places = _places_of(raw)
            for place in places:
                if place.key == own_key:
                    continue
                first = self._by_host.setdefault(place.host, places)
                if first is not places:
                    together.setdefault(place.host, list(first)).append(place)
        for host, sites in together.items():
            sites.sort(key=lambda one: (-len(one.directory), one.url))
            self._by_host[host] = tuple(sites)
        self._own = {_bare_host(own_url): _directory(own_url)}

    def take(self, url: str) -> None:
        """From now on the folder of this address is the site's own."""
        self._own[_bare_host(url)] = _directory(url)

    def share_host(self, url: str) -> bool:
        return _bare_host(url) in self._by_host

    def owner(self, url: str) -> str:
        host, path = _bare_host(url), path_of(url)
        own = self._own.get(host, "")
        is_mine = bool(own) and _is_below(path, own)
        for place in self._by_host.get(host, ()):
            # On a shared host the longer path wins: /jyj/ is not the portal's at /.
            if is_mine and len(place.directory) <= len(own):
                return ""
            if _is_below(path, place.directory):
                return place.url
        return ""


def _sub_site(url: str, others: _Others) -> str:
    """The directory a site is confined to: "/" unless its address clearly names a sub-site.

    http://x.gov.cn/jyj/ and /jyj are sub-sites; http://x.gov.cn/portal/ and /jyj/index.html are
    home pages that lie in a directory, unless other sites of the list share the host.
    """
    directory = _directory(url)
    names_file = "." in path_of(url).rpartition("/")[2]
    is_entrance = directory.strip("/").lower() in _ENTRANCES
    if (names_file or is_entrance) and not others.share_host(url):
        return "/"
    return directory


def _directory(url: str) -> str:
    path = path_of(url)
    head, _, name = path.rpartition("/")
    if name and "." not in name:
        return path + "/"
    return head + "/"


def _is_behind_gate(url: str) -> bool:
    """Whether an address asks the gate that writes a page of the site in traditional characters:
    the same page once more, as are all that it links to."""
    return "/gate/big5/" in path_of(url)


def _is_below(path: str, directory: str) -> bool:
    return path.startswith(directory) or path + "/" == directory


def _bare_host(url: str) -> str:
    return target_host(url).removeprefix("www.")
