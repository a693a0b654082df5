"""Processes that judge. One that dies is replaced, and its site judged once more by another."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from xuncha.given import NOTHING_GIVEN, Given
from xuncha.judging.outcome import Judged
from xuncha.machine.memory import give_back
from xuncha.machine.processes import collect_between_sites, started_ready, why_not_started
from xuncha.words import say

# A process killed from outside is forgiven; what kills two is the site's own evidence.
_TRIES = 2


@dataclass(frozen=True, slots=True)
class Question:
    """One site to judge, as `judging.judge_or_explain` wants it."""

    evidence_path: Path
    rulebooks: tuple[str, ...]
    as_of: date | None
    produced_at: datetime
    given: Given = NOTHING_GIVEN


class JudgeHere:
    """Judges in this process, one site after the other."""

    def judge(self, question: Question, then: Callable[[], None]) -> Future[Judged]:
        """Judge at once; the future is done when this returns."""
        future: Future[Judged] = Future()
        future.set_result(_answer(question))
        then()
        return future

    def close(self) -> None:
        """Nothing to close."""


class JudgeInProcesses:
    """Up to `count` processes, each started when it is first needed and led by a thread."""

    def __init__(self, count: int) -> None:
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="judge")
        self._idle: list[_Judge] = []
        self._all: set[_Judge] = set()
        self._lock = threading.Lock()
        self._is_closed = False

    def judge(self, question: Question, then: Callable[[], None]) -> Future[Judged]:
        """Judge as soon as a process is free. `then` is called in another thread."""
        future = self._threads.submit(self._ask, question)
        future.add_done_callback(lambda _: then())
        return future

    def close(self) -> None:
        """End the processes, also in the midst of a site: reports are written whole or not."""
        with self._lock:
            self._is_closed = True
            for judge in self._all:
                judge.process.kill()
        self._threads.shutdown(cancel_futures=True)

    def _ask(self, question: Question) -> Judged:
        code: int | None = None
        for _ in range(_TRIES):
            try:
                judge = self._take()
            except (EOFError, OSError) as error:
                return Judged(None, _not_started(error))
            try:
                judge.pipe.send(question)
                answer: Judged = judge.pipe.recv()
            except (EOFError, OSError):
                judge.process.join()
                code = judge.process.exitcode
                with self._lock:
                    self._all.discard(judge)
                    if self._is_closed:
                        break
                continue
            with self._lock:
                self._idle.append(judge)
            return answer
        return Judged(None, _died(code), is_deadly=True)

    def _take(self) -> _Judge:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        judge = _new_judge()
        with self._lock:
            self._all.add(judge)
            if self._is_closed:
                judge.process.kill()
        return judge


class _Judge:
    def __init__(self) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        try:
            self.process: BaseProcess = started_ready(_serve, (theirs,), "xuncha.judging.ready")
        except BaseException:
            self.pipe.close()
            raise
        finally:
            theirs.close()


def _new_judge() -> _Judge:
    """Raises OSError or EOFError where no process can be started."""
    try:
        return _Judge()
    except (EOFError, ConnectionError):
        # What it is copied from was killed at that moment. A copy that was made nevertheless finds
        # its pipe closed and ends; the next attempt has a pipe of its own.
        return _Judge()


def _serve(pipe: Connection) -> None:
    """The whole life of a judging process: answer until the main process is gone."""
    collect_between_sites()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(pipe.recv()))
            give_back()


def _answer(question: Question) -> Judged:
    # Judging imports much; a crawl in this process need not wait for it.
    from xuncha.judging.site import judge_or_explain

    return judge_or_explain(
        question.evidence_path,
        question.rulebooks,
        question.as_of,
        question.produced_at,
        question.given,
    )


def _not_started(error: Exception) -> str:
    why = why_not_started(error)
    return say(
        f"评判进程启动不了({why}),证据完好。用较小的 --jobs 再运行一次,会接着做。",
        f"No judging process could be started ({why}); the evidence is whole. "
        "Run again with fewer --jobs.",
    )


def _died(code: int | None) -> str:
    return say(
        f"评判进程两次意外结束(代码 {code}),该站已搁置,证据完好。请把证据文件交给开发者。",
        f"The judging process ended twice (code {code}); the site is set aside, its evidence is "
        "whole. Please report the evidence file.",
    )


def judges_for(sites: int, jobs: int) -> JudgeHere | JudgeInProcesses:
    """Judges for so many sites: no process is started for one."""
    return JudgeHere() if sites <= 1 else JudgeInProcesses(min(jobs, sites))
