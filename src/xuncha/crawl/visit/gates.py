"""Before a host of the site is crawled: its robots.txt, and what its missing pages look like."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from xuncha.crawl.desk import Desk
from xuncha.crawl.digest import Digest
from xuncha.crawl.softdead.soft404 import MissingLook
from xuncha.crawl.targets import origin_of
from xuncha.crawl.visit.robots import EVERYTHING, MAX_BYTES, Robots
from xuncha.facts import Purpose
from xuncha.fetch.request import Request


@dataclass(slots=True)
class Gate:
    """One origin (scheme, host, port) of the site; who comes before it is open waits."""

    origin: str
    robots: Robots = EVERYTHING
    baseline: MissingLook | None = None
    is_open: bool = False
    waiting: deque[Callable[[], None]] = field(default_factory=deque)

    def allows(self, url: str) -> bool:
        """Whether robots.txt allows the address."""
        return self.robots.allows(url[len(self.origin) :] or "/")


class Gates:
    """The gates of one site. Whoever wants through is called when the gate is open."""

    def __init__(self, desk: Desk, has_authority: bool) -> None:
        self._desk, self._has_authority = desk, has_authority
        self._gates: dict[str, Gate] = {}

    def of(self, url: str) -> Gate:
        """The gate of an address's origin, open or not."""
        origin = origin_of(url)
        return self._gates.setdefault(origin, Gate(origin))

    def pass_through(self, url: str, directory: str, then: Callable[[], None]) -> None:
        """Call `then` at once or when the gate is open; `directory` is the site's on that host."""
        gate = self.of(url)
        if gate.is_open:
            then()
            return
        gate.waiting.append(then)
        if len(gate.waiting) == 1:
            self._ask_robots(gate, directory)

    def _ask_robots(self, gate: Gate, directory: str) -> None:
        # 有主管部门授权的检查不受 robots.txt 约束(README:授权)。
        if self._has_authority:
            self._ask_random_path(gate, directory)
            return

        def take(digest: Digest) -> None:
            gate.robots = digest.robots
            self._ask_random_path(gate, directory)

        request = Request(f"{gate.origin}/robots.txt", "GET", Purpose.ROBOTS, MAX_BYTES)
        self._desk.ask(request, take)

    def _ask_random_path(self, gate: Gate, directory: str) -> None:
        url = random_path(gate.origin, directory)
        if not gate.allows(url):
            self._open(gate)
            return

        def take(digest: Digest) -> None:
            gate.baseline = digest.look
            self._open(gate)

        self._desk.ask(Request(url, "GET", Purpose.RANDOM_PATH), take)

    def _open(self, gate: Gate) -> None:
        gate.is_open = True
        while gate.waiting:
            gate.waiting.popleft()()


def random_path(origin: str, directory: str) -> str:
    """An address that no site has; the same in every run, so that runs can be compared."""
    name = sha256(origin.encode()).hexdigest()[:16]
    return f"{origin}{directory}xuncha-{name}.html"
