"""Files that are kept with rows of the database: both are there, or neither."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.core.files.move import file_move_safe
from django.core.files.storage import FileSystemStorage
from django.db import transaction
from django.utils.translation import gettext as _

from xuncha.machine.files import is_disk_full, why

# What was stored within the transaction now open; None outside of `with_files`.
_STORED: ContextVar[list[tuple[FileSystemStorage, str]] | None] = ContextVar("stored", default=None)


@contextmanager
def with_files() -> Iterator[None]:
    """`transaction.atomic()` for a change that stores files: one that is not made leaves none."""
    outer, stored = _STORED.get(), list[tuple[FileSystemStorage, str]]()
    token = _STORED.set(stored)
    try:
        with transaction.atomic():
            yield
    except BaseException:
        for storage, name in stored:
            # What cannot be removed now is no reason to hide why the change was not made.
            with suppress(OSError):
                storage.delete(name)
        raise
    else:
        if outer is not None:
            outer.extend(stored)
    finally:
        _STORED.reset(token)


class WholeFiles(FileSystemStorage):
    """Stores a file whole or not at all: written beside its place, on the disk before it is named."""

    def _save(self, name: str, content: File) -> str:
        """Raises OSError where the disk is full, ValidationError where the folder cannot be written."""
        try:
            kept = self._moved(name, content)
        except OSError as error:
            if is_disk_full(error):
                raise
            raise _unwritable(error) from error
        stored = _STORED.get()
        if stored is not None:
            stored.append((self, kept))
        return kept

    def _moved(self, name: str, content: File) -> str:
        folder = Path(self.path(name)).parent
        folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                for chunk in content.chunks():
                    file.write(chunk)
                file.flush()
                os.fsync(file.fileno())
            return self._named(name, beside)
        finally:
            # Gone already where it has its name.
            with suppress(OSError):
                os.unlink(beside)

    def _named(self, name: str, beside: str) -> str:
        """Give the written file its name, another one where somebody just took it."""
        while True:
            try:
                file_move_safe(beside, self.path(name))
            except FileExistsError:
                name = self.get_available_name(name)
                continue
            os.chmod(self.path(name), self.file_permissions_mode or 0o644)
            return name.replace("\\", "/")


def _unwritable(error: OSError) -> ValidationError:
    line = _("文件没有存下:%s。请管理员检查数据目录,再提交一次。") % why(error)
    return ValidationError(line, code="unwritable")
