"""Which other sites the evidence of one site names.

A home page may lead to any of them, and then the site is not judged by another's pages. All are
named where a province is listed. In national lists the files would grow with the square of the
list: there the evidence names all of a small round, and of what is listed beside it the portals,
whose pages a group platform shows for an address that it does not know, and those under the same
registered domain, where sites share hosts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from xuncha.sites import host_with_port

# Lists up to this size are named whole in each evidence file.
ALL_NAMED = 2000


class OtherSites:
    """The sites of one round, and those of a register that are not in it."""

    def __init__(
        self, urls: Iterable[str], beside: Iterable[str] = (), portals: Collection[str] = ()
    ) -> None:
        """`urls` of the round, `beside` of the others that are known; `portals` of both."""
        own = tuple(urls)
        every = tuple(dict.fromkeys((*own, *beside)))
        self._named = every
        self._by_domain: dict[str, list[str]] = {}
        if len(every) <= ALL_NAMED:
            return
        everywhere = {*(own if len(own) <= ALL_NAMED else ()), *portals}
        self._named = tuple(url for url in every if url in everywhere)
        for url in every:
            self._by_domain.setdefault(_domain(url), []).append(url)

    def of(self, url: str) -> tuple[str, ...]:
        """What the evidence of the site at `url` names: its relatives first, always in one order."""
        near = self._by_domain.get(_domain(url), ()) if self._by_domain else ()
        return tuple(other for other in dict.fromkeys((*near, *self._named)) if other != url)


def _domain(url: str) -> str:
    """ "gd.gov.cn" of http://www.gd.gov.cn:8080/."""
    return ".".join(host_with_port(url).partition(":")[0].split(".")[-3:])
