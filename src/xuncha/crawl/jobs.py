"""What a crawl is given and what it says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import Coverage, LinkTarget, Probe, Site

# Of one crawling process.
SITES_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class CrawlJob:
    """One site to crawl; `evidence_path` is the finished file's name (…/evidence.warc.gz)."""

    site: Site
    evidence_path: Path
    header: EvidenceHeader
    # The availability samples of the site, stored with the evidence.
    probes: tuple[Probe, ...] = ()
    # The office's table of address ranges (given/ranges.py), as this machine sees it.
    addresses: Path | None = None


@dataclass(frozen=True, slots=True)
class CrawlTiming:
    """Pauses between attempts, in seconds; tests shorten them."""

    home_retry_seconds: float = 10.0
    recheck_seconds: float = 10.0
    # In a round: what the others saw of the network is heard this much later.
    settle_seconds: float = 2.0
    # While our own network is out, it is tried this often.
    network_wait_seconds: float = 10.0
    # Where a site stopped answering: the first wait until it is asked whether it is back.
    standstill_seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class CrawlResult:
    """How the crawl of one site ended.

    `finished` False: stopped before the end (the .part file is taken up by the next run), or
    given up with `error`, one line, where the evidence could not be written or we have a fault.
    """

    job: CrawlJob
    finished: bool
    coverage: Coverage | None = None
    error: str = ""
    # The evidence was there already, from an earlier run.
    reused: bool = False
    # Only where no evidence is kept: the links that did not open.
    faults: tuple[LinkTarget, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """A moment of a run. `ended` is set once a site: with this very report."""

    sites_running: int
    pages: int
    ended: CrawlResult | None = None
