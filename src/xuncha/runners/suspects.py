"""Which site brings its process down. Two deaths that are surely its own, and it is set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

# Twice the same page on the table: no coincidence, and a killed process is forgiven once.
_BLAMED = 2
# Present at so many deaths that nothing explains: from now on it runs alone, and alone it is sure.
_PRESENT = 2


class Suspects:
    """Counts deaths by the key of the task."""

    def __init__(self) -> None:
        self._blamed: Counter[str] = Counter()
        self._present: Counter[str] = Counter()

    def note_death(self, reading: str, running: Iterable[str]) -> None:
        """A process died while it read a page of `reading` ("": no page) and had `running`."""
        present = list(running)
        if reading:
            self._blamed[reading] += 1
        elif len(present) == 1:
            self._blamed[present[0]] += 1
        else:
            self._present.update(present)

    def is_guilty(self, key: str) -> bool:
        """Whether it is to be set aside."""
        return self._blamed[key] >= _BLAMED

    def wants_own_process(self, key: str) -> bool:
        """Whether it has to run alone, so that the next death tells."""
        return self._present[key] >= _PRESENT

    def forget(self, key: str) -> None:
        """Its task has ended."""
        del self._blamed[key], self._present[key]
