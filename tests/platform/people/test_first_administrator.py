"""The first administrator: by command, or by the link that `xuncha serve` prints."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from django.test import Client

from xuncha_platform.commands.user import ROLES
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.models import Membership, User
from xuncha_platform.people.roles import BY_CODE
from xuncha_platform.people.services.commanded import set_up_path

PASSWORD = "巡查-练习-2016"


def xuncha(*arguments, data, text=""):
    environment = {**os.environ, "XUNCHA_DATA": str(data), "XUNCHA_DATABASE": ""}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    return subprocess.run(
        [sys.executable, "-m", "xuncha.cli", *arguments],
        input=text,
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=300,
    )


@pytest.mark.slow
def test_the_command_makes_account_and_organisation_and_says_what_is_wrong(tmp_path):
    create = ("user", "create", "wang", "--name", "王", "--organisation", "演练省人民政府")
    weak = xuncha(*create, data=tmp_path, text="123\n")
    assert (weak.returncode, weak.stderr.count("\n")) == (2, 1)
    done = xuncha(*create, data=tmp_path, text=f"{PASSWORD}\n")
    assert (done.returncode, done.stderr) == (0, "")
    again = xuncha(*create, data=tmp_path, text=f"{PASSWORD}\n")
    assert (again.returncode, "已有人使用" in again.stderr) == (2, True)
    elsewhere = xuncha(*create[:2], "li", *create[3:-1], "无此机构", data=tmp_path, text=PASSWORD)
    assert (elsewhere.returncode, "没有名为" in elsewhere.stderr) == (2, True)
    link = xuncha("user", "link", "wang", data=tmp_path)
    unlocked = xuncha("user", "unlock", "wang", "--two-factor", data=tmp_path)
    assert (unlocked.returncode, "可以登录" in unlocked.stdout) == (0, True)
    assert xuncha("user", "unlock", "nobody", data=tmp_path).returncode == 2
    assert re.fullmatch(r"http://127\.0\.0\.1:8000/invitation/[\w-]{43}/\n", link.stdout)


@pytest.mark.slow
def test_serve_on_an_empty_database_prints_the_link(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "xuncha.cli", "serve", "--port", str(port), "--data", str(tmp_path)],
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"},
    )
    try:
        line = next(one for one in server.stderr if "/invitation/" in one)
        address = re.search(r"http://\S+", line)[0]
        page = _fetch(address)
        assert "开通第一位管理员" in page
    finally:
        server.send_signal(signal.SIGINT)
        server.communicate(timeout=300)


def _fetch(address):
    for _try in range(100):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                return answer.read().decode()
        except OSError:
            time.sleep(0.2)
    raise AssertionError("the service never answered")


def test_the_link_makes_the_first_administrator_and_then_is_spent(db):
    path = set_up_path()
    data = {
        "organisation": "演练省人民政府",
        "level": "province",
        "name": "王",
        "username": "wang",
        "password": PASSWORD,
        "again": PASSWORD,
    }
    client = Client()
    assert client.post(path, data)["Location"] == "/"
    assert client.get("/people/").status_code == 200
    membership = Membership.objects.get()
    assert (membership.role, membership.organisation.name) == ("administrator", "演练省人民政府")
    assert membership.organisation.as_region == "演练省"
    assert Client().get(path).status_code == 410
    assert set_up_path() is None


def test_only_the_last_link_works_and_none_once_there_is_somebody(db):
    first, second = set_up_path(), set_up_path()
    assert Client().get(first).status_code == 410
    assert Client().get(second).status_code == 200
    User.objects.create_user("wang", password=PASSWORD)
    assert Client().get(second).status_code == 410
    assert not Organisation.objects.exists()


def test_the_command_knows_every_role():
    assert set(BY_CODE) == set(ROLES)
