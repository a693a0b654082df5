"""A backup of a large office takes minutes; others go on working meanwhile."""

import pytest

from tests.platform.jobs.office import Office

_BACK_UP = """
import json, threading, zipfile
from pathlib import Path
from django.db import connection
from xuncha_platform.backup import archive
from xuncha_platform.people.models import User

User.objects.create(username="r", name="先")
wrote = []

def writes():
    User.objects.update(name="后")
    wrote.append(1)
    connection.close()

real = archive.lines_of

def lines_of(model):
    # Before the table of people is read, and after others were.
    if model is User:
        other = threading.Thread(target=writes)
        other.start()
        other.join()
    return real(model)

archive.lines_of = lines_of
archive.back_up(Path(given["file"]))
with zipfile.ZipFile(given["file"]) as made:
    rows = made.read("rows/people.user.jsonl").decode()
answer = [wrote, "先" in rows, "后" in rows, User.objects.get().name]
"""


@pytest.mark.slow
def test_others_write_during_a_backup_and_it_holds_one_moment(tmp_path):
    made = Office(tmp_path / "data").ask(_BACK_UP, file=str(tmp_path / "b.zip"))
    assert made == [[1], True, False, "后"]
