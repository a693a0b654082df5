"""libcurl's multi handle on the system's own poller, with our own time limits.

Not CurlMulti.select(): it cannot watch descriptors beyond 1023. Not libcurl's time limits: a
process that was busy elsewhere for some seconds would call its own delay a time-out of the site.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pycurl

from xuncha.errors import InputError
from xuncha.fetch.hop import Answer, Ask
from xuncha.fetch.poller import READ, WRITE, new_poller
from xuncha.fetch.stalls import STALL_SECONDS, Stall, Stalls
from xuncha.fetch.transfer import Transfer
from xuncha.settings import FetchSettings

if TYPE_CHECKING:
    from xuncha.fetch.chain import Chain

# 8.21 leaks CLOSE_WAIT sockets when driven by socket_action (curl issues 22306 and 22282).
BROKEN_LIBCURL = (8, 21)
EVENTS = {
    pycurl.POLL_IN: READ,
    pycurl.POLL_OUT: WRITE,
    pycurl.POLL_INOUT: READ | WRITE,
}
ACTIONS = {
    READ: pycurl.CSELECT_IN,
    WRITE: pycurl.CSELECT_OUT,
    READ | WRITE: pycurl.CSELECT_IN | pycurl.CSELECT_OUT,
}


def check_libcurl() -> None:
    """Refuse the one libcurl that loses sockets in the way we drive it: InputError."""
    version = pycurl.version_info()[1]
    if tuple(int(part) for part in version.split(".")[:2]) == BROKEN_LIBCURL:
        raise InputError(
            f"本机的 libcurl 是 {version},这一版会漏掉网络连接,不能用来检查。"
            "请重新安装 pycurl:pip install --force-reinstall pycurl",
            f"This machine's libcurl is {version}, which leaks connections and cannot be used. "
            "Reinstall pycurl: pip install --force-reinstall pycurl",
        )


class Engine:
    """Runs transfers. Knows nothing of redirects, politeness or outcomes."""

    def __init__(self, settings: FetchSettings, limit: int) -> None:
        check_libcurl()
        self._settings = settings
        self._multi = pycurl.CurlMulti()
        self._multi.setopt(pycurl.M_SOCKETFUNCTION, self._on_socket)
        self._multi.setopt(pycurl.M_TIMERFUNCTION, self._on_timer)
        # The default would close warm connections when many hosts are asked in turn.
        self._multi.setopt(pycurl.M_MAXCONNECTS, 2 * limit)
        self._poller = new_poller()
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)
        self._ringer.setblocking(False)
        self._bell_number = self._bell.fileno()
        self._poller.watch(self._bell_number, READ)
        self._timer_at: float | None = None
        self._running: dict[Transfer, None] = {}
        self._of_curl: dict[pycurl.Curl, Transfer] = {}
        self._idle: list[Transfer] = []
        # Begun by us, and libcurl has not set to work on them yet.
        self._new: list[Transfer] = []
        self._stalls = Stalls()
        self._looked_at = time.monotonic()
        self._limits_due = 0.0
        # Time in all in which there was nothing to do but to listen.
        self.waited_seconds = 0.0

    @property
    def running(self) -> int:
        """How many transfers are under way."""
        return len(self._running)

    def start(self, chain: Chain, ask: Ask) -> None:
        """Begin one hop of a chain."""
        transfer = self._idle.pop() if self._idle else self._new_transfer()
        transfer.begin(ask)
        transfer.job = chain
        if not self._running:
            # Nothing was there to listen to, so nothing was missed.
            self._looked_at = time.monotonic()
        transfer.started = time.monotonic()
        self._running[transfer] = None
        self._new.append(transfer)
        self._multi.add_handle(transfer.curl)

    def wait(self, timeout_seconds: float) -> None:
        """Let libcurl work on whatever the wire brings within `timeout_seconds`."""
        now = time.monotonic()
        for transfer in self._new:
            transfer.started = now
        self._new.clear()
        # What was just begun is sent off first: its socket is taken up again before anybody waits.
        if self._work_if_due(now):
            timeout_seconds = 0.0
        if self._timer_at is not None:
            timeout_seconds = max(0.0, min(timeout_seconds, self._timer_at - now))
        asked = time.monotonic()
        if asked - self._looked_at > STALL_SECONDS:
            # Only what is there already has come out of the stall.
            timeout_seconds = 0.0
        ready = self._poller.wait(timeout_seconds)
        heard = time.monotonic()
        self.waited_seconds += heard - now
        stall = self._stall(asked, heard, timeout_seconds)
        if stall is not None and not ready:
            # A look in which the process was stopped tells nothing of what came meanwhile.
            ready = self._poller.wait(0.0)
        for descriptor, events in ready:
            if descriptor == self._bell_number:
                self._bell.recv(4096)
            elif events:
                self._multi.socket_action(descriptor, ACTIONS[events])
        self._work_if_due(time.monotonic())
        if stall is not None:
            stall.read_by = time.monotonic()

    def _stall(self, asked: float, heard: float, patience: float) -> Stall | None:
        """The stall where too long passed since the last look, or within this one.

        The look began at `asked`, for at most `patience` seconds, and was over at `heard`: later
        than it should be where the process was stopped, or had no processor to run on.
        """
        since, self._looked_at = self._looked_at, heard
        if max(asked - since, heard - asked - patience) <= STALL_SECONDS:
            return None
        oldest = next(iter(self._running), None)
        self._stalls.forget(heard if oldest is None else oldest.started)
        stall = Stall(since, heard, heard)
        self._stalls.note(stall)
        return stall

    def _work_if_due(self, now: float) -> bool:
        """Let libcurl do what it has set its timer for; whether a transfer ended of it."""
        if self._timer_at is None or self._timer_at > now:
            return False
        self._timer_at = None
        _, left = self._multi.socket_action(pycurl.SOCKET_TIMEOUT, 0)
        return bool(left < len(self._running))

    def collect(self) -> list[tuple[Chain, Answer]]:
        """The chains whose hop has ended since the last call, with the answers."""
        ended = []
        more = True
        while more:
            queued, good, bad = self._multi.info_read()
            ended += [self._end(self._of_curl[curl], 0, "") for curl in good]
            ended += [self._end(self._of_curl[curl], code, text) for curl, code, text in bad]
            more = queued > 0
        now = time.monotonic()
        if now >= self._limits_due:
            # Twenty looks within the shortest limit, and not more than ten a second.
            shortest = min(self._settings.first_byte_seconds, self._settings.total_seconds)
            self._limits_due = now + min(0.1, shortest / 20)
            ended += self._expire(now)
        return ended

    def close(self) -> None:
        """Close every connection; what is under way is dropped."""
        for transfer in list(self._running):
            self._multi.remove_handle(transfer.curl)
        for transfer in [*self._running, *self._idle]:
            transfer.close()
        self._running.clear()
        self._idle.clear()
        self._of_curl.clear()
        self._multi.close()
        self._poller.close()
        self._bell.close()
        self._ringer.close()

    def _new_transfer(self) -> Transfer:
        transfer = Transfer(self._settings)
        self._of_curl[transfer.curl] = transfer
        return transfer

    def wake(self) -> None:
        """End a `wait` that is under way. The only method other threads may call."""
        # A bell whose buffer is full has been rung.
        with suppress(OSError):
            self._ringer.send(b"!")

    def _end(
        self, transfer: Transfer, code: int, message: str, elapsed: float | None = None
    ) -> tuple[Chain, Answer]:
        answer = transfer.end(code, message, self._stalls, elapsed)
        self._multi.remove_handle(transfer.curl)
        del self._running[transfer]
        chain: Chain = transfer.job
        transfer.job = None
        self._idle.append(transfer)
        return chain, answer

    def _expire(self, now: float) -> list[tuple[Chain, Answer]]:
        """End the transfers whose time is over."""
        over = []
        for transfer in self._running:
            # To wait longer for somebody who is silent accuses nobody: every stall counts.
            missed = self._stalls.within(transfer.started, now)
            elapsed = now - transfer.started - missed
            reason = self._time_over(transfer, elapsed)
            if reason:
                over.append((transfer, pycurl.E_OPERATION_TIMEDOUT, reason, elapsed))
        return [self._end(*each) for each in over]

    def _time_over(self, transfer: Transfer, elapsed: float) -> str:
        settings = self._settings
        elapsed += transfer.job.spent
        if elapsed >= settings.total_seconds:
            return f"not complete after {settings.total_seconds:g} s"
        if transfer.has_first_byte:
            return ""
        # 超过(含)15秒仍未打开
        if elapsed >= settings.first_byte_seconds:
            return f"no answer after {settings.first_byte_seconds:g} s"
        is_late = elapsed >= settings.connect_seconds
        if is_late and not transfer.is_connected:
            return f"no connection after {settings.connect_seconds:g} s"
        return ""

    def _on_timer(self, milliseconds: int) -> None:
        self._timer_at = None if milliseconds < 0 else time.monotonic() + milliseconds / 1000

    def _on_socket(self, what: int, descriptor: int, _multi: Any, _data: Any) -> None:
        if what == pycurl.POLL_REMOVE:
            self._poller.forget(descriptor)
        elif what in EVENTS:
            self._poller.watch(descriptor, EVENTS[what])
