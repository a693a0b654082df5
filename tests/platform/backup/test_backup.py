"""Everything is in the backup; it comes back the same, also on the other kind of database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import uuid
import zipfile
from pathlib import Path

import psycopg
import pytest

from tests import postgres

FILL = """
import sys
from pathlib import Path
from xuncha_platform.config import boot
boot.set_up(data=Path(sys.argv[1]))
boot.migrate()
from django.core.files.base import ContentFile
from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import Membership, User
from xuncha_platform.registry.models import Site
top = Organisation.objects.create(name="演练省", level=Level.PROVINCE, kind=OrganisationKind.GOVERNMENT)
user = User.objects.create_user("zhang", password="巡查-练习-2016", name="张三")
access = Access(user, Membership.objects.create(user=user, organisation=top, role="registrar"))
for n in range(1200):
    Site.objects.create(organisation=top, region=top, name=f"网站{n}", url=f"http://s{n}.invalid/",
                        host=f"s{n}.invalid", level="county", last_score=61.5, filed_on="2016-01-02")
record(access, "registry.site.change", Site.objects.first(), before={"name": "旧"}, after={"name": "䶮"})
folder = Path(sys.argv[1]) / "evidence" / "campaigns"
folder.mkdir(parents=True)
(folder / "evidence.warc.gz").write_bytes(bytes(range(256)) * 50)
"""


# An office is made and every command is a process of its own.
pytestmark = [pytest.mark.slow, pytest.mark.on_both]


def environment() -> dict[str, str]:
    """Ours without what steers this test run."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("XUNCHA_", "DJANGO"))}


def xuncha(*args: object) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "xuncha"), *map(str, args)]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env=environment(), timeout=300, check=False
    )


def done(*args: object) -> None:
    finished = xuncha(*args)
    assert finished.returncode == 0, finished.stderr


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Path:
    """The data folder of an office with 1,200 sites."""
    folder = tmp_path_factory.mktemp("office") / "data"
    subprocess.run([sys.executable, "-c", FILL, folder], check=True, env=environment(), timeout=300)
    return folder


@pytest.fixture(scope="module")
def made(office, tmp_path_factory) -> Path:
    file = tmp_path_factory.mktemp("backup") / "备份.zip"
    done("backup", file, "--data", office)
    return file


def digests(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        return json.loads(archive.read("about.json"))["sha256"]


def test_a_restored_office_backs_up_to_the_same_bytes(made, tmp_path):
    done("restore", made, "--data", tmp_path / "new")
    done("backup", tmp_path / "again.zip", "--data", tmp_path / "new")
    assert digests(tmp_path / "again.zip") == digests(made)
    rows = digests(made)
    assert "rows/registry.site.jsonl" in rows
    assert "files/evidence/campaigns/evidence.warc.gz" in rows
    assert not any("session" in name for name in rows)


def test_an_office_moves_from_sqlite_to_postgresql_and_back(made, tmp_path):
    name = f"moved_{uuid.uuid4().hex[:8]}"
    server = postgres.server()
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    url = f"{server.url.rpartition('/')[0]}/{name}"
    done("restore", made, "--data", tmp_path / "pg", "--database", url)
    done("backup", tmp_path / "pg.zip", "--data", tmp_path / "pg", "--database", url)
    assert digests(tmp_path / "pg.zip") == digests(made)
    with psycopg.connect(url) as connection:
        # New rows get keys beyond the restored ones.
        (key,) = connection.execute(
            "SELECT nextval(pg_get_serial_sequence('registry_site', 'id'))"
        ).fetchone()
        assert key == 1201
    done("restore", tmp_path / "pg.zip", "--data", tmp_path / "back")
    done("backup", tmp_path / "back.zip", "--data", tmp_path / "back")
    assert digests(tmp_path / "back.zip") == digests(made)


def refused(*args: object) -> str:
    finished = xuncha(*args)
    assert finished.returncode == 2
    (line,) = finished.stderr.strip().splitlines()
    return line


def test_nothing_is_overwritten(made, office):
    assert "没有覆盖" in refused("backup", made, "--data", office)
    assert "已有数据" in refused("restore", made, "--data", office)


def test_a_damaged_backup_is_refused_before_anything_is_written(made, tmp_path):
    content = bytearray(made.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40] = b"x" * 40
    (tmp_path / "bad.zip").write_bytes(content)
    assert "不完整" in refused("restore", tmp_path / "bad.zip", "--data", tmp_path / "new")
    (tmp_path / "cut.zip").write_bytes(made.read_bytes()[:1000])
    assert "不是巡查的备份" in refused("restore", tmp_path / "cut.zip", "--data", tmp_path / "new2")
    assert "没有" in refused("restore", tmp_path / "missing.zip", "--data", tmp_path / "new3")
    # An office without a row would else stand there, to be served and backed up as one.
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith("new")]
    (tmp_path / "new4").mkdir()
    (tmp_path / "new4" / "note.txt").touch()
    refused("restore", tmp_path / "cut.zip", "--data", tmp_path / "new4")
    assert [path.name for path in (tmp_path / "new4").iterdir()] == ["note.txt"]


def test_a_backup_of_a_newer_version_is_refused_in_words(made, tmp_path):
    newer = tmp_path / "newer.zip"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(newer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "about.json":
                about = json.loads(content)
                about["migrations"].append(["registry", "9999_later"])
                content = json.dumps(about).encode()
            new.writestr(name, content)
    assert "请先升级" in refused("restore", newer, "--data", tmp_path / "new" / "er")
    assert not (tmp_path / "new").exists()


def test_the_evidence_may_be_left_out(office, tmp_path):
    done("backup", tmp_path / "small.zip", "--data", office, "--without-evidence")
    assert not [
        name for name in digests(tmp_path / "small.zip") if name.startswith("files/evidence/")
    ]
