"""Results come home from a store: whole, once, and told where they cannot."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from engine_tools import stopped_after, task_of
from farm import AS_OF, RULEBOOK, Farm, running

from xuncha.errors import InputError
from xuncha.given.ranges import places_of
from xuncha.runners.bringing import BringsHome
from xuncha.runners.carry import packed, unpacked
from xuncha.runners.local import LocalRunner
from xuncha.runners.publish import bring, opened, publish
from xuncha.runners.task import Done, Fate, Task, inspect_all


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_results_come_home_from_an_s3_compatible_store(
    bucket: str,  # noqa: F811
    tmp_path: Path,
) -> None:
    with running(Farm(3)) as farm:
        runner = BringsHome(LocalRunner(farm.fetch(), farm.crawl(), jobs=1))
        tasks = [task_of(s, tmp_path, f"{bucket}/{s.name}/7") for s in farm.sites()]
        store, root = opened(bucket)
        for number in (6, 8):
            store.pipe_file(f"{root}/s0.test/{number}/report.json", b"{}")
        with stopped_after(runner):
            ends = list(inspect_all(runner, tasks))
    assert [(done.fate, done.problem) for done in ends] == [(Fate.DONE, "")] * 3
    for done in ends:
        assert done.folder == str(tmp_path / done.task.key / "7")
        report = json.loads((Path(done.folder) / "report.json").read_text("utf-8"))
        assert report["site"]["name"] == done.task.key
        assert (Path(done.folder) / "evidence.warc.gz").stat().st_size > 1000
    # Nor what a try had left whose driver was killed before it brought it.
    store.invalidate_cache()
    assert store.find(root) == [f"{root}/s0.test/8/report.json"]


class Ended:
    """A runner whose tasks have all ended in the store."""

    def __init__(self) -> None:
        self.given: list[Task] = []

    def room(self) -> int:
        return 5

    def give(self, task: Task) -> None:
        self.given.append(task)

    def wait(self, seconds: float) -> list[Done]:
        given, self.given = self.given, []
        return [Done(task, Fate.DONE, task.destination, {}) for task in given]

    def stop(self) -> None:
        pass


def stored(tmp_path: Path, *names: str) -> str:
    """A result in a store."""
    source = tmp_path / "source"
    source.mkdir()
    for name in names:
        (source / name).write_text(name * 100)
    address = (tmp_path / "store" / "1").as_uri()
    return publish(source, address)


def ends_of(address: str, tmp_path: Path) -> list[Done]:
    with running(Farm(1)) as farm:
        [site] = farm.sites()
    runner = BringsHome(Ended())
    with stopped_after(runner):
        return list(inspect_all(runner, [task_of(site, tmp_path / "home", address)]))


def test_what_came_is_here_and_no_longer_there(tmp_path: Path) -> None:
    address = stored(tmp_path, "report.json", "evidence.warc.gz")
    [done] = ends_of(address, tmp_path)
    assert (done.fate, done.folder) == (Fate.DONE, str(tmp_path / "home/s0.test/1"))
    assert (Path(done.folder) / "evidence.warc.gz").read_text() == "evidence.warc.gz" * 100
    assert not (tmp_path / "store/1").exists()


@pytest.mark.parametrize("there", [(), ("evidence.warc.gz",)])
def test_a_result_that_is_not_whole_is_no_result(tmp_path: Path, there: tuple[str, ...]) -> None:
    address = stored(tmp_path, *there) if there else (tmp_path / "none").as_uri()
    [done] = ends_of(address, tmp_path)
    assert done.fate is Fate.FAILED
    assert "取不回来" in done.problem
    assert list((tmp_path / "home").rglob("*.*")) == [tmp_path / "home/s0.test"]


def test_bringing_again_replaces(tmp_path: Path) -> None:
    address = stored(tmp_path, "report.json")
    home = tmp_path / "home"
    home.mkdir()
    (home / "old.txt").write_text("old")
    bring(address, home)
    assert [path.name for path in home.iterdir()] == ["report.json"]


def test_an_unknown_store_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="用不了"):
        bring("nowhere://x/1", tmp_path / "home")


def test_an_offices_own_rulebook_goes_with_the_task(tmp_path: Path) -> None:
    book = tmp_path / "本市指标.yaml"
    book.write_bytes("id: 本市".encode())
    with running(Farm(1)) as farm:
        [site] = farm.sites()
    task = task_of(site, tmp_path, "s3://桶/1")
    task = Task(task.key, task.crawl, (str(book), RULEBOOK), AS_OF, task.destination)
    sent = packed(task)
    book.unlink()
    there = unpacked(sent, tmp_path / "machine")
    own, known = there.rulebooks
    assert known == RULEBOOK
    assert Path(own).name == "本市指标.yaml"
    assert Path(own).read_bytes() == "id: 本市".encode()
    assert unpacked(sent, tmp_path / "machine").rulebooks == there.rulebooks


def test_an_offices_table_of_addresses_goes_with_the_task(tmp_path: Path) -> None:
    table = tmp_path / "地址归属.csv"
    table.write_text("cidr,country\n127.0.0.0/8,US\n", encoding="utf-8")
    with running(Farm(1)) as farm:
        [site] = farm.sites()
    task = task_of(site, tmp_path, "s3://桶/1")
    task = replace(task, crawl=replace(task.crawl, addresses=table))
    sent = packed(task)
    table.unlink()
    there = unpacked(sent, tmp_path / "machine")
    assert there.crawl.addresses is not None
    assert places_of(there.crawl.addresses, ["127.0.0.1"])["127.0.0.1"].country == "US"
    assert there.rulebooks == task.rulebooks


def test_machines_that_share_our_folders_are_sent_no_files(tmp_path: Path) -> None:
    book = tmp_path / "a.yaml"
    book.write_text("id: a")
    with running(Farm(1)) as farm:
        [site] = farm.sites()
    task = task_of(site, tmp_path)
    task = Task(task.key, task.crawl, (str(book),), AS_OF)
    assert packed(task) is task
