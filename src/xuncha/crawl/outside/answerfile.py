"""Answers of external targets that the crawling processes of a round share: one target, one check.

An append-only file of JSON lines, locked while a line is added: who is going to ask for a target
says so first, and adds the answer when it has come. A process that dies leaves a claim that runs
out, and at most half a line. A round that goes on after an interruption goes on with its file.
What is kept in memory is where in the file an answer stands. What the processes saw of the network
(roundnetwork.py) goes through the same file.
"""

from __future__ import annotations

import json
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from isal import isal_zlib

from xuncha.crawl.failures import PASSING
from xuncha.evidence.exchanges import pack_exchange, unpack_exchange
from xuncha.evidence.members import GZIP, split_record
from xuncha.evidence.warc import record_id
from xuncha.facts import Exchange
from xuncha.fetch.request import Request
from xuncha.machine.filelock import BINARY, locked, read_at

# 同一目标四小时内只查一次。
REUSED_SECONDS = 4 * 3600.0
# Whoever has claimed a target and not answered by then is not going to.
CLAIM_SECONDS = 90.0
_Key = tuple[str, str, str]
# How the line begins that says that a run begins.
_BEGIN = b'{"begin"'


class AnswerFile:
    """One process's view of the file. Times are seconds of a clock that all processes, and the next
    run, share."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        # Who deletes the output folder of a running round loses what was done, and not the rest.
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | BINARY, 0o600)
        self._read_to = 0
        # Key → (moment, offset and length of the line with the answer; length 0: only claimed).
        self._known: dict[_Key, tuple[float, int, int]] = {}
        # How far `lines_added` has given the file, and where behind that lines of others begin.
        self._given_to = 0
        self._foreign: set[int] = set()
        # Claimed by this process and not answered yet.
        self._claimed: set[_Key] = set()
        # Those that got no answer, of this run.
        self._failed: set[_Key] = set()
        # What processes said of the network, not yet taken by `news`.
        self._news: list[dict[str, Any]] = []

    def begin(self) -> None:
        """A run begins. Who did not answer an earlier one is asked again; nobody asks just now."""
        with locked(self._file):
            self._append({"begin": self._clock()})

    def answer(self, request: Request) -> Exchange | None:
        """The answer that some process has had within four hours; else None."""
        self._read_on()
        moment, offset, length = self._known.get(_key(request), (0.0, 0, 0))
        if not length or self._clock() - moment > REUSED_SECONDS:
            return None
        content = json.loads(read_at(self._file, length, offset))
        record = isal_zlib.decompress(b64decode(content["answer"]), GZIP)
        return unpack_exchange(*split_record(record))

    def claim(self, request: Request) -> bool:
        """Whether this process is the one to ask now: nobody has, or is about to."""
        key = _key(request)
        with locked(self._file):
            self._read_on()
            if key in self._known:
                moment, _, length = self._known[key]
                if self._clock() - moment <= (REUSED_SECONDS if length else CLAIM_SECONDS):
                    return False
            self._append({"key": key, "at": self._clock()})
            self._claimed.add(key)
            return True

    def tell(self, request: Request, exchange: Exchange) -> None:
        """Add the answer to a target that this process claimed."""
        packed = pack_exchange(exchange, record_id(exchange.url, exchange.at))
        content = {"key": _key(request), "at": self._clock(), "answer": b64encode(packed).decode()}
        if exchange.outcome in PASSING:
            content["failed"] = True
        self._claimed.discard(_key(request))
        with locked(self._file):
            self._append(content)

    def release(self) -> None:
        """Give up what this process claimed and will not ask: others need not wait for it."""
        if not self._claimed:
            return
        with locked(self._file):
            for key in sorted(self._claimed):
                self._append({"key": key, "at": 0.0})
        self._claimed.clear()

    def moment_of(self, request: Request) -> float:
        """When the answer that `answer` gives was told."""
        return self._known[_key(request)][0]

    def add_news(self, content: dict[str, Any]) -> None:
        """Tell the other processes what this one saw of the network."""
        with locked(self._file):
            self._append({"news": content})

    def news(self) -> list[dict[str, Any]]:
        """What was told by `add_news` since the last call, by this process, too."""
        self._read_on()
        told, self._news = self._news, []
        return told

    def lines_added(self, most_bytes: int) -> list[bytes]:
        """Whole lines that were added since the last call, up to about so many bytes.

        Not those that `add_lines` has added, nor that a run begins here: elsewhere it began long ago.
        """
        size = os.fstat(self._file).st_size
        taken = read_at(self._file, min(size - self._given_to, most_bytes), self._given_to)
        whole = taken[: taken.rfind(b"\n") + 1]
        if not whole and len(taken) == most_bytes:
            # One line longer than that: nobody else needs it so much.
            whole = taken
        lines = []
        for line in whole.splitlines(keepends=True):
            is_ours = self._given_to not in self._foreign and not line.startswith(_BEGIN)
            if is_ours and line.endswith(b"\n"):
                lines.append(line)
            self._foreign.discard(self._given_to)
            self._given_to += len(line)
        return lines

    def add_lines(self, lines: Iterable[bytes]) -> None:
        """Add what was told elsewhere."""
        with locked(self._file):
            for line in lines:
                self._foreign.add(os.fstat(self._file).st_size)
                self._append_line(line)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    def _append(self, content: dict[str, object]) -> None:
        self._append_line(json.dumps(content).encode() + b"\n")

    def _append_line(self, line: bytes) -> None:
        size = os.fstat(self._file).st_size
        try:
            while line:
                line = line[os.write(self._file, line) :]
        except OSError:
            # A full disk: nothing is shared then, and no torn line is left to the others.
            os.ftruncate(self._file, size)

    def _read_on(self) -> None:
        """Take up the lines that were added since."""
        size = os.fstat(self._file).st_size
        if size <= self._read_to:
            return
        added = read_at(self._file, size - self._read_to, self._read_to)
        # A line that is being written has no end yet.
        for line in added[: added.rfind(b"\n") + 1].splitlines(keepends=True):
            # Half a line of a process that was killed, and the line behind it: asked again.
            with suppress(ValueError, KeyError, TypeError):
                self._take_line(json.loads(line), len(line))
            self._read_to += len(line)

    def _take_line(self, content: dict[str, Any], size: int) -> None:
        if "news" in content:
            self._news.append(content["news"])
            return
        if "begin" in content:
            answered = {k: said for k, said in self._known.items() if said[2]}
            self._known = {k: said for k, said in answered.items() if k not in self._failed}
            self._failed.clear()
            return
        url, method, purpose = content["key"]
        key = url, method, purpose
        length = size if "answer" in content else 0
        if length:
            (self._failed.add if "failed" in content else self._failed.discard)(key)
        self._note(key, (content["at"], self._read_to, length))

    def _note(self, key: _Key, said: tuple[float, int, int]) -> None:
        moment, _, length = self._known.get(key, (0.0, 0, 0))
        # Another machine may have claimed what was answered here, and told it late.
        if said[2] or not length or self._clock() - moment > REUSED_SECONDS:
            self._known[key] = said


def _key(request: Request) -> _Key:
    return request.url, request.method, str(request.purpose)
