"""`judge` gives what `inspect` gave: another process, another hash seed, no network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_tools import environment, report_of, run, without_moment
from practice_tools import Practice, practice

# Loaded by every Python process that finds it first: a socket that connects ends the process.
NO_NETWORK = """
import os, socket
def refuse(*_args, **_more):
    os.write(2, b"Traceback: the network was asked for\\n")
    os._exit(99)
socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = refuse
"""
REPORTS = ("report.json", "report-guideline-2017.json")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    with practice(tmp_path_factory.mktemp("province"), 12) as served:
        yield served


@pytest.fixture(scope="module")
def inspected(province: Practice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("inspected")
    listed = province.listed(folder / "sites.csv")
    more = ("--rulebook", "guideline-2017", "--jobs", "2", "--format", "json")
    ran = run("inspect", "--sites", listed, *province.options, *more, "--out", folder / "out")
    assert ran.code == 1, ran.err
    assert len(ran.json) == 12
    assert ran.lines == []
    return folder / "out"


def without_network(folder: Path) -> tuple[tuple[str, ...], dict[str, str]]:
    """Blocks the network of a command: by the kernel where it lets us, else within Python."""
    if run("--version", prefix=("unshare", "-n")).code == 0:
        return ("unshare", "-n"), environment()
    (folder / "sitecustomize.py").write_text(NO_NETWORK)
    return (), environment(PYTHONPATH=str(folder))


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_judging_again_is_byte_equal(inspected: Path, tmp_path: Path, hash_seed: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(inspected, copy)
    for file in copy.glob("*/*"):
        if file.name != "evidence.warc.gz":
            file.unlink()
    prefix, env = without_network(tmp_path)
    ran = run("judge", copy, "--jobs", "2", prefix=prefix, env={**env, "PYTHONHASHSEED": hash_seed})
    assert ran.code == 1
    assert ran.lines == []
    folders = sorted(path for path in inspected.iterdir() if path.is_dir())
    assert len(folders) == 12
    for folder in folders:
        again = copy / folder.name
        assert {f.name for f in again.iterdir()} == {f.name for f in folder.iterdir()}
        for name in REPORTS:
            assert without_moment(again, name) == without_moment(folder, name), (folder, name)
            text, before = ((f / name).read_text("utf-8") for f in (again, folder))
            # Byte for byte, apart from the one line that says when.
            assert _without_moment_line(text) == _without_moment_line(before)
        for name in ("links.csv", "columns.csv"):
            assert (again / name).read_bytes() == (folder / name).read_bytes(), (folder, name)


def _without_moment_line(text: str) -> list[str]:
    lines = text.splitlines()
    kept = [line for line in lines if '"produced_at"' not in line]
    assert len(lines) - len(kept) == 1
    return kept


def test_the_whole_round_is_the_same_from_the_evidence_of_an_earlier_one(
    province: Practice, inspected: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(inspected, copy)
    listed = province.listed(tmp_path / "sites.csv")
    # Nothing is served at these addresses: whatever is asked again would be seen in the reports.
    ran = run("inspect", "--sites", listed, *_nowhere(province.options), "--out", copy)
    assert ran.code == 1
    (line,) = ran.lines
    assert "12 个网站" in line
    assert "已有完整证据" in line
    assert (copy / "summary.csv").read_bytes() == (inspected / "summary.csv").read_bytes()


def _nowhere(options: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(o.rpartition(":")[0] + ":1" if ":127.0.0.1:" in o else o for o in options)


def test_evidence_is_judged_by_another_rulebook_and_another_day(
    province: Practice, inspected: Path, tmp_path: Path
) -> None:
    site = next(site for site in province.sites if site.row == 0)
    shutil.copytree(inspected / site.host, tmp_path / "one")
    ran = run("judge", tmp_path / "one", "--rulebook", "inspection-2019", "--as-of", "2019-09-28")
    # Three years later the last news is old.
    assert ran.code == 1
    report = report_of(tmp_path / "one")
    assert report["rulebook"]["id"] == "inspection-2019"
    assert report["as_of"] == "2019-09-28"
    assert report_of(inspected / site.host)["verdict"] == "pass"


def test_exit_code_0_where_every_site_passes(province: Practice, tmp_path: Path) -> None:
    passing = [site for site in province.sites if site.row == 0][:2]
    listed = province.listed(tmp_path / "sites.csv", *passing)
    ran = run("inspect", "--sites", listed, *province.options, "--out", tmp_path / "out")
    assert ran.lines == []
    assert ran.code == 0
    assert ran.out.count("合格") == 2


def test_a_row_that_cannot_be_inspected_keeps_a_list_of_passing_sites_from_code_0(
    province: Practice, tmp_path: Path
) -> None:
    passing = next(site for site in province.sites if site.row == 0)
    listed = province.listed(tmp_path / "sites.csv", passing)
    with listed.open("a", encoding="utf-8") as file:
        file.write(",无网址的网站,,,,,,,,\r\n")
    ran = run("inspect", "--sites", listed, *province.options, "--out", tmp_path / "out")
    assert ran.code == 3
    (line,) = ran.lines
    assert "sites.csv:3" in line
    assert "无网址的网站" in (tmp_path / "out" / "summary.csv").read_text("utf-8-sig")
