"""Offices of these tests: data folders and databases of their own, worked on by commands."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
import zipfile
from pathlib import Path
from typing import Any

import psycopg

from tests import postgres

ROOT = Path(__file__).parents[3]
_PREAMBLE = """
import sys
from pathlib import Path
from xuncha_platform.config import boot
boot.set_up(sys.argv[2], Path(sys.argv[1]))
"""


class Office:
    """A data folder and its database, on SQLite or PostgreSQL."""

    def __init__(self, data: Path, url: str = "") -> None:
        self.data, self.url = data, url

    @property
    def options(self) -> list[str]:
        """What a command needs to work here."""
        return ["--data", str(self.data), *(["--database", self.url] if self.url else [])]

    def python(self, code: str, **more: Any) -> str:
        """Run code in this office; what it prints."""
        command = [sys.executable, "-c", _PREAMBLE + code, str(self.data), self.url]
        done = subprocess.run(
            command, capture_output=True, encoding="utf-8", env=environment(), cwd=ROOT, timeout=300,
            check=False, **more,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def facts(self) -> Any:
        """What today's code says of it."""
        return json.loads(
            self.python(
                "import json\n"
                "from tests.platform.backup.making.facts import facts\n"
                "print(json.dumps(facts()))"
            )
        )

    def as_it_was(self, backup: Path) -> None:
        """Put the backup back in the form of its own version."""
        self.python(
            "from xuncha_platform.backup.restoring import put_back_as_it_was\n"
            f"put_back_as_it_was(Path({str(backup)!r}))"
        )


def office_on(kind: str, folder: Path) -> Office:
    """An empty one."""
    return Office(folder / "data", new_database() if kind == "postgresql" else "")


def new_database() -> str:
    """An empty database on the test run's own server."""
    name = f"office_{uuid.uuid4().hex[:8]}"
    server = postgres.server()
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{server.url.rpartition('/')[0]}/{name}"


def environment(**more: str) -> dict[str, str]:
    """Ours without what steers this test run."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XUNCHA_", "DJANGO"))}
    return kept | more


def xuncha(*args: object, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command."""
    command = [str(Path(sys.executable).parent / "xuncha"), *map(str, args)]
    return subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        env=environment(**more),
        timeout=300,
        check=False,
    )


def done(*args: object) -> str:
    """Run a command that succeeds; what it says."""
    finished = xuncha(*args)
    assert finished.returncode == 0, finished.stderr
    return finished.stderr


def refused(*args: object) -> str:
    """Run a command that is refused; its one line."""
    finished = xuncha(*args)
    assert finished.returncode == 2, finished.stderr
    (line,) = finished.stderr.strip().splitlines()
    return line


def digests(file: Path) -> dict[str, str]:
    """The digest of every part of a backup."""
    with zipfile.ZipFile(file) as archive:
        found: dict[str, str] = json.loads(archive.read("about.json"))["sha256"]
        return found


def with_another_about(source: Path, target: Path, **values: Any) -> Path:
    """A copy of a backup that says something else of itself."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "about.json":
                content = json.dumps(json.loads(content) | values).encode()
            new.writestr(name, content)
    return target
