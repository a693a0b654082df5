"""The second look at what failed, as late as can be; and further ones where it proved nothing."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from itertools import count

from xuncha.crawl.desk import Desk
from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outages.doubts import Doubts
from xuncha.crawl.targets import target_host
from xuncha.crawl.task import AGAIN, ANEW, FIRST, Task

# 打不开的,隔一段时间再试一次:两次都打不开才算。
_NEEDED = 2


class Rechecks:
    """What of one site has to be asked again, and when. The clock is in seconds."""

    def __init__(self, desk: Desk, timing: CrawlTiming, clock: Callable[[], float]) -> None:
        self._timing, self._clock = timing, clock
        self._doubts = Doubts(desk, timing, clock)
        # (due, order, task)
        self._again: list[tuple[float, int, Task]] = []
        self._order = count()
        # What got no answer the second time either, by its address.
        self._failed_again: dict[str, Task] = {}
        # Asked a third time, because others of its host came back after its second look.
        self._third_look: set[str] = set()

    def __bool__(self) -> bool:
        """Whether anything waits to be asked again."""
        return bool(self._again)

    def failed(self, task: Task, may_pass: bool) -> None:
        """A task came to a fault. `may_pass`: a kind that later may be gone."""
        if task.stage == FIRST:
            self._push(task, AGAIN, self._timing.recheck_seconds if may_pass else 0.0)
        elif may_pass:
            self._failed_again[task.url] = task
            if task.stage == ANEW:
                self._doubts.prove(task.url)

    def came(self, task: Task, is_well: bool) -> None:
        """A task came to an answer. `is_well`: what was away at first is there now.

        Then the second looks before it may have fallen into the same outage as the first ones.
        """
        if task.stage == FIRST:
            return
        self._failed_again.pop(task.url, None)
        if is_well:
            self._look_again_at(target_host(task.url))

    def _look_again_at(self, host: str) -> None:
        for url in [one for one in self._failed_again if target_host(one) == host]:
            if url not in self._third_look:
                self._third_look.add(url)
                self._push(self._failed_again.pop(url), ANEW, self._timing.recheck_seconds)

    def due(self) -> Iterator[Task]:
        """What is to be asked now."""
        while self._again and self._again[0][0] <= self._clock():
            yield heapq.heappop(self._again)[2]

    def are_settled(self) -> bool:
        """Whether nothing is left to be asked again, when all that was asked has come."""
        unsettled = self._doubts.unsettled(self._failed_again, _NEEDED)
        for url in unsettled or ():
            self._push(self._failed_again.pop(url), ANEW, 0.0)
        return unsettled == []

    def _push(self, task: Task, stage: str, wait_seconds: float) -> None:
        again = task._replace(stage=stage)
        heapq.heappush(self._again, (self._clock() + wait_seconds, next(self._order), again))
