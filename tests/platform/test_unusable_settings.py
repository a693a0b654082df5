"""A database or a setting that cannot be used: one line, code 2, and never the password."""

import os
import socket
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

SECRET = "hush-hush"


def ran(folder, *args, **environment):
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("XUNCHA", "DJANGO", "LC_", "LANG"))
    }
    done = subprocess.run(
        [sys.executable, "-m", "xuncha.cli", *args],
        cwd=folder,
        env={**kept, "LANG": "zh_CN.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert SECRET not in done.stdout + done.stderr
    return done


@pytest.mark.parametrize("command", [("serve",), ("worker",), ("week", "x"), ("backup", "b.zip")])
@pytest.mark.parametrize(
    "address, said",
    [
        ("bogus", "数据库地址看不懂"),
        (f"mysql://u:{SECRET}@127.0.0.1/x", "数据库地址看不懂"),
        ("postgres://", "“postgres://用户:密码@主机:5432/库名”"),
        (f"postgres://u:{SECRET}@127.0.0.1:1/x", "连不上数据库 127.0.0.1:1/x"),
        ("sqlite:////nowhere/at/all.sqlite3", "打不开这个文件"),
    ],
)
def test_a_database_that_cannot_be_had(tmp_path, command, address, said):
    done = ran(tmp_path, *command, "--database", address)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert said in line
    if "看不懂" in said:
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("host, other", [("999.1.1.1", "--host"), ("127.0.0.1", "--port")])
def test_where_it_cannot_listen_nothing_is_written_and_no_link_is_given_out(tmp_path, host, other):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = ran(tmp_path, "serve", "--host", host, "--port", port, "--data", "data")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert other in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        ("backup", "b.zip"),
        ("week", "x"),
        ("user", "link", "x"),
        ("user", "unlock", "x"),
        ("monitor", "--once"),
        ("worker",),
        ("vantage", "register", "x", "ed25519:x"),
        ("vantage", "export", "x.xvs", "--key", "x.key"),
        ("vantage", "import", "x.xvs"),
    ],
)
def test_a_folder_without_an_office_is_not_taken_for_an_empty_one(tmp_path, command):
    # A slip in --data would else be backed up as nothing at all, with code 0.
    done = ran(tmp_path, *command, "--data", "xuncha-dta")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "xuncha-dta 里没有巡查的数据" in line
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database(tmp_path):
    (tmp_path / "list.csv").write_text("url\nhttp://a.gov.cn/\n" * 100, "utf-8")
    done = ran(tmp_path, "serve", XUNCHA_DATABASE=f"sqlite:///{tmp_path}/list.csv")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "这个文件不是数据库" in line


def test_a_rule_nobody_understands_is_told_when_the_service_begins(tmp_path):
    done = ran(tmp_path, "serve", XUNCHA_RESOLVE="www.x.gov.cn")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("XUNCHA_RESOLVE")


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfpostgres://", "用户".encode("gbk")])
def test_a_secret_in_a_file_of_notepad(tmp_path, content):
    (tmp_path / "url.txt").write_bytes(content)
    done = ran(tmp_path, "serve", XUNCHA_DATABASE_FILE="url.txt")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert ("数据库地址看不懂" in line) == (content[:3] == b"\xef\xbb\xbf")
    assert ("不是 UTF-8" in line) == (content[:3] != b"\xef\xbb\xbf")
