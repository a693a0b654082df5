"""Sites inspected on the machines of a Ray cluster.

One actor a core (inspector.py). Tasks that an actor takes down with it are given to another one:
whatever dies, every task comes to exactly one end. Actors are replaced and added as the cluster
loses and gains machines.
"""

from __future__ import annotations

import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from xuncha.errors import InputError
from xuncha.runners import telling
from xuncha.runners.answerpool import AnswerPool
from xuncha.runners.carry import packed
from xuncha.runners.hosts import Hosts
from xuncha.runners.inspector import Inspector
from xuncha.runners.rayconnect import connected
from xuncha.runners.task import Done, Fate, PagesRead, Task, local_folder
from xuncha.settings import CrawlSettings, FetchSettings

# Few enough that a machine that joins late finds work, enough that one core is busy.
SITES_AN_ACTOR = 64
# A site that so many actors did not survive is no accident of the machines.
_MOST_DEATHS = 5
# How often the cluster is asked how many cores it has.
_CENSUS_SECONDS = 5.0
_STOP_SECONDS = 8.0


@dataclass(eq=False)
class _Actor:
    number: int
    handle: Any
    # Resolves when the actor lives.
    birth: Any
    is_alive: bool = False
    tasks: dict[str, Task] = field(default_factory=dict)
    pages: int = 0


class RayRunner:
    """As many actors as the cluster has cores."""

    def __init__(
        self,
        fetch: FetchSettings,
        crawl: CrawlSettings,
        address: str = "",
        cpus: int = 1,
        pages_read: PagesRead = lambda _number, _pages: None,
        sites_an_actor: int = SITES_AN_ACTOR,
    ) -> None:
        """Connect. An empty address starts a cluster here with `cpus` cores; see rayconnect.py."""
        self._ray = connected(address, cpus)
        # Without a core of its own: it works for some milliseconds a second.
        hired = self._ray.remote(num_cpus=0, max_restarts=-1)(AnswerPool)
        self._pool = hired.remote()
        self._settings = (fetch, crawl)
        self._pages_read = pages_read
        self._window = sites_an_actor
        self._actors: list[_Actor] = []
        self._hired = 0
        self._cores = 1
        self._census_at = 0.0
        self._hosts: Hosts[_Actor] = Hosts()
        self._backlog: deque[Task] = deque()
        self._refs: dict[Any, tuple[_Actor, Task]] = {}
        self._deaths: Counter[str] = Counter()
        self._done: list[Done] = []
        self._keep_actors()

    def room(self) -> int:
        """So many that every core has its window full."""
        taken = len(self._backlog) + len(self._refs) + len(self._done)
        return max(0, self._cores * self._window - taken)

    def give(self, task: Task) -> None:
        """Take on one task."""
        self._backlog.append(packed(task))

    def wait(self, seconds: float) -> list[Done]:
        """The ends since the last call. Raises InputError when the cluster is gone."""
        self._keep_actors()
        self._hand_out()
        births = {actor.birth: actor for actor in self._actors if not actor.is_alive}
        refs = [*self._refs, *births]
        ready, _ = self._ray.wait(refs, num_returns=len(refs), timeout=0)
        if not ready:
            ready, _ = self._ray.wait(refs, num_returns=1, timeout=seconds)
        for ref in ready:
            if ref in births:
                self._born(births[ref])
            elif ref in self._refs:
                self._ended(ref)
        done, self._done = self._done, []
        return done

    def stop(self) -> None:
        """Let all actors close their files, and end them."""
        stopping = [actor.handle.stop.remote() for actor in self._actors if actor.is_alive]
        if stopping:
            self._ray.wait(stopping, num_returns=len(stopping), timeout=_STOP_SECONDS)
        for actor in self._actors:
            self._ray.kill(actor.handle)
        self._ray.kill(self._pool)
        self._actors.clear()

    # ------------------------------------------------------------ actors

    def _keep_actors(self) -> None:
        if time.monotonic() < self._census_at and len(self._actors) >= self._cores:
            return
        self._census_at = time.monotonic() + _CENSUS_SECONDS
        try:
            self._cores = max(1, int(self._ray.cluster_resources().get("CPU", 1)))
        except Exception as error:
            self._ray.shutdown()
            raise InputError(
                f"与 Ray 集群的连接断了({type(error).__name__})。集群恢复后会接着做。",
                f"The Ray cluster is gone ({type(error).__name__}). Once it is back, work goes on.",
            ) from error
        while len(self._actors) < self._cores:
            self._hire()

    def _hire(self) -> None:
        kind = self._ray.remote(
            num_cpus=1,
            max_restarts=0,
            max_task_retries=0,
            max_concurrency=self._window + 8,
            scheduling_strategy="SPREAD",
        )(Inspector)
        handle = kind.remote(*self._settings, self._pool)
        self._actors.append(_Actor(self._hired, handle, handle.ready.remote()))
        self._hired += 1

    def _born(self, actor: _Actor) -> None:
        try:
            self._ray.get(actor.birth)
        except self._ray.exceptions.RayError:
            self._bury(actor)
        else:
            actor.is_alive = True

    def _bury(self, actor: _Actor) -> None:
        """What it had in hand goes to others; killing it makes sure that it has ended."""
        if actor not in self._actors:
            return
        self._actors.remove(actor)
        self._ray.kill(actor.handle)
        self._refs = {ref: of for ref, of in self._refs.items() if of[0] is not actor}
        for task in actor.tasks.values():
            self._hosts.leave(task.host)
            self._deaths[task.key] += 1
            if self._deaths[task.key] >= _MOST_DEATHS:
                problem = telling.machines_lost(self._deaths.pop(task.key))
                folder = str(local_folder(task))
                self._done.append(Done(task, Fate.SET_ASIDE, folder, None, problem))
            else:
                self._backlog.appendleft(task)

    # ------------------------------------------------------------ tasks

    def _hand_out(self) -> None:
        """Tasks to living actors; the sites of one host to the one that has the host."""
        kept: deque[Task] = deque()
        while self._backlog:
            task = self._backlog.popleft()
            actor = self._hosts.holder(task.host) or self._least_busy()
            if actor is None or len(actor.tasks) >= self._window:
                kept.append(task)
                if self._least_busy() is None:
                    break
                continue
            self._hosts.take(task.host, actor)
            actor.tasks[task.key] = task
            self._refs[actor.handle.inspect.remote(task)] = (actor, task)
        self._backlog.extendleft(reversed(kept))

    def _least_busy(self) -> _Actor | None:
        """The living actor with the fewest sites; None where none has room."""
        free = [a for a in self._actors if a.is_alive and len(a.tasks) < self._window]
        return min(free, key=lambda actor: len(actor.tasks), default=None)

    def _ended(self, ref: Any) -> None:
        actor, task = self._refs[ref]
        try:
            done: Done = self._ray.get(ref)
        except self._ray.exceptions.RayError:
            self._bury(actor)
            return
        del self._refs[ref], actor.tasks[task.key]
        self._hosts.leave(task.host)
        self._deaths.pop(task.key, None)
        if done.brief:
            actor.pages += done.brief["coverage"]["pages"]
            self._pages_read(actor.number, actor.pages)
        self._done.append(done)
