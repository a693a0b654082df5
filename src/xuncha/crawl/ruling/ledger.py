"""A link check without evidence: what is kept of a crawl is what failed, and where it was linked.

For whoever only wants to know the dead links of a site before the inspection comes. The rulings
are those of `verdicts.py`; nothing that is to be shown to others can be proved from it.
"""

from __future__ import annotations

from collections.abc import Iterable

from xuncha.crawl.digest import Digest
from xuncha.crawl.ruling.attempts import Attempts
from xuncha.crawl.ruling.verdicts import LinkedFrom, judge_targets
from xuncha.crawl.scope import Scope
from xuncha.crawl.softdead.soft404 import ANSWERED
from xuncha.facts import Coverage, Exchange, LinkKind, LinkTarget, LinkVerdict, Outcome


class NoEvidence:
    """Takes the place of the evidence file where none is kept."""

    def write(self, exchange: Exchange) -> str:  # noqa: ARG002
        """Let go of the exchange."""
        return ""


class LinkLedger:
    """The links of one site that may be at fault. What opened without any doubt is let go."""

    def __init__(self) -> None:
        self._attempts = Attempts()
        self._order = 0
        self._linked: dict[str, LinkedFrom] = {}

    def found(self, links: Iterable[tuple[str, LinkKind]], page_url: str) -> None:
        """These targets were met for the first time on that page."""
        for target, kind in links:
            self._linked[target] = LinkedFrom(kind, {page_url: None})

    def note(self, digest: Digest) -> None:
        """An exchange came."""
        url = digest.exchange.url
        is_sound = digest.exchange.outcome is Outcome.OK and digest.look is ANSWERED
        if is_sound and url not in self._attempts.by_target:
            self._attempts.note_host(self._order, digest.exchange)
            self._linked.pop(url, None)
        else:
            self._attempts.take(self._order, digest.exchange, digest.look, digest.is_html)
        self._order += 1

    def faults(self, scope: Scope, coverage: Coverage) -> tuple[LinkTarget, ...]:
        """What did not open, in the order met; what nobody could verify is among it."""
        asked = {u: one for u, one in self._linked.items() if u in self._attempts.by_target}
        targets = judge_targets(self._attempts, asked, scope, coverage)
        return tuple(one for one in targets if one.verdict is not LinkVerdict.OK)
