"""A judge that trips: one line for the person, the details in a file, the evidence as it was."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from xuncha.clock import SHANGHAI
from xuncha.judging import site as judging
from xuncha.judging.site import FAULT_FILE, judge_or_explain

NOW = datetime(2026, 11, 23, 9, tzinfo=SHANGHAI)


def told(folder: Path, error: Exception, monkeypatch: pytest.MonkeyPatch) -> str:
    def trips(*_: object) -> None:
        raise error

    monkeypatch.setattr(judging, "judge_evidence", trips)
    brief, problem, _ = judge_or_explain(folder / "evidence.warc.gz", (), None, NOW)
    assert brief is None
    assert "\n" not in problem
    assert "证据完好" in problem
    return problem


def test_a_fault_of_ours_is_kept_for_the_developers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = told(tmp_path, ZeroDivisionError("除数"), monkeypatch)
    assert str(tmp_path / FAULT_FILE) in problem
    assert "ZeroDivisionError: 除数" in (tmp_path / FAULT_FILE).read_text("utf-8")


def test_too_little_memory_is_no_fault_for_the_developers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = told(tmp_path, MemoryError(), monkeypatch)
    assert "内存不够" in problem
    assert "--jobs" in problem
    assert list(tmp_path.iterdir()) == []
