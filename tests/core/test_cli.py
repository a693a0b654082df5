"""The command line as a person meets it: what is said where, and with which exit code."""

from __future__ import annotations

import os
import pty
import socket
import stat
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cli_tools import AS_OF, environment, folder_of, inspect, report_of, run, start
from crawl_server import WebSite, serving

ENGLISH = environment(LANG="en_US.UTF-8")


@pytest.fixture(scope="module")
def site() -> Iterator[WebSite]:
    """A small site without news: it fails every rulebook that vetoes a stale home page."""
    small = WebSite()
    small.links("/", "/news/", "/missing.html")
    small.links("/news/", "/news/t20180101_1.html")
    small.page("/news/t20180101_1.html", "<h1>标题</h1>")
    with serving(small):
        yield small


def closed_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port: int = listener.getsockname()[1]
    return port


# ---------------------------------------------------------------- exit codes


def test_1_where_a_site_fails_and_its_files_are_there(site: WebSite, tmp_path: Path) -> None:
    ran = inspect(tmp_path / "out", site.base)
    assert ran.code == 1
    assert ran.lines == []
    assert "不合格" in ran.out
    folder = folder_of(tmp_path / "out", site.base)
    assert {path.name for path in folder.iterdir()} == {
        "report.json", "report.html", "evidence.warc.gz", "links.csv", "columns.csv",
    }  # fmt: skip
    assert report_of(folder)["verdict"] == "fail"
    assert (tmp_path / "out" / "summary.csv").read_text("utf-8-sig").count(site.base) == 1


@pytest.mark.slow
def test_3_where_nothing_failed_and_nothing_was_established(tmp_path: Path) -> None:
    # The home page is asked three times, ten seconds apart.
    ran = inspect(tmp_path, f"http://127.0.0.1:{closed_port()}/")
    assert ran.code == 3
    assert ran.lines == []
    assert "拒绝连接" in ran.out


@pytest.mark.slow
@pytest.mark.parametrize(
    "args, said",
    [
        ((), "没有要检查的网站"),
        (("www.x.gov.cn",), "缺少 http://"),
        (("ftp://x.gov.cn/",), "无法识别"),
        (("http://127.0.0.1/", "--rulebook", "census-2051"), "没有指标集“census-2051”"),
        (("http://127.0.0.1/", "--as-of", "28.7.2018"), "不是日期"),
        (("http://127.0.0.1/", "--as-of", "0001-01-01"), "1990 年至 2199 年"),
        (("http://127.0.0.1/", "--as-of", "9999-12-31"), "1990 年至 2199 年"),
        (("http://127.0.0.1/", "--resolve", "x.gov.cn"), "看不懂"),
        (("http://127.0.0.1/", "--resolve", "x.gov.cn"), "HOST:PORT:ADDRESS[:PORT]"),
        (
            ("http://127.0.0.1/", "--max-pages", "0"),
            "--max-pages 的值不能用\uff1a请写不小于 1 的整数",
        ),
        (("http://127.0.0.1/", "--delay", "x"), "请写不小于 0、不大于 3600 的数"),
        (("http://127.0.0.1/", "--render", "x"), "请写 never、auto、always 中的一个"),
        (("http://127.0.0.1/", "--sitemap"), "--sitemap"),
        (("--sites", "nowhere.csv"), "找不到"),
        (("--sites", "."), "网站清单是一个目录"),
        (("http://127.0.0.1/", "--probes", "nowhere.csv"), "nowhere.csv"),
        (("http://127.0.0.1/", "--columns", "nowhere.csv"), "nowhere.csv"),
        (("http://127.0.0.1/", "--reposts", "nowhere.csv"), "转载清单找不到"),
        (("http://127.0.0.1/", "--addresses", "nowhere.csv"), "地址归属表找不到"),
        (("http://127.0.0.1/", "--earlier", "nowhere"), "没有以前检查的结果"),
    ],
)
def test_2_one_clear_line_and_nothing_written(
    args: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    ran = run("inspect", *args, "--out", "out", cwd=tmp_path)
    assert ran.code == 2
    (line,) = ran.lines
    assert said in line
    assert ran.out == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "args, said",
    [
        (("judge", "nowhere"), "没有证据"),
        (("draw", "nowhere.csv", "--rate", "30", "--seed", "x"), "nowhere.csv"),
        (("draw", "nowhere.csv", "--rate", "0", "--seed", "x"), "--rate"),
        (("draw", "nowhere.csv", "--rate", "30", "--seed", ""), "--seed"),
        (("draw", "nowhere.csv", "--rate", "101", "--seed", "x"), "请写大于 0、不大于 100 的数"),
        (("circular", "check", "nowhere.yaml"), "nowhere.yaml"),
        (("circular", "build", "nowhere.yaml", "--out", "out"), "nowhere.yaml"),
        (("inspekt",), "没有 inspekt 这个命令。是不是 inspect"),
        (("circular", "chek"), "没有 chek 这个命令。是不是 check"),
        (("zzz",), "没有 zzz 这个命令。用 --help"),
    ],
)
def test_2_in_the_other_commands(args: tuple[str, ...], said: str, tmp_path: Path) -> None:
    ran = run(*args, cwd=tmp_path)
    assert ran.code == 2
    (line,) = ran.lines
    assert said in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_messages_are_english_where_the_environment_is(tmp_path: Path) -> None:
    ran = run("inspect", "www.x.gov.cn", cwd=tmp_path, env=ENGLISH)
    assert ran.lines == [
        "URL 1: “www.x.gov.cn” has no http:// or https://. "
        "Write it in full, e.g. http://www.x.gov.cn."
    ]
    assert "Inspect government websites" in run("--help", env=ENGLISH).out
    assert "检查政府网站" in run("--help").out
    for command in ("inspect", "draw", "demo"):
        assert "默认" in run(command, "--help").out
        assert "默认" not in run(command, "--help", env=ENGLISH).out


