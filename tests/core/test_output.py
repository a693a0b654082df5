"""One trouble of many sites is one line on stderr, though each names the file of its own site."""

from __future__ import annotations

from pathlib import Path

import pytest

from xuncha.commands.output import print_results
from xuncha.round import Result

OUT = Path("/srv/一轮")


def failed(name: str, problem: str) -> Result:
    return Result(name, OUT / name, None, problem.format(OUT / name))


def test_one_trouble_of_many_sites_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    full = "磁盘已满,写不下 {}/report.json。"
    results = [failed(f"s{number}.test", full) for number in range(7)]
    results.append(failed("busy.test", "另一个进程正在写 {}/evidence.warc.gz.part。"))
    print_results(results, OUT, "text")
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 2
    assert "等 7 个网站" in told[0]
    assert f"写不下 {OUT}/…/report.json" in told[0]
    # Of one site alone its file is named.
    assert f"{OUT}/busy.test/evidence" in told[1]
