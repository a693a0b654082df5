"""How many sites one process has under way: another one only while it waits for the wire.

A site under way holds memory (2.5 MB without politeness), and a hundred at once crowd one another
out of the processor's cache: 12 per cent more time a page, measured. Where politeness or slow
servers leave a process waiting, it takes on more sites; one that is busy anyway would only make
them wait.
"""

from __future__ import annotations

# So many are begun without a look. One host a site and two requests at a time keep no process
# busy; without politeness these do: eight cost no less a page, and 10 MB more.
FEWEST = 4
# With less of its time spent waiting, a process counts as busy.
SPARE = 0.2
# For each so many sites under way one more is begun at a look.
GROWTH = 2


class Intake:
    """Opened and narrowed look by look; between two looks as many sites are begun as end."""

    def __init__(self, most: int, now: float) -> None:
        """At most `most` sites; `now` as of a monotonic clock, in seconds."""
        self._most = most
        self._looked_at, self._waited = now, 0.0
        self.allowed = min(FEWEST, most)

    def look(self, now: float, waited: float, running: int) -> None:
        """Judge the time since the last look. `waited`: seconds spent waiting for the wire so far.

        `running`: the sites under way now.
        """
        passed, waited_of_it = now - self._looked_at, waited - self._waited
        if passed <= 0:
            return
        self._looked_at, self._waited = now, waited
        has_time = waited_of_it / passed >= SPARE
        wanted = running + 1 + running // GROWTH if has_time else running
        self.allowed = min(self._most, max(FEWEST, wanted))
