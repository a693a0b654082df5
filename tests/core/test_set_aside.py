"""A site that brings its process down is set aside, and the round goes on without it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_tools import LOCAL, ended_after, environment, folder_of, inspect, run, start
from crawl_server import WebSite, serving
from hypothesis import given
from hypothesis import strategies as st
from process_tools import crawlers

from xuncha.runners.hosts import Hosts
from xuncha.runners.marks import Mark
from xuncha.runners.suspects import Suspects

# Read by every process that Python starts: a fault in C, as a reader of pages would have it.
DEADLY_PAGE = """
import os, signal
import xuncha.crawl.desk as desk
before = desk.digest_of
def digest_of(exchange, *rest):
    if b"DEADLY" in (exchange.body or b""):
        os.kill(os.getpid(), signal.SIGSEGV)
    return before(exchange, *rest)
desk.digest_of = digest_of
"""
DEADLY_EVIDENCE = """
import os, signal
import xuncha.judging.site as judging
before = judging.judge_evidence
def judge_evidence(path, *rest):
    if (path.parent / "deadly").exists():
        os.kill(os.getpid(), signal.SIGSEGV)
    return before(path, *rest)
judging.judge_evidence = judge_evidence
"""


def small_site(*more: str) -> WebSite:
    made = WebSite()
    made.links("/", "/a/", "/b/", *more)
    for path in ("/a/", "/b/", *more):
        made.page(path, f"<h1>{path}</h1><p>正文</p>")
    return made


def with_startup(tmp_path: Path, code: str) -> dict[str, str]:
    folder = tmp_path / "startup"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(code, "utf-8")
    return environment(PYTHONPATH=str(folder))


@pytest.mark.slow
def test_a_page_that_kills_its_crawler_sets_its_site_aside_and_no_other(tmp_path: Path) -> None:
    sites = [small_site("/bad.html"), small_site(), small_site()]
    sites[0].page("/bad.html", "<p>DEADLY</p>")
    with serving(*sites):
        urls = [each.base for each in sites]
        ran = inspect(tmp_path / "out", *urls, env=with_startup(tmp_path, DEADLY_PAGE))
        line = next(line for line in ran.lines if "已搁置" in line)
        assert f"{sites[0].base}/bad.html" in line
        assert "-11" in line
        for each in sites[1:]:
            assert (folder_of(tmp_path / "out", each.base) / "report.json").is_file()
        assert not (folder_of(tmp_path / "out", sites[0].base) / "report.json").exists()
        # The page was fetched once: the second death came of what the first had stored.
        assert sites[0].asked("/bad.html") == ["GET"]


@pytest.mark.slow
def test_evidence_that_kills_two_judges_sets_its_site_aside(tmp_path: Path) -> None:
    sites = [small_site(), small_site()]
    with serving(*sites):
        urls = [each.base for each in sites]
        inspect(tmp_path / "out", *urls)
    folders = [folder_of(tmp_path / "out", url) for url in urls]
    (folders[0] / "deadly").touch()
    for folder in folders:
        (folder / "report.json").unlink()
    ran = run(
        "inspect", *urls, *LOCAL, "--out", tmp_path / "out",
        env=with_startup(tmp_path, DEADLY_EVIDENCE),
    )  # fmt: skip
    assert "评判进程两次意外结束" in ran.err
    assert not (folders[0] / "report.json").exists()
    assert (folders[1] / "report.json").is_file()


# In a process of its own: judges are copied from one that an earlier test may have started.
FATES = """
import sys
from pathlib import Path
from engine_tools import stopped_after, task_of
from farm import Farm, running
from xuncha.runners.local import LocalRunner
from xuncha.runners.task import inspect_all, local_folder

with running(Farm(2)) as farm:
    tasks = [task_of(site, Path(sys.argv[1])) for site in farm.sites()]
    local_folder(tasks[0]).mkdir(parents=True)
    (local_folder(tasks[0]) / "deadly").touch()
    with stopped_after(LocalRunner(farm.fetch(), farm.crawl(), jobs=1)) as runner:
        fates = {done.task.key: done.fate.value for done in inspect_all(runner, tasks)}
print([fates[task.key] for task in tasks])
"""


@pytest.mark.slow
def test_a_site_whose_evidence_kills_two_judges_is_not_tried_again_by_itself(
    tmp_path: Path,
) -> None:
    startup = with_startup(tmp_path, DEADLY_EVIDENCE)
    here = str(Path(__file__).parent)
    ran = subprocess.run(
        [sys.executable, "-c", FATES, str(tmp_path / "out")],
        env=startup | {"PYTHONPATH": os.pathsep.join((startup["PYTHONPATH"], here))},
        capture_output=True, encoding="utf-8", timeout=300,
    )  # fmt: skip
    assert ran.stdout.strip() == "['set_aside', 'done']", ran.stderr


@pytest.mark.slow
def test_deaths_that_nothing_explains_are_told_apart_by_running_alone(tmp_path: Path) -> None:
    bad, good = small_site("/slow.html"), small_site("/slow.html")
    running: list[subprocess.Popen[str]] = []

    def kill_the_crawlers(path: str) -> None:
        if path == "/slow.html":
            for pid in crawlers(running[0].pid):
                if "xuncha-mark-" in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8"):
                    os.kill(pid, signal.SIGKILL)

    bad.before = kill_the_crawlers
    with serving(bad, good):
        process = start(
            "inspect", bad.base, good.base, *LOCAL, "--jobs", "1", "--out", tmp_path,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        running.append(process)
        with ended_after(process):
            _, told = process.communicate(timeout=300)
    assert (folder_of(tmp_path, good.base) / "report.json").is_file()
    assert not (folder_of(tmp_path, bad.base) / "report.json").exists()
    assert told.count("已搁置") == 1


def test_a_mark_outlives_its_writer_and_says_nothing_when_nothing_is_read() -> None:
    mark = Mark.new()
    try:
        assert mark.read() == ("", "")
        seen_by_another = Mark(mark.path)
        seen_by_another.reading("一号", "http://a.gov.cn/" + "x" * 9000)
        key, url = mark.read()
        assert key == "一号"
        assert url.startswith("http://a.gov.cn/xxx")
        seen_by_another.reading("b", "http://b/")
        assert mark.read() == ("b", "http://b/")
        seen_by_another.nothing()
        assert mark.read() == ("", "")
    finally:
        mark.remove()
    assert not mark.path.exists()


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=40))
def test_suspects_only_ever_blame_who_was_there(deaths: list[tuple[str, bool]]) -> None:
    suspects = Suspects()
    for key, is_sure in deaths:
        suspects.note_death(key if is_sure else "", [key, "z"])
    sure = [key for key, is_sure in deaths if is_sure]
    for key in "abc":
        assert suspects.is_guilty(key) == (sure.count(key) >= 2)
    assert not suspects.is_guilty("z")


def test_a_host_is_at_one_holder_until_its_last_site_ends() -> None:
    hosts: Hosts[str] = Hosts()
    hosts.take("x.gov.cn", "first")
    hosts.take("x.gov.cn", "first")
    with pytest.raises(ValueError, match="another process"):
        hosts.take("x.gov.cn", "second")
    hosts.leave("x.gov.cn")
    assert hosts.holder("x.gov.cn") == "first"
    hosts.leave("x.gov.cn")
    assert hosts.holder("x.gov.cn") is None
