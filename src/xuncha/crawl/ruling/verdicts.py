"""From recorded attempts to a verdict for each link target. Pure: no network, no clock.

Precision first: a verdict publicly names an office. Any success is a success; what could be our
own trouble, a firewall's or a ban is `unverified` or `blocked` and is never deducted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from xuncha.crawl.failures import ANSWERED_BADLY, NETWORK, PASSING, is_readable
from xuncha.crawl.outages.ownnetwork import doubtful_outcomes, void_places
from xuncha.crawl.outages.silence import HOST_SILENT, STOPPED_ANSWERING
from xuncha.crawl.queue.frontier import BUDGET
from xuncha.crawl.queue.traps import endless_shape
from xuncha.crawl.ruling.attempts import Attempt, Attempts, collect_attempts
from xuncha.crawl.scope import Scope
from xuncha.crawl.softdead.soft404 import is_article_sent_home, is_missing
from xuncha.crawl.targets import origin_of, target_host, target_of
from xuncha.facts import (
    Coverage,
    Exchange,
    Link,
    LinkKind,
    LinkTarget,
    LinkVerdict,
    Outcome,
    Purpose,
)
from xuncha.read.links.kind import kind_of_content

MOST_PARENTS = 20
# (URL of the page, whether it is the home page, its links in page order)
PageLinks = tuple[str, bool, Sequence[Link]]
NOT_RECHECKED = "not_rechecked"
OWN_NETWORK = "own_network"


@dataclass(frozen=True, slots=True)
class _Ruling:
    verdict: LinkVerdict
    reason: str
    attempt: Attempt | None = None


def judge_links(
    exchanges: Iterable[Exchange] | Attempts,
    page_links: Iterable[PageLinks],
    scope: Scope,
    coverage: Coverage | None = None,
) -> tuple[LinkTarget, ...]:
    """Every target that the pages link to, in the order found, with its verdict.

    `exchanges` are all of the site's, in the order written (or what `collect_attempts` made of
    them); `scope` is the one the crawl had (`signpost.scope_of`); the crawl's `coverage` tells
    why targets were not asked for.
    """
    attempts = exchanges if isinstance(exchanges, Attempts) else collect_attempts(exchanges)
    return judge_targets(attempts, _by_target(page_links), scope, coverage or Coverage())


def judge_targets(
    attempts: Attempts, linked: Mapping[str, LinkedFrom], scope: Scope, coverage: Coverage
) -> tuple[LinkTarget, ...]:
    """As `judge_links`, for targets of which it is known where they are linked."""
    judge = _Judge(attempts, scope, coverage)
    return tuple(judge.target(url, links) for url, links in linked.items())


def with_verdicts(coverage: Coverage, targets: Sequence[LinkTarget]) -> Coverage:
    """The crawl's coverage with what the verdicts add: links, and those nobody could verify."""
    doubtful = (LinkVerdict.BLOCKED, LinkVerdict.UNVERIFIED)
    unverified = sum(1 for target in targets if target.verdict in doubtful)
    return replace(coverage, links=len(targets), unverified=unverified)


@dataclass(slots=True)
class LinkedFrom:
    """Where the links to one target stand."""

    kind: LinkKind
    parents: dict[str, None] = field(default_factory=dict)
    on_home: bool = False
    text: str = ""


def _by_target(page_links: Iterable[PageLinks]) -> dict[str, LinkedFrom]:
    found: dict[str, LinkedFrom] = {}
    for page_url, on_home, links in page_links:
        for link in links:
            url = target_of(link.url)
            target = found.get(url)
            if target is None:
                target = found[url] = LinkedFrom(link.kind)
            target.parents[page_url] = None
            target.on_home = target.on_home or on_home
            target.text = target.text or link.text
    return found