# ---------------------------------------------------------------- stdout, stderr, the terminal


@pytest.mark.slow
def test_json_on_stdout_is_nothing_but_the_report(site: WebSite, tmp_path: Path) -> None:
    ran = inspect(tmp_path, site.base, "--format", "json")
    assert ran.json == report_of(folder_of(tmp_path, site.base))
    assert ran.json["as_of"] == AS_OF
    again = run("judge", tmp_path, "--format", "json")
    assert {**again.json, "produced_at": ""} == {**ran.json, "produced_at": ""}


@pytest.mark.slow
def test_the_first_request_goes_out_within_a_second(site: WebSite, tmp_path: Path) -> None:
    asked: list[float] = []
    site.before = lambda _path: asked.append(time.monotonic())
    waited = []
    for number in range(3):
        asked.clear()
        started = time.monotonic()
        inspect(tmp_path / str(number), site.base)
        waited.append(asked[0] - started)
    site.before = lambda _path: None
    # 0.35 s on an idle machine. Beside other work everything takes its share longer.
    crowding = max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    assert min(waited) < 1.0 * crowding


@pytest.mark.slow
def test_progress_goes_to_a_terminal_and_results_to_stdout(site: WebSite, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    process = start(
        "inspect", site.base, "--allow-private", "--delay", "0", "--out", tmp_path,
        stdout=subprocess.PIPE, stderr=theirs, env=environment(TERM="xterm"),
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while chunk := _read(ours):
        shown += chunk
    out, _ = process.communicate()
    os.close(ours)
    assert "网站" in shown.decode()
    assert "页" in shown.decode()
    assert "网站" not in out.splitlines()[0]
    assert "\x1b" not in out


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        # Linux says so when the other side is closed.
        return b""


@pytest.mark.slow
def test_a_reader_that_has_seen_enough_is_no_trouble(site: WebSite, tmp_path: Path) -> None:
    inspect(tmp_path, site.base)
    process = start(
        "judge", tmp_path, "--format", "json", stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait() == 1


def test_an_answer_that_finds_no_room_is_one_line(tmp_path: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        process = start("--version", stdout=full, stderr=subprocess.PIPE)
        _, told = process.communicate(timeout=300)
    assert process.returncode == 2
    (line,) = told.splitlines()
    assert line.startswith("磁盘已满")


# ---------------------------------------------------------------- rulebooks, time points


@pytest.mark.slow
def test_several_rulebooks_judge_the_same_evidence(site: WebSite, tmp_path: Path) -> None:
    books = ("--rulebook", "media-2019", "--rulebook", "census-2015")
    ran = inspect(tmp_path, site.base, *books, "--format", "json")
    folder = folder_of(tmp_path, site.base)
    assert ran.json["rulebook"]["id"] == "media-2019"
    assert report_of(folder)["rulebook"]["id"] == "media-2019"
    other = (folder / "report-census-2015.json").read_text("utf-8")
    assert '"census-2015"' in other
    assert (folder / "report-census-2015.html").is_file()
    requests = len(site.log)
    again = run("judge", folder, "--rulebook", "guideline-2017", "--as-of", "2018-01-05")
    assert len(site.log) == requests
    assert again.lines == []
    assert report_of(folder)["rulebook"]["id"] == "guideline-2017"
    assert report_of(folder)["as_of"] == "2018-01-05"


@pytest.mark.slow
def test_an_office_s_own_rulebook_is_read_again_by_judge(site: WebSite, tmp_path: Path) -> None:
    book = tmp_path / "ours.yaml"
    book.write_text(OWN_BOOK, encoding="utf-8")
    ran = inspect(tmp_path / "out", site.base, "--rulebook", book, "--format", "json")
    assert ran.lines == []
    assert ran.json["rulebook"]["id"] == "ours-2020"
    assert run("judge", tmp_path / "out", "--format", "json").json["rulebook"]["id"] == "ours-2020"


OWN_BOOK = """\
id: ours-2020
version: "1"
name: 本地检查指标
document: 某政办〔2020〕1号(虚构)
extends: inspection-2019
"""


@pytest.mark.slow
def test_a_broken_rulebook_is_told_by_line_before_anything_is_asked(
    site: WebSite, tmp_path: Path
) -> None:
    book = tmp_path / "ours.yaml"
    book.write_text(OWN_BOOK + "rows:\n- id: C19-V2\n  pionts: 5\n  kap: 6\n", encoding="utf-8")
    requests = len(site.log)
    ran = inspect(tmp_path / "out", site.base, "--rulebook", book)
    assert ran.code == 2
    # Every fault at its place, and one line as for any input that cannot be used.
    (told,) = ran.lines
    assert "pionts" in told.partition(f"{book}:8:")[2]
    assert "kap" in told.partition(f"{book}:9:")[2]
    assert len(site.log) == requests
    assert not (tmp_path / "out").exists()


# ---------------------------------------------------------------- places that cannot be written


@pytest.mark.slow
@pytest.mark.parametrize("out", ["file", "file/below", "/dev/full", "/proc/xuncha"])
def test_an_out_that_cannot_be_written_is_told_before_anything_is_asked(
    site: WebSite, tmp_path: Path, out: str
) -> None:
    (tmp_path / "file").write_text("")
    requests = len(site.log)
    ran = run("inspect", site.base, "--allow-private", "--out", out, cwd=tmp_path)
    assert ran.code == 2
    (line,) = ran.lines
    assert "写不了" in line
    assert "--out" in line
    assert len(site.log) == requests


@pytest.mark.slow
def test_a_folder_without_permission(site: WebSite, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(stat.S_IRUSR | stat.S_IXUSR)
    nobody = 65534
    if os.geteuid() == 0:
        # Permissions bind everybody but root.
        for folder in (tmp_path, *tmp_path.parents[:2]):
            folder.chmod(0o755)
        command = ("setpriv", f"--reuid={nobody}", "--clear-groups")
    else:
        command = ()
    ran = run("inspect", site.base, "--allow-private", "--out", locked / "out", prefix=command)
    assert ran.code == 2
    (line,) = ran.lines
    assert "写不了" in line


@pytest.mark.slow
def test_judge_tells_of_evidence_that_was_cut_off(site: WebSite, tmp_path: Path) -> None:
    inspect(tmp_path, site.base)
    folder = folder_of(tmp_path, site.base)
    evidence = folder / "evidence.warc.gz"
    evidence.write_bytes(evidence.read_bytes()[:-200])
    alone = run("judge", evidence)
    assert alone.code == 2
    (line,) = alone.lines
    assert "不完整" in line
    # Among others it is one line, and no verdict of a damaged file.
    ran = run("judge", tmp_path)
    assert ran.code == 3
    (line,) = ran.lines
    assert "不完整" in line
    assert ran.out.strip() == ""


@pytest.mark.slow
def test_circular_check_of_one_record_of_several(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text(TWO_CIRCULARS, encoding="utf-8")
    both = run("circular", "check", facts)
    assert both.code == 1
    good = run("circular", "check", facts, "--id", "good")
    assert (good.code, good.lines) == (0, [])
    bad = run("circular", "check", facts, "--id", "bad")
    assert bad.code == 1
    assert bad.lines == []


TWO_CIRCULARS = """\
- id: good
  title: 关于2016年第三季度全省政府网站抽查情况的通报
  issuer: 某省人民政府办公厅
  sites: {sampled: 20, failing: 5, pass_rate_pct_stated: 75}
- id: bad
  title: 关于2016年第四季度全省政府网站抽查情况的通报
  issuer: 某省人民政府办公厅
  sites: {sampled: 20, failing: 5, pass_rate_pct_stated: 85}
"""


@pytest.mark.slow
def test_what_the_evidence_there_cannot_use_is_said(site: WebSite, tmp_path: Path) -> None:
    """Samples or columns given to a second run are in no evidence, and must not seem used."""
    out = tmp_path / "out"
    inspect(out, site.base)
    probes, columns = tmp_path / "probes.csv", tmp_path / "columns.csv"
    probes.write_text(f"at,url,ok,seconds,status\n2018-03-01T08:00:00,{site.base}/,true,0.1,200\n")
    columns.write_text(f"site,name,url,kind,period_days\n{site.base}/,动态,{site.base}/news/,,\n")
    again = inspect(out, site.base, "--probes", probes, "--columns", columns)
    assert "--columns、--probes 与已有证据里的不同" in again.lines[1]
    assert len(inspect(out, site.base).lines) == 1
