"""An upload folder whose disk is full from the nth file on."""

import errno

import pytest

from xuncha_platform.web.filestore import WholeFiles


class FilledFiles(WholeFiles):
    """Has room for a few files only."""

    room = 0

    def _save(self, name, content):
        if FilledFiles.room <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        FilledFiles.room -= 1
        return super()._save(name, content)


@pytest.fixture
def uploads(settings, tmp_path):
    """The folder, and its files by name."""
    settings.MEDIA_ROOT = tmp_path / "uploads"
    own = {"BACKEND": f"{FilledFiles.__module__}.{FilledFiles.__name__}"}
    settings.STORAGES = {**settings.STORAGES, "default": own}
    FilledFiles.room = 1000
    return settings.MEDIA_ROOT


def room_for(files):
    FilledFiles.room = files


def files_in(folder):
    return sorted(one.name for one in folder.rglob("*") if one.is_file())
