"""Upgrades and restores that are killed, and several processes that upgrade at once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.platform.backup.office import (
    ROOT,
    Office,
    done,
    environment,
    office_on,
    refused,
)

BACKUP = max((Path(__file__).parent / "releases").glob("*.zip"))
KINDS = ["sqlite", "postgresql"]
pytestmark = pytest.mark.slow
# A later version: one more room, whose second migration writes a note at every site.
LATER = "tests.platform.backup.later.settings"
NOTES = """
import json
from xuncha_platform.registry.models import Site
print(json.dumps([site.note for site in Site.objects.order_by("id")]))
"""


@pytest.fixture(params=KINDS)
def office(request, tmp_path) -> Office:
    """The office of the newest release."""
    made = office_on(request.param, tmp_path)
    done("restore", BACKUP, *made.options)
    return made


def upgrading(office: Office, **more: str) -> subprocess.Popen[str]:
    """A later version begins on the office's data."""
    code = (
        "import sys; from pathlib import Path; from xuncha_platform.config import boot; "
        "boot.set_up(sys.argv[2], Path(sys.argv[1])); boot.migrate()"
    )
    return subprocess.Popen(
        [sys.executable, "-c", code, str(office.data), office.url],
        env=environment(DJANGO_SETTINGS_MODULE=LATER, **more),
        cwd=ROOT, encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def ended(process: subprocess.Popen[str]) -> str:
    _out, said = process.communicate(timeout=300)
    assert process.returncode == 0, said
    return said


def wait_for(path: Path) -> None:
    until = time.monotonic() + 300
    while not path.exists():
        assert time.monotonic() < until
        time.sleep(0.05)


def test_an_upgrade_that_was_killed_goes_on_and_does_nothing_twice(office, tmp_path):
    half = tmp_path / "half"
    first = upgrading(office, LATER_STOPS_AT=str(half))
    wait_for(half)
    first.send_signal(signal.SIGKILL)
    first.communicate(timeout=300)
    # The one that was under way is undone, the one before it stays.
    assert set(json.loads(office.python(NOTES))) == {""}
    assert "1 步" in ended(upgrading(office))
    assert set(json.loads(office.python(NOTES))) == {"写一次"}
    assert ended(upgrading(office)) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_start_that_was_killed_before_a_step_was_noted_does_it_again(kind, tmp_path):
    office = office_on(kind, tmp_path)
    for _ in range(100):
        started = subprocess.run(
            [sys.executable, "-c", KILLED_AT_A_NOTE, str(office.data), office.url],
            env=environment(), cwd=ROOT, encoding="utf-8", capture_output=True, timeout=300,
        )  # fmt: skip
        if started.returncode != -signal.SIGKILL:
            break
    assert started.returncode == 0, started.stderr
    assert json.loads(office.python(NOTES)) == []


# Killed as it is about to note that the eighth of its migrations was done.
KILLED_AT_A_NOTE = """
import os, signal, sys
from pathlib import Path
from django.db.migrations.executor import MigrationExecutor
from xuncha_platform.config import boot
boot.set_up(sys.argv[2], Path(sys.argv[1]))
note, noted = MigrationExecutor.record_migration, []
def note_or_die(self, migration):
    noted.append(migration)
    if len(noted) == 8:
        os.kill(os.getpid(), signal.SIGKILL)
    note(self, migration)
MigrationExecutor.record_migration = note_or_die
boot.migrate()
"""


def test_processes_that_start_together_upgrade_once(office):
    together = [upgrading(office) for _ in range(3)]
    said = [ended(one) for one in together]
    assert sum("2 步" in one for one in said) == 1
    assert set(json.loads(office.python(NOTES))) == {"写一次"}


def test_half_a_restore_is_no_office(tmp_path):
    office = office_on("sqlite", tmp_path)
    killed = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(office.data), str(BACKUP)],
        env=environment(), cwd=ROOT, stderr=subprocess.PIPE,
    )  # fmt: skip
    killed.communicate(timeout=300)
    assert killed.returncode == -signal.SIGKILL
    for command in (("serve",), ("worker",), ("backup", tmp_path / "x.zip"), ("restore", BACKUP)):
        assert "没有做完" in refused(*command, *office.options)
    assert not (tmp_path / "x.zip").exists()


# Killed after the rows, before the files.
KILLED = """
import os, signal, sys
from pathlib import Path
from xuncha_platform.config import boot
boot.set_up(data=Path(sys.argv[1]))
from xuncha_platform.backup import restoring
restoring._files = lambda archive: os.kill(os.getpid(), signal.SIGKILL)
restoring.restore(Path(sys.argv[2]))
"""
