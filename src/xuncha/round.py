"""One round: many sites crawled and each judged as soon as its crawl ends.

The work is a runner's (runners/). Nothing is shared but files: a site's evidence is complete or
it is a `.part` that the next run continues, so any process may be killed at any moment. A single
site needs no other process.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from xuncha.clock import now, stamp
from xuncha.crawl.jobs import CrawlJob
from xuncha.crawl.rendering.pages import rendering_mode
from xuncha.errors import InputError, Stopped
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.reader import Evidence
from xuncha.facts import DeclaredColumn, Probe, Site
from xuncha.given import NOTHING_GIVEN, Given
from xuncha.given.earlier import earlier_of
from xuncha.machine.files import ready_folder
from xuncha.namedsites import NamedSites
from xuncha.othersites import OtherSites
from xuncha.report.brief import Brief
from xuncha.report.front import write_round_page
from xuncha.report.summary import write_summary
from xuncha.runners.choose import LOCAL, open_runner
from xuncha.runners.task import Done, Runner, Task, inspect_all
from xuncha.settings import CrawlSettings, FetchSettings
from xuncha.sites import folders_of, host_with_port
from xuncha.terminal.daystocome import tell_days_to_come
from xuncha.terminal.progress import Meter, note
from xuncha.words import say

EVIDENCE = "evidence.warc.gz"
# There while a round is not finished: what external targets answered.
ANSWERS = ".answers"
# Evidence older than this at the as-of date says nothing about that date: what was published
# since then would be called missing. Some days, because a large round takes its time.
_FRESH_DAYS = 2


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
    repeated: tuple[str, ...] = ()
    declared: tuple[DeclaredColumn, ...] = ()
    probes: tuple[Probe, ...] = ()
    given: Given = NOTHING_GIVEN
    # Who does the work (runners/choose.py). The machines of a cluster all see `out`.
    engine: str = LOCAL


@dataclass(frozen=True)
class Result:
    """One site of the round: what tables say of its report, or why there is none."""

    name: str
    folder: Path
    brief: Brief | None
    problem: str = ""
    # The problem stands on stderr already.
    is_told: bool = False
    # As listed; None where a row of the list could not be read as a site.
    site: Site | None = None

    def report(self) -> dict[str, Any]:
        """The whole report of the first rulebook, from its file; where there is a brief."""
        report: dict[str, Any] = json.loads((self.folder / "report.json").read_bytes())
        return report


def run_round(plan: Plan, meter: Meter) -> list[Result]:
    """Crawl what has no complete evidence yet, judge everything, write the summary.

    Results stand in the order of the list, rows that cannot be inspected behind them. Ctrl-C stops
    cleanly: Stopped is raised after the crawlers have closed their files; a second run goes on.
    Raises InputError when nothing can be written below `plan.out`.
    """
    ready_folder(plan.out)
    # At once: whoever waits for a province wants to know of the mistake in line 3 now.
    for line in (*(problem for _, problem in plan.rejected), *plan.repeated, *_of_no_site(plan)):
        note(line, line)
    try:
        with _Round(plan, meter) as round_:
            results = round_.run()
    except KeyboardInterrupt:
        note(
            f"已停止。抓取的内容保留在 {plan.out},用同一个 --out 再运行一次,会接着做。",
            f"Stopped. What was crawled is kept in {plan.out}: run again with the same --out.",
        )
        raise Stopped from None
    results += [Result(name, plan.out, None, problem, True) for name, problem in plan.rejected]
    return results + summarised(plan.out, results)


def summarised(out: Path, results: Sequence[Result]) -> list[Result]:
    """Write summary.csv, of several sites also index.html; those of earlier runs stay in both.

    A result that says so where they cannot be written, else nothing.
    """
    try:
        rows = [(r.name, r.site, r.brief, r.problem) for r in results]
        earlier = write_summary(out, rows)
        if len(results) + len(earlier) > 1:
            write_round_page(out, results, earlier)
    except InputError as error:
        return [Result("summary.csv", out, None, str(error))]
    return []


class _Round:
    """The runner, and what it has come to."""

    def __init__(self, plan: Plan, meter: Meter) -> None:
        self._plan = plan
        self._meter = meter
        folders = folders_of(plan.sites)
        self._evidence = {s.url: plan.out / folders[s.url] / EVIDENCE for s in plan.sites}
        self._runner = _runner(plan, meter)
        portals = {site.url for site in plan.sites if site.is_portal}
        self._others = OtherSites((site.url for site in plan.sites), portals=portals)
        self._named = NamedSites(plan.sites)
        self._probes: dict[str, list[Probe]] = defaultdict(list)
        for probe in plan.probes:
            self._probes[host_with_port(probe.url)].append(probe)
        self._ended: dict[str, Done] = {}
        self._problems: dict[str, str] = {}

    def __enter__(self) -> _Round:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.stop()

    def run(self) -> list[Result]:
        """Crawl and judge; one result a site."""
        done = [site for site in self._plan.sites if self._evidence[site.url].exists()]
        usable = self._usable(done)
        new = [site for site in self._plan.sites if site not in done]
        tell_days_to_come(self._plan.as_of, self._plan.probes, len(new))
        for ended in inspect_all(self._runner, map(self._task, usable + new)):
            self._ended[ended.task.key] = ended
            self._meter.site_done()
        return [self._result(site) for site in self._plan.sites]

    def _usable(self, sites: Sequence[Site]) -> list[Site]:
        """Those whose evidence of an earlier run can be judged now; the others are given up."""
        usable = []
        for site in sites:
            problem = _why_not_usable(self._evidence[site.url], site, self._plan.as_of)
            if problem:
                self._problems[site.url] = problem
                self._meter.site_done()
            else:
                usable.append(site)
        if usable:
            note(
                f"{len(usable)} 个网站在 {self._plan.out} 已有完整证据,不再抓取,直接评判。"
                "要重新抓取,请换一个 --out。",
                f"{len(usable)} sites have complete evidence in {self._plan.out} and are "
                "judged from it. To crawl them again, choose another --out.",
            )
        if left := self._left_unused(usable):
            note(
                f"{left} 与已有证据里的不同,这次没有用上。要用,请换一个 --out 重新抓取。",
                f"{left} differ from those in the evidence and were not used. To use them, choose "
                "another --out.",
            )
        return usable

    def _left_unused(self, sites: Sequence[Site]) -> str:
        """The options given now whose content is not in the evidence that is there."""
        left = set()
        for site in sites:
            evidence, job = Evidence.open(self._evidence[site.url]), self._job(site)
            if job.header.columns and job.header.columns != evidence.header.columns:
                left.add("--columns")
            if job.probes and job.probes != evidence.probes:
                left.add("--probes")
            left |= _given_in_vain(job, evidence)
        return "、".join(sorted(left))

    def _task(self, site: Site) -> Task:
        return Task(site.url, self._job(site), self._plan.rulebooks, self._plan.as_of)

    def _job(self, site: Site) -> CrawlJob:
        plan = self._plan
        header = EvidenceHeader(
            site=site,
            as_of=plan.as_of,
            started_at=stamp(now()),
            vantage=plan.crawl.vantage,
            settings=header_settings(plan.rulebooks, plan.crawl),
            columns=self._named.columns_of(plan.declared, site),
            other_sites=self._others.of(site.url),
            earlier=earlier_of(plan.given.earlier, site) if plan.given.earlier else None,
            policies=plan.given.policies,
        )
        probes = self._named.probes_of(self._probes, site)
        return CrawlJob(site, self._evidence[site.url], header, probes, plan.given.addresses)

    def _result(self, site: Site) -> Result:
        name, folder = site.name or site.url, self._evidence[site.url].parent
        if site.url in self._problems:
            return Result(name, folder, None, self._problems[site.url], site=site)
        ended = self._ended[site.url]
        return Result(name, folder, ended.brief, ended.problem, site=site)


def _of_no_site(plan: Plan) -> list[str]:
    """A line for each table whose rows are all of other sites: it must not seem used."""
    hosts = {host_with_port(site.url) for site in plan.sites}
    lines = []
    if plan.declared and not NamedSites(plan.sites).has_any(plan.declared, plan.sites):
        lines.append(
            say(
                "--columns 里没有所查网站的栏目,没有用上。site 列写网站的标识码、名称、网址或主机名。",
                "--columns has no column of these sites and was not used. Its site is the code, "
                "name, URL or host of a site.",
            )
        )
    if plan.probes and not any(host_with_port(probe.url) in hosts for probe in plan.probes):
        lines.append(
            say(
                "--probes 里没有所查网站的记录,没有用上。url 列写网站的首页网址。",
                "--probes has no sample of these sites and was not used. Its url is the home page.",
            )
        )
    return lines


def _runner(plan: Plan, meter: Meter) -> Runner:
    if len(plan.sites) == 1 and plan.engine == LOCAL:
        # What crawls here is 5 MB that a main process of many sites has no use for.
        from xuncha.runners.here import HereRunner

        return HereRunner(plan.fetch, plan.crawl, meter.pages_read)
    answers = plan.out / ANSWERS
    return open_runner(plan.engine, plan.fetch, plan.crawl, plan.jobs, meter.pages_read, answers)


def _given_in_vain(job: CrawlJob, evidence: Evidence) -> set[str]:
    """The options by which something is given now that the evidence was crawled without."""
    header, left = evidence.header, set()
    if job.header.earlier and job.header.earlier != header.earlier:
        left.add("--earlier")
    if job.header.policies and job.header.policies != header.policies:
        left.add("--reposts")
    if job.addresses and evidence.places is None:
        left.add("--addresses")
    return left


def header_settings(rulebooks: Sequence[str], crawl: CrawlSettings) -> dict[str, Any]:
    """The settings of a crawl that stand in its evidence."""
    # Only where it is so: the header of other evidence stays as it was.
    kept = {"keeps_observations": True} if crawl.keeps_observations else {}
    return {
        "rulebooks": list(rulebooks),
        "max_pages": crawl.max_pages,
        "render": rendering_mode(crawl),
        **kept,
    }


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
