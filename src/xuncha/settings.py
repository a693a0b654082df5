"""What a user may set for an inspection, with the defaults of the contract."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from xuncha import __version__

USER_AGENT = f"Mozilla/5.0 (compatible; Xuncha/{__version__}; government website inspection)"


class Render(StrEnum):
    """When Chromium is asked to run a page's scripts."""

    NEVER = "never"
    AUTO = "auto"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class ResolveRule:
    """Connect to `address`:`to_port` where a URL says `host`:`port` (curl's --connect-to)."""

    host: str
    port: int
    address: str
    to_port: int


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How requests are made. Sizes in bytes, times in seconds."""

    # 国办发〔2015〕15号 附件:超过(含)15秒仍未打开,即为打不开。
    first_byte_seconds: float = 15.0
    connect_seconds: float = 15.0
    total_seconds: float = 60.0
    # A body that arrives slower than this for `total_seconds` is cut there anyway.
    max_wire_bytes: int = 20_000_000
    max_body_bytes: int = 30_000_000
    max_redirects: int = 10
    connections_per_host: int = 2
    delay_seconds: float = 0.2
    # A host that answers 429 or 503 is asked more slowly, but never slower than this.
    slowest_delay_seconds: float = 5.0
    resolve: tuple[ResolveRule, ...] = ()
    allow_private: bool = False
    user_agent: str = USER_AGENT


@dataclass(frozen=True, slots=True)
class CrawlSettings:
    """How far a crawl goes. The office's authority lifts robots.txt, nothing else."""

    max_pages: int = 2000
    has_authority: bool = False
    render: Render = Render.AUTO
    vantage: str = ""
    # Pages kept to what a list needs: deeper pages are not asked for.
    max_depth: int = 12
    # What failed is asked once more after this time; on loopback nothing recovers by waiting.
    second_look_seconds: float = 10.0
    # Attachments of a site whose text is looked at for personal numbers; each at most 2 MB.
    attachments_read: int = 20
    # Strangers a site links to of whom one page is looked at: is the domain for sale, sold, a bet?
    strangers_read: int = 60
    # One more request of the home page in a search engine's name: does it show something else?
    asks_as_search_engine: bool = True
    # One HEAD of an http site's https address; not with --resolve, which says where to connect.
    asks_https: bool = True
    # One HEAD of the home page over IPv6 alone.
    asks_ipv6: bool = True
    # Keep the observations beside the report, for those who score again under people's decisions.
    keeps_observations: bool = False
    # False: a link check, whose result is told and of which nothing is left to prove it.
    keeps_evidence: bool = True
