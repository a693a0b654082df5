"""What an office may give to an inspection, for clauses that the pages of a site cannot answer.

Earlier results of the same sites (网址不变), the list of policies to repost (重要政策转载), the
places of addresses (服务器位置). Each is read and checked before the first request; what concerns
a site goes into its evidence, so that it is judged again without these files.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from xuncha.facts import ListedPolicy
from xuncha.given.earlier import check_earlier
from xuncha.given.ranges import load_ranges
from xuncha.given.reposts import read_policies


@dataclass(frozen=True, slots=True)
class Given:
    """What was given. Small: it goes to every process that crawls or judges."""

    # A folder that `xuncha inspect` wrote earlier.
    earlier: Path | None = None
    policies: tuple[ListedPolicy, ...] = ()
    # The table of address ranges; read once a process.
    addresses: Path | None = None


NOTHING_GIVEN = Given()


def read_given(earlier: Path | None, reposts: Path | None, addresses: Path | None) -> Given:
    """Read and check all of it.

    Raises InputError with file, row and column for the first thing that cannot be used.
    """
    if earlier is not None:
        check_earlier(earlier)
    if addresses is not None:
        # Every mistake is told before anything is asked; a crawler reads the file again.
        load_ranges(addresses)
        addresses = addresses.resolve()
    return Given(earlier, read_policies(reposts) if reposts else (), addresses)
