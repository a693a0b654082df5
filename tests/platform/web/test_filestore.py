"""Files of uploads and circulars: where a change is not made, none is left; where it is, all are."""

import errno
import os

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.web.filestore import with_files


@pytest.fixture
def uploads(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "uploads"
    return settings.MEDIA_ROOT


def files_in(folder):
    return sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file())


def full_disk(*_args):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_file_is_kept_under_its_name_as_it_was(uploads, db):
    with with_files():
        name = default_storage.save("a/说明.txt", ContentFile(b"x" * 100_000))
    assert files_in(uploads) == ["a/说明.txt"]
    assert (uploads / name).read_bytes() == b"x" * 100_000
    assert (uploads / name).stat().st_mode & 0o777 == 0o644


def test_two_of_one_name_are_both_kept(uploads):
    first, second = (default_storage.save("a.txt", ContentFile(one)) for one in (b"1", b"2"))
    assert ((uploads / first).read_bytes(), (uploads / second).read_bytes()) == (b"1", b"2")


def test_what_no_disk_has_room_for_leaves_no_half_of_it(uploads, monkeypatch):
    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        default_storage.save("a.txt", ContentFile(b"1" * 10_000))
    assert files_in(uploads) == []


def test_a_folder_that_cannot_be_written_is_told_in_a_line(uploads):
    uploads.mkdir()
    (uploads / "a").write_bytes(b"")
    with pytest.raises(ValidationError, match="文件没有存下.*同名的文件"):
        default_storage.save("a/b.txt", ContentFile(b"1"))


@with_files()
def change_two():
    default_storage.save("a.txt", ContentFile(b"1"))
    Organisation.objects.all().update(short_name="changed")
    default_storage.save("b.txt", ContentFile(b"2"))
    full_disk()


@with_files()
def change_within():
    with with_files():
        default_storage.save("a.txt", ContentFile(b"1"))
    with transaction.atomic():
        default_storage.save("b.txt", ContentFile(b"2"))
    full_disk()


def test_files_of_a_change_that_fails_go_with_it(uploads, tree):
    with pytest.raises(OSError, match="No space"):
        change_two()
    assert files_in(uploads) == []
    assert not Organisation.objects.filter(short_name="changed").exists()


def test_a_change_within_another_goes_with_it(uploads, db):
    default_storage.save("before.txt", ContentFile(b"0"))
    with pytest.raises(OSError, match="No space"):
        change_within()
    assert files_in(uploads) == ["before.txt"]
