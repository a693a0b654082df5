"""Copying a finished site folder to where others see it, a shared folder or an fsspec store; and back."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from xuncha.errors import InputError


class NotWhole(FileNotFoundError):
    """Something of the result is missing in the store, and nobody will add it."""


def publish(folder: Path, destination: str) -> str:
    """Copy the files of `folder` to `destination`; where the folder is afterwards.

    An empty destination leaves it where it is. `report.json` goes last: where it stands, all
    stands. Raises OSError when the store cannot be written, InputError when it is not known.
    """
    if not destination:
        return str(folder)
    if "://" not in destination:
        _copy_beside(folder, Path(destination))
        return destination
    store, root = opened(destination)
    if not _has_buckets(store):
        # In a bucket there are no folders to make; a mistyped one would be made as well.
        store.makedirs(root, exist_ok=True)
    for file in _in_order(folder):
        place = f"{root}/{file.name}"
        store.put_file(str(file), place)
        store.invalidate_cache()
        if (kept := store.size(place)) != file.stat().st_size:
            raise OSError(f"{place}: {kept} of {file.stat().st_size} bytes were kept")
    return destination


def bring(address: str, folder: Path) -> None:
    """Copy what `publish` has put at `address` to `folder`, and take it away there.

    The folder appears whole or not at all. Raises NotWhole where something is missing, OSError
    where the disk is full, and errors of the store's own kinds.
    """
    store, root = opened(address)
    # What an earlier call saw, perhaps while the store was away, says nothing of now.
    store.invalidate_cache()
    beside = folder.with_name(f"{folder.name}.tmp-{os.getpid()}")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    try:
        for entry in store.ls(root, detail=True):
            file = beside / str(entry["name"]).rpartition("/")[2]
            store.get_file(entry["name"], str(file))
            if file.stat().st_size != entry["size"]:
                raise NotWhole(f"{entry['name']}: {entry['size']} bytes")
        if not (beside / "report.json").exists():
            raise NotWhole(f"{root}/report.json")
        shutil.rmtree(folder, ignore_errors=True)
        beside.replace(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    # It is here: where the store cannot forget it just now, it merely keeps it for longer.
    with suppress(Exception):
        store.rm(root, recursive=True)


def forget_earlier(address: str) -> None:
    """Take away what tries before that of `address` have left beside it: nobody will bring it.

    Tries are numbered. Raises errors of the store's own kinds.
    """
    store, root = opened(address)
    parent, _, number = root.rpartition("/")
    for entry in store.ls(parent, detail=True, refresh=True):
        name = str(entry["name"]).rstrip("/").rpartition("/")[2]
        if name.isdecimal() and number.isdecimal() and int(name) < int(number):
            store.rm(entry["name"], recursive=True)


def _has_buckets(store: Any) -> bool:
    return "s3" in (store.protocol if isinstance(store.protocol, tuple) else (store.protocol,))


def _copy_beside(folder: Path, target: Path) -> None:
    """On a shared folder everything appears at once, under the final name."""
    beside = target.with_name(f"{target.name}.tmp-{os.getpid()}")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    for file in _in_order(folder):
        shutil.copyfile(file, beside / file.name)
    if target.exists():
        shutil.rmtree(target)
    beside.replace(target)


def _in_order(folder: Path) -> list[Path]:
    files = [file for file in folder.iterdir() if file.is_file() and file.suffix != ".part"]
    return sorted(files, key=lambda file: (file.name == "report.json", file.name))


def opened(address: str) -> tuple[Any, str]:
    """The file system of an fsspec address and the path in it.

    Raises InputError when the address is not understood or its extra is not installed.
    """
    try:
        import fsspec

        store, root = fsspec.core.url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise InputError(
            f"存储地址 {address} 用不了({error})。S3 存储请先安装:pip install 'xuncha[s3]'。",
            f"The store {address} cannot be used ({error}). For S3: pip install 'xuncha[s3]'.",
        ) from error
    return store, root
