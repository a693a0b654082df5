"""Which other sites of a list the evidence of one site names.

A home page may lead to any of them, and then the site is not judged by another's pages. All are
named in rounds of a province. In national ones the files would grow with the square of the list:
there the evidence names those under the same registered domain, where sites share hosts.
"""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.sites import host_with_port

# Rounds up to this size name all their sites in each evidence file.
ALL_NAMED = 2000


class OtherSites:
    """The sites of one round."""

    def __init__(self, urls: Iterable[str]) -> None:
        self._all = tuple(urls)
        self._by_domain: dict[str, list[str]] = {}
        for url in self._all:
            self._by_domain.setdefault(_domain(url), []).append(url)

    def of(self, url: str) -> tuple[str, ...]:
        """What the evidence of the site at `url` names, in the order of the list."""
        near = self._all if len(self._all) <= ALL_NAMED else self._by_domain.get(_domain(url), ())
        return tuple(other for other in near if other != url)


def _domain(url: str) -> str:
    """ "gd.gov.cn" of http://www.gd.gov.cn:8080/."""
    return ".".join(host_with_port(url).partition(":")[0].split(".")[-3:])
