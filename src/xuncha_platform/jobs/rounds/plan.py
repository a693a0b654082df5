"""What a round is made of: its sites and its settings, as the database keeps them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from xuncha.crawl.jobs import CrawlJob
from xuncha.errors import InputError
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import DeclaredColumn, EarlierAddresses, Probe, Site
from xuncha.given.earlier import earlier_in
from xuncha.given.reposts import read_policies
from xuncha.othersites import OtherSites
from xuncha.round import EVIDENCE, header_settings
from xuncha.runners.task import Task
from xuncha.settings import CrawlSettings, FetchSettings, Render, ResolveRule
from xuncha_platform.jobs import hooks
from xuncha_platform.jobs.models.rounds import Round, RoundSite
from xuncha_platform.jobs.rounds import places

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Target:
    """A site to inspect; `reference` is the caller's own name for it."""

    site: Site
    reference: str = ""
    columns: tuple[DeclaredColumn, ...] = ()
    probes: tuple[Probe, ...] = ()
    # The folder of an earlier result of this site, whose article addresses are asked again, as
    # rounds/places.py names it; and the caller's own name for it.
    earlier: str = ""
    earlier_reference: str = ""

    def to_json(self) -> dict[str, Any]:
        """As the database keeps it (RoundSite.site); `Tasks.of` reads it."""
        content: dict[str, Any] = {
            "site": asdict(self.site),
            "columns": [asdict(column) for column in self.columns],
            "probes": [asdict(probe) for probe in self.probes],
        }
        if self.earlier:
            content |= {"earlier": self.earlier, "earlier_reference": self.earlier_reference}
        return content


@dataclass(frozen=True, slots=True)
class RoundSettings:
    """How the sites of a round are inspected."""

    as_of: date
    rulebooks: tuple[str, ...]
    fetch: FetchSettings = field(default_factory=FetchSettings)
    crawl: CrawlSettings = field(default_factory=CrawlSettings)
    # What an office gives besides (xuncha/given): files, as rounds/places.py names them.
    reposts: str = ""
    addresses: str = ""

    def to_json(self) -> dict[str, Any]:
        """As the database keeps it."""
        return {
            "as_of": self.as_of.isoformat(),
            "rulebooks": list(self.rulebooks),
            "fetch": asdict(self.fetch),
            "crawl": asdict(self.crawl),
            "reposts": self.reposts,
            "addresses": self.addresses,
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> RoundSettings:
        """What `to_json` wrote."""
        fetch, crawl = dict(content["fetch"]), dict(content["crawl"])
        fetch["resolve"] = tuple(ResolveRule(**rule) for rule in fetch["resolve"])
        crawl["render"] = Render(crawl["render"])
        return cls(
            as_of=date.fromisoformat(content["as_of"]),
            rulebooks=tuple(content["rulebooks"]),
            fetch=FetchSettings(**fetch),
            crawl=CrawlSettings(**crawl),
            reposts=content.get("reposts", ""),
            addresses=content.get("addresses", ""),
        )


class Tasks:
    """Makes the tasks of a round's rows."""

    def __init__(self, round_: Round) -> None:
        self._round = round_
        self._settings = settings = RoundSettings.from_json(round_.settings)
        self._policies = read_policies(places.found(settings.reposts)) if settings.reposts else ()
        self._addresses = places.found(settings.addresses) if settings.addresses else None
        own = RoundSite.objects.filter(round=round_).values_list("url", flat=True).distinct()
        beside = hooks.beside(round_)
        self._others = OtherSites(own, beside.urls, beside.portals)

    def of(self, row: RoundSite, started_at: str) -> Task:
        """The task of one row. Its files lie below the round's folder, by pass."""
        settings, site = self._settings, Site(**row.site["site"])
        header = EvidenceHeader(
            site=site,
            as_of=settings.as_of,
            started_at=started_at,
            vantage=settings.crawl.vantage,
            # Evidence is given out: where a file lies on this machine is nobody's business.
            settings=header_settings([Path(r).name for r in settings.rulebooks], settings.crawl),
            columns=tuple(DeclaredColumn(**one) for one in row.site["columns"]),
            other_sites=self._others.of(site.url),
            earlier=_earlier(site, row.site.get("earlier", "")),
            policies=self._policies,
        )
        place = f"{row.number}/{row.folder}"
        probes = tuple(Probe(**one) for one in row.site["probes"])
        evidence = places.found(self._round.out) / place / EVIDENCE
        job = CrawlJob(site, evidence, header, probes, self._addresses)
        store = self._round.store
        destination = f"{store.rstrip('/')}/{place}/{row.fence}" if store else ""
        return Task(str(row.pk), job, settings.rulebooks, settings.as_of, destination)


def _earlier(site: Site, folder: str) -> EarlierAddresses | None:
    """The article addresses of an earlier result. Where its files are gone or damaged there are
    none, and the row of 网址不变 is left to a person: an inspection does not fail of it."""
    if not folder:
        return None
    try:
        return earlier_in(places.found(folder), site)
    except (InputError, OSError) as error:
        log.warning("%s: earlier result not usable: %s", site.url, error)
        return None
