"""One round: many sites crawled by several processes, each judged as soon as its crawl ends.

Crawling and judging run in processes of their own: a page that is slow to judge never delays
the clock of a request. Nothing is shared but files: a site's evidence is complete or it is a
`.part` that the next run continues, so any process may be killed at any moment. A single site
needs no other process.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from xuncha.clock import now, stamp
from xuncha.crawl.jobs import CrawlJob, CrawlResult, Progress
from xuncha.crawl.render import rendering_mode
from xuncha.crawlers import CrawlHere, CrawlInProcesses, Died
from xuncha.errors import InputError
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.reader import Evidence
from xuncha.facts import DeclaredColumn, Probe, Site
from xuncha.files import ready_folder
from xuncha.judges import JudgeHere, JudgeInProcesses, Question, judges_for
from xuncha.progress import Meter, note
from xuncha.report.front import write_round_page
from xuncha.report.summary import write_summary
from xuncha.settings import CrawlSettings, FetchSettings
from xuncha.sites import belongs_to, folders_of, host_of
from xuncha.words import say

EVIDENCE = "evidence.warc.gz"
# Evidence older than this at the as-of date says nothing about that date: what was published
# since then would be called missing. Some days, because a large round takes its time.
_FRESH_DAYS = 2
# How often the main process looks up from waiting: Windows delivers Ctrl-C only then.
_LOOK_SECONDS = 0.5


@dataclass(frozen=True)
class Plan:
    """Everything a round needs to know."""

    sites: tuple[Site, ...]
    rulebooks: tuple[str, ...]
    as_of: date
    out: Path
    fetch: FetchSettings
    crawl: CrawlSettings
    jobs: int
    rejected: tuple[tuple[str, str], ...] = ()
    declared: tuple[DeclaredColumn, ...] = ()
    probes: tuple[Probe, ...] = ()


@dataclass(frozen=True)
class Result:
    """One site of the round: its report, or why there is none."""

    name: str
    folder: Path
    report: Mapping[str, Any] | None
    problem: str = ""
    # The problem stands on stderr already.
    is_told: bool = False


def run_round(plan: Plan, meter: Meter) -> list[Result]:
    """Crawl what has no complete evidence yet, judge everything, write the summary.

    Results stand in the order of the list, rows that cannot be inspected behind them. Ctrl-C
    stops cleanly: KeyboardInterrupt is raised after the crawlers have closed their files, and a
    second run goes on from what is there.
    Raises InputError when nothing can be written below `plan.out`.
    """
    ready_folder(plan.out)
    for _, problem in plan.rejected:
        # At once: whoever waits for a province wants to know of the mistake in line 3 now.
        note(problem, problem)
    try:
        with _Round(plan, meter) as round_:
            results = round_.run()
    except KeyboardInterrupt:
        note(
            f"已停止。抓取的内容保留在 {plan.out},用同一个 --out 再运行一次,会接着做。",
            f"Stopped. What was crawled is kept in {plan.out}: run again with the same --out.",
        )
        raise
    results += [Result(name, plan.out, None, problem, True) for name, problem in plan.rejected]
    return results + summarised(plan.out, results)


def summarised(out: Path, results: Sequence[Result]) -> list[Result]:
    """Write summary.csv, of several sites also index.html.

    A result that says so where they cannot be written, else nothing.
    """
    try:
        write_summary(out, [(r.name, r.report, r.problem) for r in results])
        if len(results) > 1:
            write_round_page(out, results)
    except InputError as error:
        return [Result("summary.csv", out, None, str(error))]
    return []


class _Round:
    """The crawlers, the judges, and what they have come to."""

    def __init__(self, plan: Plan, meter: Meter) -> None:
        self._plan = plan
        self._meter = meter
        folders = folders_of(plan.sites)
        self._evidence = {s.url: plan.out / folders[s.url] / EVIDENCE for s in plan.sites}
        self._judges: JudgeHere | JudgeInProcesses = judges_for(len(plan.sites), plan.jobs)
        self._crawlers: CrawlHere | CrawlInProcesses | None = None
        self._probes: dict[str, list[Probe]] = defaultdict(list)
        for probe in plan.probes:
            self._probes[host_of(probe.url)].append(probe)
        self._judged: dict[str, Future[tuple[Mapping[str, Any] | None, str]]] = {}
        self._problems: dict[str, str] = {}

    def __enter__(self) -> _Round:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if self._crawlers:
                self._crawlers.stop()
        finally:
            # Also after a second Ctrl-C: nobody waits for a site to be judged.
            self._judges.close()

    def run(self) -> list[Result]:
        """Crawl and judge; one result a site."""
        done = [site for site in self._plan.sites if self._evidence[site.url].exists()]
        self._judge_what_is_there(done)
        self._crawl([site for site in self._plan.sites if site not in done])
        while wait(self._judged.values(), _LOOK_SECONDS).not_done:
            pass
        return [self._result(site) for site in self._plan.sites]

    def _judge_what_is_there(self, sites: Sequence[Site]) -> None:
        for site in sites:
            problem = _why_not_usable(self._evidence[site.url], site, self._plan.as_of)
            if problem:
                self._give_up(site.url, problem)
            else:
                self._judge(site.url)
        if self._judged:
            note(
                f"{len(self._judged)} 个网站在 {self._plan.out} 已有完整证据,不再抓取,直接评判。"
                "要重新抓取,请换一个 --out。",
                f"{len(self._judged)} sites have complete evidence in {self._plan.out} and are "
                "judged from it. To crawl them again, choose another --out.",
            )
        if left := self._left_unused([site for site in sites if site.url in self._judged]):
            note(
                f"{left} 与已有证据里的不同,这次没有用上。要用,请换一个 --out 重新抓取。",
                f"{left} differ from those in the evidence and were not used. To use them, choose "
                "another --out.",
            )

    def _left_unused(self, sites: Sequence[Site]) -> str:
        """The options given now whose content is not in the evidence that is there."""
        left = set()
        for site in sites:
            evidence, job = Evidence.open(self._evidence[site.url]), self._job(site)
            if job.header.columns and job.header.columns != evidence.header.columns:
                left.add("--columns")
            if job.probes and job.probes != evidence.probes:
                left.add("--probes")
        return "、".join(sorted(left))

    def _judge(self, url: str) -> None:
        plan = self._plan
        question = Question(self._evidence[url], plan.rulebooks, plan.as_of, now())
        self._judged[url] = self._judges.judge(question, self._meter.site_done)

    def _give_up(self, url: str, problem: str) -> None:
        self._problems[url] = problem
        self._meter.site_done()

    def _crawl(self, sites: Sequence[Site]) -> None:
        if not sites:
            return
        jobs = [self._job(site) for site in sites]
        if len(self._plan.sites) == 1:
            self._crawlers = CrawlHere(jobs, self._plan.fetch, self._plan.crawl)
        else:
            shares = _shares(jobs, self._plan.jobs)
            self._crawlers = CrawlInProcesses(shares, self._plan.fetch, self._plan.crawl)
        self._crawlers.run(self._hear)

    def _job(self, site: Site) -> CrawlJob:
        plan = self._plan
        header = EvidenceHeader(
            site=site,
            as_of=plan.as_of,
            started_at=stamp(now()),
            vantage=plan.crawl.vantage,
            settings={
                "rulebooks": list(plan.rulebooks),
                "max_pages": plan.crawl.max_pages,
                "render": rendering_mode(plan.crawl),
            },
            columns=tuple(c for c in plan.declared if belongs_to(c.site, site)),
            other_sites=tuple(s.url for s in plan.sites if s.url != site.url),
        )
        probes = tuple(self._probes.get(host_of(site.url), ()))
        return CrawlJob(site, self._evidence[site.url], header, probes)

    def _hear(self, number: int, news: Progress | Died) -> None:
        if isinstance(news, Died):
            for job in news.jobs:
                self._crawler_died(job, news.reason)
            return
        self._meter.pages_read(number, news.pages)
        if news.ended:
            self._ended(news.ended)

    def _ended(self, result: CrawlResult) -> None:
        if result.finished:
            self._judge(result.job.site.url)
        else:
            self._give_up(result.job.site.url, result.error)

    def _crawler_died(self, job: CrawlJob, reason: str) -> None:
        # It may have died between finishing a site and saying so.
        if job.evidence_path.exists():
            self._judge(job.site.url)
            return
        self._give_up(
            job.site.url,
            say(
                f"抓取进程意外结束({reason})。用同一个 --out 再运行一次,会接着做。",
                f"The crawling process ended ({reason}). Run again with the same --out.",
            ),
        )

    def _result(self, site: Site) -> Result:
        name, folder = site.name or site.url, self._evidence[site.url].parent
        if site.url in self._problems:
            return Result(name, folder, None, self._problems[site.url])
        return Result(name, folder, *self._judged[site.url].result())


def _why_not_usable(path: Path, site: Site, as_of: date) -> str:
    """Why evidence of an earlier run cannot be judged as this site's; empty when it can."""
    try:
        header = Evidence.open(path).header
    except InputError as error:
        return str(error)
    if header.site.url != site.url:
        return say(
            f"{path.parent} 里是 {header.site.url} 的证据,不是 {site.url} 的。请换一个 --out。",
            f"{path.parent} holds evidence of {header.site.url}, not of {site.url}. "
            "Choose another --out.",
        )
    day = header.started_at[:10]
    if day and (as_of - date.fromisoformat(day)).days > _FRESH_DAYS:
        return say(
            f"{path.parent} 里是 {day} 抓取的证据,不能据此评判 {as_of} 的情况。"
            f"请换一个 --out 重新抓取,或加 --as-of {day}。",
            f"{path.parent} holds evidence of {day}, which says nothing about {as_of}. "
            f"Choose another --out to crawl again, or add --as-of {day}.",
        )
    return ""


def _shares(jobs: Sequence[CrawlJob], count: int) -> list[list[CrawlJob]]:
    """Jobs in at most `count` shares; those of one host stay together, so politeness holds."""
    hosts = [host_of(job.site.url).split(":")[0] for job in jobs]
    share = {host: n % count for n, host in enumerate(dict.fromkeys(hosts))}
    shares: list[list[CrawlJob]] = [[] for _ in range(count)]
    for host, job in zip(hosts, jobs, strict=True):
        shares[share[host]].append(job)
    return [jobs for jobs in shares if jobs]
