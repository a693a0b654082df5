"""Availability samples as CSV: `at,url,ok,seconds,status`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from xuncha.clock import SHANGHAI, stamp
from xuncha.errors import InputError
from xuncha.facts import Probe
from xuncha.tables import read_table, write_csv

COLUMNS = ("at", "url", "ok", "seconds", "status")
_WHAT = "可用性监测数据"
_YES = frozenset(("1", "true", "yes", "y", "ok", "是", "成功", "正常"))
_NO = frozenset(("0", "false", "no", "n", "fail", "failed", "否", "失败", "异常"))


def read_probes(path: Path) -> tuple[Probe, ...]:
    """Samples of one site or many, in file order; CSV in UTF-8 or GBK, or Excel.

    Raises InputError with file, line and what to do, for a missing column or an unusable cell.
    """
    rows = read_table(path, _WHAT, COLUMNS[:1])
    if rows:
        missing = [name for name in COLUMNS[:4] if name not in rows[0][1]]
        if missing:
            names = "、".join(missing)
            raise InputError(
                f"{_WHAT}缺少列 {names}:{path}。表头应为 {','.join(COLUMNS)}。",
                f"{path}: no column {', '.join(missing)}; the header is {','.join(COLUMNS)}.",
            )
    return tuple(_probe(path, line, row) for line, row in _once(rows))


def _once(rows: Iterable[tuple[int, dict[str, str]]]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows without those that stand there again, as where two exports that overlap were put
    together: a sample counts once. Without a time of day they may be samples of one day."""
    seen: set[tuple[str, ...]] = set()
    for line, row in rows:
        sample = tuple(row.get(name, "") for name in COLUMNS)
        if ":" in sample[0] and sample in seen:
            continue
        seen.add(sample)
        yield line, row


def write_probes(path: Path, probes: Iterable[Probe]) -> None:
    """The samples as CSV that Excel opens, written whole or not at all."""
    rows = ((p.at, p.url, p.ok, round(p.seconds, 3), p.status) for p in probes)
    write_csv(path, COLUMNS, rows)


def _probe(path: Path, line: int, row: Mapping[str, str]) -> Probe:
    url = row.get("url", "")
    if not url:
        raise _wrong(path, line, "url", url, "请填网址", "give the URL")
    is_ok = _yes_or_no(path, line, row.get("ok", ""))
    return Probe(
        at=_moment(path, line, row.get("at", "")),
        url=url,
        ok=is_ok,
        seconds=_seconds(path, line, row.get("seconds", ""), is_ok),
        status=_status(path, line, row.get("status", "")),
    )


def _moment(path: Path, line: int, text: str) -> str:
    try:
        moment = _as_typed(text)
        # The day's beginning in Shanghai may lie before the first year or after the last.
        return stamp(moment if moment.tzinfo else moment.replace(tzinfo=SHANGHAI))
    except (ValueError, OverflowError):
        advice = (
            "应为 2018-07-28T09:30:00+08:00 这样的时间",
            "write a moment like 2018-07-28T09:30:00",
        )
        raise _wrong(path, line, "at", text, *advice) from None


def _as_typed(text: str) -> datetime:
    """A moment in ISO 8601, or as Excel writes it again: 2018/7/28 8:00. ValueError for others."""
    try:
        return datetime.fromisoformat(text.replace("/", "-"))
    except ValueError:
        seconds = ":%S" if text.count(":") > 1 else ""
        return datetime.strptime(text, f"%Y/%m/%d %H:%M{seconds}")  # noqa: DTZ007  # told apart above


def _yes_or_no(path: Path, line: int, text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise _wrong(path, line, "ok", text, "应为 true 或 false", "write true or false")


def _seconds(path: Path, line: int, text: str, is_ok: bool) -> float:
    if not text and not is_ok:
        # What never opened took no time that anyone could measure.
        return 0.0
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not math.isfinite(seconds) or seconds < 0:
        raise _wrong(path, line, "seconds", text, "应为不小于 0 的秒数", "write seconds, 0 or more")
    return seconds


def _status(path: Path, line: int, text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) == 3):
        advice = "应为三位状态码,没有应答时留空", "write a three-digit status, or leave it empty"
        raise _wrong(path, line, "status", text, *advice)
    return int(text)


def _wrong(path: Path, line: int, column: str, text: str, chinese: str, english: str) -> InputError:
    return InputError(
        f"{_WHAT}第 {line} 行 {column} 列写着“{text}”:{path}。{chinese}。",
        f"{path}, line {line}, {column}: {text!r}; {english}.",
    )
