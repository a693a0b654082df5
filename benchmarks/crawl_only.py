"""The crawl of Xuncha without the judging: pages fetched, links taken and checked, evidence kept.

`python -m benchmarks.crawl_only SITES.txt OUT CONNECTIONS PROCESSES`, run by crawl.py. It is what
`xuncha inspect` runs in its crawling processes, with three differences: nothing is judged, nothing
is rendered in Chromium, and the second look at what failed comes at once, not ten seconds later (no
other tool takes one at all).
"""

from __future__ import annotations

import multiprocessing
import sys
from datetime import date
from pathlib import Path

from xuncha.clock import now, stamp
from xuncha.crawl.jobs import CrawlJob
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.crawl.run import crawl_sites
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import Site
from xuncha.machine.processes import collect_rarely
from xuncha.settings import CrawlSettings, FetchSettings, Render


def main() -> int:
    """Crawl all sites of the list; 0 if every one came to its end."""
    listed, out, connections, processes = sys.argv[1:]
    Path(out).mkdir(parents=True, exist_ok=True)
    urls = Path(listed).read_text(encoding="utf-8").split()
    shares = [urls[n :: int(processes)] for n in range(int(processes))]
    arguments = [(share, urls, Path(out), int(connections)) for share in shares if share]
    others = [multiprocessing.Process(target=_crawl, args=each) for each in arguments[1:]]
    for other in others:
        other.start()
    _crawl(*arguments[0])
    for other in others:
        other.join()
    return 0 if len(list(Path(out).glob("*/evidence.warc.gz"))) == len(urls) else 1


def _crawl(share: list[str], urls: list[str], out: Path, connections: int) -> None:
    fetch = FetchSettings(connections_per_host=connections, delay_seconds=0.0, allow_private=True)
    jobs = (_job(url, urls, out) for url in share)
    crawl = CrawlSettings(render=Render.NEVER, second_look_seconds=0.0)
    collect_rarely()
    answers = AnswerFile(out / "answers")
    crawl_sites(jobs, fetch, crawl, lambda _: None, lambda: False, now, answers=answers)


def _job(url: str, urls: list[str], out: Path) -> CrawlJob:
    header = EvidenceHeader(
        site=Site(url=url),
        as_of=date(2026, 1, 1),
        started_at=stamp(now()),
        other_sites=tuple(other for other in urls if other != url),
    )
    name = url.split("/")[2].replace(":", "_")
    return CrawlJob(Site(url=url), out / name / "evidence.warc.gz", header)


if __name__ == "__main__":
    sys.exit(main())
