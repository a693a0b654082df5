"""`xuncha backup`: database and files of the data folder in one ZIP, checked by digests."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from django.apps import apps
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connection, connections, transaction
from django.db.migrations.recorder import MigrationRecorder

from xuncha import __version__
from xuncha.clock import now, stamp
from xuncha.errors import InputError
from xuncha.machine.files import why
from xuncha_platform.backup.rows import lines_of, tables

SCHEMA = "xuncha.backup/1"
ABOUT = "about.json"
# Folders and files of the data folder that belong to the office's data.
FOLDERS = ("uploads", "rulebooks", "evidence", "keys")
FILES = ("secret.key",)
# Compressed already.
_STORED = (".gz", ".zip", ".docx", ".xlsx", ".png", ".jpg", ".pdf")


def back_up(target: Path, *, with_evidence: bool = True, at: datetime | None = None) -> int:
    """Write everything to `target`; returns its size in bytes.

    The database is read as of one moment. The file appears only when it is whole. Raises
    InputError where it cannot be written.
    """
    if target.exists():
        raise InputError(
            f"{target} 已存在,没有覆盖。请换一个文件名。", f"{target} exists; choose another name."
        )
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            digests = dict(_rows(archive))
            digests.update(_files(archive, with_evidence))
            archive.writestr(ABOUT, json.dumps(_about(digests, with_evidence, at), indent=1))
        os.replace(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(
            f"备份写不到 {target}:{why(error)}。请检查磁盘空间和权限。",
            f"Cannot write the backup to {target}: {error.strerror}.",
        ) from error
    return target.stat().st_size


def _about(digests: dict[str, str], with_evidence: bool, at: datetime | None) -> dict[str, Any]:
    applied = MigrationRecorder(connection).applied_migrations()
    return {
        "schema": SCHEMA,
        "version": __version__,
        "made_at": stamp(at or now()),
        "with_evidence": with_evidence,
        "migrations": sorted([app, name] for app, name in applied),
        "sha256": digests,
    }


@contextmanager
def _one_moment() -> Iterator[None]:
    """A transaction that reads as of its beginning, and keeps nobody from writing."""
    if connection.vendor != "sqlite":
        with transaction.atomic():
            yield
        return
    # Those of requests take the writer's lock at once (config/settings.py).
    sqlite: Any = connections[DEFAULT_DB_ALIAS]
    mode, sqlite.transaction_mode = sqlite.transaction_mode, "DEFERRED"
    try:
        with transaction.atomic():
            yield
    finally:
        sqlite.transaction_mode = mode


def _rows(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    with _one_moment():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        for model in tables(apps):
            name = f"rows/{model._meta.label_lower}.jsonl"
            digest = hashlib.sha256()
            with archive.open(name, "w", force_zip64=True) as file:
                for line in lines_of(model):
                    content = f"{line}\n".encode()
                    digest.update(content)
                    file.write(content)
            yield name, digest.hexdigest()


def _files(archive: zipfile.ZipFile, with_evidence: bool) -> Iterator[tuple[str, str]]:
    data = Path(settings.DATA)
    folders = [name for name in FOLDERS if with_evidence or name != "evidence"]
    paths = [data / name for name in FILES if (data / name).is_file()]
    for folder in folders:
        paths += sorted(path for path in (data / folder).rglob("*") if path.is_file())
    for path in paths:
        name = f"files/{path.relative_to(data).as_posix()}"
        info = zipfile.ZipInfo(name)
        stored = path.suffix.lower() in _STORED
        info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
        with path.open("rb") as source, archive.open(info, "w", force_zip64=True) as target:
            yield name, copied(source, target)


def copied(source: IO[bytes], target: IO[bytes]) -> str:
    """Copy a file; the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while block := source.read(1 << 20):
        digest.update(block)
        target.write(block)
    return digest.hexdigest()
