"""Everything that was read of one site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xuncha.facts.exchange import Exchange
from xuncha.facts.given import EarlierLinks, Repost, Server
from xuncha.facts.links import Coverage, LinkTarget
from xuncha.facts.lists import Column, HomeUpdates
from xuncha.facts.pages import (
    Identity,
    Interpretations,
    Ipv6,
    MainMenu,
    MarkGap,
    PageLabels,
    PageText,
)
from xuncha.facts.register import Probe, Site
from xuncha.facts.services import Activities, Guide, Letters, OnlineSystem
from xuncha.facts.signs import OutsidePage, PageSigns, SecondLook


@dataclass(frozen=True)
class SiteFacts:
    """Everything that was read of one site: what the checks look at."""

    site: Site
    as_of: date
    # The exchange that fetched the home page, without its body.
    home: Exchange
    # Redirected to a host that another row of the list owns: its URL; otherwise empty.
    redirected_to: str
    home_updates: HomeUpdates
    columns: tuple[Column, ...]
    guides: tuple[Guide, ...]
    letters: Letters
    surveys: Activities
    interviews: Activities
    online_systems: tuple[OnlineSystem, ...]
    identity: Identity
    links: tuple[LinkTarget, ...]
    texts: Sequence[PageText]
    probes: tuple[Probe, ...]
    coverage: Coverage
    # Of the pages whose type is certain; empty where labels were not read.
    labels: Sequence[PageLabels] = ()
    mark_gaps: Sequence[MarkGap] = ()
    # Only of pages that show any sign.
    signs: Sequence[PageSigns] = ()
    outside: Sequence[OutsidePage] = ()
    # None: the home page was not asked for a second time as a search engine's.
    second_look: SecondLook | None = None
    # Whether the host answers over https: None where it was not asked.
    https_offered: bool | None = None
    ipv6: Ipv6 = Ipv6.UNKNOWN
    # Bytes of the home page's own markup, and the pictures, scripts and styles it asks for.
    home_bytes: int = 0
    home_resources: int = 0
    # The text of attachments that were fetched whole and can be read.
    attachments: Sequence[PageText] = ()
    # None: no main menu was recognised on the home page.
    main_menu: MainMenu | None = None
    interpretations: Interpretations = Interpretations()
    # Of the next three None or () where the office gave nothing to look by.
    earlier: EarlierLinks | None = None
    reposts: tuple[Repost, ...] = ()
    servers: tuple[Server, ...] | None = None
    # The latest day of which this evidence can tell; None where that is not known.
    seen_until: date | None = None
