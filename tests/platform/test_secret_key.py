"""The key of an installation: made once and whole, wherever the data folder is."""

import os
from pathlib import Path

import pytest

from xuncha.errors import InputError
from xuncha_platform.config import boot
from xuncha_platform.config.secret import secret_key


def no_hard_links(*_args):
    raise PermissionError(1, "Operation not permitted")


@pytest.mark.parametrize("link", [os.link, no_hard_links])
def test_it_is_made_once_and_lies_alone(tmp_path, monkeypatch, link):
    monkeypatch.setattr(os, "link", link)
    key = secret_key(tmp_path / "data")
    assert len(key) > 60
    assert secret_key(tmp_path / "data") == key
    (file,) = (tmp_path / "data").iterdir()
    assert (file.name, file.stat().st_mode & 0o777) == ("secret.key", 0o600)


@pytest.mark.parametrize("link", [os.link, no_hard_links])
def test_who_was_first_is_right(tmp_path, monkeypatch, link):
    def another_was_first(part, path):
        Path(path).write_text("theirs", encoding="ascii")
        link(part, path)

    monkeypatch.setattr(os, "link", another_was_first)
    assert secret_key(tmp_path) == "theirs"


def test_on_a_full_disk_there_is_one_line_and_no_half_key(tmp_path, monkeypatch):
    part = tmp_path / f"secret.key.{os.getpid()}"
    part.symlink_to("/dev/full")
    monkeypatch.setattr("django.setup", lambda: secret_key(tmp_path))
    with pytest.raises(InputError, match="磁盘已满"):
        boot.set_up()
    assert list(tmp_path.iterdir()) == []