class _Judge:
    def __init__(self, attempts: Attempts, scope: Scope, coverage: Coverage) -> None:
        self._attempts, self._scope, self._coverage = attempts, scope, coverage
        outside = {
            host: record
            for host, record in attempts.hosts.items()
            if not scope.owns_host(f"http://{host}/")
        }
        self._doubtful = doubtful_outcomes(outside)
        self._void = void_places(coverage.outages)

    def target(self, url: str, linked: LinkedFrom) -> LinkTarget:
        tries = self._attempts.by_target.get(url, [])
        ruling = self._rule_but_for_outages(url, tries)
        attempt = ruling.attempt
        return LinkTarget(
            url=url,
            final_url=attempt.final_url if attempt else "",
            kind=self._kind(url, linked.kind, attempt),
            on_home=linked.on_home,
            verdict=ruling.verdict,
            status=attempt.status if attempt else None,
            reason=ruling.reason,
            attempts=len(tries),
            parents=tuple(linked.parents)[:MOST_PARENTS],
            parent_count=len(linked.parents),
            anchor_text=linked.text,
            record_id=attempt.record_id if attempt else "",
            at=attempt.at if attempt else "",
        )

    def _kind(self, url: str, kind: LinkKind, attempt: Attempt | None) -> LinkKind:
        if kind is not LinkKind.PAGE:
            return kind
        if not self._scope.contains(url):
            return LinkKind.EXTERNAL
        if attempt is not None and attempt.outcome in (Outcome.OK, Outcome.TOO_LARGE):
            return kind_of_content(attempt.content_type) or kind
        return kind

    def _rule_but_for_outages(self, url: str, tries: Sequence[Attempt]) -> _Ruling:
        """What failed while our own network was out counts for nothing."""
        if not self._void:
            return self._rule(url, tries)
        telling = [one for one in tries if one.order not in self._void]
        if len(telling) == len(tries):
            return self._rule(url, tries)
        if not telling:
            return _Ruling(LinkVerdict.UNVERIFIED, OWN_NETWORK, tries[-1])
        ruling = self._rule(url, telling)
        is_left_open = ruling.reason == NOT_RECHECKED
        return replace(ruling, reason=OWN_NETWORK) if is_left_open else ruling

    def _rule(self, url: str, tries: Sequence[Attempt]) -> _Ruling:
        if not tries:
            return self._rule_not_asked(url)
        # What GET says outweighs HEAD: a visitor's browser sends GET.
        telling = [one for one in tries if one.method == "GET"] or list(tries)
        if _came_back(telling, tries[-1]):
            telling = [tries[-1]]
        readable = [one for one in telling if is_readable(one.outcome, one.status)]
        if readable:
            return self._rule_readable(url, readable)
        blocked = [one for one in telling if one.outcome is Outcome.BLOCKED]
        if blocked:
            return _Ruling(LinkVerdict.BLOCKED, Outcome.BLOCKED, blocked[-1])
        return self._rule_failed(tries, telling[-1])

    def _rule_not_asked(self, url: str) -> _Ruling:
        origin = origin_of(url)
        robots = self._attempts.robots.get(origin)
        if robots is not None and not robots.allows(url[len(origin) :] or "/"):
            return _Ruling(LinkVerdict.SKIPPED, Outcome.ROBOTS)
        trap = endless_shape(url)
        if trap:
            return _Ruling(LinkVerdict.SKIPPED, trap)
        skipped = self._coverage.skipped
        is_own = self._scope.owns_host(url)
        if is_own and STOPPED_ANSWERING in skipped:
            return _Ruling(LinkVerdict.UNVERIFIED, STOPPED_ANSWERING)
        record = self._attempts.hosts.get(target_host(url))
        if not is_own and record is not None and record.failures and not record.answers:
            return _Ruling(LinkVerdict.UNVERIFIED, HOST_SILENT)
        reason = BUDGET if self._coverage.budget_exhausted else "not_requested"
        return _Ruling(LinkVerdict.SKIPPED, reason)

    def _rule_readable(self, url: str, readable: Sequence[Attempt]) -> _Ruling:
        if not self._scope.owns_host(url) or self._scope.is_home(url):
            return _Ruling(LinkVerdict.OK, Outcome.OK, readable[-1])
        reasons = [(self._why_missing(url, one), one) for one in readable]
        # A page that was there once is there: it has to be missing each time.
        for why, attempt in reversed(reasons):
            if not why:
                return _Ruling(LinkVerdict.OK, Outcome.OK, attempt)
        why, attempt = reasons[-1]
        return _Ruling(LinkVerdict.SOFT_DEAD, why, attempt)

    def _why_missing(self, url: str, attempt: Attempt) -> str:
        if attempt.method != "GET":
            return ""
        baseline = self._attempts.baselines.get(origin_of(url))
        if attempt.look.is_broken:
            return "error_page"
        if is_missing(attempt.look, baseline, self._scope):
            return "soft_404"
        if is_article_sent_home(url, attempt.look, self._scope):
            return "redirect_to_home"
        return ""

    def _rule_failed(self, tries: Sequence[Attempt], last: Attempt) -> _Ruling:
        outcome = last.outcome
        if outcome in (Outcome.ROBOTS, Outcome.BAD_URL):
            return _Ruling(LinkVerdict.SKIPPED, outcome, last)
        if outcome in ANSWERED_BADLY:
            return self._rule_answered(tries, last)
        if outcome in NETWORK:
            return self._rule_network(tries, last)
        # private_address, too_large without an answer: nothing was learned.
        return _Ruling(LinkVerdict.UNVERIFIED, outcome, last)

    def _rule_answered(self, tries: Sequence[Attempt], last: Attempt) -> _Ruling:
        if last.method != "GET":
            return _Ruling(LinkVerdict.UNVERIFIED, NOT_RECHECKED, last)
        # 404 and 410 are definite; a server error may pass and has to be seen twice.
        if last.outcome is not Outcome.SERVER_ERROR:
            return _Ruling(LinkVerdict.DEAD, last.outcome, last)
        return self._rule_passing(tries, last)

    def _rule_network(self, tries: Sequence[Attempt], last: Attempt) -> _Ruling:
        if any(one.proves_nothing for one in tries):
            return _Ruling(LinkVerdict.UNVERIFIED, last.outcome, last)
        is_own = self._scope.owns_host(last.final_url or last.url)
        if not is_own and last.outcome in self._doubtful:
            return _Ruling(LinkVerdict.UNVERIFIED, OWN_NETWORK, last)
        return self._rule_passing(tries, last)

    def _rule_passing(self, tries: Sequence[Attempt], last: Attempt) -> _Ruling:
        """Trouble that may pass: dead only when seen in both passes and the host lives on."""
        if not _was_rechecked(tries) or len(tries) < 2:
            return _Ruling(LinkVerdict.UNVERIFIED, NOT_RECHECKED, last)
        record = self._attempts.hosts.get(target_host(last.final_url or last.url))
        if record is not None and record.went_silent_before(last.order):
            return _Ruling(LinkVerdict.UNVERIFIED, STOPPED_ANSWERING, last)
        return _Ruling(LinkVerdict.DEAD, last.outcome, last)


def _came_back(telling: Sequence[Attempt], last: Attempt) -> bool:
    """Whether nobody answered GET, and a later run then got an answer to HEAD and left it at that."""
    was_away = all(one.outcome in PASSING for one in telling)
    return was_away and last.method == "HEAD" and is_readable(last.outcome, last.status)


def _was_rechecked(tries: Sequence[Attempt]) -> bool:
    return any(one.purpose is Purpose.RECHECK for one in tries)
