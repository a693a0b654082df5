"""An office on a database of its own, worked by real processes that tests may kill."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.core.farm import AS_OF, RULEBOOK, Farm
from tests.postgres import Postgres, end_with_parent
from xuncha.crawl.jobs import CrawlJob
from xuncha.evidence.header import EvidenceHeader
from xuncha.facts import Site
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import Task, inspect_all

ROOT = Path(__file__).resolve().parents[3]

_MAKE_ROUND = """
from pathlib import Path
from xuncha.facts import Site
from xuncha_platform.jobs.rounds import RoundSettings, Target, create_round
settings = RoundSettings.from_json(given["settings"])
targets = [Target(Site(**site), reference=site["name"]) for site in given["sites"]]
answer = create_round("试验", targets, settings, Path(given["out"]), store=given["store"],
                      lanes=given["lanes"], needs=given["needs"]).pk
"""
_ROWS = """
from xuncha_platform.jobs.models import RoundSite
answer = list(RoundSite.objects.order_by("id").values(
    "url", "number", "state", "result", "problem", "summary", "reference", "attempts"))
"""


class Office:
    """A data folder and a database; `url` empty: SQLite in the folder."""

    def __init__(self, data: Path, url: str = "") -> None:
        self.data, self.url = data, url
        self.ask("answer = None")

    def ask(self, code: str, **given: Any) -> Any:
        """Run code in a process with Django ready; what it put into `answer`."""
        ran = subprocess.run(
            self._command(code, given),
            cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, env=self._environment(),
        )  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout.splitlines()[-1])

    def make_round(self, farm: Farm, lanes: int = 1, store: str = "", needs: str = "") -> int:
        from dataclasses import asdict

        from xuncha_platform.jobs.rounds.plan import RoundSettings

        settings = RoundSettings(AS_OF, (RULEBOOK,), farm.fetch(), farm.crawl())
        made: int = self.ask(
            _MAKE_ROUND,
            settings=settings.to_json(),
            sites=[asdict(site) for site in farm.sites()],
            out=str(self.data / "evidence" / "round"),
            lanes=lanes, store=store, needs=needs,
        )  # fmt: skip
        return made

    def rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.ask(_ROWS)
        return rows

    def worker(
        self, engine: str = "local", address: str = "", machine: Path | None = None
    ) -> subprocess.Popen[bytes]:
        """`xuncha worker`, in a session of its own. `machine`: the folder for temporary files of
        another machine; None: the one that we are."""
        environment = self._environment()
        if machine is not None:
            machine.mkdir(exist_ok=True)
            environment["TMPDIR"] = str(machine)
        options = ["--engine", engine, "--address", address, "--jobs", "1"]
        with (self.data / "worker.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "xuncha.cli", "worker", "--data", str(self.data),
                 *(["--database", self.url] if self.url else []), *options],
                cwd=ROOT, stdout=log, stderr=log, start_new_session=True,
                env=environment, preexec_fn=end_with_parent,
            )  # fmt: skip

    def counts(self) -> dict[str, int]:
        """Sites by state, read past Django; {} where the database does not answer."""
        query = "SELECT state, count(*) FROM jobs_roundsite GROUP BY state"
        with contextlib.suppress(Exception):
            return dict(self._select(query))
        return {}

    def _select(self, query: str) -> list[tuple[str, int]]:
        if self.url:
            import psycopg

            with psycopg.connect(self.url, connect_timeout=2) as db:
                return db.execute(query).fetchall()  # type: ignore[return-value]
        import sqlite3

        with contextlib.closing(sqlite3.connect(self.data / "xuncha.sqlite3", timeout=10)) as db:
            return db.execute(query).fetchall()

    def wait_until(self, ended: Callable[[dict[str, int]], bool], seconds: float = 300) -> None:
        deadline = time.monotonic() + seconds
        while not ended(self.counts()):
            if time.monotonic() > deadline:
                log = (self.data / "worker.log").read_text("utf-8")
                raise AssertionError(f"{self.counts()}\n{log[-3000:]}")
            time.sleep(0.05)

    def _command(self, code: str, given: dict[str, Any]) -> list[str]:
        lines = [
            f"import json; given = json.loads({json.dumps(given)!r})",
            "from pathlib import Path; from xuncha_platform.config import boot",
            f"boot.set_up({self.url!r}, Path({str(self.data)!r})); boot.migrate()",
        ]
        return [sys.executable, "-c", "\n".join([*lines, code, "print(json.dumps(answer))"])]

    def _environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("DJANGO_", "XUNCHA_"))}
        return {**kept, "LANG": "zh_CN.UTF-8", "PYTHONPATH": str(ROOT)}


def reports_here(farm: Farm, out: Path) -> dict[str, Any]:
    """What the reports of the same sites say after a round of this machine's processes."""
    runner = LocalRunner(farm.fetch(), farm.crawl(), jobs=2)
    try:
        ends = list(inspect_all(runner, (_task(site, out) for site in farm.sites())))
    finally:
        runner.stop()
    return {done.task.key: report_in(Path(done.folder)) for done in ends}


def _task(site: Site, out: Path) -> Task:
    header = EvidenceHeader(site=site, as_of=AS_OF)
    crawl = CrawlJob(site, out / site.name / "evidence.warc.gz", header)
    return Task(site.name, crawl, (RULEBOOK,), AS_OF)


def report_in(folder: Path) -> dict[str, Any]:
    """The report, but for its moments and the numbers of the records behind it."""
    report: dict[str, Any] = json.loads((folder / "report.json").read_text("utf-8"))
    del report["produced_at"]
    for finding in report["findings"]:
        del finding["evidence"]
    return report


def kill(process: subprocess.Popen[bytes]) -> None:
    """Like a power cut for the process; its children notice by themselves."""
    process.kill()
    process.wait()


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """The process and all its children at once."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextlib.contextmanager
def ended_after(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """It has ended after the block: politely, or else by force."""
    try:
        yield process
    finally:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        kill_group(process)


@contextlib.contextmanager
def postgres() -> Iterator[Postgres]:
    """A server that one test may restart."""
    made = Postgres()
    try:
        yield made
    finally:
        made.remove()
