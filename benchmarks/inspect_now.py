"""The whole inspection of Xuncha: crawled, judged, every report written.

`python -m benchmarks.inspect_now SITES.txt OUT CONNECTIONS PROCESSES`, run by crawl.py. It is
`xuncha inspect --delay 0 --connections N --render never --allow-private --jobs N`, only that the
second look at what failed comes at once, not ten seconds later.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from xuncha.facts import Site
from xuncha.round import Plan, run_round
from xuncha.settings import CrawlSettings, FetchSettings, Render
from xuncha.terminal.progress import Meter


def main() -> int:
    """Inspect all sites of the list; 0 if there is a report of each."""
    listed, out, connections, processes = sys.argv[1:]
    plan = Plan(
        sites=tuple(Site(url=url) for url in Path(listed).read_text(encoding="utf-8").split()),
        rulebooks=("inspection-2019",),
        as_of=date(2026, 1, 1),
        out=Path(out),
        fetch=FetchSettings(
            connections_per_host=int(connections), delay_seconds=0.0, allow_private=True
        ),
        crawl=CrawlSettings(render=Render.NEVER, second_look_seconds=0.0),
        jobs=int(processes),
    )
    with Meter(len(plan.sites)) as meter:
        results = run_round(plan, meter)
    return 0 if all(result.brief for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
