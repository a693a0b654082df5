"""The checks: each looks at the facts of a site and says what it sees. No rules, no points."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from xuncha.checks.advertising.check import observe as observe_advertising
from xuncha.checks.attachments.check import observe as observe_attachments
from xuncha.checks.availability.check import observe as observe_availability
from xuncha.checks.channels.check import observe as observe_channels
from xuncha.checks.columns.check import observe as observe_columns
from xuncha.checks.dead_links.check import observe as observe_dead_links
from xuncha.checks.domain.check import observe as observe_domain
from xuncha.checks.guides.check import observe as observe_guides
from xuncha.checks.home_updates.check import observe as observe_home_updates
from xuncha.checks.identity.check import observe as observe_identity
from xuncha.checks.injection.check import observe as observe_injection
from xuncha.checks.interpretations.check import observe as observe_interpretations
from xuncha.checks.interviews.check import observe as observe_interviews
from xuncha.checks.labels.check import observe as observe_labels
from xuncha.checks.lasting_addresses.check import observe as observe_lasting_addresses
from xuncha.checks.letters.check import observe as observe_letters
from xuncha.checks.online_systems.check import observe as observe_online_systems
from xuncha.checks.privacy.check import observe as observe_privacy
from xuncha.checks.reposts.check import observe as observe_reposts
from xuncha.checks.server_place.check import observe as observe_server_place
from xuncha.checks.surveys.check import observe as observe_surveys
from xuncha.checks.transport.check import observe as observe_transport
from xuncha.checks.windows import Windows
from xuncha.checks.wording.check import observe as observe_wording
from xuncha.checks.wording.lexicon import Lexicon
from xuncha.facts import Observation, SiteFacts


class Check(NamedTuple):
    """A check: its name in the contract, what it sees in the facts of a site, and its folder.

    Reports know the names of the contract only; checks of different clauses may share one.
    """

    name: str
    observe: Callable[[SiteFacts, Windows], tuple[Observation, ...]]
    # Beside this file; "": as the name.
    own_folder: str = ""

    @property
    def folder(self) -> str:
        """The folder that holds the check with its README."""
        return self.own_folder or self.name


# One line a check. To add one, copy a neighbour's folder and add its line.
CHECKS: tuple[Check, ...] = (
    Check("availability", observe_availability),
    Check("home_updates", observe_home_updates),
    Check("columns", observe_columns),
    Check("dead_links", observe_dead_links),
    Check("letters", observe_letters),
    Check("surveys", observe_surveys),
    Check("interviews", observe_interviews),
    Check("guides", observe_guides),
    Check("attachments", observe_attachments),
    Check("online_systems", observe_online_systems),
    Check("wording", observe_wording),
    Check("injection", observe_injection),
    Check("privacy", observe_privacy),
    Check("advertising", observe_advertising),
    Check("identity", observe_identity),
    Check("labels", observe_labels),
    Check("domain", observe_domain),
    Check("transport", observe_transport),
    Check("columns", observe_channels, "channels"),
    Check("columns", observe_interpretations, "interpretations"),
    Check("dead_links", observe_lasting_addresses, "lasting_addresses"),
    Check("columns", observe_reposts, "reposts"),
    Check("transport", observe_server_place, "server_place"),
)


def run_checks(
    facts: SiteFacts, windows: Windows, lexicon: Lexicon | None = None
) -> tuple[Observation, ...]:
    """What all checks see in `facts`, in the order of the register and then of the facts.

    `windows` are the rulebook's: which days count for which question. `lexicon` takes the place
    of the program's own term lists where the office has added to them.
    """
    found: list[Observation] = []
    for check in CHECKS:
        if check.observe is observe_wording:
            found += observe_wording(facts, windows, lexicon)
        else:
            found += check.observe(facts, windows)
    return tuple(found)
