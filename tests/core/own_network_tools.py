"""Sites that each link to a host of their own, crawled together."""

from __future__ import annotations

from pathlib import Path

from crawl_server import FAST, WebSite, job, now, verdicts_of

from xuncha.crawl.jobs import CrawlTiming
from xuncha.crawl.outside.answerfile import AnswerFile
from xuncha.crawl.run import crawl_sites
from xuncha.evidence.reader import Evidence
from xuncha.settings import CrawlSettings

TIMING = CrawlTiming(
    home_retry_seconds=0.1, recheck_seconds=0.3, settle_seconds=0.5, network_wait_seconds=0.2
)


def broken(_path: str) -> None:
    """A connection that is reset: nothing comes back."""
    raise ConnectionResetError


def sites_with_a_link_out(hosts: list[WebSite], *more: str) -> list[WebSite]:
    """One site a host, which it links to."""
    sites = []
    for host in hosts:
        site = WebSite()
        site.links("/", f"{host.base}/a.html", *more)
        host.page("/a.html", "<p>甲</p>")
        sites.append(site)
    return sites


def crawled(
    sites: list[WebSite], folder: Path, answers: AnswerFile | None = None, **more: object
) -> list[Evidence]:
    jobs = [job(site.base + "/", folder / site.base[-5:]) for site in sites]
    options = {"stop": lambda: False, "timing": TIMING, "answers": answers, **more}
    stop = options.pop("stop")
    results = crawl_sites(jobs, FAST, CrawlSettings(), lambda _: None, stop, now, **options)  # type: ignore[arg-type]
    assert not [result.error for result in results if result.error]
    return [Evidence.open(job.evidence_path) for job in jobs if job.evidence_path.exists()]


def links_out(found: list[Evidence]) -> list[tuple[str, str]]:
    """Verdict and reason of each site's link to its host."""
    return [
        (target.verdict, target.reason)
        for evidence in found
        for url, target in verdicts_of(evidence).items()
        if url.endswith("/a.html")
    ]
