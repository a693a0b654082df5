"""The office that each release left behind, read by today's code: nothing of it is lost or changed."""

from __future__ import annotations

import json
import time
import zipfile
from pathlib import Path
from subprocess import DEVNULL, Popen
from sys import executable
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.platform.backup.office import (
    Office,
    done,
    environment,
    office_on,
    refused,
    with_another_about,
)
from tests.ports import free_port

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.zip"))
KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)]
# Django's own lists of models and rights grow with the models.
GROW = {"auth.permission", "contenttypes.contenttype"}
# Columns whose values a migration changes on purpose, and why.
CHANGED = {
    ("jobs.round", "out"): "folders are kept as they lie in the data folder",
    ("jobs.roundsite", "result"): "folders are kept as they lie in the data folder",
}
# Columns that stand in another table since.
MOVED = {
    ("campaigns.campaign", "manifest"): ("campaigns.seal", "manifest"),
    **{
        ("campaigns.campaign", name): ("campaigns.drawfiles", name)
        for name in ("population_csv", "must_csv", "exclude_csv", "sample_csv", "fixed")
    },
}

pytestmark = pytest.mark.parametrize("backup", RELEASES, ids=lambda file: file.stem)


def known_of(backup: Path) -> Any:
    return json.loads(backup.with_suffix(".json").read_text(encoding="utf-8"))


def kept(facts: Any) -> Any:
    """What no later version changes. The figures of an open campaign follow the rules of the day
    (the pass rate: decision 0022); those of a sealed one are held to its manifest. The record is
    told in the words of the day: what it holds is compared row by row. What a version doubts of a
    text is its own; what a person signed for stays signed."""
    for campaign in facts["campaigns"].values():
        campaign.pop("document")
    for circular in facts["circulars"].values():
        circular["doubts"] = [one for one in circular["doubts"] if one[1]]
    for row in facts["record"]:
        row.pop(3)
    return facts


def assert_as_then(office: Office, backup: Path) -> None:
    """Nothing kept of that day is another today. A figure that no text of that day could print is
    a later version's own."""
    was, now = kept(known_of(backup)), kept(office.facts())
    for name, circular in now["circulars"].items():
        printed = was["circulars"][name]["figures"]
        circular["figures"] = {path: circular["figures"].get(path) for path in printed}
    assert now == was


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.parametrize("kind", KINDS)
def test_an_old_backup_is_restored_with_every_row_and_every_value(backup, kind, tmp_path):
    office = office_on(kind, tmp_path)
    done("restore", backup, *office.options)
    assert_as_then(office, backup)
    done("backup", tmp_path / "now.zip", *office.options)
    assert_nothing_lost(tables(backup), tables(tmp_path / "now.zip"))
    now = files(tmp_path / "now.zip")
    # The text of a rulebook that has changed since then is laid down where the core can read it.
    assert {name: now[name] for name in now if not name.startswith("files/rulebooks/")} == {
        name: crc for name, crc in files(backup).items() if not name.startswith("files/rulebooks/")
    }
    assert files(backup).items() <= now.items()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_an_old_data_folder_is_upgraded_by_serving_it(backup, kind, tmp_path):
    office = office_on(kind, tmp_path)
    office.as_it_was(backup)
    with_server(office, tmp_path / "serve.log")
    assert_as_then(office, backup)


@pytest.mark.slow
def test_a_pass_that_stood_still_goes_on_in_another_folder(backup, tmp_path):
    """The census was stopped while its site was being read; its host is away now."""
    office = office_on("sqlite", tmp_path)
    done("restore", backup, *office.options)
    said = office.python(GO_ON)
    assert json.loads(said) == [
        "done",
        "review",
        "campaigns/3/pass-1/1/s141.nanyang.yanlian.invalid",
    ]
    assert (office.data / "evidence/campaigns/3/pass-1/1").is_dir()


GO_ON = """
import json
from dataclasses import replace
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.campaigns.services import running
from xuncha_platform.jobs import loop
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership
campaign = Campaign.objects.get(period_key="2016")
member = Membership.objects.get(user__username="inspector")
run = campaign.passes.get()
running.resume(Access(member.user, member), run)
while loop.step("test"):
    pass
run.refresh_from_db()
campaign.refresh_from_db()
print(json.dumps([run.state, campaign.stage, run.results.get().folder]))
"""


@pytest.mark.slow
@pytest.mark.on_both
def test_a_backup_of_a_newer_version_is_refused_in_one_line(backup, tmp_path):
    about = json.loads(zipfile.ZipFile(backup).read("about.json"))
    later = [*about["migrations"], ["registry", "9999_later"]]
    newer = with_another_about(backup, tmp_path / "newer.zip", migrations=later, version="9.0")
    said = refused("restore", newer, "--data", tmp_path / "new")
    assert "9.0" in said
    assert "请先升级" in said


@pytest.mark.slow
@pytest.mark.on_both
def test_a_database_of_a_newer_version_is_refused_in_one_line(backup, tmp_path):
    office = office_on("sqlite", tmp_path)
    done("restore", backup, *office.options)
    office.python(
        "from django.db import connection\n"
        "from django.db.migrations.recorder import MigrationRecorder\n"
        "MigrationRecorder(connection).record_applied('registry', '9999_later')"
    )
    said = refused("serve", *office.options)
    assert "registry.9999_later" in said
    assert "更新的版本" in said


def tables(backup: Path) -> dict[str, tuple[list[str], list[list[Any]]]]:
    """Table → (columns, rows) of a backup."""
    found = {}
    with zipfile.ZipFile(backup) as archive:
        for name in archive.namelist():
            if name.startswith("rows/"):
                columns, *rows = map(json.loads, archive.read(name).splitlines())
                found[name.removeprefix("rows/").removesuffix(".jsonl")] = columns, rows
    return found


def files(backup: Path) -> dict[str, int]:
    with zipfile.ZipFile(backup) as archive:
        return {i.filename: i.CRC for i in archive.infolist() if i.filename.startswith("files/")}


def assert_nothing_lost(old: dict, new: dict) -> None:
    for table, (columns, rows) in old.items():
        now_columns, now_rows = new[table]
        if table in GROW:
            assert len(now_rows) >= len(rows), table
            continue
        assert len(now_rows) == len(rows), table
        elsewhere = {name for t, name in (*CHANGED, *MOVED) if t == table}
        for column in set(columns) - elsewhere:
            before = [row[columns.index(column)] for row in rows]
            after = [row[now_columns.index(column)] for row in now_rows]
            assert after == before, f"{table}.{column}"
    for (table, column), (other, name) in MOVED.items():
        if column in old[table][0]:
            assert filled(old, table, column) == filled(new, other, name), table


def filled(tables: dict, table: str, column: str) -> list:
    """What a column holds, in the order of the rows, without the rows that have nothing there."""
    columns, rows = tables[table]
    values = [row[columns.index(column)] for row in rows]
    return [value for value in values if value not in (None, "", {})]


def with_server(office: Office, log: Path) -> None:
    """Serve it until it answers, then stop."""
    port = free_port()
    program = str(Path(executable).parent / "xuncha")
    command = [program, "serve", "--port", str(port), *office.options]
    with log.open("wb") as out:
        server = Popen(command, env=environment(), stdin=DEVNULL, stdout=out, stderr=out)
        try:
            until = time.monotonic() + 300
            while not answers(f"http://127.0.0.1:{port}/healthz"):
                assert time.monotonic() < until, log.read_text("utf-8", "replace")
                assert server.poll() is None, log.read_text("utf-8", "replace")
                time.sleep(0.2)
        finally:
            server.terminate()
            server.wait(300)


def answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False
