"""The pace that hosts saw, counted from lines of a server's log."""

from __future__ import annotations

from pathlib import Path

from benchmarks.polite_pace import pace_of, read_spans

LINES = """127.0.0.1 100.000 0.000 /index.html
127.0.0.1 100.200 0.000 /a.html
127.0.0.2 100.210 0.000 /a.html
127.0.0.1 100.390 0.000 /b c.html
127.0.0.1 100.700 0.150 /c.html
127.0.0.1 100.690 0.040 /asked-by-7.html
127.0.0.1 101.000 0.000 /d.html
"""


def test_gaps_and_requests_at_once_by_host(tmp_path: Path) -> None:
    log = tmp_path / "pace.log"
    log.write_text("127.0.0.1 100.000 0.000 /before\n" + LINES)
    spans = read_spans(log, start=len("127.0.0.1 100.000 0.000 /before\n"))
    pace = pace_of(spans, 0.2, r"^/asked-by-")
    assert (pace.hosts, pace.requests, pace.most_at_once) == (2, 7, 2)
    # 0.2, 0.19 (within what a busy machine adds), 0.16, 0.1 and 0.35 between beginnings.
    assert pace.shortest_gap == 0.1
    assert (pace.too_short, pace.too_short_of_its_own) == (2, 1)


def test_one_request_has_no_gap(tmp_path: Path) -> None:
    log = tmp_path / "pace.log"
    log.write_text(LINES.splitlines(keepends=True)[0])
    pace = pace_of(read_spans(log), 0.2, "^$")
    assert (pace.most_at_once, pace.shortest_gap, pace.too_short) == (1, 0.0, 0)
