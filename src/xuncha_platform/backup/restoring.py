"""`xuncha restore`: a backup into an empty data folder and an empty database of either kind."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from django.apps.registry import Apps
from django.conf import settings
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

from xuncha.errors import InputError
from xuncha_platform.backup import unfinished
from xuncha_platform.backup.archive import ABOUT, SCHEMA, copied
from xuncha_platform.backup.rows import count_on, put_back, tables
from xuncha_platform.config.migrating import migrate


def restore(source: Path) -> dict[str, Any]:
    """Put a backup back; returns what it says of itself.

    A backup of an older version is put back as it was and then brought up to this one. Raises
    InputError for a foreign, damaged or newer file, or where something is there already.
    """
    about = put_back_as_it_was(source)
    migrate()
    return about


def put_back_as_it_was(source: Path) -> dict[str, Any]:
    """Put a backup back as its own version had it; for `restore`, and to try an upgrade in place.

    Killed on the way, it leaves a mark: nothing works on half an office (backup/unfinished.py).
    """
    with _opened(source) as archive:
        about = _about(archive, source)
        unfinished.refuse()
        _must_be_empty()
        executor = MigrationExecutor(connection)
        targets = _targets(executor, about)
        _check(archive, about, source)
        with unfinished.marked():
            executor.migrate(targets)
            state = MigrationExecutor(connection).loader.project_state(targets)
            with transaction.atomic():
                _rows(archive, state.apps)
            _files(archive)
    return about


def _opened(source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except FileNotFoundError as error:
        raise InputError(f"没有 {source} 这个文件。", f"There is no {source}.") from error
    except (OSError, zipfile.BadZipFile) as error:
        raise _foreign(source) from error


def _about(archive: zipfile.ZipFile, source: Path) -> dict[str, Any]:
    try:
        about: dict[str, Any] = json.loads(archive.read(ABOUT))
    except (KeyError, ValueError, zipfile.BadZipFile) as error:
        raise _foreign(source) from error
    if about.get("schema") != SCHEMA:
        raise _foreign(source)
    return about


def _foreign(source: Path) -> InputError:
    return InputError(
        f"{source} 不是巡查的备份,或不完整。请用 xuncha backup 写出的文件。",
        f"{source} is no backup of Xuncha, or not whole. Use a file that xuncha backup wrote.",
    )


def _must_be_empty() -> None:
    data = Path(settings.DATA)
    if connection.introspection.table_names() or any(
        (data / n).exists() for n in ("evidence", "uploads")
    ):
        raise InputError(
            f"{data} 或数据库里已有数据,没有恢复。请指定空的数据目录和空的数据库。",
            f"{data} or the database holds data already. Name an empty folder and database.",
        )


def _targets(executor: MigrationExecutor, about: dict[str, Any]) -> list[tuple[str, str]]:
    """The newest migration of each app that the backup had."""
    known = executor.loader.graph.nodes
    applied = [(app, name) for app, name in about["migrations"]]
    missing = [name for app, name in applied if (app, name) not in known]
    if missing:
        raise InputError(
            f"这份备份来自更新的版本({about['version']}),本程序读不了。请先升级。",
            f"This backup is of a newer version ({about['version']}). Upgrade first.",
        )
    graph, had = executor.loader.graph, set(applied)
    return [
        node
        for node in applied
        if not any(child in had and child[0] == node[0] for child in _children(graph, node))
    ]


def _children(graph: Any, node: tuple[str, str]) -> Iterator[tuple[str, str]]:
    for child in graph.node_map[node].children:
        yield child.key


def _check(archive: zipfile.ZipFile, about: dict[str, Any], source: Path) -> None:
    """Every part is read once before anything is written."""
    names = {name for name in archive.namelist() if name != ABOUT}
    for name, digest in about["sha256"].items():
        try:
            with archive.open(name) as file:
                found = copied(file, _Nowhere())
        except (KeyError, OSError, zipfile.BadZipFile, EOFError) as error:
            raise _foreign(source) from error
        if found != digest:
            raise _foreign(source)
    if names != set(about["sha256"]):
        raise _foreign(source)


class _Nowhere(io.BytesIO):
    def write(self, block: Any) -> int:
        return len(block)


def _rows(archive: zipfile.ZipFile, apps: Apps) -> None:
    models = tables(apps)
    present = set(archive.namelist())
    for model in models:
        name = f"rows/{model._meta.label_lower}.jsonl"
        if name in present:
            with archive.open(name) as file:
                put_back(model, io.TextIOWrapper(file, encoding="utf-8"))
    count_on(models)


def _files(archive: zipfile.ZipFile) -> None:
    data = Path(settings.DATA)
    for name in archive.namelist():
        path = PurePosixPath(name)
        if path.parts[0] != "files" or ".." in path.parts:
            continue
        target = data.joinpath(*path.parts[1:])
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(name) as source, target.open("wb") as file:
            copied(source, file)
        if target.name == "secret.key":
            os.chmod(target, 0o600)
