"""Where the output goes: to nobody, to a full disk, from a terminal of any language, without one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from cli_tools import COMMAND, environment, run

pytestmark = pytest.mark.slow

SITES = "url,name,region\nhttp://a.gov.cn/,甲,北\nhttp://b.gov.cn/,乙,南\n"
DRAW = ("draw", "名单 一.csv", "--rate", "30", "--seed", "种子")
FAULTY = "title: 甲\nsites: {sampled: 100, passing: 90, failing: 20, pass_rate_pct: 70}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as a clerk names it, with a list and a circular whose figures do not hold."""
    made = tmp_path / "带 空格 的目录"
    made.mkdir()
    (made / "名单 一.csv").write_text(SITES, "utf-8")
    (made / "通报.yaml").write_text(FAULTY, "utf-8")
    return made


def shell(line: str, folder: Path) -> tuple[int, str]:
    """Exit code and what came out, of a line of bash; `$X` is the command."""
    python, *rest = COMMAND
    ran = subprocess.run(
        ["bash", "-c", f"set -o pipefail\nX=({python} {' '.join(rest)})\n{line}"],
        cwd=folder, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, check=False,
        encoding="utf-8", timeout=300,
    )  # fmt: skip
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr
    return ran.returncode, ran.stdout + ran.stderr


@pytest.mark.parametrize(
    "line, code",
    [
        ("--help", 0),
        ("inspect --help", 0),
        ("draw '名单 一.csv' --rate 30 --seed x", 0),
        ("circular check 通报.yaml", 1),
        ("circular build 通报.yaml --out out", 0),
        ("draw nowhere.csv --rate 30 --seed x", 2),
    ],
)
@pytest.mark.parametrize("reader", ["| true", "2>&1 | true", ">&-", "<&-", "2>/dev/full"])
def test_the_exit_code_stands_whoever_reads(
    folder: Path, line: str, code: int, reader: str
) -> None:
    assert shell(f'"${{X[@]}}" {line} {reader}', folder)[0] == code


def test_without_any_stream_the_work_is_done(folder: Path) -> None:
    code, told = shell("\"${X[@]}\" draw '名单 一.csv' --rate 30 --seed x <&- >&- 2>&-", folder)
    assert (code, told) == (0, "")
    assert (folder / "sample.csv").is_file()


LANGUAGES: Sequence[dict[str, str]] = [
    {},
    {"LANG": "C"},
    {"LC_ALL": "POSIX"},
    {"LANG": "zh_CN.UTF-8"},
    {"LANG": "zh_CN.GBK"},
    {"LANG": "en_US.UTF-8"},
    {"LANG": "xx_YY.bogus"},
    {"LANG": "zh_CN.UTF-8", "PYTHONIOENCODING": "gbk"},
]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: "-".join(one.values()) or "none")
def test_files_and_paths_are_the_same_in_every_language(
    folder: Path, language: dict[str, str]
) -> None:
    # No HOME, no user, nothing but where programs lie.
    ran = run(*DRAW, "--out", "样本.csv", cwd=folder, env={"PATH": os.environ["PATH"], **language})
    assert (ran.code, ran.lines) == (0, [])
    assert "样本.csv" in ran.out
    assert ("sites listed" in ran.out) == ("en_US" in language.get("LANG", ""))
    content = (folder / "样本.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfurl,")
    assert content.count(b"\r\n") == content.count(b"\n") == 2
