"""Sites inspected on the machines of a Ray cluster.

One actor a core (inspector.py). Tasks that an actor takes down with it are given to another one:
whatever dies, every task comes to exactly one end. Actors are replaced and added as the cluster
loses and gains machines.
"""

from __future__ import annotations

import logging
import math
import time
from collections import Counter, deque
from typing import Any

from xuncha import __version__
from xuncha.errors import InputError, one_line
from xuncha.runners import telling
from xuncha.runners.actor import Actor, seconds_ahead
from xuncha.runners.answerpool import AnswerPool
from xuncha.runners.births import Births
from xuncha.runners.carry import packed
from xuncha.runners.hosts import Hosts
from xuncha.runners.inspector import Inspector
from xuncha.runners.leftovers import Leftovers
from xuncha.runners.rayconnect import connected, find_turns, open_turns
from xuncha.runners.spool import Left, place_name
from xuncha.runners.task import Done, Fate, PagesRead, Task, local_folder
from xuncha.settings import CrawlSettings, FetchSettings

log = logging.getLogger(__name__)

# Few enough that a machine that joins late finds work, enough that one core is busy.
SITES_AN_ACTOR = 64
# A site that so many actors did not survive is no accident of the machines.
_MOST_DEATHS = 5
# How often the cluster is asked how many cores it has.
_CENSUS_SECONDS = 5.0
_STOP_SECONDS = 8.0
# What Ray says of an actor whose machine is lost: that is no fault of what is installed there.
_MACHINE_LOST = "node has died"
_LONGEST_REASON = 600
# How long to wait for the other actors once one lives.
_GATHER_SECONDS = 5.0
# So long after that a share of what is there is kept for those that are still beginning.
_SHARE_SECONDS = 30.0


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
        self._turns = open_turns(self._ray, is_first=True)
        self._alone_seconds = 0.0
        self._settings = (fetch, crawl)
        self._pages_read = pages_read
        self._window = sites_an_actor
        self._actors: list[Actor] = []
        self._hired = 0
        self._cores = 1
        self._census_at = 0.0
        self._hosts: Hosts[Actor] = Hosts()
        self._backlog: deque[Task] = deque()
        self._refs: dict[Any, tuple[Actor, Task]] = {}
        self._deaths: Counter[str] = Counter()
        self._left, self._births = Leftovers(), Births()
        # Until then hands are kept still: who begins late has perhaps what an earlier try left.
        self._begins_at = math.inf
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
        ready = []
        if refs:
            ready, _ = self._ray.wait(refs, num_returns=len(refs), timeout=0)
        else:
            # Nobody could begin; the next try is not due.
            time.sleep(seconds)
        if refs and not ready:
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
            # That of another round may have ended with it.
            self._turns = open_turns(self._ray, is_first=False) or self._turns
            self._say_alone()
        except Exception as error:
            self._ray.shutdown()
            raise InputError(
                f"与 Ray 集群的连接断了({type(error).__name__})。集群恢复后会接着做。",
                f"The Ray cluster is gone ({type(error).__name__}). Once it is back, work goes on.",
            ) from error
        while len(self._actors) < self._cores and self._births.may_hire():
            self._hire()

    def _hire(self) -> None:
        kind = self._ray.remote(
            num_cpus=1,
            max_restarts=0,
            max_task_retries=0,
            max_concurrency=self._window + 8,
            scheduling_strategy="SPREAD",
        )(Inspector)
        handle = kind.remote(*self._settings, self._pool, find_turns)
        self._actors.append(Actor(self._hired, handle, handle.left.remote()))
        self._hired += 1

    def _born(self, actor: Actor) -> None:
        try:
            left: Left = self._ray.get(actor.birth)
            version = getattr(left, "version", "?")
        except Exception as error:
            # Ray's errors, and whatever another version of this program answers.
            if _MACHINE_LOST in str(error):
                self._bury(actor)
            else:
                self._not_born(actor, one_line(error)[:_LONGEST_REASON])
            return
        ahead = seconds_ahead(left.clock, actor.hired_at) if version == __version__ else 0.0
        if version != __version__:
            self._not_born(actor, telling.other_version(left.machine, version, __version__))
        elif ahead:
            self._not_born(actor, telling.clock_off(left.machine, ahead))
        else:
            self._births.succeeded()
            actor.is_alive, actor.machine = True, left.machine
            self._left.note(left.machine, left.names)
            self._begins_at = min(self._begins_at, time.monotonic() + _GATHER_SECONDS)

    def _not_born(self, actor: Actor, why: str) -> None:
        self._bury(actor)
        self._births.failed(why, any(one.is_alive for one in self._actors))

    def _bury(self, actor: Actor) -> None:
        """What it had in hand goes to others; killing it makes sure that it has ended."""
        if actor not in self._actors:
            return
        self._actors.remove(actor)
        self._ray.kill(actor.handle)
        self._refs = {ref: of for ref, of in self._refs.items() if of[0] is not actor}
        for task in actor.tasks.values():
            self._left.note(actor.machine, [place_name(task)])
            self._hosts.leave(task.host)
            self._deaths[task.key] += 1
            if self._deaths[task.key] >= _MOST_DEATHS:
                problem = telling.machines_lost(self._deaths.pop(task.key))
                folder = str(local_folder(task))
                self._done.append(Done(task, Fate.SET_ASIDE, folder, None, problem))
            else:
                self._backlog.appendleft(task)

    def _say_alone(self) -> None:
        """Hosts may have been asked faster than was promised."""
        if self._alone_seconds >= 1:
            log.warning("%s", telling.without_turns(self._alone_seconds))
            self._alone_seconds = 0.0

    # ------------------------------------------------------------ tasks

    def _hand_out(self) -> None:
        """Tasks to living actors; the sites of one host to the one that has the host."""
        if time.monotonic() < self._begins_at and not all(a.is_alive for a in self._actors):
            return
        kept: deque[Task] = deque()
        most = self._most_for_one()
        while self._backlog:
            task = self._backlog.popleft()
            mate = self._hosts.holder(task.host) or self._with_a_part(task)
            actor = mate or self._least_busy(most)
            if actor is None or len(actor.tasks) >= self._window:
                kept.append(task)
                if self._least_busy(most) is None:
                    break
                continue
            self._hosts.take(task.host, actor)
            actor.tasks[task.key] = task
            self._refs[actor.handle.inspect.remote(task)] = (actor, task)
        self._backlog.extendleft(reversed(kept))

    def _with_a_part(self, task: Task) -> Actor | None:
        """One with room on the machine that has a part of the site, where it is that machine's own."""
        if not task.destination:
            return None
        machine = self._left.machine_of(place_name(task))
        return self._least_busy(self._window, machine) if machine else None

    def _most_for_one(self) -> int:
        """How many sites an actor may have: all that it has room for, once the others are there.

        Of a small round nothing would be left for a machine that begins some seconds late.
        """
        is_gathered = len(self._actors) >= self._cores and all(a.is_alive for a in self._actors)
        if is_gathered or time.monotonic() > self._begins_at + _SHARE_SECONDS:
            return self._window
        there = len(self._backlog) + len(self._refs)
        return min(self._window, math.ceil(there / self._cores))

    def _least_busy(self, most: int, machine: str = "") -> Actor | None:
        """The living actor with the fewest sites; None where none has room for one more."""
        free = [
            actor
            for actor in self._actors
            if actor.is_alive
            and actor.rests_until <= time.monotonic()
            and len(actor.tasks) < most
            and machine in ("", actor.machine)
        ]
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
        actor.note(done.fate)
        self._forget_parts(actor, done)
        self._alone_seconds = max(self._alone_seconds, done.alone_seconds)
        if done.brief:
            actor.pages += done.brief["coverage"]["pages"]
            self._pages_read(actor.number, actor.pages)
        self._done.append(done)

    def _forget_parts(self, ended: Actor, done: Done) -> None:
        """What other machines have of a site that has ended is of no more use."""
        if done.fate is Fate.FAILED:
            return
        for machine in self._left.taken(place_name(done.task)) - {ended.machine}:
            there = next((a for a in self._actors if a.is_alive and a.machine == machine), None)
            if there:
                there.handle.forget.remote(place_name(done.task))
