"""`python -m benchmarks [name] [options]`: one benchmark, or one after the other."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

# Name → what it measures. Each is a module of this package with a main().
NAMES = {
    "crawl": "crawling, checking and inspecting against five link checkers",
    "round": "a round of 14,000 sites, killed and gone on with, against lychee",
    "polite": "a polite round: pages, CPU, memory, and the pace that every host saw",
    "network": "the link check over a line that delays and loses, against lychee (root alone)",
    "jobs": "what the job table costs, and a round of 80,000 sites",
    "monitor": "visiting 14,000 home pages all day, against an aiohttp prober",
    "reading_cost": "what it costs to read a page, against two HTML libraries",
    "reading": "how much of real pages is read right",
    "reading_changed": "how lists are read in every layout and form, and beside what misleads",
    "reading_combined": "how pages put together from parts of real sites are read",
    "national": "what an office asks of 80,000 sites and 10 million findings",
    "lists": "lists of the register read, written, exported and undone",
    "pages": "time to the first byte of the office's list pages, against a bare Django page",
}


def main() -> int:
    """Run what was asked for."""
    name, *options = sys.argv[1:] or [""]
    if name and name not in NAMES:
        print("python -m benchmarks [name] [options]\n", file=sys.stderr)
        for known, words in NAMES.items():
            print(f"  {known:18}{words}", file=sys.stderr)
        return 2
    here = Path(__file__).parent
    codes = []
    for each in [name] if name else [known for known in NAMES if (here / f"{known}.py").exists()]:
        print(f"== {each}", file=sys.stderr)
        sys.argv = [each, *options]
        codes.append(importlib.import_module(f"benchmarks.{each}").main() or 0)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
