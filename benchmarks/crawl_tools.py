"""The tools of the comparison: how each is run, and what it found broken."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from benchmarks.farm import Farm
from benchmarks.installing import PEERS

CONNECTIONS = 8
IN_FLIGHT = 128
PYTHON = sys.executable
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Job:
    """One run: the farm (or its first sites), and a folder for what the tool writes."""

    farm: Farm
    folder: Path
    processes: int

    def listed(self, name: str, urls: Iterable[str]) -> Path:
        """A file with one URL a line."""
        file = self.folder / name
        file.write_text("\n".join(urls) + "\n")
        return file

    @property
    def output(self) -> Path:
        """Where stdout and stderr go."""
        return self.folder / "output.txt"


@dataclass(frozen=True)
class Tool:
    """One row of the table."""

    name: str
    # The program that has to be there.
    program: str
    command: Callable[[Job], list[str]]
    found: Callable[[Job], set[str]]
    note: str = ""
    # Run on fewer sites: it takes minutes for what the others do in seconds.
    is_slow: bool = False
    environment: Callable[[Job], Mapping[str, str]] = field(default=lambda _: {})


# ---------------------------------------------------------------- Xuncha


def _links_command(job: Job) -> list[str]:
    # The command as a user types it, with politeness and the wait before a second look at zero.
    seeds = job.listed("sites.csv", ["url", *job.farm.seeds])
    options = ["--delay", "0", "--connections", str(CONNECTIONS), "--second-look", "0"]
    options += ["--allow-private", "--jobs", str(job.processes)]
    table = ["--sites", str(seeds), "--out", str(job.folder / "links.csv")]
    return [PYTHON, "-m", "xuncha", "links", *options, *table]


def _found_by_links(job: Job) -> set[str]:
    return _dead_links_in(job.folder / "links.csv")


def _crawl_command(job: Job) -> list[str]:
    seeds = job.listed("sites.txt", job.farm.seeds)
    arguments = [str(seeds), str(job.folder / "out"), str(CONNECTIONS), str(job.processes)]
    return [PYTHON, "-m", "benchmarks.crawl_only", *arguments]


def _found_by_crawl(job: Job) -> set[str]:
    files = sorted((job.folder / "out").glob("*/evidence.warc.gz"))
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return set().union(*pool.map(_dead_in, files))


def _dead_in(file: Path) -> set[str]:
    from xuncha.evidence.reader import Evidence
    from xuncha.facts import LinkVerdict
    from xuncha.judging.pipeline import facts_of

    links = facts_of(Evidence.open(file), date(2026, 1, 1)).links
    dead = (LinkVerdict.DEAD, LinkVerdict.SOFT_DEAD)
    return {link.url for link in links if link.verdict in dead}


def _inspect_command(job: Job) -> list[str]:
    seeds = job.listed("sites.txt", job.farm.seeds)
    arguments = [str(seeds), str(job.folder / "out"), str(CONNECTIONS), str(job.processes)]
    return [PYTHON, "-m", "benchmarks.inspect_now", *arguments]


def _found_by_inspection(job: Job) -> set[str]:
    return set().union(*map(_dead_links_in, (job.folder / "out").rglob("links.csv")))


def _dead_links_in(table: Path) -> set[str]:
    with table.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        return {row["url"] for row in rows if row["verdict"] in ("dead", "soft_dead")}


# ---------------------------------------------------------------- the others


def _lychee_command(job: Job) -> list[str]:
    # It does not crawl: it is given every page.
    pages = job.listed("pages.txt", job.farm.page_urls())
    limits = ["--host-request-interval", "0ms", "--host-concurrency", str(CONNECTIONS)]
    limits += ["--max-concurrency", str(IN_FLIGHT), "--max-retries", "0"]
    report = ["--no-progress", "--format", "json", "--output", str(job.folder / "report.json")]
    return [str(PEERS / "lychee/bin/lychee"), *limits, *report, "--files-from", str(pages)]


def _found_by_lychee(job: Job) -> set[str]:
    report = json.loads((job.folder / "report.json").read_text())
    return {entry["url"] for entries in report["error_map"].values() for entry in entries}


def _wget_program() -> str:
    return shutil.which("wget") or str(PEERS / "wget/usr/bin/wget")


def _wget_command(job: Job) -> list[str]:
    seeds = job.listed("sites.txt", job.farm.seeds)
    options = ["--spider", "--recursive", "--level=inf", "--page-requisites", "--no-verbose"]
    options += ["--output-file", str(job.output.with_name("wget.log"))]
    options += ["--execute", "robots=off", "--tries=1", "--span-hosts"]
    options += ["--domains", ",".join(job.farm.addresses), "--directory-prefix", str(job.folder)]
    return [_wget_program(), *options, "--input-file", str(seeds)]


def _found_by_wget(job: Job) -> set[str]:
    text = job.output.with_name("wget.log").read_text(errors="replace")
    return set(re.findall(r"^https?://\S+$", text.rpartition("broken link")[2], re.M))


def _linkchecker_command(job: Job) -> list[str]:
    # Its throttle is lifted twice: by this file and by a header that the farm's server sends.
    config = job.folder / "linkcheckerrc"
    config.write_text("[checking]\nmaxrequestspersecond=100000\n")
    options = ["--no-robots", "--check-extern", "--threads", "10", "--no-status", "--no-warnings"]
    # On stdout: started by root it becomes nobody and can write no file.
    report = ["--output", "csv/utf-8"]
    return [
        str(PEERS / "linkchecker/bin/linkchecker"),
        "--config",
        str(config),
        *options,
        *report,
        *job.farm.seeds,
    ]


def _found_by_linkchecker(job: Job) -> set[str]:
    text = job.output.read_text(errors="replace")
    rows = csv.DictReader(text[text.index("urlname;") :].splitlines(), delimiter=";")
    return {row["url"] or row["urlname"] for row in rows if row.get("valid") == "False"}


def _linkinator_command(job: Job) -> list[str]:
    options = ["--recurse", "--concurrency", "100", "--format", "json", "--verbosity", "error"]
    return [
        "node",
        str(PEERS / "linkinator/node_modules/linkinator/build/src/cli.js"),
        *job.farm.seeds,
        *options,
    ]


def _found_by_linkinator(job: Job) -> set[str]:
    text = job.output.read_text(errors="replace")
    report = json.loads(text[text.index("{") : text.rindex("}") + 1])
    return {link["url"] for link in report["links"] if link["state"] == "BROKEN"}


def _scrapy_command(_job: Job) -> list[str]:
    spider = str(Path(__file__).with_name("scrapy_spider.py"))
    # Its fastest event loop.
    options = ["-s", "TWISTED_REACTOR=twisted.internet.asyncioreactor.AsyncioSelectorReactor"]
    options += ["-s", "ASYNCIO_EVENT_LOOP=uvloop.Loop"]
    return [str(PEERS / "scrapy/bin/python"), "-m", "scrapy", "runspider", *options, spider]


def _scrapy_environment(job: Job, *, own_memory: bool = False) -> Mapping[str, str]:
    settings = {
        "own_memory": own_memory,
        "seeds": job.farm.seeds,
        "connections": CONNECTIONS,
        "out": str(job.folder / "report.json"),
    }
    return {"LINK_SPIDER": json.dumps(settings)}


def _found_by_scrapy(job: Job) -> set[str]:
    return set(json.loads((job.folder / "report.json").read_text()))


TOOLS = (
    # What the others do, and no more.
    Tool("xuncha links", PYTHON, _links_command, _found_by_links, "crawl, extract, check"),
    Tool("xuncha crawl", PYTHON, _crawl_command, _found_by_crawl, "the same, evidence kept"),
    Tool(
        "xuncha inspect",
        PYTHON,
        _inspect_command,
        _found_by_inspection,
        "the same, all checks, judged",
    ),
    Tool(
        "lychee",
        str(PEERS / "lychee/bin/lychee"),
        _lychee_command,
        _found_by_lychee,
        "given the pages",
    ),
    Tool("wget", _wget_program(), _wget_command, _found_by_wget, "--spider"),
    Tool(
        "Scrapy",
        str(PEERS / "scrapy/bin/python"),
        _scrapy_command,
        _found_by_scrapy,
        "a spider of ours",
        True,
        _scrapy_environment,
    ),
    Tool(
        "Scrapy, own memory",
        str(PEERS / "scrapy/bin/python"),
        _scrapy_command,
        _found_by_scrapy,
        "the same, round Scrapy's filter",
        True,
        partial(_scrapy_environment, own_memory=True),
    ),
    Tool(
        "LinkChecker",
        str(PEERS / "linkchecker/bin/linkchecker"),
        _linkchecker_command,
        _found_by_linkchecker,
        "unthrottled",
        True,
    ),
    Tool(
        "linkinator",
        str(PEERS / "linkinator/node_modules/linkinator/build/src/cli.js"),
        _linkinator_command,
        _found_by_linkinator,
        "--recurse",
        True,
    ),
)
