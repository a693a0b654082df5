"""What hands and scripts type by mistake: one clear line and code 2, before anything is done."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cli_tools import environment, run
from hypothesis import given
from hypothesis import strategies as st

from xuncha.commands.inspect import parse_resolve
from xuncha.errors import InputError
from xuncha.machine.files import write_atomically
from xuncha.settings import ResolveRule

pytestmark = pytest.mark.slow

SITES = "url,region\nhttp://a.gov.cn/,甲\nhttp://b.gov.cn/,乙\n"
DRAW = ("draw", "list.csv", "--rate", "30", "--seed", "x")
NOT_UTF8 = os.fsdecode("种子".encode("gbk"))
URL = "http://127.0.0.1/"


@pytest.mark.parametrize(
    "args, said",
    [
        (("draw", "list.csv", "--rate", "nan", "--seed", "x"), "--rate 的值不能用"),
        (("draw", "list.csv", "--rate"), "--rate 后面缺少值"),
        (("draw", "list.csv", "--rate", "30", "--seed", NOT_UTF8), "不是 UTF-8"),
        ((*DRAW, "--out", "."), "同名的目录"),
        ((*DRAW, "--out", "/"), "同名的目录"),
        ((*DRAW, "--out", ""), "--out 的值不能用\uff1a是空的"),
        ((*DRAW, "--sede", "x"), "是不是 --seed"),
        ((*DRAW, "list.csv"), "多出了“list.csv”"),
        (("inspect", URL, "--delay", "nan"), "--delay 的值不能用"),
        (("inspect", URL, "--delay", "inf"), "不大于 3600"),
        (("inspect", URL, "--allow-private=yes"), "--allow-private 后面不带值"),
        (("inspect", URL, "--resolve", "x:²:127.0.0.1"), "看不懂"),
        (("inspect", URL, "--resolve", "x:80:127.0.0.1:99999"), "端口写 1 到 65535"),
        (("inspect", URL, "--resolve", "x:80:1.2.3"), "看不懂"),
        (("inspect", URL, "--resolve", "x:80:[::1"), "看不懂"),
        (("inspect", f"http://{NOT_UTF8}/"), "不是 UTF-8"),
        (("inspect", URL, "--out", ""), "是空的"),
        (("inspect", "--sites", ""), "是空的"),
        (("links", URL, "--out", "."), "同名的目录"),
        (("links", URL, "--second-look", "nan"), "--second-look 的值不能用"),
        (("judge", ""), "是空的"),
        (("circular", "check", "."), "读不了\uff1a有一个同名的目录"),
        (("demo", "--port", "99999"), "--port 的值不能用\uff1a请写不小于 0、不大于 65535 的整数"),
        (("serve", "--port", "-1"), "--port 的值不能用"),
        (("serve", "--data", ""), "--data 的值不能用"),
        (("practice", "--port", "65536"), "--port 的值不能用"),
    ],
)
def test_one_clear_line_and_nothing_written(
    args: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text(SITES, "utf-8")
    ran = run(*args, cwd=tmp_path)
    assert ran.code == 2
    (line,) = ran.lines
    assert said in line
    assert ran.out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_english_says_the_same(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(SITES, "utf-8")
    english = environment(LANG="en_US.UTF-8")
    for args in (("--rate", "nan"), ("--rate", "30", "--out", "")):
        ran = run("draw", "list.csv", "--seed", "x", *args, cwd=tmp_path, env=english)
        assert ran.code == 2
        (line,) = ran.lines
        assert line.isascii()


def test_files_and_folders_whose_names_are_in_the_code_of_chinese_windows(tmp_path: Path) -> None:
    folder = tmp_path / NOT_UTF8
    folder.mkdir()
    (folder / "list.csv").write_text(SITES, "utf-8")
    ran = run("draw", folder / "list.csv", "--rate", "30", "--seed", "x", "--out", folder / "s.csv")
    assert ran.code == 0
    assert (folder / "s.csv").is_file()


@given(st.text(max_size=30) | st.from_regex(r"[a-z]{0,3}:[0-9²]{0,6}:[\[\]:.0-9a-f]{0,12}"))
def test_a_rule_is_understood_or_refused(text: str) -> None:
    try:
        rule = parse_resolve(text)
    except InputError:
        return
    assert 0 <= rule.port < 65_536
    assert 0 <= rule.to_port < 65_536
    assert rule.address


@pytest.mark.parametrize(
    "text, rule",
    [
        ("www.x.gov.cn:80:127.0.0.1:8080", ResolveRule("www.x.gov.cn", 80, "127.0.0.1", 8080)),
        ("www.x.gov.cn:80:127.0.0.1", ResolveRule("www.x.gov.cn", 80, "127.0.0.1", 80)),
        ("x:443:[::1]:8443", ResolveRule("x", 443, "::1", 8443)),
        ("x:443:[::1]", ResolveRule("x", 443, "::1", 443)),
        ("x:80:localhost:8080", ResolveRule("x", 80, "localhost", 8080)),
        # As with curl: any host, any port.
        ("::127.0.0.1:8080", ResolveRule("", 0, "127.0.0.1", 8080)),
        ("x::127.0.0.1", ResolveRule("x", 0, "127.0.0.1", 0)),
    ],
)
def test_rules_are_those_of_curl(text: str, rule: ResolveRule) -> None:
    assert parse_resolve(text) == rule


@pytest.mark.parametrize(
    "text", ["x:0:127.0.0.1", "x:80:127.0.0.1:0", "x:00:[::1]:8443", "x:80:[::1]:65536"]
)
def test_a_port_that_nobody_can_connect_to_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="端口.*1.*65535"):
        parse_resolve(text)


# ---------------------------------------------------------------- where a file goes


def test_a_device_stays_a_device(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(SITES, "utf-8")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        ran = run(*DRAW, "--out", pipe, cwd=tmp_path)
        assert (ran.code, ran.lines) == (0, [])
        assert os.read(reader, 100_000).decode("utf-8-sig").startswith("url,")
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_symbolic_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    link = tmp_path / "sample.csv"
    link.symlink_to(Path("disk") / "real.csv")
    for content in (b"first", b"second"):
        write_atomically(link, content)
        assert link.is_symlink()
        assert (tmp_path / "disk" / "real.csv").read_bytes() == content
    assert [path.name for path in (tmp_path / "disk").iterdir()] == ["real.csv"]


def test_many_that_write_one_file_at_once_leave_it_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    contents = [bytes([65 + number]) * 200_000 for number in range(4)]
    seen = set()
    with ThreadPoolExecutor(5) as pool:
        writers = [
            pool.submit(write_atomically, target, content)
            for content in contents
            for _ in range(15)
        ]
        while not all(one.done() for one in writers):
            if target.exists():
                seen.add(target.read_bytes())
    for one in writers:
        one.result()
    assert seen <= set(contents)
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


def test_what_a_killed_process_left_goes_when_the_file_is_next_written(tmp_path: Path) -> None:
    old, new = tmp_path / "a[1].csv.tmp-1-1", tmp_path / "a[1].csv.tmp-2-2"
    for left in (old, new):
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    write_atomically(tmp_path / "a[1].csv", b"whole")
    assert {path.name for path in tmp_path.iterdir()} == {"a[1].csv", "a[1].csv.tmp-2-2"}
